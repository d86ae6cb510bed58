// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What one audit says of one group.
#pragma once

#include "decision.h"
#include "group.h"

#include <QMap>

#include <tuple>

namespace recentre {

/// What the person does in a group, from taking to giving.
enum class Role { Reader, Reactor, Contributor, Initiator };

/// A purpose that a group is tagged with, and what it brings to it.
struct Tag {
    QString purpose;
    std::optional<double> brought = {}; ///< 0 to 10: so far
    std::optional<double> potential = {}; ///< 0 to 10: could bring
    QJsonObject extra;
    bool operator==(const Tag &) const = default;
};

/// Where an imported figure comes from.
struct Imported {
    QString source;
    QDate date;
    QJsonObject extra;
    bool operator==(const Imported &) const = default;
};

/// One group in one audit. Whatever isn't there is unknown, never zero.
struct Assessment {
    QString audit, group; ///< the key: ids of both
    int position = 0; ///< its place in the audit's list in a file: ascending
    std::optional<Membership> membership = {}; ///< what it was in that audit; none: the group's
    std::optional<Minutes> minutesPerWeek = {};
    std::optional<Role> role = {};
    std::optional<int> postsLastQuarter = {}; ///< from 0
    QDate lastActive;
    QString did; ///< in the person's own words
    std::optional<QList<Tag>> purposes = {}; ///< empty list: it serves none; none: nothing was said
    std::optional<int> peopleExchanged = {}, peopleMetOnline = {}, peopleMetInPerson = {}, didTogether = {}; ///< from 0
    std::optional<QList<int>> circles = {}; ///< 1 to 3
    std::optional<double> pleasure = {}; ///< 0 to 10
    QString alternative; ///< another tool that could do this; empty: none said
    std::optional<Minutes> alternativeMinutesPerWeek = {}, contributeMinutesPerWeek = {};
    std::optional<Choice> leaning = {};
    std::optional<Decision> decision = {};
    std::optional<Outcome> outcome = {};
    QStringList unknown; ///< keys that the person answered with "I don't know"
    bool seen = false; ///< the card was gone through
    QMap<QString, Imported> imported; ///< key of a figure → where it comes from
    QJsonObject extra;

    /// Whether the person made a choice.
    [[nodiscard]] bool isDecided() const { return decision && decision->choice; }
    bool operator==(const Assessment &) const = default;
};

/// The key of an assessment's row.
struct AssessmentKey {
    QString audit, group;
    bool operator==(const AssessmentKey &) const = default;
    bool operator<(const AssessmentKey &other) const
    {
        return std::tie(audit, group) < std::tie(other.audit, other.group);
    }
};

} // namespace recentre
