// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The history as the window has it: chart 8, the quarters' table, the ledger, threads. On the scripted year and on the
/// sample.
#include "../core/picture/year.h"
#include "charts/quarterschart.h"
#include "charts/threadschart.h"
#include "desktop/translations.h"
#include "lists/ledgerlist.h"
#include "lists/quarterlist.h"
#include "scene.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineSeries>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;
using Measure = QuartersChart::Measure;

PersonFile named(PersonFile file)
{
    file.person.id = u"7a3f0d52-2b0e-4a0c-9a67-1f6f2f1f0c11"_s;
    return file;
}

QVariant at(const RowModel &list, int row, const QByteArray &role)
{
    return list.index(row).data(list.roleNames().key(role));
}

QVariant at(const RowModel &list, const QString &key, const QByteArray &role)
{
    return at(list, list.rowOf(key), role);
}

QStringList texts(const QVariantList &maps, const QString &key)
{
    QStringList all;
    for (const QVariant &map : maps)
        all += map.toMap().value(key).toString();
    return all;
}

QStringList column(const ChartTable &table, int cell)
{
    QStringList all;
    for (int row = 0; row < table.count(); ++row)
        all += at(table, row, "cells").toStringList().value(cell);
    return all;
}

} // namespace

/// app/lists and app/charts of the history.
class HistoryListsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_translations.use(u"en"_s); }
    void cleanup() { m_translations.use(u"en"_s); }
    void time();
    void pointsAreBroken();
    void oneGroup();
    void quartersTable();
    void quartersThatFit();
    void oneEvaluation();
    void ledger();
    void threads();
    void followsEdits();

private:
    Translations m_translations;
};

void HistoryListsTest::time()
{
    Scene scene;
    Session session(named(yearOf(yearScript())), {1, {}}, scene.settings);
    QuartersChart chart;
    chart.setSession(&session);
    QCOMPARE(chart.title(), u"Time given, a week"_s);
    QCOMPARE(chart.sentence(), yearScript()[u"expected"][u"sentence"].toString());
    QCOMPARE(chart.months(), (QStringList{u"Sep 2026"_s, u"Dec 2026"_s, u"Mar 2027"_s, u"Jun 2027"_s}));
    QCOMPARE(texts(chart.marks(), u"text"_s),
        (QStringList{u"6\u202fh\u202f50"_s, u"4\u202fh\u202f20"_s, u"3\u202fh\u202f35"_s, u"3\u202fh\u202f40"_s}));
    QCOMPARE(texts(chart.marks(), u"now"_s), (QStringList{u"false"_s, u"false"_s, u"false"_s, u"true"_s}));
    QCOMPARE(chart.runs(), 1);
    QLineSeries series;
    chart.fill(&series, 0);
    QCOMPARE(series.points(), (QList<QPointF>{{0.5, 410}, {1.5, 260}, {2.5, 215}, {3.5, 220}}));
    QVERIFY(chart.end() > 410);
    QCOMPARE(chart.promise(), 240.0);
    QCOMPARE(chart.promiseText(), u"4\u202fh to give"_s);
    chart.setTabled(true);
    QCOMPARE(column(*chart.table(), 0).first(), u"September 2026"_s);
    QCOMPARE(column(*chart.table(), 2), (QStringList{u"4\u202fh"_s, u"4\u202fh"_s, u"4\u202fh"_s, u"4\u202fh"_s}));
    chart.fill(&series, 7); // isn't there
    QCOMPARE(series.count(), 0);
}

void HistoryListsTest::pointsAreBroken()
{
    Scene scene;
    Session session(named(samplePerson()), {1, {}}, scene.settings);
    QuartersChart chart;
    chart.setMeasure(Measure::Points);
    chart.setSession(&session);
    // Comparable are the last two alone.
    QCOMPARE(chart.runs(), 3);
    QLineSeries series;
    chart.fill(&series, 2);
    QCOMPARE(series.count(), 2);
    chart.fill(&series, 0);
    QCOMPARE(series.count(), 1);
    QVERIFY(chart.note().startsWith(u"Objectives or ranks changed in March 2026 and June 2026"));
    chart.setTabled(true);
    QCOMPARE(column(*chart.table(), 3), (QStringList{u"–"_s, u"no"_s, u"no"_s, u"yes"_s}));
    Session year(named(yearOf(yearScript())), {1, {}}, scene.settings);
    QuartersChart whole;
    whole.setMeasure(Measure::Points);
    whole.setSession(&year);
    QCOMPARE(whole.runs(), 1);
    QCOMPARE(texts(whole.marks(), u"text"_s).last(), u"6"_s); // 21.8389 points in 3 h 40
    QCOMPARE(whole.note(), u"Same objectives throughout."_s);
    QVERIFY(whole.promise() < 0);
}

void HistoryListsTest::oneGroup()
{
    Scene scene;
    Session session(named(yearOf(yearScript())), {1, {}}, scene.settings);
    QuartersChart chart;
    chart.setSession(&session);
    chart.setGroup(u"dsn"_s);
    QCOMPARE(chart.title(), u"Digital Supply Chain News: time a week"_s);
    QCOMPARE(texts(chart.marks(), u"text"_s), QStringList{u"1\u202fh\u202f10"_s}); // left since
    QCOMPARE(chart.runs(), 1);
    chart.setGroup(u"fpc"_s); // joined in December
    QCOMPARE(texts(chart.marks(), u"quarter"_s), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    chart.setTabled(true);
    QCOMPARE(column(*chart.table(), 1), (QStringList{u"new"_s, u"40\u202fmin"_s, u"45\u202fmin"_s, u"45\u202fmin"_s}));
    chart.setGroup(u"nobody"_s); // isn't there: all of them
    QCOMPARE(chart.title(), u"Time given, a week"_s);
}

void HistoryListsTest::quartersTable()
{
    Scene scene;
    Session session(named(yearOf(yearScript())), {1, {}}, scene.settings);
    QuarterList list;
    QAbstractItemModelTester tester(&list, Mode::QtTest);
    list.setSession(&session);
    QVERIFY(list.enough());
    QCOMPARE(list.line(), yearScript()[u"expected"][u"line"].toString());
    QCOMPARE(at(list, 0, "name").toString(), u"Supply Chain Leaders Poland"_s);
    const QVariantList ceramics = at(list, u"csp"_s, "cells").toList();
    QCOMPARE(texts(ceramics, u"text"_s), (QStringList{u"new"_s, u"10"_s, u"10"_s, u"10"_s}));
    QCOMPARE(texts(ceramics, u"mark"_s), (QStringList{u"join"_s, u"keep"_s, u"keep"_s, QString()}));
    QCOMPARE(texts(ceramics, u"advised"_s), (QStringList{u"skip"_s, u"drop"_s, u"drop"_s, QString()}));
    QCOMPARE(texts(at(list, u"scl"_s, "cells").toList(), u"advised"_s).first(), QString()); // as advised
    QVERIFY(at(list, u"csp"_s, "says")
            .toString()
            .startsWith(u"Ceramics Studio Praga. September 2026: new, decided: Join, the advice was: Skip"));
    QCOMPARE(texts(list.legend(), u"mark"_s).first(), u"contribute"_s);
}

void HistoryListsTest::quartersThatFit()
{
    Scene scene;
    Session session(named(yearOf(yearScript())), {1, {}}, scene.settings);
    QuarterList list;
    QAbstractItemModelTester tester(&list, Mode::QtTest);
    list.setSession(&session);
    QVERIFY(!list.hasEarlier() && !list.hasLater());
    list.setFits(2);
    QCOMPARE(list.headers(), (QStringList{u"Mar 2027"_s, u"Jun 2027"_s}));
    QVERIFY(list.hasEarlier() && !list.hasLater());
    list.earlier();
    QCOMPARE(list.headers(), (QStringList{u"Dec 2026"_s, u"Mar 2027"_s}));
    QCOMPARE(texts(at(list, u"scl"_s, "cells").toList(), u"text"_s), (QStringList{u"55"_s, u"60"_s}));
    list.earlier();
    list.earlier(); // there is none before
    QCOMPARE(list.headers().first(), u"Sep 2026"_s);
    list.setFits(4);
    QCOMPARE(list.headers().size(), 4);
    QVERIFY(!list.hasLater());
    list.later();
    QCOMPARE(list.headers().size(), 4);
}

void HistoryListsTest::oneEvaluation()
{
    Scene scene;
    Session session(isabelle(3), {1, {}}, scene.settings);
    QuarterList list;
    list.setSession(&session);
    QVERIFY(!list.enough());
    QCOMPARE(list.photograph(), u"One evaluation is a photograph. The second makes a film: 1 December."_s);
    LedgerList ledger;
    ledger.setSession(&session);
    QVERIFY(ledger.quarters().isEmpty() && ledger.count() == 0 && ledger.sentence().isEmpty());
}

void HistoryListsTest::ledger()
{
    Scene scene;
    Session session(named(yearOf(yearScript())), {1, {}}, scene.settings);
    LedgerList list;
    QAbstractItemModelTester tester(&list, Mode::QtTest);
    list.setSession(&session);
    QCOMPARE(list.quarters(), (QStringList{u"September 2026"_s, u"December 2026"_s, u"March 2027"_s}));
    QCOMPARE(list.quarter(), 2);
    QCOMPARE(list.count(), 8);
    QCOMPARE(list.sentence(), yearScript()[u"expected"][u"ledger"].toString());
    QCOMPARE(list.aside(), yearScript()[u"expected"][u"aside"].toString());
    list.setQuarter(0);
    QCOMPARE(list.count(), 19);
    QVERIFY(list.anyOtherwise());
    QCOMPARE(at(list, u"mtr"_s, "advised").toString(), u"Keep"_s);
    QCOMPARE(at(list, u"mtr"_s, "decidedMark").toString(), u"contribute"_s);
    QVERIFY(at(list, u"mtr"_s, "otherwise").toBool() && !at(list, u"scl"_s, "otherwise").toBool());
    QCOMPARE(at(list, u"scl"_s, "done").toString(), u"partly"_s);
    QCOMPARE(at(list, u"scl"_s, "note").toString(), u"asked to speak in April"_s);
    QCOMPARE(at(list, u"nce"_s, "turnedOut").toString(), u"not well"_s);
    QCOMPARE(at(list, u"nce"_s, "sign").toString(), u"not-well"_s);
    QCOMPARE(at(list, u"wbw"_s, "sign").toString(), QString()); // nothing is told of it
    list.setQuarter(9); // isn't there
    QCOMPARE(list.quarter(), 0);
}

void HistoryListsTest::threads()
{
    Scene scene;
    Session session(named(samplePerson()), {1, {}}, scene.settings);
    ThreadsChart chart;
    QAbstractItemModelTester tester(chart.rows(), Mode::QtTest);
    chart.setSession(&session);
    QVERIFY(chart.lonely());
    QCOMPARE(chart.actionText(), u"Find a second one"_s);
    QCOMPARE(texts(chart.columns(), u"count"_s), (QStringList{u"5"_s, u"5"_s, u"5"_s, u"2"_s, u"1"_s}));
    QCOMPARE(texts(chart.columns(), u"dashed"_s).last(), u"true"_s);
    const QVariantList news = at(*chart.rows(), u"dsn"_s, "dots").toList();
    QCOMPARE(texts(news, u"text"_s), (QStringList{QString(), QString(), QString(), QString(), u"7"_s}));
    QCOMPARE(news.last().toMap()[u"alone"_s], true);
    // The thread goes down to the lowest group that holds it, and ends there.
    QCOMPARE(news.last().toMap()[u"above"_s], true);
    QCOMPARE(news.last().toMap()[u"below"_s], false);
    QCOMPARE(at(*chart.rows(), u"scl"_s, "dots").toList().last().toMap()[u"below"_s], true);
    QCOMPARE(at(*chart.rows(), u"dsn"_s, "mark").toString(), u"replace"_s);
    QVERIFY(at(*chart.rows(), u"scl"_s, "says")
            .toString()
            .startsWith(u"Supply Chain Leaders Poland, Contribute, Be visible to decision-makers 8"));
    chart.setTabled(true);
    QCOMPARE(chart.table()->count(), 22); // dots of ten groups, as they stand in the sample
}

void HistoryListsTest::followsEdits()
{
    Scene scene;
    Session session(named(samplePerson()), {1, {}}, scene.settings);
    QuarterList list;
    LedgerList ledger;
    list.setSession(&session);
    ledger.setSession(&session);
    QVERIFY(session.edit(renaming(session.file(), u"scl"_s, u"Leaders"_s)));
    QCOMPARE(at(list, u"scl"_s, "name").toString(), u"Leaders"_s);
    QCOMPARE(at(ledger, u"scl"_s, "name").toString(), u"Leaders"_s);
    scene.settings.setLanguage(u"fr"_s);
    QCOMPARE(list.headers().last(), u"sept. 2026"_s);
    QCOMPARE(ledger.quarters().last(), u"septembre 2026"_s);
}

} // namespace recentre

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    recentre::HistoryListsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_historylists.moc"
