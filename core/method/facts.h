// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A figure of an answer, before it is handed out. Plain C++.
#pragma once

#include "codes.h"

#include <string>
#include <variant>
#include <vector>

namespace recentre::method {

/// A figure under its JSON key: minutes or a count, points or a share or a score, an id or a word, ids.
struct Fact {
    const char *key;
    std::variant<int, double, std::string, std::vector<std::string>, RoleTime> value;
};

using Facts = std::vector<Fact>;

/// Values are millionths of a point; facts tell points.
[[nodiscard]] constexpr double points(long long value) { return static_cast<double>(value) / 1e6; }

} // namespace recentre::method
