// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The trials of the week, each a bet: until when, and on what condition one stays. Interface thread.
#pragma once

#include "exercise/planning.h"
#include "rowmodel.h"

namespace recentre {

class Session;

/// Roles: groupId, name, minutesText ("20 min a week"), pattern (the sentence with %1 and %2), until ("1 December"),
/// condition (what fills the second blank), inShort ("Stay if I have met two people by 1 December.", or empty).
class TrialList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a week")
    Q_PROPERTY(QStringList conditions READ conditions NOTIFY shown)

public:
    explicit TrialList(QObject *parent);

    /// Shows the trials of a week of `session`; none: no rows.
    void show(Session *session, const Week &week);
    /// Conditions to choose from: "met two people".
    [[nodiscard]] QStringList conditions() const;

    /// The day as typed ("15 December"). Returns an empty text, or what is wrong and what was kept.
    Q_INVOKABLE QString setUntil(int row, const QString &text, int gesture = 0);
    /// The condition as it was filled in; empty: none yet.
    Q_INVOKABLE void setCondition(int row, const QString &text, int gesture = 0);

signals:
    void shown();

private:
    void put(const QString &group, const Trial &trial, int gesture);

    Session *m_session = nullptr;
};

} // namespace recentre
