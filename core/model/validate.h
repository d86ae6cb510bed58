// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Is this row, this edit, this whole file allowed: a Problem with its place, or nothing. Ranges and words are those of
/// interchange.md. Places inside a row are relative to it ("purposes[2].brought"). Any thread.
#pragma once

#include "edit.h"

namespace recentre {

/// The most characters of one text of a person (a name, what they did there): more is a mistake or an attack.
inline constexpr int longestText = 100'000;

/// The greatest count and rank: far above any real one, and small enough that sums of them stay whole numbers.
inline constexpr int largestCount = 1'000'000;

[[nodiscard]] std::optional<Problem> validate(const Person &row);
[[nodiscard]] std::optional<Problem> validate(const Group &row);
[[nodiscard]] std::optional<Problem> validate(const Audit &row);
[[nodiscard]] std::optional<Problem> validate(const Purpose &row);
/// Also needs the group's membership (the assessment's own, else the group's) for what may be decided.
[[nodiscard]] std::optional<Problem> validate(const Assessment &row, Membership membership);

/// What an edit made of `after` (the file with the edit done): its rows one by one, and the references to and from
/// them.
[[nodiscard]] std::optional<Problem> validate(const PersonFile &after, const Edit &edit);

} // namespace recentre
