// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The charts as the window has them: their series, where names stand, their tables, the realisations, the pictures.
#include "charts/axis.h"
#include "charts/bestvaluechart.h"
#include "charts/hourschart.h"
#include "charts/neededchart.h"
#include "charts/pointplan.h"
#include "charts/purposeschart.h"
#include "charts/timeandvaluechart.h"
#include "desktop/chartimage.h"
#include "desktop/translations.h"
#include "exercise/groups.h"
#include "files/auditreader.h"
#include "files/sample.h"
#include "lists/realisationlist.h"
#include "scene.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QPieSeries>
#include <QRegularExpression>
#include <QScatterSeries>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

PersonFile sample()
{
    PersonFile file = readAudit(sampleAudit(u"en"_s)).value();
    file.person.id = u"7a3f0d52-2b0e-4a0c-9a67-1f6f2f1f0c11"_s;
    return file;
}

QVariant at(const RowModel &list, int row, const QByteArray &role)
{
    return list.index(row).data(list.roleNames().key(role));
}

QStringList column(const ChartTable &table, int cell)
{
    QStringList texts;
    for (int row = 0; row < table.count(); ++row)
        texts += at(table, row, "cells").toStringList().value(cell);
    return texts;
}

constexpr QRectF plot(40, 10, 550, 240);

} // namespace

/// app/charts.
class ChartsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_translations.use(u"en"_s); }
    void axes();
    void namesNeverTouch();
    void nextPoints();
    void timeAndValue();
    void fewScores();
    void table();
    void ring();
    void budget();
    void folds();
    void realisations();
    void pictures();

private:
    Translations m_translations;
};

void ChartsTest::axes()
{
    QCOMPARE(tickStep(5.97, 4), 2.0);
    QCOMPARE(tickStep(0.3, 4), 0.1);
    QCOMPARE(tickStep(0, 4), 1.0);
    QCOMPARE(minuteStep(70, 4), 20.0);
    QCOMPARE(minuteStep(10080, 10), 1200.0);
    QCOMPARE(axisEnd(70, 20), 80.0);
    QCOMPARE(axisEnd(80, 20), 80.0);
    QCOMPARE(axisEnd(0, 20), 20.0);
}

void ChartsTest::namesNeverTouch()
{
    QList<DrawnPoint> points;
    QList<NameWish> wishes;
    for (int i = 0; i < 40; ++i) {
        points += {{40.0 + (i * 37) % 550, 10.0 + (i * 53) % 240}, 9};
        wishes += {i, {40.0 + (i * 7) % 60, 16}};
    }
    const QRectF taken(300, 10, 200, 30);
    const QList<PlacedName> names = placeNames(points, wishes, plot, {taken});
    QVERIFY(names.size() > 3);
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVERIFY(plot.contains(names[i].place));
        QVERIFY(!names[i].place.intersects(taken));
        for (const DrawnPoint &point : points)
            QVERIFY(!names[i].place.intersects(QRectF(point.at.x() - 9, point.at.y() - 9, 18, 18)));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!names[i].place.intersects(names[other].place));
    }
}

void ChartsTest::nextPoints()
{
    const QList<DrawnPoint> points{{{10, 10}, 5}, {{30, 12}, 5}, {{60, 10}, 5}, {{30, 60}, 5}, {{30, 12}, 5}};
    QCOMPARE(nextPoint(points, 0, {1, 0}), 1);
    QCOMPARE(nextPoint(points, 1, {1, 0}), 4); // in the same place: by their number
    QCOMPARE(nextPoint(points, 4, {1, 0}), 2);
    QCOMPARE(nextPoint(points, 2, {1, 0}), -1);
    QCOMPARE(nextPoint(points, 1, {0, 1}), 4);
    QCOMPARE(nextPoint(points, 4, {0, 1}), 3);
    QCOMPARE(nearestPoint(points, {58, 9}, 10), 2);
    QCOMPARE(nearestPoint(points, {45, 40}, 5), -1);
}

void ChartsTest::timeAndValue()
{
    Scene scene;
    Session session(sample(), {}, scene.settings);
    TimeAndValueChart chart;
    chart.setSession(&session);
    QVERIFY(chart.enough());
    QCOMPARE(chart.minutesEnd(), 80.0);
    int drawn = 0;
    QScatterSeries series;
    for (const QVariant &entry : chart.legend())
        for (const int size : {0, 1, 2}) {
            chart.fill(&series, entry.toMap().value(u"recommendation"_s).toString(), size);
            drawn += int(series.count());
        }
    QCOMPARE(drawn, 19);
    QCOMPARE(chart.legend().last().toMap().value(u"count"_s).toString(), u"1, not drawn"_s);

    // From point to point one comes everywhere, and a press finds what was drawn there.
    QString group = chart.mostTime();
    QVERIFY(chart.says(group).contains(u"a week"));
    QCOMPARE(chart.groupAt(chart.at(group, plot), plot, 20), group);
    const QString left = chart.next(group, -1, 0, plot);
    QVERIFY(left != group);
    QVERIFY(chart.at(left, plot).x() <= chart.at(group, plot).x());
    QCOMPARE(chart.next(group, 1, 0, plot), group);

    // An edit is followed.
    QSignalSpy followed(&chart, &Chart::followed);
    QVERIFY(session.edit(renameGroup(session.file(), group, u"Another name"_s)));
    QVERIFY(followed.count() > 0);
    QCOMPARE(chart.name(group), u"Another name"_s);

    // What stands in is marked.
    QVERIFY(!chart.says(group).contains(u"about"));
    QCOMPARE(chart.estimatedCount(), QString());
    PersonFile unsaid = session.file();
    Assessment &row = unsaid.assessments[{unsaid.currentAudit()->id, group}];
    row.minutesPerWeek.reset();
    row.pleasure.reset();
    Session other(unsaid, {}, scene.settings);
    chart.setSession(&other);
    QVERIFY2(chart.says(group).contains(QRegularExpression(u": about .* a week, about .* points"_s)),
        qPrintable(chart.says(group)));
    QCOMPARE(chart.estimatedCount(), u"1"_s);
    int rings = 0;
    for (const int size : {0, 1, 2}) {
        chart.ring(&series, size);
        rings += int(series.count());
        QCOMPARE(series.pen().style(), Qt::DashLine);
    }
    QCOMPARE(rings, 1);
}

void ChartsTest::fewScores()
{
    Scene scene;
    Session session(isabelle(2), {}, scene.settings);
    TimeAndValueChart chart;
    chart.setSession(&session);
    QVERIFY(!chart.enough());
    QCOMPARE(
        chart.needText(), u"Say what three groups bring, and there is a picture. So far you have said it of none."_s);
    QCOMPARE(chart.firstUnscored(), u"g1"_s);
}

void ChartsTest::table()
{
    Scene scene;
    Session session(sample(), {}, scene.settings);
    TimeAndValueChart chart;
    chart.setSession(&session);
    chart.setTabled(true);
    ChartTable &table = *chart.table();
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList own = column(table, 0);
    QCOMPARE(own.size(), 19);
    table.sortBy(1);
    QVERIFY(table.descending());
    QCOMPARE(column(table, 1).first(), u"1\u202fh\u202f10"_s);
    table.sortBy(1);
    QCOMPARE(column(table, 1).last(), u"1\u202fh\u202f10"_s);
    table.sortBy(1);
    QCOMPARE(column(table, 0), own);
    table.sortBy(3); // pleasure: what isn't known comes last, whichever way
    const qsizetype unknown = column(table, 3).count(u"?"_s);
    QVERIFY(unknown > 0 || !column(table, 3).contains(u"?"_s));
    table.sortBy(0);
    QVERIFY(!table.descending());
    QCOMPARE(table.sortColumn(), 0);
}

void ChartsTest::ring()
{
    Scene scene;
    Session session(sample(), {}, scene.settings);
    PurposesChart chart;
    chart.setSession(&session);
    QPieSeries pie;
    chart.fill(&pie, {{u"objective1"_s, QColor(Qt::red)}}, Qt::white, Qt::gray);
    QCOMPARE(pie.slices().first()->brush().color(), QColor(Qt::red));
    double whole = 0;
    for (const QPieSlice *const slice : pie.slices())
        whole += slice->value();
    QVERIFY(std::abs(whole - 1) < 1e-9);
    QCOMPARE(chart.middleFigure(), u"23%"_s);
    QCOMPARE(chart.bars()->bars().first().sign, u"objective1"_s);

    // There is no room for a word in the hole.
    PersonFile unsaid = sample();
    const QString group = unsaid.groupsInOrder().constFirst().id;
    unsaid.assessments[{unsaid.currentAudit()->id, group}].minutesPerWeek.reset();
    Session other(unsaid, {}, scene.settings);
    PurposesChart marked;
    marked.setSession(&other);
    QVERIFY2(marked.middleFigure().startsWith(u'~'), qPrintable(marked.middleFigure()));
}

void ChartsTest::budget()
{
    Scene scene;
    Session session(sample(), {}, scene.settings);
    BestValueChart chart;
    chart.setSession(&session);
    QLineSeries line;
    chart.fill(&line);
    QVERIFY(line.count() > 10);
    for (int i = 1; i < line.count(); ++i)
        QVERIFY(line.at(i).y() >= line.at(i - 1).y() && line.at(i).x() >= line.at(i - 1).x());
    QCOMPARE(chart.promise(), 240);
    QCOMPARE(chart.whatIfs().size(), 3);
    QCOMPARE(chart.table()->count(), 0); // nobody looks at it
    chart.setTabled(true);
    QVERIFY(chart.table()->count() > 5);

    // A drag is one step of undo, in whole strides.
    const int gesture = session.gesture();
    for (const double minutes : {243.0, 251.0, 268.4, 301.0})
        chart.give(minutes, gesture);
    QCOMPARE(chart.promise(), 300);
    QCOMPARE(session.weeklyMinutes(), 300);
    session.undo();
    QCOMPARE(chart.promise(), 240);
    QVERIFY(!session.canUndo());
    chart.stepBy(-1);
    QCOMPARE(chart.promise(), 235);
}

void ChartsTest::folds()
{
    Scene scene;
    PersonFile file = sample();
    const QString audit = file.currentAudit()->id;
    for (int i = 0; i < 280; ++i) {
        Group group;
        group.id = u"more%1"_s.arg(i);
        group.name = group.id;
        file.groups.insert(group.id, group);
        Assessment row;
        row.audit = audit;
        row.group = group.id;
        row.minutesPerWeek = Minutes{5 + i % 7};
        row.purposes = QList<Tag>{{u"visibility"_s, 4.0 + i % 5, {}, {}}};
        file.assessments.insert({audit, row.group}, row);
    }
    Session session(file, {}, scene.settings);
    HoursChart hours;
    hours.setSession(&session);
    QCOMPARE(hours.bars()->count(), 11);
    QVERIFY(at(*hours.bars(), 10, "name").toString().contains(u"others, on average"));
    NeededChart needed;
    needed.setSession(&session);
    QVERIFY(needed.bars()->count() < 130);
    double whole = 0;
    for (const BarList::Bar &bar : needed.bars()->bars()) {
        QVERIFY(std::abs(bar.more - whole) < 1e-9); // each begins where the last ended
        whole += bar.share;
    }
    QVERIFY(std::abs(whole - 1) < 1e-9);
}

void ChartsTest::realisations()
{
    Scene scene;
    Session session(sample(), {}, scene.settings);
    RealisationList list;
    list.setSession(&session);
    const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int holding = 0;
    for (const Realisation &each : session.advice()->realisations)
        holding += each.holds;
    QCOMPARE(list.count(), holding);
    QVERIFY(holding > RealisationList::atFirst);
    QCOMPARE(at(list, 0, "figure").toString(), u"9\u202fh\u202f15"_s);
    QCOMPARE(at(list, 0, "chart").toInt(), 2);
    const int met = list.rowOf(QString::number(int(RealisationCode::FewMet)));
    QVERIFY(at(list, met, "groups").toList().size() > 3);
    QVERIFY(list.moreText().endsWith(u"more"));

    const QString before = list.surprises();
    const int gesture = session.gesture();
    list.writeSurprises(u"The run"_s, gesture);
    list.writeSurprises(u"The runners"_s, gesture);
    QCOMPARE(list.surprises(), u"The runners"_s);
    QCOMPARE(session.file().currentAudit()->surprises, u"The runners"_s);
    session.undo();
    QCOMPARE(list.surprises(), before);
    list.writeSurprises(before, session.gesture());
    QVERIFY(!session.canUndo());
}

void ChartsTest::pictures()
{
    Scene scene;
    Session session(sample(), {}, scene.settings);
    ChartImage images;
    images.setSession(&session);
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QSignalSpy told(&session, &Session::told), refused(&session, &Session::refused);
    images.copy(image);
    QCOMPARE(QApplication::clipboard()->image().size(), image.size());
    QCOMPARE(told.count(), 1);
    const QString path = scene.folder.filePath(u"chart"_s);
    images.save(image, QUrl::fromLocalFile(path));
    QVERIFY(eventually([&] { return told.count() == 2; }));
    QCOMPARE(QImage(path + u".png"_s).size(), image.size());
    images.save(image, QUrl::fromLocalFile(scene.folder.filePath(u"nowhere/chart.png"_s)));
    QVERIFY(eventually([&] { return refused.count() == 1; }));
    QVERIFY(!refused.first().first().toString().isEmpty());
}

} // namespace recentre

QTEST_MAIN(recentre::ChartsTest)
#include "tst_charts.moc"
