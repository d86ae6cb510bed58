// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouplist.h"

#include "exercise/groups.h"
#include "exercise/platforms.h"
#include "model/names.h"
#include "session/session.h"
#include "words/labels.h"

#include <QTimer>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int freshFor = 1000; // ms

bool isImported(const PersonFile &file, const Group &group)
{
    if (!group.evidence.isEmpty())
        return true;
    const auto audit = file.currentAudit();
    return audit && !file.assessments.value({audit->id, group.id}).imported.isEmpty();
}

} // namespace

GroupList::GroupList(Session &session, Membership membership)
    : RowModel({"groupId", "name", "platform", "platformName", "monogram", "imported", "url", "fresh"}, &session)
    , m_session(session)
    , m_membership(membership)
{
    connect(&session, &Session::changed, this, [this](const Edit &edit) {
        if (edit.groups.empty() && edit.assessments.empty())
            return;
        for (const Change<Group> &change : edit.groups)
            if (!change.before && edit.kind == EditKind::AddGroup)
                m_fresh += change.after->id;
        refresh();
        if (!m_fresh.isEmpty())
            QTimer::singleShot(freshFor, this, [this] {
                m_fresh.clear();
                refresh();
            });
    });
    connect(&session, &Session::textsChanged, this, &GroupList::refresh);
    refresh();
}

QString GroupList::countText() const { return tr("%n group(s)", nullptr, count()); }

QString GroupList::leftText() const { return tr("%n group(s) you have left", nullptr, count()); }

QString GroupList::rename(int row, const QString &name, int gesture)
{
    if (name.trimmed().isEmpty())
        return tr("A group needs a name. The former one was kept.");
    Edit edit = renameGroup(m_session.file(), keyAt(row), name);
    edit.gesture = quint64(gesture);
    m_session.edit(edit);
    return {};
}

void GroupList::remove(int row) { m_session.edit(removeGroup(m_session.file(), keyAt(row))); }

void GroupList::setMembership(int row, const QString &membership)
{
    if (const auto value = valueOf<Membership>(membership))
        m_session.edit(recentre::setMembership(m_session.file(), keyAt(row), *value, m_session.date()));
}

void GroupList::setPlatform(int row, const QString &code)
{
    m_session.edit(recentre::setPlatform(m_session.file(), keyAt(row), code));
}

void GroupList::refresh()
{
    QList<Row> rows;
    m_anyImported = false;
    for (const Group &group : m_session.file().groupsInOrder()) {
        if (group.membership != m_membership)
            continue;
        const Platform *platform = platformOf(group.platform);
        const bool imported = isImported(m_session.file(), group);
        m_anyImported = m_anyImported || imported;
        rows.append({group.id,
            {group.id, group.name, group.platform, platformName(m_session.words(), group.platform),
                platform ? QString(platform->monogram) : QString(), imported, group.url, m_fresh.contains(group.id)}});
    }
    follow(rows);
    emit countTextChanged();
}

} // namespace recentre
