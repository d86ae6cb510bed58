// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

Q_GLOBAL_STATIC(Session, session)

Session *current()
{
    static Session session;
    static const QString name = {};
    return &session;
}
