// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The words of the model as they stand in files and in the workbook: one table for all who read or write them.
#pragma once

#include "assessment.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

namespace recentre {

/// The table of an enumeration: each value with its word, in the order of interchange.md.
template <class Enum>
struct Names;

template <>
struct Names<Membership> {
    static constexpr std::array<std::pair<Membership, QLatin1StringView>, 3> table{{
        {Membership::Member, QLatin1StringView("member")},
        {Membership::Candidate, QLatin1StringView("candidate")},
        {Membership::Left, QLatin1StringView("left")},
    }};
};

template <>
struct Names<Role> {
    static constexpr std::array<std::pair<Role, QLatin1StringView>, 4> table{{
        {Role::Reader, QLatin1StringView("reader")},
        {Role::Reactor, QLatin1StringView("reactor")},
        {Role::Contributor, QLatin1StringView("contributor")},
        {Role::Initiator, QLatin1StringView("initiator")},
    }};
};

template <>
struct Names<Choice> {
    static constexpr std::array<std::pair<Choice, QLatin1StringView>, 7> table{{
        {Choice::Keep, QLatin1StringView("keep")},
        {Choice::Drop, QLatin1StringView("drop")},
        {Choice::Replace, QLatin1StringView("replace")},
        {Choice::Contribute, QLatin1StringView("contribute")},
        {Choice::Join, QLatin1StringView("join")},
        {Choice::Try, QLatin1StringView("try")},
        {Choice::Skip, QLatin1StringView("skip")},
    }};
};

template <>
struct Names<Done> {
    static constexpr std::array<std::pair<Done, QLatin1StringView>, 3> table{{
        {Done::Yes, QLatin1StringView("yes")},
        {Done::Partly, QLatin1StringView("partly")},
        {Done::No, QLatin1StringView("no")},
    }};
};

template <>
struct Names<TurnedOut> {
    static constexpr std::array<std::pair<TurnedOut, QLatin1StringView>, 3> table{{
        {TurnedOut::Well, QLatin1StringView("well")},
        {TurnedOut::NotWell, QLatin1StringView("not-well")},
        {TurnedOut::TooEarly, QLatin1StringView("too-early")},
    }};
};

/// The word of a value, as in files.
template <class Enum>
[[nodiscard]] constexpr QLatin1StringView nameOf(Enum value)
{
    for (const auto &[candidate, name] : Names<Enum>::table)
        if (candidate == value)
            return name;
    return {};
}

/// The value of a word, or none if the word isn't in the table.
template <class Enum>
[[nodiscard]] std::optional<Enum> valueOf(QStringView word)
{
    for (const auto &[value, name] : Names<Enum>::table)
        if (word == name)
            return value;
    return std::nullopt;
}

/// All words of an enumeration joined by ", ", for a refusal that says what is allowed.
template <class Enum>
[[nodiscard]] QString allNames()
{
    QStringList words;
    for (const auto &[value, name] : Names<Enum>::table)
        words += QString(name);
    return words.join(QLatin1StringView(", "));
}

} // namespace recentre
