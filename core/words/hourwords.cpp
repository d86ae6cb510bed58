// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hourwords.h"

#include "figures.h"

namespace recentre {

namespace {

QString chartName(const Language &language, int chart)
{
    switch (chart) {
    case 0:
        return language.translate("hour", "time and value");
    case 1:
        return language.translate("hour", "purposes");
    case 2:
        return language.translate("hour", "time needed");
    case 3:
        return language.translate("hour", "value for an hour");
    case 4:
        return language.translate("hour", "objectives");
    case 5:
        return language.translate("hour", "taking and giving");
    case 6:
        return language.translate("hour", "budget");
    default:
        return {};
    }
}

QString stepName(const Language &language, const OnScreen &screen)
{
    switch (screen.step) {
    case 1:
        return language.translate("hour", "Objectives");
    case 2:
        return language.translate("hour", "Groups");
    case 3:
        return language.translate("hour", "What I do there");
    case 4:
        return screen.byPurpose ? language.translate("hour", "By purpose")
                                : language.translate("hour", "What it brings");
    case 5:
        return language.translate("hour", "The picture");
    case 6:
        return language.translate("hour", "Decisions");
    default:
        return language.translate("hour", "Plan");
    }
}

} // namespace

QString partName(const Language &language, int part)
{
    switch (part) {
    case 0:
        return language.translate("hour", "Purpose and privacy");
    case 1:
        return language.translate("hour", "Objectives");
    case 2:
        return language.translate("hour", "What it is, what it brings");
    case 3:
        return language.translate("hour", "By purpose");
    case 4:
        return language.translate("hour", "The picture");
    case 5:
        return language.translate("hour", "Disagreements");
    case 6:
        return language.translate("hour", "Plan");
    default:
        return {};
    }
}

QString partQuestion(const Language &language, int part)
{
    switch (part) {
    case 0:
        return language.translate("hour", "What would make this hour worth it for you?");
    case 1:
        return language.translate("hour", "What do you want your groups to do for you?");
    case 2:
        return language.translate("hour", "What do you do there, and what does it bring you?");
    case 3:
        return language.translate("hour", "Side by side, do they still look right?");
    case 4:
        return language.translate("hour", "Say nothing for a minute. Then: what surprises you?");
    case 5:
        return language.translate("hour", "What will you do with each one?");
    case 6:
        return language.translate("hour", "Will you read me your week?");
    default:
        return {};
    }
}

QString partHint(const Language &language, int part)
{
    switch (part) {
    case 0:
        return language.translate("hour",
            "Say what stays on this computer: everything. What you note here is yours, and is in no file that they "
            "get.");
    case 1:
        return language.translate("hour", "Five at most. Which one first, if only one could be had?");
    case 2:
        return language.translate("hour", "One group at a time. “I don’t know” is an answer.");
    case 3:
        return language.translate("hour", "Is this one worth twice that one?");
    case 4:
        return language.translate("hour", "The silence is theirs.");
    case 5:
        return language.translate("hour", "Disagreements first, then close calls. Nothing is decided for them.");
    case 6:
        return language.translate("hour", "They read it aloud, not you. Then the date.");
    default:
        return {};
    }
}

QString partTime(const Language &language, int spent, int planned)
{
    if (spent == 0)
        return duration(language, planned);
    return language.translate("hour", "%1 of %2", "minutes spent, minutes planned: 6 of 10 min")
        .arg(number(language, spent), duration(language, planned));
}

QString partSpoken(const Language &language, int part, int spent, int planned, bool now)
{
    const QString name =
        now ? language.translate("hour", "%1, now").arg(partName(language, part)) : partName(language, part);
    const QString text = spent > planned
        ? language.translate("hour", "%1: %2 spent of %3, %4 over", "part of the hour, three durations")
        : language.translate("hour", "%1: %2 spent of %3, %4 left", "part of the hour, three durations");
    return text.arg(name, duration(language, spent), duration(language, planned),
        duration(language, spent > planned ? spent - planned : planned - spent));
}

QString whatIsOnScreen(const Language &language, const OnScreen &screen)
{
    const QString step = stepName(language, screen);
    const QString what = screen.name.isEmpty() ? chartName(language, screen.chart) : quoted(language, screen.name);
    return what.isEmpty() ? step : language.translate("hour", "%1: %2", "step, group or chart").arg(step, what);
}

QString atMinute(const Language &language, int minute)
{
    return language.translate("hour", "minute %1").arg(number(language, minute));
}

} // namespace recentre
