// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editcommand.h"

namespace recentre {

void EditCommand::redo()
{
    if (!m_done)
        m_session.replay(m_edit);
    m_done = true;
}

void EditCommand::undo()
{
    m_session.replay(inverse(m_edit));
    m_done = false;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const Edit &next = static_cast<const EditCommand *>(other)->m_edit;
    if (!sameStep(m_edit, next))
        return false;
    m_edit = merged(m_edit, next);
    setObsolete(m_edit.isEmpty());
    return true;
}

} // namespace recentre
