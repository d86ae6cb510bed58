// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objectiveschart.h"

#include "words/chartwords.h"
#include "words/estimated.h"
#include "words/picturewords.h"

#include <algorithm>

namespace recentre {

void ObjectivesChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const ObjectivesServed data = objectivesServed(basis);
    double most = 1e-9;
    for (const ObjectiveServed &each : data.objectives)
        most = std::max({most, each.today, each.planned});
    QList<BarList::Bar> bars;
    QList<Line> lines;
    for (const ObjectiveServed &each : data.objectives) {
        const QString name = words.purposeName(each.objective);
        const QString today = marked(language, decimal(language, each.today), each.todayStandsIn);
        const QString planned = marked(language, decimal(language, each.planned), each.plannedStandsIn);
        const double gained = each.planned - each.today;
        const QString difference =
            marked(language, decimal(language, gained), each.todayStandsIn || each.plannedStandsIn);
        bars += {u'p' + each.objective, name, today, each.today / most, each.planned / most, planned};
        lines += {each.objective, {{name, name}, {today, each.today}, {planned, each.planned}, {difference, gained}}};
    }
    this->bars()->fill(bars);
    setTitle(chartTitle(language, ChartKind::ObjectivesServed));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("Objective"), tr("Today"), tr("Under the plan"), tr("Difference")}, lines);
}

} // namespace recentre
