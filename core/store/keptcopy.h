// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Copies as values, and which of them are kept. Pure; any thread.
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace recentre {

/// Where automatic copies of workbooks are kept, a folder of its own for each workbook in it, and what day it is. No
/// folder: none are kept.
struct CopiesPlace {
    QString folder; ///< absolute
    QDate today = {};
};

/// One copy, by its name.
struct KeptCopy {
    /// Why it was made: in the course of things, or as what stood in the place of a copy that came back.
    enum class Why { Routine, SetAside };
    QString path; ///< absolute
    int number = 0; ///< from 1; a later one has a higher number, whatever the clock said
    QDate date;
    Why why = Why::Routine;
    bool operator==(const KeptCopy &) const = default;
};

/// "000042-2026-11-28.recentre", and "-aside" before the point for what was set aside.
[[nodiscard]] QString copyName(int number, QDate date, KeptCopy::Why why);
/// The copy that the file at `path` is by its name; none for any other name.
[[nodiscard]] std::optional<KeptCopy> copyNamed(const QString &path);

/// Those of `copies` that aren't needed any more on `today`. Kept are: the last one; all of today, of yesterday and of
/// days to come (the clock was set back); the last of each of the last 12 days, 10 weeks and 9 months that have one;
/// whatever was set aside. Later is who has the higher number.
[[nodiscard]] QList<KeptCopy> notNeeded(QList<KeptCopy> copies, QDate today);

} // namespace recentre
