// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupswap.h"

#include "advised.h"
#include "exercise/minutestext.h"
#include "session/session.h"
#include "words/advicewords.h"

#include <algorithm>
#include <cmath>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr double millionth = 1e-6;

QString signedPoints(const Language &language, double points)
{
    const bool less = points < 0;
    return (less ? u"\u2212\u202f"_s : u"+\u202f"_s) + decimal(language, std::abs(points));
}

} // namespace

GroupSwap::GroupSwap(QObject *parent)
    : QObject(parent)
{}

GroupSwap::~GroupSwap()
{
    if (m_session)
        m_session->endTrial();
}

void GroupSwap::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
        connect(session, &Session::changed, this, &GroupSwap::reckon);
        connect(session, &Session::textsChanged, this, &GroupSwap::changed);
    }
    begin();
    emit sessionChanged();
}

void GroupSwap::setGroupId(const QString &id)
{
    m_group = id;
    begin();
}

// What is left is taken back in; what is kept is given more; what has the most keeps it.
void GroupSwap::begin()
{
    const GroupAdvice *advice = m_session ? adviceOn(m_session->advice(), m_group) : nullptr;
    if (!advice)
        return;
    const Level wanted =
        advice->level == Level::Keep || m_session->file().groups.value(m_group).membership == Membership::Candidate
        ? Level::Contribute
        : Level::Keep;
    const auto level = std::ranges::find(advice->levels, wanted, &LevelAdvice::level);
    m_minutes = level != advice->levels.cend() && advice->level != Level::Contribute
        ? level->minutes
        : std::max(advice->minutes.value_or(0), minutesToday(m_session->file(), *advice).minutes.value_or(0));
    reckon();
}

void GroupSwap::reckon()
{
    m_swap.reset();
    if (m_session && !m_group.isEmpty()) {
        SwapWish wish;
        wish.group = m_group;
        wish.minutes = m_minutes;
        m_swap = swapOf(m_session->file(), wish);
        if (m_swap)
            m_session->tryOut(decidePinned(m_session->file(), taken()));
    }
    emit changed();
}

Taken GroupSwap::taken() const
{
    const bool candidate = m_session->file().groups.value(m_group).membership == Membership::Candidate;
    Choice choice = candidate ? Choice::Skip : Choice::Drop;
    if (m_swap->level == Level::Contribute)
        choice = candidate ? Choice::Join : Choice::Contribute;
    else if (m_swap->level != Level::Leave)
        choice = m_swap->level == Level::Keep ? Choice::Keep : Choice::Replace;
    const GroupAdvice *advice = adviceOn(m_session->advice(), m_group);
    return {m_group, choice, m_swap->minutes, advice ? choiceOf(advice->recommendation) : std::nullopt,
        advice ? confidenceOf(*advice, m_session->readAdvice()) : std::nullopt};
}

QString GroupSwap::title() const
{
    if (!m_swap)
        return tr("This one can’t be given time.");
    if (!m_swap->fits)
        return tr("That is more than your week has.");
    const int gone = int(m_swap->goes.size());
    if (gone == 0)
        return tr("Nothing would have to go for it.");
    return gone == 1 ? tr("It would push out one other.")
                     : tr("It would push out %1 others.").arg(countWord(m_session->words(), gone));
}

QVariantList GroupSwap::lines() const
{
    QVariantList lines;
    if (!m_swap)
        return lines;
    QStringList ids{m_group};
    for (const Swapped &other : m_swap->changes)
        ids += other.group;
    const AdviceWords words(m_session->words(), m_session->file());
    for (const QString &id : std::as_const(ids)) {
        const GroupAdvice *before = adviceOn(m_session->advice(), id);
        const GroupAdvice *after = adviceOn(m_session->shownAdvice(), id);
        if (!before || !after)
            continue;
        const double points = double(after->value.value_or(0) - before->value.value_or(0)) * millionth;
        lines += QVariantMap{{u"mark"_s, codeOf(before->recommendation)}, {u"name"_s, words.groupName(id)},
            {u"figure"_s, signedPoints(m_session->words(), points)}};
    }
    return lines;
}

QString GroupSwap::costText() const
{
    if (!m_swap || !m_session->advice())
        return {};
    return tr("What it costs, of the week’s %1").arg(pointsOf(m_session->words(), m_session->advice()->valuePlanned));
}

QString GroupSwap::cost() const
{
    return m_swap ? decimal(m_session->words(), double(m_swap->lost) * millionth) : QString();
}

QString GroupSwap::note() const
{
    if (m_swap && m_swap->aboutEqual)
        return tr("About equal: follow your pleasure.");
    return tr("These points are your own scores, weighed. People you like there may well be worth it.");
}

QString GroupSwap::yesText() const
{
    return m_swap ? tr("Yes: %1, pinned").arg(choiceWord(m_session->words(), taken().choice).toLower()) : QString();
}

void GroupSwap::step(int delta)
{
    m_minutes = std::clamp(m_minutes + delta, 0, minutesInAWeek);
    reckon();
}

QString GroupSwap::sayMinutes(const QString &text)
{
    const Result<int> minutes = parseMinutes(text);
    if (minutes)
        step(*minutes - m_minutes);
    else if (minutes.error().code == ProblemCode::OutOfRange)
        return tr("A week has %1 minutes.").arg(number(m_session->words(), minutesInAWeek));
    else
        return tr("That isn’t a time, such as “90” or “1h30”.");
    return {};
}

void GroupSwap::accept()
{
    if (m_swap)
        m_session->edit(decidePinned(m_session->file(), taken()));
}

} // namespace recentre
