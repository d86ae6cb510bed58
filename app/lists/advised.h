// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The method's advice as step 6 and the exercise need it. Pure functions; any thread.
#pragma once

#include "exercise/deciding.h"
#include "exercise/planning.h"
#include "method/advice.h"

namespace recentre {

class Language;

/// What is advised as a choice; none for what isn't judged.
[[nodiscard]] std::optional<Choice> choiceOf(Recommendation recommendation);
/// The code of a recommendation, by which its mark goes: "keep", "unknown".
[[nodiscard]] QString codeOf(Recommendation recommendation);
[[nodiscard]] QString codeOf(Choice choice);
/// The level that a choice is for a group.
[[nodiscard]] Level levelOf(Choice choice);

/// The advice on a group; null if there is none.
[[nodiscard]] const GroupAdvice *adviceOn(const std::optional<Advice> &advice, const QString &group);

/// A group's decision in the current audit; one without a choice if there is none.
[[nodiscard]] Decision decisionOn(const PersonFile &file, const QString &group);

/// Minutes a week of a group: none if they aren't known.
struct MinutesTold {
    std::optional<int> minutes = {};
    bool said = false; ///< or decided; else they stand in
    std::optional<Minutes> range = {}; ///< if they were said as one: `minutes` is its middle
};
/// As they were said or decided.
[[nodiscard]] MinutesTold toldAs(const Minutes &said);
/// Those that a group takes today; 0 for a candidate.
[[nodiscard]] MinutesTold minutesToday(const PersonFile &file, const GroupAdvice &advice);
/// Those that a choice takes, whatever is decided.
[[nodiscard]] MinutesTold minutesOf(const PersonFile &file, const GroupAdvice &advice, Choice choice);
/// Those of a row of the week.
[[nodiscard]] MinutesTold toldOf(const PlanRow &row);
/// Those of what is decided, else of what is advised.
[[nodiscard]] MinutesTold minutesPlanned(const PersonFile &file, const GroupAdvice &advice);

/// What the exercise needs of the advice on every group: the plan's, as sure as `read` (perhaps of a moment ago) was.
[[nodiscard]] QList<Advised> advisedOf(const PersonFile &file, const Advice &plan, const std::optional<Advice> &read);

/// How sure the advice is: by its own readings, else by those of a moment ago where they advised the same; else none.
[[nodiscard]] std::optional<double> confidenceOf(const GroupAdvice &advice, const std::optional<Advice> &read);

/// A choice as it is taken now, with the minutes of its level as they were said, none where they stand in; as sure as
/// `read` (perhaps of a moment ago) was.
[[nodiscard]] Taken takenOf(
    const PersonFile &file, const GroupAdvice &advice, Choice choice, const std::optional<Advice> &read);

/// "40", "30–60" where a range was said, "~15" where it stands in, "?" where nothing is known.
[[nodiscard]] QString minutesText(const Language &language, const MinutesTold &told);
/// The same as it is read aloud: "40 min", "30 to 60 min", "about 15 min"; empty where nothing is known.
[[nodiscard]] QString minutesSpoken(const Language &language, const MinutesTold &told);

} // namespace recentre
