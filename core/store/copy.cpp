// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copy.h"

#include "creation.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

/// 1 MiB of pages of 4 KiB: short enough to be told how far it is, long enough to be quick.
constexpr int pagesAStep = 256;

/// The first page's header counts changes, which a copy counts anew.
constexpr int headerSize = 100;

/// Removes what isn't finished.
class Temporary {
public:
    explicit Temporary(const QString &target)
        : name(QFile::encodeName(target + ".XXXXXX"_L1))
    {
        const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        error = descriptor < 0 ? errno : 0;
        made = descriptor >= 0;
        if (made)
            ::close(descriptor);
    }
    /// Under a name of its own: what a killed program has left of it goes.
    explicit Temporary(const TakenPlace &place)
        : name(QFile::encodeName(place.unfinished))
    {
        ::unlink(name.constData());
        const int descriptor = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
        error = descriptor < 0 ? errno : 0;
        made = descriptor >= 0;
        if (made)
            ::close(descriptor);
    }
    ~Temporary()
    {
        if (made)
            ::unlink(name.constData());
        ::unlink((name + "-journal").constData());
    }
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;

    QString path() const { return QFile::decodeName(name); }

    /// On the disk, and under its name.
    Result<void> finish(const QString &target)
    {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
        error = synced ? 0 : errno;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!synced)
            return tl::unexpected(failure(target));
        if (::rename(name.constData(), QFile::encodeName(target).constData()) != 0) {
            error = errno;
            return tl::unexpected(failure(target));
        }
        made = false;
        return syncFolderOf(target);
    }

    Problem failure(const QString &target) const
    {
        if (error == ENOSPC || error == EDQUOT)
            return {ProblemCode::DiskFull, {}, {target}};
        if (error == EACCES || error == EROFS)
            return {ProblemCode::FolderReadOnly, {}, {target}};
        return {ProblemCode::FileUnwritable, {}, {target, QString::number(error)}};
    }

    bool made = false;

private:
    QByteArray name;
    int error = 0;
};

/// All pages of `source` into the empty file of `copy`.
Result<void> copyPages(Connection &source, Connection &copy, const Progress &progress)
{
    sqlite3_backup *raw = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!raw)
        return tl::unexpected(
            problemOf(sqlite3_extended_errcode(copy.handle()), sqlite3_system_errno(copy.handle()), copy.path()));
    int code = SQLITE_OK;
    bool wanted = true;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(raw, pagesAStep);
        const int total = sqlite3_backup_pagecount(raw);
        wanted = !progress || code != SQLITE_OK || progress(total - sqlite3_backup_remaining(raw), total);
    }
    sqlite3_backup_finish(raw);
    if (!wanted)
        return tl::unexpected(Problem{ProblemCode::Cancelled});
    if (code == SQLITE_DONE)
        return {};
    return tl::unexpected(problemOf(code, sqlite3_system_errno(copy.handle()), copy.path()));
}

/// Reads both through SQLite's descriptors and compares them byte by byte.
Result<void> comparePages(Connection &source, Connection &copy)
{
    const auto pages = source.value(u"PRAGMA page_count"_s);
    const auto size = source.value(u"PRAGMA page_size"_s);
    if (!pages || !size)
        return tl::unexpected((!pages ? pages : size).error());
    const qint64 end = pages->toLongLong() * size->toLongLong();
    constexpr qint64 block = 1024 * 1024;
    for (qint64 offset = headerSize; offset < end; offset += block) {
        const int count = int(std::min(block, end - offset));
        const QByteArray wanted = source.bytesAt(offset, count);
        if (wanted.isEmpty() || wanted != copy.bytesAt(offset, count))
            return tl::unexpected(Problem{ProblemCode::WorkbookDamaged, {}, {copy.path(), u"copy differs"_s}});
    }
    return {};
}

/// A copy of `source` that `change` has changed, sound and as `compare` wants it, under the name `path`.
template <class Compare>
Result<void> finishedCopy(Connection &source, Temporary &&temporary, const QString &path, const Progress &progress,
    const std::function<Result<void>(Connection &)> &change, Compare compare)
{
    if (!temporary.made)
        return tl::unexpected(temporary.failure(path));
    {
        auto opened = Connection::open(temporary.path(), 0);
        if (!opened)
            return tl::unexpected(opened.error());
        Connection &copy = **opened;
        // Nothing to go back to, and it is synced as a whole before it gets its name.
        const auto copied = copy.run(u"PRAGMA journal_mode = MEMORY"_s)
                                .and_then([&] { return copy.run(u"PRAGMA synchronous = OFF"_s); })
                                .and_then([&] { return copyPages(source, copy, progress); })
                                .and_then([&] { return change ? change(copy) : Result<void>(); });
        if (!copied)
            return copied;
    }
    {
        auto opened = Connection::open(temporary.path(), 0);
        if (!opened)
            return tl::unexpected(opened.error());
        // The rows' own conditions held when they were written: what can have gone wrong since is the file.
        const auto checked = (*opened)->run(u"PRAGMA ignore_check_constraints = ON"_s).and_then([&] {
            return (*opened)->value(u"PRAGMA quick_check(1)"_s);
        });
        if (!checked)
            return tl::unexpected(checked.error());
        if (checked->toString() != "ok"_L1)
            return tl::unexpected(Problem{ProblemCode::WorkbookDamaged, {}, {temporary.path(), checked->toString()}});
        if (auto same = compare(**opened); !same)
            return same;
    }
    return temporary.finish(path);
}

} // namespace

Result<void> copyWorkbook(
    Connection &source, const FileIdentity &sourceFile, const QString &path, const Progress &progress)
{
    if (identityOf(path) == sourceFile)
        return tl::unexpected(Problem{ProblemCode::FileUnwritable, {}, {path, QString::number(EBUSY)}});
    return finishedCopy(
        source, Temporary(path), path, progress, {}, [&](Connection &copy) { return comparePages(source, copy); });
}

Result<void> rewriteWorkbook(const QString &path, const std::function<Result<void>(Connection &copy)> &change)
{
    const auto source = Connection::open(path, 0);
    if (!source)
        return tl::unexpected(source.error());
    return finishedCopy(**source, Temporary(path), path, {}, change, [](Connection &) { return Result<void>(); });
}

Result<void> replaceWorkbook(Connection &source, const TakenPlace &place, const Progress &progress,
    const std::function<Result<void>(Connection &copy)> &change, const std::function<Result<void>()> &last)
{
    return finishedCopy(source, Temporary(place), place.path, progress, change, [&](Connection &) { return last(); });
}

Result<void> checkWhole(Connection &connection)
{
    const auto damaged = [&](const QString &text) {
        return tl::unexpected(Problem{ProblemCode::WorkbookDamaged, {}, {connection.path(), text}});
    };
    const auto sound = connection.value(u"PRAGMA integrity_check(1)"_s);
    if (!sound)
        return tl::unexpected(sound.error());
    if (sound->toString() != "ok"_L1)
        return damaged(sound->toString());
    const auto dangling = connection.value(u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return tl::unexpected(dangling.error());
    if (dangling->isValid())
        return damaged(dangling->toString());
    return {};
}

} // namespace recentre
