// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platformlist.h"

#include "exercise/platforms.h"
#include "session/session.h"
#include "words/labels.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

const auto notSaid = u"not-said"_s;

} // namespace

PlatformList::PlatformList(Session &session)
    : RowModel({"code", "name", "monogram"}, &session)
    , m_session(session)
{
    connect(&session, &Session::textsChanged, this, &PlatformList::refresh);
    refresh();
}

QString PlatformList::codeAt(int row) const
{
    const QString key = keyAt(row);
    return key == notSaid ? QString() : key;
}

int PlatformList::indexOf(const QString &code) const
{
    if (code.isEmpty())
        return 0;
    const int row = rowOf(code);
    return row < 0 ? count() - 1 : row;
}

void PlatformList::refresh()
{
    QList<Row> rows{{notSaid, {QString(), tr("Platform"), QString()}}};
    for (const Platform &platform : platforms())
        rows.append({platform.code,
            {QString(platform.code), platformName(m_session.words(), platform.code), QString(platform.monogram)}});
    follow(rows);
}

} // namespace recentre
