// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ranges.h"

namespace recentre {

namespace {

/// What was said of the minutes that a group has in the plan; none where they are estimated, or none.
std::optional<Minutes> saidFor(const Assessment &assessment, const GroupAdvice &advice)
{
    if (!advice.level || advice.level == Level::Leave)
        return std::nullopt;
    if (advice.pinned && assessment.decision && assessment.decision->minutesPerWeek)
        return assessment.decision->minutesPerWeek;
    if (advice.level == Level::Replace)
        return assessment.alternativeMinutesPerWeek;
    if (advice.level == Level::Contribute && assessment.contributeMinutesPerWeek)
        return assessment.contributeMinutesPerWeek;
    return assessment.minutesPerWeek; // also what stands in for contributing is made of it
}

} // namespace

std::optional<int> minutesAtMost(const Assessment &assessment, const GroupAdvice &advice)
{
    const std::optional<Minutes> said = saidFor(assessment, advice);
    return said && said->high ? std::optional(advice.minutes.value_or(0) + said->upper() - said->middle())
                              : std::nullopt;
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
