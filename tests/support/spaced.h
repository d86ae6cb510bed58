// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Expected texts with the spaces that nobody sees in a source or a file.
#pragma once

#include <QString>

namespace recentre {

/// "~" stands for the narrow no-break space and "_" for the no-break space.
inline QString spaced(QString text) { return text.replace(u'~', u'\u202f').replace(u'_', u'\u00a0'); }

} // namespace recentre
