// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one command of undo: an edit, replayed forward or back. Interface thread.
#pragma once

#include "session.h"

#include <QUndoCommand>

namespace recentre {

/// Pushed when its edit is done already; edits of one kind and gesture become one command.
class EditCommand : public QUndoCommand {
public:
    EditCommand(Session &session, const Edit &edit)
        : m_session(session)
        , m_edit(edit)
    {}

    [[nodiscard]] int id() const override { return 1; }
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Session &m_session;
    Edit m_edit;
    bool m_done = true;
};

} // namespace recentre
