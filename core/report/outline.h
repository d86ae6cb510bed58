// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a report or the command line says of one audit, in words and in order, before any format. Any thread.
#pragma once

#include "picture/chartof.h"
#include "words/advicewords.h"

namespace recentre {

/// The advice as it is given and, to tell decisions too, the plan with every one of them held fast.
struct ReportAdvice {
    Advice advised;
    std::optional<Advice> decided = {}; ///< of `withDecisionsPinned`, without readings; none: decisions aren't told
};

/// What a report needs: the advice with its readings, and the plan with every decision held fast. Problems as `advise`.
[[nodiscard]] Result<ReportAdvice> adviceForReport(const PersonFile &file, const AdviceOptions &options = {});

/// `file` with every decision of its current audit pinned, whether the person pinned it or not.
[[nodiscard]] PersonFile withDecisionsPinned(PersonFile file);

/// A figure today and under the plan.
struct BeforeAfter {
    QString what, today, plan;
    bool operator==(const BeforeAfter &) const = default;
};

/// What a group was said to bring to one purpose.
struct ScoreOutline {
    QString purpose;
    bool objective = false;
    std::optional<double> brought = {}, potential = {}; ///< 0 to 10; none: not known, or a candidate's so far
    QString figures; ///< "4, 6": what is there of both, in this order
    QString said; ///< all of it: "Learn: 4, could bring 6"
    bool operator==(const ScoreOutline &) const = default;
};

/// One group of the current audit.
struct GroupOutline {
    QString id;
    QString name, platform;
    QString today; ///< its time a week, "not said" if it wasn't; empty for a candidate
    QString word; ///< what was decided, else what is advised: "Keep"
    QString time; ///< a week, under the decision or else the advice: "20 min", "20 min (estimated)", "no time", "not
                  ///< known" for one not judged
    bool estimated = false; ///< that time wasn't said
    bool range = false, rangeToday = false; ///< `minutesPlanned`, `minutesToday` are the middle of one
    bool decided = false;
    bool judged = true; ///< whether enough is known to advise, or it is decided
    QString advised; ///< the word of the advice, where something else was decided
    QString verdict; ///< the advice as a sentence
    QStringList reasons; ///< pro, con, condition
    QString certainty, question; ///< either may be empty
    QString why; ///< the person's own reason, as typed
    QString nextAction, trial; ///< sentences; either may be empty
    QString told; ///< what is decided, else advised, with its time and today's, as a sentence
    QString because, against; ///< the person's reason, and the advice that was otherwise, as sentences; may be empty
    Recommendation recommendation = Recommendation::Unknown; ///< what `word` says
    Membership membership = Membership::Member;
    std::optional<int> minutesToday = {}, minutesPlanned = {}; ///< a week; none: not told, not judged
    std::optional<double> confidence = {}; ///< of the advice, 0 to 1
    QString alternative; ///< another tool, in the language of the report if it is an offered one
    std::optional<NextAction> action = {}; ///< as typed
    std::optional<Trial> bet = {}; ///< as typed
    QString did; ///< what the person does there, as typed
    QList<ScoreOutline> scores; ///< objectives by rank first
    QStringList answers; ///< the other answers: "Pleasure: 7, a pleasure", "Pleasure: not said"
    bool operator==(const GroupOutline &) const = default;
};

/// The week that is decided, told by what is done. Each line is a sentence or two.
struct WeekOutline {
    QString title; ///< whether all of it is placed
    QStringList more, keep, trial, tools;
    QString leave; ///< all that is left, in one sentence
    QString next; ///< when one looks again
    bool operator==(const WeekOutline &) const = default;
};

/// What is decided, or else advised, for some groups at once.
struct DecisionLine {
    Recommendation recommendation = Recommendation::Unknown;
    QString word; ///< "Keep"
    QStringList names;
    QString time; ///< a week, of all of them
    bool operator==(const DecisionLine &) const = default;
};

/// What the figures show.
struct RealisationOutline {
    RealisationCode code = RealisationCode::TimeNeeded;
    QString figure, sentence; ///< the sentence goes on after the figure
    ChartKind chart = ChartKind::TimeAndValue; ///< what shows it
    bool operator==(const RealisationOutline &) const = default;
};

/// The whole of it.
struct Outline {
    QString title, when;
    QString sentence; ///< all in one
    QString timeNow; ///< what there is to give, is given, and would be needed
    QList<BeforeAfter> figures;
    std::optional<WeekOutline> week = {}; ///< none: nothing is decided, or decisions aren't told
    QList<GroupOutline> groups; ///< by what is done with them, then the most for an hour first
    QString nextQuestion; ///< the answer that would move most; may be empty
    QList<DecisionLine> decided, undecided; ///< all groups by what is done with them; the second is advice only
    QStringList realisations; ///< those that hold
    QList<RealisationOutline> leads; ///< the same, begun by their figure
    QString surprised; ///< what surprised the person, as a sentence; may be empty
    QStringList method; ///< how it was worked out, in paragraphs
    QList<std::pair<QString, QString>> weights; ///< criterion, how much it weighs
    QString source; ///< whose answers these are
    QString foot; ///< the same, at the foot of a page
};

/// The outline of the current audit. The texts that a person typed are in it as they are: a format escapes them.
[[nodiscard]] Outline outlineOf(const PersonFile &file, const ReportAdvice &advice, const AdviceWords &words);

} // namespace recentre
