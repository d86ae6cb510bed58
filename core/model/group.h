// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A discussion group, on a platform.
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace recentre {

/// Where the person stands with a group.
enum class Membership { Member, Candidate, Left };

/// What a platform's export tells of one month: counts, never texts or other people's names.
struct Evidence {
    QString month; ///< "2026-07", required
    std::optional<int> posts = {}, comments = {}, reactions = {}, minutes = {}; ///< from 0
    QString source; ///< the platform's code
    QJsonObject extra;

    bool operator==(const Evidence &) const = default;
};

/// One group of one person.
struct Group {
    QString id; ///< any text, unique for its person; a new one is a UUID
    int position = 0; ///< its place in the list: ascending, any whole number
    QString name; ///< required
    QString platform; ///< a code of interchange.md or any text; empty: not said
    QString url;
    Membership membership = Membership::Member;
    QDate joined, left; ///< invalid: not known
    QString language;
    QList<Evidence> evidence;
    QJsonObject extra; ///< keys of the file that say nothing to us, kept for the round trip

    bool operator==(const Group &) const = default;
};

} // namespace recentre
