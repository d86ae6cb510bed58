// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where automatic copies of workbooks are. Any thread.
#pragma once

#include "store/keptcopy.h"

#include <QStandardPaths>

namespace recentre {

/// In the user's data folder, whatever folder a workbook is in; what is made on `today` is dated so.
[[nodiscard]] inline CopiesPlace copiesPlace(QDate today)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {data + QStringLiteral("/recentre/copies"), today};
}

} // namespace recentre
