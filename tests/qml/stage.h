// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A window with one part in it, for the tests of the parts.

#pragma once

#include <QAccessible>
#include <QNetworkAccessManager>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlNetworkAccessManagerFactory>
#include <QQuickItem>
#include <QQuickView>
#include <QSignalSpy>
#include <QTest>

namespace recentre {

/// Counts what is asked of the network, and gives nothing.
class RefusingNetwork : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override;
    /// Requests since the program started, from any thread.
    static int requests();
};

/// Lays a piece of QML into a window of 640 by 640. The piece's item is `it()`; others are found by their objectName.
class Stage {
public:
    explicit Stage(const QString &qml);

    /// False if the QML has errors, which are then printed.
    [[nodiscard]] bool good() const { return m_it != nullptr; }
    [[nodiscard]] QQuickItem *it() const { return m_it; }
    [[nodiscard]] QQuickView &window() { return m_view; }
    /// The first item below `it` with that objectName, or null.
    [[nodiscard]] QQuickItem *named(const char *name) const;
    /// The Theme of this engine.
    [[nodiscard]] QObject *theme();

    void click(QQuickItem *item);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

private:
    RefusingNetwork m_network;
    QQuickView m_view;
    QQuickItem *m_it = nullptr;
};

/// Switches accessibility on or off as the platform does when a screen reader comes or goes.
void switchAccessibility(bool on);
/// The accessible object of an item. Accessibility must be on (main switches it on).
[[nodiscard]] QAccessibleInterface *accessible(QObject *item);
/// Does an accessible action ("Press", "Toggle", "Increase", …); false if there is none of that name.
[[nodiscard]] bool act(QObject *item, const QString &action);
/// The items below one whose QML type has this name ("FocusRing").
[[nodiscard]] QList<QQuickItem *> itemsOfType(QQuickItem *root, const QString &type);

} // namespace recentre
