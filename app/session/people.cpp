// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A coach's way from one person to another.
#include "exercise/beginning.h"
#include "program.h"

#include <QUuid>

namespace recentre {

void Program::showPeople()
{
    if (!listsPeople() || m_state == State::Opening)
        return;
    present(false);
    setState(State::People);
}

void Program::showSettings()
{
    if (m_state == State::People)
        setState(State::Settings);
}

void Program::leaveSettings()
{
    if (m_state == State::Settings && m_settings.isCoach())
        setState(State::People);
    else if (m_state == State::Settings)
        leavePeople();
}

void Program::becomeCoach()
{
    m_settings.setCoach(true);
    showPeople();
}

void Program::leavePeople()
{
    m_settings.setCoach(false);
    if (m_state != State::People && m_state != State::Settings)
        return;
    if (m_session)
        return setState(State::Ready);
    closeWorkbook();
    start();
}

void Program::openPerson(const QString &id, int step, bool alone)
{
    if (!m_writer || m_state != State::People)
        return;
    m_presenting = alone;
    m_blank = false;
    m_stepToOpen = step;
    if (!m_session || m_session->file().person.id != id)
        return m_writer->load(id);
    m_stepToOpen = 0;
    if (step != 0)
        m_session->setStep(step);
    setState(State::Ready);
}

void Program::present(bool on)
{
    if (on == presenting() || (on && m_state != State::Ready))
        return;
    emit fieldsToCommit();
    m_presenting = on;
    m_blank = false;
    emit presentingChanged();
    if (!on)
        tell();
}

void Program::setBlank(bool blank)
{
    if (!presenting() || blank == m_blank)
        return;
    emit fieldsToCommit();
    m_blank = blank;
    emit presentingChanged();
}

void Program::addPerson(const QString &name)
{
    const QString called = name.trimmed();
    if (called.isEmpty() || m_state == State::Opening)
        return;
    if (m_names.contains(called))
        return fail({ProblemCode::PersonExists, {}, {called}});
    add(newPerson(QUuid::createUuid().toString(QUuid::WithoutBraces), called, m_settings.language(),
        QUuid::createUuid().toString(QUuid::WithoutBraces), m_today()));
}

void Program::forget(const QString &id, const QString &name)
{
    m_names.removeOne(name);
    if (m_settings.lastPerson() == id)
        m_settings.setLastPerson({});
    if (!m_session || m_session->file().person.id != id)
        return;
    m_keeper.reset();
    // The window still shows the session: it lets go first.
    const std::unique_ptr<Session> before = std::move(m_session);
    emit stateChanged();
}

} // namespace recentre
