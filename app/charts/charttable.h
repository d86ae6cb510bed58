// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A chart as a table: the same data in rows and columns, sorted by any of them. Interface thread.
#pragma once

#include "lists/rowmodel.h"

namespace recentre {

/// Roles: name (the first cell), cells (the texts of a row).
class ChartTable : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a chart")
    Q_PROPERTY(QStringList headers READ headers NOTIFY headersChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY sorted)
    Q_PROPERTY(bool descending READ descending NOTIFY sorted)

public:
    /// One cell: what it says, and what it is sorted by (a number or a text; invalid: unknown, always last).
    struct Cell {
        QString text;
        QVariant key = {};
    };
    /// A row and its key, unique in the table.
    struct Line {
        QString key;
        QList<Cell> cells;
    };

    explicit ChartTable(QObject *parent = nullptr);

    /// Becomes these lines, in the order chosen; their own order until one is.
    void fill(const QStringList &headers, const QList<Line> &lines);

    [[nodiscard]] QStringList headers() const { return m_headers; }
    /// -1: the chart's own order.
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] bool descending() const { return m_descending; }
    /// Sorts by a column: numbers most first, then the other way round, as names are; a third time the chart's own
    /// order.
    Q_INVOKABLE void sortBy(int column);

signals:
    void headersChanged();
    void sorted();

private:
    void arrange();
    [[nodiscard]] bool isNumber(int column) const;

    QStringList m_headers;
    QList<Line> m_lines;
    int m_column = -1;
    bool m_descending = false;
};

} // namespace recentre
