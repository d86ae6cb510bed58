// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 6 as pure functions: what the person decides for a group of the current audit, with or against what is advised,
/// and in which order the groups are put to them. What is advised is handed in: this room doesn't know the method. An
/// edit that changes nothing is empty, and so is one about a group that isn't there. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// Under this share of the readings advice is a close call (method.md section 6).
inline constexpr double closeCallUnder = 0.65;

/// What is advised for one group, as much of it as deciding needs.
struct Advised {
    QString group;
    std::optional<Choice> choice = {}; ///< none: not judged
    std::optional<double> confidence = {}; ///< 0 to 1; none: not known yet, not judged, or pinned
    std::optional<double> valuePerHour = {}; ///< points
    int minutes = 0; ///< a week, that the answer is about: a member's today, what a candidate would take
    bool pinned = false;
};

/// Why a group is put to the person where it is. A group stands in the first that fits.
enum class DecisionSection {
    Disagreement, ///< of advice and leaning one gives the group time, the other doesn't
    CloseCall,
    NotEnoughKnown,
    Rest,
};

/// A group's place.
struct DecisionPlace {
    QString group;
    DecisionSection section = DecisionSection::Rest;
    bool operator==(const DecisionPlace &) const = default;
};

/// Whether what is chosen gives the group itself time: with `Replace` the other tool has it.
[[nodiscard]] bool givesTime(Choice choice);

/// The section of one group of the current audit.
[[nodiscard]] DecisionSection sectionOf(const PersonFile &file, const Advised &advised);

/// All of them in the order they are put to the person: by section; in the first two the most minutes at stake first
/// (minutes × (1 − confidence)), in the rest those to give most first, then the best value for an hour; equals as they
/// came.
[[nodiscard]] QList<DecisionPlace> decisionOrder(const PersonFile &file, const QList<Advised> &advised);

/// A choice as it is taken: its minutes (none: not known, or an estimate, which taking it doesn't make the person's own
/// word) and what was advised at that moment.
struct Taken {
    QString group;
    Choice choice = Choice::Keep;
    std::optional<int> minutes = {}; ///< a week
    std::optional<Choice> advised = {};
    std::optional<double> confidence = {}; ///< 0 to 1
    std::optional<Minutes> range = {}; ///< where they were said as one: `minutes` is its middle
};

/// The person decides. The same choice again is no change; with another one the reason for the former goes, and
/// what was planned with it (when, trial, parting) stays, for a choice that has it.
[[nodiscard]] Edit decide(const PersonFile &file, const Taken &taken);
/// Several at once, as one step of undo. Those that have a decision already keep it.
[[nodiscard]] Edit decideAll(const PersonFile &file, const QList<Taken> &taken);
/// Not decided after all: the choice and its pin go, what was written stays.
[[nodiscard]] Edit decideLater(const PersonFile &file, const QString &group);
/// Why the person decides so; trimmed, may be empty. Needs a decision.
[[nodiscard]] Edit sayWhy(const PersonFile &file, const QString &group, const QString &why);
/// The decision is pinned, so that the rest is advised around it; one that isn't there yet is taken first.
[[nodiscard]] Edit pin(const PersonFile &file, const Taken &taken);
/// Decided so, with these minutes, and pinned, whatever was decided before.
[[nodiscard]] Edit decidePinned(const PersonFile &file, const Taken &taken);
[[nodiscard]] Edit unpin(const PersonFile &file, const QString &group);

} // namespace recentre
