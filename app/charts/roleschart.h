// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Chart 6: taking and giving, the time of each role. Interface thread.
#pragma once

#include "barchart.h"

namespace recentre {

/// A bar a role; its sign is the role's icon.
class RolesChart : public recentre::BarChart {
    Q_OBJECT
    QML_ELEMENT

public:
    using BarChart::BarChart;

protected:
    void take(const Basis &basis, const AdviceWords &words) override;
};

} // namespace recentre
