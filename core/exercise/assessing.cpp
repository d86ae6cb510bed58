// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessing.h"

#include "model/carried.h"

#include <algorithm>

namespace recentre {

Assessment assessmentOf(const PersonFile &file, const QString &group)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return {};
    Assessment none;
    none.audit = audit->id;
    none.group = group;
    return file.assessments.value({audit->id, group}, none);
}

Edit assess(const PersonFile &file, const QString &group, const std::function<void(Assessment &)> &change)
{
    Edit edit;
    edit.kind = EditKind::Assess;
    const auto audit = file.currentAudit();
    if (!audit || !file.groups.contains(group))
        return edit;
    const auto there = file.assessments.constFind({audit->id, group});
    const bool isThere = there != file.assessments.cend();
    Assessment before = assessmentOf(file, group);
    if (!isThere)
        for (const Assessment &other : file.assessmentsOf(audit->id))
            before.position = std::max(before.position, other.position + 1);
    Assessment after = before;
    change(after);
    if (after != before)
        edit.assessments.push_back({isThere ? std::optional(before) : std::nullopt, after});
    return edit;
}

void answered(Assessment &row, const QString &key)
{
    row.imported.remove(key);
    row.unknown.removeAll(key);
    settle(row, key);
}

} // namespace recentre
