// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charttable.h"

#include <algorithm>

namespace recentre {

namespace {

bool before(const QVariant &a, const QVariant &b, bool descending)
{
    // What isn't known comes last either way.
    if (!a.isValid() || !b.isValid())
        return a.isValid();
    const bool texts = a.typeId() == QMetaType::QString;
    if (texts)
        return (descending ? b : a).toString().localeAwareCompare((descending ? a : b).toString()) < 0;
    return descending ? a.toDouble() > b.toDouble() : a.toDouble() < b.toDouble();
}

} // namespace

ChartTable::ChartTable(QObject *parent)
    : RowModel({"name", "cells"}, parent)
{}

void ChartTable::fill(const QStringList &headers, const QList<Line> &lines)
{
    m_lines = lines;
    if (headers != m_headers) {
        m_headers = headers;
        emit headersChanged();
    }
    arrange();
}

bool ChartTable::isNumber(int column) const
{
    return std::ranges::any_of(m_lines, [column](const Line &line) {
        const QVariant key = line.cells.value(column).key;
        return key.isValid() && key.typeId() != QMetaType::QString;
    });
}

void ChartTable::sortBy(int column)
{
    const bool first = isNumber(column);
    if (column != m_column) {
        m_column = column;
        m_descending = first;
    } else if (m_descending == first) {
        m_descending = !first;
    } else {
        m_column = -1;
        m_descending = false;
    }
    arrange();
    emit sorted();
}

void ChartTable::arrange()
{
    QList<Line> lines = m_lines;
    if (m_column >= 0)
        std::ranges::stable_sort(lines, [this](const Line &a, const Line &b) {
            return before(a.cells.value(m_column).key, b.cells.value(m_column).key, m_descending);
        });
    QList<Row> rows;
    for (const Line &line : std::as_const(lines)) {
        QStringList texts;
        for (const Cell &cell : line.cells)
            texts += cell.text;
        rows.append({line.key, {texts.value(0), texts}});
    }
    follow(rows);
}

} // namespace recentre
