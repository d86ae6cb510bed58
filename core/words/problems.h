// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What went wrong, in words: where, what, and what to do. Any thread.
#pragma once

#include "language.h"
#include "model/problem.h"

namespace recentre {

/// A refusal for a screen: what is wrong, and what to do about it (empty if there is nothing to do).
struct Sentence {
    QString text;
    QString hint;
    bool operator==(const Sentence &) const = default;
};

/// The sentence of a problem. `file` is what the person calls the file that was read, empty if there was none; files
/// that the problem itself names are named in the text.
[[nodiscard]] Sentence problemWords(const Language &language, const Problem &problem, const QString &file = {});

/// The same in one line, for standard error: "isabelle.json, audits[0].pleasure: …".
[[nodiscard]] QString problemLine(const Language &language, const Problem &problem, const QString &file = {});

} // namespace recentre
