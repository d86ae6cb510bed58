// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nextaudit.h"

#include "bringing.h"
#include "doing.h"
#include "groups.h"
#include "model/carried.h"
#include "model/names.h"
#include "model/trial.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView laterKey("later"), leaveWay("leave");

std::optional<Done> doneOf(const Assessment &row) { return row.outcome ? row.outcome->done : std::nullopt; }

std::optional<Done> metOf(const Assessment &row)
{
    const bool tried = row.decision && row.decision->choice == Choice::Try && row.decision->trial;
    return tried ? valueOf<Done>(row.decision->trial->met) : std::nullopt;
}

/// The kit for leaving was gone through, and its way was out.
bool hasParted(const Assessment &row)
{
    return row.decision->parting && row.decision->parting->done && row.decision->parting->way == leaveWay;
}

/// Where one stands with the group after what was decided and done.
Membership membershipAfter(const Group &group, const Assessment &row)
{
    if (group.membership == Membership::Left || !row.isDecided())
        return group.membership;
    const auto done = doneOf(row);
    switch (*row.decision->choice) {
    case Choice::Join:
    case Choice::Try:
    case Choice::Contribute:
        // Whether a condition was met is only known of what was tried.
        if (done == Done::Yes || done == Done::Partly || (!done && metOf(row)))
            return Membership::Member;
        break;
    case Choice::Drop:
        if (group.membership == Membership::Member && (done == Done::Yes || (!done && hasParted(row))))
            return Membership::Left;
        break;
    case Choice::Replace:
        // Another tool does it; whether one stays in the list of members is said by the way out.
        if (done != Done::No && done != Done::Partly && hasParted(row))
            return Membership::Left;
        break;
    case Choice::Keep:
    case Choice::Skip:
        break;
    }
    return group.membership;
}

/// Whether nothing that was decided was to change the minutes that the group takes.
bool minutesStay(const Assessment &row)
{
    if (!row.isDecided() || doneOf(row) == Done::No)
        return true;
    if (row.decision->choice == Choice::Skip)
        return true;
    const auto &planned = row.decision->minutesPerWeek;
    return row.decision->choice == Choice::Keep
        && (!planned || !row.minutesPerWeek || planned->middle() == row.minutesPerWeek->middle());
}

/// The answers of one row that stand in another, each with the date it was said on.
class Carrying {
public:
    Carrying(const Assessment &from, const QDate &date)
        : m_from(from)
        , m_date(date)
    {}

    [[nodiscard]] Assessment into(Assessment row)
    {
        take(row, doing::words, &Assessment::did);
        take(row, doing::role, &Assessment::role);
        take(row, doing::alternative, &Assessment::alternative);
        row.alternativeMinutesPerWeek = m_from.alternativeMinutesPerWeek;
        if (minutesStay(m_from)) {
            take(row, doing::minutes, &Assessment::minutesPerWeek);
            row.contributeMinutesPerWeek = m_from.contributeMinutesPerWeek;
        }
        take(row, bringing::purposes, &Assessment::purposes);
        if (row.purposes)
            for (Tag &tag : *row.purposes)
                scores(tag);
        for (const Station station : stations)
            take(row, keyOf(station), memberOf(station));
        take(row, bringing::circles, &Assessment::circles);
        take(row, bringing::pleasure, &Assessment::pleasure);
        if (metOf(m_from) == Done::No) {
            row.leaning = Choice::Drop;
            carry(row, bringing::leaning, m_date);
        }
        return row;
    }

private:
    template <class Value>
    void take(Assessment &row, const QString &key, Value Assessment::*answer)
    {
        row.*answer = m_from.*answer;
        if (row.*answer != Value())
            carry(row, key, saidOn(carriedFrom(m_from, key)));
    }

    void scores(Tag &tag) const
    {
        const Tag before = tag;
        tag.extra = {};
        for (const auto &[key, score] :
            {std::pair(bringing::brought, before.brought), std::pair(bringing::potential, before.potential)})
            if (score)
                carry(tag, key, saidOn(carriedFrom(before, key)));
    }

    /// What nobody confirmed last time was said earlier still.
    [[nodiscard]] QDate saidOn(const QDate &carried) const { return carried.isValid() ? carried : m_date; }

    const Assessment &m_from;
    QDate m_date;
};

/// What was last said of the group, and when; none if nothing ever was.
std::optional<std::pair<Audit, Assessment>> lastSaid(
    const PersonFile &file, const QList<Audit> &audits, const QString &group)
{
    for (auto audit = audits.crbegin(); audit != audits.crend(); ++audit)
        if (const auto row = file.assessments.constFind({audit->id, group}); row != file.assessments.cend())
            return std::pair(*audit, *row);
    return std::nullopt;
}

/// Tags of purposes that are gone since go; one that had no other left served something, not nothing.
void withoutStrangers(Assessment &row, const PersonFile &file)
{
    if (!row.purposes || row.purposes->isEmpty())
        return;
    row.purposes->removeIf([&](const Tag &tag) { return !file.purposes.contains({row.audit, tag.purpose}); });
    if (!row.purposes->isEmpty())
        return;
    row.purposes.reset();
    settle(row, bringing::purposes);
}

void carryPurposes(PersonFile &after, const PersonFile &file, const QString &from, const QString &to)
{
    for (Purpose purpose : file.purposesOf(from)) {
        purpose.audit = to;
        after.purposes.insert({to, purpose.id}, purpose);
    }
}

} // namespace

QDate dayOfTheNext(const PersonFile &file)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return {};
    return audit->next.isValid() ? audit->next : nextEvaluationAtFirst(file);
}

bool isDue(const PersonFile &file, const QDate &today)
{
    const QDate day = dayOfTheNext(file);
    if (!day.isValid() || !today.isValid() || today < day)
        return false;
    const QString audit = file.currentAudit()->id;
    return std::ranges::any_of(
        file.assessments, [&](const Assessment &row) { return row.audit == audit && row.isDecided(); });
}

bool isPassedBy(const PersonFile &file)
{
    const auto audit = file.currentAudit();
    return audit && audit->extra.value(laterKey).toBool();
}

Edit passBy(const PersonFile &file, bool later)
{
    Edit edit;
    edit.kind = EditKind::Assess;
    const auto audit = file.currentAudit();
    if (!audit || isPassedBy(file) == later)
        return edit;
    Audit after = *audit;
    after.extra.remove(laterKey);
    if (later)
        after.extra.insert(laterKey, true);
    edit.audits.push_back({*audit, after});
    return edit;
}

Edit nextAudit(const PersonFile &file, const QDate &today, const QString &newAuditId)
{
    const QList<Audit> audits = file.auditsInOrder();
    if (audits.isEmpty() || !today.isValid() || today < audits.last().date || newAuditId.isEmpty()
        || file.audits.contains(newAuditId))
        return Edit{.kind = EditKind::NewAudit};
    const Audit &last = audits.last();
    PersonFile after = file;
    Audit audit;
    audit.id = newAuditId;
    audit.position = last.position + 1;
    audit.date = today;
    audit.weeklyMinutes = last.weeklyMinutes;
    audit.pleasureRank = last.pleasureRank;
    after.audits.insert(audit.id, audit);
    carryPurposes(after, file, last.id, audit.id);
    int position = 0;
    for (const Group &group : file.groupsInOrder()) {
        const Membership now = membershipAfter(group, file.assessments.value({last.id, group.id}));
        if (now != group.membership) // the audits before keep what it was then
            if (const Result<PersonFile> moved = apply(after, setMembership(after, group.id, now, today)))
                after = *moved;
        const auto said = lastSaid(file, audits, group.id);
        if (now == Membership::Left || !said)
            continue;
        Assessment row;
        row.audit = audit.id;
        row.group = group.id;
        row.position = position++;
        row = Carrying(said->second, said->first.date).into(row);
        withoutStrangers(row, after);
        after.assessments.insert({row.audit, row.group}, row);
    }
    return difference(file, after, EditKind::NewAudit);
}

} // namespace recentre
