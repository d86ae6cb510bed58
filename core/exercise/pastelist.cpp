// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastelist.h"

#include "cells.h"
#include "groups.h"
#include "likeness.h"
#include "platforms.h"

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Nothing, Name, Platform, Link, Membership };

Column columnOfHeader(const QString &cell)
{
    // Keys as normalisedName() leaves them.
    static const QHash<QString, Column> words{{u"name"_s, Column::Name}, {u"nom"_s, Column::Name},
        {u"group"_s, Column::Name}, {u"groupe"_s, Column::Name}, {u"groups"_s, Column::Name},
        {u"groupes"_s, Column::Name}, {u"groupname"_s, Column::Name}, {u"nomdugroupe"_s, Column::Name},
        {u"title"_s, Column::Name}, {u"titre"_s, Column::Name}, {u"platform"_s, Column::Platform},
        {u"plateforme"_s, Column::Platform}, {u"network"_s, Column::Platform}, {u"reseau"_s, Column::Platform},
        {u"site"_s, Column::Platform}, {u"where"_s, Column::Platform}, {u"ou"_s, Column::Platform},
        {u"url"_s, Column::Link}, {u"link"_s, Column::Link}, {u"lien"_s, Column::Link}, {u"adresse"_s, Column::Link},
        {u"address"_s, Column::Link}, {u"groupurl"_s, Column::Link}, {u"membership"_s, Column::Membership},
        {u"status"_s, Column::Membership}, {u"statut"_s, Column::Membership}, {u"state"_s, Column::Membership},
        {u"appartenance"_s, Column::Membership}, {u"member"_s, Column::Membership}};
    return words.value(normalisedName(cell), Column::Nothing);
}

std::optional<Membership> membershipOf(const QString &cell)
{
    static const QHash<QString, Membership> words{{u"member"_s, Membership::Member}, {u"membre"_s, Membership::Member},
        {u"in"_s, Membership::Member}, {u"imin"_s, Membership::Member}, {u"jysuis"_s, Membership::Member},
        {u"joined"_s, Membership::Member}, {u"active"_s, Membership::Member}, {u"actif"_s, Membership::Member},
        {u"yes"_s, Membership::Member}, {u"oui"_s, Membership::Member}, {u"candidate"_s, Membership::Candidate},
        {u"candidat"_s, Membership::Candidate}, {u"envisage"_s, Membership::Candidate},
        {u"maybe"_s, Membership::Candidate}, {u"peutetre"_s, Membership::Candidate},
        {u"tempting"_s, Membership::Candidate}, {u"tojoin"_s, Membership::Candidate},
        {u"arejoindre"_s, Membership::Candidate}, {u"wishlist"_s, Membership::Candidate},
        {u"imightjoin"_s, Membership::Candidate}, {u"no"_s, Membership::Candidate}, {u"non"_s, Membership::Candidate},
        {u"left"_s, Membership::Left}, {u"quitte"_s, Membership::Left}, {u"former"_s, Membership::Left},
        {u"ancien"_s, Membership::Left}, {u"parti"_s, Membership::Left}};
    const auto found = words.constFind(normalisedName(cell));
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

// A header has no cell twice over, and at least one that names its column; a row that names its own platform or link is
// data.
QList<Column> header(const QStringList &row)
{
    QList<Column> columns;
    bool named = false;
    for (const QString &cell : row) {
        if (looksLikeALink(cell))
            return {};
        columns += columnOfHeader(cell);
        named = named || columns.last() == Column::Name;
    }
    const bool allNamed = std::ranges::none_of(columns, [](Column c) { return c == Column::Nothing; });
    return named || (allNamed && !columns.isEmpty()) ? columns : QList<Column>{};
}

// What most of the filled cells of a column look like.
Column columnOfCells(const QList<QStringList> &rows, int column)
{
    int filled = 0, links = 0, platforms = 0, memberships = 0;
    for (const QStringList &row : rows) {
        const QString cell = row.value(column);
        if (cell.isEmpty())
            continue;
        ++filled;
        links += looksLikeALink(cell);
        platforms += !platformOfWord(cell).isEmpty();
        memberships += membershipOf(cell).has_value();
    }
    if (filled == 0)
        return Column::Nothing;
    for (const auto &[count, meaning] : {std::pair(links, Column::Link), std::pair(platforms, Column::Platform),
             std::pair(memberships, Column::Membership)})
        if (2 * count > filled)
            return meaning;
    return Column::Name;
}

// How telling a column is as a name: the letters of its different cells.
qsizetype letters(const QList<QStringList> &rows, int column)
{
    QSet<QString> different;
    for (const QStringList &row : rows)
        different.insert(row.value(column));
    qsizetype count = 0;
    for (const QString &cell : std::as_const(different))
        count += std::ranges::count_if(cell, [](QChar c) { return c.isLetter(); });
    return count;
}

QList<Column> columnsOf(const QList<QStringList> &rows)
{
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    QList<Column> columns;
    int name = -1;
    for (int i = 0; i < width; ++i) {
        columns += columnOfCells(rows, i);
        if (columns[i] == Column::Name && (name < 0 || letters(rows, i) > letters(rows, name)))
            name = i;
    }
    // One column is the name; other texts say nothing that we know.
    for (int i = 0; i < width; ++i)
        if (columns[i] == Column::Name && i != name)
            columns[i] = Column::Nothing;
    // A single column of words that could be platforms ("Forum", "Club") is still a list of names.
    const bool links = columns.contains(Column::Link);
    if (name < 0 && !links && !columns.isEmpty())
        columns[0] = Column::Name;
    return columns;
}

PastedGroup understood(const QStringList &cells, const QList<Column> &columns)
{
    PastedGroup row;
    for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i) {
        const QString cell = cells[i];
        switch (columns[i]) {
        case Column::Name:
            row.name = cell;
            break;
        case Column::Platform: {
            const QString code = platformOfWord(cell);
            row.platform = code.isEmpty() ? cell : code;
            break;
        }
        case Column::Link:
            row.url = looksLikeALink(cell) ? cell : QString();
            break;
        case Column::Membership:
            row.membership = membershipOf(cell);
            break;
        case Column::Nothing:
            break;
        }
    }
    Group group;
    group.name = row.name.isEmpty() ? row.url : row.name;
    group.platform = row.platform;
    if (!row.name.isEmpty())
        group.url = row.url;
    group = completed(std::move(group));
    row.name = group.name;
    row.url = group.url;
    row.platform = group.platform;
    return row;
}

} // namespace

QList<PastedGroup> readPaste(const QString &text)
{
    if (text.size() > longestPaste)
        return {};
    QList<QStringList> records = readCells(text);
    if (records.isEmpty() || records.size() > mostPasted)
        return {};
    QList<Column> columns = header(records.first());
    if (columns.isEmpty())
        columns = columnsOf(records);
    else
        records.removeFirst();
    QList<PastedGroup> rows;
    for (const QStringList &record : std::as_const(records))
        if (const PastedGroup row = understood(record, columns); !row.name.isEmpty())
            rows += row;
    return rows;
}

QList<PastedGroup> compared(const PersonFile &file, QList<PastedGroup> rows)
{
    QHash<QString, QList<Group>> known;
    QHash<QString, QString> links;
    for (const Group &group : file.groupsInOrder()) {
        known[normalisedName(group.name)] += group;
        if (const QString link = normalisedLink(group.url); !link.isEmpty())
            links.insert(link, group.id);
    }
    QHash<QString, QStringList> seen; // name → platforms
    QSet<QString> seenLinks;
    for (PastedGroup &row : rows) {
        const QString name = normalisedName(row.name);
        const QString link = normalisedLink(row.url);
        row.standing = Pasted::New;
        row.known.clear();
        for (const Group &group : known.value(name))
            if (row.known.isEmpty()
                && (group.platform.isEmpty() || row.platform.isEmpty() || group.platform == row.platform))
                row.known = group.id;
        if (!link.isEmpty() && links.contains(link))
            row.known = links[link];
        const QStringList platforms = seen.value(name);
        const bool again = std::ranges::any_of(
            platforms, [&](const QString &p) { return p.isEmpty() || row.platform.isEmpty() || p == row.platform; });
        if (again || (!link.isEmpty() && seenLinks.contains(link)))
            row.standing = Pasted::Twice;
        else if (!row.known.isEmpty())
            row.standing = Pasted::AlreadyThere;
        seen[name] += row.platform;
        seenLinks.insert(link);
    }
    return rows;
}

Edit takeIn(const PersonFile &file, const QList<PastedGroup> &rows, const QStringList &ids)
{
    PersonFile after = file;
    int top = 1;
    for (const Group &group : file.groups)
        top = std::min(top, group.position);
    top -= int(rows.size());
    for (qsizetype i = 0; i < std::min(rows.size(), ids.size()); ++i) {
        const PastedGroup &row = rows[i];
        if (row.name.isEmpty())
            continue;
        if (const auto known = after.groups.find(row.known); known != after.groups.end()) {
            if (known->url.isEmpty())
                known->url = row.url;
            if (known->platform.isEmpty())
                known->platform = row.platform;
            continue;
        }
        Group group;
        group.id = ids[i];
        group.position = top + int(i);
        group.name = row.name;
        group.platform = row.platform;
        group.url = row.url;
        group.membership = row.membership.value_or(Membership::Member);
        after.groups.insert(group.id, group);
    }
    return difference(file, after, EditKind::PasteGroups);
}

} // namespace recentre
