// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realisations.h"

namespace recentre::method {

Before cameTo(const Scores &scores, std::span<const double> weights)
{
    Before before;
    const std::vector<Standing> standings = standingsOf(scores, weights);
    for (std::size_t g = 0; g < standings.size(); ++g) {
        const Rated &group = scores.groups[g];
        before.minutes += group.minutes.minutes;
        before.value += standings[g].keep ? standings[g].keep->value : 0;
        before.estimated |= group.member && !group.minutes.exact();
        before.estimated |= standings[g].keep && standingIn(scores, group, Level::Keep).value;
        if (!group.decided)
            continue;
        before.planned += group.decided->minutes.value_or(minutesOf(group, group.decided->level));
        before.plannedEstimated |=
            group.decided->minutes ? group.decided->range : standingIn(scores, group, group.decided->level).minutes;
    }
    return before;
}

} // namespace recentre::method
