// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The system calls with which the store and SQLite change the disk, so that a test can have one of them fail, kill the
/// program, or something happen before it. A program that links this has its own pwrite64, fdatasync, fsync, ftruncate,
/// unlink, rename and open, which SQLite's library calls too. One fault at a time; not for several threads.
#pragma once

#include <functional>

namespace recentre {

enum class Call { Write, Sync, Truncate, Unlink, Rename, Create };

/// What happens at one call.
struct Fault {
    enum class Kind {
        None,
        Kill, ///< SIGKILL instead of the call
        KillHalfway, ///< SIGKILL when half of it is written
        Fail, ///< the call isn't made and says `error`
        Act ///< `act` runs, then the call is made
    };
    Kind kind = Kind::None;
    Call call = Call::Write;
    int number = 0; ///< from 1: which of those calls
    bool onwards = false; ///< it, and every one of them after it
    int error = 0; ///< errno
    std::function<void()> act = {};
};

/// Calls are counted from here on.
void inject(const Fault &fault);

/// From here on nothing happens any more; whether the fault's call had come is kept.
void endInjection();

/// Whether the call of the fault has come.
[[nodiscard]] bool faultReached();

} // namespace recentre
