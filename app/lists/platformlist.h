// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The platforms to choose from. Interface thread.
#pragma once

#include "rowmodel.h"

namespace recentre {

class Session;

/// Roles: code, name, monogram (empty: the tile has an icon). The first is "not said", with an empty code.
class PlatformList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")

public:
    explicit PlatformList(Session &session);

    /// The code of a row; empty for "not said" and for a row that isn't there.
    [[nodiscard]] Q_INVOKABLE QString codeAt(int row) const;
    /// The row of a code; of "other" for a text that is none.
    [[nodiscard]] Q_INVOKABLE int indexOf(const QString &code) const;

private:
    void refresh();

    Session &m_session;
};

} // namespace recentre
