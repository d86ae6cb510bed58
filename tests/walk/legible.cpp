// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legible.h"

#include "sight.h"

#include <QAccessible>
#include <QColor>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace recentre {

namespace {

constexpr double slack = 1.5; // px: glyphs end between pixels
constexpr double leastContrast = 4.5;

struct Words {
    QQuickItem *item;
    QString text;
    QRectF place; ///< of its glyphs, in the scene
};

QRectF glyphs(const QQuickItem *item)
{
    const double width = item->property("contentWidth").toDouble(), height = item->property("contentHeight").toDouble();
    const int align = item->property("effectiveHorizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    const double left = item->property("leftPadding").toDouble(), top = item->property("topPadding").toDouble();
    const double free = item->width() - left - item->property("rightPadding").toDouble() - width;
    const double below = item->height() - top - item->property("bottomPadding").toDouble() - height;
    const double x = align & Qt::AlignRight ? left + free : align & Qt::AlignHCenter ? left + free / 2 : left;
    const double y = down & Qt::AlignBottom ? top + below : down & Qt::AlignVCenter ? top + below / 2 : top;
    return item->mapRectToScene({x, y, width, height});
}

QList<Words> wordsOf(QQuickWindow &window)
{
    QList<Words> found;
    const QList<QQuickItem *> items = shownItems(foreground(window));
    for (QQuickItem *item : items) {
        const QString text = item->inherits("QQuickText") ? item->property("text").toString() : QString();
        if (!text.trimmed().isEmpty() && item->width() > 0 && opacityOf(item) > 0.2)
            found += {item, text, glyphs(item)};
    }
    return found;
}

QString complaint(const Words &words, const QString &what)
{
    return QStringLiteral("“%1” %2 (%3, %4×%5 at %6,%7)")
        .arg(words.text.left(60), what, whereIs(words.item))
        .arg(std::lround(words.place.width()))
        .arg(std::lround(words.place.height()))
        .arg(std::lround(words.place.x()))
        .arg(std::lround(words.place.y()));
}

bool inRow(const QQuickItem *item)
{
    for (; item; item = item->parentItem())
        if (const auto *attached = QAccessible::queryAccessibleInterface(const_cast<QQuickItem *>(item)))
            if (attached->role() == QAccessible::ListItem)
                return true;
    return false;
}

/// What cuts the words off, or nothing.
QString cutBy(const Words &words, const QRectF &window)
{
    const QQuickItem &item = *words.item;
    if (item.property("truncated").toBool())
        return inRow(&item) ? QString() : QStringLiteral("is elided");
    if (item.property("contentWidth").toDouble() > item.width() + slack)
        return QStringLiteral("is wider than its place (%1)").arg(item.width());
    if (item.property("contentHeight").toDouble() > item.height() + item.property("lineHeight").toDouble() / 2)
        return QStringLiteral("is higher than its place (%1)").arg(item.height());
    const QRectF seen = uncut(&item, words.place) & window;
    const bool gone = seen.isEmpty();
    const bool cutAcross = gone || seen.width() < words.place.width() - slack;
    const bool cutDown = gone || seen.height() < words.place.height() - 2 * slack;
    if (cutAcross && !scrolls(&item, Qt::Horizontal) && !(gone && scrolls(&item, Qt::Vertical)))
        return QStringLiteral("is cut off across");
    if (cutDown && !scrolls(&item, Qt::Vertical) && !(gone && scrolls(&item, Qt::Horizontal)))
        return QStringLiteral("is cut off below or above");
    return {};
}

QList<const QQuickItem *> lineOf(const QQuickItem *item)
{
    QList<const QQuickItem *> line;
    for (; item; item = item->parentItem())
        line.prepend(item);
    return line;
}

/// Whether one of the two floats over the other on purpose: from where their ways part, they lie at different heights.
bool apart(const QQuickItem *one, const QQuickItem *other)
{
    const QList<const QQuickItem *> first = lineOf(one), second = lineOf(other);
    const auto [a, b] = std::ranges::mismatch(first, second);
    return a == first.cend() || b == second.cend() || (*a)->z() != (*b)->z();
}

/// Whether something that floats, and through which nothing is seen, lies over the words.
bool covered(const Words &words, const QList<QQuickItem *> &items)
{
    return std::ranges::any_of(items, [&](const QQuickItem *item) {
        return item->z() > 0 && item->inherits("QQuickRectangle")
            && item->property("color").value<QColor>().alpha() == 255
            && item->mapRectToScene(item->boundingRect()).intersects(words.place) && !lineOf(words.item).contains(item);
    });
}

QStringList overlaps(const QList<Words> &all, const QRectF &window)
{
    QStringList found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF mine = (uncut(all[i].item, all[i].place) & window).adjusted(2, 4, -2, -4);
        for (qsizetype j = i + 1; j < all.size() && mine.isValid(); ++j) {
            const QRectF other = (uncut(all[j].item, all[j].place) & window).adjusted(2, 4, -2, -4);
            if (other.isValid() && mine.intersects(other) && !apart(all[i].item, all[j].item))
                found += complaint(all[i], QStringLiteral("lies over “%1”").arg(all[j].text.left(40)));
        }
    }
    return found;
}

double linear(int channel)
{
    const double c = channel / 255.;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// The colour that most of the picture's pixels have in `rect`.
QRgb ground(const QImage &picture, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[picture.pixel(x, y) | 0xff000000];
    return std::max_element(counts.cbegin(), counts.cend()).key();
}

QRgb blended(const QColor &colour, double opacity, QRgb behind)
{
    const double part = colour.alphaF() * opacity;
    const auto mix = [part](int front, int back) { return int(std::lround(front * part + back * (1 - part))); };
    return qRgb(
        mix(colour.red(), qRed(behind)), mix(colour.green(), qGreen(behind)), mix(colour.blue(), qBlue(behind)));
}

} // namespace

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList cutTexts(QQuickWindow &window)
{
    const QRectF whole(QPointF(), window.size());
    const QList<Words> all = wordsOf(window);
    QStringList found;
    for (const Words &words : all)
        if (const QString how = cutBy(words, whole); !how.isEmpty())
            found += complaint(words, how);
    return found + overlaps(all, whole);
}

QStringList paleTexts(QQuickWindow &window, const QImage &picture)
{
    QStringList found;
    const QList<Words> all = wordsOf(window);
    const QList<QQuickItem *> items = shownItems(foreground(window));
    for (const Words &words : all) {
        const QRect seen = (uncut(words.item, words.place) & QRectF(picture.rect())).toAlignedRect() & picture.rect();
        if (seen.isEmpty() || covered(words, items))
            continue;
        const QRgb behind = ground(picture, seen);
        const double ratio =
            contrast(blended(words.item->property("color").value<QColor>(), opacityOf(words.item), behind), behind);
        if (ratio < leastContrast)
            found += complaint(words, QStringLiteral("has a contrast of %1").arg(ratio, 0, 'f', 2));
    }
    return found;
}

} // namespace recentre
