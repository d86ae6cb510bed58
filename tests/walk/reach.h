// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What an item of a window's could get at, if whoever wrote its QML wanted to. Interface thread.
#pragma once

#include <QQuickItem>
#include <QStringList>

namespace recentre {

/// How `root`, or anything in it, gets at something that knows more than one person (the program, a coach's people, the
/// hour, the settings, the copies): by a name of the contexts it was made in, or from property to property. Up to what
/// shows it (`parent`, its window) isn't followed. `seen` is how many objects were looked at.
[[nodiscard]] QStringList waysOut(QQuickItem &root, int *seen = nullptr);

} // namespace recentre
