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
/// A coach's rows, the list of people, and older workbooks.
[[nodiscard]] std::unique_ptr<QObject> coachTests();
/// Which automatic copies are made and kept.
[[nodiscard]] std::unique_ptr<QObject> keptCopyTests();
/// The way back to a copy, and back from there.
[[nodiscard]] std::unique_ptr<QObject> goingBackTests();
/// The way back to a copy where the workbook itself can't be opened.
[[nodiscard]] std::unique_ptr<QObject> puttingBackTests();
/// Nothing of the erased is left anywhere.
[[nodiscard]] std::unique_ptr<QObject> erasureTests();

} // namespace recentre
