// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quietshelf.h"

#include "platforms.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

struct Signs {
    QDate last; ///< the latest day on which there was one
    bool silenceKnown = false; ///< something tells that there was none, or when the last was
    bool active = false; ///< there was one in the last quarter, whenever that was
};

void readEvidence(const Group &group, const QDate &date, QuietGroup &row, Signs &signs)
{
    for (const Evidence &month : group.evidence) {
        const QDate first = QDate::fromString(month.month + "-01"_L1, Qt::ISODate);
        if (!first.isValid() || first > date)
            continue;
        signs.silenceKnown = true;
        row.posts += month.posts.value_or(0);
        row.comments += month.comments.value_or(0);
        row.reactions += month.reactions.value_or(0);
        const bool alive = month.posts.value_or(0) + month.comments.value_or(0) + month.reactions.value_or(0)
                + month.minutes.value_or(0)
            > 0;
        if (alive)
            signs.last = std::max(signs.last, first.addMonths(1).addDays(-1));
    }
}

// What was said in the audits, the current one last.
void readAudits(const PersonFile &file, const QString &group, QuietGroup &row, Signs &signs)
{
    int silentQuarters = 0;
    for (const Audit &audit : file.auditsInOrder()) {
        const auto said = file.assessments.constFind({audit.id, group});
        if (said == file.assessments.cend()) {
            silentQuarters = 0;
            continue;
        }
        if (said->lastActive.isValid()) {
            signs.silenceKnown = true;
            signs.last = std::max(signs.last, said->lastActive);
        }
        silentQuarters = said->postsLastQuarter == 0 ? silentQuarters + 1 : 0;
        signs.active = said->postsLastQuarter.value_or(0) > 0;
        if (said->circles)
            row.peopleKnown = said->circles->contains(1) || said->circles->contains(2);
    }
    signs.silenceKnown = signs.silenceKnown || silentQuarters >= 2;
}

} // namespace

QDate quietSince(const PersonFile &file)
{
    const auto audit = file.currentAudit();
    return audit ? audit->date.addMonths(-6) : QDate();
}

QList<QuietGroup> quietShelf(const PersonFile &file)
{
    QList<QuietGroup> shelf;
    const auto audit = file.currentAudit();
    if (!audit)
        return shelf;
    const QDate since = quietSince(file);
    for (const Group &group : file.groupsInOrder()) {
        if (group.membership != Membership::Member)
            continue;
        QuietGroup row;
        row.group = group.id;
        row.joined = group.joined;
        const Platform *platform = platformOf(group.platform);
        row.closed = platform && platform->closed;
        Signs signs;
        readEvidence(group, audit->date, row, signs);
        readAudits(file, group.id, row, signs);
        row.never = !signs.last.isValid();
        if (group.joined > signs.last || (row.never && group.joined.isValid())) {
            row.nothingSinceJoined = true;
            if (group.joined > since)
                continue; // too new to be called quiet
        }
        row.lastSign = signs.last;
        const bool quiet = signs.silenceKnown && !signs.active && (row.never || signs.last < since);
        if (quiet || row.closed)
            shelf += row;
    }
    std::ranges::stable_sort(shelf, [](const QuietGroup &a, const QuietGroup &b) {
        if (a.closed != b.closed)
            return b.closed;
        // Never a sign: as long silent as one is a member.
        const QDate one = a.never ? a.joined : a.lastSign;
        const QDate other = b.never ? b.joined : b.lastSign;
        return one > other;
    });
    return shelf;
}

} // namespace recentre
