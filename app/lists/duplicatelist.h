// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Groups that look like one, asked in the margin of step 2. Interface thread.
#pragma once

#include "rowmodel.h"

namespace recentre {

class Session;

/// Roles: text (the question), first, second (names: the newer, the older), newerId, olderId.
class DuplicateList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(QString firstText READ firstText NOTIFY firstTextChanged)

public:
    explicit DuplicateList(Session &session);

    /// The question of the first pair; empty if there is none.
    [[nodiscard]] QString firstText() const;

    /// They are one group: the older row stays and takes what the other knows.
    Q_INVOKABLE void merge(int row);
    /// They are two: never asked again.
    Q_INVOKABLE void different(int row);

signals:
    void firstTextChanged();

private:
    void refresh();

    Session &m_session;
};

} // namespace recentre
