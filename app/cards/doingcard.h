// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 3, what I do there: one member group at a time. Interface thread.
#pragma once

#include "card.h"

#include <QElapsedTimer>
#include <QSet>

namespace recentre {

/// What the card of step 3 shows and takes. An answer of the last audit stands in (`…Before`) until it is confirmed by
/// going on, or changed. Choices are numbered from 0; -1 is none.
class DoingCard : public recentre::Card {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString words READ words NOTIFY shown)
    Q_PROPERTY(bool wordsBefore READ wordsBefore NOTIFY shown)
    Q_PROPERTY(int minutes READ minutes NOTIFY shown)
    Q_PROPERTY(bool minutesKnown READ minutesKnown NOTIFY shown)
    Q_PROPERTY(bool minutesBefore READ minutesBefore NOTIFY shown)
    Q_PROPERTY(bool minutesUnknown READ minutesUnknown NOTIFY shown)
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY shown)
    Q_PROPERTY(bool measured READ measured NOTIFY shown)
    Q_PROPERTY(QString measuredOffer READ measuredOffer NOTIFY shown)
    Q_PROPERTY(int role READ role NOTIFY shown)
    Q_PROPERTY(bool roleBefore READ roleBefore NOTIFY shown)
    Q_PROPERTY(bool roleUnknown READ roleUnknown NOTIFY shown)
    Q_PROPERTY(int lastTime READ lastTime NOTIFY shown)
    Q_PROPERTY(bool lastTimeUnknown READ lastTimeUnknown NOTIFY shown)
    Q_PROPERTY(QString day READ day NOTIFY shown)
    Q_PROPERTY(bool dayImported READ dayImported NOTIFY shown)
    Q_PROPERTY(bool reads READ reads NOTIFY shown)
    Q_PROPERTY(int met READ met NOTIFY shown)
    Q_PROPERTY(bool metBefore READ metBefore NOTIFY shown)
    Q_PROPERTY(bool asksTool READ asksTool NOTIFY shown)
    Q_PROPERTY(int tool READ tool NOTIFY shown)
    Q_PROPERTY(bool toolBefore READ toolBefore NOTIFY shown)
    Q_PROPERTY(QString otherTool READ otherTool NOTIFY shown)
    Q_PROPERTY(int toolMinutes READ toolMinutes NOTIFY shown)
    Q_PROPERTY(bool toolMinutesKnown READ toolMinutesKnown NOTIFY shown)
    Q_PROPERTY(QString exportText READ exportText NOTIFY shown)
    Q_PROPERTY(QString beforeText READ beforeText NOTIFY shown)
    Q_PROPERTY(QString listTitle READ listTitle NOTIFY shown)
    Q_PROPERTY(QString skippedText READ skippedText NOTIFY shown)

public:
    explicit DoingCard(QObject *parent = nullptr);

    [[nodiscard]] QString words() const;
    [[nodiscard]] bool wordsBefore() const;
    /// Minutes a week, the middle of a range; 0 when not known.
    [[nodiscard]] int minutes() const;
    [[nodiscard]] bool minutesKnown() const { return m_row.minutesPerWeek.has_value(); }
    [[nodiscard]] bool minutesBefore() const;
    [[nodiscard]] bool minutesUnknown() const;
    /// "45", "30–60".
    [[nodiscard]] QString minutesText() const;
    /// Whether the minutes are those that a file measured.
    [[nodiscard]] bool measured() const;
    /// "measured 55, use it"; empty when nothing was measured, or when it is used.
    [[nodiscard]] QString measuredOffer() const;
    [[nodiscard]] int role() const;
    [[nodiscard]] bool roleBefore() const;
    [[nodiscard]] bool roleUnknown() const;
    /// This week, this month, this quarter, longer ago.
    [[nodiscard]] int lastTime() const;
    [[nodiscard]] bool lastTimeUnknown() const;
    /// A day that is known more closely than by its kind, in words.
    [[nodiscard]] QString day() const;
    [[nodiscard]] bool dayImported() const;
    /// Whether it is a group that one reads and no more: only then comes the rest.
    [[nodiscard]] bool reads() const;
    /// Met anyone there: yes, nobody yet.
    [[nodiscard]] int met() const;
    [[nodiscard]] bool metBefore() const;
    [[nodiscard]] bool asksTool() const { return reads() && met() == 1; }
    /// None, a feed reader, a newsletter, a company page, a job alert, `otherTool`.
    [[nodiscard]] int tool() const;
    [[nodiscard]] bool toolBefore() const;
    /// Another tool than those that are offered; empty if there is none.
    [[nodiscard]] QString otherTool() const;
    [[nodiscard]] int toolMinutes() const;
    [[nodiscard]] bool toolMinutesKnown() const;
    /// "told by your export", "partly from your export", or nothing.
    [[nodiscard]] QString exportText() const;
    /// "as in June", or nothing.
    [[nodiscard]] QString beforeText() const;
    /// "Three told, eleven to go".
    [[nodiscard]] QString listTitle() const;
    /// "Eight are told by your export", as long as they are passed over.
    [[nodiscard]] QString skippedText() const;
    [[nodiscard]] QString detail() const override;

    /// A field is entered: what is typed until it is left is one step of undo.
    Q_INVOKABLE void beginTyping();
    Q_INVOKABLE void sayWords(const QString &words);
    /// More or fewer; presses within a second are one step of undo.
    Q_INVOKABLE void stepMinutes(int delta);
    /// "45", "30-60", "?" for unknown, empty to take back. Returns an empty text, or what is wrong and what was kept.
    Q_INVOKABLE QString sayMinutes(const QString &text);
    Q_INVOKABLE void useMeasured();
    /// A choice that is made already is taken back, here and in those that follow.
    Q_INVOKABLE void sayRole(int role);
    Q_INVOKABLE void sayLastTime(int time);
    /// A day or a month as typed. Returns as `sayMinutes`.
    Q_INVOKABLE QString sayDay(const QString &text);
    /// "I don't know" to the answer of this key; empty: the first that is open.
    Q_INVOKABLE void sayUnknown(const QString &key);
    Q_INVOKABLE void sayMet(int met);
    Q_INVOKABLE void sayTool(int tool);
    Q_INVOKABLE void stepToolMinutes(int delta);
    Q_INVOKABLE QString sayToolMinutes(const QString &text);
    /// Nothing is passed over any more; opens the first that was.
    Q_INVOKABLE void seeSkipped();

protected:
    [[nodiscard]] bool goneThrough(const Group &group, const Assessment &row) const override;
    [[nodiscard]] QString figureOf(const Group &group, const Assessment &row) const override;
    [[nodiscard]] bool skips(const Group &group, const Assessment &row) const override;
    void leave() override;
    void refresh() override;

private:
    /// What an edit may be one step with.
    enum class Step { Alone, Typing, Pressing };

    void edit(Edit edit, Step step = Step::Alone);
    [[nodiscard]] quint64 gestureOf(Step step);
    /// Whether what stands there was said in an earlier audit, and not again yet.
    [[nodiscard]] bool isBefore(QLatin1StringView key) const;
    [[nodiscard]] bool isUnknown(const QString &key) const { return m_row.unknown.contains(key); }
    [[nodiscard]] QString refused(const Problem &problem, const std::optional<Minutes> &kept) const;
    /// Says so if what the last audit said was taken out, so that it can be undone.
    void tellTakenOut(bool before);

    Assessment m_row; ///< what is said of the open group now
    int m_offered = -1; ///< which of the tools offered the other tool is
    QSet<QString> m_metSomebody, m_noTool; ///< groups for which this was said: step 4 counts, and none is no tool
    bool m_seeAll = false;
    quint64 m_typing = 0, m_pressing = 0, m_lastStep = 0;
    QElapsedTimer m_lastPress;
};

} // namespace recentre
