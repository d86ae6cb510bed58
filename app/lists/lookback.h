// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What came of the last decisions, before the next audit begins. Interface thread.
#pragma once

#include "model/edit.h"
#include "rowmodel.h"

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// The bets. Roles: groupId, name, question, means (what follows of the answer), answers (three, the first is won), met
/// (0 to 2; -1: not said), unknown.
class BetList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a look back")

public:
    explicit BetList(QObject *parent);
    /// Shows the bets of the current audit of `session`; none: no rows.
    void show(Session *session);

    /// The first that isn't answered yet, or -1.
    [[nodiscard]] Q_INVOKABLE int firstOpen() const;
    /// One of the three answers; the same again takes it back. A negative one is "I don't know".
    Q_INVOKABLE void say(int row, int answer);

private:
    Session *m_session = nullptr;
};

/// The decisions, one a row. Roles: groupId, name, choice (its word in files, for the mark), choiceText, amountText
/// ("40 min", or the other tool, or empty), done (0 done, 1 partly, 2 not; -1: not said), unknown, turnedOut (0 well, 1
/// not well, 2 too early; -1: not said), note.
class OutcomeList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a look back")

public:
    explicit OutcomeList(QObject *parent);
    /// Shows the decisions of the current audit of `session`; none: no rows.
    void show(Session *session);

    /// The first that isn't answered yet, or -1.
    [[nodiscard]] Q_INVOKABLE int firstOpen() const;
    /// Done, partly, not; the same again takes it back. A negative one is "I don't know".
    Q_INVOKABLE void say(int row, int done);
    /// Well, not well, too early; the same again takes it back.
    Q_INVOKABLE void sayTurnedOut(int row, int turnedOut);
    /// What came of it, in a few words; what carries one number of `gesture` is one step of undo.
    Q_INVOKABLE void sayNote(int row, const QString &text, int gesture = 0);

private:
    Session *m_session = nullptr;
};

/// Whether a quarter is over, what was decided in it, and the next audit. A page makes one and hands it its session.
class LookBack : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool due READ due NOTIFY shown)
    Q_PROPERTY(bool asks READ asks NOTIFY asksChanged)
    Q_PROPERTY(QString question READ question NOTIFY shown)
    Q_PROPERTY(QString why READ why NOTIFY shown)
    Q_PROPERTY(QString dateText READ dateText NOTIFY shown)
    Q_PROPERTY(recentre::BetList *bets READ bets CONSTANT)
    Q_PROPERTY(recentre::OutcomeList *rows READ rows CONSTANT)

public:
    explicit LookBack(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// Whether it is time to look back on the current audit: a line of the rail says so.
    [[nodiscard]] bool due() const { return m_due; }
    /// Whether it opens by itself: due, and nobody said "later".
    [[nodiscard]] bool asks() const { return m_asks; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString why() const;
    /// The day on which the next evaluation would begin: today.
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] BetList *bets() const { return m_bets; }
    [[nodiscard]] OutcomeList *rows() const { return m_rows; }

    /// The next audit begins today, with last time's answers, at its first step. One step of undo.
    Q_INVOKABLE void begin();
    /// Not now: it doesn't open by itself any more. Can be undone.
    Q_INVOKABLE void putOff();

signals:
    void sessionChanged();
    void shown();
    void asksChanged();

private:
    void refresh();

    Session *m_session = nullptr;
    BetList *m_bets = nullptr;
    OutcomeList *m_rows = nullptr;
    bool m_due = false, m_asks = false;
};

} // namespace recentre
