// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Looking back on the last decisions, in words. Any thread.
#pragma once

#include "language.h"
#include "model/decision.h"

#include <QDate>

#include <optional>

namespace recentre {

/// "Three months ago you decided. What came of it?", by the months between the two days.
[[nodiscard]] QString lookBackQuestion(const Language &language, QDate decided, QDate today);

/// "Before anything new: fifteen lines, a key each. “I don’t know” is an answer here too."
[[nodiscard]] QString lookBackLine(const Language &language, int lines);

/// "You had a bet on “Nearshoring Central Europe”: to have met two people by today.", or by a day before or after it.
[[nodiscard]] QString betQuestion(
    const Language &language, const QString &group, const QString &condition, QDate day, QDate today);

/// The three answers to a bet, met first: "Two or more", "One", "None" where two people were to be met, else "Yes",
/// "Partly", "No".
[[nodiscard]] QStringList betAnswers(const Language &language, const QString &condition);

/// What was to follow: "If so you stay, you said. If not, you leave.", and after an answer what that one means. Nothing
/// is done by it.
[[nodiscard]] QString betMeans(const Language &language, const std::optional<Done> &met);

} // namespace recentre
