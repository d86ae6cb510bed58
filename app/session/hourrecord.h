// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Hours with one client as they are kept in the coach's private row: the JSON object that the store doesn't look into.
/// Values; any thread.
#pragma once

#include "words/hourwords.h"

#include <QDateTime>
#include <QList>

#include <array>

namespace recentre {

/// Something on the screen that the coach was uneasy about; no words were needed.
struct Unease {
    int minute = 0; ///< of the hour, from 0
    int part = 0;
    OnScreen screen;
};

/// A thought for later.
struct ParkedThought {
    QString text;
    bool done = false;
};

/// One hour.
struct HourRecord {
    QDateTime began; ///< local time
    std::array<int, hourParts> planned{5, 10, 15, 5, 10, 10, 5}; ///< minutes
    std::array<qint64, hourParts> spent{}; ///< seconds
    int part = 0; ///< the one now, 0 to 6
    QList<Unease> uneases;
    QList<ParkedThought> parked;

    /// Whole minutes.
    [[nodiscard]] int minutesOf(int at) const { return int(spent.at(size_t(at)) / 60); }
    [[nodiscard]] int minutes() const;
    [[nodiscard]] int plannedMinutes() const;
};

/// More of them aren't kept: the oldest goes.
inline constexpr int hoursKept = 12;

/// The hours in a row, the oldest first; what can't be read is left out.
[[nodiscard]] QList<HourRecord> readHours(const QString &json);
[[nodiscard]] QString writtenHours(const QList<HourRecord> &hours);

/// The hour that goes on at `now`: the last of these if it began on that day, else a new one with the thoughts that are
/// still parked.
[[nodiscard]] QList<HourRecord> goneOn(QList<HourRecord> hours, const QDateTime &now);
/// A new one after these in any case; the last gives way if nothing came of it.
[[nodiscard]] QList<HourRecord> begunAnew(QList<HourRecord> hours, const QDateTime &now);

/// The part of the hour that a step belongs to.
[[nodiscard]] int partOfStep(int step, bool byPurpose);
/// The step that a part is about: 0 for the first, which is talked about without one.
[[nodiscard]] int stepOfPart(int part);

} // namespace recentre
