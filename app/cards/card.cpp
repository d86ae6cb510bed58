// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card.h"

#include "cards/cardlist.h"
#include "exercise/platforms.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

Card::Card(bool withCandidates, QObject *parent)
    : QObject(parent)
    , m_list(new CardList(this))
    , m_withCandidates(withCandidates)
{}

Card::~Card() = default;

void Card::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    if (session) {
        connect(session, &Session::changed, this, &Card::follow);
        connect(session, &Session::textsChanged, this, [this] {
            m_listed = {};
            refresh();
        });
        connect(session, &Session::cardChanged, this, [this] { show(m_session->card()); });
        begin();
    }
    emit sessionChanged();
}

void Card::begin()
{
    collect();
    const QString id = chosen();
    m_group = m_session->file().groups.value(id);
    m_session->setCard(id);
    emit groupChanged();
    refresh();
}

QString Card::platformName() const
{
    return m_session ? recentre::platformName(m_session->words(), m_group.platform) : QString();
}

QString Card::monogram() const
{
    const Platform *platform = platformOf(m_group.platform);
    return platform ? QString(platform->monogram) : QString();
}

QString Card::placeText() const { return count() == 0 ? QString() : tr("%1 of %2").arg(index() + 1).arg(count()); }

QString Card::detail() const
{
    if (!m_session)
        return {};
    const Assessment row = assessment();
    QStringList parts;
    if (!m_group.platform.isEmpty())
        parts += platformName();
    if (candidate())
        parts += tr("I might join");
    if (row.role)
        parts += roleWord(m_session->words(), *row.role);
    if (row.minutesPerWeek)
        parts += tr("%1 a week").arg(durationSaid(m_session->words(), *row.minutesPerWeek));
    return parts.join(u", "_s);
}

bool Card::next()
{
    if (!m_session || count() == 0)
        return false;
    emit leaving();
    leave();
    const int target = after(index(), 1);
    if (target >= 0)
        open(m_ids[target]);
    return target >= 0;
}

void Card::previous()
{
    if (const int target = after(index(), -1); target >= 0)
        open(m_ids[target]);
}

void Card::open(const QString &groupId)
{
    if (!m_session || !m_ids.contains(groupId))
        return;
    m_session->setCard(groupId);
    show(groupId); // the session may have had it already
}

Assessment Card::assessment(const QString &groupId) const
{
    Assessment none;
    const auto audit = m_session ? m_session->file().currentAudit() : std::nullopt;
    if (!audit)
        return none;
    none.audit = audit->id;
    none.group = groupId;
    return m_session->file().assessments.value({audit->id, groupId}, none);
}

QString Card::figureOf(const Group &, const Assessment &) const { return {}; }

bool Card::skips(const Group &, const Assessment &) const { return false; }

// An undo may concern a group that isn't open: it is shown then.
void Card::follow(const Edit &edit)
{
    const int before = index();
    collect();
    const bool elsewhere = edit.groups.empty() && edit.assessments.size() == 1
        && edit.assessments.front().row().group != groupId() && m_ids.contains(edit.assessments.front().row().group);
    if (elsewhere)
        open(edit.assessments.front().row().group);
    else if (!m_ids.isEmpty() && !m_ids.contains(groupId()))
        open(m_ids[std::clamp(before, 0, count() - 1)]);
    else if (m_ids.isEmpty())
        m_group = {};
    refresh();
}

// The session's card may be none of ours: another step's, or none at all.
void Card::show(const QString &groupId)
{
    if (groupId == m_group.id || !m_ids.contains(groupId))
        return;
    emit leaving();
    m_group = m_session->file().groups.value(groupId);
    emit groupChanged();
    refresh();
}

void Card::collect()
{
    m_ids.clear();
    const QList<Group> groups = m_session->file().groupsInOrder();
    for (const Group &group : groups)
        if (group.membership == Membership::Member || (m_withCandidates && group.membership == Membership::Candidate))
            m_ids += group.id;
}

void Card::refresh()
{
    if (m_ids.contains(m_group.id))
        m_group = m_session->file().groups.value(m_group.id);
    fillList();
    emit shown();
}

void Card::fillList()
{
    // The budget and the advice change nothing of it.
    const PersonFile &file = m_session->file();
    if (m_listed.groups.isSharedWith(file.groups) && m_listed.assessments.isSharedWith(file.assessments)
        && m_listedOpen == groupId())
        return;
    m_listed = file;
    m_listedOpen = groupId();
    QList<CardList::Entry> entries;
    for (const QString &id : std::as_const(m_ids)) {
        const Group group = m_session->file().groups.value(id);
        const Assessment row = assessment(id);
        entries += {group, goneThrough(group, row), id == groupId(), figureOf(group, row)};
    }
    m_list->show(entries);
}

int Card::after(int index, int direction) const
{
    for (int at = index + direction; index >= 0 && at >= 0 && at < count(); at += direction)
        if (!passedOver(m_ids[at]))
            return at;
    return -1;
}

QString Card::chosen() const
{
    if (m_ids.contains(m_session->card()))
        return m_session->card();
    const auto first = std::ranges::find_if(
        m_ids, [this](const QString &id) { return !goneThrough(m_session->file().groups.value(id), assessment(id)); });
    return first != m_ids.cend() ? *first : m_ids.value(0);
}

bool Card::passedOver(const QString &groupId) const
{
    return skips(m_session->file().groups.value(groupId), assessment(groupId));
}

} // namespace recentre
