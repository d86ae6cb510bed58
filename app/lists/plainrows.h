// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows that someone else fills: a card's buttons, a meter's segments. Interface thread.
#pragma once

#include "rowmodel.h"

namespace recentre {

/// Its roles are named by whoever makes it.
class PlainRows : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a card")

public:
    using Entry = Row;

    PlainRows(const QList<QByteArray> &roles, QObject *parent)
        : RowModel(roles, parent)
    {}

    /// Becomes these rows, by the fewest moves.
    void show(const QList<Entry> &rows) { follow(rows); }
};

} // namespace recentre
