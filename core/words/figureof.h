// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reading the typed figures of the method by their keys. Any thread.
#pragma once

#include "method/advice.h"

namespace recentre {

/// The figure under `key`; none if it isn't there or is of another type. A whole number is also read as a double.
template <class Value>
[[nodiscard]] std::optional<Value> figureOf(const Figures &figures, QLatin1StringView key)
{
    for (const auto &figure : figures) {
        if (figure.key != key)
            continue;
        if (const auto *value = std::get_if<Value>(&figure.value))
            return *value;
        if constexpr (std::is_same_v<Value, double>)
            if (const auto *whole = std::get_if<int>(&figure.value))
                return *whole;
    }
    return std::nullopt;
}

} // namespace recentre
