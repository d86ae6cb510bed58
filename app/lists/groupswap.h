// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What it costs elsewhere to give one group minutes of the person's own choice: the exact best plan with it forced.
/// Interface thread.
#pragma once

#include "exercise/deciding.h"
#include "method/swap.h"

#include <QObject>
#include <QVariantList>
#include <qqmlregistration.h>

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// While it is there the session tries the swap, so that lists and meter show the week it would be; nothing is kept
/// until `accept`. Unmade, it takes the trial back.
class GroupSwap : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString groupId READ groupId WRITE setGroupId NOTIFY changed REQUIRED)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(QString costText READ costText NOTIFY changed)
    Q_PROPERTY(QString cost READ cost NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(QString yesText READ yesText NOTIFY changed)

public:
    explicit GroupSwap(QObject *parent = nullptr);
    ~GroupSwap() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] QString groupId() const { return m_group; }
    void setGroupId(const QString &id);

    /// That the group is given, a week.
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// "It would push out three others."
    [[nodiscard]] QString title() const;
    /// What comes and what goes: maps of mark, name and figure ("+ 1.1").
    [[nodiscard]] QVariantList lines() const;
    /// "What it costs, of the week’s 29 points", and the points.
    [[nodiscard]] QString costText() const;
    [[nodiscard]] QString cost() const;
    /// What the points leave out; where it makes no difference, that.
    [[nodiscard]] QString note() const;
    /// "Yes: keep it, pinned".
    [[nodiscard]] QString yesText() const;

    /// So many minutes more or less.
    Q_INVOKABLE void step(int delta);
    /// So many, as typed ("1h30"). What is wrong with it, or empty.
    Q_INVOKABLE QString sayMinutes(const QString &text);
    /// Decides so, and pins it.
    Q_INVOKABLE void accept();

signals:
    void sessionChanged();
    void changed();

private:
    void begin();
    void reckon();
    [[nodiscard]] Taken taken() const;

    Session *m_session = nullptr;
    QString m_group;
    int m_minutes = 0;
    std::optional<Swap> m_swap;
};

} // namespace recentre
