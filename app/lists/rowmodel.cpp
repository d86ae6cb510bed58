// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowmodel.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace recentre {

namespace {

// Which of `places` (distinct numbers) belong to a longest rising subsequence: those rows stay, the others move.
std::vector<bool> staying(const std::vector<int> &places)
{
    std::vector<int> tails, tailAt, before(places.size(), -1);
    for (int i = 0; i < int(places.size()); ++i) {
        const auto at = std::ranges::lower_bound(tails, places[i]) - tails.begin();
        before[i] = at > 0 ? tailAt[at - 1] : -1;
        if (at == std::ssize(tails)) {
            tails.push_back(places[i]);
            tailAt.push_back(i);
        } else {
            tails[at] = places[i];
            tailAt[at] = i;
        }
    }
    std::vector<bool> stays(places.size(), false);
    for (int i = tailAt.empty() ? -1 : tailAt.back(); i >= 0; i = before[i])
        stays[i] = true;
    return stays;
}

} // namespace

RowModel::RowModel(const QList<QByteArray> &roles, QObject *parent)
    : QAbstractListModel(parent)
    , m_roles(roles)
{}

int RowModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        role = int(Qt::UserRole + m_roles.indexOf("name"));
    return m_rows[index.row()].values.value(role - Qt::UserRole);
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_roles.size(); ++i)
        names.insert(Qt::UserRole + i, m_roles[i]);
    return names;
}

QString RowModel::keyAt(int row) const { return m_rows.value(row).key; }

int RowModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &Row::key);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void RowModel::follow(const QList<Row> &fresh)
{
    const int before = count();
    // Most edits change what rows say, not which there are.
    if (!std::ranges::equal(m_rows, fresh, {}, &Row::key, &Row::key)) {
        removeAllBut(fresh);
        arrange(fresh);
    }
    change(fresh);
    if (count() != before)
        emit countChanged();
}

void RowModel::removeAllBut(const QList<Row> &fresh)
{
    QSet<QString> kept;
    for (const Row &row : fresh)
        kept.insert(row.key);
    for (int last = count() - 1; last >= 0; --last) {
        if (kept.contains(m_rows[last].key))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(m_rows[first - 1].key))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void RowModel::arrange(const QList<Row> &fresh)
{
    QHash<QString, int> places;
    for (int i = 0; i < fresh.size(); ++i)
        places.insert(fresh[i].key, i);
    std::vector<int> current;
    for (const Row &row : std::as_const(m_rows))
        current.push_back(places.value(row.key));
    const std::vector<bool> stays = staying(current);
    QSet<QString> movers, present;
    for (int i = 0; i < count(); ++i) {
        present.insert(m_rows[i].key);
        if (!stays[i])
            movers.insert(m_rows[i].key);
    }

    for (int i = 0; i < fresh.size(); ++i) {
        const QString &key = fresh[i].key;
        if (i < count() && m_rows[i].key == key)
            continue;
        if (!present.contains(key)) {
            int last = i;
            while (last + 1 < fresh.size() && !present.contains(fresh[last + 1].key))
                ++last;
            beginInsertRows({}, i, last);
            for (int j = i; j <= last; ++j)
                m_rows.insert(j, fresh[j]);
            endInsertRows();
            i = last;
        } else if (movers.contains(key)) {
            move(rowOf(key), i);
        } else {
            // It stays: whatever stands before it has its place further down.
            while (keyAt(i) != key)
                move(i, std::max(rowOf(key), rowOf(fresh[places.value(keyAt(i)) - 1].key)));
        }
    }
}

void RowModel::change(const QList<Row> &fresh)
{
    for (int i = 0; i < count(); ++i) {
        QList<int> roles;
        for (int value = 0; value < m_roles.size(); ++value)
            if (m_rows[i].values.value(value) != fresh[i].values.value(value))
                roles += Qt::UserRole + value;
        if (roles.isEmpty())
            continue;
        m_rows[i].values = fresh[i].values;
        emit dataChanged(index(i), index(i), roles);
    }
}

void RowModel::move(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
}

} // namespace recentre
