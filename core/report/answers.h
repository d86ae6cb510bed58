// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a person answered about one group, told beside the advice that is made of it. Any thread.
#pragma once

#include "outline.h"

namespace recentre {

/// Writes the scores and the other answers of `said`, an assessment of the current audit, into the group's outline.
void answersOf(const PersonFile &file, const AdviceWords &words, const Assessment &said, GroupOutline &outline);

/// Writes what is decided or advised, the person's reason and the advice that was otherwise as sentences of `outline`.
void tell(const Language &language, GroupOutline &outline);

} // namespace recentre
