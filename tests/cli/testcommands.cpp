// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "files/auditreader.h"
#include "files/sample.h"
#include "running.h"
#include "tests.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// One line and no more, from the program.
bool oneLine(const QByteArray &err)
{
    return err.startsWith("recentre: ") && err.count('\n') == 1 && err.endsWith('\n');
}

/// A file of the test's folder, which is the current one.
void putFiles()
{
    put(u"isabelle.json"_s, sampleAudit(u"en"_s));
    put(u"isabelle.fr.json"_s, sampleAudit(u"fr"_s));
    put(u"broken.json"_s, "{\n \"format\": \"recentre-audit\",,\n");
    put(u"wrong.json"_s, audit(u"Ada"_s, {u"g"_s, u"Group"_s}, {u"2026-09-01"_s}, R"({"group": "g", "pleasure": 11})"));
    put(u"empty.json"_s, audit(u"Ada"_s, {u"g"_s, u"Group"_s}, {}));
    put(u"notes.txt"_s, "not an audit\n");
}

} // namespace

void TestCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir::setCurrent(m_folder->path());
    putFiles();
}

void TestCommands::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &line, const QString &says) {
        QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << says;
    };
    row(u"frobnicate"_s, u"There is no command “frobnicate”."_s);
    row(u"--frobnicate"_s, u"There is no command “--frobnicate”."_s);
    row(u"recommend"_s, u"A file is missing."_s);
    row(u"recommend isabelle.json wrong.json"_s, u"One file at a time"_s);
    row(u"recommend isabelle.json --frobnicate"_s, u"There is no option --frobnicate here."_s);
    row(u"recommend isabelle.json -x"_s, u"There is no option -x here."_s);
    row(u"recommend isabelle.json --json=yes"_s, u"--json takes no value."_s);
    row(u"recommend isabelle.json --budget"_s, u"--budget wants a value: MINUTES."_s);
    row(u"recommend isabelle.json --budget 1 --budget 2"_s, u"--budget is said twice."_s);
    row(u"recommend isabelle.json --budget -1"_s, u"--budget must be a whole number from 0 to 10080, not “-1”."_s);
    row(u"recommend isabelle.json --budget 10081"_s, u"from 0 to 10080"_s);
    row(u"recommend isabelle.json --budget 4h"_s, u"not “4h”"_s);
    row(u"recommend isabelle.json --readings 0"_s, u"--readings must be a whole number from 1 to 100000"_s);
    row(u"recommend isabelle.json --readings 100001"_s, u"from 1 to 100000"_s);
    row(u"recommend isabelle.json --language de"_s, u"“de” isn’t a language that Recentre speaks: en or fr."_s);
    row(u"report isabelle.json"_s, u"--out FILE is missing."_s);
    row(u"report isabelle.json --out report.docx"_s, u"Name a report that ends in .pdf, .html, .md, .csv or .ics"_s);
    row(u"report isabelle.json --out report"_s, u"Name a report that ends in .pdf"_s);
    row(u"report isabelle.json --out -"_s, u"or say so with --format."_s);
    row(u"report --out report.md"_s, u"A file is missing."_s);
    row(u"report isabelle.json --out report.md --language de"_s, u"“de” isn’t a language"_s);
    row(u"export isabelle.json"_s, u"--out FILE is missing."_s);
    row(u"export isabelle.json --out - --format xml"_s, u"An export is JSON"_s);
    row(u"export isabelle.json --out isabelle.json"_s, u"“isabelle.json” would be written over itself."_s);
    row(u"export isabelle.json --out ./isabelle.json"_s, u"would be written over itself."_s);
    row(u"import --into a.json"_s, u"A file is missing."_s);
    row(u"import isabelle.json"_s, u"Say what to import into"_s);
    row(u"import isabelle.json --into -"_s, u"Say what to import into"_s);
    row(u"import isabelle.json --into ./isabelle.json"_s, u"“isabelle.json” can’t be imported into itself."_s);
    row(u"check"_s, u"A file is missing."_s);
    row(u"backup isabelle.json"_s, u"Say where: --out FILE."_s);
    row(u"backup isabelle.json --out -"_s, u"Say where: --out FILE."_s);
    row(u"backup isabelle.json --out isabelle.json"_s, u"would be written over itself."_s);
    row(u"demo isabelle.json"_s, u"The demonstration takes no file"_s);
    row(u"demo --language de"_s, u"“de” isn’t a language"_s);
}

void TestCommands::wrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QStringList before = QDir().entryList(QDir::AllEntries | QDir::Hidden);
    const Ran done = ran(arguments);
    QCOMPARE(done.status, 2);
    QVERIFY2(oneLine(done.err) && done.err.contains(says.toUtf8()), done.err.constData());
    QVERIFY(done.err.endsWith("See recentre --help.\n"));
    QVERIFY(done.out.isEmpty());
    QCOMPARE(QDir().entryList(QDir::AllEntries | QDir::Hidden), before);
    const Ran french = ran(arguments, {}, u"fr"_s);
    QCOMPARE(french.status, 2);
    QVERIFY(oneLine(french.err) && french.err != done.err);
}

void TestCommands::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &line, const QString &says) {
        QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts) << says;
    };
    const QString broken = u"broken.json, line 2, column "_s;
    row(u"recommend nothing.json"_s, u"recentre: There is no file “nothing.json”."_s);
    row(u"recommend broken.json"_s, broken);
    row(u"recommend wrong.json --json"_s,
        u"recentre: wrong.json, audits[0].assessments[0].pleasure: This must be from 0 to 10."_s);
    row(u"recommend empty.json"_s, u"empty.json: There is no audit yet"_s);
    row(u"recommend notes.txt"_s, u"notes.txt, line 1, column 1: "_s);
    row(u"recommend ."_s, u"“.” isn’t a file that can be read."_s);
    row(u"recommend isabelle.json --person Paul"_s, u"There is nobody called “Paul” here."_s);
    row(u"recommend -"_s, u"standard input, line 1, column 1: "_s);
    row(u"report broken.json --out report.md"_s, broken);
    row(u"report empty.json --out report.md"_s, u"There is no audit yet"_s);
    row(u"report empty.json --out report.pdf"_s, u"There is no audit yet"_s);
    row(u"report isabelle.json --out nowhere/report.md"_s, u"“nowhere/report.md” can’t be written"_s);
    row(u"export broken.json --out out.json"_s, broken);
    row(u"export isabelle.json --out nowhere/out.json"_s, u"“nowhere/out.json” can’t be written"_s);
    row(u"export isabelle.json --person Paul --out out.json"_s, u"nobody called “Paul”"_s);
    row(u"check broken.json"_s, broken);
    row(u"check nothing"_s, u"There is no file “nothing”."_s);
    row(u"check isabelle.json --person Paul"_s, u"nobody called “Paul”"_s);
    row(u"check isabelle.json --repair new"_s, u"can’t repair a workbook yet"_s);
    row(u"import broken.json --into new.json"_s, broken);
    row(u"import isabelle.json --into nowhere/new.json"_s, u"“nowhere/new.json” can’t be written"_s);
    row(u"backup nothing --out copy"_s, u"There is no file “nothing”."_s);
    row(u"backup isabelle.json --out copy"_s, u"“isabelle.json” isn’t a Recentre workbook."_s);
    row(u"demo"_s, u"There is no display here to open a window on. “recentre help” says what works without one."_s);
}

void TestCommands::failures()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const QStringList before = QDir().entryList(QDir::AllEntries | QDir::Hidden);
    const Ran done = ran(arguments);
    QVERIFY2(oneLine(done.err) && done.err.contains(says.toUtf8()), done.err.constData());
    QCOMPARE(done.status, 1);
    QVERIFY(done.out.isEmpty());
    QCOMPARE(QDir().entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestCommands::helpAndVersion()
{
    const Ran help = ran({u"--help"_s}), french = ran({u"-h"_s}, {}, u"fr"_s);
    QCOMPARE(help.status, 0);
    for (const Command &command : commands()) {
        QVERIFY(help.out.contains("\nrecentre " + QByteArray(command.name.data())));
        const Ran one = ran({command.name, u"--help"_s});
        QCOMPARE(one.status, 0);
        QVERIFY(help.out.contains(one.out));
        QVERIFY(one.err.isEmpty());
    }
    QVERIFY(french.out.contains("quels groupes méritent votre temps") && french.status == 0);
    const Ran version = ran({u"--version"_s});
    QVERIFY(version.out.startsWith("Recentre ") && version.status == 0);
}

void TestCommands::whatIsACommand()
{
    for (const QString &word : {u"recommend"_s, u"demo"_s, u"--help"_s, u"-h"_s, u"--version"_s, u"--nonsense"_s})
        QVERIFY(isCommand(word));
    for (const QString &word : {u"my.recentre"_s, u""_s, u"-platform"_s, u"./report"_s})
        QVERIFY(!isCommand(word));
}

void TestCommands::recommendAsText()
{
    const Ran english = ran({u"recommend"_s, u"isabelle.json"_s});
    QCOMPARE(english.status, 0);
    QVERIFY(english.err.isEmpty());
    QVERIFY(
        english.out.contains("Isabelle’s groups\nEvaluation of 1 September 2026. The next one: 1 December 2026.\n"));
    QVERIFY(english.out.contains(
        "Nine groups instead of thirteen, 4\u202fh a week instead of 6\u202fh\u202f30: "
        "by these answers 29.1 points instead of 17.4. One more group, 20\u202fmin a week today, isn’t judged yet: "
        "the plan gives no time there.\n"));
    QVERIFY(english.out.contains(
        "\nContribute\n  Supply Chain Leaders Poland: 1\u202fh, today 40\u202fmin\n    It could count for "));
    QVERIFY(english.out.contains("\nNot enough known\n  Logistik Mittel- und Osteuropa: 20\u202fmin today\n"));
    QVERIFY(english.out.contains("    A close call between join and skip: the first in "));

    const Ran french = ran({u"recommend"_s, u"isabelle.json"_s, u"--language"_s, u"fr"_s});
    QVERIFY(french.out.contains("Bilan du 1er septembre 2026. Le prochain\u00a0: le 1er décembre 2026.\n"));
    QVERIFY(
        french.out.contains("\nContribuer\n  Supply Chain Leaders Poland\u00a0: 1\u202fh, aujourd’hui 40\u202fmin\n"));
    // Without a language asked for, it is the person's own.
    QVERIFY(ran({u"recommend"_s, u"isabelle.fr.json"_s}).out.contains("Bilan du 1er septembre 2026"));
}

void TestCommands::recommendMarksWhatIsNotSaid()
{
    const auto spoken = [](const QByteArray &minutes, const QString &language) {
        return ran({u"recommend"_s, u"-"_s, u"--language"_s, language},
            R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"},
                "groups": [{"id": "g", "name": "Runners"}],
                "audits": [{"date": "2026-09-01", "weeklyMinutes": 40,
                    "objectives": [{"purpose": "face", "rank": 1}],
                    "assessments": [{"group": "g", )"
                + minutes + R"("purposes": [{"purpose": "face", "brought": 8}]}]}]})")
            .out;
    };
    QVERIFY(spoken({}, u"en"_s).contains("\n  Runners: 20\u202fmin (estimated); its time today isn’t said\n"));
    QVERIFY(spoken({}, u"fr"_s)
            .contains("\n  Runners\u00a0: 20\u202fmin (estimation)\u202f; le temps d’aujourd’hui n’est pas dit\n"));
    QVERIFY(spoken(R"("minutesPerWeek": 20, )", u"en"_s).contains("\n  Runners: 20\u202fmin, as today\n"));
    const QByteArray range = spoken(R"("minutesPerWeek": [20, 60], )", u"en"_s);
    QVERIFY(
        range.contains("Some of the minutes are ranges: at their upper ends the plan takes 1\u202fh, 20\u202fmin more "
                       "than there is."));
}

void TestCommands::recommendAsJson()
{
    const Ran done = ran({u"recommend"_s, u"isabelle.json"_s, u"--json"_s, u"--readings=200"_s});
    QCOMPARE(done.status, 0);
    const QJsonObject advice = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(advice["format"_L1].toString(), u"recentre-recommendation"_s);
    QCOMPARE(advice["readings"_L1].toInt(), 200);
    QCOMPARE(advice["minutesPlanned"_L1].toInt(), 240);
    QCOMPARE(advice["groups"_L1].toArray().size(), 20);
    const QJsonObject first = advice["groups"_L1][0].toObject();
    QCOMPARE(first["recommendation"_L1].toString(), u"contribute"_s);
    QVERIFY(
        first["reasons"_L1][0]["text"_L1].toString().startsWith(u"It could count for “Be visible to decision-makers”"));
    const Ran again = ran({u"recommend"_s, u"isabelle.json"_s, u"--readings"_s, u"200"_s, u"--json"_s});
    QCOMPARE(again.out, done.out);
    const Ran french = ran({u"recommend"_s, u"isabelle.json"_s, u"--json"_s, u"--language=fr"_s});
    QVERIFY(QJsonDocument::fromJson(french.out)["groups"_L1][0]["reasons"_L1][0]["text"_L1].toString().startsWith(
        u"Il pourrait compter"));
}

void TestCommands::recommendWithABudget()
{
    const Ran done = ran({u"recommend"_s, u"isabelle.json"_s, u"--json"_s, u"--budget"_s, u"0"_s});
    const QJsonObject advice = QJsonDocument::fromJson(done.out).object();
    QCOMPARE(advice["weeklyMinutes"_L1].toInt(-1), 0);
    QCOMPARE(advice["minutesPlanned"_L1].toInt(-1), 0);
}

void TestCommands::recommendFromStandardInput()
{
    const Ran file = ran({u"recommend"_s, u"isabelle.json"_s});
    const Ran input = ran({u"recommend"_s, u"-"_s}, sampleAudit(u"en"_s));
    QCOMPARE(input.status, 0);
    QCOMPARE(input.out, file.out);
    put(u"-dash.json"_s, sampleAudit(u"en"_s));
    QCOMPARE(ran({u"recommend"_s, u"--"_s, u"-dash.json"_s}).out, file.out);
    const Ran large = ran({u"recommend"_s, u"-"_s}, QByteArray(static_cast<qsizetype>(largestAudit) + 1, ' '));
    QCOMPARE(large.status, 1);
    QVERIFY(large.err.contains("standard input: The file is too large"));
}

void TestCommands::outputThatFails()
{
    const QList<QStringList> lines{{u"recommend"_s, u"isabelle.json"_s}, {u"check"_s, u"isabelle.json"_s},
        {u"report"_s, u"isabelle.json"_s, u"--out"_s, u"-"_s, u"--format"_s, u"md"_s},
        {u"export"_s, u"isabelle.json"_s, u"--out"_s, u"-"_s}, {u"help"_s}, {u"--version"_s},
        {u"report"_s, u"--help"_s}};
    for (const QStringList &arguments : lines) {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly));
        QBuffer in, err;
        err.open(QIODevice::WriteOnly);
        Console console{in, full, err};
        QCOMPARE(runCommand(arguments, console), 1);
        QVERIFY2(
            oneLine(err.data()) && err.data().contains("Standard output can’t be written to."), err.data().constData());
    }
}

void TestCommands::exporting()
{
    const Ran done = ran({u"export"_s, u"isabelle.json"_s, u"--out"_s, u"out.json"_s});
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.isEmpty() && done.err.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(contentsOf(u"out.json"_s)), QJsonDocument::fromJson(sampleAudit(u"en"_s)));
    const Ran piped = ran({u"export"_s, u"-"_s, u"--out"_s, u"-"_s, u"--format"_s, u"json"_s}, sampleAudit(u"en"_s));
    QCOMPARE(piped.out, contentsOf(u"out.json"_s));
}

void TestCommands::checking()
{
    const Ran done = ran({u"check"_s, u"isabelle.json"_s});
    QCOMPARE(done.status, 0);
    QCOMPARE(done.out, QByteArray("“isabelle.json” is whole. Groups: 27, audits: 4.\n"));
    QCOMPARE(ran({u"check"_s, u"-"_s}, sampleAudit(u"fr"_s)).out,
        QByteArray("“standard input” is whole. Groups: 27, audits: 4.\n"));
    QCOMPARE(ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, u"book.recentre"_s}).status, 0);
    QCOMPARE(ran({u"check"_s, u"book.recentre"_s}).out, QByteArray("“book.recentre” is whole. People in it: 1.\n"));

    QByteArray damaged = contentsOf(u"book.recentre"_s);
    damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, '\x5a'));
    put(u"book.recentre"_s, damaged);
    const Ran broken = ran({u"check"_s, u"book.recentre"_s});
    QCOMPARE(broken.status, 1);
    QVERIFY2(oneLine(broken.err) && broken.err.contains("“book.recentre” is damaged"), broken.err.constData());
}

void TestCommands::demo()
{
    QBuffer in, out, err;
    QString opened = u"nothing"_s;
    Console console{in, out, err, Language(u"fr"), [&](const QString &language) {
                        opened = language;
                        return 7;
                    }};
    QCOMPARE(runCommand({u"demo"_s}, console), 7);
    QCOMPARE(opened, QString()); // as the window's settings say
    QCOMPARE(runCommand({u"demo"_s, u"--language"_s, u"en"_s}, console), 7);
    QCOMPARE(opened, u"en"_s);
}

void TestCommands::overNothingThatIsNeeded()
{
    QCOMPARE(ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, u"book.recentre"_s}).status, 0);
    const QByteArray book = contentsOf(u"book.recentre"_s);
    const Ran done = ran({u"export"_s, u"isabelle.json"_s, u"--out"_s, u"book.recentre"_s});
    QCOMPARE(done.status, 1);
    QVERIFY(done.err.contains("“book.recentre” is a workbook, and isn’t written over."));
    QCOMPARE(ran({u"export"_s, u"book.recentre"_s, u"--out"_s, u"book.recentre"_s}).status, 2);
    QCOMPARE(contentsOf(u"book.recentre"_s), book);
}

} // namespace recentre
