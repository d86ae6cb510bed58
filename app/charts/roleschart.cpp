// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roleschart.h"

#include "words/picturewords.h"

#include <algorithm>

namespace recentre {

void RolesChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const TakingAndGiving data = takingAndGiving(basis);
    const double all = std::max(data.minutesToday, 1);
    constexpr std::array icons{"eye", "heart", "speech", "flag"};
    QList<BarList::Bar> bars;
    QList<Line> lines;
    const auto add = [&](const QString &name, const RoleTime &time, const char *icon) {
        const QString figure = duration(language, time.minutes);
        const QString groups = time.groups == 0 ? tr("no group yet") : tr("%n group(s)", nullptr, time.groups);
        bars += {QString::fromLatin1(icon), name, figure, time.minutes / all, 0, {}, QString::fromLatin1(icon), groups};
        lines += {QString::fromLatin1(icon),
            {{name, name}, {figure, time.minutes}, {number(language, time.groups), time.groups},
                {percent(language, time.minutes / all), time.minutes / all}}};
    };
    for (std::size_t role = 0; role < data.roles.size(); ++role)
        add(capitalised(roleWord(language, Role(role))), data.roles.at(role), icons.at(role));
    if (data.unknown.groups > 0)
        add(tr("Not said yet"), data.unknown, "question");
    this->bars()->fill(bars);
    setTitle(tr("How you take part"));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("What I do"), tr("Time a week"), tr("Groups"), tr("Share")}, lines);
}

} // namespace recentre
