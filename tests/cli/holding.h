// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Another process that has a workbook open, as a window has: this test program started a second time. It has to be
/// another process, since a process that looks at the workbook it has open drops its own lock.
#pragma once

#include <QProcess>

namespace recentre {

/// Whether the holder answers on the window's socket.
enum class Holder { Window, Silent };

/// Starts a holder of `workbook`; false if it couldn't open it. It ends with `process`.
[[nodiscard]] bool hold(QProcess &process, const QString &workbook, Holder holder);

/// What the holder does; returns its exit status. `arguments` as `hold` gives them.
[[nodiscard]] int holdUntilTold(const QStringList &arguments);

} // namespace recentre
