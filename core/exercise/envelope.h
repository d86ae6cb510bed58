// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The files of the envelope: the small one that somebody is handed before they meet their coach and that comes back,
/// the whole one that they take home. Any thread.
#pragma once

#include "takein.h"

namespace recentre {

/// A file for `person` to fill in: their name and language, and an audit on `date` with nothing in it. Nothing else
/// that is known of them goes out.
[[nodiscard]] PersonFile fileToFillIn(const Person &person, const QDate &date);

/// What taking a returned file in does.
struct TakenBack {
    Edit edit; ///< of kind Import, one for all; empty: nothing is new
    int groupsNew = 0, groupsKnown = 0;
    int answered = 0; ///< groups of which something unsaid was said
    QList<QDate> audits; ///< those that weren't here, the oldest first
    QStringList moved; ///< names of groups that one is in or out of as the file's later audit says
    bool whole = false; ///< taken in as `takeIn` does: nothing of it went into an audit that is here
};

/// The edit that takes `returned`, a file of `into`'s person, in. What was filled in, an audit of the current one's
/// date or a single one in which nothing is decided, goes into the current audit; earlier audits that aren't here are
/// added. Any other file is taken whole, as by `takeIn`: so the file that was taken home brings its evaluations. Groups
/// are matched as `takeIn` does; what is said here already stays as it is, and nothing goes because the file doesn't
/// have it. Without an audit here the file's own is taken whole. Twice it changes nothing more.
[[nodiscard]] TakenBack takeBack(const PersonFile &into, const PersonFile &returned);

} // namespace recentre
