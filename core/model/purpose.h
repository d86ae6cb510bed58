// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a group can be for, to this person; an objective when it has a rank.
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

#include <tuple>

namespace recentre {

/// The criterion of method.md section 2 that no purpose may be called by.
inline constexpr char16_t pleasureId[] = u"pleasure";

/// One purpose of one audit.
struct Purpose {
    QString audit; ///< the audit's id
    QString id; ///< unique in its audit; never "pleasure"
    int position = 0; ///< its place in its list of the file (objectives or others): ascending
    QString name; ///< empty: the id stands in for it
    std::optional<int> rank = {}; ///< from 1; objectives may share one; none: not an objective
    bool information = false; ///< another tool could bring it (a feed reader, a newsletter)
    QJsonObject extra;

    bool operator==(const Purpose &) const = default;
};

/// The key of a purpose's row.
struct PurposeKey {
    QString audit, purpose;
    bool operator==(const PurposeKey &) const = default;
    bool operator<(const PurposeKey &other) const
    {
        return std::tie(audit, purpose) < std::tie(other.audit, other.purpose);
    }
};

} // namespace recentre
