// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advised.h"

#include "exercise/assessing.h"
#include "method/ranges.h"
#include "model/names.h"
#include "words/estimated.h"
#include "words/figures.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

const LevelAdvice *levelOn(const GroupAdvice &advice, Level level)
{
    const auto found = std::ranges::find(advice.levels, level, &LevelAdvice::level);
    return found == advice.levels.cend() ? nullptr : &*found;
}

/// Whether the minutes of a level stand in, by the advice on its group.
bool standsIn(const GroupAdvice &advice, Level level)
{
    return advice.stoodIn.contains(level == Level::Keep ? "minutesPerWeek"_L1
            : level == Level::Replace                   ? "alternativeMinutesPerWeek"_L1
                                                        : "contributeMinutesPerWeek"_L1);
}

} // namespace

Level levelOf(Choice choice)
{
    switch (choice) {
    case Choice::Keep:
        return Level::Keep;
    case Choice::Replace:
        return Level::Replace;
    case Choice::Contribute:
    case Choice::Join:
    case Choice::Try:
        return Level::Contribute;
    case Choice::Drop:
    case Choice::Skip:
        break;
    }
    return Level::Leave;
}

std::optional<Choice> choiceOf(Recommendation recommendation)
{
    switch (recommendation) {
    case Recommendation::Drop:
        return Choice::Drop;
    case Recommendation::Skip:
        return Choice::Skip;
    case Recommendation::Replace:
        return Choice::Replace;
    case Recommendation::Keep:
        return Choice::Keep;
    case Recommendation::Contribute:
        return Choice::Contribute;
    case Recommendation::Join:
        return Choice::Join;
    case Recommendation::Try:
        return Choice::Try;
    case Recommendation::Unknown:
        break;
    }
    return std::nullopt;
}

QString codeOf(Choice choice) { return nameOf(choice); }

QString codeOf(Recommendation recommendation)
{
    const auto choice = choiceOf(recommendation);
    return choice ? codeOf(*choice) : u"unknown"_s;
}

const GroupAdvice *adviceOn(const std::optional<Advice> &advice, const QString &group)
{
    if (!advice)
        return nullptr;
    const auto found = std::ranges::find(advice->groups, group, &GroupAdvice::group);
    return found == advice->groups.cend() ? nullptr : &*found;
}

Decision decisionOn(const PersonFile &file, const QString &group)
{
    return assessmentOf(file, group).decision.value_or(Decision());
}

MinutesTold toldAs(const Minutes &said)
{
    return {said.middle(), true, said.high ? std::optional(said) : std::nullopt};
}

MinutesTold toldOf(const PlanRow &row) { return row.said ? toldAs(*row.said) : MinutesTold{row.minutes, false, {}}; }

MinutesTold minutesToday(const PersonFile &file, const GroupAdvice &advice)
{
    if (file.groups.value(advice.group).membership != Membership::Member)
        return {0, true};
    if (const auto said = assessmentOf(file, advice.group).minutesPerWeek)
        return toldAs(*said);
    const LevelAdvice *keep = advice.pinned ? nullptr : levelOn(advice, Level::Keep);
    return {keep ? std::optional(keep->minutes) : std::nullopt, false};
}

MinutesTold minutesOf(const PersonFile &file, const GroupAdvice &advice, Choice choice)
{
    const Level level = levelOf(choice);
    if (level == Level::Leave)
        return {0, true};
    const LevelAdvice *option = levelOn(advice, level);
    if (!option)
        return choice == Choice::Keep ? minutesToday(file, advice) : MinutesTold();
    // What is pinned has its decision's minutes, if that has some.
    if (const auto decided = decisionOn(file, advice.group).minutesPerWeek; advice.pinned && decided)
        return toldAs(*decided);
    if (standsIn(advice, level))
        return {option->minutes, false};
    GroupAdvice chosen;
    chosen.level = level;
    return {option->minutes, true, rangeOf(assessmentOf(file, advice.group), chosen)};
}

MinutesTold minutesPlanned(const PersonFile &file, const GroupAdvice &advice)
{
    const Decision decision = decisionOn(file, advice.group);
    if (decision.choice && !advice.pinned)
        return decision.minutesPerWeek ? toldAs(*decision.minutesPerWeek) : minutesOf(file, advice, *decision.choice);
    if (isTimeEstimated(advice))
        return {advice.minutes, false};
    return {advice.minutes, true, rangeOf(assessmentOf(file, advice.group), advice)};
}

QList<Advised> advisedOf(const PersonFile &file, const Advice &plan, const std::optional<Advice> &read)
{
    QHash<QString, std::optional<double>> confidences;
    if (read)
        for (const GroupAdvice &group : read->groups)
            confidences.insert(group.group, group.confidence);
    QList<Advised> advised;
    for (const GroupAdvice &group : plan.groups) {
        const bool member = file.groups.value(group.group).membership == Membership::Member;
        const LevelAdvice *level = levelOn(group, Level::Contribute);
        const int minutes = member ? minutesToday(file, group).minutes.value_or(0) : level ? level->minutes : 0;
        advised += Advised{group.group, choiceOf(group.recommendation),
            group.confidence ? group.confidence : confidences.value(group.group), group.valuePerHour, minutes,
            group.pinned};
    }
    return advised;
}

std::optional<double> confidenceOf(const GroupAdvice &advice, const std::optional<Advice> &read)
{
    if (advice.confidence)
        return advice.confidence;
    const GroupAdvice *before = adviceOn(read, advice.group);
    const bool same = before && before->level == advice.level && before->pinned == advice.pinned;
    return same ? before->confidence : std::nullopt;
}

Taken takenOf(const PersonFile &file, const GroupAdvice &advice, Choice choice, const std::optional<Advice> &read)
{
    Taken taken{advice.group, choice, {}, choiceOf(advice.recommendation), confidenceOf(advice, read)};
    if (advice.pinned)
        taken.advised.reset();
    // Decided as it was said: an upper end goes on telling whether the plan fits, an estimate stays one.
    if (const MinutesTold told = minutesOf(file, advice, choice); told.said) {
        taken.minutes = told.minutes;
        taken.range = told.range;
    }
    return taken;
}

QString minutesText(const Language &language, const MinutesTold &told)
{
    if (!told.minutes)
        return u"?"_s;
    if (told.range)
        return number(language, told.range->low) + u'–' + number(language, told.range->upper());
    return told.said ? number(language, *told.minutes) : u'~' + number(language, roughMinutes(*told.minutes));
}

QString minutesSpoken(const Language &language, const MinutesTold &told)
{
    if (!told.minutes)
        return {};
    return told.range ? durationSaid(language, *told.range) : durationMarked(language, *told.minutes, !told.said);
}

} // namespace recentre
