// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <cerrno>
#include <sqlite3.h>

namespace recentre {

using namespace Qt::StringLiterals;

Problem problemOf(int nativeCode, int systemError, const QString &path, const QString &text)
{
    const auto problem = [&](ProblemCode code) { return Problem{code, {}, {path}}; };
    const Problem diskError{ProblemCode::DiskError, {}, {path, QString::number(nativeCode)}};
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return problem(ProblemCode::DiskFull);
    default:
        break;
    }
    switch (nativeCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ProblemCode::WorkbookInUse, {}, {path, {}, {}}};
    case SQLITE_READONLY:
        if (nativeCode == SQLITE_READONLY_DBMOVED)
            return problem(ProblemCode::WorkbookMoved);
        return problem(nativeCode == SQLITE_READONLY_DIRECTORY || nativeCode == SQLITE_READONLY_CANTINIT
                ? ProblemCode::FolderReadOnly
                : ProblemCode::WorkbookReadOnly);
    case SQLITE_FULL:
        return problem(ProblemCode::DiskFull);
    case SQLITE_IOERR:
        return systemError == EROFS ? problem(ProblemCode::WorkbookReadOnly) : diskError;
    case SQLITE_CANTOPEN:
        if (systemError == EACCES || systemError == EPERM)
            return {ProblemCode::FileUnreadable, {}, {path, QString::number(systemError)}};
        return diskError;
    case SQLITE_NOTADB:
        return problem(ProblemCode::NotAWorkbook);
    case SQLITE_ERROR: // a table that isn't there, in a file that says it is ours
    case SQLITE_CORRUPT:
    case SQLITE_AUTH:
        return {ProblemCode::WorkbookDamaged, {}, {path, text}};
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return {ProblemCode::RowRefused, {}, {QString::number(nativeCode)}};
    default:
        return diskError;
    }
}

Connection::Connection(const QString &path)
    : file(path)
    , name(u"recentre-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, int busyTimeout)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    QSqlDatabase &database = connection->database;
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
    if (!database.open()) {
        const int code = database.lastError().nativeErrorCode().toInt();
        return tl::unexpected(problemOf(code, errno, path));
    }
    connection->native = *static_cast<sqlite3 **>(database.driver()->handle().data());
    return connection;
}

Connection::~Connection()
{
    prepared.clear();
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(name);
}

tl::unexpected<Problem> Connection::failure(const QSqlError &error)
{
    lastCode = error.nativeErrorCode().toInt();
    const int systemError =
        (lastCode & 0xff) == SQLITE_IOERR || (lastCode & 0xff) == SQLITE_CANTOPEN ? sqlite3_system_errno(native) : 0;
    return tl::unexpected(problemOf(lastCode, systemError, file, QString::fromUtf8(sqlite3_errmsg(native))));
}

Result<void> Connection::run(const QString &sql, const QVariantList &values, const ReadRow &read)
{
    QSqlQuery once(database);
    auto kept = prepared.end();
    if (!values.isEmpty()) {
        kept = prepared.find(sql);
        if (kept == prepared.end())
            kept = prepared.emplace(sql, QSqlQuery(database)).first;
    }
    QSqlQuery &query = kept == prepared.end() ? once : kept->second;
    if (query.lastQuery() != sql) {
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            const auto problem = failure(query.lastError());
            prepared.erase(sql);
            return problem;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    // Qt's exec() makes the first step only: an error may come with any later one.
    bool well = query.exec();
    while (well && query.next())
        if (read)
            read(query);
    const QSqlError error = query.lastError();
    if (!well || error.isValid()) {
        const auto problem = failure(error);
        query.finish();
        return problem;
    }
    query.finish();
    return {};
}

Result<QVariant> Connection::value(const QString &sql)
{
    QVariant found;
    const auto done = run(sql, {}, [&](const QSqlQuery &row) {
        if (!found.isValid())
            found = row.value(0);
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

bool Connection::inTransaction() const { return sqlite3_get_autocommit(native) == 0; }

bool Connection::isReadOnly() const { return sqlite3_db_readonly(native, "main") == 1; }

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(native, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

QByteArray Connection::bytesAt(qint64 offset, int count) const
{
    sqlite3_file *main = nullptr;
    if (sqlite3_file_control(native, "main", SQLITE_FCNTL_FILE_POINTER, &main) != SQLITE_OK || !main || !main->pMethods)
        return {};
    QByteArray bytes(count, '\0');
    const int code = main->pMethods->xRead(main, bytes.data(), count, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return {};
    return bytes;
}

} // namespace recentre
