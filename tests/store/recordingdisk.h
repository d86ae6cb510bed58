// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A disk whose power can be cut after the fact: what the store and SQLite ask of one folder is written down, and any
/// state in which a cut at any moment may leave it can be made. Synced writes are kept; of the others any sectors of
/// 512 bytes may be missing, and any size may be late. Names are kept in their order, and for certain when their folder
/// was synced. A program that links this has its own pwrite64, fdatasync, fsync, ftruncate, unlink, rename and open,
/// and its syncs cost nothing. One thread.
#pragma once

#include <QString>

class QRandomGenerator;

namespace recentre {

/// Everything that happens in `folder` is written down from here on. It is empty.
void startRecording(const QString &folder);
/// Says that `value` was promised to somebody by now.
void recordPromise(int value);
void endRecording();

/// How many moments there are.
[[nodiscard]] int recordedMoments();
/// The last promise before the moment, -1 if there was none.
[[nodiscard]] int promisedBefore(int moment);
/// Makes in the empty `folder` what may be left by a cut just before the moment.
void makeAfterCut(int moment, const QString &folder, QRandomGenerator &random);

} // namespace recentre
