// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The advice as plain text that can be read aloud, for the command line. Any thread.
#pragma once

#include "outline.h"

namespace recentre {

/// Lines of an outline: who and when, the time, then each group under what is advised, with its reasons.
[[nodiscard]] QString spokenAdvice(const Outline &outline, const Language &language);

} // namespace recentre
