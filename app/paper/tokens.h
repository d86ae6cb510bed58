// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The colours of paper: the light ones of assets/tokens.json, and the marks of the recommendations. Any thread.
#pragma once

#include "method/codes.h"

#include <QColor>
#include <QString>

namespace recentre {

/// The light colour of a token, as "ink" or "objective1"; black for one that isn't there.
[[nodiscard]] QColor ink(const char *token);

/// How a recommendation is drawn wherever it stands.
struct MarkLook {
    QColor colour;
    QString shape; ///< circle, square, diamond, triangle, star, pentagon
    bool filled = true; ///< time goes to the group; hollow: none does
};

[[nodiscard]] MarkLook markLook(Recommendation recommendation);

} // namespace recentre
