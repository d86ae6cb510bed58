// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What of a window's items a person can see. Interface thread.
#pragma once

#include <QList>
#include <QQuickItem>
#include <QQuickWindow>

namespace recentre {

/// How opaque an item is with all that it lies in: 0 to 1.
[[nodiscard]] double opacityOf(const QQuickItem *item);

/// What a person can deal with now: all of the window, or the popup that lies over it.
[[nodiscard]] QQuickItem *foreground(const QQuickWindow &window);

/// All items at and below `root` that are shown at all, wherever they lie.
[[nodiscard]] QList<QQuickItem *> shownItems(QQuickItem *root);

/// Whether the item lies in something that can be scrolled that way.
[[nodiscard]] bool scrolls(const QQuickItem *item, Qt::Orientation way);

/// What is left of `rect` (of the scene) once everything that clips around `item` has cut it.
[[nodiscard]] QRectF uncut(const QQuickItem *item, QRectF rect);

/// Its type and the types it lies in, for a complaint: "PlainText < Chip < PurposeChips".
[[nodiscard]] QString whereIs(const QQuickItem *item);

} // namespace recentre
