// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Recentre.App

/// The budget while one looks back: what the last plan came to. There is nothing to move: that quarter is over.
BudgetMeter {
    id: last

    label: plan.lastLabel
    difference: plan.difference
    fill: Math.min(plan.used, plan.promise)
    over: Math.max(0, plan.used - plan.promise)
    promise: plan.promise

    PlanMeter {
        id: plan

        session: last.session
        decidedOnly: true
    }
}
