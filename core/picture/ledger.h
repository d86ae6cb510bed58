// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The ledger: what was advised, decided and done, and what came of it, by the person's own account. Pure; any thread.
#pragma once

#include "model/personfile.h"

namespace recentre {

/// One decision.
struct LedgerRow {
    QString group;
    Choice decided = Choice::Keep;
    std::optional<Choice> advised = {}; ///< when it was decided; none: wasn't kept
    std::optional<Done> done = {};
    std::optional<TurnedOut> turnedOut = {};
    QString note = {}; ///< what came of it, in the person's words

    /// Whether it was decided otherwise than advised.
    [[nodiscard]] bool otherwise() const { return advised && *advised != decided; }
    bool operator==(const LedgerRow &) const = default;
};

/// The decisions of one audit, in the order of the person's list.
struct LedgerQuarter {
    QString audit;
    QDate date;
    QList<LedgerRow> rows;
    bool operator==(const LedgerQuarter &) const = default;
};

/// Decisions of one kind that the person has judged, and how many of them turned out well.
struct LedgerCount {
    int cases = 0, well = 0;
    bool operator==(const LedgerCount &) const = default;
};

/// All quarters with a decision.
struct Ledger {
    /// Under so many cases nothing is said of them.
    static constexpr int least = 3;

    QList<LedgerQuarter> quarters; ///< the first audit first
    LedgerCount against, followed; ///< well or not well; those of which it is too early to say count nowhere here
    int tooEarly = 0; ///< of both kinds
    bool operator==(const Ledger &) const = default;
};

[[nodiscard]] Ledger ledgerOf(const PersonFile &file);

} // namespace recentre
