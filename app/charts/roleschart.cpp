// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roleschart.h"

#include "words/chartwords.h"
#include "words/estimated.h"
#include "words/picturewords.h"

#include <algorithm>

namespace recentre {

void RolesChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const TakingAndGiving data = takingAndGiving(basis);
    const double all = std::max(data.minutesToday, 1);
    constexpr std::array icons{"eye", "heart", "speech", "flag"};
    const bool anyEstimated = data.unknownEstimated || std::ranges::find(data.estimated, true) != data.estimated.end();
    QList<BarList::Bar> bars;
    QList<Line> lines;
    const auto add = [&](const QString &name, const RoleTime &time, bool estimated, const char *icon) {
        const QString figure = durationMarked(language, time.minutes, estimated);
        const QString share = marked(language, percent(language, time.minutes / all), anyEstimated);
        const QString groups = groupsCounted(language, time.groups);
        bars += {QString::fromLatin1(icon), name, figure, time.minutes / all, 0, {}, QString::fromLatin1(icon), groups};
        lines += {QString::fromLatin1(icon),
            {{name, name}, {figure, time.minutes}, {number(language, time.groups), time.groups},
                {share, time.minutes / all}}};
    };
    for (std::size_t role = 0; role < data.roles.size(); ++role)
        add(capitalised(roleWord(language, Role(role))), data.roles.at(role), data.estimated.at(role), icons.at(role));
    if (data.unknown.groups > 0)
        add(notSaidYet(language), data.unknown, data.unknownEstimated, "question");
    this->bars()->fill(bars);
    setTitle(chartTitle(language, ChartKind::TakingAndGiving));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("What I do"), tr("Time a week"), tr("Groups"), tr("Share")}, lines);
}

} // namespace recentre
