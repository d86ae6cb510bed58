// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A disk whose every sync takes a while: this program's own fsync and fdatasync, which stand before the C library's.
#pragma once

namespace recentre {

/// While it lives each fsync and fdatasync of this process takes `ms` longer, in the thread that calls it. One at a
/// time; made and unmade in the interface's thread.
class SlowSyncs {
public:
    explicit SlowSyncs(int ms);
    ~SlowSyncs();
    SlowSyncs(const SlowSyncs &) = delete;
    SlowSyncs &operator=(const SlowSyncs &) = delete;

    /// Syncs since it was made, of all threads, and of the thread that made it.
    [[nodiscard]] int all() const;
    [[nodiscard]] int here() const;
};

} // namespace recentre
