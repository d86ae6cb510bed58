// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A small file that came back from somebody, in words, before it is taken in. Any thread.
#pragma once

#include "language.h"

#include <QDate>
#include <QStringList>

namespace recentre {

/// What it would bring.
struct Returned {
    QString person; ///< their name
    int answered = 0; ///< groups of which it says something that isn't said here
    int groups = 0; ///< groups in it that they are in or might join
    QStringList added, filledIn; ///< names of groups that are new here, and of those that have something filled in
    QStringList wishes; ///< objectives and purposes that are new here
    QList<QDate> audits; ///< evaluations that aren't here, the oldest first
    QStringList moved; ///< names of groups that one is in or out of as the latest of them says
};

/// "Claire’s file is back. Take it in?", or that it has nothing new.
[[nodiscard]] QString fileIsBack(const Language &language, const QString &person, bool brings);

/// "Claire answered for 12 of 14 groups.", what is new, what is filled in, and that nothing is replaced.
[[nodiscard]] QStringList whatCameBack(const Language &language, const Returned &returned);

} // namespace recentre
