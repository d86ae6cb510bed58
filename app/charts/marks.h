// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The code under which Theme knows a recommendation's colour and mark.
#pragma once

#include "method/codes.h"

#include <QString>

#include <array>

namespace recentre {

/// "keep", "drop" …, as in files.
[[nodiscard]] inline QString markOf(Recommendation recommendation)
{
    constexpr std::array marks{"drop", "skip", "replace", "keep", "contribute", "join", "try", "unknown"};
    static_assert(marks.size() == static_cast<std::size_t>(Recommendation::Unknown) + 1);
    return QString::fromLatin1(marks.at(static_cast<std::size_t>(recommendation)));
}

} // namespace recentre
