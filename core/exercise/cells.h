// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A pasted text as rows of cells. Any thread.
#pragma once

#include <QStringList>

namespace recentre {

/// The non-empty rows of `text`, cells trimmed, bullets and numbering at the start of a row taken off. The separator is
/// the tab if any line has one, else the semicolon or comma that stands equally often in most lines; a comma followed
/// by a space in every place is part of names, not a separator. Cells may be quoted as in CSV.
[[nodiscard]] QList<QStringList> readCells(const QString &text);

} // namespace recentre
