// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of tests/data/words/cards.json played on the window's own models. Interface thread.
#pragma once

#include "desktop/translations.h"
#include "scene.h"
#include "session/session.h"

#include <QJsonArray>
#include <QJsonObject>

namespace recentre {

/// Who is asked ("asks"), with a session on the row's groups; its acts (["minutes", "30-60"]) one after another.
class CardTable {
public:
    CardTable(const QJsonObject &row, Scene &scene);

    /// What it says at first, and after each act, with what the act itself says.
    [[nodiscard]] QStringList said();

private:
    template <class Kind>
    QStringList saidBy(Kind &&asked);

    QJsonObject m_row;
    Scene &m_scene;
    Session m_session;
};

} // namespace recentre
