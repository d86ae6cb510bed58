// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timebypurpose.h"

#include "method/times.h"

#include <algorithm>

namespace recentre {

namespace {

/// Whether minutes of a member that is tagged with a purpose stand in; without one: of a member that has no tag.
bool isEstimated(const Basis &basis, const std::optional<std::size_t> &purpose)
{
    return std::ranges::any_of(basis.scores.groups, [&](const method::Rated &group) {
        const bool tagged =
            purpose ? std::ranges::find(group.purposes, *purpose) != group.purposes.end() : group.purposes.empty();
        return group.member && !group.minutes.exact() && tagged;
    });
}

} // namespace

TimeByPurpose timeByPurpose(const Basis &basis)
{
    constexpr double nothing = 1e-9;
    const method::Times times = method::timesOf(basis.scores);
    const std::size_t objectives = basis.scores.objectives();
    TimeByPurpose chart;
    chart.minutesToday = times.today;
    chart.estimated = times.estimated;
    chart.firstTwo = times.shareOf(0, std::min<std::size_t>(2, objectives));
    chart.away = times.shareOf(objectives, times.shares.size());
    double said = 0;
    for (std::size_t purpose = 0; purpose < times.shares.size(); ++purpose) {
        said += times.shares[purpose];
        if (purpose < objectives || times.shares[purpose] > nothing)
            chart.times += PurposeTime{QString::fromStdString(basis.scores.purposes[purpose].id), purpose < objectives,
                times.shares[purpose], isEstimated(basis, purpose)};
    }
    std::stable_sort(chart.times.begin() + static_cast<qsizetype>(objectives), chart.times.end(),
        [](const PurposeTime &a, const PurposeTime &b) { return a.share > b.share; });
    if (times.today > 0 && 1 - said > nothing)
        chart.times += PurposeTime{{}, false, 1 - said, isEstimated(basis, std::nullopt)};
    return chart;
}

} // namespace recentre
