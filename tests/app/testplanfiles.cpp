// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files that are made of the week of step 7.
#include "lists/planlines.h"
#include "print/reportmaker.h"
#include "tests.h"
#include "weekscene.h"

#include <QDir>

namespace recentre {

void PlanTest::filesAreMade_data()
{
    QTest::addColumn<ReportMaker::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("report") << ReportMaker::Kind::Report << u"Isabelle 2026-09-01.pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("page") << ReportMaker::Kind::Page << u"Isabelle 2026-09-01.html"_s
                          << QByteArray("<!DOCTYPE html>\n");
    QTest::newRow("text") << ReportMaker::Kind::Text << u"Isabelle 2026-09-01.md"_s
                          << QByteArray("# Isabelle’s groups\n");
    QTest::newRow("table") << ReportMaker::Kind::Table << u"Isabelle 2026-09-01.csv"_s
                           << QByteArray("\xEF\xBB\xBF\"Group\",");
    QTest::newRow("calendar") << ReportMaker::Kind::Calendar << u"Isabelle 2026-09-01.ics"_s
                              << QByteArray("BEGIN:VCALENDAR\r\n");
}

void PlanTest::filesAreMade()
{
    QFETCH(ReportMaker::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    WeekScene scene;
    ReportMaker maker;
    maker.setSession(&scene.session);
    maker.setKind(kind);
    const QString folder = scene.folder.filePath(u"made/here"_s);
    maker.setFolder(folder);
    maker.make();
    QCOMPARE(maker.state(), ReportMaker::State::Making);
    QVERIFY(eventually([&] { return maker.made(); }));
    QCOMPARE(maker.fileName(), name);
    QCOMPARE(maker.folderName(), u"here"_s);
    const QByteArray first = contentsOf(maker.path());
    QVERIFY(first.startsWith(begins));
    // Nothing is written over; what is changed makes it old.
    scene.week.lines()->stepMinutes(0, 5);
    QCOMPARE(maker.state(), ReportMaker::State::Idle);
    maker.make();
    QVERIFY(eventually([&] { return maker.made(); }));
    QCOMPARE(maker.fileName(), QString(name).replace(u"01."_s, u"01 (2)."_s));
    QCOMPARE(contentsOf(folder + u'/' + name), first);
    // A place that was chosen is written over.
    maker.makeAt(QUrl::fromLocalFile(folder + u'/' + name));
    QVERIFY(eventually([&] { return maker.made(); }));
    QCOMPARE(maker.fileName(), name);
    maker.make(); // what is edited meanwhile isn't in it, and the next press makes a new one
    scene.week.lines()->stepMinutes(0, 5);
    QVERIFY(eventually([&] { return maker.state() == ReportMaker::State::Idle; }));
    // A PDF and a calendar say when they were made.
    QVERIFY(kind == ReportMaker::Kind::Calendar || kind == ReportMaker::Kind::Report
        || contentsOf(maker.path()) == contentsOf(folder + u'/' + name));
}

void PlanTest::aReportIsWhatItsNameEndsIn()
{
    WeekScene scene;
    ReportMaker maker;
    maker.setSession(&scene.session);
    const QList<std::pair<QString, QByteArray>> all{{u"a.pdf"_s, "%PDF-1."}, {u"a.HTML"_s, "<!DOCTYPE html>"},
        {u"a.md"_s, "# Isabelle"}, {u"a.csv"_s, "\xEF\xBB\xBF\"Group\","}, {u"without"_s, "%PDF-1."}};
    for (const auto &[name, begins] : all) {
        maker.makeAt(QUrl::fromLocalFile(scene.folder.filePath(name)));
        QVERIFY(eventually([&] { return maker.made(); }));
        QVERIFY(contentsOf(scene.folder.filePath(name)).startsWith(begins));
    }
    maker.setKind(ReportMaker::Kind::Calendar);
    maker.makeAt(QUrl::fromLocalFile(scene.folder.filePath(u"dates.md"_s)));
    QVERIFY(eventually([&] { return maker.made(); }));
    QVERIFY(contentsOf(maker.path()).startsWith("BEGIN:VCALENDAR"));
}

void PlanTest::filesThatCantBeMade()
{
    PersonFile file = sample();
    file.person.name = u"../ -a/b\\c:\u0007*"_s;
    WeekScene scene(file);
    ReportMaker maker;
    maker.setSession(&scene.session);
    maker.setFolder(scene.folder.path());
    QVERIFY(contentsOf(maker.suggestion().toLocalFile()).isNull());
    QCOMPARE(maker.suggestion().fileName(), u"a b c 2026-09-01.pdf"_s);
    const QString workbook = scene.folder.filePath(u"book"_s);
    scene.session.setOpenWorkbook([&](const QString &path) { return path == workbook; });
    maker.makeAt(QUrl::fromLocalFile(workbook));
    QCOMPARE(maker.state(), ReportMaker::State::Failed);
    QCOMPARE(maker.problem(), u"“%1” can’t be written: your answers are kept in it, and it is open."_s.arg(workbook));
    QVERIFY(!QFileInfo::exists(workbook));
    // A file stands where the folder would be.
    QFile inTheWay(scene.folder.filePath(u"way"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    maker.setFolder(inTheWay.fileName());
    maker.make();
    QVERIFY(eventually([&] { return maker.state() == ReportMaker::State::Failed; }));
    QVERIFY(!maker.problem().isEmpty() && !maker.problemHint().isEmpty());
    maker.setFolder(scene.folder.path());
    maker.make();
    QVERIFY(eventually([&] { return maker.made(); }));
    QVERIFY(maker.problem().isEmpty());
}

} // namespace recentre
