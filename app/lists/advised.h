// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The method's advice as step 6 and the exercise need it. Pure functions; any thread.
#pragma once

#include "exercise/deciding.h"
#include "method/advice.h"

namespace recentre {

class Language;

/// What is advised as a choice; none for what isn't judged.
[[nodiscard]] std::optional<Choice> choiceOf(Recommendation recommendation);
/// The code of a recommendation, by which its mark goes: "keep", "unknown".
[[nodiscard]] QString codeOf(Recommendation recommendation);
[[nodiscard]] QString codeOf(Choice choice);

/// The advice on a group; null if there is none.
[[nodiscard]] const GroupAdvice *adviceOn(const std::optional<Advice> &advice, const QString &group);

/// A group's decision in the current audit; one without a choice if there is none.
[[nodiscard]] Decision decisionOn(const PersonFile &file, const QString &group);

/// Minutes that a group takes today: none if they aren't known; 0 for a candidate.
struct MinutesToday {
    std::optional<int> minutes = {};
    bool said = false; ///< else they stand in
};
[[nodiscard]] MinutesToday minutesToday(const PersonFile &file, const GroupAdvice &advice);

/// What the exercise needs of the advice on every group: the plan's, as sure as `read` (perhaps of a moment ago) was.
[[nodiscard]] QList<Advised> advisedOf(const PersonFile &file, const Advice &plan, const std::optional<Advice> &read);

/// How sure the advice is: by its own readings, else by those of a moment ago where they advised the same; else none.
[[nodiscard]] std::optional<double> confidenceOf(const GroupAdvice &advice, const std::optional<Advice> &read);

/// A choice as it is taken now, with the minutes of its level; as sure as `read` (perhaps of a moment ago) was.
[[nodiscard]] Taken takenOf(
    const PersonFile &file, const GroupAdvice &advice, Choice choice, const std::optional<Advice> &read);

/// "40", "~15" where it stands in, "?" where nothing is known.
[[nodiscard]] QString minutesText(const Language &language, const MinutesToday &today);

} // namespace recentre
