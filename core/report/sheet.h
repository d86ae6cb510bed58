// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the sheet that somebody fills in before they meet their coach. Any thread.
#pragma once

#include "words/language.h"

namespace recentre {

/// What the printed sheet says, in one language.
struct Sheet {
    QString title; ///< "Before we meet, Isabelle"
    QString invitation;
    QString workIn, aimAt, week, hours; ///< beginnings of the three blanks, and what ends the last one
    QString group, where, member, minutes, doing; ///< heads of the columns
    QStringList roles; ///< four, from taking to giving
    QString wishes; ///< the question under the list
    QString foot; ///< what to do rather than write
};

/// For somebody called `name`; empty: nobody is named.
[[nodiscard]] Sheet sheetFor(const QString &name, const Language &language);

} // namespace recentre
