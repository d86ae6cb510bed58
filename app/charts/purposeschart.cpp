// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purposeschart.h"

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
    for (const PurposeTime &time : data.times) {
        const bool unsaid = time.purpose.isEmpty();
        const QString name = unsaid ? tr("Not said yet") : words.purposeName(time.purpose);
        const QString figure = roughDuration(language, data.minutesOf(time.share));
        const QString kind = time.objective ? tr("objective") : unsaid ? tr("unknown") : tr("not an objective");
        lines += {u'p' + time.purpose,
            {{name, name}, {figure, time.share}, {percent(language, time.share), time.share}, {kind, kind}}};
        if (!time.objective && !unsaid && ++other > othersShown && others > othersShown + 1) {
            folded += time.share;
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
            {QStringLiteral("others"), tr("%n other(s)", nullptr, count),
                roughDuration(language, data.minutesOf(folded)), folded, 0, {}, QStringLiteral("other"),
                tr("not an objective")});
    }
    this->bars()->fill(bars);
    m_middle = objectives > 0 && data.minutesToday > 0 ? percent(language, data.firstTwo) : QString();
    m_middleText = objectives > 1 ? tr("for your first two") : tr("for your objective");
    setTitle(tr("%1 a week, by what it serves").arg(duration(language, data.minutesToday)));
    setSentence(pictureSentence(words, data));
    table()->fill({tr("Purpose"), tr("Time a week"), tr("Share"), tr("Aimed at")}, lines);
}

} // namespace recentre
