// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taglist.h"

#include "exercise/bringing.h"
#include "model/carried.h"

#include <algorithm>

namespace recentre {

namespace {

QString nameOf(const Purpose &purpose) { return purpose.name.isEmpty() ? purpose.id : purpose.name; }

} // namespace

TagList::TagList(QObject *parent)
    : RowModel({"purposeId", "name", "brought", "potential", "broughtBefore", "potentialBefore"}, parent)
{}

void TagList::show(const QList<Tag> &tags, const QList<Purpose> &purposes)
{
    QList<Row> rows;
    for (const Tag &tag : tags) {
        const auto purpose = std::ranges::find(purposes, tag.purpose, &Purpose::id);
        rows.append({tag.purpose,
            {tag.purpose, purpose == purposes.cend() ? tag.purpose : nameOf(*purpose), tag.brought.value_or(-1),
                tag.potential.value_or(-1), carriedFrom(tag, bringing::brought).isValid(),
                carriedFrom(tag, bringing::potential).isValid()}});
    }
    follow(rows);
}

ServingList::ServingList(QObject *parent)
    : RowModel({"purposeId", "name", "rank", "tagged"}, parent)
{}

void ServingList::show(const QList<Purpose> &purposes, const QList<Tag> &tags)
{
    m_ranked.clear();
    m_tagged.clear();
    for (const Tag &tag : tags)
        m_tagged += tag.purpose;
    QList<Row> rows;
    for (const Purpose &purpose : purposes) {
        if (purpose.rank)
            m_ranked += purpose.id;
        const int place = purpose.rank ? int(m_ranked.size()) : 0;
        rows.append({purpose.id, {purpose.id, nameOf(purpose), place, isTagged(purpose.id)}});
    }
    follow(rows);
}

QString ServingList::ranked(int rank) const { return m_ranked.value(rank - 1); }

bool ServingList::isTagged(const QString &purposeId) const { return m_tagged.contains(purposeId); }

} // namespace recentre
