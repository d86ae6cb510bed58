// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Step 2 as pure functions: a person's file → an edit of its list of groups. An edit that changes nothing is empty,
/// and so is one about a group that isn't there. Dates and ids are handed in. Any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// `group` on top of the list, with the id and what is known of it handed in; its position is filled here. A name that
/// is a link becomes the group's link, and its name is read from the link's last part; the platform is guessed from the
/// link unless it is said. A group without a name changes nothing.
[[nodiscard]] Edit addGroup(const PersonFile &file, Group group);

/// The group's name, link and platform completed as addGroup does it.
[[nodiscard]] Group completed(Group group);

/// Trimmed; an empty name is no change.
[[nodiscard]] Edit renameGroup(const PersonFile &file, const QString &group, const QString &name);
[[nodiscard]] Edit setPlatform(const PersonFile &file, const QString &group, const QString &platform);
/// The group, and what every audit says of it.
[[nodiscard]] Edit removeGroup(const PersonFile &file, const QString &group);

/// Where the person stands with it from `date` on. Earlier audits keep what it was then; a decision of the current
/// audit that only a member can make goes when it becomes a candidate.
[[nodiscard]] Edit setMembership(
    const PersonFile &file, const QString &group, Membership membership, const QDate &date);
/// The quiet shelf: all of them left on `date`, as one edit.
[[nodiscard]] Edit leaveGroups(const PersonFile &file, const QStringList &groups, const QDate &date);

/// The groups whose name holds what is typed (case, accents and punctuation aside), the whole name first.
[[nodiscard]] QList<Group> groupsLike(const PersonFile &file, const QString &typed);

} // namespace recentre
