// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "found.h"
#include "method/ranges.h"
#include "method/swap.h"
#include "twoobjectives.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Advice plainAdvice(const PersonFile &file)
{
    return advise(file, {.budget = {}, .readings = 0, .forEach = {}, .progress = {}, .conditions = false}).value();
}

} // namespace

class TestSwaps : public QObject {
    Q_OBJECT

private slots:
    /// A swap is what pinning the group does, and says what comes of it.
    void swapsArePins()
    {
        method::Stream stream(44);
        int swaps = 0;
        int aside = 0;
        for (int i = 0; i < 400; ++i) {
            const PersonFile file = randomFile(stream, {3 + i % 12, i % 2 == 0, i % 3 == 0});
            const Advice before = plainAdvice(file);
            const GroupAdvice &one = before.groups[i % before.groups.size()];
            for (const Level level : {Level::Leave, Level::Replace, Level::Keep, Level::Contribute}) {
                const std::optional<int> minutes = i % 4 == 0 ? std::optional(10 * (i % 7)) : std::nullopt;
                const std::optional<Swap> swap =
                    swapOf(file, {.group = one.group, .level = level, .minutes = minutes, .budget = {}});
                const bool candidate =
                    file.groups[one.group].membership == Membership::Candidate && level > Level::Leave;
                QCOMPARE(swap.has_value(), !candidate || level == Level::Contribute);
                if (!swap)
                    continue;
                const Advice after = plainAdvice(pinned(file, one.group, level, minutes));
                checkSwap(*swap, one.group, before, after);
                ++swaps;
                aside += swap->goes.size() + swap->comes.size() > 0 ? 1 : 0;
            }
        }
        QVERIFY(swaps > 1000 && aside > 300);
    }

    /// Minutes alone: the highest level that they are enough for.
    void swapsByMinutes()
    {
        const PersonFile file = withTwoObjectives(100, R"(
            {"id": "a", "minutes": 20, "contributeMinutes": 50, "pleasure": 5, "tags": [{"for": "p", "brought": 6, "potential": 8}]},
            {"id": "b", "as": "candidate", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "potential": 6}]},
            {"id": "c", "minutes": 20},
            {"id": "d", "as": "left"})"_L1);
        const auto levelOf = [&](const QString &id, int minutes) {
            const auto swap = swapOf(file, {.group = id, .level = {}, .minutes = minutes, .budget = {}});
            return std::pair(swap->level, swap->minutes);
        };
        QCOMPARE(levelOf(u"a"_s, 0), std::pair(Level::Leave, 0));
        QCOMPARE(levelOf(u"a"_s, 10), std::pair(Level::Keep, 10));
        QCOMPARE(levelOf(u"a"_s, 49), std::pair(Level::Keep, 49));
        QCOMPARE(levelOf(u"a"_s, 50), std::pair(Level::Contribute, 50));
        QCOMPARE(levelOf(u"b"_s, 10), std::pair(Level::Contribute, 10));
        QCOMPARE(levelOf(u"c"_s, 10), std::pair(Level::Keep, 10));
        QVERIFY(!swapOf(file, {.group = u"d"_s, .level = Level::Keep, .minutes = {}, .budget = {}}));
        QVERIFY(!swapOf(file, {.group = u"nobody"_s, .level = Level::Keep, .minutes = {}, .budget = {}}));
        QVERIFY(!swapOf({}, {.group = u"a"_s, .level = Level::Keep, .minutes = {}, .budget = {}}));
        const auto much = swapOf(file, {.group = u"a"_s, .level = {}, .minutes = 200, .budget = {}});
        QVERIFY(!much->fits);
        QCOMPARE(much->goes, QStringList({u"b"_s}));
        QVERIFY(swapOf(file, {.group = u"a"_s, .level = {}, .minutes = 200, .budget = 300})->fits);
    }

    /// Ranges that are in the plan, at their upper ends; 45 is the middle of [30, 60].
    void upperEndsOfRanges()
    {
        PersonFile file = withTwoObjectives(200, R"(
            {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
            {"id": "b", "as": "candidate", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "potential": 6}]},
            {"id": "c", "minutes": 20, "contributeMinutes": 60, "pleasure": 5, "tags": [{"for": "p", "brought": 3, "potential": 9}]},
            {"id": "d", "minutes": 20, "tags": []},
            {"id": "e", "minutes": 40, "pleasure": 5, "alternative": true, "alternativeMinutes": 5, "pin": "replace", "tags": [{"for": "i", "brought": 6}]})"_L1);
        const auto atMost = [&] { return minutesAtMost(file, plainAdvice(file)); };
        const auto of = [&](const QString &id) -> Assessment & {
            return file.assessments[{file.currentAudit()->id, id}];
        };
        QCOMPARE(plainAdvice(file).minutesPlanned, 115);
        QCOMPARE(atMost(), std::nullopt);
        of(u"d"_s).minutesPerWeek = Minutes{10, 90};
        of(u"e"_s).minutesPerWeek = Minutes{10, 90};
        of(u"c"_s).minutesPerWeek = Minutes{10, 30};
        QCOMPARE(atMost(), std::nullopt); // none of them is in the plan
        of(u"a"_s).minutesPerWeek = Minutes{15, 25};
        QCOMPARE(atMost(), 120);
        of(u"b"_s).minutesPerWeek = Minutes{30, 60};
        QCOMPARE(atMost(), 150);
        of(u"c"_s).contributeMinutesPerWeek = Minutes{60, 61};
        QCOMPARE(atMost(), 151);
        of(u"e"_s).decision->minutesPerWeek = Minutes{5, 15};
        QCOMPARE(atMost(), 161);
        // What stands in for another tool's time is a third of what was said, rounded up to 5: of 50, then of 90.
        of(u"e"_s).decision->minutesPerWeek.reset();
        QCOMPARE(atMost(), 151);
        of(u"e"_s).alternativeMinutesPerWeek.reset();
        QCOMPARE(plainAdvice(file).minutesPlanned, 146);
        QCOMPARE(atMost(), 176);
        of(u"e"_s).minutesPerWeek = Minutes{50};
        QCOMPARE(atMost(), 166);
    }

    /// Only conditions change a person.
    void asIfOtherReasons()
    {
        const PersonFile file = threeOfWhichTwoFit();
        for (const Reason &because : {Reason{ReasonCode::Highest, {{"purpose"_L1, u"p"_s}, {"score"_L1, 9.0}}},
                 Reason{ReasonCode::GoodUseOfTime, {}}, Reason{ReasonCode::EntersIf, {}}})
            QCOMPARE(asIf(file, u"a"_s, because), file);
        QCOMPARE(asIf({}, u"a"_s, {ReasonCode::EntersAt, {{"budget"_L1, 10}}}), PersonFile());
        QCOMPARE(plainAdvice(asIf(file, u"c"_s, {ReasonCode::EntersAt, {{"budget"_L1, 60}}})).weeklyMinutes, 60);
    }

private:
    static PersonFile pinned(PersonFile file, const QString &group, Level level, std::optional<int> minutes)
    {
        const bool candidate = file.groups[group].membership == Membership::Candidate;
        constexpr std::array choices = {Choice::Drop, Choice::Replace, Choice::Keep, Choice::Contribute};
        Decision decision;
        decision.choice =
            candidate && level == Level::Contribute ? Choice::Join : choices[static_cast<std::size_t>(level)];
        decision.locked = true;
        if (minutes)
            decision.minutesPerWeek = Minutes{*minutes};
        file.assessments[{file.currentAudit()->id, group}].decision = decision;
        return file;
    }

    static void checkSwap(const Swap &swap, const QString &forced, const Advice &before, const Advice &after)
    {
        QCOMPARE(swap.level, group(after, forced).level);
        QCOMPARE(swap.minutes, group(after, forced).minutes);
        QCOMPARE(swap.fits, after.minutesPlanned <= after.weeklyMinutes);
        QCOMPARE(swap.minutesPlanned, after.minutesPlanned);
        QCOMPARE(swap.valuePlanned, after.valuePlanned);
        QCOMPARE(swap.lost, before.valuePlanned - after.valuePlanned);
        QCOMPARE(swap.aboutEqual, std::abs(swap.lost) * 100 < before.valuePlanned);
        QList<Swapped> changes;
        QStringList goes;
        QStringList comes;
        for (const GroupAdvice &was : before.groups) {
            const GroupAdvice &is = group(after, was.group);
            if (was.group == forced || was.level == is.level)
                continue;
            changes += Swapped{was.group, *was.level, *is.level, *is.minutes - *was.minutes};
            (is.level == Level::Leave ? goes : comes) += was.group;
            if (is.level != Level::Leave && was.level != Level::Leave)
                comes.removeLast();
        }
        QCOMPARE(swap.changes, changes);
        QCOMPARE(swap.goes, goes);
        QCOMPARE(swap.comes, comes);
    }
};

int testSwaps(int argc, char **argv)
{
    TestSwaps tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testswaps.moc"
