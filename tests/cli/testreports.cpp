// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running.h"
#include "tests.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

void TestCommands::report()
{
    const Ran done = ran({u"report"_s, u"isabelle.json"_s, u"--out"_s, u"report.md"_s});
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.isEmpty() && done.err.isEmpty());
    const QByteArray text = contentsOf(u"report.md"_s);
    QVERIFY(text.startsWith(
        "# Isabelle’s groups\n\nEvaluation of 1 September 2026. The next one: 1 December 2026.\n\n> Nine "
        "groups instead of thirteen"));
    QVERIFY(text.contains("| Time a week | 6\u202fh\u202f30 | 4\u202fh |\n"
                          "| Points a week, if the answers prove right | 17.4 | 29.1 |\n"
                          "| Points for an hour, if the answers prove right | 2.7 | 7.3 |\n"));
    QVERIFY(text.contains("| ▲ Contribute | Supply Chain Leaders Poland | 1\u202fh | yes |\n"));
    QVERIFY(text.contains(
        "| ○ Not enough known | Logistik Mittel- und Osteuropa | not known | not yet: too little is known |\n"));
    QVERIFY(text.contains("\n### Nearshoring Central Europe (LinkedIn)\n\n- Decided: Try, 20\u202fmin.\n"
                          "- On trial until 1 December 2026, to stay if: I have met two people.\n"));
    QVERIFY(text.contains("- When it is Tuesday lunch, I answer one post in Women in Supply Chain CEE.\n"));
    QVERIFY(text.contains("- Because: I can see the two friends I made there without the group\n"));
    QVERIFY(text.contains("- What surprised: The runners. I never thought of them as my network.\n"));
    QVERIFY(text.contains("\n## How this was worked out\n"));
    QVERIFY(text.contains("| Be visible to decision-makers | about two fifths |\n"));
    QVERIFY(text.contains("1,000 readings of the answers"));
    const Ran piped = ran({u"report"_s, u"isabelle.json"_s, u"--out"_s, u"-"_s, u"--format"_s, u"MD"_s});
    QCOMPARE(piped.out, text);
}

void TestCommands::reportInFrench()
{
    QCOMPARE(ran({u"report"_s, u"isabelle.fr.json"_s, u"--out"_s, u"rapport.md"_s}).status, 0);
    const QByteArray text = contentsOf(u"rapport.md"_s);
    QVERIFY(text.startsWith("# Isabelle et ses groupes\n\nBilan du 1er septembre 2026."));
    QVERIFY(text.contains("| Temps par semaine | 6\u202fh\u202f30 | 4\u202fh |\n"));
    QVERIFY(text.contains("29,1 points contre 17,4"));
    QVERIFY(text.contains("1\u202f000 lectures des réponses"));
}

void TestCommands::reportAsATable()
{
    QCOMPARE(ran({u"report"_s, u"isabelle.json"_s, u"--out"_s, u"report.csv"_s}).status, 0);
    QVERIFY(contentsOf(u"report.csv"_s).startsWith("\xEF\xBB\xBF\"Group\",\"Platform\","));
    QVERIFY(contentsOf(u"report.csv"_s).contains("\r\n\"Supply Chain Leaders Poland\",\"LinkedIn\",\"member\",40,"));
    const Ran piped = ran({u"report"_s, u"isabelle.fr.json"_s, u"--out"_s, u"-"_s, u"--format"_s, u"csv"_s});
    QVERIFY(piped.out.startsWith("\xEF\xBB\xBF\"Groupe\";\"Plateforme\";"));
}

void TestCommands::reportAsACalendar()
{
    QCOMPARE(ran({u"report"_s, u"isabelle.json"_s, u"--out"_s, u"report.ics"_s}).status, 0);
    const QByteArray first = contentsOf(u"report.ics"_s);
    QCOMPARE(first.count("BEGIN:VEVENT"), 2);
    QVERIFY(first.contains("DTSTART;VALUE=DATE:20261201\r\n"));
    QCOMPARE(ran({u"report"_s, u"isabelle.json"_s, u"--out"_s, u"again.ics"_s}).status, 0);
    const auto ids = [](const QByteArray &text) {
        QList<QByteArray> lines = text.split('\n');
        lines.removeIf([](const QByteArray &line) { return !line.startsWith("UID:"); });
        return lines;
    };
    QCOMPARE(ids(contentsOf(u"again.ics"_s)), ids(first));
    put(u"nothing.json"_s, audit(u"Ada"_s, {}, {}));
    QCOMPARE(ran({u"report"_s, u"nothing.json"_s, u"--out"_s, u"nothing.ics"_s}).status, 1);
}

void TestCommands::reportOfADecisionAgainstTheAdvice()
{
    QByteArray file = contentsOf(u"isabelle.json"_s);
    const qsizetype last = file.lastIndexOf("\"group\": \"csp\"");
    const qsizetype choice = file.indexOf("\"choice\": \"skip\", \"minutesPerWeek\": 0", last);
    QVERIFY(choice > 0);
    file.replace(choice, 37, "\"choice\": \"join\", \"minutesPerWeek\": 10");
    put(u"against.json"_s, file);
    QCOMPARE(ran({u"report"_s, u"against.json"_s, u"--out"_s, u"report.md"_s}).status, 0);
    const QByteArray text = contentsOf(u"report.md"_s);
    QVERIFY(text.contains("| ⬟ Join | Ceramics Studio Praga | 10\u202fmin | yes; the advice was: Skip |\n"));
    QVERIFY(text.contains("- Decided: Join, 10\u202fmin.\n- The advice was: Not for now.\n"));
    // The figures are those of what was decided, not of what was advised.
    QVERIFY(text.contains("| Time a week | 6\u202fh\u202f30 | 4\u202fh\u202f10 |\n"));
    // The advice itself doesn't tell decisions.
    const Ran advice = ran({u"recommend"_s, u"against.json"_s});
    QVERIFY(advice.out.contains("\nSkip\n") && advice.out.contains("  Ceramics Studio Praga: no time\n"));
    QVERIFY(!advice.out.contains("Decided"));
}

void TestCommands::reportOfAHostileName()
{
    const QString name = u"# <b>a</b> | [x](http://x.example) `c` *d* _e_ \\ ~f~\n- g & !h www.x.example $1 i@j.k"_s;
    put(u"hostile.json"_s,
        audit(name, {u"g"_s, name, u"n"_s, u"1. item"_s, u"m"_s, u"- item"_s, u"e"_s, u"+"_s}, {u"2026-09-01"_s}));
    QCOMPARE(ran({u"report"_s, u"hostile.json"_s, u"--out"_s, u"report.md"_s}).status, 0);
    const QByteArray text = contentsOf(u"report.md"_s);
    QVERIFY(text.contains(
        "### \\# \\<b\\>a\\</b\\> \\| \\[x\\](http\\://x.example) \\`c\\` \\*d\\* \\_e\\_ \\\\ \\~f\\~ - g \\& "
        "\\!h www\\.x.example \\$1 i\\@j.k (Slack)\n"));
    QVERIFY(text.contains("\n### 1\\. item (Slack)\n") && text.contains("\n### \\- item (Slack)\n"));
    for (const QByteArray &line : text.split('\n'))
        if (line.startsWith('|') && line.contains("<b"))
            QCOMPARE(line.count('|') - line.count("\\|"), 5);
    const Ran spoken = ran({u"recommend"_s, u"hostile.json"_s});
    QCOMPARE(spoken.status, 0);
    QVERIFY(spoken.out.contains("\\ ~f~ - g & !h"));
}

} // namespace recentre
