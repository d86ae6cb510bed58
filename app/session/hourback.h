// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Hours read back, for a coach's eyes: what QML shows of them, in sentences. Any thread.
#pragma once

#include "hourrecord.h"
#include "model/personfile.h"

#include <QVariant>

namespace recentre {

/// The latest first, each a map: `title` ("28 November 2026, 41 min"), `parts` (lines: "The picture: 6 of 10 min"),
/// `uneases` ("minute 14, Decisions: “Alumni Club”"), `waiting` and `done` (thoughts, as typed).
[[nodiscard]] QVariantList hoursBack(const Language &language, const QList<HourRecord> &hours);

/// What is decided in the current audit, a line a choice: "Keep: “A” and “B”".
[[nodiscard]] QStringList decisionsBack(const Language &language, const PersonFile &file);

} // namespace recentre
