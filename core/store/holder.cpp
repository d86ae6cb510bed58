// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holder.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

// SQLite's lock bytes (its file format, section 1.5.1): pending, reserved, then 510 shared.
constexpr off_t pendingByte = 0x40000000;
constexpr off_t sharedFirst = pendingByte + 2;
constexpr off_t sharedSize = 510;

/// A descriptor of the file that this process has already, SQLite's own: no other may be opened, see the header.
int descriptorOf(const FileIdentity &file)
{
    const QStringList names = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System);
    for (const QString &name : names) {
        const int descriptor = name.toInt();
        struct stat status = {};
        if (::fstat(descriptor, &status) == 0 && FileIdentity{status.st_dev, status.st_ino} == file)
            return descriptor;
    }
    return -1;
}

/// The process whose lock would refuse one of `type` on these bytes.
std::optional<pid_t> inTheWay(int descriptor, short type, off_t start, off_t length)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    if (::fcntl(descriptor, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
        return std::nullopt;
    return lock.l_pid;
}

QString nameOfProcess(qint64 process)
{
    QFile file(u"/proc/%1/comm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileIdentity{status.st_dev, status.st_ino};
}

Holder holderOf(const FileIdentity &file)
{
    const int descriptor = descriptorOf(file);
    if (descriptor < 0)
        return {};
    // Only who has the file for good writes over the shared bytes: a reader is refused by nothing else.
    const auto owner = inTheWay(descriptor, F_RDLCK, sharedFirst, sharedSize);
    const auto anyone = owner ? owner : inTheWay(descriptor, F_WRLCK, pendingByte, sharedSize + 2);
    // The kernel never names the one who asks.
    const qint64 process = anyone ? *anyone : ::getpid();
    return {process, process > 0 ? nameOfProcess(process) : QString(), owner.has_value()};
}

Problem inUse(const QString &path, const Holder &holder)
{
    const QString process = holder.process > 0 ? QString::number(holder.process) : QString();
    return {ProblemCode::WorkbookInUse, {}, {path, process, holder.name}};
}

} // namespace recentre
