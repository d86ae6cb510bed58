// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything of one person in memory: rows by their keys, nothing derived. Changed only by edits (edit.h).
/// Copies are cheap (implicitly shared), so a snapshot may be handed to any thread.
#pragma once

#include "assessment.h"
#include "audit.h"
#include "group.h"
#include "person.h"
#include "purpose.h"

#include <QList>
#include <QMap>

namespace recentre {

/// One person's rows.
struct PersonFile {
    Person person;
    QMap<QString, Group> groups;
    QMap<QString, Audit> audits;
    QMap<PurposeKey, Purpose> purposes;
    QMap<AssessmentKey, Assessment> assessments;

    /// The groups in the order of their list: by position, then id.
    [[nodiscard]] QList<Group> groupsInOrder() const;
    /// The audits in the order of their positions; the last is the current one.
    [[nodiscard]] QList<Audit> auditsInOrder() const;
    /// The current audit, or none if there is no audit yet.
    [[nodiscard]] std::optional<Audit> currentAudit() const;
    /// The purposes of an audit: objectives by rank (then position, id), then the others by position, then id.
    [[nodiscard]] QList<Purpose> purposesOf(const QString &audit) const;
    /// The assessments of an audit in the order of a file: by position, then group.
    [[nodiscard]] QList<Assessment> assessmentsOf(const QString &audit) const;

    bool operator==(const PersonFile &) const = default;
};

} // namespace recentre
