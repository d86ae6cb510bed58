// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ranges.h"

#include <algorithm>

namespace recentre {

namespace {

/// Whether the minutes in the plan are those that a pin decided.
bool isDecided(const Assessment &assessment, const GroupAdvice &advice)
{
    return advice.pinned && assessment.decision && assessment.decision->minutesPerWeek;
}

/// What was said of the minutes that a group has in the plan; none where they are estimated, or none.
std::optional<Minutes> saidFor(const Assessment &assessment, const GroupAdvice &advice)
{
    if (!advice.level || advice.level == Level::Leave)
        return std::nullopt;
    if (isDecided(assessment, advice))
        return assessment.decision->minutesPerWeek;
    if (advice.level == Level::Replace)
        return assessment.alternativeMinutesPerWeek;
    if (advice.level == Level::Contribute && assessment.contributeMinutesPerWeek)
        return assessment.contributeMinutesPerWeek;
    return assessment.minutesPerWeek; // also what stands in for contributing is made of it
}

} // namespace

bool isRange(const Minutes &minutes)
{
    constexpr int toFive = 5;
    return minutes.upper() - minutes.low >= toFive;
}

int anotherToolsMinutes(int minutes)
{
    constexpr int part = 3, toFive = 5;
    return std::max(toFive, (minutes + part * toFive - 1) / (part * toFive) * toFive);
}

std::optional<int> minutesAtMost(const Assessment &assessment, const GroupAdvice &advice)
{
    // What stands in for another tool's time is a part of the group's: its upper end is that part of the upper end.
    if (advice.level == Level::Replace && !isDecided(assessment, advice) && !assessment.alternativeMinutesPerWeek
        && assessment.minutesPerWeek && assessment.minutesPerWeek->high)
        return anotherToolsMinutes(assessment.minutesPerWeek->upper());
    const std::optional<Minutes> said = rangeOf(assessment, advice);
    return said ? std::optional(advice.minutes.value_or(0) + said->upper() - said->middle()) : std::nullopt;
}

std::optional<Minutes> rangeOf(const Assessment &assessment, const GroupAdvice &advice)
{
    const std::optional<Minutes> said = saidFor(assessment, advice);
    return said && said->high ? said : std::nullopt;
}

std::optional<int> minutesAtMost(const PersonFile &file, const Advice &advice)
{
    const std::optional<Audit> audit = file.currentAudit();
    bool isRange = false;
    int minutes = advice.minutesPlanned;
    for (const GroupAdvice &group : advice.groups) {
        const auto assessment = file.assessments.constFind({audit ? audit->id : QString(), group.group});
        if (assessment == file.assessments.cend())
            continue;
        if (const std::optional<int> most = minutesAtMost(*assessment, group)) {
            isRange = true;
            minutes += *most - group.minutes.value_or(0);
        }
    }
    return isRange ? std::optional(minutes) : std::nullopt;
}

} // namespace recentre
