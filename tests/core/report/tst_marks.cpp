// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "report/chartrows.h"
#include "report/csv.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

/// What wasn't said, or was said as a range, is marked in tables too (method.md, sections 1 and 9).
class TestMarks : public QObject {
    Q_OBJECT
private slots:
    void tablesOfCharts();
    void csv_data();
    void csv();
};

namespace {

/// a says all, b a range for its time, c no time and no pleasure, and another tool could do what d does.
PersonFile four()
{
    return readAudit(R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"},
        "groups": [{"id": "a", "name": "Runners"}, {"id": "b", "name": "Readers"}, {"id": "c", "name": "Cooks"},
            {"id": "d", "name": "News"}],
        "audits": [{"date": "2026-09-01", "weeklyMinutes": 300,
            "objectives": [{"purpose": "p", "name": "Meet", "rank": 1}, {"purpose": "i", "rank": 2, "information": true}],
            "assessments": [
                {"group": "a", "minutesPerWeek": 30, "pleasure": 6, "role": "reader", "purposes": [{"purpose": "p", "brought": 8}],
                    "decision": {"choice": "keep", "minutesPerWeek": 30}},
                {"group": "b", "minutesPerWeek": [30, 60], "pleasure": 6, "role": "reactor", "purposes": [{"purpose": "p", "brought": 7}],
                    "decision": {"choice": "keep", "minutesPerWeek": [30, 60]}},
                {"group": "c", "role": "initiator", "purposes": [{"purpose": "p", "brought": 6}],
                    "decision": {"choice": "keep"}},
                {"group": "d", "minutesPerWeek": 40, "pleasure": 5, "alternative": "feed", "purposes": [{"purpose": "i", "brought": 6}],
                    "decision": {"choice": "replace"}}]}]})")
        .value();
}

} // namespace

void TestMarks::tablesOfCharts()
{
    const PersonFile file = four();
    const Advice advice = advise(file, {.readings = 0}).value();
    const Basis basis = basisOf(file, advice).value();
    const AdviceWords words(Language(), file);
    const auto row = [&](ChartKind kind, const QString &name) {
        for (const QStringList &each : chartRows(kind, basis, words).rows)
            if (each.first() == name)
                return each.sliced(1).join(u" | "_s).replace(u'\u202f', u' ');
        return QString();
    };
    QCOMPARE(row(ChartKind::ValueOfHours, u"Runners"_s), u"11.1 | 30 min | Keep"_s);
    QCOMPARE(row(ChartKind::ValueOfHours, u"Readers"_s), u"about 6.6 | about 45 min | Keep"_s);
    QVERIFY(row(ChartKind::ValueOfHours, u"Cooks"_s).startsWith(u"about "_s));
    QCOMPARE(row(ChartKind::TakingAndGiving, u"I read"_s), u"30 min | 1"_s);
    QCOMPARE(row(ChartKind::TakingAndGiving, u"I react"_s), u"about 45 min | 1"_s);
    QVERIFY(row(ChartKind::TakingAndGiving, u"I start discussions"_s).startsWith(u"about 1 h "_s));
    QVERIFY(row(ChartKind::TimeByPurpose, u"Meet"_s).contains(u"| about "_s));
    QCOMPARE(row(ChartKind::BestValue, u"0\u202fmin"_s), u"0"_s);
    QVERIFY(row(ChartKind::BestValue, u"30\u202fmin"_s).startsWith(u"about "_s));
}

void TestMarks::csv_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QStringList>("cells"); // minutes today, decided, minutes planned, what these are
    QTest::newRow("said") << u"en"_s << u"Runners"_s << QStringList{u"30"_s, u"Keep"_s, u"30"_s, {}};
    QTest::newRow("a range") << u"en"_s << u"Readers"_s
                             << QStringList{
                                    u"45"_s, u"Keep"_s, u"45"_s, u"today: 30 to 60 min, planned: 30 to 60 min"_s};
    QTest::newRow("nothing said") << u"en"_s << u"Cooks"_s
                                  << QStringList{{}, u"Keep"_s, u"60"_s, u"planned: 1 h (estimated)"_s};
    QTest::newRow("another tool") << u"en"_s << u"News"_s
                                  << QStringList{u"40"_s, u"Replace"_s, u"15"_s, u"planned: 15 min (estimated)"_s};
    QTest::newRow("in French") << u"fr"_s << u"Readers"_s
                               << QStringList{u"45"_s, u"Garder"_s, u"45"_s,
                                      u"aujourd’hui\u00a0: 30 à 60 min, dans le plan\u00a0: 30 à 60 min"_s};
}

void TestMarks::csv()
{
    QFETCH(QString, code);
    QFETCH(QString, group);
    QFETCH(QStringList, cells);
    const PersonFile file = four();
    const AdviceWords words{Language(code), file};
    const Outline outline = outlineOf(file, adviceForReport(file, {.readings = 20}).value(), words);
    const QChar separator = code == u"fr" ? u';' : u',';
    const QString wanted = separator + cells[0] + separator + u'"' + cells[1] + u'"' + separator + cells[2] + separator
        + u'"' + cells[3] + u'"' + separator;
    const QString text = QString::fromUtf8(csvReport(outline, words.language())).replace(u'\u202f', u' ');
    const QStringList lines = text.split(u"\r\n"_s);
    const auto line = std::ranges::find_if(lines, [&](const QString &each) { return each.startsWith(u'"' + group); });
    QVERIFY(line != lines.cend());
    QVERIFY2(line->contains(wanted), qPrintable(*line));
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::TestMarks)
#include "tst_marks.moc"
