// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Audits for the tests and benchmarks of the method.
#pragma once

#include "method/random.h"
#include "model/personfile.h"

#include <QJsonObject>

namespace recentre {

/// A file in `tests/data/method`.
QJsonObject readData(const QString &name);

/// A person with one audit, from the short form of `tests/data/method`: objectives and others (id, rank, information),
/// groups (id, as, minutes, role, tags, pleasure, alternative …, pin, and what was said of people and activity).
/// Its date is 2026-09-01.
PersonFile fileOf(const QJsonObject &audit);

/// How random audits are made.
struct RandomAudit {
    int groups = 8;
    bool coarse = false; ///< few different figures, so that plans tie
    bool pins = false; ///< some groups are pinned
    bool full = false; ///< every card was gone through: nothing is unknown
};

/// A random audit with unknowns of every kind.
PersonFile randomFile(method::Stream &stream, const RandomAudit &kind);

} // namespace recentre
