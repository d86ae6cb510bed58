// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "creation.h"

#include "holder.h"
#include "migrations.h"
#include "settings.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

/// The Problem of a system call that was to make something at `path`.
tl::unexpected<Problem> systemFailure(const QString &path)
{
    switch (errno) {
    case EACCES:
    case EPERM:
    case EROFS:
        return tl::unexpected(Problem{ProblemCode::FolderReadOnly, {}, {path}});
    case ENOSPC:
    case EDQUOT:
        return tl::unexpected(Problem{ProblemCode::DiskFull, {}, {path}});
    default:
        return tl::unexpected(Problem{ProblemCode::FileUnwritable, {}, {path, QString::number(errno)}});
    }
}

/// An empty file with the rights that SQLite then gives the journal too.
Result<void> makeEmpty(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int descriptor = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errno == EEXIST ? Result<void>() : systemFailure(path);
    // Nobody of this process can have open what wasn't there: closing drops no lock.
    ::close(descriptor);
    return {};
}

/// Whether what stands under the temporary name is ours or nothing: what another program has put there stays.
Result<void> checkUnfinished(Connection &connection)
{
    const auto id = connection.value(u"PRAGMA application_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    const auto tables = connection.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    if (id->toInt() == workbookApplicationId || (id->toInt() == 0 && tables->toInt() == 0))
        return {};
    return tl::unexpected(Problem{ProblemCode::NotAWorkbook, {}, {connection.path()}});
}

} // namespace

Result<void> makeFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    bool made = ::mkdir(name.constData(), S_IRWXU) == 0;
    if (!made && errno == ENOENT) {
        if (auto above = makeFolder(QFileInfo(folder).path()); !above)
            return above;
        made = ::mkdir(name.constData(), S_IRWXU) == 0;
    }
    if (made)
        return syncFolderOf(folder);
    return errno == EEXIST ? Result<void>() : systemFailure(folder);
}

Result<void> syncFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(folder);
    const bool synced = ::fsync(descriptor) == 0;
    const auto failed = synced ? Result<void>() : systemFailure(folder);
    ::close(descriptor);
    return failed;
}

Result<void> createWorkbook(const QString &path, const Safety &safety)
{
    const QString unfinished = path + ".new"_L1;
    if (auto made = makeFolder(QFileInfo(path).path()).and_then([&] { return makeEmpty(unfinished); }); !made)
        return made;
    auto opened = Connection::open(unfinished, safety.busyTimeout);
    if (!opened)
        return tl::unexpected(opened.error());
    Connection &connection = **opened;
    const auto identity = identityOf(unfinished);
    if (auto locked = lock(connection); !locked) {
        if (locked.error().code != ProblemCode::WorkbookInUse || !identity)
            return locked;
        return tl::unexpected(inUse(path, holderOf(*identity)));
    }
    // Whoever had the lock before may have finished it: then this is the workbook itself, by another name.
    if (connection.hasMoved())
        return {};
    const bool there = identityOf(path).has_value();
    if (!there) {
        const auto whole =
            checkUnfinished(connection)
                .and_then([&] { return applySettings(connection, Workbook::Access::ReadWrite, safety); })
                .and_then([&] {
                    return beginUse(connection, safety, {QUuid::createUuid().toString(QUuid::WithoutBraces), true});
                });
        if (!whole)
            return whole;
        if (::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(path).constData()) != 0)
            return systemFailure(path);
    } else {
        ::unlink(QFile::encodeName(unfinished).constData());
    }
    ::unlink(QFile::encodeName(unfinished + "-journal"_L1).constData());
    return syncFolderOf(path);
}

} // namespace recentre
