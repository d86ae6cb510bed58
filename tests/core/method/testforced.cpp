// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "byglpk.h"
#include "method/swap.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// p and i at 11/18 and 5/18, pleasure at 2/18.
constexpr auto objectives =
    R"("objectives": [{"id": "p", "rank": 1}, {"id": "i", "rank": 2, "information": true}], "others": [{"id": "x"}],)"_L1;

PersonFile audit(int budget, QLatin1StringView groups)
{
    const QString audit = u"{\"weeklyMinutes\": %1, %2 \"groups\": [%3]}"_s.arg(budget).arg(objectives, groups);
    const QJsonDocument document = QJsonDocument::fromJson(audit.toUtf8());
    if (!document.isObject())
        qFatal("broken: %s", qPrintable(audit));
    return fileOf(document.object());
}

Advice adviceOn(const PersonFile &file, bool conditions = true)
{
    return advise(file, {.budget = {}, .readings = 0, .forEach = {}, .progress = {}, .conditions = conditions}).value();
}

const GroupAdvice &group(const Advice &advice, QStringView id)
{
    return *std::ranges::find(advice.groups, id, &GroupAdvice::group);
}

const Reason *reason(const GroupAdvice &advice, ReasonCode code)
{
    const auto found = std::ranges::find(advice.reasons, code, &Reason::code);
    return found == advice.reasons.end() ? nullptr : &*found;
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

/// Two members at 20 minutes and one that doesn't fit beside both.
PersonFile three()
{
    return audit(40, R"(
        {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
        {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
        {"id": "c", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 4}]})"_L1);
}

} // namespace

class TestForced : public QObject {
    Q_OBJECT

private slots:
    /// Three equal times, two places: what keeps the third out, what would let it in, what would put the second out.
    void byHand()
    {
        const Advice advice = adviceOn(three());
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
        const Advice advice = adviceOn(audit(40, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
            {"id": "c", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 5.9}]})"_L1));
        const GroupAdvice &c = group(advice, u"c");
        QCOMPARE(figure<QString>(c, ReasonCode::AboutEqual, "group"_L1), u"b"_s);
        QCOMPARE(millionths(figure<double>(c, ReasonCode::AboutEqual, "points"_L1)), 61'111);
        QCOMPARE(figure<QStringList>(c, ReasonCode::BetterUsedElsewhere, "groups"_L1), QStringList({u"b"_s}));
        QVERIFY(!reason(group(advice, u"b"), ReasonCode::AboutEqual));
    }

    /// What is alone too long for the week pushes nothing out: it waits for more time.
    void whatNeverFits()
    {
        const Advice advice = adviceOn(audit(40, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "minutes": 60, "pleasure": 5, "tags": [{"for": "p", "brought": 10}]})"_L1));
        const GroupAdvice &b = group(advice, u"b");
        QVERIFY(!reason(b, ReasonCode::BetterUsedElsewhere) && !reason(b, ReasonCode::EntersIf));
        // From 60 on it is better than a; at 80 there is room for both.
        QCOMPARE(figure<int>(b, ReasonCode::EntersAt, "budget"_L1), 60);
    }

    /// Nothing below "a little" has a level; one that is said to bring it gets one.
    void entersThoughItServesNothing()
    {
        const Advice advice = adviceOn(audit(40, R"(
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
            return figure<double>(
                group(adviceOn(audit(20, QLatin1StringView(text))), u"a"), ReasonCode::EntersIf, "score"_L1);
        };
        QCOMPARE(enters(""_L1), 7.7); // 11 · 7.7 + 5 · 3 just passes 11 · 9
        QCOMPARE(enters(R"(, "potential": 5)"_L1), 0.0); // keeping takes more than there is
    }

    void whatIsPinnedHasNoCondition()
    {
        const Advice advice = adviceOn(audit(60, R"(
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
        const Advice advice = adviceOn(audit(10, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "pin": "keep", "tags": [{"for": "p", "brought": 9}]},
            {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]})"_L1));
        const GroupAdvice &b = group(advice, u"b");
        QCOMPARE(figure<int>(b, ReasonCode::EntersAt, "budget"_L1), 40);
        QVERIFY(!reason(b, ReasonCode::BetterUsedElsewhere) && !reason(b, ReasonCode::EntersIf));
    }

    /// Without them all else is the same, wherever they are worked out.
    void leftOutAndSpread()
    {
        method::Stream stream(41);
        for (int i = 0; i < 50; ++i) {
            const PersonFile file = randomFile(stream, {10 + 3 * i, i % 2 == 0, i % 3 == 0});
            const Advice whole = adviceOn(file);
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
            QVERIFY(adviceOn(file, false) == without);
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
            const Advice advice = adviceOn(randomFile(stream, {20 + i % 60, i % 5 == 0, false}));
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
            const Advice advice = adviceOn(file);
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
