// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where one is on a screen that shows no group's card, written where the id of the card would be. Any thread.
#pragma once

#include <QStringList>

#include <optional>

namespace recentre {

/// The name of the screen of a place ("by-purpose"), and what it needs to come back to where one was: any texts, empty
/// ones too.
[[nodiscard]] QString whereabouts(const QString &screen, const QStringList &parts);

/// What was written for `screen`; nothing if `card` is another screen's or a group's. Parts that were never written
/// are missing at the end.
[[nodiscard]] std::optional<QStringList> partsOfWhereabouts(const QString &card, const QString &screen);

} // namespace recentre
