// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opening.h"

#include "creation.h"
#include "erasing.h"
#include "goingback.h"
#include "holder.h"
#include "migrations.h"
#include "settings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>
#include <QUuid>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recentre {

using namespace Qt::StringLiterals;

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

/// The id of a workbook of before it had one: the same until it has.
Result<QString> idOf(Connection &connection, const FileIdentity &identity)
{
    const auto openings = connection.value(u"SELECT openings FROM meta"_s);
    if (!openings)
        return tl::unexpected(openings.error());
    const auto people = connection.value(u"SELECT group_concat(id) FROM (SELECT id FROM people ORDER BY id)"_s);
    if (!people)
        return tl::unexpected(people.error());
    const QString all =
        u"%1 %2 %3 %4"_s.arg(identity.device).arg(identity.inode).arg(openings->toLongLong()).arg(people->toString());
    return QUuid::createUuidV5(QUuid(), all).toString(QUuid::WithoutBraces);
}

/// Before the tables are brought up to date: `copies` as openConnection says.
Result<Use> keepCopies(Connection &connection, const FileIdentity &identity, const Safety &safety, CopiesToKeep &copies)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const bool hasId = version->toInt() >= 2;
    if (version->toInt() < 1)
        return Use{QUuid::createUuid().toString(QUuid::WithoutBraces), true};
    Use use{copies.workbook};
    bool upToDate = false;
    if (hasId) {
        const auto read = connection.run(u"SELECT workbook, copied FROM meta"_s, {}, [&](const QSqlQuery &row) {
            use.workbook = row.value(0).toString();
            upToDate = row.value(1).toBool() && version->toInt() == latestWorkbookVersion();
        });
        if (!read)
            return tl::unexpected(read.error());
    } else if (use.workbook.isEmpty()) {
        const auto id = idOf(connection, identity);
        if (!id)
            return tl::unexpected(id.error());
        use.workbook = *id;
    }
    Copies kept(copies.place, use.workbook);
    if (!kept.kept())
        return use;
    kept.clean();
    cleanGoingBack(connection.path());
    const auto finished = hasId ? finishErasures(connection, kept, safety) : Result<Rewritten>();
    if (!finished && (connection.lastNativeCode() & 0xff) == SQLITE_IOERR)
        return tl::unexpected(finished.error()); // nothing of the connection may be believed any more
    if (!finished) {
        copies.failed = finished.error(); // a copy now could have what was erased
    } else if (!upToDate) {
        const auto made = kept.make(connection, copies.place.today);
        use.copied = made.has_value();
        if (!made)
            copies.failed = made.error();
    }
    return use;
}

/// One try. InUse from here may only mean that somebody passes through; `settled` tells that it doesn't.
Result<std::unique_ptr<Connection>> tryOpen(
    const QString &path, Workbook::Access access, const Safety &safety, CopiesToKeep &copies, bool &settled)
{
    settled = true;
    const bool writes = access == Workbook::Access::ReadWrite;
    if (auto looked = look(path); !looked)
        return tl::unexpected(looked.error());
    const auto identity = identityOf(path);
    if (!identity)
        return refusal(ProblemCode::FileNotFound, {path});
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
                           .and_then([&]() -> Result<void> {
                               if (!writes)
                                   return probe(connection);
                               const auto use = keepCopies(connection, *identity, safety, copies);
                               return use ? beginUse(connection, safety, *use) : tl::unexpected(use.error());
                           });
    if (ready)
        return opened;
    if (ready.error().code != ProblemCode::WorkbookInUse)
        return tl::unexpected(ready.error());
    const Holder holder = holderOf(*identity);
    settled = holder.exclusive;
    return tl::unexpected(inUse(path, holder));
}

} // namespace

Result<std::unique_ptr<Connection>> openConnection(const QString &path, Workbook::Access access, const Safety &safety)
{
    CopiesToKeep none;
    return openConnection(path, access, safety, none);
}

Result<std::unique_ptr<Connection>> openConnection(
    const QString &path, Workbook::Access access, const Safety &safety, CopiesToKeep &copies)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        bool settled = false;
        const bool missing = access == Workbook::Access::ReadWrite && !identityOf(path);
        const auto made = missing ? createWorkbook(path, safety) : Result<void>();
        auto opened = made ? tryOpen(path, access, safety, copies, settled) : tl::unexpected(made.error());
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
