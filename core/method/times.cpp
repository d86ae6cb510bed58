// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "times.h"

#include <cmath>

namespace recentre::method {

double Times::shareOf(std::size_t begin, std::size_t end) const
{
    double sum = 0;
    for (std::size_t purpose = begin; purpose < end; ++purpose)
        sum += shares[purpose];
    return sum;
}

Times timesOf(const Scores &scores)
{
    Times times;
    times.shares.resize(scores.purposes.size());
    for (const Rated &group : scores.groups) {
        times.today += group.minutes.minutes;
        times.estimated = times.estimated || (group.member && !group.minutes.exact());
        for (const std::size_t purpose : group.purposes)
            if (group.member)
                times.shares[purpose] +=
                    static_cast<double>(group.minutes.minutes) / static_cast<double>(group.purposes.size());
    }
    if (times.today == 0)
        return times;
    for (double &share : times.shares)
        share /= times.today;
    const double tagged = times.shareOf(0, times.shares.size());
    double entropy = 0;
    for (const double share : times.shares)
        if (share > 0)
            entropy -= share / tagged * std::log(share / tagged);
    times.effective = tagged > 0 ? std::exp(entropy) : 0;
    return times;
}

} // namespace recentre::method
