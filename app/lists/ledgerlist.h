// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The ledger of one quarter, and what all of them say. Interface thread.
#pragma once

#include "picture/ledger.h"
#include "rowmodel.h"

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// Roles: groupId, name, advised and decided with advisedMark and decidedMark, otherwise, done, note, turnedOut, sign
/// (well, not-well, too-early or nothing), says. A page makes it and gives it the session.
class LedgerList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QStringList quarters READ quarters NOTIFY shown)
    Q_PROPERTY(int quarter READ quarter WRITE setQuarter NOTIFY shown)
    Q_PROPERTY(QString sentence READ sentence NOTIFY shown)
    Q_PROPERTY(QString aside READ aside NOTIFY shown)
    Q_PROPERTY(bool anyOtherwise READ anyOtherwise NOTIFY shown)

public:
    explicit LedgerList(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// "September 2026": those with a decision, the first one first.
    [[nodiscard]] QStringList quarters() const { return m_quarters; }
    /// Which of them is shown: at first the last one of which something is told; -1: there is none.
    [[nodiscard]] int quarter() const { return m_quarter; }
    void setQuarter(int quarter);
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QString aside() const { return m_aside; }
    /// Whether a row is of a decision against the advice.
    [[nodiscard]] bool anyOtherwise() const { return m_otherwise; }

signals:
    void sessionChanged();
    void shown();

private:
    void refresh();
    void show();

    Session *m_session = nullptr;
    Ledger m_data;
    int m_quarter = -1;
    bool m_otherwise = false;
    QStringList m_quarters;
    QString m_sentence, m_aside;
};

} // namespace recentre
