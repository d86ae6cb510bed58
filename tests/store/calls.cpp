// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calls.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace recentre {

namespace {

Fault current;
int count = 0;

/// Whether the call fails instead of being made, with errno set. `half` does half of it.
template <class Half>
bool fails(Call call, Half half)
{
    if (current.kind == Fault::Kind::None || call != current.call)
        return false;
    ++count;
    if (count < current.number || (count > current.number && !current.onwards))
        return false;
    switch (current.kind) {
    case Fault::Kind::KillHalfway:
        half();
        [[fallthrough]];
    case Fault::Kind::Kill:
        ::kill(::getpid(), SIGKILL);
        return true;
    case Fault::Kind::Fail:
        errno = current.error;
        return true;
    case Fault::Kind::Act:
        // What it does itself isn't counted.
        std::exchange(current.kind, Fault::Kind::None);
        current.act();
        return false;
    case Fault::Kind::None:
        break;
    }
    return false;
}

bool fails(Call call)
{
    return fails(call, [] {});
}

/// The kernel's memory outlives a killed program: a real sync would only take its time.
int sync(int descriptor)
{
    if (fails(Call::Sync))
        return -1;
    return ::fcntl(descriptor, F_GETFD) < 0 ? -1 : 0;
}

int reallyOpen(const char *path, int flags, mode_t mode)
{
    const bool creates = (flags & O_CREAT) && ::access(path, F_OK) != 0;
    if (creates && fails(Call::Create))
        return -1;
    return int(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

} // namespace

void inject(const Fault &fault)
{
    current = fault;
    count = 0;
}

void endInjection() { current.kind = Fault::Kind::None; }

bool faultReached() { return count >= current.number; }

} // namespace recentre

using namespace recentre;

extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    if (fails(Call::Write, [&] { ::syscall(SYS_pwrite64, descriptor, bytes, size / 2, offset); }))
        return -1;
    return ::syscall(SYS_pwrite64, descriptor, bytes, size, offset);
}

int fdatasync(int descriptor) { return sync(descriptor); }

int fsync(int descriptor) { return sync(descriptor); }

int ftruncate64(int descriptor, off64_t size) noexcept
{
    return fails(Call::Truncate) ? -1 : int(::syscall(SYS_ftruncate, descriptor, size));
}

int unlink(const char *path) noexcept { return fails(Call::Unlink) ? -1 : int(::syscall(SYS_unlink, path)); }

int rename(const char *from, const char *to) noexcept
{
    return fails(Call::Rename) ? -1 : int(::syscall(SYS_rename, from, to));
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(rest, unsigned)) : 0;
    va_end(rest);
    return reallyOpen(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(rest, unsigned)) : 0;
    va_end(rest);
    return reallyOpen(path, flags, mode);
}

} // extern "C"
