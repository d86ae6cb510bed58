// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace recentre {

/// Makes Recentre Text and Recentre Voice known to this application, once, before a window of it is made. They are
/// read where they lie in the program: no copy of them is made. For the interface's thread.
void loadFonts();

} // namespace recentre
