// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writing a file so that it is whole or not there at all: temporary beside it (0600), write, fsync, rename, fsync of
/// the folder, each step checked (reliability.md, hole 6: QSaveFile checks neither sync). Any thread; blocks on the
/// disk.
#pragma once

#include "model/problem.h"

#include <QByteArrayView>

namespace recentre {

/// `bytes` under `path`, replacing what is there only when all is on the disk. FileUnwritable or DiskFull: then what
/// was there is untouched and no temporary is left.
[[nodiscard]] Result<void> writeFile(const QString &path, QByteArrayView bytes);

/// The whole of a regular file of at most `limit` bytes. FileNotFound, FileUnreadable, NotARegularFile, FileTooLarge.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit);

} // namespace recentre
