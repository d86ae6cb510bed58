// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 4 as pure functions: what a group brings (product.md). Each edit concerns the current audit; a group, or a tag,
/// that isn't there changes nothing. A score or a count that is none says "I don't know". Any thread.
#pragma once

#include "model/edit.h"

#include <QLatin1StringView>

#include <array>

namespace recentre {

/// The keys of the answers of step 4, as they stand in `unknown` and `imported`. A tag's scores have none: a tag
/// without them says as much.
namespace bringing {
inline constexpr QLatin1StringView purposes("purposes");
inline constexpr QLatin1StringView circles("circles");
inline constexpr QLatin1StringView pleasure("pleasure");
inline constexpr QLatin1StringView leaning("leaning");
/// Of a tag, for what an earlier audit said of it.
inline constexpr QLatin1StringView brought("brought"), potential("potential");
} // namespace bringing

/// The stations from post to coffee.
enum class Station { Exchanged, MetOnline, MetInPerson, DidTogether };
/// All of them, in their order.
inline constexpr std::array stations{
    Station::Exchanged, Station::MetOnline, Station::MetInPerson, Station::DidTogether};

/// The key of a station's answer, and where it stands.
[[nodiscard]] QLatin1StringView keyOf(Station station);
[[nodiscard]] std::optional<int> Assessment::*memberOf(Station station);

/// How many people are said to have come so far; none if nobody said.
[[nodiscard]] std::optional<int> peopleAt(const Assessment &row, Station station);

/// Whether it was said that one doesn't know how many.
[[nodiscard]] bool isUnknown(const Assessment &row, Station station);

/// Whether anything of what it serves or of the pleasure was said of the group in this audit, "I don't know" included:
/// what step 4 counts as looked at.
[[nodiscard]] bool isLookedAt(const Assessment &row);

/// The group serves this purpose too: a tag without scores, last. `purpose` becomes a row of the audit if its id has
/// none (its audit and position are filled here).
[[nodiscard]] Edit tagGroup(const PersonFile &file, const QString &group, const Purpose &purpose);
/// It doesn't: the tag goes with its scores. After the last one nothing is said of what it serves.
[[nodiscard]] Edit untagGroup(const PersonFile &file, const QString &group, const QString &purpose);
/// It serves none: all tags go. Taken back, nothing is said.
[[nodiscard]] Edit serveNothing(const PersonFile &file, const QString &group, bool nothing);
/// "I don't know what it serves": all tags go.
[[nodiscard]] Edit serveUnknown(const PersonFile &file, const QString &group);

/// What it has brought to a purpose it is tagged with, 0 to 10.
[[nodiscard]] Edit scoreBrought(
    const PersonFile &file, const QString &group, const QString &purpose, std::optional<double> score);
/// What it could bring, 0 to 10.
[[nodiscard]] Edit scorePotential(
    const PersonFile &file, const QString &group, const QString &purpose, std::optional<double> score);

/// How many people came as far as this station, from 0.
[[nodiscard]] Edit countPeople(
    const PersonFile &file, const QString &group, Station station, std::optional<int> people);

/// Whether a circle, 1 to 3, is reached there.
[[nodiscard]] Edit reachCircle(const PersonFile &file, const QString &group, int circle, bool reached);
/// "I don't know whom I reach there".
[[nodiscard]] Edit circlesUnknown(const PersonFile &file, const QString &group);

/// The pleasure in it, 0 to 10.
[[nodiscard]] Edit ratePleasure(const PersonFile &file, const QString &group, std::optional<double> pleasure);

/// Whether another tool is asked for here: a member tagged with an objective that a tool could serve, for which step 3
/// didn't ask (it asks readers who met nobody).
[[nodiscard]] bool asksForAlternative(const PersonFile &file, const QString &group);

/// The person's own first inclination; none is "nothing yet".
[[nodiscard]] Edit lean(const PersonFile &file, const QString &group, std::optional<Choice> leaning);

/// The earliest date of an audit whose answers still stand on the card of step 4; invalid: they are all its own.
[[nodiscard]] QDate broughtBefore(const Assessment &row);
/// The card was gone through: what an earlier audit said is said in this one too.
[[nodiscard]] Edit goThroughBringing(const PersonFile &file, const QString &group);

} // namespace recentre
