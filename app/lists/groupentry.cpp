// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupentry.h"

#include "exercise/groups.h"
#include "exercise/likeness.h"
#include "exercise/platforms.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"

#include <QUuid>

namespace recentre {

namespace {

constexpr int shown = 3;
constexpr int lettersToMatch = 2;

} // namespace

GroupEntry::GroupEntry(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::textsChanged, this, &GroupEntry::changed);
    connect(&session, &Session::changed, this, &GroupEntry::changed);
}

void GroupEntry::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_error.clear();
    emit changed();
}

QString GroupEntry::platform() const
{
    const QString ofLink = platformOfLink(m_text);
    return ofLink.isEmpty() ? m_platform : ofLink;
}

void GroupEntry::setPlatform(const QString &code)
{
    m_platform = code;
    emit changed();
}

QString GroupEntry::platformName() const { return recentre::platformName(m_session.words(), platform()); }

void GroupEntry::setCandidate(bool candidate)
{
    if (candidate == m_candidate)
        return;
    m_candidate = candidate;
    emit changed();
}

QStringList GroupEntry::matches() const
{
    QStringList names;
    if (m_text.trimmed().size() >= lettersToMatch)
        for (const Group &group : groupsLike(m_session.file(), m_text).mid(0, shown))
            names += group.name;
    return names;
}

QString GroupEntry::matchText() const
{
    const QStringList names = matches();
    return names.isEmpty() ? QString() : tr("Already in your list: %1").arg(joined(m_session.words(), names));
}

bool GroupEntry::add()
{
    Group group;
    group.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    group.name = m_text;
    group.membership = m_candidate ? Membership::Candidate : Membership::Member;
    group.platform = platform();
    group = completed(std::move(group));
    if (group.name.isEmpty()) {
        m_error = tr("Type a group’s name, or paste its link.");
    } else if (const QList<Group> like = groupsLike(m_session.file(), group.name);
        !like.isEmpty() && like.first().name == group.name && like.first().platform == group.platform) {
        m_error = tr("“%1” is in your list already.").arg(group.name);
    } else if (!m_session.edit(addGroup(m_session.file(), group))) {
        m_error = tr("That is too long for a group’s name.");
    } else {
        m_platform = group.platform;
        m_text.clear();
        m_error.clear();
    }
    emit changed();
    return m_error.isEmpty();
}

} // namespace recentre
