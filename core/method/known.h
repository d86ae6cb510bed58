// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a figure is made of: how much of that was said, and whether something stands in (method.md section 1). Plain
/// C++.
#pragma once

#include "scores.h"

namespace recentre::method {

/// How many of a figure's inputs aren't known.
struct Inputs {
    int unknown = 0, all = 0;

    void take(bool known)
    {
        unknown += known ? 0 : 1;
        ++all;
    }
};

/// Minutes of several groups, and whether some of them stand in or are the middle of a range.
struct Sum {
    int minutes = 0; ///< a week
    bool estimated = false;

    void take(const Time &time)
    {
        minutes += time.minutes;
        estimated = estimated || !time.exact();
    }
};

} // namespace recentre::method
