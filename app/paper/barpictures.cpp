// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"
#include "pictures.h"
#include "words/chartwords.h"
#include "words/estimated.h"

#include <algorithm>

namespace recentre {

namespace {

constexpr int barsShown = 10;
constexpr double figureWidth = 64, gap = 12;

/// A line of a bar chart.
struct Bar {
    std::optional<Recommendation> mark = {};
    QString name, figure;
    double share = 0; ///< of the longest, 0 to 1
    QColor colour;
    QString detail = {}; ///< after the figure
};

/// Bars from the same place, name before and figure after.
Drawing bars(const QList<Bar> &bars, double width, double detailWidth = 0)
{
    constexpr double row = 24, thick = 12;
    const Type &type = chartType::label;
    Drawing drawing;
    double names = 0; // as wide as they need, up to two fifths
    for (const Bar &bar : bars)
        names = std::max(names, widthOf(tidied(bar.name), type) + (bar.mark ? 22 : 0));
    names = std::min(names + 2, width * 0.42);
    const double from = names + gap, room = width - from - gap - figureWidth - detailWidth;
    double y = 2;
    for (const Bar &bar : bars) {
        const double base = y + (row - type.line) / 2 + baselineOf(type);
        if (bar.mark)
            drawMark(drawing, *bar.mark, {7, y + row / 2}, 12);
        const double indent = bar.mark ? 22 : 0;
        drawing.text({indent, base}, elided(tidied(bar.name), type, names - indent), type, ink("ink"));
        const double length = std::max(bar.share > 0 ? 2.0 : 0.0, room * bar.share);
        if (length > 0)
            drawing.rect({from, y + (row - thick) / 2, length, thick}, bar.colour, 3);
        drawing.text({from + length + 8, base}, bar.figure, chartType::strong, ink("ink"));
        if (!bar.detail.isEmpty())
            drawing.textBefore({width, base}, bar.detail, chartType::caption, ink("muted"));
        y += row;
    }
    drawing.size = {width, y + 2};
    return drawing;
}

} // namespace

Drawing drawn(const ValueOfHours &chart, const AdviceWords &words, double width)
{
    const Language &language = words.language();
    const double most = chart.bars.isEmpty() ? 1 : std::max(chart.bars.first().points, 1e-9);
    const bool folds = chart.bars.size() > barsShown + 1;
    QList<Bar> lines;
    double folded = 0;
    bool foldedStandsIn = false;
    for (const HourValue &value : chart.bars) {
        const bool standsIn = value.timeStandsIn || value.valueStandsIn;
        if (folds && lines.size() == barsShown) {
            folded += value.points;
            foldedStandsIn |= standsIn;
        } else {
            lines += Bar{value.recommendation, words.groupName(value.group),
                marked(language, decimal(language, value.points), standsIn), value.points / most, ink("objective2")};
        }
    }
    if (folds) {
        const int count = int(chart.bars.size()) - barsShown;
        lines += Bar{{}, onAverage(language, count),
            marked(language, decimal(language, folded / count), foldedStandsIn), folded / count / most, ink("other")};
    }
    return bars(lines, width);
}

Drawing drawn(const TakingAndGiving &chart, const AdviceWords &words, double width)
{
    const Language &language = words.language();
    const double all = std::max(chart.minutesToday, 1);
    QList<Bar> lines;
    const auto add = [&](const QString &name, const RoleTime &time, bool estimated, const char *colour) {
        lines += Bar{{}, name, durationMarked(language, time.minutes, estimated), time.minutes / all, ink(colour),
            groupsCounted(language, time.groups)};
    };
    for (std::size_t role = 0; role < chart.roles.size(); ++role)
        add(capitalised(roleWord(language, Role(role))), chart.roles.at(role), chart.estimated.at(role), "objective2");
    if (chart.unknown.groups > 0)
        add(notSaidYet(language), chart.unknown, chart.unknownEstimated, "other");
    return bars(lines, width, 100);
}

Drawing drawn(const ObjectivesServed &chart, const AdviceWords &words, double width)
{
    constexpr double row = 42, thick = 11;
    constexpr qsizetype shown = 9;
    const Language &language = words.language();
    const Type &type = chartType::label;
    double most = 1e-9;
    for (const ObjectiveServed &each : chart.objectives)
        most = std::max({most, each.today, each.planned});
    Drawing drawing;
    const double names = width * 0.36, from = names + gap, room = width - from - 150;
    double y = 2;
    for (const ObjectiveServed &each : chart.objectives.first(std::min(shown, chart.objectives.size()))) {
        const QStringList name = wrapped(words.purposeName(each.objective), type, names, 2);
        drawing.lines({0, y + (row - 6 - type.line * double(name.size())) / 2}, name, type, ink("ink"));
        const auto bar = [&](double top, double value, bool estimated, const char *colour, const QString &what) {
            const double length = std::max(value > 0 ? 2.0 : 0.0, room * value / most);
            drawing.rect({from, top, length, thick}, ink(colour), 3);
            const double base = top + thick / 2 - 9 + baselineOf(chartType::strong);
            const QString figure = marked(language, decimal(language, value), estimated);
            drawing.text({from + length + 8, base}, figure, chartType::strong, ink("ink"));
            // What a bar is stands on the first pair.
            if (y < row)
                drawing.text({from + length + 14 + widthOf(figure, chartType::strong), base}, what, chartType::caption,
                    ink("muted"));
        };
        const QStringList what = beforeAndAfter(language);
        bar(y + 4, each.today, each.todayStandsIn, "other", what[0]);
        bar(y + 20, each.planned, each.plannedStandsIn, "objective1", what[1]);
        y += row;
    }
    drawing.size = {width, y};
    return drawing;
}

} // namespace recentre
