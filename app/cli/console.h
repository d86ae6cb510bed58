// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a command talks to: its three streams, the language of its messages, and the window it may ask for. Handed in,
/// so that a test runs every command in its own process.
#pragma once

#include "words/language.h"

#include <QIODevice>

#include <functional>

namespace recentre {

/// The streams are open and outlive the console.
struct Console {
    QIODevice &in;
    QIODevice &out;
    QIODevice &err;
    Language language = Language(); ///< of what the command itself says
    /// Opens the window on a throw-away copy of the sample in a language ("en", "fr") and returns the exit status.
    /// None: this program has no window.
    std::function<int(const QString &language)> demo = {};

    /// Writes all of `bytes` to `out`; false if they didn't get there (a full disk, a closed pipe).
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// One line on `err`: "recentre: …".
    void complain(const QString &line);
};

/// Exit statuses (interchange.md).
inline constexpr int statusDone = 0, statusFailed = 1, statusUsage = 2;

} // namespace recentre
