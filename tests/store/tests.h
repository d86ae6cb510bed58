// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The test classes of tst_store, one program for all of them since linking costs more than running.
#pragma once

#include <QObject>

#include <memory>

namespace recentre {

/// What goes in comes out, all of it or nothing.
[[nodiscard]] std::unique_ptr<QObject> roundTripTests();
/// What isn't opened, and stays as it is.
[[nodiscard]] std::unique_ptr<QObject> refusalTests();
/// Who else wants the file.
[[nodiscard]] std::unique_ptr<QObject> secondTests();
/// Copies, other names, and a file that was moved and comes back.
[[nodiscard]] std::unique_ptr<QObject> copyTests();

} // namespace recentre
