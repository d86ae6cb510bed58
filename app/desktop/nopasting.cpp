// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nopasting.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace recentre {

void NoPasting::setInto(QObject *window)
{
    if (window == m_into)
        return;
    if (m_into)
        m_into->removeEventFilter(this);
    m_into = window;
    if (m_into)
        m_into->installEventFilter(this);
    emit changed();
}

bool NoPasting::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_on)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        return static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace recentre
