// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The purposes that aren't objectives: chips under the list of step 1. Interface thread.
#pragma once

#include "rowmodel.h"

namespace recentre {

class Session;

/// Roles: purposeId, name, own (in the person's own words: it can be removed). First those that everybody is offered,
/// in their order, then the person's own.
class PurposeList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")

public:
    explicit PurposeList(Session &session);

    /// A purpose in the person's own words becomes the last objective. One of that name that is there already is taken
    /// instead. Returns an empty text, or why not.
    Q_INVOKABLE QString addOwn(const QString &name);
    /// A purpose of one's own goes, with what was said of it.
    Q_INVOKABLE void removeOwn(const QString &purposeId);

private:
    void refresh();

    Session &m_session;
};

} // namespace recentre
