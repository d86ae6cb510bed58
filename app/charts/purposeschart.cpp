// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purposeschart.h"

#include "words/chartwords.h"
#include "words/estimated.h"
#include "words/picturewords.h"

#include <QColor>
#include <QPen>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>

namespace recentre {

namespace {

constexpr int othersShown = 5; ///< purposes that aren't objectives
constexpr int shades = 5; ///< colours of objectives

} // namespace

void PurposesChart::fill(
    QAbstractSeries *series, const QVariantMap &colours, const QColor &gap, const QColor &edge) const
{
    auto *const pie = qobject_cast<QPieSeries *>(series);
    if (!pie)
        return;
    QList<const BarList::Bar *> shown;
    for (const BarList::Bar &bar : bars()->bars())
        if (bar.share > 0)
            shown += &bar;
    if (pie->count() != shown.size()) {
        pie->clear();
        for (const BarList::Bar *const bar : std::as_const(shown))
            pie->append(QString(), bar->share);
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QPieSlice *const slice = pie->slices().at(i);
        const bool unknown = shown[i]->sign == QLatin1StringView("unknown");
        slice->setValue(shown[i]->share);
        slice->setBrush(colours.value(shown[i]->sign).value<QColor>());
        slice->setPen(QPen(unknown ? edge : gap, 2));
    }
}

void PurposesChart::take(const Basis &basis, const AdviceWords &words)
{
    const Language &language = words.language();
    const TimeByPurpose data = timeByPurpose(basis);
    const auto objectives = std::ranges::count(data.times, true, &PurposeTime::objective);
    const auto others = std::ranges::count_if(
        data.times, [](const PurposeTime &time) { return !time.objective && !time.purpose.isEmpty(); });
    QList<BarList::Bar> bars;
    QList<Line> lines;
    int other = 0, place = 0;
    double folded = 0;
    bool foldedEstimated = false;
    for (const PurposeTime &time : data.times) {
        const bool unsaid = time.purpose.isEmpty();
        const QString name = unsaid ? notSaidYet(language) : words.purposeName(time.purpose);
        const QString figure = marked(language, roughDuration(language, data.minutesOf(time.share)), time.estimated);
        const QString share = marked(language, percent(language, time.share), data.estimated);
        const QString kind = time.objective ? tr("objective") : unsaid ? tr("unknown") : tr("not an objective");
        lines += {u'p' + time.purpose, {{name, name}, {figure, time.share}, {share, time.share}, {kind, kind}}};
        if (!time.objective && !unsaid && ++other > othersShown && others > othersShown + 1) {
            folded += time.share;
            foldedEstimated |= time.estimated;
            continue;
        }
        const QString sign = time.objective ? QStringLiteral("objective%1").arg(std::min(++place, shades))
            : unsaid                        ? QStringLiteral("unknown")
            : other % 2 == 1                ? QStringLiteral("otherStrong")
                                            : QStringLiteral("other");
        bars += {u'p' + time.purpose, name, figure, time.share, 0, {}, sign, kind};
    }
    if (folded > 0) {
        const int count = int(others) - othersShown;
        bars.insert(objectives + othersShown,
            {QStringLiteral("others"), otherOnes(language, count),
                marked(language, roughDuration(language, data.minutesOf(folded)), foldedEstimated), folded, 0, {},
                QStringLiteral("other"), tr("not an objective")});
    }
    this->bars()->fill(bars);
    // In the hole of the ring there is room for a figure and a mark, for no word.
    m_middle = objectives > 0 && data.minutesToday > 0
        ? QLatin1StringView(data.estimated ? "~" : "") + percent(language, data.firstTwo)
        : QString();
    m_middleText = middleWords(language, int(objectives));
    setTitle(chartTitle(language, ChartKind::TimeByPurpose, data.minutesToday, data.estimated));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("Purpose"), tr("Time a week"), tr("Share"), tr("Aimed at")}, lines);
}

} // namespace recentre
