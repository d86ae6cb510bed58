// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "neededchart.h"

#include "words/picturewords.h"

#include <algorithm>

namespace recentre {

namespace {

constexpr double thinnest = 0.008; ///< of the track: what is thinner is folded with its like

QString signOf(Following kind)
{
    switch (kind) {
    case Following::Serving:
        return QStringLiteral("serving");
    case Following::NotServing:
        return QStringLiteral("other");
    case Following::Candidate:
        break;
    }
    return QStringLiteral("candidate");
}

} // namespace

void NeededChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const TimeNeeded data = timeNeeded(basis);
    const double track = std::max({data.needed, data.available, 1});
    const QStringList kinds{tr("serves an objective"), tr("serves none with 3 or more"), tr("might join")};
    QList<BarList::Bar> bars;
    QList<Line> lines;
    std::array<int, 3> minutes{};
    double at = 0;
    int folded = 0;
    for (const NeededTime &time : data.times) {
        const double share = time.minutes / track;
        const QString name = words.groupName(time.group), figure = duration(language, time.minutes);
        const QString kind = kinds.at(int(time.kind));
        minutes.at(std::size_t(time.kind)) += time.minutes;
        lines += {time.group, {{name, name}, {figure, time.minutes}, {kind, kind}}};
        const bool joins = share < thinnest && !bars.isEmpty() && bars.last().sign == signOf(time.kind)
            && bars.last().share < 4 * thinnest && (folded > 0 || bars.last().share < thinnest);
        if (joins) {
            folded += folded == 0 ? 2 : 1;
            bars.last().share += share;
            bars.last().name = tr("%n small one(s)", nullptr, folded);
            bars.last().figure = duration(language, int(bars.last().share * track + 0.5));
        } else {
            folded = 0;
            bars += {u'g' + time.group, name, figure, share, at, {}, signOf(time.kind), kind};
        }
        at += share;
    }
    this->bars()->fill(bars);
    m_legend.clear();
    for (int kind = 0; kind < int(kinds.size()); ++kind)
        if (minutes.at(std::size_t(kind)) > 0)
            m_legend +=
                QVariantMap{{QStringLiteral("sign"), signOf(Following(kind))}, {QStringLiteral("word"), kinds[kind]},
                    {QStringLiteral("time"), duration(language, minutes.at(std::size_t(kind)))}};
    m_promise = data.available / track;
    m_today = data.today / track;
    m_promiseText = tr("%1 to give").arg(duration(language, data.available));
    m_todayText = tr("%1 today").arg(duration(language, data.today));
    m_neededText = tr("%1 to follow all").arg(duration(language, data.needed));
    setTitle(tr("Time needed, time available, in a week"));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("Group"), tr("Time a week"), tr("What it is")}, lines);
}

} // namespace recentre
