// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The objectives of step 1, by rank. Interface thread.
#pragma once

#include "rowmodel.h"

namespace recentre {

class Session;

/// Roles: purposeId, name, rank (the number shown), weight (0 to 1), weightText, tied (another shares its rank).
class ObjectiveList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(bool tooMany READ tooMany NOTIFY adviceTextChanged)
    Q_PROPERTY(QString adviceText READ adviceText NOTIFY adviceTextChanged)

public:
    explicit ObjectiveList(Session &session);

    /// More than one can aim at.
    [[nodiscard]] bool tooMany() const;
    /// What the place after the last one says: how many are good.
    [[nodiscard]] QString adviceText() const;

    /// The row takes another's place; `gesture` makes the moves of one drag one step of undo.
    Q_INVOKABLE void move(int from, int to, int gesture = 0);
    /// The row shares the rank of another.
    Q_INVOKABLE void shareRank(int from, int with, int gesture = 0);
    /// No longer aimed at: it goes back to the chips.
    Q_INVOKABLE void remove(int row);
    /// A purpose that is offered, or one of the person's own, becomes the last objective.
    Q_INVOKABLE void add(const QString &purposeId);
    /// Returns an empty text, or why the name isn't taken.
    Q_INVOKABLE QString rename(int row, const QString &name, int gesture = 0);

signals:
    void adviceTextChanged();

private:
    void refresh();

    Session &m_session;
};

} // namespace recentre
