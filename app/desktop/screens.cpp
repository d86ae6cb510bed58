// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens.h"

#include <QGuiApplication>

namespace recentre {

namespace {

int sizeOf(const QRect &screen) { return screen.width() * screen.height(); }

/// The other screen than the one that `window` is on, or none.
QScreen *otherThan(const QScreen *home)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QList<QRect> places;
    for (const QScreen *screen : screens)
        places += screen->geometry();
    const int other = clientScreen(places, int(screens.indexOf(home)));
    return other < 0 ? nullptr : screens[other];
}

} // namespace

int clientScreen(const QList<QRect> &screens, int coach)
{
    int found = -1;
    for (int at = 0; coach >= 0 && at < screens.size(); ++at)
        if (at != coach && !screens[at].intersects(screens[coach])
            && (found < 0 || sizeOf(screens[at]) > sizeOf(screens[found])))
            found = at;
    return found;
}

Screens::Screens(Program &program, Hour &hour, QWindow &client, QWindow &coach)
    : m_program(program)
    , m_hour(hour)
    , m_client(client)
    , m_coach(coach)
{
    connect(&program, &Program::presentingChanged, this, &Screens::follow);
}

void Screens::follow()
{
    const bool coached = m_program.presenting() && m_program.settings()->isCoach() && !m_program.isExample();
    if (!coached) {
        if (m_parted)
            meet();
        return m_hour.setApart(false);
    }
    if (m_parted || !otherThan(m_client.screen()))
        return;
    m_hour.setApart(true);
    // Once the window holds this person alone: what it showed before never comes to the other screen.
    QMetaObject::invokeMethod(this, &Screens::part, Qt::QueuedConnection);
}

// It is hidden on the way, and drawn anew where it arrives.
void Screens::part()
{
    QScreen *const other = otherThan(m_client.screen());
    if (m_parted || !other || !m_program.presenting())
        return;
    m_parted = true;
    m_home = m_client.screen();
    m_visibility = m_client.visibility();
    m_place = m_client.geometry();
    m_coach.setScreen(m_home);
    m_coach.setGeometry(m_place);
    m_client.hide();
    m_client.setScreen(other);
    m_client.setGeometry(other->geometry());
    m_client.showFullScreen();
}

void Screens::meet()
{
    m_parted = false;
    m_client.hide();
    if (m_home)
        m_client.setScreen(m_home);
    m_client.setWindowStates(Qt::WindowNoState); // or the screen's size stays its own
    m_client.setGeometry(m_place);
    m_client.setVisibility(m_visibility);
    if (m_visibility == QWindow::Windowed)
        m_client.setGeometry(m_place);
}

} // namespace recentre
