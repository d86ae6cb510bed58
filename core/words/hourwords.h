// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An hour with a client in words, for the coach alone: its seven parts, their minutes, what was on screen. Any thread.
#pragma once

#include "language.h"

namespace recentre {

/// The parts of an hour are numbered 0 (purpose and privacy) to 6 (plan).
inline constexpr int hourParts = 7;

/// "The picture"; empty beyond the last.
[[nodiscard]] QString partName(const Language &language, int part);
/// The question of the part, as the coach asks it.
[[nodiscard]] QString partQuestion(const Language &language, int part);
/// What the coach keeps in mind meanwhile.
[[nodiscard]] QString partHint(const Language &language, int part);

/// "6 of 10 min", before it begins "10 min"; whole minutes, from 0.
[[nodiscard]] QString partTime(const Language &language, int spent, int planned);
/// The same for a screen reader, with the name, whether it is now, and what is over or left: "The picture, now: 6 min
/// spent of 10, 4 left".
[[nodiscard]] QString partSpoken(const Language &language, int part, int spent, int planned, bool now);

/// What somebody sees in the client's view.
struct OnScreen {
    int step = 1; ///< 1 to 7
    bool byPurpose = false; ///< of step 4
    int chart = -1; ///< of step 5, from 0; -1: none
    QString name; ///< of the group or the purpose, as typed; may be empty
};
/// "Decisions: “Alumni Club”", "The picture: purposes".
[[nodiscard]] QString whatIsOnScreen(const Language &language, const OnScreen &screen);

/// "minute 14": how far into the hour, from 0.
[[nodiscard]] QString atMinute(const Language &language, int minute);

} // namespace recentre
