// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 5: what each objective gets today and could get under the plan. Interface thread.
#pragma once

#include "barchart.h"

namespace recentre {

/// Two lengths an objective: `share` today, `more` under the plan.
class ObjectivesChart : public recentre::BarChart {
    Q_OBJECT
    QML_ELEMENT

public:
    using BarChart::BarChart;

protected:
    void take(const Basis &basis, const AdviceWords &words) override;
};

} // namespace recentre
