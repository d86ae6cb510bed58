// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What comes near each rule and keeps it: the check must pass here. SELECT, "#fff", instance().
#pragma once

#include <QString>

namespace recentre {

class Audit;
enum class Role;

/// Said.
template <class Row>
struct Names;

template <>
struct Names<int> {
};

/** Said as well. */
struct Person {
    QString name;
    static constexpr int most = 3;
    [[nodiscard]] static Person made(const QString &name);
};

} // namespace recentre
