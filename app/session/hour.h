// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The hour with the client who is presented, as the coach conducts it from a window of their own: parts and minutes,
/// what made them uneasy, thoughts for later, private notes. It looks at the client's session; nothing of it goes there
/// but the step that the coach goes on to. Interface thread.
#pragma once

#include "hourrecord.h"
#include "lists/plainrows.h"
#include "program.h"

#include <QPointer>
#include <QTimer>
#include <qqmlregistration.h>

#include <functional>

namespace recentre {

/// Goes on while the client's view is open and there is a coach; kept in the coach's private row as it goes.
class Hour : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a practice")
    Q_PROPERTY(bool open READ isOpen NOTIFY opened)
    Q_PROPERTY(bool shown READ isShown NOTIFY opened)
    Q_PROPERTY(bool apart READ isApart NOTIFY opened)
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY opened)
    Q_PROPERTY(bool blank READ isBlank NOTIFY opened)
    Q_PROPERTY(bool reading READ isReading WRITE setReading NOTIFY readingChanged)
    Q_PROPERTY(QString personName READ personName NOTIFY turned)
    Q_PROPERTY(recentre::PlainRows *parts READ parts CONSTANT)
    Q_PROPERTY(recentre::PlainRows *uneases READ uneases CONSTANT)
    Q_PROPERTY(recentre::PlainRows *parked READ parked CONSTANT)
    Q_PROPERTY(int part READ part NOTIFY turned)
    Q_PROPERTY(QString partText READ partText NOTIFY turned)
    Q_PROPERTY(QString question READ question NOTIFY turned)
    Q_PROPERTY(QString hint READ hint NOTIFY turned)
    Q_PROPERTY(QString nextName READ nextName NOTIFY turned)
    Q_PROPERTY(QString place READ place NOTIFY turned)
    Q_PROPERTY(QString spentText READ spentText NOTIFY turned)
    Q_PROPERTY(QString leftText READ leftText NOTIFY turned)
    Q_PROPERTY(bool over READ isOver NOTIFY turned)
    Q_PROPERTY(QVariantList hours READ hours NOTIFY turned)
    Q_PROPERTY(QStringList decided READ decided NOTIFY turned)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY noted)
    Q_PROPERTY(QString saveText READ saveText NOTIFY saveChanged)

public:
    explicit Hour(Program &program, QObject *parent = nullptr);
    /// Another clock than the machine's, for tests: local time.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

    /// Whether it goes on, with everything that was kept of it read.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether the coach's window is there: on a screen of its own, or where it is wanted on the same.
    [[nodiscard]] bool isShown() const { return m_open && (m_apart || m_wanted); }
    /// Whether the client's view has another screen than the coach's.
    [[nodiscard]] bool isApart() const { return m_apart; }
    void setApart(bool apart);
    /// Whether the coach wants their window beside the client's view on one screen; said before that is open, so that
    /// nothing in the client's view can bring it there.
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    void setWanted(bool wanted);
    [[nodiscard]] bool isBlank() const { return m_program.blank(); }
    /// The last page, which reads it all back.
    [[nodiscard]] bool isReading() const { return m_reading; }
    void setReading(bool reading);

    [[nodiscard]] QString personName() const;
    /// `name`, `time`, `spoken`, `share` (0 to 1 of what is planned), `planned` (minutes), `wide` (its share of
    /// all that is planned, 0 to 1), `stage` ("done", "now", "ahead"), `over`, `flags` (how many uneases).
    [[nodiscard]] PlainRows *parts() const { return m_parts; }
    /// `when`, `where`: the latest last.
    [[nodiscard]] PlainRows *uneases() const { return m_uneases; }
    /// `name`, `done`.
    [[nodiscard]] PlainRows *parked() const { return m_parked; }
    /// 0 to 6.
    [[nodiscard]] int part() const { return record().part; }
    [[nodiscard]] QString partText() const { return partName(words(), part()); }
    [[nodiscard]] QString question() const { return partQuestion(words(), part()); }
    [[nodiscard]] QString hint() const { return partHint(words(), part()); }
    /// What comes next; empty: it is read back.
    [[nodiscard]] QString nextName() const { return partName(words(), part() + 1); }
    /// What the client sees.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString spentText() const;
    /// Minutes left, or how many there are more than planned (`over`).
    [[nodiscard]] QString leftText() const;
    [[nodiscard]] bool isOver() const { return record().minutes() > record().plannedMinutes(); }
    /// All that is kept, this one first (hourback.h).
    [[nodiscard]] QVariantList hours() const;
    /// What the client has decided so far: "Keep: “A” and “B”".
    [[nodiscard]] QStringList decided() const;
    [[nodiscard]] QString notes() const { return m_notes; }
    void setNotes(const QString &text);
    [[nodiscard]] QString saveText() const;

    /// The next part; after the last one it is read back.
    Q_INVOKABLE void next();
    /// A part, 0 to 6: the client's view goes to its step, unless it is there.
    Q_INVOKABLE void goTo(int part);
    /// What is on screen makes the coach uneasy.
    Q_INVOKABLE void flag();
    Q_INVOKABLE void unflag(int row);
    /// A thought for later; nothing for no words.
    Q_INVOKABLE void park(const QString &thought);
    /// A thought is done with, or isn't after all.
    Q_INVOKABLE void turn(int row);
    /// The minutes of a part, 1 to 120; fewer change nothing.
    Q_INVOKABLE void plan(int part, int minutes);
    /// A new hour; this one is kept.
    Q_INVOKABLE void beginAnew();
    Q_INVOKABLE void toggleBlank() { m_program.setBlank(!m_program.blank()); }
    /// The client's view ends, and this with it.
    Q_INVOKABLE void end() { m_program.present(false); }
    /// Counts the time that has passed. Called by itself every second.
    void tick();

signals:
    void opened();
    void turned();
    void readingChanged();
    void noted();
    void saveChanged();

private:
    void follow();
    void open();
    void close();
    void read(const PracticeRow &lines);
    void look();
    void show();
    void save();
    [[nodiscard]] OnScreen onScreen() const;
    [[nodiscard]] HourRecord record() const { return m_hours.isEmpty() ? HourRecord() : m_hours.last(); }
    [[nodiscard]] const Language &words() const { return m_program.settings()->words(); }

    Program &m_program;
    std::function<QDateTime()> m_clock = [] { return QDateTime::currentDateTime(); };
    QTimer m_ticking;
    PlainRows *m_parts, *m_uneases, *m_parked;
    QPointer<Session> m_session; ///< of the client; none: no hour
    QString m_person, m_notes;
    QList<HourRecord> m_hours; ///< the last one goes on
    QDateTime m_counted; ///< up to when the time is counted
    OnScreen m_seen;
    bool m_open = false, m_apart = false, m_wanted = false, m_reading = false, m_going = false;
};

} // namespace recentre
