// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter.h"

#include <algorithm>

namespace recentre {

int Meter::track() const
{
    const int promised = promise > 0 ? promise : minutesAtFirst;
    return std::max({promised * 9 / 4, today.value_or(0), 1});
}

double Meter::fill() const { return double(std::min(today.value_or(0), promise)) / track(); }

double Meter::promiseAt() const { return double(promise) / track(); }

double Meter::over() const { return double(std::max(0, today.value_or(0) - promise)) / track(); }

Meter meterOf(const PersonFile &file, const std::optional<Advice> &advice)
{
    Meter meter;
    const auto audit = file.currentAudit();
    if (!audit)
        return meter;
    meter.promiseSaid = audit->weeklyMinutes.has_value();
    bool told = false;
    for (const Group &group : file.groups) {
        if (group.membership == Membership::Left)
            continue;
        ++meter.groups;
        const auto row = file.assessments.constFind({audit->id, group.id});
        told =
            told || (group.membership == Membership::Member && row != file.assessments.cend() && row->minutesPerWeek);
    }
    if (told && advice) {
        meter.today = advice->minutesToday;
        meter.todayEstimated = advice->estimated.minutesToday;
    }
    meter.promise = audit->weeklyMinutes.value_or(meter.today.value_or(minutesAtFirst));
    return meter;
}

} // namespace recentre
