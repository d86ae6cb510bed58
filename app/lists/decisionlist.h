// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The groups of step 6 in the order they are put to the person: disagreements, close calls, what not enough is known
/// of, the rest. Interface thread.
#pragma once

#include "exercise/deciding.h"
#include "plainrows.h"

#include "method/advice.h"

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Language;
class Session;
struct MinutesTold;

/// Roles: groupId, name, section ("against", "close", "unknown", "rest"), mark (of the decision, else of the advice),
/// markWord, otherMark (what is advised now where it was decided otherwise, or empty), aside ("you: leave", "or join"),
/// today, planned (minutes as text), decided, pinned, stale (the aside is of an earlier state), ask, answers and
/// moreAnswers (of what not enough is known of; there are more than a row has room for), begins (the first of its
/// section), spoken (all of it for a screen reader).
///
/// The order is made when the page opens, when an answer moves a group, and by `settle`. While the budget or the ranks
/// move, in a trial and when something is decided it stays, and only marks and minutes change.
class DecisionList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool restShown READ restShown WRITE setRestShown NOTIFY summaryChanged)
    Q_PROPERTY(QString firstSection READ firstSection NOTIFY summaryChanged)
    Q_PROPERTY(recentre::PlainRows *rest READ rest CONSTANT)
    Q_PROPERTY(int restCount READ restCount NOTIFY summaryChanged)
    Q_PROPERTY(QString acceptText READ acceptText NOTIFY summaryChanged)
    Q_PROPERTY(bool allDecided READ allDecided NOTIFY summaryChanged)
    Q_PROPERTY(QString oneAnswer READ oneAnswer NOTIFY summaryChanged)
    Q_PROPERTY(QString oneAnswerShort READ oneAnswerShort NOTIFY summaryChanged)
    Q_PROPERTY(QString placeText READ placeText NOTIFY summaryChanged)
    Q_PROPERTY(QString questionGroup READ questionGroup NOTIFY summaryChanged)

public:
    explicit DecisionList(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    /// Opens the session's card where none is open: the first that isn't decided.
    void setSession(Session *session);

    /// The rest stands in rows, as it does at first where there is nothing else; else it is folded to its marks.
    [[nodiscard]] bool restShown() const { return m_restShown; }
    void setRestShown(bool shown);
    /// The section that stands on top.
    [[nodiscard]] QString firstSection() const;
    /// How many groups are in the rest.
    [[nodiscard]] int restCount() const;
    /// What the rest is folded to, with the roles mark and times: its marks in its order; where they would be too many,
    /// each kind of them once, and how many times it stands there ("120", else empty).
    [[nodiscard]] PlainRows *rest() const { return m_rest; }
    /// "Accept all twelve"; empty where all of the rest is decided, or nothing is in it.
    [[nodiscard]] QString acceptText() const;
    [[nodiscard]] bool allDecided() const;
    /// "One answer could change 4 of 19"; of the last readings; empty where it would change none.
    [[nodiscard]] QString oneAnswer() const;
    /// "Could change 4 of 19".
    [[nodiscard]] QString oneAnswerShort() const;
    /// The group that the one question is about, or empty.
    [[nodiscard]] QString questionGroup() const;

    /// Where the session's card stands in the whole order, "1 of 20"; empty if it doesn't.
    [[nodiscard]] QString placeText() const;

    /// What is advised of the rest is decided, as one step of undo. What is decided already stays.
    Q_INVOKABLE void acceptRest();
    /// An answer to a row's question.
    Q_INVOKABLE void answer(const QString &groupId, const QString &value);
    /// The next that isn't decided, after this one and round; empty if all are. The rest is unfolded if it is in there.
    Q_INVOKABLE QString nextUndecided(const QString &groupId);
    /// For a view: the row of a group that is shown, or -1; the group of a row.
    Q_INVOKABLE int rowOf(const QString &groupId) const { return RowModel::rowOf(groupId); }
    Q_INVOKABLE QString keyAt(int row) const { return RowModel::keyAt(row); }
    /// The group `by` rows further down (or up), the same at the ends.
    Q_INVOKABLE QString neighbour(const QString &groupId, int by) const;
    /// For a button: the group `by` (1 or -1) rows further; after the last that is shown the next that isn't decided,
    /// if any.
    Q_INVOKABLE QString beside(const QString &groupId, int by);
    /// The order is made anew: whatever moved has come to rest.
    Q_INVOKABLE void settle();

signals:
    void sessionChanged();
    void summaryChanged();
    /// The order was made anew: the open group may stand elsewhere.
    void arranged();

private:
    void follow(const Edit &edit);
    void advised();
    void arrange();
    void prune();
    void refresh();
    [[nodiscard]] Row rowFor(const DecisionPlace &place, const GroupAdvice &plan, const GroupAdvice *read) const;
    [[nodiscard]] QString asideOf(const DecisionPlace &place, const GroupAdvice *read) const;
    [[nodiscard]] static QString timesSpoken(const Language &words, const MinutesTold &today, const MinutesTold &then);
    [[nodiscard]] bool isDecided(const QString &group) const;
    [[nodiscard]] QList<Taken> restToTake() const;
    void foldRest(const QHash<QString, const GroupAdvice *> &plan);
    [[nodiscard]] const std::optional<NextQuestion> &question() const;

    Session *m_session = nullptr;
    PlainRows *m_rest;
    QList<DecisionPlace> m_order;
    int m_restLeft = 0; ///< of the rest, those that could be accepted
    bool m_restShown = false;
    bool m_restless = true; ///< the order is to be made anew once the readings are there
};

} // namespace recentre
