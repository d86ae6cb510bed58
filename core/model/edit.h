// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An edit as data: rows before and after. The one way in which anything of a person changes (architecture.md, rule 3).
/// Pure functions; may be called from any thread.
#pragma once

#include "personfile.h"
#include "problem.h"

#include <vector>

namespace recentre {

/// A row before and after: no `before` adds it, no `after` removes it, both change it. One of them is there, and both
/// have the same key.
template <class Row>
struct Change {
    std::optional<Row> before = {};
    std::optional<Row> after = {};

    /// Whichever is there, for its key.
    [[nodiscard]] const Row &row() const { return after ? *after : *before; }

    bool operator==(const Change &) const = default;
};

/// What an edit does, for the words of undo and of the toast.
enum class EditKind {
    Name, ///< who is asking: name, profession, sectors, place, interests, language
    AddObjective,
    RemoveObjective,
    RankObjectives,
    RenamePurpose,
    AddPurpose,
    RemovePurpose,
    WeeklyMinutes,
    AddGroup,
    PasteGroups,
    RenameGroup,
    ChangeGroup, ///< platform, link, language
    ChangeMembership, ///< member or candidate
    RemoveGroup,
    MergeGroups, ///< two that were the same
    LeaveGroups, ///< the quiet shelf
    Assess, ///< any figure of an assessment
    Decide,
    Import,
    NewAudit,
    NewPerson,
    ErasePerson,
};

/// A set of changes that is applied, undone and saved as one.
struct Edit {
    EditKind kind = EditKind::Assess;
    /// Edits of the same kind and gesture (not 0) are one step of undo: a drag, a field being typed in.
    quint64 gesture = 0;
    std::vector<Change<Person>> people = {};
    std::vector<Change<Group>> groups = {};
    std::vector<Change<Audit>> audits = {};
    std::vector<Change<Purpose>> purposes = {};
    std::vector<Change<Assessment>> assessments = {};

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Edit &) const = default;
};

/// `file` with the edit done. Refused with StaleEdit when a `before` isn't what stands there, or with what
/// `validate` says of the result; then nothing has changed.
[[nodiscard]] Result<PersonFile> apply(const PersonFile &file, const Edit &edit);

/// The edit that takes `edit` back.
[[nodiscard]] Edit inverse(const Edit &edit);

/// `first` then `second` as one edit: rows that both touch go from the first's before to the second's after; rows that
/// end as they began are left out. Kind and gesture are the first's. Also how the writer folds what waits.
[[nodiscard]] Edit merged(const Edit &first, const Edit &second);

/// Whether the two are one step of undo: same kind, same gesture (not 0). A drag passes over rows, so they needn't
/// touch the same ones.
[[nodiscard]] bool sameStep(const Edit &first, const Edit &second);

/// The edit that makes `after` of `before`: rows added, changed and removed, whatever they are (import, tests).
[[nodiscard]] Edit difference(const PersonFile &before, const PersonFile &after, EditKind kind);

} // namespace recentre
