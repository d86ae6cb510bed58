// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a report or the command line says of one audit, in words and in order, before any format. Any thread.
#pragma once

#include "words/advicewords.h"

namespace recentre {

/// The advice as it is given and, to tell decisions too, the plan with every one of them held fast.
struct ReportAdvice {
    Advice advised;
    std::optional<Advice> decided = {}; ///< of `withDecisionsPinned`, without readings; none: decisions aren't told
};

/// `file` with every decision of its current audit pinned, whether the person pinned it or not.
[[nodiscard]] PersonFile withDecisionsPinned(PersonFile file);

/// A figure today and under the plan.
struct BeforeAfter {
    QString what, today, plan;
    bool operator==(const BeforeAfter &) const = default;
};

/// One group of the current audit.
struct GroupOutline {
    QString name, platform;
    QString today; ///< its time a week; empty for a candidate
    QString word; ///< what was decided, else what is advised: "Keep"
    QString time; ///< a week, under the decision or else the advice: "20 min", "no time", "—" for one not judged
    bool decided = false;
    bool judged = true; ///< whether enough is known to advise, or it is decided
    QString advised; ///< the word of the advice, where something else was decided
    QString verdict; ///< the advice as a sentence
    QStringList reasons; ///< pro, con, condition
    QString certainty, question; ///< either may be empty
    QString why; ///< the person's own reason, as typed
    QString nextAction, trial; ///< sentences; either may be empty
    bool operator==(const GroupOutline &) const = default;
};

/// The whole of it.
struct Outline {
    QString title, when;
    QString sentence; ///< all in one
    QString timeNow; ///< what there is to give, is given, and would be needed
    QList<BeforeAfter> figures;
    QList<GroupOutline> groups; ///< by what is done with them, then the most for an hour first
    QString nextQuestion; ///< the answer that would move most; may be empty
    QStringList realisations; ///< those that hold
    QString surprises; ///< as typed
    QStringList method; ///< how it was worked out, in paragraphs
    QList<std::pair<QString, QString>> weights; ///< criterion, how much it weighs
    QString source; ///< whose answers these are
};

/// The outline of the current audit. The texts that a person typed are in it as they are: a format escapes them.
[[nodiscard]] Outline outlineOf(const PersonFile &file, const ReportAdvice &advice, const AdviceWords &words);

} // namespace recentre
