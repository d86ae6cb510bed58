// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The second program on a workbook (storescript), as a test sees it.
#pragma once

#include "model/problem.h"

#include <QProcess>

#include <memory>

namespace recentre {

/// What it said.
struct Answer {
    bool opened = false;
    std::optional<ProblemCode> code = {}; ///< refused with this
    qint64 milliseconds = 0; ///< how long the refusal took, inside it
    QStringList arguments = {}; ///< the Problem's, or how many people it has found
};

/// Started with these words (see storescript.cpp); null if it doesn't start.
[[nodiscard]] std::unique_ptr<QProcess> startSecond(const QStringList &words);
/// Its next line.
[[nodiscard]] Answer answerOf(QProcess &process);
/// Runs it to its end.
[[nodiscard]] Answer second(const QStringList &words);

} // namespace recentre
