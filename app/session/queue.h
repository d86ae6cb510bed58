// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What waits to be written, and how it is folded into one transaction. Belongs to one thread at a time.
#pragma once

#include "store/workbook.h"

#include <optional>

namespace recentre {

/// An edit, a place where somebody was left, or a coach's lines about them, with the number by which it is
/// acknowledged.
struct Posted {
    quint64 ticket = 0;
    QString person;
    std::optional<Edit> edit = {};
    std::optional<Place> place = {};
    std::optional<PracticeChange> practice = {};
};

/// One transaction's worth.
struct Batch {
    QList<PersonEdit> edits;
    QHash<QString, Place> places;
    QHash<QString, PracticeChange> practice;
    quint64 upTo = 0; ///< the last number in it

    [[nodiscard]] bool isEmpty() const { return edits.isEmpty() && places.isEmpty() && practice.isEmpty(); }
};

/// All of `posted`, in its order: each person's edits folded into one (rows are absolute values, so the last one
/// counts; what was done and undone again is nothing), the last place of each, the last of each line.
[[nodiscard]] Batch folded(const QList<Posted> &posted);

} // namespace recentre
