// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "neededchart.h"

#include "words/chartwords.h"
#include "words/estimated.h"
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
    const QStringList kinds{followingWord(language, Following::Serving), followingWord(language, Following::NotServing),
        followingWord(language, Following::Candidate)};
    QList<BarList::Bar> bars;
    QList<Line> lines;
    std::array<int, 3> minutes{};
    double at = 0;
    int folded = 0;
    bool foldedStandsIn = false;
    std::array<bool, 3> standsIn{};
    const auto tellFolded = [&] {
        if (folded == 0)
            return;
        bars.last().name = tr("%n small one(s)", nullptr, folded);
        bars.last().figure = durationMarked(language, int(bars.last().share * track + 0.5), foldedStandsIn);
    };
    for (const NeededTime &time : data.times) {
        const double share = time.minutes / track;
        const QString figure = durationMarked(language, time.minutes, time.standsIn);
        const QString kind = kinds.at(int(time.kind));
        minutes.at(std::size_t(time.kind)) += time.minutes;
        standsIn.at(std::size_t(time.kind)) |= time.standsIn;
        if (tabled()) {
            const QString name = words.groupName(time.group);
            lines += {time.group, {{name, name}, {figure, time.minutes}, {kind, kind}}};
        }
        const bool joins = share < thinnest && !bars.isEmpty() && bars.last().sign == signOf(time.kind)
            && bars.last().share < 4 * thinnest && (folded > 0 || bars.last().share < thinnest);
        if (joins) {
            folded += folded == 0 ? 2 : 1;
            bars.last().share += share;
            foldedStandsIn |= time.standsIn;
        } else {
            tellFolded();
            folded = 0;
            foldedStandsIn = time.standsIn;
            bars += {u'g' + time.group, words.groupName(time.group), figure, share, at, {}, signOf(time.kind), kind};
        }
        at += share;
    }
    tellFolded();
    this->bars()->fill(bars);
    m_legend.clear();
    for (int kind = 0; kind < int(kinds.size()); ++kind)
        if (minutes.at(std::size_t(kind)) > 0)
            m_legend +=
                QVariantMap{{QStringLiteral("sign"), signOf(Following(kind))}, {QStringLiteral("word"), kinds[kind]},
                    {QStringLiteral("time"),
                        durationMarked(language, minutes.at(std::size_t(kind)), standsIn.at(std::size_t(kind)))}};
    m_promise = data.available / track;
    m_today = data.today / track;
    m_promiseText = toGive(language, data.available, data.availableStandsIn);
    m_todayText = givenToday(language, data.today, data.todayStandsIn);
    m_neededText = toFollowAll(language, data.needed, data.neededStandsIn);
    setTitle(chartTitle(language, ChartKind::TimeNeeded));
    setSentence(pictureSentence(words, data));
    if (tabled())
        table()->fill({tr("Group"), tr("Time a week"), tr("What it is")}, lines);
}

} // namespace recentre
