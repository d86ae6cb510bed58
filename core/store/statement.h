// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A connection to one SQLite file and the one function that runs SQL on it. Opened, used and removed in one thread.
#pragma once

#include "model/problem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace recentre {

/// Called for each row of a result.
using ReadRow = std::function<void(const QSqlQuery &row)>;

/// The Problem of a native code of SQLite (extended), for the file at `path`. `systemError` is the errno behind it, or
/// 0; `text` what SQLite says, for damage only.
[[nodiscard]] Problem problemOf(int nativeCode, int systemError, const QString &path, const QString &text = {});

/// One connection. Knows nothing of workbooks.
class Connection {
public:
    /// Opens the file at `path`, which must be there. Reads and locks nothing yet. `busyTimeout` in milliseconds.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, int busyTimeout);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Runs one statement with `values` for its question marks, to its end, and hands each row to `read`. What has
    /// values is prepared once and kept. The only place where SQL is run.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values = {}, const ReadRow &read = {});
    /// The first value of the first row, or an invalid one if there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql);

    /// The native code (extended) of the last `run` that failed.
    [[nodiscard]] int lastNativeCode() const { return lastCode; }
    /// Whether a transaction is open.
    [[nodiscard]] bool inTransaction() const;
    /// Whether SQLite could open the file for reading only.
    [[nodiscard]] bool isReadOnly() const;
    /// Whether the file isn't under its name any more (2 µs).
    [[nodiscard]] bool hasMoved() const;
    /// Up to `count` bytes of the main file from `offset`, through SQLite's own descriptor: needs no lock and drops
    /// none. Empty if it can't be read.
    [[nodiscard]] QByteArray bytesAt(qint64 offset, int count) const;

    [[nodiscard]] QString path() const { return file; }
    [[nodiscard]] sqlite3 *handle() const { return native; }

private:
    explicit Connection(const QString &path);
    tl::unexpected<Problem> failure(const QSqlError &error);

    QString file;
    QString name;
    QSqlDatabase database;
    sqlite3 *native = nullptr;
    int lastCode = 0;
    std::unordered_map<QString, QSqlQuery> prepared;
};

} // namespace recentre
