// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "puttingback.h"

#include "copies.h"
#include "creation.h"
#include "erasing.h"
#include "goingback.h"
#include "holder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// What may lie beside a workbook, and would be played into whatever has its name.
constexpr std::array besides{"-journal"_L1, "-wal"_L1};

QByteArray encoded(const QString &path) { return QFile::encodeName(path); }

/// All bytes of the open file `from` into `to`, and on the disk. The system's error, or 0.
int copyBytes(int from, int to)
{
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    for (;;) {
        const auto got = ::read(from, block.data(), size_t(block.size()));
        if (got < 0)
            return errno;
        if (got == 0)
            return ::fsync(to) == 0 ? 0 : errno;
        for (ssize_t done = 0; done < got;) {
            const auto written = ::write(to, block.constData() + done, size_t(got - done));
            if (written < 0)
                return errno;
            done += written;
        }
    }
}

/// `from` under the name `to` as well; a copy of it where a file can't have two names (another disk). The system's
/// error, or 0.
int alsoAs(const QString &from, const QString &to)
{
    if (::link(encoded(from).constData(), encoded(to).constData()) == 0)
        return 0;
    const int source = ::open(encoded(from).constData(), O_RDONLY | O_CLOEXEC);
    if (source < 0)
        return errno;
    const int target = ::open(encoded(to).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    const int error = target < 0 ? errno : copyBytes(source, target);
    ::close(source);
    if (target >= 0)
        ::close(target);
    if (target >= 0 && error != 0)
        ::unlink(encoded(to).constData());
    return error;
}

/// What stands under a workbook's name, on its way to the copies.
class SetAside {
public:
    SetAside(const QString &path, const QString &target)
        : m_path(path)
        , m_target(target)
    {}

    /// It has both names, and what lay beside it only the new one: from there it can't be played into its successor.
    Result<void> go()
    {
        if (const int error = alsoAs(m_path, m_target); error != 0)
            return failed(error);
        m_gone = true;
        for (const QLatin1StringView beside : besides)
            if (QFileInfo::exists(m_path + beside))
                if (const int error = alsoAs(m_path + beside, m_target + beside); error != 0)
                    return failed(error);
        if (const auto synced = syncFolderOf(m_target); !synced)
            return synced;
        for (const QLatin1StringView beside : besides)
            ::unlink(encoded(m_path + beside).constData());
        return {};
    }

    /// As it was.
    void comeBack()
    {
        if (!m_gone)
            return;
        for (const QLatin1StringView beside : besides)
            if (QFileInfo::exists(m_target + beside)
                && (QFileInfo::exists(m_path + beside) || alsoAs(m_target + beside, m_path + beside) == 0))
                ::unlink(encoded(m_target + beside).constData());
        ::unlink(encoded(m_target).constData());
    }

private:
    [[nodiscard]] Result<void> failed(int error) const
    {
        if (error == ENOSPC || error == EDQUOT)
            return tl::unexpected(Problem{ProblemCode::DiskFull, {}, {m_target}});
        return tl::unexpected(Problem{ProblemCode::FileUnwritable, {}, {m_target, QString::number(error)}});
    }

    const QString m_path, m_target;
    bool m_gone = false;
};

/// WorkbookInUse if another process has `path` open and locked: it would go on writing into what is set aside.
Result<void> checkFree(const QString &path, const FileIdentity &identity)
{
    const auto connection = Connection::open(path, 0); // reads nothing, and plays no journal
    const Holder holder = connection ? holderOf(identity) : Holder();
    if (holder.process == 0 || holder.process == ::getpid())
        return {};
    return tl::unexpected(inUse(path, holder));
}

} // namespace

QStringList workbooksWithCopies(const QString &folder)
{
    QStringList found;
    const QStringList names =
        folder.isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        if (!copiesOfWorkbook(folder, name).isEmpty())
            found += name;
    return found;
}

QList<KeptCopy> copiesOfWorkbook(const QString &folder, const QString &workbook)
{
    return Copies({folder}, workbook).all();
}

Result<WentBack> putBack(const KeptCopy &copy, const QString &path, const CopiesPlace &place, const Progress &progress)
{
    const QString workbook = QFileInfo(copy.path).dir().dirName();
    const QList<KeptCopy> copies = copiesOfWorkbook(place.folder, workbook);
    if (!copies.contains(copy))
        return tl::unexpected(Problem{ProblemCode::FileNotFound, {}, {copy.path}});
    if (const auto whole = lookAt(copy); !whole)
        return tl::unexpected(whole.error());
    const auto erased = notedErasures(QFileInfo(copy.path).path());
    if (!erased)
        return tl::unexpected(erased.error());
    const auto before = identityOf(path);
    if (before)
        if (const auto free = checkFree(path, *before); !free)
            return tl::unexpected(free.error());
    if (const auto made = makeFolder(QFileInfo(path).path()); !made)
        return tl::unexpected(made.error());
    const int number = copies.last().number + 1;
    const KeptCopy kept{QFileInfo(copy.path).path() + u'/' + copyName(number, place.today, KeptCopy::Why::SetAside),
        number, place.today, KeptCopy::Why::SetAside};
    SetAside aside(path, kept.path);
    const auto done =
        restore(copy, path, workbook, *erased, progress, [&] { return before ? aside.go() : Result<void>(); });
    const bool replaced = identityOf(path) != before;
    if (!done && !replaced) {
        aside.comeBack();
        return tl::unexpected(done.error());
    }
    return WentBack{before ? kept : KeptCopy(), done ? std::nullopt : std::optional(done.error())};
}

} // namespace recentre
