// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the codes of the model and of the method are called. Any thread.
#pragma once

#include "language.h"
#include "method/advice.h"

namespace recentre {

/// The name of a platform: "LinkedIn", "Mailing list"; any text that isn't a known code as it is written.
[[nodiscard]] QString platformName(const Language &language, const QString &code);

/// The ids of the purposes offered to start from, in the order of product.md.
[[nodiscard]] QStringList offeredPurposes();

/// The name of a purpose that is offered, as the person would say it; empty for any other id.
[[nodiscard]] QString offeredPurpose(const Language &language, const QString &id);

/// Whether an offered purpose is one that another tool could serve (`information` in the file).
[[nodiscard]] bool offeredAsInformation(const QString &id);

/// The word of a recommendation: "Keep", "Leave", "Not enough known".
[[nodiscard]] QString recommendationWord(const Language &language, Recommendation recommendation);

/// The word of a decision or a leaning.
[[nodiscard]] QString choiceWord(const Language &language, Choice choice);

/// The word of a level for a group of this membership, within a sentence: "leave", for a candidate "skip".
[[nodiscard]] QString levelWord(const Language &language, Level level, Membership membership);

/// The tools that could do what a group one only reads does, as they stand in the file: a feed reader, a newsletter, a
/// company page, a job alert.
[[nodiscard]] QStringList offeredAlternatives(const Language &language);

/// Which of them a text names, in whatever language; -1 for any other.
[[nodiscard]] int offeredAlternative(const QString &text);

/// A tool of the file as a sentence in `language` names it: an offered one in that language, any other as it was typed.
[[nodiscard]] QString alternativeWord(const Language &language, const QString &tool);

/// What the person does there: "I read".
[[nodiscard]] QString roleWord(const Language &language, Role role);

} // namespace recentre
