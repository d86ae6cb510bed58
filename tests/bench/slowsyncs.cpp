// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slowsyncs.h"

#include <atomic>
#include <chrono>
#include <thread>

#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::atomic<int> delay{0}, syncs{0};
thread_local int syncsHere = 0;

int syncSlowly(long which, int descriptor)
{
    ++syncs;
    ++syncsHere;
    std::this_thread::sleep_for(std::chrono::milliseconds(delay));
    return int(::syscall(which, descriptor));
}

} // namespace

extern "C" int fsync(int descriptor) { return syncSlowly(SYS_fsync, descriptor); }

extern "C" int fdatasync(int descriptor) { return syncSlowly(SYS_fdatasync, descriptor); }

namespace recentre {

SlowSyncs::SlowSyncs(int ms)
{
    syncs = 0;
    syncsHere = 0;
    delay = ms;
}

SlowSyncs::~SlowSyncs() { delay = 0; }

int SlowSyncs::all() const { return syncs; }

int SlowSyncs::here() const { return syncsHere; }

} // namespace recentre
