// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "byglpk.h"
#include "found.h"
#include "method/swap.h"
#include "twoobjectives.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Advice fullAdvice(const PersonFile &file, bool conditions = true)
{
    return advise(file, {.budget = {}, .readings = 0, .forEach = {}, .progress = {}, .conditions = conditions}).value();
}

/// A figure of a reason; its default if there is no such reason or figure.
template <class Value>
Value figure(const GroupAdvice &advice, ReasonCode code, QLatin1StringView key)
{
    if (const Reason *const found = reason(advice, code))
        for (const Figure &each : found->figures)
            if (each.key == key)
                return std::get<Value>(each.value);
    return {};
}

qint64 millionths(double points) { return std::llround(points * 1e6); }

} // namespace

class TestForced : public QObject {
    Q_OBJECT

private slots:
    /// Three equal times, two places: what keeps the third out, what would let it in, what would put the second out.
    void byHand()
    {
        const Advice advice = fullAdvice(threeOfWhichTwoFit());
        const GroupAdvice &b = group(advice, u"b");
        const GroupAdvice &c = group(advice, u"c");
        QCOMPARE(c.level, Level::Leave);
        QCOMPARE(millionths(figure<double>(c, ReasonCode::BetterUsedElsewhere, "points"_L1)), 22 * 1'000'000 / 18);
        QCOMPARE(figure<QStringList>(c, ReasonCode::BetterUsedElsewhere, "groups"_L1), QStringList({u"b"_s}));
        QVERIFY(!reason(c, ReasonCode::AboutEqual));
        QCOMPARE(figure<int>(c, ReasonCode::EntersAt, "budget"_L1), 60);
        QCOMPARE(figure<int>(c, ReasonCode::EntersAt, "minutes"_L1), 20);
        // At 6 it ties with b, which comes first.
        QCOMPARE(figure<double>(c, ReasonCode::EntersIf, "score"_L1), 6.1);
        QCOMPARE(figure<double>(c, ReasonCode::EntersIf, "from"_L1), 4.0);
        QCOMPARE(figure<QString>(c, ReasonCode::EntersIf, "purpose"_L1), u"p"_s);
        QVERIFY(!reason(c, ReasonCode::LeavesAt) && !reason(c, ReasonCode::LeavesIf));

        QCOMPARE(figure<int>(b, ReasonCode::LeavesAt, "budget"_L1), 39);
        QCOMPARE(figure<double>(b, ReasonCode::LeavesIf, "score"_L1), 3.9);
        QCOMPARE(figure<double>(b, ReasonCode::LeavesIf, "from"_L1), 6.0);
        QVERIFY(!reason(b, ReasonCode::EntersAt) && !reason(b, ReasonCode::EntersIf));
        QCOMPARE(figure<int>(group(advice, u"a"), ReasonCode::LeavesAt, "budget"_L1), 19);
    }

    /// One point of 180 at stake, and one group in its place.
    void aboutEqual()
    {
        const Advice advice = fullAdvice(withTwoObjectives(40, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
            {"id": "c", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 5.9}]})"_L1));
        const GroupAdvice &c = group(advice, u"c");
        QCOMPARE(figure<QString>(c, ReasonCode::AboutEqual, "group"_L1), u"b"_s);
        QCOMPARE(millionths(figure<double>(c, ReasonCode::AboutEqual, "points"_L1)), 61'111);
        QCOMPARE(figure<QStringList>(c, ReasonCode::BetterUsedElsewhere, "groups"_L1), QStringList({u"b"_s}));
        QVERIFY(!reason(group(advice, u"b"), ReasonCode::AboutEqual));
    }

    /// Of what was never said every figure says so: of the group's own time and scores, and of those it stands beside.
    void marksWhatStandsIn()
    {
        const auto estimated = [](const GroupAdvice &advice, ReasonCode code) {
            const Reason *const found = reason(advice, code);
            return found ? found->estimated.join(u' ') : u"absent"_s;
        };
        const Advice advice = fullAdvice(withTwoObjectives(40, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
            {"id": "c", "minutes": 20, "tags": [{"for": "p", "brought": 4}]})"_L1));
        const GroupAdvice &a = group(advice, u"a");
        const GroupAdvice &b = group(advice, u"b"); // 20 minutes stand in
        const GroupAdvice &c = group(advice, u"c"); // the pleasure does
        QCOMPARE(*c.level, Level::Leave);
        QCOMPARE(estimated(a, ReasonCode::Highest), QString());
        QCOMPARE(estimated(a, ReasonCode::GoodUseOfTime), u"oneMoreHour"_s); // that of c
        QCOMPARE(estimated(a, ReasonCode::LeavesAt), u"budget"_s); // beside b's time
        QCOMPARE(estimated(a, ReasonCode::LeavesIf), u"score"_s);
        QCOMPARE(estimated(b, ReasonCode::GoodUseOfTime), u"pointsAnHour oneMoreHour"_s);
        QCOMPARE(estimated(b, ReasonCode::LeavesAt), u"budget"_s);
        QCOMPARE(estimated(c, ReasonCode::BetterUsedElsewhere), u"points"_s);
        QCOMPARE(estimated(c, ReasonCode::EntersAt), u"budget minutes"_s);
        QCOMPARE(estimated(c, ReasonCode::EntersIf), u"score"_s);
        QVERIFY(advice.estimated.valueOfAnHour);
    }

    /// The middle of a range is an estimate wherever it is part of a figure, but nothing that stands in.
    void marksTheMiddleOfARange()
    {
        const auto advised = [](const char *minutes, const char *decision) {
            const QString rows = QStringLiteral(R"(
                {"id": "a", "minutes": %1, "pleasure": 5, "tags": [{"for": "p", "brought": 9}], %2 "alternative": false},
                {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
                {"id": "c", "minutes": 60, "pleasure": 5, "tags": [{"for": "p", "brought": 4}]})");
            const QByteArray text = rows.arg(QLatin1StringView(minutes), QLatin1StringView(decision)).toLatin1();
            return fullAdvice(withTwoObjectives(100, QLatin1StringView(text)));
        };
        const Advice range = advised("[30, 45]", "");
        QVERIFY(range.estimated.minutesToday && range.estimated.minutesPlanned && range.estimated.minutesToFollowAll);
        QVERIFY(!range.estimated.valueToday && !range.estimated.valuePlanned);
        QCOMPARE(reason(group(range, u"b"), ReasonCode::LeavesAt)->estimated, QStringList{u"budget"_s});
        QCOMPARE(reason(group(range, u"c"), ReasonCode::EntersAt)->estimated, (QStringList{u"budget"_s, u"minutes"_s}));
        const auto needed = std::ranges::find(range.realisations, RealisationCode::TimeNeeded, &Realisation::code);
        QCOMPARE(needed->estimated, (QStringList{u"needed"_s, u"today"_s}));
        for (const GroupAdvice &each : range.groups)
            QVERIFY(each.stoodIn.isEmpty() && !reason(each, ReasonCode::StoodIn));
        // To five minutes such a middle could lie outside: it is told as if it had been said.
        QVERIFY(advised("[30, 34]", "").estimated == Estimated());
        const Advice pinned = advised("30", R"("pin": "keep", "pinMinutes": [30, 45],)");
        QVERIFY(pinned.estimated.minutesPlanned && !pinned.estimated.minutesToday);
        QVERIFY(!advised("[30, 45]", R"("pin": "keep", "pinMinutes": 30,)").estimated.minutesPlanned);
    }

    void marksMoreTime()
    {
        const Advice advice = fullAdvice(withTwoObjectives(200, R"(
            {"id": "a", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "brought": 4, "potential": 9}]},
            {"id": "b", "minutes": 30, "contributeMinutes": 60, "pleasure": 5, "tags": [{"for": "p", "potential": 8}]},
            {"id": "c", "minutes": 10, "pleasure": 5, "tags": [{"for": "i"}, {"for": "p", "brought": 1}]},
            {"id": "d", "minutes": 20, "pleasure": 5, "tags": [{"for": "i", "potential": 5}, {"for": "p", "brought": 1}],
             "alternative": true, "contributeMinutes": 900})"_L1));
        QCOMPARE(reason(group(advice, u"a"), ReasonCode::WorthMoreTime)->estimated, QStringList{u"minutes"_s});
        QCOMPARE(reason(group(advice, u"b"), ReasonCode::WorthMoreTime)->estimated, QStringList{u"points"_s});
        QCOMPARE(reason(group(advice, u"c"), ReasonCode::Serves)->estimated, QStringList{u"share"_s});
    }

    /// Where all was said nothing is marked.
    void marksNothingThatWasSaid()
    {
        method::Stream stream(46);
        for (int i = 0; i < 300; ++i) {
            const Advice advice = fullAdvice(
                randomFile(stream, {.groups = 1 + i % 20, .coarse = i % 2 == 0, .pins = i % 3 == 0, .full = true}));
            QVERIFY(advice.estimated == Estimated());
            for (const GroupAdvice &each : advice.groups)
                for (const Reason &because : each.reasons)
                    QVERIFY(because.estimated.isEmpty());
        }
    }

    /// What is alone too long for the week pushes nothing out: it waits for more time.
    void whatNeverFits()
    {
        const Advice advice = fullAdvice(withTwoObjectives(40, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "minutes": 60, "pleasure": 5, "tags": [{"for": "p", "brought": 10}]})"_L1));
        const GroupAdvice &b = group(advice, u"b");
        QVERIFY(!reason(b, ReasonCode::BetterUsedElsewhere) && !reason(b, ReasonCode::EntersIf));
        QCOMPARE(figure<int>(b, ReasonCode::NoRoom, "minutes"_L1), 60);
        QCOMPARE(figure<int>(b, ReasonCode::NoRoom, "pinned"_L1), 0);
        QCOMPARE(figure<int>(b, ReasonCode::NoRoom, "available"_L1), 40);
        // From 60 on it is better than a; at 80 there is room for both.
        QCOMPARE(figure<int>(b, ReasonCode::EntersAt, "budget"_L1), 60);
    }

    /// Nothing below "a little" has a level; one that is said to bring it gets one.
    void entersThoughItServesNothing()
    {
        const Advice advice = fullAdvice(withTwoObjectives(40, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "i", "brought": 2}]},
            {"id": "b", "as": "candidate", "minutes": 20, "pleasure": 5, "tags": [{"for": "i", "potential": 2}]},
            {"id": "c", "minutes": 20, "pleasure": 5, "tags": [{"for": "x", "brought": 2}]})"_L1));
        QCOMPARE(figure<double>(group(advice, u"a"), ReasonCode::EntersIf, "score"_L1), 3.0);
        QCOMPARE(figure<double>(group(advice, u"b"), ReasonCode::EntersIf, "score"_L1), 3.0);
        QVERIFY(!reason(group(advice, u"c"), ReasonCode::EntersIf));
        QVERIFY(!reason(group(advice, u"a"), ReasonCode::EntersAt));
    }

    /// A potential that stands in moves along with what it brought; one that was said stays.
    void potentialsMoveAlong()
    {
        constexpr auto groups = R"(
            {"id": "a", "minutes": 60, "contributeMinutes": 20, "pleasure": 5,
             "tags": [{"for": "p", "brought": 4 %1}, {"for": "i", "brought": 1, "potential": 3}]},
            {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]})"_L1;
        const auto enters = [&](QLatin1StringView potential) {
            const QByteArray text = QString(groups).arg(potential).toLatin1();
            return figure<double>(group(fullAdvice(withTwoObjectives(20, QLatin1StringView(text))), u"a"),
                ReasonCode::EntersIf, "score"_L1);
        };
        QCOMPARE(enters(""_L1), 7.7); // 11 · 7.7 + 5 · 3 just passes 11 · 9
        QCOMPARE(enters(R"(, "potential": 5)"_L1), 0.0); // keeping takes more than there is
    }

    void whatIsPinnedHasNoCondition()
    {
        const Advice advice = fullAdvice(withTwoObjectives(60, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "pin": "keep", "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "minutes": 20, "pleasure": 5, "pin": "drop", "tags": [{"for": "p", "brought": 6}]},
            {"id": "c", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]})"_L1));
        for (const GroupAdvice &each : advice.groups)
            if (each.pinned)
                for (const Reason &because : each.reasons)
                    QVERIFY(because.code < ReasonCode::EntersAt && because.code != ReasonCode::BetterUsedElsewhere);
        // Less than what is pinned is a plan of that alone.
        QCOMPARE(figure<int>(group(advice, u"c"), ReasonCode::LeavesAt, "budget"_L1), 39);
    }

    void pinsThatDoNotFit()
    {
        const Advice advice = fullAdvice(withTwoObjectives(10, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "pin": "keep", "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]})"_L1));
        const GroupAdvice &b = group(advice, u"b");
        QCOMPARE(figure<int>(b, ReasonCode::EntersAt, "budget"_L1), 40);
        QVERIFY(!reason(b, ReasonCode::BetterUsedElsewhere) && !reason(b, ReasonCode::EntersIf));
        QCOMPARE(figure<int>(b, ReasonCode::NoRoom, "minutes"_L1), 20);
        QCOMPARE(figure<int>(b, ReasonCode::NoRoom, "pinned"_L1), 20);
        QCOMPARE(figure<int>(b, ReasonCode::NoRoom, "available"_L1), 10);
        QVERIFY(!reason(group(advice, u"a"), ReasonCode::NoRoom)); // the person's own choice
    }

    /// What finds no room rests on a stand-in only where that decides it: the week, what is pinned, or both.
    void noRoomByEstimates()
    {
        const auto marks = [](int budget, const char *pinned, const char *minutes) {
            const QString rows = QStringLiteral(R"(
                {"id": "a", %1 "pleasure": 5, "role": "reader", "pin": "keep", "tags": [{"for": "p", "brought": 9}]},
                {"id": "b", %2 "pleasure": 5, "role": "initiator", "tags": [{"for": "p", "brought": 6}]})");
            const QByteArray text = rows.arg(QLatin1StringView(pinned), QLatin1StringView(minutes)).toLatin1();
            return reason(
                group(fullAdvice(withTwoObjectives(budget, QLatin1StringView(text))), u"b"), ReasonCode::NoRoom)
                ->estimated;
        };
        // Unsaid, a reader takes 15 minutes, an initiator 60.
        QCOMPARE(marks(40, "", R"("minutes": 50,)"), QStringList());
        QCOMPARE(marks(40, R"("minutes": 15,)", ""), QStringList{u"minutes"_s});
        QCOMPARE(marks(15, R"("minutes": 15,)", ""), QStringList());
        QCOMPARE(marks(15, "", R"("minutes": 50,)"), QStringList{u"pinned"_s});
        QCOMPARE(marks(60, "", ""), (QStringList{u"minutes"_s, u"pinned"_s}));
    }

    /// Without them all else is the same, wherever they are worked out.
    void leftOutAndSpread()
    {
        method::Stream stream(41);
        for (int i = 0; i < 50; ++i) {
            const PersonFile file = randomFile(stream, {10 + 3 * i, i % 2 == 0, i % 3 == 0});
            const Advice whole = fullAdvice(file);
            AdviceOptions backwards{.budget = {}, .readings = 0, .forEach = {}, .progress = {}};
            backwards.forEach = [](int count, const std::function<void(int)> &body) {
                while (count-- > 0)
                    body(count);
            };
            QVERIFY(advise(file, backwards).value() == whole);
            Advice without = whole;
            for (GroupAdvice &each : without.groups)
                each.reasons.removeIf([](const Reason &because) {
                    return because.code == ReasonCode::AboutEqual || because.code == ReasonCode::BetterUsedElsewhere
                        || (because.code >= ReasonCode::EntersAt && because.code <= ReasonCode::LeavesIf);
                });
            QVERIFY(fullAdvice(file, false) == without);
        }
    }

    void stopsWhenToldTo()
    {
        method::Stream stream(42);
        AdviceOptions options{.budget = {}, .readings = 0, .forEach = {}, .progress = {}};
        options.progress = [](qint64, qint64) { return false; };
        const Result<Advice> stopped = advise(randomFile(stream, {20, false, false}), options);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ProblemCode::Cancelled);
    }

    /// 200 best plans with a group forced in, against GLPK.
    void againstGlpk()
    {
        method::Stream stream(43);
        int plans = 0;
        for (int i = 0; plans < 200; ++i) {
            const Advice advice = fullAdvice(randomFile(stream, {20 + i % 60, i % 5 == 0, false}));
            int ofThese = 0;
            for (const GroupAdvice &each : advice.groups)
                if (reason(each, ReasonCode::BetterUsedElsewhere) && ofThese++ < 6) {
                    const std::optional<qint64> best = bestWith(advice, each.group);
                    QVERIFY(best);
                    QCOMPARE(millionths(figure<double>(each, ReasonCode::BetterUsedElsewhere, "points"_L1)),
                        advice.valuePlanned - *best);
                    ++plans;
                }
        }
    }

    /// The loss that is told is the least of all levels that fit, and those that it pushes out are that swap's.
    void theBestOtherLevel()
    {
        method::Stream stream(45);
        int checked = 0;
        for (int i = 0; i < 300; ++i) {
            const PersonFile file = randomFile(stream, {3 + i % 20, false, i % 3 == 0});
            const Advice advice = fullAdvice(file);
            for (const GroupAdvice &each : advice.groups) {
                if (each.level != Level::Leave || each.levels.size() < 2)
                    continue;
                std::optional<Swap> best;
                for (const LevelAdvice &level : each.levels.sliced(1))
                    if (const auto swap =
                            swapOf(file, {.group = each.group, .level = level.level, .minutes = {}, .budget = {}});
                        swap->fits && (!best || swap->lost < best->lost))
                        best = swap;
                QCOMPARE(best.has_value(), reason(each, ReasonCode::BetterUsedElsewhere) != nullptr);
                QCOMPARE(best.has_value(), reason(each, ReasonCode::NoRoom) == nullptr);
                if (!best)
                    continue;
                QCOMPARE(millionths(figure<double>(each, ReasonCode::BetterUsedElsewhere, "points"_L1)), best->lost);
                best->goes.sort();
                QCOMPARE(figure<QStringList>(each, ReasonCode::BetterUsedElsewhere, "groups"_L1), best->goes);
                QCOMPARE(reason(each, ReasonCode::AboutEqual) != nullptr,
                    best->aboutEqual && best->goes.size() + best->comes.size() == 1);
                ++checked;
            }
        }
        QVERIFY(checked > 500);
    }

private:
    /// GLPK's best value with the group at another level than `leave`.
    static std::optional<qint64> bestWith(const Advice &advice, const QString &forced)
    {
        method::Choices choices;
        std::vector<std::int64_t> values;
        for (const GroupAdvice &each : advice.groups) {
            for (const LevelAdvice &level : each.levels)
                if (each.group != forced || level.level != Level::Leave) {
                    choices.minutes.push_back(level.minutes);
                    values.push_back(level.value);
                }
            if (!each.levels.isEmpty())
                choices.ends.push_back(values.size());
        }
        return glpkValue(choices, values, advice.weeklyMinutes);
    }
};

int testForced(int argc, char **argv)
{
    TestForced tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testforced.moc"
