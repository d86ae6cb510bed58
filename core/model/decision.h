// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the person decides for a group, and what came of it.
#pragma once

#include "minutes.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace recentre {

/// What can be decided for a group, or be leaned to. Members: Contribute, Keep, Replace, Drop; candidates: Contribute,
/// Join, Try, Skip, Drop.
enum class Choice { Keep, Drop, Replace, Contribute, Join, Try, Skip };

/// "When it is Tuesday lunch, I answer one post."
struct NextAction {
    QString when, then;
    QJsonObject extra;
    bool operator==(const NextAction &) const = default;
};

/// A decision for a quarter, with the condition on which one stays.
struct Trial {
    QDate until;
    QString condition;
    QString met; ///< "yes", "partly", "no" or empty: not answered
    QJsonObject extra;
    bool operator==(const Trial &) const = default;
};

/// How a group is left.
struct Parting {
    QString way, message;
    QStringList keep; ///< whom to keep in touch with: names typed by the person
    bool done = false;
    QJsonObject extra;
    bool operator==(const Parting &) const = default;
};

/// The person's decision in one audit.
struct Decision {
    std::optional<Choice> choice = {};
    std::optional<Minutes> minutesPerWeek = {};
    bool locked = false; ///< pinned: the rest of the plan goes around it; needs a choice
    QString why;
    std::optional<Choice> advised = {}; ///< what was advised when it was decided
    std::optional<double> confidence = {}; ///< 0 to 1, of that advice
    std::optional<NextAction> nextAction = {};
    std::optional<Trial> trial = {};
    std::optional<Parting> parting = {};
    QJsonObject extra;
    bool operator==(const Decision &) const = default;
};

/// Whether what was decided was done.
enum class Done { Yes, Partly, No };

/// How it turned out, in the person's own judgement.
enum class TurnedOut { Well, NotWell, TooEarly };

/// What became of a decision; stands in the assessment whose decision it judges.
struct Outcome {
    std::optional<Done> done = {};
    std::optional<TurnedOut> turnedOut = {};
    QString note;
    QJsonObject extra;
    bool operator==(const Outcome &) const = default;
};

} // namespace recentre
