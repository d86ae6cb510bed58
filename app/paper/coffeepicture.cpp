// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"
#include "pictures.h"
#include "words/chartwords.h"

#include <algorithm>

namespace recentre {

namespace {

constexpr double highest = 64, bend = 0.3; ///< of a step's width, on which a section bends into the next
constexpr Type figure{Face::Voice, 26, 30, 400};

} // namespace

Drawing drawn(const PostToCoffee &chart, const AdviceWords &words, double width)
{
    const Language &language = words.language();
    Drawing drawing;
    const double most = std::max(1, *std::ranges::max_element(chart.people));
    const double step = width / double(chart.people.size()), middle = highest / 2 + 4;
    const QStringList names = coffeeSteps(language);
    const auto known = [&](std::size_t i) { return chart.unknown[i] < chart.groups; };
    const auto half = [&](std::size_t i) { return std::max(0.75, highest / 2 * chart.people[i] / most); };
    for (std::size_t i = 0; i < chart.people.size(); ++i) {
        const double x = step * double(i);
        if (!known(i)) {
            drawing.box({x + 1, middle - 14, step - 6, 28}, ink("edge"), 1, 14, true);
            continue;
        }
        // A section as high as its count, joined by curves; one that isn't known parts them.
        const bool joins = i + 1 < chart.people.size() && known(i + 1);
        const double end = x + step, from = end - step * bend, to = joins ? half(i + 1) : half(i);
        QPainterPath path(QPointF(x, middle - half(i)));
        path.lineTo(from, middle - half(i));
        path.cubicTo((from + end) / 2, middle - half(i), (from + end) / 2, middle - to, end, middle - to);
        // A hair over the next, so that no seam shows.
        path.lineTo(end + (joins ? 0.6 : 0), middle - to);
        path.lineTo(end + (joins ? 0.6 : 0), middle + to);
        path.lineTo(end, middle + to);
        path.cubicTo((from + end) / 2, middle + to, (from + end) / 2, middle + half(i), from, middle + half(i));
        path.lineTo(x, middle + half(i));
        path.closeSubpath();
        drawing.shape(path, ink("objective2"));
    }
    double bottom = 0;
    for (std::size_t i = 0; i < chart.people.size(); ++i) {
        const double x = step * double(i), top = 2 * middle + 6;
        drawing.text({x, top + baselineOf(figure)}, known(i) ? number(language, chart.people[i]) : QStringLiteral("?"),
            figure, ink("ink"));
        bottom = std::max(bottom,
            drawing.lines({x, top + figure.line}, wrapped(names[int(i)], chartType::label, step - 12, 2),
                chartType::label, ink("muted")));
    }
    drawing.size = {width, bottom + 4};
    return drawing;
}

} // namespace recentre
