// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Who has a workbook: asks the kernel about SQLite's lock bytes, and opens and closes nothing of the workbook, since
/// that would drop the locks of this process. Any thread.
#pragma once

#include "model/problem.h"

#include <optional>

namespace recentre {

/// A process that has the file.
struct Holder {
    qint64 process = 0; ///< 0: not known (another container)
    QString name; ///< of its program; empty: not known
    bool exclusive = false; ///< it has the file for good, rather than being about to take or to leave it
};

/// Which file it is, whatever its name.
struct FileIdentity {
    quint64 device = 0, inode = 0;
    bool operator==(const FileIdentity &) const = default;
};

/// Of what is at `path` (links followed), or none. Only asks the folder.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// The process that keeps this one from the file, which must be open in this process. This process itself if no other
/// has a lock on it.
[[nodiscard]] Holder holderOf(const FileIdentity &file);

/// WorkbookInUse for `path` with what is known of the holder.
[[nodiscard]] Problem inUse(const QString &path, const Holder &holder);

} // namespace recentre
