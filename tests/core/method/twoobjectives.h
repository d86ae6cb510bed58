// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Audits written by hand, with two objectives.
#pragma once

#include "audits.h"

#include <QJsonDocument>

namespace recentre {

/// An audit with p and i as objectives, x beside them (weights: p 11/18, i 5/18, pleasure 2/18). Minutes a week; the
/// rows of "groups" in the words of `fileOf`.
inline PersonFile withTwoObjectives(int budget, QLatin1StringView groups)
{
    const QString audit = QStringLiteral(R"({"weeklyMinutes": %1, "objectives": [{"id": "p", "rank": 1},
        {"id": "i", "rank": 2, "information": true}], "others": [{"id": "x"}], "groups": [%2]})")
                              .arg(budget)
                              .arg(groups);
    const QJsonDocument document = QJsonDocument::fromJson(audit.toUtf8());
    if (!document.isObject())
        qFatal("broken: %s", qPrintable(audit));
    return fileOf(document.object());
}

/// Two members at 20 minutes and one that doesn't fit beside both.
inline PersonFile threeOfWhichTwoFit()
{
    return withTwoObjectives(40, R"(
        {"id": "a", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
        {"id": "b", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
        {"id": "c", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 4}]})"_L1);
}

} // namespace recentre
