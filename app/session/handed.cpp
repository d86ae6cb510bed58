// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handed.h"

#include "session.h"

namespace recentre {

bool hand(QObject *object, Session *&mine, Session *session)
{
    if (session == mine)
        return false;
    if (mine)
        mine->disconnect(object);
    mine = session;
    if (session)
        QObject::connect(session, &QObject::destroyed, object, [&mine] { mine = nullptr; });
    return true;
}

} // namespace recentre
