// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 8 for Qt Charts: time given, or points for an hour, over the quarters; of all groups or of one. Interface
/// thread.
#pragma once

#include "chart.h"
#include "picture/overquarters.h"

#include <QAbstractSeries>

namespace recentre {

/// One line over the quarters. It is broken where points don't compare, and where there is no figure.
class QuartersChart : public recentre::Chart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Measure measure READ measure WRITE setMeasure NOTIFY measureChanged)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY groupChanged)
    Q_PROPERTY(int runs READ runs NOTIFY followed)
    Q_PROPERTY(int quarters READ quarters NOTIFY followed)
    Q_PROPERTY(double end READ end NOTIFY followed)
    Q_PROPERTY(double promise READ promise NOTIFY followed)
    Q_PROPERTY(QString promiseText READ promiseText NOTIFY followed)
    Q_PROPERTY(QStringList months READ months NOTIFY followed)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY followed)
    Q_PROPERTY(QString note READ note NOTIFY followed)

public:
    enum class Measure { Time, Points };
    Q_ENUM(Measure)

    using Chart::Chart;

    [[nodiscard]] Measure measure() const { return m_measure; }
    void setMeasure(Measure measure);
    /// The group whose line is drawn; empty: all of them together.
    [[nodiscard]] QString group() const { return m_group; }
    void setGroup(const QString &group);

    /// Unbroken pieces of the line.
    [[nodiscard]] int runs() const { return int(m_runs.size()); }
    [[nodiscard]] int quarters() const { return int(m_months.size()); }
    /// Where the upright axis ends: minutes or points.
    [[nodiscard]] double end() const { return m_end; }
    /// The promise of today on that axis; under 0: none is drawn.
    [[nodiscard]] double promise() const { return m_promise; }
    [[nodiscard]] QString promiseText() const { return m_promiseText; }
    /// "Sep 2026", one a quarter.
    [[nodiscard]] QStringList months() const { return m_months; }
    /// A map a figure: quarter (from 0), share (of the axis), text, now (it is of today's evaluation).
    [[nodiscard]] QVariantList marks() const { return m_marks; }
    /// Whether points compare throughout; empty for the time.
    [[nodiscard]] QString note() const { return m_note; }

    /// The series becomes a piece of the line, empty if there is none: a quarter is 1 wide, its figure in its middle.
    Q_INVOKABLE void fill(QAbstractSeries *series, int run) const;

signals:
    void measureChanged();
    void groupChanged();

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    /// A figure of a quarter, and whether part of it stands in.
    struct Figure {
        double value = 0;
        bool estimated = false;
    };
    using Figures = QList<std::optional<Figure>>;

    [[nodiscard]] Figures figures(const OverQuarters &data, const QuarterLine *line) const;
    void takeLine(const OverQuarters &data, const Figures &figures, const Language &language);
    void takeTable(const OverQuarters &data, const QuarterLine *line, const Language &language);

    Measure m_measure = Measure::Time;
    QString m_group;
    QList<QList<QPointF>> m_runs;
    double m_end = 1, m_promise = -1;
    QString m_promiseText, m_note;
    QStringList m_months;
    QVariantList m_marks;
};

} // namespace recentre
