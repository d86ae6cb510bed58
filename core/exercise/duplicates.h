// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Groups that stand twice in the list: noticed, merged, or kept apart for good. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// Two groups that look like one. `first` is the one higher up in the list of its file, and the one that stays.
struct Likeness {
    QString first, second; ///< ids
    bool operator==(const Likeness &) const = default;
};

/// The pairs that have one normalised name on the same or an unsaid platform, or one link, and weren't said to be
/// different; those first whose later group was added last.
[[nodiscard]] QList<Likeness> likelyDuplicates(const PersonFile &file);

/// `away` becomes part of `keep`: what `keep` doesn't know is taken from it, in every audit; being a member wins over
/// being a candidate, and that over having left. Nothing that was said of either is lost but what both said.
[[nodiscard]] Edit mergeGroups(const PersonFile &file, const QString &keep, const QString &away);

/// The two are never noticed again. It is remembered in their rows, so it goes through files too.
[[nodiscard]] Edit markDifferent(const PersonFile &file, const QString &first, const QString &second);

} // namespace recentre
