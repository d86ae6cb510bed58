// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takein.h"

#include "likeness.h"
#include "unsaid.h"

#include <QSet>

#include <algorithm>

namespace recentre {

namespace {

void fillKeys(QJsonObject &known, const QJsonObject &other)
{
    for (auto it = other.begin(); it != other.end(); ++it)
        if (!known.contains(it.key()))
            known.insert(it.key(), it.value());
}

void fillPerson(Person &known, const Person &other)
{
    fillIfUnsaid(known.language, other.language);
    fillIfUnsaid(known.profession, other.profession);
    fillIfUnsaid(known.sectors, other.sectors);
    fillIfUnsaid(known.place, other.place);
    fillIfUnsaid(known.interests, other.interests);
    fillKeys(known.extra, other.extra);
    fillKeys(known.fileExtra, other.fileExtra);
}

/// The months that only `other` tells; whether there were any.
bool fillMonths(Group &known, const Group &other)
{
    bool filled = false;
    for (const Evidence &month : other.evidence) {
        const bool told = std::ranges::any_of(known.evidence,
            [&](const Evidence &row) { return row.month == month.month && row.source == month.source; });
        if (!told) {
            known.evidence += month;
            filled = true;
        }
    }
    if (filled)
        std::ranges::stable_sort(known.evidence, {}, &Evidence::month);
    return filled;
}

/// Takes one file into another, in three strides: groups, audits, what the audits say.
class TakingIn {
public:
    TakingIn(const PersonFile &into, const PersonFile &found)
        : m_into(into)
        , m_found(found)
        , m_result(into)
    {}

    TakenIn all()
    {
        fillPerson(m_result.person, m_found.person);
        groups();
        audits();
        m_taken.edit = difference(m_into, m_result, EditKind::Import);
        m_taken.groupIds = m_idOf;
        return m_taken;
    }

private:
    void groups()
    {
        const QList<Group> found = m_found.groupsInOrder();
        for (const Group &group : found)
            if (m_into.groups.contains(group.id))
                match(group, group.id);
        for (const Group &group : found)
            if (!m_idOf.contains(group.id))
                if (const QString id = likeIt(group); !id.isEmpty())
                    match(group, id);
        const QList<Group> there = m_into.groupsInOrder();
        int position = there.isEmpty() ? 0 : there.constLast().position + 1;
        for (Group group : found) {
            if (m_idOf.contains(group.id))
                continue;
            group.position = position++;
            m_idOf.insert(group.id, group.id);
            m_result.groups.insert(group.id, group);
            ++m_taken.groupsNew;
        }
    }

    /// The id of a group that is there, matched with nothing yet, and is the same by link or by name and platform.
    [[nodiscard]] QString likeIt(const Group &group) const
    {
        const QString link = normalisedLink(group.url), name = normalisedName(group.name);
        const auto free = [&](const Group &other) { return !m_matched.contains(other.id); };
        const QList<Group> there = m_into.groupsInOrder();
        for (const Group &other : there)
            if (free(other) && !link.isEmpty() && normalisedLink(other.url) == link)
                return other.id;
        for (const Group &other : there)
            if (free(other) && other.platform == group.platform && normalisedName(other.name) == name)
                return other.id;
        return {};
    }

    void match(const Group &group, const QString &id)
    {
        m_idOf.insert(group.id, id);
        m_matched.insert(id);
        ++m_taken.groupsKnown;
        Group &known = m_result.groups[id];
        const Group before = known;
        fillIfUnsaid(known.platform, group.platform);
        fillIfUnsaid(known.url, group.url);
        fillIfUnsaid(known.language, group.language);
        fillIfUnsaid(known.joined, group.joined);
        fillMonths(known, group);
        if (foundIsLater() && known.membership != group.membership) {
            keepMembership(id, known.membership);
            known.membership = group.membership;
            known.left = group.left;
        } else if (known.membership == group.membership) {
            fillIfUnsaid(known.left, group.left);
        }
        if (known != before)
            ++m_taken.groupsCompleted;
    }

    /// What an earlier audit took from the group is said in it before the group changes.
    void keepMembership(const QString &group, Membership membership)
    {
        for (Assessment &assessment : m_result.assessments)
            if (assessment.group == group && !assessment.membership)
                assessment.membership = membership;
    }

    [[nodiscard]] bool foundIsLater() const
    {
        const auto there = m_into.currentAudit(), found = m_found.currentAudit();
        return found && (!there || found->date > there->date);
    }

    void audits()
    {
        QList<Audit> order = m_into.auditsInOrder();
        const QList<Audit> there = order;
        for (Audit audit : m_found.auditsInOrder()) {
            if (std::ranges::find(there, audit.date, &Audit::date) != there.end()) {
                m_taken.auditsKept += audit.date;
                continue;
            }
            const QString from = audit.id;
            while (m_result.audits.contains(audit.id))
                audit.id += u'+';
            m_result.audits.insert(audit.id, audit);
            order += audit;
            contents(from, audit.id);
            ++m_taken.auditsNew;
        }
        if (m_taken.auditsNew == 0)
            return;
        std::ranges::stable_sort(order, {}, &Audit::date);
        for (qsizetype i = 0; i < order.size(); ++i)
            m_result.audits[order[i].id].position = static_cast<int>(i);
    }

    /// The purposes and assessments of an audit of the file, under the ids that they have here.
    void contents(const QString &from, const QString &to)
    {
        for (Purpose purpose : m_found.purposesOf(from)) {
            purpose.audit = to;
            m_result.purposes.insert({to, purpose.id}, purpose);
        }
        for (Assessment assessment : m_found.assessmentsOf(from)) {
            const Membership then = m_found.groups.value(assessment.group).membership;
            assessment.audit = to;
            assessment.group = m_idOf.value(assessment.group);
            if (!assessment.membership && m_result.groups.value(assessment.group).membership != then)
                assessment.membership = then;
            m_result.assessments.insert({to, assessment.group}, assessment);
        }
    }

    const PersonFile &m_into, &m_found;
    PersonFile m_result;
    QMap<QString, QString> m_idOf; ///< group of the file → group of the result
    QSet<QString> m_matched; ///< groups of `into` that have been found
    TakenIn m_taken;
};

} // namespace

TakenIn takeIn(const PersonFile &into, const PersonFile &found) { return TakingIn(into, found).all(); }

} // namespace recentre
