// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a screen reader has a name for everything one can use. Interface thread; accessibility must be on.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace recentre {

/// Controls without an accessible name, or without a role or an action that a screen reader could use: what takes the
/// focus by Tab, and what is a control by its role.
[[nodiscard]] QStringList namelessControls(QQuickWindow &window);

} // namespace recentre
