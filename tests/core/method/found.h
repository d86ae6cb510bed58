// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What an advice says of one group.
#pragma once

#include "method/advice.h"

#include <algorithm>

namespace recentre {

/// The group's advice; the group must be there.
inline const GroupAdvice &group(const Advice &advice, QStringView id)
{
    return *std::ranges::find(advice.groups, id, &GroupAdvice::group);
}

/// The first reason of that code, or null.
inline const Reason *reason(const GroupAdvice &advice, ReasonCode code)
{
    const auto found = std::ranges::find(advice.reasons, code, &Reason::code);
    return found == advice.reasons.end() ? nullptr : &*found;
}

/// The level that a choice pins a group at.
inline Level pinnedAt(Choice choice)
{
    switch (choice) {
    case Choice::Drop:
    case Choice::Skip:
        return Level::Leave;
    case Choice::Replace:
        return Level::Replace;
    case Choice::Keep:
        return Level::Keep;
    default:
        return Level::Contribute;
    }
}

} // namespace recentre
