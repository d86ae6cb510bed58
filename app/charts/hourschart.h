// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 4: what an hour brings, a bar a group. Interface thread.
#pragma once

#include "barchart.h"

namespace recentre {

/// Value for an hour, most first; what has no place is folded. A bar's sign is its recommendation's code.
class HoursChart : public recentre::BarChart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString aside READ aside NOTIFY followed)

public:
    using BarChart::BarChart;

    /// What isn't drawn: "2 have no such figure yet".
    [[nodiscard]] QString aside() const { return m_aside; }

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    QString m_aside;
};

} // namespace recentre
