// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Between a session and the writer: what is edited is posted, and the session is told how saving goes. Interface
/// thread.
#pragma once

#include "session.h"
#include "writer.h"

#include <QTimer>

namespace recentre {

/// Keeps one person on disk while it lives.
class Keeper : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it. What the session holds now is taken to be in the workbook, or posted already.
    Keeper(Session &session, Writer &writer, QObject *parent = nullptr);

private:
    void posted();

    Session &m_session;
    Writer &m_writer;
    QTimer m_savingSoon;
};

} // namespace recentre
