// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timebypurpose.h"

#include "method/times.h"

#include <algorithm>

namespace recentre {

TimeByPurpose timeByPurpose(const Basis &basis)
{
    constexpr double nothing = 1e-9;
    const method::Times times = method::timesOf(basis.scores);
    const std::size_t objectives = basis.scores.objectives();
    TimeByPurpose chart;
    chart.minutesToday = times.today;
    chart.firstTwo = times.shareOf(0, std::min<std::size_t>(2, objectives));
    chart.away = times.shareOf(objectives, times.shares.size());
    double said = 0;
    for (std::size_t purpose = 0; purpose < times.shares.size(); ++purpose) {
        said += times.shares[purpose];
        if (purpose < objectives || times.shares[purpose] > nothing)
            chart.times += PurposeTime{
                QString::fromStdString(basis.scores.purposes[purpose].id), purpose < objectives, times.shares[purpose]};
    }
    std::stable_sort(chart.times.begin() + static_cast<qsizetype>(objectives), chart.times.end(),
        [](const PurposeTime &a, const PurposeTime &b) { return a.share > b.share; });
    if (times.today > 0 && 1 - said > nothing)
        chart.times += PurposeTime{{}, false, 1 - said};
    return chart;
}

} // namespace recentre
