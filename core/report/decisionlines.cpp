// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionlines.h"

#include "words/estimated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString timeOfAll(const QList<const GroupOutline *> &groups, const Language &language)
{
    int minutes = 0;
    bool judged = false, estimated = false, range = false;
    for (const GroupOutline *const group : groups) {
        minutes += group->minutesPlanned.value_or(0);
        judged = judged || group->judged;
        estimated = estimated || group->estimated;
        range = range || group->range;
    }
    if (groups.size() == 1 && !estimated)
        return groups.first()->time; // as it was said
    if (!judged)
        return language.translate("report", "not known", "the time a week of a group not judged");
    return minutes > 0 ? durationMarked(language, minutes, estimated || range)
                       : language.translate("report", "no time");
}

QList<DecisionLine> lines(const QList<const GroupOutline *> &groups, const Language &language)
{
    QList<DecisionLine> lines;
    QList<QList<const GroupOutline *>> members;
    for (const GroupOutline *const group : groups) {
        if (lines.isEmpty() || lines.constLast().recommendation != group->recommendation) {
            lines += DecisionLine{group->recommendation, group->word, {}, {}};
            members += QList<const GroupOutline *>();
        }
        lines.last().names += group->name;
        members.last() += group;
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i].time = timeOfAll(members[i], language);
    return lines;
}

} // namespace

void linesOf(Outline &outline, const Language &language)
{
    QList<const GroupOutline *> decided, undecided;
    const bool waiting =
        std::ranges::any_of(outline.groups, [](const GroupOutline &group) { return !group.decided && group.judged; });
    for (const GroupOutline &group : std::as_const(outline.groups))
        (group.decided || !waiting ? decided : undecided) += &group;
    if (std::ranges::none_of(decided, [](const GroupOutline *group) { return group->decided; }))
        std::swap(decided, undecided);
    outline.decided = lines(decided, language);
    outline.undecided = lines(undecided, language);
}

} // namespace recentre
