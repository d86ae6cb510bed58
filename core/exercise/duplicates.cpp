// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicates.h"

#include "likeness.h"
#include "model/carried.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr auto differentKey = "differentFrom"_L1;

bool saidDifferent(const Group &one, const Group &other)
{
    return one.extra.value(differentKey).toArray().contains(other.id)
        || other.extra.value(differentKey).toArray().contains(one.id);
}

template <class Value>
void fill(std::optional<Value> &known, const std::optional<Value> &other)
{
    if (!known)
        known = other;
}

void fill(QString &known, const QString &other)
{
    if (known.isEmpty())
        known = other;
}

void fill(QDate &known, const QDate &other)
{
    if (!known.isValid())
        known = other;
}

void fill(QJsonObject &known, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        if (!known.contains(it.key()))
            known.insert(it.key(), it.value());
}

void join(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
    else if (!other.isEmpty() && other != text)
        text += u'\n' + other;
}

void fillTags(Assessment &kept, const Assessment &gone)
{
    if (!gone.purposes)
        return;
    if (!kept.purposes)
        kept.purposes.emplace();
    for (const Tag &tag : *gone.purposes) {
        const auto same = std::ranges::find(*kept.purposes, tag.purpose, &Tag::purpose);
        if (same == kept.purposes->end()) {
            *kept.purposes += tag;
        } else {
            fill(same->brought, tag.brought);
            fill(same->potential, tag.potential);
            fill(same->extra, withoutCarried(tag.extra));
        }
    }
}

void fillAssessment(Assessment &kept, const Assessment &gone)
{
    for (auto it = gone.imported.cbegin(); it != gone.imported.cend(); ++it)
        if (!kept.imported.contains(it.key()))
            kept.imported.insert(it.key(), it.value());
    fill(kept.minutesPerWeek, gone.minutesPerWeek);
    fill(kept.role, gone.role);
    fill(kept.postsLastQuarter, gone.postsLastQuarter);
    kept.lastActive = std::max(kept.lastActive, gone.lastActive);
    join(kept.did, gone.did);
    fillTags(kept, gone);
    fill(kept.peopleExchanged, gone.peopleExchanged);
    fill(kept.peopleMetOnline, gone.peopleMetOnline);
    fill(kept.peopleMetInPerson, gone.peopleMetInPerson);
    fill(kept.didTogether, gone.didTogether);
    fill(kept.circles, gone.circles);
    fill(kept.pleasure, gone.pleasure);
    fill(kept.alternative, gone.alternative);
    fill(kept.alternativeMinutesPerWeek, gone.alternativeMinutesPerWeek);
    fill(kept.contributeMinutesPerWeek, gone.contributeMinutesPerWeek);
    fill(kept.leaning, gone.leaning);
    fill(kept.decision, gone.decision);
    fill(kept.outcome, gone.outcome);
    for (const QString &key : gone.unknown)
        if (!kept.unknown.contains(key))
            kept.unknown += key;
    kept.seen = kept.seen || gone.seen;
    fill(kept.extra, withoutCarried(gone.extra));
}

// Member, candidate, left: the order of the enumeration is the order in which one wins.
Membership stronger(Membership one, Membership other) { return std::min(one, other); }

void fillEvidence(Group &kept, const Group &gone)
{
    for (const Evidence &row : gone.evidence) {
        const bool known = std::ranges::any_of(kept.evidence,
            [&](const Evidence &other) { return other.month == row.month && other.source == row.source; });
        if (!known)
            kept.evidence += row;
    }
    std::ranges::stable_sort(kept.evidence, {}, &Evidence::month);
}

} // namespace

QList<Likeness> likelyDuplicates(const PersonFile &file)
{
    QHash<QString, QList<Group>> byName, byLink;
    QList<std::pair<int, Likeness>> found; // with the position of the newer one
    QSet<std::pair<QString, QString>> seen;
    const QList<Group> groups = file.groupsInOrder();
    const auto compare = [&](const QList<Group> &others, const Group &group, bool platformsMatter) {
        for (const Group &other : others) {
            const bool apart = platformsMatter && !group.platform.isEmpty() && !other.platform.isEmpty()
                && group.platform != other.platform;
            if (apart || saidDifferent(group, other) || seen.contains({other.id, group.id}))
                continue;
            seen.insert({other.id, group.id});
            found.append({other.position, {group.id, other.id}});
        }
    };
    for (const Group &group : groups) {
        QList<Group> &sameName = byName[normalisedName(group.name)];
        compare(sameName, group, true);
        sameName += group;
        if (const QString link = normalisedLink(group.url); !link.isEmpty()) {
            compare(byLink[link], group, false);
            byLink[link] += group;
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto &row) { return row.first; });
    QList<Likeness> result;
    for (const auto &row : found)
        result += row.second;
    return result;
}

Edit mergeGroups(const PersonFile &file, const QString &keep, const QString &away)
{
    PersonFile after = file;
    if (keep == away || !file.groups.contains(keep) || !file.groups.contains(away))
        return difference(file, file, EditKind::MergeGroups);
    Group &kept = after.groups[keep];
    const Group gone = after.groups.take(away);
    fill(kept.platform, gone.platform);
    fill(kept.url, gone.url);
    fill(kept.language, gone.language);
    fill(kept.joined, gone.joined);
    fill(kept.left, gone.left);
    kept.membership = stronger(kept.membership, gone.membership);
    if (kept.membership != Membership::Left)
        kept.left = {};
    fillEvidence(kept, gone);
    fill(kept.extra, gone.extra);
    for (const Assessment &row : file.assessments) {
        if (row.group != away)
            continue;
        after.assessments.remove({row.audit, away});
        const AssessmentKey key{row.audit, keep};
        if (const auto known = after.assessments.find(key); known != after.assessments.end()) {
            if (known->membership && row.membership)
                known->membership = stronger(*known->membership, *row.membership);
            fillAssessment(*known, row);
        } else {
            Assessment moved = row;
            moved.group = keep;
            after.assessments.insert(key, moved);
        }
    }
    return difference(file, after, EditKind::MergeGroups);
}

Edit markDifferent(const PersonFile &file, const QString &first, const QString &second)
{
    PersonFile after = file;
    if (file.groups.contains(first) && file.groups.contains(second)) {
        QJsonArray others = file.groups[first].extra.value(differentKey).toArray();
        if (!others.contains(second))
            others.append(second);
        after.groups[first].extra.insert(differentKey, others);
    }
    return difference(file, after, EditKind::ChangeGroup);
}

} // namespace recentre
