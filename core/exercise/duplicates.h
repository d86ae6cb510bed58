// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Groups that stand twice in the list: noticed, merged, or kept apart for good. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// Two groups that look like one. New groups are put on top of the list, so the lower one is the older, and it is the
/// one that stays when they are merged.
struct Likeness {
    QString older, newer; ///< ids
    bool operator==(const Likeness &) const = default;
};

/// The pairs that have one normalised name on the same or an unsaid platform, or one link, and weren't said to be
/// different; those first whose newer group stands higher.
[[nodiscard]] QList<Likeness> likelyDuplicates(const PersonFile &file);

/// `away` becomes part of `keep`: what `keep` doesn't know is taken from it, in every audit; being a member wins over
/// being a candidate, and that over having left. Nothing that was said of either is lost but what both said.
[[nodiscard]] Edit mergeGroups(const PersonFile &file, const QString &keep, const QString &away);

/// The two are never noticed again. It is remembered in their rows, so it goes through files too.
[[nodiscard]] Edit markDifferent(const PersonFile &file, const QString &first, const QString &second);

} // namespace recentre
