// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a coach keeps about people: the list of them, and a private row each. None of it is part of a PersonFile, so no
/// export and no report can have it. Values; any thread.
#pragma once

#include "model/problem.h"

#include <QDate>
#include <QString>

#include <optional>

namespace recentre {

/// A coach's own lines about one person.
struct PracticeRow {
    QString notes; ///< as typed
    QString appointment; ///< "Thursday 10:00", as typed; empty: none
    QString hour; ///< the state of an hour together: a JSON object, or empty; the store doesn't look into it
    bool operator==(const PracticeRow &) const = default;
};

/// What of a row becomes another; what isn't there stays.
struct PracticeChange {
    std::optional<QString> notes = {}, appointment = {}, hour = {};
    /// This one, and then `later`.
    [[nodiscard]] PracticeChange then(const PracticeChange &later) const
    {
        return {later.notes ? later.notes : notes, later.appointment ? later.appointment : appointment,
            later.hour ? later.hour : hour};
    }
    bool operator==(const PracticeChange &) const = default;
};

/// One person as the list of people says: who, since when, how far. Counts are those of the current audit, as
/// exercise/completion counts them.
struct PersonOverview {
    QString id; ///< UUID
    QString name, profession, place;
    QString appointment; ///< of the private row
    int step = 0; ///< where they were left, 1 to 7; 0: never opened
    int audits = 0;
    QDate date, next; ///< of the current audit; invalid: none
    bool surprised = false; ///< something surprised them in the picture
    int objectives = 0, groups = 0, members = 0; ///< groups: members and candidates
    int told = 0; ///< members of which step 3 knows something
    int lookedAt = 0, decided = 0; ///< groups
    bool operator==(const PersonOverview &) const = default;
};

/// What an erasure did: to be handed out, so it has no name.
struct Receipt {
    QDate date; ///< the one that was handed in
    int groups = 0, audits = 0, assessments = 0; ///< rows that were theirs
    int copies = 0; ///< copies that were written anew without them
    int copiesRemoved = 0; ///< copies too damaged to be written anew
    /// They are in the workbook no more, but not all copies could be written: it goes on when the workbook is opened.
    std::optional<Problem> unfinished = {};
    bool operator==(const Receipt &) const = default;
};

} // namespace recentre
