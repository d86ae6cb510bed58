// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the pass by purpose asks of two groups, in words. Any thread.
#pragma once

#include "language.h"

namespace recentre {

/// "Is “A” worth half of “B” here?"; `share` is the index of exercise/sidebyside.h: as much, three quarters, two
/// thirds, half, a third, a quarter.
[[nodiscard]] QString comparisonQuestion(
    const Language &language, int share, const QString &name, const QString &otherName);

/// "Yes, half as much".
[[nodiscard]] QString comparisonYes(const Language &language, int share);

/// "You said it could bring 4, against 8." Scores 0 to 10; `potential` and `otherPotential` say what they are.
[[nodiscard]] QString comparisonSaid(
    const Language &language, double score, double against, bool potential, bool otherPotential);

} // namespace recentre
