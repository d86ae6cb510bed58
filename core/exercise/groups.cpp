// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groups.h"

#include "likeness.h"
#include "platforms.h"

#include <QUrl>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// "https://www.linkedin.com/groups/supply-chain-leaders/" → "supply chain leaders"; digits alone say nothing.
QString nameOfLink(const QString &link)
{
    const QStringList parts = QUrl::fromUserInput(link).path().split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        QString words = QUrl::fromPercentEncoding(part->toUtf8());
        words.replace(u'-', u' ').replace(u'_', u' ');
        words = words.simplified();
        if (std::ranges::any_of(words, [](QChar c) { return c.isLetter(); }) && words != "groups"_L1
            && words != "groupes"_L1)
            return words;
    }
    return link;
}

void moveTo(PersonFile &file, const QString &id, Membership membership, const QDate &date)
{
    Group &group = file.groups[id];
    const Membership before = group.membership;
    if (before == membership)
        return;
    group.membership = membership;
    group.left = membership == Membership::Left ? date : QDate();
    const auto current = file.currentAudit();
    for (Assessment &row : file.assessments) {
        if (row.group != id)
            continue;
        if (!current || row.audit != current->id) {
            if (!row.membership)
                row.membership = before;
            continue;
        }
        if (row.membership)
            row.membership = membership;
        const bool membersOnly = row.decision && row.decision->choice
            && (*row.decision->choice == Choice::Keep || *row.decision->choice == Choice::Replace);
        if (membership == Membership::Candidate && membersOnly)
            row.decision.reset();
    }
}

} // namespace

Group completed(Group group)
{
    group.name = group.name.trimmed();
    if (group.url.isEmpty() && looksLikeALink(group.name)) {
        group.url = group.name;
        group.name = nameOfLink(group.name);
    }
    if (group.platform.isEmpty())
        group.platform = platformOfLink(group.url);
    return group;
}

Edit addGroup(const PersonFile &file, Group group)
{
    group = completed(std::move(group));
    PersonFile after = file;
    if (!group.name.isEmpty() && !file.groups.contains(group.id)) {
        int top = 1;
        for (const Group &other : file.groups)
            top = std::min(top, other.position);
        group.position = top - 1;
        after.groups.insert(group.id, group);
    }
    return difference(file, after, EditKind::AddGroup);
}

Edit renameGroup(const PersonFile &file, const QString &group, const QString &name)
{
    PersonFile after = file;
    if (const QString trimmed = name.trimmed(); !trimmed.isEmpty() && file.groups.contains(group))
        after.groups[group].name = trimmed;
    return difference(file, after, EditKind::RenameGroup);
}

Edit setPlatform(const PersonFile &file, const QString &group, const QString &platform)
{
    PersonFile after = file;
    if (file.groups.contains(group))
        after.groups[group].platform = platform;
    return difference(file, after, EditKind::ChangeGroup);
}

Edit removeGroup(const PersonFile &file, const QString &group)
{
    PersonFile after = file;
    after.groups.remove(group);
    after.assessments.removeIf([&](const auto &row) { return row.key().group == group; });
    return difference(file, after, EditKind::RemoveGroup);
}

Edit setMembership(const PersonFile &file, const QString &group, Membership membership, const QDate &date)
{
    PersonFile after = file;
    if (file.groups.contains(group))
        moveTo(after, group, membership, date);
    return difference(file, after, EditKind::ChangeMembership);
}

Edit leaveGroups(const PersonFile &file, const QStringList &groups, const QDate &date)
{
    PersonFile after = file;
    for (const QString &group : groups)
        if (file.groups.contains(group))
            moveTo(after, group, Membership::Left, date);
    return difference(file, after, EditKind::LeaveGroups);
}

QList<Group> groupsLike(const PersonFile &file, const QString &typed)
{
    const QString wanted = normalisedName(typed);
    const QString link = normalisedLink(typed);
    QList<Group> found;
    if (wanted.isEmpty())
        return found;
    for (const Group &group : file.groupsInOrder()) {
        const bool sameLink = !link.isEmpty() && normalisedLink(group.url) == link;
        if (sameLink || normalisedName(group.name).contains(wanted))
            found += group;
    }
    std::ranges::stable_partition(found, [&](const Group &group) { return normalisedName(group.name) == wanted; });
    return found;
}

} // namespace recentre
