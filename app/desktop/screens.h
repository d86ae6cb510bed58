// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Which screen a client's view has, and its way there and back. Interface thread.
#pragma once

#include "session/hour.h"

#include <QList>
#include <QPointer>
#include <QRect>
#include <QScreen>
#include <QWindow>

namespace recentre {

/// The screen for the client's view, of these, where the coach's window is on screen `coach`: the largest that shows
/// something else (a mirrored one lies over it); -1: there is none.
[[nodiscard]] int clientScreen(const QList<QRect> &screens, int coach);

/// The client's view full screen beside the coach's own window, or in its place where there is one screen.
class Screens : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. From then on the client's window goes to the other screen when a coach presents, and comes
    /// back at the end.
    Screens(Program &program, Hour &hour, QWindow &client, QWindow &coach);

private:
    void follow();
    void part();
    void meet();

    Program &m_program;
    Hour &m_hour;
    QWindow &m_client, &m_coach;
    bool m_parted = false;
    QPointer<QScreen> m_home; ///< of the client's window, before
    QRect m_place;
    QWindow::Visibility m_visibility = QWindow::Windowed;
};

} // namespace recentre
