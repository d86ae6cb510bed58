// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hourschart.h"

#include "marks.h"
#include "words/chartwords.h"
#include "words/estimated.h"
#include "words/picturewords.h"

#include <algorithm>

namespace recentre {

namespace {

constexpr int barsShown = 10;

} // namespace

void HoursChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const ValueOfHours data = valueOfHours(basis);
    const double most = data.bars.isEmpty() ? 1 : std::max(data.bars.first().points, 1e-9);
    QList<BarList::Bar> bars;
    QList<Line> lines;
    double folded = 0;
    bool foldedStandsIn = false;
    const bool folds = data.bars.size() > barsShown + 1;
    for (const HourValue &value : data.bars) {
        const QString name = words.groupName(value.group);
        const QString figure =
            marked(language, decimal(language, value.points), value.timeStandsIn || value.valueStandsIn);
        const QString time = durationMarked(language, value.minutes, value.timeStandsIn);
        const QString word = recommendationWord(language, value.recommendation);
        lines += {value.group, {{name, name}, {figure, value.points}, {time, value.minutes}, {word, word}}};
        if (folds && bars.size() == barsShown) {
            folded += value.points;
            foldedStandsIn |= value.timeStandsIn || value.valueStandsIn;
        } else {
            bars += {u'g' + value.group, name, figure, value.points / most, 0, {}, markOf(value.recommendation), word};
        }
    }
    if (folds) {
        const int count = int(data.bars.size()) - barsShown;
        bars += {QStringLiteral("others"), onAverage(language, count),
            marked(language, decimal(language, folded / count), foldedStandsIn), folded / count / most};
    }
    this->bars()->fill(bars);
    m_aside = data.without == 0 ? QString() : tr("%n group(s) have no such figure", nullptr, data.without);
    setTitle(chartTitle(language, ChartKind::ValueOfHours));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("Group"), tr("Points an hour"), tr("Time a week"), tr("Advice")}, lines);
}

} // namespace recentre
