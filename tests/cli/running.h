// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A command line run in this process.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace recentre {

/// What a command line did.
struct Ran {
    int status = -1;
    QByteArray out, err;
};

/// Runs `arguments` with `in` on standard input, its own messages in `language`.
[[nodiscard]] Ran ran(
    const QStringList &arguments, const QByteArray &in = {}, const QString &language = QStringLiteral("en"));

/// The whole of a file; empty if it isn't there.
[[nodiscard]] QByteArray contentsOf(const QString &path);
/// Writes a file of a test.
void put(const QString &path, const QByteArray &bytes);

/// A small audit file of somebody with these group names (ids as given), audited on these days.
[[nodiscard]] QByteArray audit(
    const QString &name, const QStringList &idsAndNames, const QStringList &days, const QByteArray &assessment = {});

} // namespace recentre
