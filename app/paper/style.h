// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How the report looks as a web page. Any thread.
#pragma once

#include <QString>

namespace recentre {

/// CSS in the light colours of assets/tokens.json, for screens and for A4.
[[nodiscard]] QString pageStyle();

} // namespace recentre
