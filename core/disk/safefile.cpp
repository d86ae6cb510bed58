// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "safefile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace recentre {

namespace {

/// A file descriptor that is closed when this goes.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// False when the system reports an error that was kept back until now (quota on network folders).
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        // Not again after EINTR: on Linux the number is free by then, and may be somebody else's.
        return number < 0 || ::close(number) == 0 || errno == EINTR;
    }

private:
    int m_number;
};

/// Calls again what a signal broke off.
template <class Call>
auto withoutSignals(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

Problem writeProblem(const QString &path, int error)
{
    // EFBIG: a limit set for this user's files is a full disk as far as they can tell.
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return {ProblemCode::DiskFull, {}, {path}};
    return {ProblemCode::FileUnwritable, {}, {path, QString::number(error)}};
}

Problem readProblem(const QString &path, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return {ProblemCode::FileNotFound, {}, {path}};
    return {ProblemCode::FileUnreadable, {}, {path, QString::number(error)}};
}

/// What a link leads to, so that the link stays one; the name itself if it leads nowhere.
QByteArray linked(const QByteArray &name)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(::realpath(name.constData(), nullptr), &std::free);
    return resolved ? QByteArray(resolved.get()) : name;
}

/// Writes all bytes, and waits until they are on the disk. The system's error, or 0.
int writeAll(Descriptor &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = withoutSignals(
            [&] { return ::write(file.number(), bytes.data(), static_cast<std::size_t>(bytes.size())); });
        if (written < 0)
            return errno;
        bytes = bytes.sliced(written);
    }
    if (withoutSignals([&] { return ::fsync(file.number()); }) != 0)
        return errno;
    return file.close() ? 0 : errno;
}

/// Makes the new name of a file in `folder` last. The system's error, or 0.
int syncFolder(const QByteArray &folder)
{
    const Descriptor file(
        withoutSignals([&] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!file.isOpen())
        return errno;
    if (withoutSignals([&] { return ::fsync(file.number()); }) == 0)
        return 0;
    // Some file systems can't sync a folder, and say so; they have nothing better to offer.
    return errno == EINVAL || errno == ENOTSUP ? 0 : errno;
}

} // namespace

Result<void> writeFile(const QString &path, QByteArrayView bytes)
{
    const QByteArray target = linked(QFile::encodeName(path));
    const qsizetype slash = target.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray(".") : target.first(slash + 1);
    const auto failed = [&](int error) { return tl::unexpected(writeProblem(path, error)); };

    struct stat status{};
    if (::stat(target.constData(), &status) == 0 && !S_ISREG(status.st_mode))
        return tl::unexpected(Problem{ProblemCode::NotARegularFile, {}, {path}});

    // A short name of its own: the target's may be as long as the file system allows.
    QByteArray temporary = folder + (slash < 0 ? "/" : "") + ".recentre-XXXXXX";
    Descriptor file(withoutSignals([&] { return ::mkostemp(temporary.data(), O_CLOEXEC); }));
    if (!file.isOpen())
        return failed(errno);
    int error = writeAll(file, bytes);
    if (error == 0 && ::rename(temporary.constData(), target.constData()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.constData());
        return failed(error);
    }
    error = syncFolder(folder);
    return error == 0 ? Result<void>() : Result<void>(failed(error));
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QByteArray name = QFile::encodeName(path);
    const auto notRegular = [&] { return tl::unexpected(Problem{ProblemCode::NotARegularFile, {}, {path}}); };
    struct stat status{};
    if (::stat(name.constData(), &status) != 0)
        return tl::unexpected(readProblem(path, errno));
    // Before it is opened: opening a pipe or a device can hang, or do something.
    if (!S_ISREG(status.st_mode))
        return notRegular();
    const Descriptor file(
        withoutSignals([&] { return ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY); }));
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return tl::unexpected(readProblem(path, errno));
    if (!S_ISREG(status.st_mode))
        return notRegular();
    const auto tooLarge = [&] {
        return tl::unexpected(Problem{ProblemCode::FileTooLarge, {}, {QString::number(limit)}});
    };
    if (status.st_size > limit)
        return tooLarge();

    QByteArray bytes;
    constexpr qsizetype atOnce = 64 * 1024; // of what a file has grown by while it is read
    qsizetype next = status.st_size + 1;
    while (true) {
        const qsizetype behind = bytes.size();
        bytes.resize(behind + next);
        const auto got = withoutSignals(
            [&] { return ::read(file.number(), bytes.data() + behind, static_cast<std::size_t>(next)); });
        if (got < 0)
            return tl::unexpected(readProblem(path, errno));
        bytes.truncate(behind + got);
        if (bytes.size() > limit)
            return tooLarge();
        if (got == 0)
            return bytes;
        next = std::max<qsizetype>(atOnce, status.st_size + 1 - bytes.size());
    }
}

} // namespace recentre
