// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartof.h"

namespace recentre {

ChartKind chartOf(RealisationCode code)
{
    switch (code) {
    case RealisationCode::TimeNeeded:
    case RealisationCode::Collecting:
        return ChartKind::TimeNeeded;
    case RealisationCode::TooManyObjectives:
    case RealisationCode::AwayFromObjectives:
    case RealisationCode::WatchElsewhere:
        return ChartKind::TimeByPurpose;
    case RealisationCode::FewMet:
    case RealisationCode::Circles:
        return ChartKind::PostToCoffee;
    case RealisationCode::TakingNotGiving:
    case RealisationCode::NotSeen:
        return ChartKind::TakingAndGiving;
    case RealisationCode::FewBringMost:
    case RealisationCode::SinceLast:
        return ChartKind::ValueOfHours;
    case RealisationCode::SamePurpose:
    case RealisationCode::ObjectiveAlone:
        return ChartKind::ObjectivesServed;
    case RealisationCode::OverBudget:
        return ChartKind::BestValue;
    case RealisationCode::NoPleasure:
        break;
    }
    return ChartKind::TimeAndValue;
}

} // namespace recentre
