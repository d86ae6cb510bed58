// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barlist.h"

namespace recentre {

BarList::BarList(QObject *parent)
    : RowModel({"key", "name", "figure", "share", "more", "moreFigure", "sign", "detail", "says"}, parent)
{}

void BarList::fill(const QList<Bar> &bars)
{
    m_bars = bars;
    QList<Row> rows;
    for (const Bar &bar : bars) {
        QStringList said{bar.name, bar.figure, bar.moreFigure, bar.detail};
        said.removeAll(QString());
        rows.append({bar.key,
            {bar.key, bar.name, bar.figure, bar.share, bar.more, bar.moreFigure, bar.sign, bar.detail,
                said.join(QStringLiteral(", "))}});
    }
    follow(rows);
}

} // namespace recentre
