// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart.h"

#include "words/advicewords.h"

namespace recentre {

Chart::Chart(QObject *parent)
    : QObject(parent)
    , m_table(new ChartTable(this))
{}

void Chart::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    connect(session, &Session::changed, this, &Chart::refresh);
    connect(session, &Session::advised, this, &Chart::refresh);
    connect(session, &Session::textsChanged, this, &Chart::refresh);
    emit sessionChanged();
    refresh();
}

void Chart::setTabled(bool tabled)
{
    if (tabled == m_tabled)
        return;
    m_tabled = tabled;
    emit tabledChanged();
    refresh();
}

void Chart::refresh()
{
    if (!m_session || !m_session->advice())
        return;
    if (const std::optional<Basis> basis = basisOf(m_session->file(), *m_session->advice())) {
        take(*basis, AdviceWords(m_session->words(), m_session->file()));
        emit followed();
    }
}

} // namespace recentre
