// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What it costs elsewhere to give one group minutes of the person's own choice: the exact best plan with it forced.
/// Interface thread.
#pragma once

#include "advised.h"
#include "exercise/deciding.h"
#include "method/swap.h"

#include <QObject>
#include <QVariantList>
#include <qqmlregistration.h>

Q_MOC_INCLUDE("lists/plainrows.h")
Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class PlainRows;
class Session;

/// While it has a group the session tries the swap, so that lists and meter show the week it would be; nothing is kept
/// until `accept`. With another group, none, or unmade, it takes the trial back.
///
/// `week` is the week as bars, with the roles groupId, name, mark, before and after (minutes planned without and with
/// it), was ("0 →"; empty where it is the same), figure ("40"), part ("forced", "stays", "gives": what has no minutes
/// left), begins (the first of what gives way) and spoken. The group comes first; the others by their minutes without
/// the swap, so that nothing moves under the finger but what gives way.
class GroupSwap : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(QString groupId READ groupId WRITE setGroupId NOTIFY changed REQUIRED)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int full READ full NOTIFY changed)
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY changed)
    Q_PROPERTY(recentre::PlainRows *week READ week CONSTANT)
    Q_PROPERTY(QString weekTitle READ weekTitle NOTIFY changed)
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
    /// "40 min", "about 40 min" where they stand in and nothing else was given yet.
    [[nodiscard]] QString minutesText() const;
    /// The minutes that a bar as long as its place stands for: the same while a finger pulls.
    [[nodiscard]] int full() const { return m_full; }
    [[nodiscard]] PlainRows *week() const { return m_week; }
    /// "your week, if you keep it".
    [[nodiscard]] QString weekTitle() const;
    /// "Keeping it would push out three others."
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
    /// A finger pulls the group's bar to this share of its place: to the nearest five minutes.
    Q_INVOKABLE void pull(double share);
    /// The finger let go: there is room to pull on.
    Q_INVOKABLE void settle();
    /// So many, as typed ("1h30"). What is wrong with it, or empty.
    Q_INVOKABLE QString sayMinutes(const QString &text);
    /// Decides so, and pins it.
    Q_INVOKABLE void accept();

signals:
    void sessionChanged();
    void changed();

private:
    void begin();
    void putBack();
    void reckon();
    void give(int minutes);
    void showWeek();
    [[nodiscard]] Taken taken() const;
    [[nodiscard]] MinutesTold told() const;

    Session *m_session = nullptr;
    QString m_group;
    int m_minutes = 0;
    bool m_given = false; ///< the person gave them; else they are a level's, as said or standing in
    int m_full = 0;
    PlainRows *m_week;
    std::optional<Swap> m_swap;
};

} // namespace recentre
