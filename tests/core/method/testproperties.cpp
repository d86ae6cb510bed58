// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "found.h"
#include "method/standings.h"
#include "method/swap.h"
#include "method/weights.h"

#include <QTest>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// What must hold for every audit is tried on so many.
constexpr int audits = 10'000;

/// Audits of every kind: coarse figures that tie, pins, unknowns, none of these. Most are small, one in 200 is as large
/// as those of people who join much.
PersonFile audit(method::Stream &stream, int number)
{
    return randomFile(stream,
        {.groups = number % 200 == 199 ? 40 : 1 + number % 6,
            .coarse = number % 2 == 0,
            .pins = number % 3 == 0,
            .full = number % 7 == 0});
}

Advice advisedOn(const PersonFile &file, bool conditions)
{
    return advise(file, {.budget = {}, .readings = 0, .forEach = {}, .progress = {}, .conditions = conditions}).value();
}

template <class Value>
Value figure(const Reason &reason, QLatin1StringView key)
{
    return std::get<Value>(std::ranges::find(reason.figures, key, &Figure::key)->value);
}

/// A reason's figures with another score, as the one a step of 0.1 away.
Reason withScore(Reason reason, int tenths)
{
    std::ranges::find(reason.figures, "score"_L1, &Figure::key)->value = tenths / 10.0;
    return reason;
}

/// A reason's figures with another budget.
Reason withBudget(Reason reason, int minutes)
{
    std::ranges::find(reason.figures, "budget"_L1, &Figure::key)->value = minutes;
    return reason;
}

int tenths(const Reason &reason) { return static_cast<int>(std::lround(figure<double>(reason, "score"_L1) * 10)); }

/// The level of a group as a condition has it.
Level levelAs(const PersonFile &file, const QString &id, const Reason &condition)
{
    return *group(advisedOn(asIf(file, id, condition), false), id).level;
}

/// The purpose that a condition's score is for: the tagged objective of best rank, by id where they tie; none without.
QString firstObjective(const PersonFile &file, const QString &id)
{
    const Audit audit = *file.currentAudit();
    QString first;
    for (const Tag &tag : file.assessments[{audit.id, id}].purposes.value_or(QList<Tag>())) {
        const auto rank = [&](const QString &purpose) { return file.purposes[{audit.id, purpose}].rank; };
        if (rank(tag.purpose)
            && (first.isEmpty() || std::pair(*rank(tag.purpose), tag.purpose) < std::pair(*rank(first), first)))
            first = tag.purpose;
    }
    return first;
}

} // namespace

class TestProperties : public QObject {
    Q_OBJECT

private slots:
    /// Along the budgets of the curve: the value never falls, and each group enters and leaves where it is told to.
    void alongTheCurve()
    {
        method::Stream stream(51);
        int entering = 0;
        int leaving = 0;
        for (int i = 0; i < audits; ++i) {
            const PersonFile file = audit(stream, i);
            const Advice advice = advisedOn(file, true);
            const std::vector<Plan> plans = plansOf(file, advice);
            for (std::size_t p = 1; p < plans.size(); ++p)
                QVERIFY(plans[p].value > plans[p - 1].value);
            for (const GroupAdvice &each : advice.groups) {
                if (!each.level || each.pinned)
                    continue;
                // What the curve itself says, looked at from its end, and downwards from the present plan.
                std::optional<int> enters;
                std::optional<int> leaves;
                for (std::size_t p = plans.size(); p-- > 0 && plans[p].levels.at(each.group) != Level::Leave;)
                    enters = plans[p].from;
                for (std::size_t p = 0; p + 1 < plans.size() && plans[p + 1].from <= advice.weeklyMinutes; ++p)
                    if (plans[p].levels.at(each.group) < *each.level)
                        leaves = plans[p + 1].from - 1;
                const Reason *const at = reason(each, ReasonCode::EntersAt);
                QCOMPARE(at ? std::optional(figure<int>(*at, "budget"_L1)) : std::nullopt,
                    each.level == Level::Leave ? enters : std::nullopt);
                if (at)
                    QCOMPARE(figure<int>(*at, "minutes"_L1), *enters - advice.weeklyMinutes);
                const Reason *const under = reason(each, ReasonCode::LeavesAt);
                QCOMPARE(under ? std::optional(figure<int>(*under, "budget"_L1)) : std::nullopt,
                    each.level == Level::Leave ? std::nullopt : leaves);
                entering += at ? 1 : 0;
                leaving += under ? 1 : 0;
            }
        }
        QVERIFY(entering > audits / 10 && leaving > audits / 10);
    }

    /// `enters-if` and `leaves-if` hold at their score and fail 0.1 nearer to what was said; absent, they hold nowhere.
    void byScore()
    {
        method::Stream stream(52);
        int entering = 0;
        int leaving = 0;
        for (int i = 0; i < audits; ++i) {
            const PersonFile file = audit(stream, i);
            const Advice advice = advisedOn(file, true);
            for (const GroupAdvice &each : advice.groups) {
                const QString purpose = firstObjective(file, each.group);
                if (!each.level || each.pinned || purpose.isEmpty())
                    continue;
                const bool isLeft = each.level == Level::Leave;
                const auto code = isLeft ? ReasonCode::EntersIf : ReasonCode::LeavesIf;
                const auto turns = [&](const Reason &because) {
                    const Level level = levelAs(file, each.group, because);
                    return isLeft ? level != Level::Leave : level < *each.level;
                };
                if (const Reason *const because = reason(each, code)) {
                    QCOMPARE(figure<QString>(*because, "purpose"_L1), purpose);
                    QVERIFY(turns(*because));
                    QVERIFY(isLeft == (figure<double>(*because, "score"_L1) > figure<double>(*because, "from"_L1)));
                    QVERIFY(!turns(withScore(*because, tenths(*because) + (isLeft ? -1 : 1)))
                        || std::abs(figure<double>(*because, "score"_L1) - figure<double>(*because, "from"_L1)) < 0.1);
                    (isLeft ? entering : leaving) += 1;
                } else {
                    const Figures figures{{"purpose"_L1, purpose}, {"score"_L1, isLeft ? 10.0 : 0.0}};
                    QVERIFY(!turns({code, figures}));
                }
            }
        }
        QVERIFY(entering > audits / 10 && leaving > audits / 10);
    }

    /// Any more minutes, asked for anew, not those of the curve.
    void moreBudgetNeverLowersTheValue()
    {
        method::Stream stream(56);
        int higher = 0;
        for (int i = 0; i < audits; ++i) {
            const PersonFile file = audit(stream, i);
            const auto valueAt = [&](int budget) {
                return advise(
                    file, {.budget = budget, .readings = 0, .forEach = {}, .progress = {}, .conditions = false})
                    .value()
                    .valuePlanned;
            };
            const int budget = static_cast<int>(stream.uniform() * 400);
            const qint64 value = valueAt(budget);
            const qint64 aMinuteMore = valueAt(budget + 1);
            const qint64 more = valueAt(budget + 1 + static_cast<int>(stream.uniform() * 120));
            QVERIFY(aMinuteMore >= value && more >= aMinuteMore);
            higher += more > value ? 1 : 0;
        }
        QVERIFY(higher > audits / 10);
    }

    /// As one tries it: at `enters-at` it isn't left, a minute under it is; at `leaves-at` it stands lower, a minute
    /// over it doesn't.
    void byBudget()
    {
        method::Stream stream(57);
        int entering = 0;
        int leaving = 0;
        for (int i = 0; i < audits; ++i) {
            const PersonFile file = audit(stream, i);
            const Advice advice = advisedOn(file, true);
            for (const GroupAdvice &each : advice.groups) {
                const auto levelAt = [&](const Reason &because, int minutes) {
                    return levelAs(file, each.group, withBudget(because, minutes));
                };
                if (const Reason *const at = reason(each, ReasonCode::EntersAt)) {
                    const int budget = figure<int>(*at, "budget"_L1);
                    QVERIFY(levelAt(*at, budget) != Level::Leave);
                    QCOMPARE(levelAt(*at, budget - 1), Level::Leave);
                    ++entering;
                }
                if (const Reason *const at = reason(each, ReasonCode::LeavesAt)) {
                    const int budget = figure<int>(*at, "budget"_L1);
                    QVERIFY(levelAt(*at, budget) < *each.level);
                    QVERIFY(levelAt(*at, budget + 1) >= *each.level);
                    ++leaving;
                }
            }
        }
        QVERIFY(entering > audits / 10 && leaving > audits / 10);
    }

    void higherBroughtNeverLeaves()
    {
        method::Stream stream(53);
        int raised = 0;
        for (int i = 0; i < audits; ++i) {
            const PersonFile file = audit(stream, i);
            for (const GroupAdvice &was : advisedOn(file, false).groups) {
                if (!was.level || was.level == Level::Leave)
                    continue;
                PersonFile higher = file;
                if (!raise(higher.assessments[{file.currentAudit()->id, was.group}], stream))
                    continue;
                QVERIFY(group(advisedOn(higher, false), was.group).level != Level::Leave);
                ++raised;
            }
        }
        QVERIFY(raised > audits / 2);
    }

    /// Each of them alone, with the readings and the next question: the order of groups in the file, what they are
    /// called, the language.
    void whatChangesNoFigure()
    {
        method::Stream stream(54);
        int asked = 0;
        for (int i = 0; i < audits; ++i) {
            const PersonFile file = audit(stream, i);
            const AdviceOptions options{.budget = {}, .readings = 20, .forEach = {}, .progress = {}};
            Advice advice = advise(file, options).value();

            PersonFile named = file;
            for (Group &each : named.groups)
                each.name = QString::number(stream.uniform());
            QVERIFY(advise(named, options).value() == advice);
            PersonFile spoken = file;
            spoken.person.language = u"fr"_s;
            QVERIFY(advise(spoken, options).value() == advice);

            PersonFile shuffled = file;
            for (Group &each : shuffled.groups)
                each.position = static_cast<int>(stream.uniform() * 1000);
            Advice other = advise(shuffled, options).value();
            QCOMPARE(other.nextQuestion.has_value(), advice.nextQuestion.has_value());
            if (advice.nextQuestion) {
                const QString was = advice.nextQuestion->group;
                const QString is = other.nextQuestion->group;
                // Which comes first is settled by the order only where as many minutes are at stake (section 7).
                QCOMPARE(atStake(file, other, is), atStake(file, advice, was));
                const auto place = [&](const QString &id) { return std::pair(shuffled.groups[id].position, id); };
                QVERIFY(place(is) <= place(was));
                if (is == was)
                    QVERIFY(other.nextQuestion == advice.nextQuestion);
                ++asked;
            }
            advice.nextQuestion.reset();
            other.nextQuestion.reset();
            std::ranges::sort(advice.groups, {}, &GroupAdvice::group);
            std::ranges::sort(other.groups, {}, &GroupAdvice::group);
            QVERIFY(advice == other);
        }
        QVERIFY(asked > audits / 10);
    }

    void pinnedKeepTheirLevelAndMinutes()
    {
        method::Stream stream(55);
        int pinned = 0;
        int ranges = 0;
        for (int i = 0; i < audits; ++i) {
            PersonFile file = randomFile(stream, {.groups = 1 + i % 6, .coarse = i % 2 == 0, .pins = true});
            for (Assessment &each : file.assessments)
                if (each.decision && each.decision->minutesPerWeek && stream.uniform() < 0.5)
                    each.decision->minutesPerWeek->high =
                        each.decision->minutesPerWeek->low + static_cast<int>(stream.uniform() * 40);
            PersonFile unpinned = file;
            for (Assessment &assessment : unpinned.assessments)
                assessment.decision.reset();
            const Advice freely = advisedOn(unpinned, false);
            for (const GroupAdvice &each : advisedOn(file, false).groups) {
                const Decision decision =
                    file.assessments[{file.currentAudit()->id, each.group}].decision.value_or(Decision());
                QCOMPARE(each.pinned, decision.locked);
                if (!each.pinned)
                    continue;
                ++pinned;
                QCOMPARE(*each.level, pinnedAt(*decision.choice));
                if (each.level == Level::Leave)
                    QCOMPARE(*each.minutes, 0);
                else if (decision.minutesPerWeek && decision.minutesPerWeek->high)
                    QVERIFY(isMiddle(*each.minutes, *decision.minutesPerWeek) && ++ranges > 0);
                else if (decision.minutesPerWeek)
                    QCOMPARE(*each.minutes, decision.minutesPerWeek->low);
                else if (const auto minutes = minutesOf(group(freely, each.group), *each.level))
                    QCOMPARE(*each.minutes, *minutes);
                QCOMPARE(each.levels.size(), 1);
            }
        }
        QVERIFY(pinned > audits / 10 && ranges > audits / 20);
    }

private:
    /// Judged before not judged, then the minutes in doubt, in readings of 20: what the next question goes by.
    static std::pair<bool, int> atStake(const PersonFile &file, const Advice &advice, const QString &id)
    {
        const method::Scores scores = method::scoresOf(file, *file.currentAudit(), std::nullopt);
        const auto &rated = *std::ranges::find(scores.groups, id.toStdString(), &method::Rated::id);
        const int minutes = rated.member ? rated.minutes.minutes : rated.contributeMinutes.minutes;
        const std::optional<double> confidence = group(advice, id).confidence;
        return {
            confidence.has_value(), minutes * (confidence ? 20 - static_cast<int>(std::lround(*confidence * 20)) : 1)};
    }

    /// Half way between both ends, a half minute rounded up.
    static bool isMiddle(int minutes, const Minutes &range)
    {
        const int below = minutes - range.low;
        const int above = *range.high - minutes;
        return below == above || below == above + 1;
    }

    /// The plan of all budgets from one to the next plan's.
    struct Plan {
        int from = 0;
        qint64 value = 0;
        std::map<QString, Level> levels;
    };

    /// The plans of the curve, each worked out for itself: a plan changes where the value rises, and nowhere else.
    static std::vector<Plan> plansOf(const PersonFile &file, const Advice &advice)
    {
        const method::Scores scores = method::scoresOf(file, *file.currentAudit(), std::nullopt);
        const method::Table table = method::tableOf(scores, method::rankWeights(scores.ranks));
        std::vector<Plan> plans;
        const auto add = [&](int budget) {
            Plan plan{budget, table.pinnedValue, {}};
            const std::vector<std::size_t> options = method::planOf(table, budget);
            for (std::size_t i = 0; i < options.size(); ++i) {
                const std::size_t o = table.choices.begin(i) + options[i];
                plan.value += table.values[o];
                plan.levels[QString::fromStdString(scores.groups[table.groups[i]].id)] = table.levels[o];
            }
            plans.push_back(plan);
        };
        for (const FrontierPoint &point : advice.frontier)
            add(point.minutes);
        return plans;
    }

    /// Raises one of the scores that it is known to have brought; false if there is none.
    static bool raise(Assessment &assessment, method::Stream &stream)
    {
        std::vector<double *> known;
        if (assessment.purposes)
            for (Tag &tag : *assessment.purposes)
                if (tag.brought)
                    known.push_back(&*tag.brought);
        if (known.empty())
            return false;
        double &brought = *known[static_cast<std::size_t>(stream.uniform() * static_cast<double>(known.size()))];
        brought += (10 - brought) * stream.uniform();
        return true;
    }

    /// What a level takes where nothing is pinned; none if the group doesn't have it there.
    static std::optional<int> minutesOf(const GroupAdvice &advice, Level level)
    {
        const auto found = std::ranges::find(advice.levels, level, &LevelAdvice::level);
        return found == advice.levels.end() ? std::nullopt : std::optional(found->minutes);
    }
};

int testProperties(int argc, char **argv)
{
    TestProperties tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testproperties.moc"
