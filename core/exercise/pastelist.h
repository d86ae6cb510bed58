// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A list of groups pasted from anywhere: any columns, in any order, with a header or none. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// The most characters and rows that are read of a pasted list.
inline constexpr int longestPaste = 1'000'000, mostPasted = 3'000;

/// How a pasted row stands to the list.
enum class Pasted { New, AlreadyThere, Twice };

/// One row of a pasted list, understood.
struct PastedGroup {
    QString name;
    QString platform; ///< a code, or the text as pasted; empty: not said
    QString url;
    std::optional<Membership> membership = {};
    Pasted standing = Pasted::New;
    QString known; ///< the id of the group that is already there
    bool operator==(const PastedGroup &) const = default;
};

/// The rows of `text`: one a line, or one a record where cells are quoted and hold line ends. Columns are separated by
/// the tab, semicolon or comma that splits the lines most evenly; a single column may hold commas. A header names its
/// columns in English or French; without one each column is what most of its cells look like: links, platforms, words
/// like "member" or "candidate", and the most telling text is the name. A row without a name takes it from its link.
/// Empty if there is nothing to read, or too much.
[[nodiscard]] QList<PastedGroup> readPaste(const QString &text);

/// `rows` with their standing: twice in the list itself, or already among the person's groups.
[[nodiscard]] QList<PastedGroup> compared(const PersonFile &file, QList<PastedGroup> rows);

/// The rows become groups on top of the list, in their order, as one edit; those already there get a link or a platform
/// that they lacked. `ids` are handed in, one for each row.
[[nodiscard]] Edit takeIn(const PersonFile &file, const QList<PastedGroup> &rows, const QStringList &ids);

} // namespace recentre
