// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Text on paper: its two faces, how wide it is, where its lines break. Lengths are pixels of 1/96 inch. Any thread,
/// after `loadFonts`.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace recentre {

/// The coach's voice, or the person's words and all data.
enum class Face { Text, Voice };

/// One way to write.
struct Type {
    Face face = Face::Text;
    double size = 13; ///< px
    double line = 18; ///< px from one baseline to the next
    int weight = 400;
    bool operator==(const Type &) const = default;
};

/// Fonts are asked for this many times as large as they are set, and drawn smaller by it: widths are then exact
/// whatever the size, though Qt has fonts of whole pixels only.
inline constexpr double finer = 16;

/// The font of a type, `finer` times its size.
[[nodiscard]] QFont fontOf(const Type &type);

/// A line in the pieces that it is drawn in, one beside the other: the voice has its "fi" as one sign, which a PDF
/// would not find again, and holds both letters far apart without it. So it is cut between them.
[[nodiscard]] QStringList piecesOf(const QString &text, const Type &type);

/// The width of one line.
[[nodiscard]] double widthOf(const QString &text, const Type &type);
/// From the top of a line to its baseline, so that the line stands in the middle of its height.
[[nodiscard]] double baselineOf(const Type &type);

/// What a person typed, as one line: no control characters, bounded in length.
[[nodiscard]] QString tidied(const QString &text);
/// `text` in one line no wider than `width`, cut with an ellipsis.
[[nodiscard]] QString elided(const QString &text, const Type &type, double width);
/// `text` in lines no wider than `width`; at most `most` of them (0: as many as it takes), the last one cut. A word
/// that is too long breaks anywhere.
[[nodiscard]] QStringList wrapped(const QString &text, const Type &type, double width, int most = 0);

} // namespace recentre
