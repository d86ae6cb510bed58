// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What came of the decisions of an audit: done or not, how it turned out, the bets (product.md, "next quarter begins
/// with …"). Each edit concerns the decision of `group` in `audit`; without one it is empty. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// The keys of these answers, as they stand in an assessment's `unknown`.
namespace outcome {
inline constexpr QLatin1StringView done("done");
inline constexpr QLatin1StringView met("met");
} // namespace outcome

/// The groups that something was decided for in `audit`, in the order of a week: what is given more first, what is left
/// last; in each the most minutes first. Groups that were left since are among them.
[[nodiscard]] QStringList decidedIn(const PersonFile &file, const QString &audit);

/// The groups of `audit` that a bet was made on: tried, on a condition. In the same order.
[[nodiscard]] QStringList betsOf(const PersonFile &file, const QString &audit);

/// The day of a bet: its own, else when one looks again after `audit`. Invalid without an audit.
[[nodiscard]] QDate dayOfBet(const PersonFile &file, const QString &audit, const QString &group);

/// Whether it was done; none takes the answer back.
[[nodiscard]] Edit sayDone(
    const PersonFile &file, const QString &audit, const QString &group, std::optional<Done> done);
/// "I don't know whether": an answer too; said again it is taken back.
[[nodiscard]] Edit sayDoneUnknown(const PersonFile &file, const QString &audit, const QString &group);
/// How it turned out, in the person's own judgement; none takes it back.
[[nodiscard]] Edit sayTurnedOut(
    const PersonFile &file, const QString &audit, const QString &group, std::optional<TurnedOut> turnedOut);
/// What came of it, in a few words; trimmed, may be empty.
[[nodiscard]] Edit sayWhatCame(
    const PersonFile &file, const QString &audit, const QString &group, const QString &words);
/// Whether the condition of the bet was met (yes, partly, no); none takes the answer back. Needs a bet.
[[nodiscard]] Edit sayMet(const PersonFile &file, const QString &audit, const QString &group, std::optional<Done> met);
/// "I don't know whether": an answer too; said again it is taken back. Needs a bet.
[[nodiscard]] Edit sayMetUnknown(const PersonFile &file, const QString &audit, const QString &group);

} // namespace recentre
