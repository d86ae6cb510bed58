// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 1 for Qt Charts: the points of each mark and size, where names stand, which point is where. Interface thread.
#pragma once

#include "chart.h"
#include "picture/timeandvalue.h"
#include "pointplan.h"

#include <QAbstractSeries>
#include <QFont>

namespace recentre {

/// Time against value.
class TimeAndValueChart : public recentre::Chart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool enough READ enough NOTIFY followed)
    Q_PROPERTY(QString needText READ needText NOTIFY followed)
    Q_PROPERTY(QString firstUnscored READ firstUnscored NOTIFY followed)
    Q_PROPERTY(QString firstUnscoredName READ firstUnscoredName NOTIFY followed)
    Q_PROPERTY(double minutesEnd READ minutesEnd NOTIFY followed)
    Q_PROPERTY(double minutesStep READ minutesStep NOTIFY followed)
    Q_PROPERTY(double valueEnd READ valueEnd NOTIFY followed)
    Q_PROPERTY(double valueStep READ valueStep NOTIFY followed)
    Q_PROPERTY(QStringList minuteTicks READ minuteTicks NOTIFY followed)
    Q_PROPERTY(QStringList valueTicks READ valueTicks NOTIFY followed)
    Q_PROPERTY(double minutesLimit READ minutesLimit NOTIFY followed)
    Q_PROPERTY(double valueLimit READ valueLimit NOTIFY followed)
    Q_PROPERTY(QVariantList legend READ legend NOTIFY followed)
    Q_PROPERTY(QString mostTime READ mostTime NOTIFY followed)
    Q_PROPERTY(QString estimatedCount READ estimatedCount NOTIFY followed)
    /// How much larger than at first the marks are drawn.
    Q_PROPERTY(double markScale MEMBER m_markScale NOTIFY followed)

public:
    /// Under so many groups with scores there is no picture.
    static constexpr int least = 3;

    [[nodiscard]] bool enough() const { return m_data.scored >= least; }
    /// "Say what three groups bring, and there is a picture. So far you have said it of one."
    [[nodiscard]] QString needText() const;
    /// The first group without a score: its id and name; empty: there is none.
    [[nodiscard]] QString firstUnscored() const { return m_data.firstUnscored; }
    [[nodiscard]] QString firstUnscoredName() const { return m_firstName; }
    /// Where the axes end, and how far their ticks are apart: minutes and points.
    [[nodiscard]] double minutesEnd() const;
    [[nodiscard]] double minutesStep() const;
    [[nodiscard]] double valueEnd() const;
    [[nodiscard]] double valueStep() const;
    /// What stands at the ticks, from 0.
    [[nodiscard]] QStringList minuteTicks() const;
    [[nodiscard]] QStringList valueTicks() const;
    [[nodiscard]] double minutesLimit() const { return m_data.minutesLimit(); }
    [[nodiscard]] double valueLimit() const { return m_data.valueLimit(); }
    /// A map an advice that there is: recommendation (its code), word, count ("6", "1, not drawn").
    [[nodiscard]] QVariantList legend() const { return m_legend; }
    /// How many points stand where something was estimated: "3"; empty: none.
    [[nodiscard]] QString estimatedCount() const;
    /// The group that takes the most time of those drawn.
    [[nodiscard]] QString mostTime() const;

    /// The series' points become those of this recommendation (its code) and size (0 to 2).
    Q_INVOKABLE void fill(QAbstractSeries *series, const QString &recommendation, int size) const;
    /// The series' points become those of this size whose time or value stands in, its line a dashed one.
    Q_INVOKABLE void ring(QAbstractSeries *series, int size) const;
    /// The names that have a place in the plot, the most telling first: maps of group, name, x, y (of the text's top
    /// left) and recommendation. `selected` comes first, in the
    /// second of the two fonts, off its ring of radius `reach`.
    Q_INVOKABLE QVariantList names(const QRectF &plot, const QVariantList &fonts, double reach, const QString &selected,
        const QVariantList &taken) const;
    /// The highest place for a text of this size in the column from `top` to `bottom` that covers no point: its y; -1:
    /// none.
    Q_INVOKABLE double room(const QRectF &plot, double x, double width, double height, double top, double bottom) const;
    /// The middle of a group's point in the plot.
    Q_INVOKABLE QPointF at(const QString &group, const QRectF &plot) const;
    /// The group whose point is here; empty: none.
    Q_INVOKABLE QString groupAt(QPointF at, const QRectF &plot, double reach) const;
    /// The next group towards a side (`x` and `y` from -1 to 1); `from` itself if there is none.
    Q_INVOKABLE QString next(const QString &from, double x, double y, const QRectF &plot) const;
    /// A group's point in words: "A: 40 min a week, 2.3 points. Keep".
    Q_INVOKABLE QString says(const QString &group) const;
    Q_INVOKABLE QString name(const QString &group) const { return m_names.value(group); }
    Q_INVOKABLE QString recommendationOf(const QString &group) const;

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    [[nodiscard]] QList<DrawnPoint> drawn(const QRectF &plot) const;
    [[nodiscard]] const ValuePoint *point(const QString &group) const;
    [[nodiscard]] QList<int> telling(const QString &selected) const;
    void tell(const AdviceWords &words);

    double m_markScale = 1;
    TimeAndValue m_data;
    QVariantList m_legend;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_says;
    QString m_firstName;
};

} // namespace recentre
