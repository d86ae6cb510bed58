// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing.h"

#include <QPainter>

namespace recentre {

QRectF DrawnText::place() const
{
    const double top = at.y() - baselineOf(type);
    return {at.x(), top, width, type.line};
}

void Drawing::shape(const QPainterPath &path, const QColor &fill, const QColor &stroke, double width)
{
    m_items += DrawnShape{path, fill, stroke, width};
}

void Drawing::rect(const QRectF &rect, const QColor &fill, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    shape(path, fill);
}

void Drawing::box(const QRectF &rect, const QColor &stroke, double width, double radius, bool dotted)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    m_items += DrawnShape{path, {}, stroke, width, dotted};
}

void Drawing::line(QPointF from, QPointF to, const QColor &colour, double width, bool dotted)
{
    QPainterPath path(from);
    path.lineTo(to);
    m_items += DrawnShape{path, {}, colour, width, dotted};
}

void Drawing::circle(QPointF middle, double radius, const QColor &fill, const QColor &stroke, double width)
{
    QPainterPath path;
    path.addEllipse(middle, radius, radius);
    shape(path, fill, stroke, width);
}

void Drawing::text(QPointF at, const QString &text, const Type &type, const QColor &colour)
{
    if (!text.isEmpty())
        m_items += DrawnText{at, text, type, colour, widthOf(text, type)};
}

void Drawing::textBefore(QPointF at, const QString &text, const Type &type, const QColor &colour)
{
    this->text({at.x() - widthOf(text, type), at.y()}, text, type, colour);
}

void Drawing::textAround(QPointF at, const QString &text, const Type &type, const QColor &colour)
{
    this->text({at.x() - widthOf(text, type) / 2, at.y()}, text, type, colour);
}

double Drawing::lines(QPointF top, const QStringList &lines, const Type &type, const QColor &colour)
{
    double y = top.y();
    for (const QString &line : lines) {
        text({top.x(), y + baselineOf(type)}, line, type, colour);
        y += type.line;
    }
    return y;
}

void Drawing::add(const Drawing &other, QPointF by)
{
    for (auto item : other.m_items) {
        if (auto *const shape = std::get_if<DrawnShape>(&item))
            shape->path.translate(by);
        else
            std::get<DrawnText>(item).at += by;
        m_items += item;
    }
}

QList<DrawnText> Drawing::texts() const
{
    QList<DrawnText> texts;
    for (const auto &item : m_items)
        if (const auto *const text = std::get_if<DrawnText>(&item))
            texts += *text;
    return texts;
}

void Drawing::paint(QPainter &painter) const
{
    for (const auto &item : m_items) {
        if (const auto *const shape = std::get_if<DrawnShape>(&item)) {
            QPen pen(Qt::NoPen);
            if (shape->stroke.isValid()) {
                pen = QPen(shape->stroke, shape->width, Qt::SolidLine, shape->dotted ? Qt::FlatCap : Qt::RoundCap,
                    Qt::RoundJoin);
                if (shape->dotted)
                    pen.setDashPattern({2 / shape->width, 3 / shape->width});
            }
            painter.setPen(pen);
            painter.setBrush(shape->fill.isValid() ? QBrush(shape->fill) : QBrush(Qt::NoBrush));
            painter.drawPath(shape->path);
            continue;
        }
        const DrawnText &text = std::get<DrawnText>(item);
        painter.save();
        painter.translate(text.at);
        painter.scale(1 / finer, 1 / finer);
        painter.setFont(fontOf(text.type));
        painter.setPen(text.colour);
        double x = 0;
        for (const QString &piece : piecesOf(text.text, text.type)) {
            painter.drawText(QPointF(x, 0), piece);
            x += widthOf(piece, text.type) * finer;
        }
        painter.restore();
    }
}

} // namespace recentre
