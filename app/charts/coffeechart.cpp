// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coffeechart.h"

#include "words/chartwords.h"
#include "words/picturewords.h"

#include <algorithm>

namespace recentre {

void CoffeeChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const PostToCoffee data = postToCoffee(basis);
    const QStringList names = coffeeSteps(language);
    const double most = std::max(1, *std::ranges::max_element(data.people));
    QList<BarList::Bar> bars;
    QList<Line> lines;
    m_counts.clear();
    for (std::size_t i = 0; i < data.people.size(); ++i) {
        const bool known = data.unknown[i] < data.groups;
        const QString figure = known ? number(language, data.people[i]) : QStringLiteral("?");
        const QString unknown = data.unknown[i] == 0 ? QString() : tr("%n don’t tell", "groups", data.unknown[i]);
        const QString key = QString::number(i), name = names.at(int(i));
        const double share = data.people[0] > 0 ? double(data.people[i]) / data.people[0] : 0;
        m_counts += known ? data.people[i] : -1;
        bars +=
            {key, name, figure, data.people[i] / most, 0, known ? percent(language, share) : QString(), {}, unknown};
        lines += {key,
            {{name, name}, {figure, known ? QVariant(data.people[i]) : QVariant()},
                {known ? percent(language, share) : QStringLiteral("?"), known ? QVariant(share) : QVariant()},
                {number(language, data.unknown[i]), data.unknown[i]}}};
    }
    this->bars()->fill(bars);
    const int untold = data.groups - data.told;
    m_aside =
        untold == 0 ? QString() : tr("%n group(s) don’t tell all of it: they count where they do", nullptr, untold);
    setTitle(chartTitle(language, ChartKind::PostToCoffee));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("Step"), tr("People"), tr("Of those exchanged with"), tr("Groups that don’t tell")}, lines);
}

} // namespace recentre
