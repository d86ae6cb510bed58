// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartwords.h"

#include "estimated.h"
#include "figures.h"

#include <cmath>

namespace recentre {

QString chartTitle(const Language &language, ChartKind kind, int minutes, bool estimated)
{
    switch (kind) {
    case ChartKind::TimeAndValue:
        return language.translate("charts", "What each brings, in points of 10, for the time it takes");
    case ChartKind::TimeByPurpose:
        return language.translate("charts", "%1 a week, by what it serves")
            .arg(capitalised(durationMarked(language, minutes, estimated)));
    case ChartKind::TimeNeeded:
        return language.translate("charts", "Time needed, time available, in a week");
    case ChartKind::ValueOfHours:
        return language.translate("charts", "What an hour counts for, in points, by your answers");
    case ChartKind::ObjectivesServed:
        return language.translate("charts", "What each objective gets, in points, if the answers prove right");
    case ChartKind::TakingAndGiving:
        return language.translate("charts", "How you take part");
    case ChartKind::BestValue:
        return language.translate("charts", "The most your groups could bring, in points, for each weekly time");
    case ChartKind::PostToCoffee:
        return language.translate("charts", "From post to coffee, in people, over all groups");
    }
    Q_UNREACHABLE();
}

QStringList quadrantNames(const Language &language)
{
    return {language.translate("charts", "little time, much value"), language.translate("charts", "time well given"),
        language.translate("charts", "costs more than it brings")};
}

QString minutesAxis(const Language &language) { return language.translate("charts", "minutes a week"); }

QString notSaidYet(const Language &language) { return language.translate("charts", "Not said yet"); }

QString middleWords(const Language &language, int objectives)
{
    return objectives > 1 ? language.translate("charts", "for your first two")
                          : language.translate("charts", "for your objective");
}

QString followingWord(const Language &language, Following kind)
{
    switch (kind) {
    case Following::Serving:
        return language.translate("charts", "serves an objective");
    case Following::NotServing:
        return language.translate("charts", "serves none with 3 or more");
    case Following::Candidate:
        return language.translate("charts", "might join");
    }
    Q_UNREACHABLE();
}

QString toGive(const Language &language, int minutes, bool estimated)
{
    return language.translate("charts", "%1 to give").arg(durationMarked(language, minutes, estimated));
}

QString givenToday(const Language &language, int minutes, bool estimated)
{
    return language.translate("charts", "%1 today").arg(durationMarked(language, minutes, estimated));
}

QString toFollowAll(const Language &language, int minutes, bool estimated)
{
    return language.translate("charts", "%1 to follow all").arg(durationMarked(language, minutes, estimated));
}

QStringList beforeAndAfter(const Language &language)
{
    return {language.translate("charts", "today", "a bar"), language.translate("charts", "under the plan", "a bar")};
}

QString planPoint(const Language &language, double points, bool estimated)
{
    return language.translate("charts", "the plan, %1")
        .arg(marked(language, number(language, std::llround(points)), estimated));
}

QString todayPoint(const Language &language, double points, bool estimated)
{
    return language.translate("charts", "today, %1")
        .arg(marked(language, number(language, std::llround(points)), estimated));
}

QStringList coffeeSteps(const Language &language)
{
    return {language.translate("charts", "exchanged"), language.translate("charts", "met online"),
        language.translate("charts", "met in person"), language.translate("charts", "did together")};
}

QString otherOnes(const Language &language, int count)
{
    return language.translate("charts", "%n other(s)", "folded into one bar", count);
}

QString onAverage(const Language &language, int count)
{
    return language.translate("charts", "%n other(s), on average", nullptr, count);
}

QString groupsCounted(const Language &language, int count)
{
    return count == 0 ? language.translate("charts", "no group yet")
                      : language.translate("charts", "%n group(s)", nullptr, count);
}

} // namespace recentre
