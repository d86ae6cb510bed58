// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The groups of a step that goes card by card: which are done, which is open. Interface thread.
#pragma once

#include "lists/rowmodel.h"
#include "model/group.h"

namespace recentre {

/// Roles: groupId, name, platform, monogram, done, current, figure (what stands beside the name, or empty).
class CardList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a card")
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged)

public:
    /// A row as a card gives it.
    struct Entry {
        Group group;
        bool done = false;
        bool current = false;
        QString figure;
    };

    explicit CardList(QObject *parent);

    /// The row of the open group, or -1.
    [[nodiscard]] int currentRow() const { return m_currentRow; }
    [[nodiscard]] int done() const { return m_done; }

    void show(const QList<Entry> &entries);

signals:
    void currentRowChanged();

private:
    int m_currentRow = -1;
    int m_done = 0;
};

} // namespace recentre
