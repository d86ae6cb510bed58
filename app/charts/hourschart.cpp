// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hourschart.h"

#include "marks.h"
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
    const bool folds = data.bars.size() > barsShown + 1;
    for (const HourValue &value : data.bars) {
        const QString name = words.groupName(value.group), figure = decimal(language, value.points);
        const QString word = recommendationWord(language, value.recommendation);
        lines += {value.group,
            {{name, name}, {figure, value.points}, {duration(language, value.minutes), value.minutes}, {word, word}}};
        if (folds && bars.size() == barsShown)
            folded += value.points;
        else
            bars += {u'g' + value.group, name, figure, value.points / most, 0, {}, markOf(value.recommendation), word};
    }
    if (folds) {
        const int count = int(data.bars.size()) - barsShown;
        bars += {QStringLiteral("others"), tr("%n other(s), on average", nullptr, count),
            decimal(language, folded / count), folded / count / most};
    }
    this->bars()->fill(bars);
    m_aside = data.without == 0 ? QString() : tr("%n group(s) have no such figure", nullptr, data.without);
    setTitle(tr("What an hour counts, in points, by your scores"));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("Group"), tr("Points an hour"), tr("Time a week"), tr("Advice")}, lines);
}

} // namespace recentre
