// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "week.h"

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

} // namespace

std::optional<WeekOutline> weekTold(
    const QList<GroupOutline> &groups, QDate next, int promise, const Language &language)
{
    if (std::ranges::none_of(groups, &GroupOutline::decided))
        return {};
    WeekOutline week;
    QStringList leaving;
    int planned = 0, back = 0;
    for (const GroupOutline &group : groups) {
        if (!group.decided)
            continue;
        planned += group.minutesPlanned.value_or(0);
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
            back += group.minutesToday.value_or(0);
            break;
        case Recommendation::Skip:
        case Recommendation::Unknown:
            break;
        }
    }
    week.title = weekTitle(language, promise, planned);
    if (!leaving.isEmpty())
        week.leave = language.translate("report", "%1: %2 a week come back.", "groups that are left, time")
                         .arg(joined(language, leaving), duration(language, back));
    if (next.isValid())
        week.next = language.translate("report", "We look again on %1.").arg(date(language, next));
    return week;
}

} // namespace recentre
