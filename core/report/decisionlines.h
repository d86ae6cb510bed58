// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The groups of an outline by what is done with them, a line each. Any thread.
#pragma once

#include "outline.h"

namespace recentre {

/// Fills `decided` and `undecided` of an outline from its groups, in their order. A group of which too little is
/// known stands with those decided unless others wait for a decision too.
void linesOf(Outline &outline, const Language &language);

} // namespace recentre
