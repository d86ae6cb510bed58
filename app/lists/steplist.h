// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The seven steps on the rail. Interface thread.
#pragma once

#include "rowmodel.h"

namespace recentre {

class Session;
struct StepCount;

/// Roles: number (1 to 7), done, current, countText ("5 of 14 told", empty where there is nothing to count).
class StepList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a session")

public:
    explicit StepList(Session &session);

private:
    void refresh();
    [[nodiscard]] QString countText(int step, const StepCount &count) const;
    [[nodiscard]] QString partedText() const;

    Session &m_session;
};

} // namespace recentre
