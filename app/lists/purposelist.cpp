// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purposelist.h"

#include "exercise/likeness.h"
#include "exercise/objectives.h"
#include "session/session.h"
#include "words/labels.h"

#include <QUuid>

namespace recentre {

PurposeList::PurposeList(Session &session)
    : RowModel({"purposeId", "name", "own"}, &session)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &PurposeList::refresh);
    connect(&session, &Session::textsChanged, this, &PurposeList::refresh);
    refresh();
}

QString PurposeList::addOwn(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("Say in a few words what a group could do for you.");
    QString id = purposeNamed(m_session.file(), name);
    for (const QString &offered : offeredPurposes())
        if (id.isEmpty() && normalisedName(offeredPurpose(m_session.words(), offered)) == normalisedName(name))
            id = offered;
    Purpose purpose;
    purpose.id = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    purpose.name = name.trimmed();
    purpose.information = offeredAsInformation(id);
    const Edit edit = addObjective(m_session.file(), purpose);
    if (edit.isEmpty())
        return tr("It is among your objectives already.");
    return m_session.edit(edit) ? QString() : tr("That is too long to keep.");
}

void PurposeList::removeOwn(const QString &purposeId) { m_session.edit(removePurpose(m_session.file(), purposeId)); }

void PurposeList::refresh()
{
    QList<Row> rows;
    const auto audit = m_session.file().currentAudit();
    if (!audit)
        return follow(rows);
    const QStringList offered = offeredPurposes();
    for (const QString &id : offered) {
        const auto row = m_session.file().purposes.constFind({audit->id, id});
        const bool known = row != m_session.file().purposes.cend();
        if (known && row->rank)
            continue;
        const bool named = known && !row->name.isEmpty();
        rows.append({id, {id, named ? row->name : offeredPurpose(m_session.words(), id), false}});
    }
    for (const Purpose &row : m_session.file().purposesOf(audit->id))
        if (!row.rank && !offered.contains(row.id))
            rows.append({row.id, {row.id, row.name.isEmpty() ? row.id : row.name, true}});
    follow(rows);
}

} // namespace recentre
