// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The parting kit in words: a polite message in the group's language, and the way out of a platform. Any thread.
#pragma once

#include "language.h"

namespace recentre {

/// Codes of the languages there is a message in, in the order they are offered.
[[nodiscard]] QStringList partingLanguages();
/// The language of a message: the group's, else the person's, else the language of the texts. A part after "-" or "_"
/// is left aside.
[[nodiscard]] QString partingLanguage(const Language &language, const QString &group, const QString &person);
/// "A word, in Polish".
[[nodiscard]] QString aWordIn(const Language &language, const QString &code);
/// "Polish", for a list to choose from.
[[nodiscard]] QString partingLanguageName(const Language &language, const QString &code);
/// A few polite words to leave with, in the language of `code`; in English for one there are none in.
[[nodiscard]] QString partingMessage(const QString &code);
/// What to press on the platform's page, in its own words: "then “Joined”, “Leave group”"; for others what is usual.
[[nodiscard]] QString wayOut(const Language &language, const QString &platform);

} // namespace recentre
