// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What lies on the clipboard, or is selected in another window, may be a coach's note or another person's name:
/// neither a key nor the middle button brings it into a window that others look at. Interface thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <qqmlregistration.h>

namespace recentre {

/// Keeps a window from being pasted into while it is on.
class NoPasting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject *into READ into WRITE setInto NOTIFY changed)
    Q_PROPERTY(bool on MEMBER m_on NOTIFY changed)

public:
    using QObject::QObject;

    /// The window.
    [[nodiscard]] QObject *into() const { return m_into; }
    void setInto(QObject *window);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();

private:
    QPointer<QObject> m_into;
    bool m_on = false;
};

} // namespace recentre
