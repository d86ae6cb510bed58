// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The mark of what wasn't said and stands in (method.md section 1). Any thread.
#pragma once

#include "language.h"
#include "method/advice.h"

namespace recentre {

/// Whether the minutes of the level advised stand in.
[[nodiscard]] bool isTimeEstimated(const GroupAdvice &advice);

/// A figure in words, marked if it is estimated: "about 20 min".
[[nodiscard]] QString marked(const Language &language, const QString &figure, bool estimated);

} // namespace recentre
