// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How long work tells that it goes on, without knowing of threads or windows.
#pragma once

#include <QtGlobal>

#include <functional>

namespace recentre {

/// Called now and then from the thread that does the work, with what is done of how many; false asks the work to stop.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace recentre
