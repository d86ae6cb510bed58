// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 7: the week that the decisions make, its lines, bets and partings, and when one looks again. Interface thread.
#pragma once

#include "exercise/planning.h"

#include <QObject>
#include <QVariantList>
#include <qqmlregistration.h>

Q_MOC_INCLUDE("cards/partingkit.h")
Q_MOC_INCLUDE("lists/planlines.h")
Q_MOC_INCLUDE("lists/triallist.h")
Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class PartingKit;
class PlanLines;
class Session;
class TrialList;

/// The plan of one person. A page makes one and hands it its session.
class WeekPlan : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(recentre::PlanLines *lines READ lines CONSTANT)
    Q_PROPERTY(recentre::TrialList *trials READ trials CONSTANT)
    Q_PROPERTY(recentre::PartingKit *partings READ partings CONSTANT)
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    Q_PROPERTY(QString why READ why NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString barText READ barText NOTIFY changed)
    Q_PROPERTY(QVariantList segments READ segments NOTIFY changed)
    Q_PROPERTY(int span READ span NOTIFY changed)
    Q_PROPERTY(int promise READ promise NOTIFY changed)
    Q_PROPERTY(QString tooManyText READ tooManyText NOTIFY changed)
    Q_PROPERTY(QString undecidedText READ undecidedText NOTIFY changed)
    Q_PROPERTY(QString trialTitle READ trialTitle NOTIFY changed)
    Q_PROPERTY(QString leavingTitle READ leavingTitle NOTIFY changed)
    Q_PROPERTY(QString leavingText READ leavingText NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(bool nextSaid READ nextSaid NOTIFY changed)

public:
    explicit WeekPlan(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] PlanLines *lines() const { return m_lines; }
    [[nodiscard]] TrialList *trials() const { return m_trials; }
    [[nodiscard]] PartingKit *partings() const { return m_partings; }

    /// Nothing is decided yet.
    [[nodiscard]] bool empty() const { return m_week.rows.isEmpty(); }
    /// The line under the question.
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString title() const;
    /// The bar in words, for a screen reader.
    [[nodiscard]] QString barText() const;
    /// The bar: {minutes (0: not known), text, candidate, hollow (another tool), free}, in order.
    [[nodiscard]] QVariantList segments() const;
    /// The minutes of the whole bar: the promise, or what is planned if that is more; at least 1.
    [[nodiscard]] int span() const;
    [[nodiscard]] int promise() const { return m_week.promise; }
    /// "Three plans are easier to keep than seven. Which three?"; empty as long as they are few.
    [[nodiscard]] QString tooManyText() const;
    /// How many groups aren't decided; empty if none.
    [[nodiscard]] QString undecidedText() const;
    /// "One trial", "Three trials"; empty without one.
    [[nodiscard]] QString trialTitle() const;
    /// "Seven to leave"; empty if none is left.
    [[nodiscard]] QString leavingTitle() const;
    /// What comes back of it.
    [[nodiscard]] QString leavingText() const;
    /// When one looks again: "1 December". Three months from the audit until another day is said.
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] bool nextSaid() const;

    /// Another day, as typed ("15 December"). Returns an empty text, or what is wrong and what was kept.
    Q_INVOKABLE QString setNextText(const QString &text);
    /// So many months after the audit.
    Q_INVOKABLE void setNextInMonths(int months);
    /// The day that stands there is the one: said by making the report or the calendar file.
    Q_INVOKABLE void settle();

signals:
    void sessionChanged();
    /// Anything of the plan may be another.
    void changed();

private:
    void refresh();
    [[nodiscard]] QDate next() const;
    [[nodiscard]] QHash<QString, Unnamed> unnamed() const;

    Session *m_session = nullptr;
    PlanLines *m_lines;
    TrialList *m_trials;
    PartingKit *m_partings;
    Week m_week;
};

} // namespace recentre
