// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// People made up from a seed, with something in every field there is: what the store, or a file, forgets shows.
#pragma once

#include "model/personfile.h"

namespace recentre {

/// How much of it.
struct RandomSize {
    int groups = 6, audits = 3, purposes = 4;
};

/// The same seed gives the same person. Every optional field is there in some rows and missing in others, and texts
/// hold quotes, emoji, U+0000 and right-to-left marks. Values are in their ranges, references point at rows that are
/// there.
[[nodiscard]] PersonFile randomPerson(quint32 seed, const RandomSize &size = {});

} // namespace recentre
