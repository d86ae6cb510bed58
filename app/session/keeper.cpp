// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keeper.h"

namespace recentre {

namespace {

constexpr int quietFor = 400; // ms: a save that is done by then needs no word

} // namespace

Keeper::Keeper(Session &session, Writer &writer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_writer(writer)
{
    m_savingSoon.setSingleShot(true);
    m_savingSoon.setInterval(quietFor);
    connect(&m_savingSoon, &QTimer::timeout, this, [this] {
        if (!m_writer.isIdle() && !m_session.saveFailed())
            m_session.setSaveState(Session::SaveState::Saving);
    });
    connect(&session, &Session::posted, this, [this](const Edit &edit) {
        m_writer.post(m_session.file().person.id, edit);
        posted();
    });
    connect(&session, &Session::placed, this, [this](const Place &place) {
        m_writer.post(m_session.file().person.id, place);
        posted();
    });
    connect(&writer, &Writer::saved, this, [this] {
        if (!m_writer.isIdle())
            return;
        m_savingSoon.stop();
        m_session.setSaveState(Session::SaveState::Saved);
    });
    connect(&writer, &Writer::failed, this, [this](const Problem &problem) {
        m_savingSoon.stop();
        m_session.setSaveState(Session::SaveState::Failed, problem);
    });
    connect(&writer, &Writer::rejected, this, [this](const QString &person, const Edit &edit, const Problem &problem) {
        if (person == m_session.file().person.id)
            m_session.takeBack(edit, problem);
    });
    if (!m_writer.isIdle())
        posted();
}

void Keeper::posted()
{
    if (!m_savingSoon.isActive())
        m_savingSoon.start();
}

} // namespace recentre
