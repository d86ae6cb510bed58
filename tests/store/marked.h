// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// People whose every text is made of a word that is theirs alone, so that what is left of them anywhere is found.
#pragma once

#include "store/workbook.h"

namespace recentre {

/// Person `number` of a practice, from 0.
[[nodiscard]] PersonFile markedPerson(int number);
/// What a coach wrote about them, in their word too.
[[nodiscard]] PracticeChange markedPractice(int number);
/// Their word: of twelve letters of any of their longer texts some hold it whole.
[[nodiscard]] QByteArray markOf(int number);

/// `people` of them in `workbook`, row by row in an order that no table has, as it comes about over the quarters.
[[nodiscard]] Result<void> fillInDisorder(Workbook &workbook, int people);

/// Files under `folder` that hold the word or the id of person `number`, whatever they are called.
[[nodiscard]] QStringList tracesOf(int number, const QString &folder);

} // namespace recentre
