// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A drawing as a list of shapes and lines of text, before it is a page of a PDF or a picture in HTML. Lengths are
/// pixels of 1/96 inch, y downwards. Any thread.
#pragma once

#include "type.h"

#include <QColor>
#include <QList>
#include <QPainterPath>

#include <variant>

class QPainter;

namespace recentre {

/// A shape: filled, stroked or both.
struct DrawnShape {
    QPainterPath path;
    QColor fill; ///< invalid: none
    QColor stroke; ///< invalid: none
    double width = 1; ///< of the stroke
    bool dotted = false;
};

/// A line of text.
struct DrawnText {
    QPointF at; ///< where its baseline begins
    QString text;
    Type type;
    QColor colour;
    double width = 0;
    /// What it covers, for what mustn't lie on it.
    [[nodiscard]] QRectF place() const;
};

/// Shapes and texts, what comes later over what came before.
class Drawing {
public:
    /// Draws a shape.
    void shape(const QPainterPath &path, const QColor &fill, const QColor &stroke = {}, double width = 1);
    void rect(const QRectF &rect, const QColor &fill, double radius = 0);
    void box(const QRectF &rect, const QColor &stroke, double width, double radius, bool dotted = false);
    void line(QPointF from, QPointF to, const QColor &colour, double width = 1, bool dotted = false);
    void circle(QPointF middle, double radius, const QColor &fill, const QColor &stroke = {}, double width = 1);

    /// A line of text with its baseline at `at`: from there, up to there, or around it.
    void text(QPointF at, const QString &text, const Type &type, const QColor &colour);
    void textBefore(QPointF at, const QString &text, const Type &type, const QColor &colour);
    void textAround(QPointF at, const QString &text, const Type &type, const QColor &colour);
    /// Lines of text from `top` down; returns where they end.
    double lines(QPointF top, const QStringList &lines, const Type &type, const QColor &colour);

    /// All of another drawing, moved by `by`.
    void add(const Drawing &other, QPointF by);

    [[nodiscard]] const QList<std::variant<DrawnShape, DrawnText>> &items() const { return m_items; }
    [[nodiscard]] QList<DrawnText> texts() const;
    void paint(QPainter &painter) const;

    QSizeF size; ///< of a picture; may be null for a part of a page

private:
    QList<std::variant<DrawnShape, DrawnText>> m_items;
};

} // namespace recentre
