// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completion.h"

#include "bringing.h"
#include "doing.h"
#include "objectives.h"

namespace recentre {

namespace {

bool told(const Assessment &row) { return row.seen || isTold(row); }
bool decided(const Assessment &row) { return row.decision && row.decision->choice; }

StepCount countGroups(const PersonFile &file, const Audit &audit, bool candidatesToo, bool (*done)(const Assessment &))
{
    StepCount count;
    for (const Group &group : file.groups) {
        if (group.membership == Membership::Left || (group.membership == Membership::Candidate && !candidatesToo))
            continue;
        ++count.of;
        const auto row = file.assessments.constFind({audit.id, group.id});
        if (row != file.assessments.cend() && done(*row))
            ++count.done;
    }
    return count;
}

} // namespace

StepCount countOf(const PersonFile &file, int step)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return {};
    switch (step) {
    case 1: {
        const int count = int(objectivesOf(file).size());
        return {count, count};
    }
    case 2: {
        const int count = countGroups(file, *audit, true, told).of;
        return {count, count};
    }
    case 3:
        return countGroups(file, *audit, false, told);
    case 4:
        return countGroups(file, *audit, true, isLookedAt);
    case 5:
        // A surprise needn't be written: who decided has seen the picture.
        return {!audit->surprises.isEmpty() || countGroups(file, *audit, true, decided).done > 0 ? 1 : 0, 1};
    case 6:
        return countGroups(file, *audit, true, decided);
    case 7:
        return {audit->next.isValid() ? 1 : 0, 1};
    default:
        return {};
    }
}

bool stepDone(const PersonFile &file, int step) { return countOf(file, step).complete(); }

} // namespace recentre
