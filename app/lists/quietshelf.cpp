// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quietshelf.h"

#include "exercise/groups.h"
#include "exercise/platforms.h"
#include "lists/grouplist.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"

#include <algorithm>

namespace recentre {

QuietShelf::QuietShelf(Session &session)
    : RowModel({"groupId", "name", "platform", "platformName", "monogram", "lastSign", "before", "ticked"}, &session)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const Edit &edit) {
        if (!edit.groups.empty() || !edit.assessments.empty() || !edit.audits.empty())
            refresh();
    });
    connect(&session, &Session::textsChanged, this, &QuietShelf::refresh);
    refresh();
}

int QuietShelf::tickedCount() const
{
    return int(std::ranges::count_if(m_quiet, [this](const QuietGroup &row) { return isTicked(row); }));
}

QString QuietShelf::lineText() const
{
    if (count() == 1)
        return tr("One has gone quiet");
    return tr("%1 have gone quiet").arg(capitalised(countWord(m_session.words(), count())));
}

QString QuietShelf::sinceText() const
{
    return tr("no sign from you since %1")
        .arg(monthName(m_session.words(), quietSince(m_session.file()).addMonths(-1).month()));
}

QString QuietShelf::question() const
{
    return count() == 1 ? tr("Quiet for six months: leave it?") : tr("Quiet for six months: leave them together?");
}

QString QuietShelf::why() const
{
    const QString month = monthName(m_session.words(), quietSince(m_session.file()).addMonths(-1).month());
    return count() == 1
        ? tr("No sign of life from you there since %1. Untick it if it deserves a closer look.").arg(month)
        : tr("No sign of life from you in any of them since %1. Untick what deserves a closer look.").arg(month);
}

QString QuietShelf::leaveText() const
{
    const int ticked = tickedCount();
    if (ticked == 0)
        return tr("Leave none");
    if (ticked == 1)
        return tr("Leave this one");
    return tr("Leave these %1").arg(countWord(m_session.words(), ticked));
}

QString QuietShelf::stayText() const
{
    int members = 0;
    for (const Group &group : m_session.file().groups)
        members += group.membership == Membership::Member;
    const int staying = members - tickedCount();
    const QString go = tr("of %n group(s), in one go.", nullptr, members);
    const QString stay = staying == 0 ? tr("None stays to be looked at.")
        : staying == 1                ? tr("One stays to be looked at.")
                       : tr("%1 stay to be looked at.").arg(capitalised(countWord(m_session.words(), staying)));
    return go + u'\n' + stay;
}

void QuietShelf::toggle(int row)
{
    const QString id = keyAt(row);
    if (id.isEmpty())
        return;
    if (!m_toggled.remove(id))
        m_toggled.insert(id);
    refresh();
}

void QuietShelf::leaveTicked()
{
    QStringList ids;
    for (const QuietGroup &row : std::as_const(m_quiet))
        if (isTicked(row))
            ids += row.group;
    m_session.edit(leaveGroups(m_session.file(), ids, m_session.date()));
}

void QuietShelf::refresh()
{
    m_quiet = quietShelf(m_session.file());
    QList<Row> rows;
    for (const QuietGroup &row : std::as_const(m_quiet)) {
        const Group group = m_session.file().groups.value(row.group);
        const Platform *platform = platformOf(group.platform);
        rows.append({row.group,
            {row.group, group.name, group.platform, platformName(m_session.words(), group.platform),
                platform ? QString(platform->monogram) : QString(), lastSign(row), before(row), isTicked(row)}});
    }
    follow(rows);
    emit textsChanged();
}

bool QuietShelf::isTicked(const QuietGroup &row) const { return row.peopleKnown == m_toggled.contains(row.group); }

QString QuietShelf::lastSign(const QuietGroup &row) const
{
    if (row.closed && row.never)
        return tr("platform closed");
    return row.never ? tr("never") : monthAndYear(m_session.words(), row.lastSign);
}

QString QuietShelf::before(const QuietGroup &row) const
{
    QStringList parts;
    if (row.posts > 0)
        parts += tr("%n post(s)", nullptr, row.posts);
    if (row.comments > 0)
        parts += tr("%n comment(s)", nullptr, row.comments);
    if (row.reactions > 0)
        parts += tr("%n reaction(s)", nullptr, row.reactions);
    if (!parts.isEmpty())
        return joined(m_session.words(), parts);
    if (row.never && row.joined.isValid())
        return tr("joined in %1").arg(monthAndYear(m_session.words(), row.joined));
    return row.nothingSinceJoined ? tr("nothing since you joined") : QString();
}

} // namespace recentre
