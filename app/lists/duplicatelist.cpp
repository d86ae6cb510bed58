// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicatelist.h"

#include "exercise/duplicates.h"
#include "session/session.h"

namespace recentre {

namespace {

constexpr int newerRole = Qt::UserRole + 3, olderRole = Qt::UserRole + 4;

} // namespace

DuplicateList::DuplicateList(Session &session)
    : RowModel({"text", "first", "second", "newerId", "olderId"}, &session)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const Edit &edit) {
        if (!edit.groups.empty())
            refresh();
    });
    connect(&session, &Session::textsChanged, this, &DuplicateList::refresh);
    refresh();
}

QString DuplicateList::firstText() const { return index(0).data(Qt::UserRole).toString(); }

void DuplicateList::merge(int row)
{
    const QModelIndex at = index(row);
    m_session.edit(mergeGroups(m_session.file(), at.data(olderRole).toString(), at.data(newerRole).toString()));
}

void DuplicateList::different(int row)
{
    const QModelIndex at = index(row);
    m_session.edit(markDifferent(m_session.file(), at.data(newerRole).toString(), at.data(olderRole).toString()));
}

void DuplicateList::refresh()
{
    QList<Row> rows;
    for (const Likeness &pair : likelyDuplicates(m_session.file())) {
        const QString older = m_session.file().groups[pair.older].name;
        const QString newer = m_session.file().groups[pair.newer].name;
        rows.append({pair.older + u' ' + pair.newer,
            {tr("“%1” looks like “%2”, already in your list.").arg(newer, older), newer, older, pair.newer,
                pair.older}});
    }
    follow(rows);
    emit firstTextChanged();
}

} // namespace recentre
