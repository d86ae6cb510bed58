// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// When two texts that a person typed mean the same: names of groups and purposes, links. Any thread.
#pragma once

#include <QString>

namespace recentre {

/// The name without case, accents, punctuation and the spaces between words: "Supply-chain leaders POLAND" and "Supply
/// Chain Leaders Poland" are one. A name of signs alone is kept as it is, so that two of them aren't taken for one.
[[nodiscard]] QString normalisedName(const QString &name);

/// The link without scheme, "www.", "m.", query, fragment and closing slash, lower case; empty if it isn't a link.
[[nodiscard]] QString normalisedLink(const QString &link);

/// Whether the text is a link: it has a scheme, or begins as a host does ("www.…", "linkedin.com/groups/12").
[[nodiscard]] bool looksLikeALink(const QString &text);

} // namespace recentre
