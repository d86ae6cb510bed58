// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace recentre {

class Session;

/// Puts the session that an object of a page's is handed in the place of the one it had (`mine`, a member of that
/// object), which it no longer hears; null once the session ends. False: it is the one that it had. For the interface's
/// thread.
bool hand(QObject *object, Session *&mine, Session *session);

} // namespace recentre
