// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week.h"

#include "words/estimated.h"
#include "words/planwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString lineOf(const GroupOutline &group, const Language &language)
{
    const QString time = language.translate("report", "%1, %2 a week.", "group, time").arg(group.name, group.time);
    if (group.recommendation != Recommendation::Try)
        return group.nextAction.isEmpty() ? time : time + u' ' + group.nextAction;
    return group.trial.isEmpty() ? time : time + u' ' + group.trial;
}

QString toolLine(const GroupOutline &group, const Language &language)
{
    return group.alternative.isEmpty()
        ? language.translate("report", "%1: another tool, %2 a week.", "group, time").arg(group.name, group.time)
        : language.translate("report", "%1: another tool (%3), %2 a week.", "group, time, tool")
              .arg(group.name, group.time, group.alternative);
}

/// What leaving groups sets free.
struct Back {
    int minutes = 0; ///< a week, of those that tell theirs
    bool more = false; ///< one of them doesn't
    bool range = false; ///< some told a range
};

QString leaveLine(const QStringList &groups, const Back &back, const Language &language)
{
    const QString names = joined(language, groups);
    const bool more = back.more;
    if (back.minutes == 0)
        return more ? language.translate("report", "Leaving %1 gives back time; how much isn’t known.").arg(names)
                    : language.translate("report", "Leaving %1 gives back no time.").arg(names);
    return (more ? language.translate("report", "Leaving %1 gives back at least %2 a week.", "groups, time")
                 : language.translate("report", "Leaving %1 gives back %2 a week.", "groups, time"))
        .arg(names, durationMarked(language, back.minutes, back.range));
}

} // namespace

std::optional<WeekOutline> weekTold(
    const QList<GroupOutline> &groups, QDate next, const Advice &advice, const Language &language)
{
    if (std::ranges::none_of(groups, &GroupOutline::decided))
        return {};
    WeekOutline week;
    QStringList leaving;
    Back back;
    int planned = 0;
    bool estimated = false;
    for (const GroupOutline &group : groups) {
        if (!group.decided)
            continue;
        planned += group.minutesPlanned.value_or(0);
        estimated = estimated || group.estimated || group.range;
        switch (group.recommendation) {
        case Recommendation::Contribute:
        case Recommendation::Join:
            week.more += lineOf(group, language);
            break;
        case Recommendation::Keep:
            week.keep += lineOf(group, language);
            break;
        case Recommendation::Try:
            week.trial += lineOf(group, language);
            break;
        case Recommendation::Replace:
            week.tools += toolLine(group, language);
            break;
        case Recommendation::Drop:
            leaving += quoted(language, group.name);
            back.minutes += group.minutesToday.value_or(0);
            back.more = back.more || !group.minutesToday;
            back.range = back.range || group.rangeToday;
            break;
        case Recommendation::Skip:
        case Recommendation::Unknown:
            break;
        }
    }
    week.title = weekTitle(language, advice.weeklyMinutes, planned, estimated, !advice.estimated.weeklyMinutes);
    if (!leaving.isEmpty())
        week.leave = leaveLine(leaving, back, language);
    if (next.isValid())
        week.next = language.translate("report", "We look again on %1.").arg(date(language, next));
    return week;
}

} // namespace recentre
