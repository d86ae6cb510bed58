// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Objectives by a thread, for the grid that is drawn of them. Interface thread.
#pragma once

#include "chart.h"
#include "lists/plainrows.h"
#include "picture/threads.h"

namespace recentre {

/// Groups of the plan by objectives.
class ThreadsChart : public recentre::Chart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::PlainRows *rows READ rows CONSTANT)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY followed)
    Q_PROPERTY(bool lonely READ lonely NOTIFY followed)
    Q_PROPERTY(QString actionText READ actionText NOTIFY followed)

public:
    explicit ThreadsChart(QObject *parent = nullptr);

    /// Roles: groupId, name, mark (the code of what is decided or advised), dots (a map an objective), says. A dot has
    /// text (its score; empty: there is none), size (0 to 1), holds, alone, above and below (whether the thread comes
    /// from above, and goes on below), thick (0 to 1).
    [[nodiscard]] PlainRows *rows() const { return m_rows; }
    /// A map an objective: name, count (groups that hold it), countText, says (which they are), dashed, thick, none.
    [[nodiscard]] QVariantList columns() const { return m_columns; }
    /// Whether an objective hangs by one group, or by none.
    [[nodiscard]] bool lonely() const { return m_lonely; }
    /// "Find a second one", or one at all.
    [[nodiscard]] QString actionText() const { return m_actionText; }

protected:
    void take(const Basis &basis, const AdviceWords &words) override;

private:
    void takeColumns(const Threads &threads, const AdviceWords &words);
    void takeRows(const Threads &threads, const AdviceWords &words);
    void takeTable(const Threads &threads, const AdviceWords &words);

    PlainRows *m_rows;
    QVariantList m_columns;
    bool m_lonely = false;
    QString m_actionText;
};

} // namespace recentre
