// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A picture of a chart: onto the clipboard, or into a PNG file. Interface thread; the file is made in another one.
#pragma once

#include <QImage>
#include <QObject>
#include <QUrl>
#include <QVariant>
#include <qqmlregistration.h>

namespace recentre {

class Session;

/// Copies and saves, and has the session tell what became of it.
class ChartImage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool writing READ writing NOTIFY writingChanged)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);

    /// A file is being written.
    [[nodiscard]] bool writing() const { return m_writing; }

    /// `image` is a QImage, as an item is grabbed into.
    Q_INVOKABLE void copy(const QVariant &image);
    /// As a PNG under a local name; ".png" is added where no ending is. What is there is replaced when the new one is
    /// whole on the disk; else it stays, and `Session::refused` says why.
    Q_INVOKABLE void save(const QVariant &image, const QUrl &file);

signals:
    void sessionChanged();
    void writingChanged();

private:
    void setWriting(bool writing);

    Session *m_session = nullptr;
    bool m_writing = false;
};

} // namespace recentre
