// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplewords.h"

#include "days.h"
#include "figures.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString evaluation(const Language &language, int number)
{
    switch (number) {
    case 0:
        return language.translate("people", "No evaluation yet.");
    case 1:
        return language.translate("people", "First evaluation.");
    case 2:
        return language.translate("people", "Second evaluation.");
    case 3:
        return language.translate("people", "Third evaluation.");
    case 4:
        return language.translate("people", "Fourth evaluation.");
    default:
        return language.translate("people", "Evaluation number %1.").arg(number);
    }
}

} // namespace

QString howFar(const Language &language, const PersonState &state)
{
    if (state.next.isValid())
        return language.translate("people", "Plan made");
    const auto counted = [&](const QString &text) { return text.arg(state.done).arg(state.of); };
    switch (state.step) {
    case 2:
        return state.of == 0 ? language.translate("people", "Groups, none so far")
                             : language.translate("people", "Groups, %1 so far").arg(state.of);
    case 3:
        return counted(language.translate("people", "What I do there, %1 of %2"));
    case 4:
        return counted(language.translate("people", "What it brings, %1 of %2"));
    case 5:
        return language.translate("people", "The picture");
    case 6:
        return counted(language.translate("people", "Decisions, %1 of %2"));
    case 7:
        return language.translate("people", "Plan, under way");
    default:
        return state.of == 0 ? language.translate("people", "Objectives, none so far")
                             : language.translate("people", "Objectives, %1 so far").arg(state.of);
    }
}

bool isLate(const PersonState &state, QDate today) { return state.next.isValid() && state.next < today; }

QString whatIsDue(const Language &language, const PersonState &state, QDate today)
{
    const auto near = [&](QDate day) { return dayAround(language, day, today); };
    if (isLate(state, today))
        return language.translate("people", "next evaluation %1, passed").arg(near(state.next));
    if (state.next.isValid())
        return language.translate("people", "next evaluation %1").arg(near(state.next));
    if (state.since.isValid())
        return language.translate("people", "under way since %1").arg(near(state.since));
    return {};
}

QString aboutPerson(const Language &language, const QString &profession, const QString &place, int evaluations)
{
    const QString which = evaluation(language, evaluations);
    if (profession.isEmpty() && place.isEmpty())
        return which;
    if (profession.isEmpty() || place.isEmpty())
        return language.translate("people", "%1. %2", "profession or place, which evaluation")
            .arg(profession + place, which);
    return language.translate("people", "%1, %2. %3", "profession, place, which evaluation")
        .arg(profession, place, which);
}

QString howManyPeople(const Language &language, int people)
{
    return language.translate("people", "%n people, in one file on this computer.", nullptr, people);
}

QString lastCopyMade(const Language &language, QDate last, QDate today)
{
    if (!last.isValid())
        return language.translate("people", "No copy yet.");
    if (last == today)
        return language.translate("people", "Last copy made today.");
    if (last == today.addDays(-1))
        return language.translate("people", "Last copy made yesterday.");
    return language.translate("people", "Last copy made on %1.").arg(dayAround(language, last, today));
}

QString whatWillBeGone(const Language &language, const QString &name, const ErasureCounts &counts)
{
    return language
        .translate("people",
            "“%1” goes for good, with groups (%2), evaluations (%3) and your notes, from the file and from its copies "
            "(%4). There is no way back.")
        .arg(name, QString::number(counts.groups), QString::number(counts.evaluations), QString::number(counts.copies));
}

QString whatIsGone(const Language &language, QDate day, const ErasureCounts &counts)
{
    return language
        .translate("people",
            "Erased on %1: one person, with groups (%2) and evaluations (%3). Copies written anew: %4. What you saved "
            "or "
            "gave away before (reports, envelopes, calendars, audit files) is not erased: delete that yourself.")
        .arg(date(language, day))
        .arg(counts.groups)
        .arg(counts.evaluations)
        .arg(counts.copies);
}

} // namespace recentre
