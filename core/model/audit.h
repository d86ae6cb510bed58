// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One pass of the exercise, at a date.
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace recentre {

/// One audit. Its purposes and assessments are rows of their own that carry its id.
struct Audit {
    QString id; ///< unique for its person; never in a file
    int position = 0; ///< the order of audits: ascending, the last is the current one
    QDate date; ///< required; dates never fall along the positions
    std::optional<int> weeklyMinutes = {}; ///< 0 to 10080: the promise
    std::optional<int> pleasureRank = {}; ///< from 1, on the scale of the objectives' ranks
    QString surprises;
    QDate next; ///< when to look again; invalid: not said
    QJsonObject extra;

    bool operator==(const Audit &) const = default;
};

} // namespace recentre
