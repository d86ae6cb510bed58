// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The groups that one is in, might join, or has left. Interface thread.
#pragma once

#include "model/group.h"
#include "rowmodel.h"

namespace recentre {

class Session;

/// Roles: groupId, name, platform (code), platformName, monogram, imported (an import told something of it), url, fresh
/// (just added: its row is tinted a moment).
class GroupList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")
    Q_PROPERTY(QString countText READ countText NOTIFY countTextChanged)
    Q_PROPERTY(QString leftText READ leftText NOTIFY countTextChanged)
    Q_PROPERTY(bool anyImported READ anyImported NOTIFY countTextChanged)

public:
    GroupList(Session &session, Membership membership);

    /// "21 groups".
    [[nodiscard]] QString countText() const;
    /// "7 groups you have left".
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] bool anyImported() const { return m_anyImported; }

    /// Returns an empty text, or why the name isn't taken.
    Q_INVOKABLE QString rename(int row, const QString &name, int gesture = 0);
    Q_INVOKABLE void remove(int row);
    /// "member", "candidate" or "left"; any other word does nothing.
    Q_INVOKABLE void setMembership(int row, const QString &membership);
    Q_INVOKABLE void setPlatform(int row, const QString &code);

signals:
    void countTextChanged();

private:
    void refresh();

    Session &m_session;
    Membership m_membership;
    QStringList m_fresh;
    bool m_anyImported = false;
};

} // namespace recentre
