// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the method says of one person, in words: its codes and figures made into whole sentences (method.md sections 5
/// to 8), never glued from pieces. Any thread.
#pragma once

#include "figures.h"
#include "labels.h"

namespace recentre {

/// Sentences about the current audit of one person, in one language. Keeps a snapshot of the person for the names.
class AdviceWords {
public:
    AdviceWords(Language language, PersonFile file);

    [[nodiscard]] const Language &language() const { return m_language; }

    /// The name of a group; its id if there is none.
    [[nodiscard]] QString groupName(const QString &id) const;
    /// The name of a purpose of the current audit; pleasure has one; the id where nothing else is known.
    [[nodiscard]] QString purposeName(const QString &id) const;

    /// Where the person stands with a group in the current audit.
    [[nodiscard]] Membership membership(const QString &group) const;

    /// What is advised, with its time: "Give it 1 h a week", "Leave it".
    [[nodiscard]] QString verdict(const GroupAdvice &advice) const;

    /// Why: one sentence. A figure that isn't there is left out of it; one that rests on what stands in is marked, and
    /// where none is told a second sentence says so.
    [[nodiscard]] QString reason(const Reason &reason, const GroupAdvice &advice) const;
    /// The first pro, the first con and the first condition that hold, in that order; before the condition always what
    /// stands in, which is a mark more than a con, and last that
    /// either choice is fine.
    [[nodiscard]] QStringList decisiveReasons(const GroupAdvice &advice) const;

    /// How sure it is: "Clear: the same in 90 of 100 readings of your answers." A close call names both levels.
    /// "You have decided and pinned it." for what is pinned; empty without readings or where nothing is judged.
    [[nodiscard]] QString certainty(const GroupAdvice &advice) const;
    /// "clear", "fairly clear", "a close call" by method.md's thresholds.
    [[nodiscard]] QString confidenceWord(double confidence) const;
    /// The level with the largest share after the advised one: none where there is no other, or no readings.
    [[nodiscard]] static std::optional<Level> otherLevel(const GroupAdvice &advice);

    /// What would settle it, asked of the person.
    [[nodiscard]] QString question(const Question &question) const;
    /// "Could change 3 of 18 groups."
    [[nodiscard]] QString couldChange(const NextQuestion &question) const;

    /// "Your time is spread as if over 5.3 purposes.", of the realisation that says so; empty where no time is told.
    [[nodiscard]] QString spreadOver(const Realisation &realisation) const;
    /// "3", "nobody", in place of a number of people met.
    [[nodiscard]] QString numberOrNobody(int people) const;
    /// How many purposes of the current audit are ranked as objectives.
    [[nodiscard]] int objectivesRanked() const;

    /// What the figures show: a sentence that is true whether the realisation holds or not.
    [[nodiscard]] QString realisation(const Realisation &realisation) const;

private:
    [[nodiscard]] const Assessment *assessment(const QString &group) const;
    [[nodiscard]] QString standIn(const QString &key) const;
    [[nodiscard]] QString groupNames(const QStringList &ids) const;
    [[nodiscard]] QStringList quotedPurposes(const QStringList &ids) const;
    class Marks;
    [[nodiscard]] QString sentence(const Reason &reason, const GroupAdvice &advice, Marks &marks) const;
    [[nodiscard]] QString otherTool(const Reason &reason, const GroupAdvice &advice, Marks &marks) const;
    [[nodiscard]] QString moreTime(const Reason &reason, Marks &marks) const;
    [[nodiscard]] QString noRoom(const Reason &reason, const GroupAdvice &advice, Marks &marks) const;
    [[nodiscard]] QString pushedOut(const Reason &reason, Marks &marks) const;
    [[nodiscard]] bool isSaid(const QString &group, const QString &purpose) const;
    [[nodiscard]] QString enters(const Reason &reason, const GroupAdvice &advice, Marks &marks) const;
    [[nodiscard]] QString leavesUnderAll(int minutes, bool wholly, bool tool) const;
    [[nodiscard]] QString leaves(const Reason &reason, const GroupAdvice &advice, Marks &marks) const;
    [[nodiscard]] QString condition(const Reason &reason, const GroupAdvice &advice, Marks &marks) const;
    [[nodiscard]] bool sameObjectivesAsBefore() const;
    [[nodiscard]] QString scoresEstimated(const Realisation &realisation) const;
    [[nodiscard]] QString objectivesRealisation(const Realisation &realisation) const;
    [[nodiscard]] QString groupsRealisation(const Realisation &realisation) const;
    [[nodiscard]] QString peopleRealisation(const Realisation &realisation) const;
    [[nodiscard]] QString met(const Realisation &realisation) const;
    [[nodiscard]] QString circles(const Realisation &realisation) const;
    [[nodiscard]] QString sinceLast(const Realisation &realisation) const;

    Language m_language;
    PersonFile m_file;
    QString m_audit;
};

} // namespace recentre
