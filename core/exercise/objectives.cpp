// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objectives.h"

#include "likeness.h"

#include <algorithm>

namespace recentre {

namespace {

using Tier = QStringList; // ids that share a rank; pleasure's place is held by its own id

QList<Tier> tiersOf(const PersonFile &file, const Audit &audit)
{
    QMap<int, Tier> byRank;
    for (const Purpose &objective : objectivesOf(file))
        byRank[*objective.rank] += objective.id;
    if (audit.pleasureRank)
        byRank[*audit.pleasureRank] += QStringView(pleasureId).toString();
    return byRank.values();
}

Edit ranked(const PersonFile &file, const Audit &audit, const QList<Tier> &tiers, EditKind kind)
{
    PersonFile after = file;
    int rank = 0;
    for (const Tier &tier : tiers) {
        if (tier.isEmpty())
            continue;
        ++rank;
        for (const QString &id : tier) {
            if (id == QStringView(pleasureId))
                after.audits[audit.id].pleasureRank = rank;
            else
                after.purposes[{audit.id, id}].rank = rank;
        }
    }
    return difference(file, after, kind);
}

int tierOf(const QList<Tier> &tiers, const QString &id)
{
    for (int i = 0; i < tiers.size(); ++i)
        if (tiers[i].contains(id))
            return i;
    return -1;
}

Edit nothing(EditKind kind)
{
    Edit edit;
    edit.kind = kind;
    return edit;
}

int nextPosition(const QList<Purpose> &rows, bool objectives)
{
    int position = 0;
    for (const Purpose &row : rows)
        if (row.rank.has_value() == objectives)
            position = std::max(position, row.position + 1);
    return position;
}

} // namespace

QList<Purpose> objectivesOf(const PersonFile &file)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return {};
    QList<Purpose> rows = file.purposesOf(audit->id);
    rows.removeIf([](const Purpose &row) { return !row.rank; });
    return rows;
}

Edit moveObjective(const PersonFile &file, int from, int to)
{
    const auto audit = file.currentAudit();
    const QList<Purpose> rows = objectivesOf(file);
    if (!audit || from < 0 || to < 0 || from >= rows.size() || to >= rows.size() || from == to)
        return nothing(EditKind::RankObjectives);
    QList<Tier> tiers = tiersOf(file, *audit);
    const int away = tierOf(tiers, rows[from].id);
    const int target = tierOf(tiers, rows[to].id);
    tiers[away].removeOne(rows[from].id);
    tiers.insert(from < to ? target + 1 : target, Tier{rows[from].id});
    return ranked(file, *audit, tiers, EditKind::RankObjectives);
}

Edit shareRank(const PersonFile &file, int from, int with)
{
    const auto audit = file.currentAudit();
    const QList<Purpose> rows = objectivesOf(file);
    if (!audit || from < 0 || with < 0 || from >= rows.size() || with >= rows.size() || from == with)
        return nothing(EditKind::RankObjectives);
    QList<Tier> tiers = tiersOf(file, *audit);
    const int target = tierOf(tiers, rows[with].id);
    tiers[tierOf(tiers, rows[from].id)].removeOne(rows[from].id);
    tiers[target] += rows[from].id;
    return ranked(file, *audit, tiers, EditKind::RankObjectives);
}

Edit addObjective(const PersonFile &file, const Purpose &purpose)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return nothing(EditKind::AddObjective);
    PersonFile after = file;
    const PurposeKey key{audit->id, purpose.id};
    Purpose row = file.purposes.value(key, purpose);
    if (file.purposes.contains(key) && row.rank)
        return nothing(EditKind::AddObjective);
    int rank = 0;
    for (const Purpose &objective : objectivesOf(file))
        rank = std::max(rank, *objective.rank);
    row.audit = audit->id;
    row.position = nextPosition(file.purposesOf(audit->id), true);
    row.rank = rank + 1;
    after.purposes.insert(key, row);
    // The new one stands last among the objectives: pleasure, if it stood last, stays behind it.
    if (audit->pleasureRank && *audit->pleasureRank > rank)
        after.audits[audit->id].pleasureRank = std::max(*audit->pleasureRank, rank + 2);
    return difference(file, after, EditKind::AddObjective);
}

Edit removeObjective(const PersonFile &file, const QString &purpose)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return nothing(EditKind::RemoveObjective);
    const auto row = file.purposes.constFind({audit->id, purpose});
    if (row == file.purposes.cend() || !row->rank)
        return nothing(EditKind::RemoveObjective);
    PersonFile after = file;
    Purpose &gone = after.purposes[{audit->id, purpose}];
    gone.rank.reset();
    gone.position = nextPosition(file.purposesOf(audit->id), false);
    Edit edit = ranked(after, *audit, tiersOf(after, *audit), EditKind::RemoveObjective);
    return merged(difference(file, after, EditKind::RemoveObjective), edit);
}

Edit renamePurpose(const PersonFile &file, const QString &purpose, const QString &name)
{
    const auto audit = file.currentAudit();
    const QString trimmed = name.trimmed();
    if (!audit || trimmed.isEmpty() || !file.purposes.contains({audit->id, purpose}))
        return nothing(EditKind::RenamePurpose);
    PersonFile after = file;
    after.purposes[{audit->id, purpose}].name = trimmed;
    return difference(file, after, EditKind::RenamePurpose);
}

Edit removePurpose(const PersonFile &file, const QString &purpose)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return nothing(EditKind::RemovePurpose);
    PersonFile after = file;
    after.purposes.remove({audit->id, purpose});
    for (Assessment &row : after.assessments)
        if (row.audit == audit->id && row.purposes)
            row.purposes->removeIf([&](const Tag &tag) { return tag.purpose == purpose; });
    const Edit removal = difference(file, after, EditKind::RemovePurpose);
    return merged(removal, ranked(after, *audit, tiersOf(after, *audit), EditKind::RemovePurpose));
}

QString purposeNamed(const PersonFile &file, const QString &name)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return {};
    const QString wanted = normalisedName(name);
    for (const Purpose &row : file.purposesOf(audit->id))
        if (normalisedName(row.name.isEmpty() ? row.id : row.name) == wanted)
            return row.id;
    return {};
}

Edit setWeeklyMinutes(const PersonFile &file, int minutes)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return nothing(EditKind::WeeklyMinutes);
    PersonFile after = file;
    after.audits[audit->id].weeklyMinutes = minutes;
    return difference(file, after, EditKind::WeeklyMinutes);
}

Edit setPerson(const PersonFile &file, const Person &person)
{
    PersonFile after = file;
    after.person = person;
    return difference(file, after, EditKind::Name);
}

} // namespace recentre
