// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 3 as pure functions: what one does in a group (product.md). Each edit concerns the current audit; a group that
/// isn't there changes nothing. Any thread.
#pragma once

#include "model/edit.h"

#include <QLatin1StringView>

namespace recentre {

/// The keys of the answers of step 3, as they stand in `unknown` and `imported`.
namespace doing {
inline constexpr QLatin1StringView words("did");
inline constexpr QLatin1StringView minutes("minutesPerWeek");
inline constexpr QLatin1StringView role("role");
inline constexpr QLatin1StringView lastActive("lastActive");
inline constexpr QLatin1StringView alternative("alternative");
inline constexpr QLatin1StringView posts("postsLastQuarter");
} // namespace doing

/// What a week takes with another tool, as long as nobody says otherwise.
inline constexpr int alternativeAtFirst = 5;

/// Whether anything of step 3 was said of the group in this audit, "I don't know" included. A last time that only an
/// import told isn't enough: it tells nothing of what one does there.
[[nodiscard]] bool isTold(const Assessment &row);

/// Whether an import alone tells all of it: minutes, role and last time.
[[nodiscard]] bool isToldByImport(const Assessment &row);

/// What an import measured: whole minutes a week on the mean of its months in the quarter up to `date`, to 5 minutes
/// (under 5 as it is). None if no month tells minutes. `until` is the last day they speak of.
struct Measured {
    int minutes = 0;
    QString source;
    QDate until;
    bool operator==(const Measured &) const = default;
};
[[nodiscard]] std::optional<Measured> measuredMinutes(const Group &group, const QDate &date);

/// In the person's words, trimmed; empty takes them back. The same words say nothing new: those of an earlier audit
/// stay so.
[[nodiscard]] Edit sayWords(const PersonFile &file, const QString &group, const QString &words);
/// Minutes as felt; none takes them back.
[[nodiscard]] Edit sayMinutes(const PersonFile &file, const QString &group, const std::optional<Minutes> &minutes);
/// The measured minutes instead of the felt ones, marked as imported. Empty if nothing was measured.
[[nodiscard]] Edit useMeasuredMinutes(const PersonFile &file, const QString &group);
/// None takes it back.
[[nodiscard]] Edit sayRole(const PersonFile &file, const QString &group, const std::optional<Role> &role);
/// An invalid date takes it back.
[[nodiscard]] Edit sayLastActive(const PersonFile &file, const QString &group, const QDate &day);
/// "I don't know": the figure goes, and the key is kept. Said again it is taken back.
[[nodiscard]] Edit sayUnknown(const PersonFile &file, const QString &group, const QString &key);

/// The kinds of "last time" that one says without a calendar, as seen from an audit's date.
enum class LastTime { ThisWeek, ThisMonth, ThisQuarter, LongerAgo };
/// The kind that a day is of; none for an invalid one.
[[nodiscard]] std::optional<LastTime> lastTimeOf(const QDate &day, const QDate &auditDate);
/// The day that stands for it in the file. Longer ago is four months: more than a quarter, and not yet the silence of
/// two that puts a group on the quiet shelf, which nobody said.
[[nodiscard]] QDate dayOf(LastTime time, const QDate &auditDate);

/// Whether the three meetings of step 4 (online, in person, something done together) are known to be none.
[[nodiscard]] bool metNobody(const Assessment &row);
/// Whether one of them is known to have been.
[[nodiscard]] bool metSomebody(const Assessment &row);
/// Nobody yet: the three are 0; taken back they are not known any more.
[[nodiscard]] Edit sayMetNobody(const PersonFile &file, const QString &group, bool nobody);
/// Another tool that could do it, with its minutes at first; empty: none.
[[nodiscard]] Edit sayAlternative(const PersonFile &file, const QString &group, const QString &tool);
[[nodiscard]] Edit sayAlternativeMinutes(const PersonFile &file, const QString &group, const Minutes &minutes);

/// The earliest date of an audit whose answers still stand on the card of step 3; invalid: they are all its own.
[[nodiscard]] QDate toldBefore(const Assessment &row);

/// The card was gone through: what an earlier audit said is said in this one too, the tool and the meetings where they
/// are asked. A card left empty stays as it is.
[[nodiscard]] Edit goThrough(const PersonFile &file, const QString &group);

} // namespace recentre
