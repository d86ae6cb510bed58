// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 1 as pure functions: a person's file (and what is new, handed in) → an edit of the current audit. An edit that
/// changes nothing is empty, and so is one about a row that isn't there. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// The most objectives that are aimed at before they blur (product.md, step 1); more is allowed.
inline constexpr int objectivesAimedAt = 5;

/// The current audit's objectives in the order they are shown: by rank, position, id.
[[nodiscard]] QList<Purpose> objectivesOf(const PersonFile &file);

/// The objective shown at row `from` takes the place of the one at row `to`, alone on its rank; a rank that two share
/// is passed as one. Ranks become 1, 2, 3 … and pleasure's keeps its place among them.
[[nodiscard]] Edit moveObjective(const PersonFile &file, int from, int to);
/// The objective at row `from` shares the rank of the one at row `with`.
[[nodiscard]] Edit shareRank(const PersonFile &file, int from, int with);

/// `purpose` becomes the last objective: its id's row if there is one, else the row handed in (audit, position and rank
/// are filled here).
[[nodiscard]] Edit addObjective(const PersonFile &file, const Purpose &purpose);
/// It is no longer aimed at, and stays a purpose with its scores.
[[nodiscard]] Edit removeObjective(const PersonFile &file, const QString &purpose);
/// Trimmed; an empty name is no change.
[[nodiscard]] Edit renamePurpose(const PersonFile &file, const QString &purpose, const QString &name);
/// The purpose goes, and with it the tags of this audit's assessments.
[[nodiscard]] Edit removePurpose(const PersonFile &file, const QString &purpose);
/// The purpose of the current audit that goes by this name (case, accents and punctuation aside), or an empty id.
[[nodiscard]] QString purposeNamed(const PersonFile &file, const QString &name);

/// The promise, in minutes a week.
[[nodiscard]] Edit setWeeklyMinutes(const PersonFile &file, int minutes);

/// Who is asking, as typed: the row as it shall be.
[[nodiscard]] Edit setPerson(const PersonFile &file, const Person &person);

} // namespace recentre
