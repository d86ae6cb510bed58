// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the program ends: nothing that was typed is lost, and nobody waits for ever.
#include "program.h"

#include <QCoreApplication>

namespace recentre {

void Program::quit()
{
    m_endingAnyway = m_endingUnsaved;
    beginToEnd();
}

void Program::quitWhateverHappens()
{
    m_endingAnyway = true;
    beginToEnd();
}

void Program::saveNow()
{
    emit fieldsToCommit();
    if (m_writer && !m_writer->drain(m_patience.interval()))
        qWarning("Not everything could be saved in time.");
}

void Program::beginToEnd()
{
    emit fieldsToCommit();
    m_ending = true;
    if (!m_writer || m_writer->isIdle() || m_endingUnsaved)
        return end();
    if (m_session && m_session->saveFailed())
        m_writer->tryAgain();
    m_patience.start();
}

void Program::end()
{
    m_ending = false;
    m_patience.stop();
    QCoreApplication::exit(0); // quit() would ask the window, which asks us
}

void Program::askToEndUnsaved()
{
    if (m_endingAnyway)
        return end();
    m_ending = false;
    m_patience.stop();
    present(false); // what is asked before the end, and why, isn't the client's affair
    m_endingUnsaved = true;
    emit endingUnsavedChanged();
}

} // namespace recentre
