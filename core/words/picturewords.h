// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What each chart shows, in one whole sentence: on the screen beneath it, for screen readers, in the report. Any
/// thread.
#pragma once

#include "advicewords.h"
#include "picture/bestvalue.h"
#include "picture/objectivesserved.h"
#include "picture/posttocoffee.h"
#include "picture/takingandgiving.h"
#include "picture/timeandvalue.h"
#include "picture/timebypurpose.h"
#include "picture/timeneeded.h"
#include "picture/valueofhours.h"

namespace recentre {

[[nodiscard]] QString pictureSentence(const AdviceWords &words, const TimeAndValue &chart);
[[nodiscard]] QString pictureSentence(const AdviceWords &words, const TimeByPurpose &chart);
[[nodiscard]] QString pictureSentence(const AdviceWords &words, const TimeNeeded &chart);
[[nodiscard]] QString pictureSentence(const AdviceWords &words, const ValueOfHours &chart);
[[nodiscard]] QString pictureSentence(const AdviceWords &words, const ObjectivesServed &chart);
[[nodiscard]] QString pictureSentence(const AdviceWords &words, const TakingAndGiving &chart);
[[nodiscard]] QString pictureSentence(const AdviceWords &words, const BestValue &chart);
[[nodiscard]] QString pictureSentence(const AdviceWords &words, const PostToCoffee &chart);

/// What an hour less or more would change: "the plan as it stands", "without A", "also A and B".
[[nodiscard]] QString whatIfSentence(const AdviceWords &words, const WhatIf &what);

/// A realisation as its one figure, and the sentence that begins with that figure.
struct Lead {
    QString figure; ///< "9 h 15", "23%", "9 of 14"
    QString sentence; ///< goes on after the figure
};

/// The lead of a realisation that holds.
[[nodiscard]] Lead leadOf(const AdviceWords &words, const Realisation &realisation);

} // namespace recentre
