// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The next audit, made from the last (product.md: "only what changed is asked"). The day and the id are handed in. Any
/// thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// The day on which one looks again: what the current audit says, else three months after it. Invalid without one.
[[nodiscard]] QDate dayOfTheNext(const PersonFile &file);

/// Whether that day has come, and there is something to look back on: without a decision there isn't.
[[nodiscard]] bool isDue(const PersonFile &file, const QDate &today);

/// Whether the person, asked what came of the current audit, said "later". Kept in the audit's own row, so that one
/// isn't asked twice.
[[nodiscard]] bool isPassedBy(const PersonFile &file);
/// "Later", or not later any more.
[[nodiscard]] Edit passBy(const PersonFile &file, bool later);

/// A new audit on `today`, as one edit. Empty without an audit, on a day before its own, or where the id is taken.
///
/// It begins with the promise, the ranks and the purposes as they are. What was decided and done has its effect: joined
/// or tried makes a member, left makes left on `today`; "partly" joins, for one is in, and doesn't leave, for one still
/// is. What nobody judged changes nothing, but for a parting that was ticked as done. A candidate that was skipped
/// stays one: it goes from the list only by the person's own hand.
///
/// Carried into each group that isn't left, marked with the date it was said on (carried.h): what one does there in
/// words, the role, another tool, what the group serves with its scores, the people met so far, the circles, the
/// pleasure. Minutes only where the decision left them as they were: what was to change is asked anew, since plan and
/// outcome are compared. A lost bet comes as a leaning to leave: "if not, I leave" was said then, and nothing is done.
/// Not carried: the decision and its outcome (of the last audit, and judged there), any other leaning (said before
/// advice, each time), "I don't know" (one may know now), when one was last there and the posts of a quarter that is
/// over.
[[nodiscard]] Edit nextAudit(const PersonFile &file, const QDate &today, const QString &newAuditId);

} // namespace recentre
