// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What an advice rests on, as step 6 shows it: its reasons, each with the place that holds the figure behind it, and
/// the conditions that can be tried. Pure functions; any thread.
#pragma once

#include "method/advice.h"
#include "model/edit.h"

namespace recentre {

class Language;

/// Where the figure behind a reason stands: a card of step 3 or 4, or what step 6 itself opens.
struct Source {
    QString place; ///< "doing", "brings", "sums", "swap", "budget" or "question"
    QString figure; ///< on a card: a purpose's id, "pleasure", "minutesPerWeek" or "alternative"; else empty
    bool operator==(const Source &) const = default;
};

/// One reason as it is shown.
struct Ground {
    Reason reason;
    QString text;
    QString icon; ///< "check" for it, "minus" against, "bulb" a condition
    bool first = false; ///< shown without being asked for
    bool stale = false; ///< of the last readings
    Source source;
};

/// A condition that can be tried: what it says, and the edit that it is.
struct Condition {
    QString text;
    Edit edit;
    bool stale = false; ///< of the last readings
};

/// The reasons of `now`, pros, cons, conditions. What takes forced plans isn't reckoned at once for many groups: until
/// it is, `last` (the readings of the same level a moment ago, or null) says it, and it is stale.
[[nodiscard]] QList<Ground> groundsOf(
    const Language &language, const PersonFile &file, const GroupAdvice &now, const GroupAdvice *last);

/// The conditions that can be tried, likewise.
[[nodiscard]] QList<Condition> conditionsOf(
    const Language &language, const PersonFile &file, const GroupAdvice &now, const GroupAdvice *last);

/// Where the figure behind a reason of this group stands.
[[nodiscard]] Source sourceOf(const PersonFile &file, const GroupAdvice &advice, const Reason &reason);

} // namespace recentre
