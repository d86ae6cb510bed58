// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The report as pages: who and when, what is decided, what the figures show, group by group, the method. Any thread.
#pragma once

#include "reportparts.h"

namespace recentre {

[[nodiscard]] QList<Drawing> reportPages(const ReportParts &parts);

} // namespace recentre
