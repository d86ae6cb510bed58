// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focus.h"

#include "sight.h"
#include "stage.h"

#include <QPointer>
#include <QSet>

#include <cmath>

namespace recentre {

namespace {

constexpr int mostStops = 400;
constexpr int settles = 10000; // ms at most, for what scrolls to come to rest

/// Where the focus was; a list may have let go of a row since.
using Stops = QList<QPointer<QQuickItem>>;

QSet<const QQuickItem *> setOf(const Stops &stops)
{
    QSet<const QQuickItem *> set;
    for (const auto &stop : stops)
        set += stop.data();
    return set;
}

bool isStop(const QQuickItem *item)
{
    return item->activeFocusOnTab() && item->isEnabled() && item->width() > 0 && item->height() > 0;
}

bool isIn(const QQuickItem *inner, const QQuickItem *outer)
{
    while (inner && inner != outer)
        inner = inner->parentItem();
    return inner != nullptr;
}

/// A field draws its own frame, every other control a ring.
bool isRinged(QQuickWindow &window)
{
    const QList<QQuickItem *> shown = shownItems(window.contentItem()); // an open list is its button’s
    return std::ranges::any_of(shown, [](const QQuickItem *item) {
        const QString type = QString::fromLatin1(item->metaObject()->className());
        return type.startsWith(QStringLiteral("FocusRing")) || type.startsWith(QStringLiteral("FocusLines"));
    });
}

QString wrongWith(QQuickWindow &window, QQuickItem *at)
{
    if (!at || at == window.contentItem())
        return QStringLiteral("the focus is lost");
    if (!at->isVisible() || opacityOf(at) < 0.2)
        return whereIs(at) + QStringLiteral(" has the focus and isn’t there");
    const QRectF place = at->mapRectToScene(at->boundingRect());
    if ((uncut(at, place) & QRectF(QPointF(), window.size())).isEmpty())
        return QStringLiteral("%1 has the focus out of sight (at %2,%3)")
            .arg(whereIs(at))
            .arg(std::lround(place.x()))
            .arg(std::lround(place.y()));
    return isRinged(window) ? QString() : whereIs(at) + QStringLiteral(" has the focus and doesn’t show it");
}

/// Where the focus goes until it is where it began; complaints are added to `faults`.
Stops round(QQuickWindow &window, bool back, QStringList &faults)
{
    Stops stops;
    for (int pressed = 0; pressed < mostStops; ++pressed) {
        QTest::keyClick(&window, back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
        QCoreApplication::processEvents();
        QQuickItem *at = window.activeFocusItem();
        if (!QTest::qWaitFor([&] { return wrongWith(window, at = window.activeFocusItem()).isEmpty(); }, settles))
            faults += wrongWith(window, at);
        if (stops.contains(at)) {
            if (at != stops.constFirst())
                faults += whereIs(at) + QStringLiteral(" keeps the focus: Tab goes round without the first");
            return stops;
        }
        stops += at;
    }
    faults += QStringLiteral("Tab never comes back");
    return stops;
}

} // namespace

QStringList focusFaults(QQuickWindow &window)
{
    QStringList faults;
    const Stops there = round(window, false, faults);
    const Stops back = round(window, true, faults);
    if (setOf(there) != setOf(back))
        faults +=
            QStringLiteral("Shift Tab goes another way than Tab (%1 and %2 stops)").arg(back.size()).arg(there.size());
    const QList<QQuickItem *> items = shownItems(foreground(window));
    for (const QQuickItem *item : items)
        if (isStop(item) && std::ranges::none_of(there, [item](const auto &stop) { return isIn(stop, item); }))
            faults += whereIs(item) + QStringLiteral(" is never reached by Tab");
    faults.removeDuplicates();
    return faults;
}

} // namespace recentre
