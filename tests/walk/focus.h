// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the keyboard gets everywhere and back. Interface thread.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace recentre {

/// Presses Tab until it is back where it began, then Shift Tab: complaints about a focus that is lost, that stays, that
/// never comes back, that lies where nobody sees it or shows no ring, and about stops that are never reached.
[[nodiscard]] QStringList focusFaults(QQuickWindow &window);

} // namespace recentre
