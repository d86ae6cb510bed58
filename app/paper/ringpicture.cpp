// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"
#include "pictures.h"
#include "words/chartwords.h"
#include "words/estimated.h"

#include <algorithm>

namespace recentre {

namespace {

constexpr double outer = 88, hole = 0.64;
constexpr int othersShown = 5, shades = 5;
constexpr Type middleFigure{Face::Voice, 30, 34, 400};

/// A slice, and its line in the list beside the ring.
struct Slice {
    QString name, time;
    double share = 0;
    QColor fill;
    bool objective = false, unknown = false;
};

QList<Slice> slicesOf(const TimeByPurpose &chart, const AdviceWords &words)
{
    const Language &language = words.language();
    const auto time = [&](double share, bool estimated) {
        return marked(language, roughDuration(language, chart.minutesOf(share)), estimated);
    };
    const auto others = std::ranges::count_if(
        chart.times, [](const PurposeTime &each) { return !each.objective && !each.purpose.isEmpty(); });
    QList<Slice> slices, unsaid;
    int place = 0, other = 0;
    double folded = 0;
    bool foldedEstimated = false;
    for (const PurposeTime &each : chart.times) {
        if (each.purpose.isEmpty()) {
            unsaid +=
                Slice{notSaidYet(language), time(each.share, each.estimated), each.share, ink("surface"), false, true};
            continue;
        }
        if (!each.objective && ++other > othersShown && others > othersShown + 1) {
            folded += each.share;
            foldedEstimated = foldedEstimated || each.estimated;
            continue;
        }
        const QByteArray token = each.objective ? "objective" + QByteArray::number(std::min(++place, shades))
            : other % 2 == 1                    ? QByteArray("otherStrong")
                                                : QByteArray("other");
        slices += Slice{words.purposeName(each.purpose), time(each.share, each.estimated), each.share,
            ink(token.constData()), each.objective, false};
    }
    if (folded > 0)
        slices += Slice{otherOnes(language, int(others) - othersShown), time(folded, foldedEstimated), folded,
            ink("other"), false, false};
    return slices + unsaid;
}

void ring(Drawing &drawing, const QList<Slice> &slices, QPointF middle)
{
    const QRectF box(middle.x() - outer, middle.y() - outer, 2 * outer, 2 * outer);
    const double inner = outer * hole;
    const QRectF within(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner);
    double at = 90; // degrees, from the top, clockwise
    for (const Slice &slice : slices) {
        const double span = -360 * slice.share;
        if (slice.share <= 0)
            continue;
        QPainterPath path;
        path.arcMoveTo(box, at);
        path.arcTo(box, at, span);
        path.arcTo(within, at + span, -span);
        path.closeSubpath();
        drawing.shape(path, slice.fill, ink(slice.unknown ? "edge" : "surface"), slice.unknown ? 1 : 2);
        at += span;
    }
}

} // namespace

Drawing drawn(const TimeByPurpose &chart, const AdviceWords &words, double width)
{
    constexpr double row = 21;
    const QList<Slice> slices = slicesOf(chart, words);
    const auto objectives = int(std::ranges::count(slices, true, &Slice::objective));
    Drawing drawing;
    const double height = std::max(2 * outer + 8, row * double(slices.size()) + 12);
    drawing.size = {width, height};
    const QPointF middle(outer + 16, height / 2);
    ring(drawing, slices, middle);
    if (objectives > 0 && chart.minutesToday > 0) {
        drawing.textAround(middle + QPointF(0, 6), percent(words.language(), chart.firstTwo), middleFigure, ink("ink"));
        const QStringList lines =
            wrapped(middleWords(words.language(), objectives), chartType::caption, 2 * outer * hole - 16, 2);
        for (qsizetype i = 0; i < lines.size(); ++i)
            drawing.textAround(middle + QPointF(0, 24 + 15 * double(i)), lines[i], chartType::caption, ink("muted"));
    }
    const double x = 2 * outer + 64;
    double y = (height - row * double(slices.size()) - (objectives > 0 ? 6 : 0)) / 2;
    const Type &type = chartType::label;
    bool apart = false;
    for (const Slice &slice : slices) {
        if (!slice.objective && !apart && objectives > 0) {
            drawing.line({x, y + 3}, {width, y + 3}, ink("line"));
            y += 6;
            apart = true;
        }
        const QRectF sign(x, y + row / 2 - 5.5, 11, 11);
        drawing.rect(sign, slice.fill, 3);
        if (slice.unknown)
            drawing.box(sign.adjusted(0.5, 0.5, -0.5, -0.5), ink("edge"), 1, 3);
        const double base = y + (row - type.line) / 2 + baselineOf(type);
        const QColor colour = ink(slice.objective ? "ink" : "muted");
        drawing.text({x + 20, base}, elided(tidied(slice.name), type, width - x - 100), type, colour);
        drawing.textBefore({width, base}, slice.time, type, colour);
        y += row;
    }
    return drawing;
}

} // namespace recentre
