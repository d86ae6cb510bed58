// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The copies that Recentre makes by itself: kept in a folder a workbook, away from what they protect, named by counter
/// and date, each opened and compared before it gets its name. From the connection's thread, which has the workbook.
#pragma once

#include "keptcopy.h"
#include "statement.h"

#include <QList>

namespace recentre {

/// The copies of one workbook.
class Copies {
public:
    /// `place` says where those of all workbooks are; `workbook` is this one's id.
    Copies(const CopiesPlace &place, const QString &workbook);

    /// Whether copies are kept at all.
    [[nodiscard]] bool kept() const { return !m_folder.isEmpty(); }
    [[nodiscard]] QString folder() const { return m_folder; }
    /// Those that are there, the oldest first. Nothing else of the folder is looked at.
    [[nodiscard]] QList<KeptCopy> all() const;
    /// A copy of `source` under the next number, dated `today`; then the older ones are thinned.
    [[nodiscard]] Result<KeptCopy> make(Connection &source, QDate today, KeptCopy::Why why = KeptCopy::Why::Routine);
    /// Takes away what a killed program has left of copies that it was making.
    void clean() const;

private:
    QString m_folder; ///< empty: none are kept
};

} // namespace recentre
