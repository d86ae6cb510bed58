// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Sample.
#pragma once

/// A sample.
class SessionManager {
};
