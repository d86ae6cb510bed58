// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What keeps a workbook safe, each as a value, so that a test can take one away and be seen to fail (the controls of
/// reliability.md section 6). The program never changes them.
#pragma once

#include <QString>

namespace recentre {

/// The safeguards of one open workbook; as they stand here for everybody but a test's control. Any thread.
struct Safety {
    int busyTimeout = 0; ///< milliseconds that SQLite waits for a lock; Qt's own default is 5,000
    QString journalMode = QStringLiteral("truncate");
    int synchronous = 2; ///< 2 is FULL
    bool movedCheck = true; ///< asks before each transaction and before it is acknowledged
    bool writeAtOpen = true; ///< the real write that finds out what can't be written
    bool secureDelete = true; ///< SQLite overwrites what it deletes
    bool writtenAnew = true; ///< what an erasure may have left in the slack of pages goes too
    bool headerCheck = true; ///< looks whether the file is ours before SQLite may touch it
};

} // namespace recentre
