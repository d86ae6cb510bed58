// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The two lists of a card of step 4: what the group serves, and what it could serve. Interface thread.
#pragma once

#include "lists/rowmodel.h"
#include "model/assessment.h"
#include "model/purpose.h"

namespace recentre {

/// What the group serves, in the order in which it was said. Roles: purposeId, name, brought, potential (below 0:
/// unknown), broughtBefore, potentialBefore (an earlier audit's, not said again yet).
class TagList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a card")

public:
    explicit TagList(QObject *parent);

    /// `purposes` has a row for each tag's purpose; one that is missing is called by its id.
    void show(const QList<Tag> &tags, const QList<Purpose> &purposes);
};

/// What a group could serve: the objectives by rank, then the other purposes. Roles: purposeId, name, rank (the number
/// shown; 0: not an objective), tagged.
class ServingList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a card")

public:
    explicit ServingList(QObject *parent);

    /// `purposes` in the order shown, objectives first.
    void show(const QList<Purpose> &purposes, const QList<Tag> &tags);
    /// The purpose that the number stands before, or an empty id.
    [[nodiscard]] Q_INVOKABLE QString ranked(int rank) const;
    /// Whether the purpose is tagged.
    [[nodiscard]] bool isTagged(const QString &purposeId) const;

private:
    QStringList m_ranked; ///< ids of objectives, each at its place
    QStringList m_tagged;
};

} // namespace recentre
