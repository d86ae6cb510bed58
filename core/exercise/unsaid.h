// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What one file knows and another doesn't.
#pragma once

namespace recentre {

/// Takes what `other` says where nothing is known yet; what is known stays. Returns whether something was taken.
template <class Value>
bool fillIfUnsaid(Value &known, const Value &other)
{
    if (known != Value() || other == Value())
        return false;
    known = other;
    return true;
}

} // namespace recentre
