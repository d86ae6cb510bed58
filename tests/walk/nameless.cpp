// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameless.h"

#include "sight.h"
#include "stage.h"

#include <array>

namespace recentre {

namespace {

constexpr std::array controls{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton,
    QAccessible::EditableText, QAccessible::Slider, QAccessible::SpinBox, QAccessible::ComboBox, QAccessible::PageTab,
    QAccessible::ListItem, QAccessible::MenuItem, QAccessible::Link, QAccessible::List, QAccessible::PageTabList,
    QAccessible::Table, QAccessible::Row, QAccessible::Chart};
constexpr std::array pressed{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::Slider,
    QAccessible::PageTab, QAccessible::MenuItem, QAccessible::Link};

template <class Roles>
bool isOneOf(const Roles &roles, QAccessible::Role role)
{
    return std::ranges::find(roles, role) != roles.end();
}

QString wrongWith(QQuickItem *item)
{
    QAccessibleInterface *heard = accessible(item);
    const bool stop = item->activeFocusOnTab() && item->isEnabled();
    if (!heard)
        return stop ? QStringLiteral("takes the focus, and no screen reader knows it") : QString();
    const QAccessible::Role role = heard->role();
    if (stop && !isOneOf(controls, role))
        return QStringLiteral("takes the focus and has no control’s role");
    if (!isOneOf(controls, role))
        return {};
    if (heard->text(QAccessible::Name).trimmed().isEmpty())
        return QStringLiteral("has no accessible name");
    if (isOneOf(pressed, role) && item->isEnabled()
        && (!heard->actionInterface() || heard->actionInterface()->actionNames().isEmpty()) && !heard->valueInterface())
        return QStringLiteral("has no accessible action");
    return {};
}

} // namespace

QStringList namelessControls(QQuickWindow &window)
{
    QStringList found;
    const QList<QQuickItem *> items = shownItems(foreground(window));
    for (QQuickItem *item : items)
        if (const QString wrong = wrongWith(item); !wrong.isEmpty())
            found += whereIs(item) + u' ' + wrong;
    return found;
}

} // namespace recentre
