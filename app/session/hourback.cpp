// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hourback.h"

#include "exercise/planning.h"
#include "words/figures.h"
#include "words/labels.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QVariantMap hourBack(const Language &language, const HourRecord &hour)
{
    QStringList parts, uneases, waiting, done;
    for (int part = 0; part < hourParts; ++part)
        if (hour.minutesOf(part) > 0)
            parts += language.translate("hour", "%1: %2", "part of the hour, its minutes")
                         .arg(partName(language, part),
                             partTime(language, hour.minutesOf(part), hour.planned.at(size_t(part))));
    for (const Unease &one : hour.uneases)
        uneases += language.translate("hour", "%1, %2", "at which minute, what was on screen")
                       .arg(atMinute(language, one.minute), whatIsOnScreen(language, one.screen));
    for (const ParkedThought &one : hour.parked)
        (one.done ? done : waiting) += one.text;
    return {{u"title"_s,
                language.translate("hour", "%1, %2", "day, duration")
                    .arg(date(language, hour.began.date()), duration(language, hour.minutes()))},
        {u"parts"_s, parts}, {u"uneases"_s, uneases}, {u"waiting"_s, waiting}, {u"done"_s, done}};
}

} // namespace

QVariantList hoursBack(const Language &language, const QList<HourRecord> &hours)
{
    QVariantList back;
    for (const HourRecord &hour : hours)
        back.prepend(hourBack(language, hour));
    return back;
}

QStringList decisionsBack(const Language &language, const PersonFile &file)
{
    constexpr std::array order{
        Choice::Contribute, Choice::Join, Choice::Keep, Choice::Try, Choice::Replace, Choice::Drop, Choice::Skip};
    QMap<Choice, QStringList> names;
    QList<Group> groups = file.groups.values();
    std::ranges::stable_sort(groups, {}, &Group::position);
    for (const Group &group : std::as_const(groups))
        if (const auto decision = decisionOf(file, group.id); decision && decision->choice)
            names[*decision->choice] += quoted(language, group.name);
    QStringList lines;
    for (const Choice choice : order)
        if (names.contains(choice))
            lines += language.translate("hour", "%1: %2", "what is decided, groups")
                         .arg(choiceWord(language, choice), joined(language, names[choice]));
    return lines;
}

} // namespace recentre
