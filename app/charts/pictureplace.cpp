// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureplace.h"

#include "exercise/whereabouts.h"
#include "session/handed.h"
#include "session/session.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView screen{"picture"};
constexpr QLatin1StringView besideFigures{"figures"};

bool hasOwnSide(int tab) { return tab == 1 || tab == PicturePlace::tabs - 1; }

} // namespace

void PicturePlace::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    const auto parts = session ? partsOfWhereabouts(session->card(), screen) : std::nullopt;
    if (const int tab = parts ? parts->value(0).toInt() : -1; tab >= 0 && tab < tabs) {
        m_tab = tab;
        m_figures = parts->value(1) == besideFigures;
        m_realisation = parts->value(2);
    }
    emit sessionChanged();
    emit moved();
}

void PicturePlace::setTab(int tab)
{
    if (tab >= 0 && tab < tabs)
        move(tab, !hasOwnSide(tab), m_realisation);
}

void PicturePlace::showFigures() { move(m_tab, true, m_realisation); }

void PicturePlace::turn(const QString &realisation, int tab)
{
    move(tab >= 0 && tab < tabs ? tab : m_tab, true, realisation == m_realisation ? QString() : realisation);
}

void PicturePlace::move(int tab, bool figures, const QString &realisation)
{
    m_tab = tab;
    m_figures = figures;
    m_realisation = realisation;
    if (m_session)
        m_session->setCard(
            whereabouts(screen, {QString::number(tab), figures ? QString(besideFigures) : u"own"_s, realisation}));
    emit moved();
}

} // namespace recentre
