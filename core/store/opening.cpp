// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"

#include "creation.h"
#include "holder.h"
#include "migrations.h"
#include "settings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recentre {

namespace {

/// How long it is asked again while somebody only passes through, in milliseconds: told in under 300 in all.
constexpr int patience = 150;

/// How every file of SQLite begins.
constexpr QByteArrayView magic("SQLite format 3\0", 16);

tl::unexpected<Problem> refusal(ProblemCode code, const QStringList &arguments)
{
    return tl::unexpected(Problem{code, {}, arguments});
}

/// What can be told without opening: that it is a file, not empty, and may be read.
Result<void> look(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0) {
        if (errno == ENOENT)
            return refusal(ProblemCode::FileNotFound, {path});
        return refusal(ProblemCode::FileUnreadable, {path, QString::number(errno)});
    }
    if (!S_ISREG(status.st_mode))
        return refusal(ProblemCode::NotARegularFile, {path});
    if (status.st_size == 0)
        return refusal(ProblemCode::NotAWorkbook, {path});
    if (::faccessat(AT_FDCWD, name.constData(), R_OK, AT_EACCESS) != 0)
        return refusal(ProblemCode::FileUnreadable, {path, QString::number(errno)});
    return {};
}

/// Whether the file says that it is a workbook, before SQLite may recover, lock or convert anything. Another program's
/// log beside it would be played into ours.
Result<void> checkHeader(const Connection &connection)
{
    const QString path = connection.path();
    const QByteArray header = connection.bytesAt(0, 100);
    if (!header.startsWith(magic))
        return refusal(ProblemCode::NotAWorkbook, {path});
    if (qFromBigEndian<qint32>(header.constData() + 68) != workbookApplicationId || header[18] != 1 || header[19] != 1)
        return refusal(ProblemCode::NotAWorkbook, {path});
    if (const auto version = qFromBigEndian<qint32>(header.constData() + 60); version > latestWorkbookVersion())
        return refusal(
            ProblemCode::LaterWorkbook, {path, QString::number(version), QString::number(latestWorkbookVersion())});
    struct stat status = {};
    const char *log = sqlite3_filename_wal(sqlite3_db_filename(connection.handle(), "main"));
    if (::stat(log, &status) == 0 && status.st_size > 0)
        return refusal(ProblemCode::WorkbookDamaged, {path, QFile::decodeName(log)});
    return {};
}

/// One try. InUse from here may only mean that somebody passes through; `settled` tells that it doesn't.
Result<std::unique_ptr<Connection>> tryOpen(
    const QString &path, Workbook::Access access, const Safety &safety, bool &settled)
{
    settled = true;
    const bool writes = access == Workbook::Access::ReadWrite;
    if (auto looked = look(path); !looked)
        return tl::unexpected(looked.error());
    const auto identity = identityOf(path);
    auto opened = Connection::open(path, safety.busyTimeout);
    if (!opened)
        return opened;
    Connection &connection = **opened;
    if (writes && connection.isReadOnly())
        return refusal(ProblemCode::WorkbookReadOnly, {path});
    if (safety.headerCheck)
        if (auto checked = checkHeader(connection); !checked)
            return tl::unexpected(checked.error());
    const auto ready = (writes ? lock(connection) : Result<void>())
                           .and_then([&] { return applySettings(connection, access, safety); })
                           .and_then([&] { return writes ? beginUse(connection, safety) : probe(connection); });
    if (ready)
        return opened;
    if (ready.error().code != ProblemCode::WorkbookInUse || !identity)
        return tl::unexpected(ready.error());
    const Holder holder = holderOf(*identity);
    settled = holder.exclusive;
    return tl::unexpected(inUse(path, holder));
}

} // namespace

Result<std::unique_ptr<Connection>> openConnection(const QString &path, Workbook::Access access, const Safety &safety)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        bool settled = false;
        const bool missing = access == Workbook::Access::ReadWrite && !identityOf(path);
        const auto made = missing ? createWorkbook(path, safety) : Result<void>();
        auto opened = made ? tryOpen(path, access, safety, settled) : tl::unexpected(made.error());
        if (opened || opened.error().code != ProblemCode::WorkbookInUse || settled || waited.hasExpired(patience))
            return opened;
        // Two that ask at once refuse one another: each leaves, and comes back at another moment.
        QThread::msleep(QRandomGenerator::global()->bounded(2u, 15u));
    }
}

Result<bool> looksLikeAWorkbook(const QString &path)
{
    const Result<void> looked = look(path);
    if (!looked && looked.error().code == ProblemCode::NotAWorkbook)
        return false; // empty
    if (!looked)
        return tl::unexpected(looked.error());
    // Through SQLite, which never drops the lock that this process may have on it.
    const auto opened = Connection::open(path, 0);
    if (!opened)
        return tl::unexpected(opened.error());
    return (*opened)->bytesAt(0, magic.size()) == magic;
}

} // namespace recentre
