// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Names of files that are made for somebody. Any thread.
#pragma once

#include <QString>

namespace recentre {

/// A person's name as part of a file's: nothing that a file system or a shell takes for something else.
[[nodiscard]] QString asFileName(QString name);

/// "base.md" in a folder, or "base (2).md" where that is taken.
[[nodiscard]] QString freeName(const QString &folder, const QString &base, const QString &suffix);

} // namespace recentre
