// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How many groups there are under a plan and how many today, in words. Any thread.
#pragma once

#include "words/advicewords.h"

namespace recentre {

/// "Nine groups instead of fourteen", of those that are judged: one of which too little is known is neither gone nor
/// kept. "Two groups, as many as today but not the same ones".
[[nodiscard]] QString groupsThen(const Advice &plan, const AdviceWords &words);

/// Minutes a week that members take today, as the headline counts them.
struct TakenToday {
    int minutes = 0;
    bool estimated = false; ///< some of them weren't said, or are the middle of a range
};
/// Those of members that are judged, or of the others.
[[nodiscard]] TakenToday takenToday(const PersonFile &file, const Advice &plan, bool judged);

/// "One more group, 20 min a week today, isn’t judged yet: the plan gives no time there."; empty where all members are.
[[nodiscard]] QString notJudged(const PersonFile &file, const Advice &plan, const AdviceWords &words);

} // namespace recentre
