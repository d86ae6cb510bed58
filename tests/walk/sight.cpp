// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sight.h"

namespace recentre {

double opacityOf(const QQuickItem *item)
{
    double opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

QQuickItem *foreground(const QQuickWindow &window)
{
    QQuickItem *front = window.contentItem();
    const QList<QQuickItem *> layers = window.contentItem()->childItems();
    for (const QQuickItem *layer : layers)
        if (layer->inherits("QQuickOverlay"))
            for (QQuickItem *popup : layer->childItems())
                if (popup->isVisible() && popup->inherits("QQuickPopupItem"))
                    front = popup;
    return front;
}

QList<QQuickItem *> shownItems(QQuickItem *root)
{
    if (!root->isVisible() || root->opacity() < 0.05)
        return {};
    QList<QQuickItem *> found{root};
    const QList<QQuickItem *> children = root->childItems();
    for (QQuickItem *child : children)
        found += shownItems(child);
    return found;
}

bool scrolls(const QQuickItem *item, Qt::Orientation way)
{
    const bool across = way == Qt::Horizontal;
    for (; item; item = item->parentItem()) {
        if (!item->inherits("QQuickFlickable"))
            continue;
        const double content = item->property(across ? "contentWidth" : "contentHeight").toDouble();
        const double margins =
            across ? 0 : item->property("topMargin").toDouble() + item->property("bottomMargin").toDouble();
        if (content + margins > (across ? item->width() : item->height()) + 1)
            return true;
    }
    return false;
}

QRectF uncut(const QQuickItem *item, QRectF rect)
{
    for (; item; item = item->parentItem())
        if (item->clip())
            rect &= item->mapRectToScene(item->boundingRect());
    return rect;
}

QString whereIs(const QQuickItem *item)
{
    QStringList types;
    for (; item && types.size() < 6; item = item->parentItem()) {
        const QString type = QString::fromLatin1(item->metaObject()->className());
        const QString name = type.section(QStringLiteral("_QML"), 0, 0);
        if (!name.startsWith(QStringLiteral("QQuick")) || types.isEmpty())
            types += name;
    }
    return types.join(QStringLiteral(" < "));
}

} // namespace recentre
