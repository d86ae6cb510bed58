// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the two scales of step 4, 0 to 10 (method.md section 1, design.md). Any thread.
#pragma once

#include "language.h"

namespace recentre {

/// What a score means: "nothing", "a little", "decisive".
[[nodiscard]] QString scoreWord(const Language &language, double score);

/// What a pleasure means: "a chore", "all right", "a joy".
[[nodiscard]] QString pleasureWord(const Language &language, double pleasure);

/// The word of each half point, 0 to 10: twenty-one.
[[nodiscard]] QStringList scoreWords(const Language &language);
[[nodiscard]] QStringList pleasureWords(const Language &language);

} // namespace recentre
