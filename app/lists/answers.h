// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one question of a group, and what can be answered to it. Pure functions; interface thread, for their texts.
#pragma once

#include "method/advice.h"
#include "model/edit.h"

#include <QVariantList>

namespace recentre {

class Language;

/// What is asked in short, beside the answers: "Is it for…", "What does it bring for …?".
[[nodiscard]] QString askText(const Language &language, const PersonFile &file, const Question &question);

/// The most purposes that a row of a list offers; the others are one press away.
inline constexpr int purposesInARow = 3;

/// What can be answered: maps with `value` (an id, a score, empty for none), `label`, `chosen` (said already) and
/// `none`. Scores are the five that have
/// words, or with `fine` all eleven; purposes are the objectives of best rank, or with `fine` all.
[[nodiscard]] QVariantList answersTo(const PersonFile &file, const QString &group, const Question &question, bool fine);

/// The edit that an answer is; empty for one that wasn't offered.
[[nodiscard]] Edit answered(
    const PersonFile &file, const QString &group, const Question &question, const QString &value);

} // namespace recentre
