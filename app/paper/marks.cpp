// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// A closed line through points of a box of 24.
QPainterPath through(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const QPointF &point : points)
        path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
    path.closeSubpath();
    return path;
}

/// The shapes of assets/icons/mark-*.svg.
QPainterPath shapeCalled(const QString &name)
{
    if (name == "triangle"_L1)
        return through({{12, 3}, {22, 21}, {2, 21}});
    if (name == "square"_L1)
        return through({{3.5, 3.5}, {20.5, 3.5}, {20.5, 20.5}, {3.5, 20.5}});
    if (name == "diamond"_L1)
        return through({{12, 1.8}, {22.2, 12}, {12, 22.2}, {1.8, 12}});
    if (name == "pentagon"_L1)
        return through({{12, 2.2}, {22.08, 9.52}, {18.23, 21.38}, {5.77, 21.38}, {1.92, 9.52}});
    if (name == "star"_L1)
        return through({{12, 1.1}, {15.06, 8.69}, {23.22, 9.25}, {16.95, 14.51}, {18.94, 22.45}, {12, 18.1},
            {5.06, 22.45}, {7.05, 14.51}, {0.78, 9.25}, {8.94, 8.69}});
    QPainterPath circle;
    circle.addEllipse(QPointF(12, 12), 9.5, 9.5);
    return circle;
}

} // namespace

void drawMark(Drawing &drawing, Recommendation recommendation, QPointF middle, double size)
{
    const MarkLook look = markLook(recommendation);
    const double scale = size / 24, width = look.filled ? scale : std::max(1.2, 2.6 * scale);
    // A hollow one is drawn smaller by its line, so that both are of one size.
    const double inner = look.filled ? scale : scale * (1 - 1.3 / 12);
    const QPainterPath shape = QTransform()
                                   .translate(middle.x(), middle.y())
                                   .scale(inner, inner)
                                   .translate(-12, -12)
                                   .map(shapeCalled(look.shape));
    drawing.shape(shape, look.filled ? look.colour : ink("surface"), look.colour, width);
}

void drawLogo(Drawing &drawing, QPointF corner, double side, double apart)
{
    const double width = std::max(1.5, 0.055 * side);
    const QPointF middle = corner + QPointF(side / 2, side / 2);
    drawing.circle(middle, 0.46 * side, {}, ink("accent"), width);
    drawing.circle(middle + QPointF(0.09, -0.06) * side * apart, 0.30 * side, {}, ink("accent"), width);
    drawing.circle(middle + QPointF(0.20, -0.14) * side * apart, 0.145 * side, ink("you"), ink("ink"), 0.7 * width);
}

void drawCircles(Drawing &drawing, QPointF middle, double apart)
{
    constexpr double width = 1.5;
    drawing.circle(middle, 100, {}, ink("line"), width);
    drawing.circle(middle + QPointF(13, -8) * apart, 66, {}, ink("line"), width);
    drawing.circle(middle + QPointF(30, -17) * apart, 32, {}, ink("line"), width);
    drawing.circle(middle + QPointF(30, -17) * apart, 7, ink("you"));
}

void drawArrow(Drawing &drawing, QPointF from)
{
    QPainterPath path(from);
    path.lineTo(from + QPointF(14, 0));
    path.moveTo(from + QPointF(9.5, -4.5));
    path.lineTo(from + QPointF(14, 0));
    path.lineTo(from + QPointF(9.5, 4.5));
    drawing.shape(path, {}, ink("muted"), 1.3);
}

void drawSign(Drawing &drawing, Sign sign, QPointF corner)
{
    const auto at = [&](double x, double y) { return corner + QPointF(x, y) * (14.0 / 24); };
    QPainterPath path;
    QColor colour = ink("muted");
    switch (sign) {
    case Sign::Tick:
        colour = ink("accent");
        path.moveTo(at(5, 12.5));
        path.lineTo(at(9.5, 17));
        path.lineTo(at(19, 7.5));
        break;
    case Sign::Minus:
        path.moveTo(at(5, 12));
        path.lineTo(at(19, 12));
        break;
    case Sign::Bulb:
        path.moveTo(at(9, 16.5));
        path.cubicTo(at(9, 15), at(8.3, 14.1), at(7.4, 13.1));
        path.cubicTo(at(3.6, 9), at(7, 3), at(12, 3));
        path.cubicTo(at(17, 3), at(20.4, 9), at(16.6, 13.1));
        path.cubicTo(at(15.7, 14.1), at(15, 15), at(15, 16.5));
        path.closeSubpath();
        path.moveTo(at(9.5, 20));
        path.lineTo(at(14.5, 20));
        break;
    case Sign::Moment:
        colour = ink("accent");
        path.addEllipse(at(12, 12), 14.0 * 9 / 24, 14.0 * 9 / 24);
        path.moveTo(at(12, 7));
        path.lineTo(at(12, 12));
        path.lineTo(at(15.5, 14));
        break;
    case Sign::Bet:
        colour = markLook(Recommendation::Try).colour;
        path.moveTo(at(6, 21));
        path.lineTo(at(6, 4));
        path.lineTo(at(18.5, 4));
        path.lineTo(at(15.5, 8.5));
        path.lineTo(at(18.5, 13));
        path.lineTo(at(6, 13));
        break;
    }
    drawing.shape(path, {}, colour, sign == Sign::Tick ? 2 : 1.2);
}

} // namespace recentre
