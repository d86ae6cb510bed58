// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardlist.h"

#include "exercise/platforms.h"

#include <algorithm>

namespace recentre {

CardList::CardList(QObject *parent)
    : RowModel({"groupId", "name", "platform", "monogram", "done", "current", "figure"}, parent)
{}

void CardList::show(const QList<Entry> &entries)
{
    QList<Row> rows;
    for (const auto &[group, done, current, figure] : entries) {
        const Platform *platform = platformOf(group.platform);
        const QString monogram = platform ? QString(platform->monogram) : QString();
        rows.append({group.id, {group.id, group.name, group.platform, monogram, done, current, figure}});
    }
    m_done = int(std::ranges::count_if(entries, &Entry::done));
    const auto open = std::ranges::find_if(entries, &Entry::current);
    const int currentRow = open == entries.cend() ? -1 : int(open - entries.cbegin());
    const bool moved = currentRow != m_currentRow;
    m_currentRow = currentRow;
    follow(rows);
    if (moved)
        emit currentRowChanged();
}

} // namespace recentre
