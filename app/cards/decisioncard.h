// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One group in step 6: what is advised and why, how sure that is, and what the person decides. Interface thread.
#pragma once

#include "card.h"
#include "grounds.h"

#include "exercise/deciding.h"
#include "method/advice.h"

Q_MOC_INCLUDE("lists/plainrows.h")

namespace recentre {

class PlainRows;

/// The open group's advice and decision. Figures of an earlier state are shown until the new ones are there, and
/// `stale` says so; they are never of another level than the one advised.
///
/// `reasons` has the roles icon, name (the sentence), first (shown without being asked for), stale (of the last
/// readings), place and figure (where the figure behind it stands: grounds.h) and opens (the same in words); `answers`
/// the roles of answers.h.
/// `choices` has the roles choice ("keep"; "later"), name, keyText, decided, advised; `tries` the roles name ("less
/// than 3 h 35 a week"), tried, result ("keep") and stale.
class DecisionCard : public recentre::Card {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString mark READ mark NOTIFY shown)
    Q_PROPERTY(QString markWord READ markWord NOTIFY shown)
    Q_PROPERTY(QString verdict READ verdict NOTIFY shown)
    Q_PROPERTY(int sureness READ sureness NOTIFY shown)
    Q_PROPERTY(QString sureWord READ sureWord NOTIFY shown)
    Q_PROPERTY(QString readingsText READ readingsText NOTIFY shown)
    Q_PROPERTY(bool stale READ stale NOTIFY shown)
    Q_PROPERTY(QString leaningMark READ leaningMark NOTIFY shown)
    Q_PROPERTY(QString leaningText READ leaningText NOTIFY shown)
    Q_PROPERTY(recentre::PlainRows *reasons READ reasons CONSTANT)
    Q_PROPERTY(int moreReasons READ moreReasons NOTIFY shown)
    Q_PROPERTY(recentre::PlainRows *choices READ choices CONSTANT)
    Q_PROPERTY(recentre::PlainRows *tries READ tries CONSTANT)
    Q_PROPERTY(bool trying READ trying NOTIFY shown)
    Q_PROPERTY(bool decided READ decided NOTIFY shown)
    Q_PROPERTY(bool otherwise READ otherwise NOTIFY shown)
    Q_PROPERTY(bool pinned READ pinned NOTIFY shown)
    Q_PROPERTY(bool pinnable READ pinnable NOTIFY shown)
    Q_PROPERTY(QString why READ why NOTIFY shown)
    Q_PROPERTY(QString overText READ overText NOTIFY shown)
    Q_PROPERTY(bool judged READ judged NOTIFY shown)
    Q_PROPERTY(QString ask READ ask NOTIFY shown)
    Q_PROPERTY(recentre::PlainRows *answers READ answers CONSTANT)
    Q_PROPERTY(QString moved READ moved NOTIFY shown)

public:
    explicit DecisionCard(QObject *parent = nullptr);

    /// What is advised: the code of its mark and its word.
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QString markWord() const;
    /// "Give it 1 h a week".
    [[nodiscard]] QString verdict() const;
    /// 3 clear, 2 fairly clear, 1 a close call, 0 nothing to go on (or not known yet); -1: it isn't asked of what is
    /// pinned or tried.
    [[nodiscard]] int sureness() const;
    [[nodiscard]] QString sureWord() const;
    /// "in 90 of 100 readings", or empty.
    [[nodiscard]] QString readingsText() const;
    [[nodiscard]] bool stale() const;
    [[nodiscard]] QString leaningMark() const;
    [[nodiscard]] QString leaningText() const;
    /// Pros, cons, conditions; how many are shown only when asked for.
    [[nodiscard]] PlainRows *reasons() const { return m_reasons; }
    [[nodiscard]] int moreReasons() const { return m_more; }
    [[nodiscard]] PlainRows *choices() const { return m_choices; }
    [[nodiscard]] PlainRows *tries() const { return m_tries; }
    [[nodiscard]] bool trying() const;
    [[nodiscard]] bool decided() const;
    /// Decided, and not as is advised.
    [[nodiscard]] bool otherwise() const;
    [[nodiscard]] bool pinned() const;
    /// Something is pinned, decided or advised: `togglePin` needs no choice.
    [[nodiscard]] bool pinnable() const;
    [[nodiscard]] QString why() const;
    /// One sentence if what is pinned alone takes more than the promise; else empty.
    [[nodiscard]] QString overText() const;
    [[nodiscard]] bool judged() const;
    /// The question that would settle it, and its answers; empty if there is none.
    [[nodiscard]] QString ask() const;
    [[nodiscard]] PlainRows *answers() const { return m_answers; }
    /// What the last answer changed: "Two of nineteen changed: …"; empty before one, after any other edit, or for
    /// another group.
    [[nodiscard]] QString moved() const { return m_moved; }

    /// "keep" and the like; "later" takes the decision back.
    Q_INVOKABLE void decide(const QString &choice);
    /// By key: 1 contribute or join, 2 keep or try, 3 replace, 4 leave or skip, 0 later. Nothing where the group has no
    /// such choice.
    Q_INVOKABLE void decideByKey(int key);
    Q_INVOKABLE void setWhy(const QString &text, int gesture);
    /// Pins what is decided; where nothing is yet `choice`, else what is advised. Unpins what is pinned.
    Q_INVOKABLE void togglePin(const QString &choice);
    Q_INVOKABLE void answer(const QString &value);
    /// Tries a condition, or takes it back.
    Q_INVOKABLE void tryOut(int row);
    Q_INVOKABLE void endTrial();

protected:
    [[nodiscard]] bool goneThrough(const Group &group, const Assessment &row) const override;
    void refresh() override;

private:
    [[nodiscard]] const GroupAdvice *plan() const;
    [[nodiscard]] const GroupAdvice *real() const;
    [[nodiscard]] const GroupAdvice *read() const;
    [[nodiscard]] QList<Choice> offered() const;
    [[nodiscard]] const GroupAdvice *last() const;
    [[nodiscard]] QList<Condition> conditions() const;
    [[nodiscard]] static QString opensText(const QString &place);
    void forget();
    void showChoices();
    void showTries();
    void showReasons();
    void showAnswers();

    PlainRows *m_choices;
    PlainRows *m_tries;
    PlainRows *m_reasons;
    PlainRows *m_answers;
    int m_more = 0;
    QString m_moved, m_tried;
};

} // namespace recentre
