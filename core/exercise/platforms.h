// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The platforms that are known by name (product.md), and how a link or a word tells which it is. Any thread.
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace recentre {

/// A platform of interchange.md.
struct Platform {
    QLatin1StringView code;
    QLatin1StringView monogram; ///< the letters of its tile; empty: the tile has an icon
    bool closed = false; ///< it no longer exists: its groups can only be left
};

/// All of them, in the order of product.md; "other" is the last.
[[nodiscard]] const QList<Platform> &platforms();

/// The platform that a code stands for, or none.
[[nodiscard]] const Platform *platformOf(const QString &code);

/// The code of the platform that a link leads to, or empty.
[[nodiscard]] QString platformOfLink(const QString &link);

/// The code of the platform that a word names ("Linked In", "fb", "liste de diffusion"), or empty.
[[nodiscard]] QString platformOfWord(const QString &word);

} // namespace recentre
