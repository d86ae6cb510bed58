// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What waits to be written, and how it is folded into one transaction. Belongs to one thread at a time.
#pragma once

#include "store/workbook.h"

#include <optional>

namespace recentre {

/// An edit, or a place where somebody was left, with the number by which it is acknowledged.
struct Posted {
    quint64 ticket = 0;
    QString person;
    std::optional<Edit> edit = {};
    std::optional<Place> place = {};
};

/// One transaction's worth.
struct Batch {
    QList<PersonEdit> edits;
    QHash<QString, Place> places;
    quint64 upTo = 0; ///< the last number in it

    [[nodiscard]] bool isEmpty() const { return edits.isEmpty() && places.isEmpty(); }
};

/// All of `posted`, in its order: each person's edits folded into one (rows are absolute values, so the last one
/// counts; what was done and undone again is nothing), the last place of each.
[[nodiscard]] Batch folded(const QList<Posted> &posted);

} // namespace recentre
