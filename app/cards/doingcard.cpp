// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doingcard.h"

#include "cards/cardlist.h"
#include "exercise/assessing.h"
#include "exercise/doing.h"
#include "model/carried.h"
#include "session/session.h"
#include "words/days.h"
#include "words/figures.h"
#include "words/labels.h"

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int othersPlace = 5; // after none and the four that are offered

QString figure(const Minutes &minutes)
{
    const QString low = QString::number(minutes.low);
    return minutes.high ? low + u'–' + QString::number(*minutes.high) : low;
}

} // namespace

DoingCard::DoingCard(QObject *parent)
    : Card(false, parent)
{
    connect(this, &Card::groupChanged, this, [this] { m_typing = m_pressing = m_lastStep = 0; });
}

void DoingCard::refresh()
{
    m_row = assessment();
    m_offered = offeredAlternative(m_row.alternative);
    Card::refresh();
}

QString DoingCard::words() const { return m_row.did; }

bool DoingCard::wordsBefore() const { return isBefore(doing::words); }

int DoingCard::minutes() const { return minutesKnown() ? m_row.minutesPerWeek->middle() : 0; }

bool DoingCard::minutesBefore() const { return isBefore(doing::minutes); }

bool DoingCard::minutesUnknown() const { return isUnknown(doing::minutes); }

QString DoingCard::minutesText() const { return minutesKnown() ? figure(*m_row.minutesPerWeek) : QString(); }

bool DoingCard::measured() const { return m_row.minutesPerWeek && m_row.imported.contains(doing::minutes); }

QString DoingCard::measuredOffer() const
{
    const auto found = session() ? measuredMinutes(group(), session()->date()) : std::nullopt;
    return found && !measured() ? tr("measured %1, use it").arg(found->minutes) : QString();
}

int DoingCard::role() const { return m_row.role ? int(*m_row.role) : -1; }

bool DoingCard::roleBefore() const { return isBefore(doing::role); }

bool DoingCard::roleUnknown() const { return isUnknown(doing::role); }

int DoingCard::lastTime() const
{
    const auto time = session() ? lastTimeOf(m_row.lastActive, session()->date()) : std::nullopt;
    return time ? int(*time) : -1;
}

bool DoingCard::lastTimeUnknown() const { return isUnknown(doing::lastActive); }

QString DoingCard::day() const
{
    const auto time = session() ? lastTimeOf(m_row.lastActive, session()->date()) : std::nullopt;
    if (!time || (!dayImported() && dayOf(*time, session()->date()) == m_row.lastActive))
        return {};
    return date(session()->words(), m_row.lastActive);
}

bool DoingCard::dayImported() const { return m_row.lastActive.isValid() && m_row.imported.contains(doing::lastActive); }

bool DoingCard::reads() const { return role() == int(Role::Reader); }

int DoingCard::met() const
{
    if (metNobody(m_row))
        return 1;
    return metSomebody(m_row) || m_metSomebody.contains(groupId()) ? 0 : -1;
}

bool DoingCard::metBefore() const
{
    return (metNobody(m_row) || metSomebody(m_row))
        && (isBefore("peopleMetOnline"_L1) || isBefore("peopleMetInPerson"_L1) || isBefore("didTogether"_L1));
}

int DoingCard::tool() const
{
    if (m_noTool.contains(groupId()))
        return 0;
    return m_row.alternative.isEmpty() ? -1 : m_offered < 0 ? othersPlace : m_offered + 1;
}

bool DoingCard::toolBefore() const { return isBefore(doing::alternative); }

QString DoingCard::otherTool() const { return tool() == othersPlace ? m_row.alternative : QString(); }

int DoingCard::toolMinutes() const { return toolMinutesKnown() ? m_row.alternativeMinutesPerWeek->middle() : 0; }

bool DoingCard::toolMinutesKnown() const { return m_row.alternativeMinutesPerWeek.has_value(); }

QString DoingCard::exportText() const
{
    if (isToldByImport(m_row))
        return tr("told by your export");
    const bool some = std::ranges::any_of(std::array{doing::minutes, doing::role, doing::lastActive, doing::posts},
        [this](QLatin1StringView key) { return m_row.imported.contains(key); });
    return some || !group().evidence.isEmpty() ? tr("partly from your export") : QString();
}

QString DoingCard::beforeText() const
{
    return session() ? asIn(session()->words(), toldBefore(m_row), session()->date()) : QString();
}

QString DoingCard::listTitle() const
{
    if (!session())
        return {};
    const auto words = [this](int count) { return countWord(session()->words(), count); };
    const int told = groups()->done();
    if (told == count())
        return count() == 1 ? tr("One group, told") : tr("All %1 told").arg(words(count()));
    if (told == 0)
        return tr("%1 to tell").arg(capitalised(words(count())));
    if (told == 1)
        return tr("One told, %1 to go").arg(words(count() - told));
    return tr("%1 told, %2 to go").arg(capitalised(words(told)), words(count() - told));
}

QString DoingCard::skippedText() const
{
    if (m_seeAll || !session())
        return {};
    const auto rows = session()->file().groupsInOrder();
    const auto count = std::ranges::count_if(rows, [this](const Group &each) {
        return each.membership == Membership::Member && isToldByImport(assessment(each.id));
    });
    if (count == 0)
        return {};
    return count == 1 ? tr("One is told by your export.")
                      : tr("%1 are told by your export.").arg(capitalised(countWord(session()->words(), int(count))));
}

QString DoingCard::detail() const
{
    if (!session())
        return {};
    QStringList parts;
    if (!platform().isEmpty())
        parts += platformName();
    if (group().joined.isValid())
        parts += tr("since %1").arg(monthAndYear(session()->words(), group().joined));
    return parts.join(u", "_s);
}

bool DoingCard::isBefore(QLatin1StringView key) const { return carriedFrom(m_row, key).isValid(); }

bool DoingCard::goneThrough(const Group &, const Assessment &row) const { return row.seen || isTold(row); }

// What was last time's isn't told yet.
QString DoingCard::figureOf(const Group &, const Assessment &row) const
{
    return row.minutesPerWeek && !carriedFrom(row, doing::minutes).isValid() ? figure(*row.minutesPerWeek) : QString();
}

bool DoingCard::skips(const Group &, const Assessment &row) const { return !m_seeAll && isToldByImport(row); }

// It belongs to what was said last on the card: one undo takes both back.
void DoingCard::leave()
{
    Edit edit = goThrough(session()->file(), groupId());
    edit.gesture = m_lastStep;
    session()->edit(edit);
}

} // namespace recentre
