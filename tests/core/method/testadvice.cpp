// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "method/advice.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 4> levelNames = {"leave"_L1, "replace"_L1, "keep"_L1, "contribute"_L1};

QLatin1StringView nameOf(Level level) { return levelNames[static_cast<std::size_t>(level)]; }

/// Within two millionths of a point of a figure in points.
bool same(qint64 value, const QJsonValue &points)
{
    return std::abs(value - std::llround(points.toDouble() * 1e6)) <= 2;
}

/// Two shares over different draws, within 4.5 standard errors of both.
bool sameShare(double share, int readings, double other, int otherReadings)
{
    const double mean = (share * readings + other * otherReadings) / (readings + otherReadings);
    const double variance = mean * (1 - mean) * (1.0 / readings + 1.0 / otherReadings);
    return std::abs(share - other) <= 4.5 * std::sqrt(variance) + 1e-12;
}

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

private slots:
    void wholeAudits_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : {u"isabelle.json"_s, u"random101.json"_s, u"random102.json"_s, u"random103.json"_s})
            QTest::newRow(qPrintable(file)) << file;
    }

    /// Audits with the figures of a second, plain writing of method.md.
    void wholeAudits()
    {
        QFETCH(QString, file);
        const QJsonObject data = readData(file);
        const QJsonObject expected = data["expected"_L1].toObject();
        const Advice advice = advise(fileOf(data["audit"_L1].toObject())).value();

        QCOMPARE(advice.weeklyMinutes, expected["budget"_L1].toInt());
        QCOMPARE(advice.minutesToday, expected["minutesToday"_L1].toInt());
        QCOMPARE(advice.minutesToFollowAll, expected["minutesToFollowAll"_L1].toInt());
        QCOMPARE(advice.minutesPlanned, expected["minutesPlanned"_L1].toInt());
        // The sums are marked where a part of theirs is: as each group's own stand-ins say.
        const auto anyStandsIn = [&](QLatin1StringView key) {
            return std::ranges::any_of(
                advice.groups, [&](const GroupAdvice &group) { return group.stoodIn.contains(key); });
        };
        QCOMPARE(advice.estimated.minutesToday, anyStandsIn("minutesPerWeek"_L1));
        bool timePlanned = false, valuePlanned = false;
        for (const GroupAdvice &group : advice.groups)
            for (const Reason &reason : group.reasons)
                if (reason.code == ReasonCode::StoodIn)
                    for (const QString &key : std::get<QStringList>(reason.figures.first().value))
                        (key.endsWith("inutesPerWeek"_L1) ? timePlanned : valuePlanned) = true;
        QCOMPARE(advice.estimated.minutesPlanned, timePlanned);
        QCOMPARE(advice.estimated.valuePlanned, valuePlanned);
        QVERIFY(same(advice.valueToday, expected["valueToday"_L1]));
        QVERIFY(same(advice.valuePlanned, expected["valuePlanned"_L1]));
        QVERIFY(same(advice.valueOfAnHour, expected["valueOfAnHour"_L1]));

        const QJsonObject weights = expected["weights"_L1].toObject();
        QCOMPARE(advice.weights.size(), weights.size());
        for (const Weight &weight : advice.weights)
            QVERIFY(std::abs(weight.weight - weights[weight.purpose].toDouble(-1)) < 1e-12);

        const QJsonArray curve = expected["frontier"_L1].toArray();
        for (qsizetype i = 0; i < curve.size(); ++i) {
            QCOMPARE(advice.frontier[i].minutes, curve[i][0].toInt());
            QVERIFY(same(advice.frontier[i].value, curve[i][1]));
        }
        if (advice.frontier.size() > curve.size())
            QVERIFY(advice.frontier[curve.size()].minutes > advice.weeklyMinutes + 60);

        const QJsonObject groups = expected["groups"_L1].toObject();
        const QJsonArray unknown = expected["unknown"_L1].toArray();
        QCOMPARE(advice.groups.size(), groups.size() + unknown.size());
        for (const GroupAdvice &group : advice.groups) {
            if (unknown.contains(group.group)) {
                QCOMPARE(group.recommendation, Recommendation::Unknown);
                QVERIFY(!group.level && !group.value && !group.minutes && group.levels.isEmpty());
            } else {
                checkGroup(group, groups[group.group].toObject(), expected["readings"_L1].toInt());
            }
        }
    }

    void noAudit()
    {
        const Result<Advice> advice = advise({});
        QVERIFY(!advice);
        QCOMPARE(advice.error().code, ProblemCode::NoAudit);
    }

    void emptyAudit()
    {
        const Advice advice = advise(fileOf({})).value();
        QCOMPARE(advice.weeklyMinutes, 0);
        QCOMPARE(advice.weights, QList<Weight>({{u"pleasure"_s, 1}}));
        QCOMPARE(advice.frontier, QList<FrontierPoint>({{0, 0}}));
        QVERIFY(advice.groups.isEmpty());
    }

private:
    static void checkGroup(const GroupAdvice &group, const QJsonObject &expected, int readings)
    {
        QVERIFY(group.level);
        QCOMPARE(nameOf(*group.level), expected["level"_L1].toString());
        const QJsonArray levels = expected["levels"_L1].toArray();
        QCOMPARE(group.levels.size(), levels.size());
        for (qsizetype i = 0; i < levels.size(); ++i) {
            QCOMPARE(nameOf(group.levels[i].level), levels[i][0].toString());
            QCOMPARE(group.levels[i].minutes, levels[i][1].toInt());
            QVERIFY(same(group.levels[i].value, levels[i][2]));
            QVERIFY(sameShare(*group.levels[i].acceptability, 1000, levels[i][3].toDouble(), readings));
        }
    }
};

int testAdvice(int argc, char **argv)
{
    TestAdvice tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testadvice.moc"
