// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "axis.h"

#include <algorithm>
#include <cmath>

namespace recentre {

double tickStep(double most, int ticks)
{
    if (most <= 0)
        return 1;
    const double least = most / ticks, power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least * (1 - 1e-9))
            return times * power;
    return 10 * power;
}

double minuteStep(double most, int ticks)
{
    const double least = most / ticks;
    for (const double step : {5.0, 10.0, 15.0, 20.0, 30.0, 60.0, 120.0, 180.0, 300.0, 600.0, 1200.0})
        if (step >= least)
            return step;
    return 1800;
}

double axisEnd(double most, double step) { return std::max(1.0, std::ceil(most / step - 1e-9)) * step; }

} // namespace recentre
