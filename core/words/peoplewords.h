// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A coach's people in words: how far each is, what is due, their copies, and what an erasure takes. Any thread.
#pragma once

#include "language.h"

#include <QDate>

namespace recentre {

/// How far somebody is, as the list of people knows it.
struct PersonState {
    int step = 0; ///< where they were left, 1 to 7; 0: never opened
    int done = 0, of = 0; ///< of that step
    int evaluations = 0; ///< how many audits
    QDate since, next; ///< the current audit, and when the next is due; invalid: not said
};

/// "Decisions, 2 of 20", "Groups, 9 so far", "Plan made".
[[nodiscard]] QString howFar(const Language &language, const PersonState &state);
/// "next evaluation 13 November", "under way since 1 September"; empty before the first audit.
[[nodiscard]] QString whatIsDue(const Language &language, const PersonState &state, QDate today);
/// Whether the next evaluation should have been.
[[nodiscard]] bool isLate(const PersonState &state, QDate today);
/// "Supply chain, Warsaw. First evaluation."
[[nodiscard]] QString aboutPerson(
    const Language &language, const QString &profession, const QString &place, int evaluations);

/// "7 people, in one file on this computer."
[[nodiscard]] QString howManyPeople(const Language &language, int people);
/// "Last copy made yesterday."; invalid: none yet.
[[nodiscard]] QString lastCopyMade(const Language &language, QDate last, QDate today);

/// What an erasure will take, before it is done; and what it took, without a name.
struct ErasureCounts {
    int groups = 0, evaluations = 0, copies = 0;
};
[[nodiscard]] QString whatWillBeGone(const Language &language, const QString &name, const ErasureCounts &counts);
[[nodiscard]] QString whatIsGone(const Language &language, QDate day, const ErasureCounts &counts);

} // namespace recentre
