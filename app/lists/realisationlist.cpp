// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realisationlist.h"

#include "exercise/surprises.h"
#include "session/session.h"
#include "words/picturewords.h"

namespace recentre {

namespace {

/// The places of the charts on the screen.
enum ChartPlace { TimeAndValuePlace, PurposesPlace, NeededPlace, HourPlace, ObjectivesPlace, GivingPlace, BudgetPlace };

int chartOf(RealisationCode code)
{
    switch (code) {
    case RealisationCode::TimeNeeded:
    case RealisationCode::Collecting:
        return NeededPlace;
    case RealisationCode::TooManyObjectives:
    case RealisationCode::AwayFromObjectives:
    case RealisationCode::WatchElsewhere:
        return PurposesPlace;
    case RealisationCode::FewMet:
    case RealisationCode::TakingNotGiving:
    case RealisationCode::Circles:
    case RealisationCode::NotSeen:
        return GivingPlace;
    case RealisationCode::FewBringMost:
    case RealisationCode::SinceLast:
        return HourPlace;
    case RealisationCode::SamePurpose:
    case RealisationCode::ObjectiveAlone:
        return ObjectivesPlace;
    case RealisationCode::OverBudget:
        return BudgetPlace;
    case RealisationCode::NoPleasure:
        break;
    }
    return TimeAndValuePlace;
}

} // namespace

RealisationList::RealisationList(QObject *parent)
    : RowModel({"code", "figure", "sentence", "chart", "groups", "name"}, parent)
{}

void RealisationList::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    connect(session, &Session::changed, this, &RealisationList::refresh);
    connect(session, &Session::advised, this, &RealisationList::refresh);
    connect(session, &Session::textsChanged, this, &RealisationList::refresh);
    emit sessionChanged();
    refresh();
}

QString RealisationList::unsaidText() const
{
    return m_unsaid == 0 ? QString() : tr("Of %n other(s) too little is known yet to say.", nullptr, m_unsaid);
}

QString RealisationList::moreText() const
{
    const int more = count() - atFirst;
    return more <= 0 || !m_session ? QString() : tr("%1 more").arg(capitalised(countWord(m_session->words(), more)));
}

QString RealisationList::surprises() const
{
    const auto audit = m_session ? m_session->file().currentAudit() : std::nullopt;
    return audit ? audit->surprises : QString();
}

void RealisationList::writeSurprises(const QString &text, int gesture)
{
    Edit edit = setSurprises(m_session->file(), text);
    edit.gesture = quint64(gesture);
    m_session->edit(edit);
}

void RealisationList::refresh()
{
    QList<Row> rows;
    m_unsaid = 0;
    if (m_session->advice()) {
        const AdviceWords words(m_session->words(), m_session->file());
        for (const Realisation &each : m_session->advice()->realisations) {
            m_unsaid += each.tooLittleKnown;
            if (!each.holds)
                continue;
            QVariantList groups;
            for (const QString &id : each.groups)
                groups += QVariantMap{{QStringLiteral("groupId"), id}, {QStringLiteral("name"), words.groupName(id)}};
            const Lead lead = leadOf(words, each);
            const QString code = QString::number(int(each.code));
            rows.append({code,
                {code, lead.figure, lead.sentence, chartOf(each.code), groups, lead.figure + u' ' + lead.sentence}});
        }
    }
    follow(rows);
    emit textsChanged();
}

} // namespace recentre
