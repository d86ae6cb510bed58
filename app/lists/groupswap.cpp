// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupswap.h"

#include "exercise/assessing.h"
#include "exercise/minutestext.h"
#include "lists/plainrows.h"
#include "method/ranges.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/advicewords.h"
#include "words/estimated.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr double millionth = 1e-6;
constexpr int notch = 5, leastFull = 60; // minutes

QString signedPoints(const Language &language, double points)
{
    const bool less = points < 0;
    return (less ? u"\u2212\u202f"_s : u"+\u202f"_s) + decimal(language, std::abs(points));
}

/// What stands for so many minutes and leaves a third more room to pull on.
int roomFor(int minutes) { return (std::max(minutes, leastFull) * 4 / 3 + notch - 1) / notch * notch; }

/// A group's minutes in the plan without and with the swap.
struct Bar {
    QString group;
    int before = 0, after = 0;
    bool beforeSaid = true, afterSaid = true; ///< else they stand in, or are the middle of a range
};

bool isPlain(const MinutesTold &told) { return told.said && !(told.range && isRange(*told.range)); }

bool isSaid(const Session &session, const GroupAdvice &plan)
{
    const auto range = rangeOf(assessmentOf(session.file(), plan.group), plan);
    return !isTimeEstimated(plan) && !(range && isRange(*range));
}

/// The group, then the others with minutes in either plan: those that keep some, then those that keep none.
QList<Bar> barsOf(const Session &session, const QString &group, const MinutesTold &told)
{
    QList<Bar> bars;
    Bar forced{group, 0, told.minutes.value_or(0), true, isPlain(told)};
    const QList<GroupAdvice> plans = session.shownAdvice() ? session.shownAdvice()->groups : QList<GroupAdvice>();
    for (const GroupAdvice &plan : plans) {
        const GroupAdvice *without = adviceOn(session.advice(), plan.group);
        const int before = without ? without->minutes.value_or(0) : 0;
        const bool said = !without || isSaid(session, *without);
        if (plan.group == group)
            forced.before = before, forced.beforeSaid = said;
        else if (before > 0 || plan.minutes.value_or(0) > 0)
            bars += Bar{plan.group, before, plan.minutes.value_or(0), said, isSaid(session, plan)};
    }
    std::ranges::stable_sort(bars, [](const Bar &one, const Bar &other) {
        return std::pair(one.after == 0, -one.before) < std::pair(other.after == 0, -other.before);
    });
    bars.prepend(forced);
    return bars;
}

} // namespace

GroupSwap::GroupSwap(QObject *parent)
    : QObject(parent)
    , m_week(new PlainRows(
          {"groupId", "name", "mark", "before", "after", "was", "figure", "part", "begins", "spoken"}, this))
{}

GroupSwap::~GroupSwap() { putBack(); }

void GroupSwap::putBack()
{
    if (m_session && !m_group.isEmpty())
        m_session->endTrial();
}

void GroupSwap::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    if (session) {
        connect(session, &Session::changed, this, &GroupSwap::reckon);
        connect(session, &Session::textsChanged, this, &GroupSwap::changed);
    }
    begin();
    emit sessionChanged();
}

void GroupSwap::setGroupId(const QString &id)
{
    if (id == m_group)
        return;
    putBack();
    m_group = id;
    m_swap.reset();
    m_week->show({});
    begin();
    emit changed();
}

// What is left is taken back in; what is kept is given more; what has the most keeps it.
void GroupSwap::begin()
{
    const GroupAdvice *advice = m_session ? adviceOn(m_session->advice(), m_group) : nullptr;
    m_given = false;
    if (!advice)
        return; // none yet, or it was taken away
    const Level wanted =
        advice->level == Level::Keep || m_session->file().groups.value(m_group).membership == Membership::Candidate
        ? Level::Contribute
        : Level::Keep;
    const auto level = std::ranges::find(advice->levels, wanted, &LevelAdvice::level);
    m_minutes = level != advice->levels.cend() && advice->level != Level::Contribute
        ? level->minutes
        : std::max(advice->minutes.value_or(0), minutesToday(m_session->file(), *advice).minutes.value_or(0));
    m_full = roomFor(m_minutes);
    reckon();
    settle();
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
        showWeek();
    }
    emit changed();
}

void GroupSwap::showWeek()
{
    const QList<Bar> bars = barsOf(*m_session, m_group, told());
    const AdviceWords words(m_session->words(), m_session->file());
    QList<PlainRows::Entry> rows;
    bool gave = false;
    for (const Bar &bar : bars) {
        const bool gives = bar.after == 0 && bar.group != m_group;
        // What gives way keeps the mark of what it was.
        const GroupAdvice *shown = adviceOn(gives ? m_session->advice() : m_session->shownAdvice(), bar.group);
        const QString mark = shown ? codeOf(shown->recommendation) : u"unknown"_s;
        const QString word = shown ? recommendationWord(m_session->words(), shown->recommendation) : QString();
        const Language &language = m_session->words();
        const QString before = ::recentre::minutesText(language, {bar.before, bar.beforeSaid, {}});
        const QString after = ::recentre::minutesText(language, {bar.after, bar.afterSaid, {}});
        const QString name = words.groupName(bar.group);
        rows.append({bar.group,
            {bar.group, name, mark, bar.before, bar.after, bar.before == bar.after ? QString() : before + u" →"_s,
                after,
                bar.group == m_group ? u"forced"_s
                    : gives          ? u"gives"_s
                                     : u"stays"_s,
                gives && !std::exchange(gave, true),
                tr("%1, %2, %3 a week, %4 without the swap")
                    .arg(name, word, durationMarked(language, bar.after, !bar.afterSaid),
                        durationMarked(language, bar.before, !bar.beforeSaid))}});
    }
    m_week->show(rows);
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
    Taken taken{m_group, choice, m_swap->minutes, advice ? choiceOf(advice->recommendation) : std::nullopt,
        advice ? confidenceOf(*advice, m_session->readAdvice()) : std::nullopt};
    // What nobody gave is decided as it was said: a range stays one, an estimate too.
    const MinutesTold own = advice && !m_given ? minutesOf(m_session->file(), *advice, choice) : MinutesTold();
    if (own.minutes == m_swap->minutes && (own.range || !own.said)) {
        taken.minutes = own.said ? own.minutes : std::nullopt;
        taken.range = own.range;
    }
    return taken;
}

MinutesTold GroupSwap::told() const
{
    if (!m_swap || m_given)
        return {m_minutes, true};
    const Taken as = taken();
    return {m_minutes, as.minutes.has_value(), as.range};
}

QString GroupSwap::minutesText() const { return minutesSpoken(m_session->words(), told()); }

QString GroupSwap::weekTitle() const
{
    if (!m_swap)
        return tr("your week");
    switch (taken().choice) {
    case Choice::Contribute:
        return tr("your week, if you give it more");
    case Choice::Join:
    case Choice::Try:
        return tr("your week, if you join it");
    case Choice::Keep:
        return tr("your week, if you keep it");
    case Choice::Replace:
        return tr("your week, if another tool does it");
    case Choice::Drop:
    case Choice::Skip:
        break;
    }
    return tr("your week without it");
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
    const QString count = countWord(m_session->words(), gone);
    const Choice choice = taken().choice;
    if (choice == Choice::Keep)
        return gone == 1 ? tr("Keeping it would push out one other.")
                         : tr("Keeping it would push out %1 others.").arg(count);
    if (choice == Choice::Join)
        return gone == 1 ? tr("Joining it would push out one other.")
                         : tr("Joining it would push out %1 others.").arg(count);
    return gone == 1 ? tr("It would push out one other.") : tr("It would push out %1 others.").arg(count);
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
        const bool brings = id == m_group && points > 0;
        const QString name = words.groupName(id);
        lines += QVariantMap{{u"mark"_s, id == m_group ? QString() : codeOf(before->recommendation)},
            {u"name"_s, brings ? tr("%1 would bring").arg(name) : name},
            {u"figure"_s,
                marked(m_session->words(), signedPoints(m_session->words(), points),
                    isValueEstimated(*before) || isValueEstimated(*after))}};
    }
    return lines;
}

QString GroupSwap::costText() const
{
    if (!m_swap || !m_session->advice())
        return {};
    const QString week = marked(m_session->words(), pointsOf(m_session->words(), m_session->advice()->valuePlanned),
        m_session->advice()->estimated.valuePlanned);
    return m_swap->lost < 0 ? tr("What it would add to the week’s %1").arg(week)
                            : tr("What it costs, of the week’s %1").arg(week);
}

QString GroupSwap::cost() const
{
    if (!m_swap)
        return {};
    QStringList ids{m_group};
    for (const Swapped &other : m_swap->changes)
        ids += other.group;
    const bool estimated = std::ranges::any_of(ids, [this](const QString &id) {
        const GroupAdvice *before = adviceOn(m_session->advice(), id), *after = adviceOn(m_session->shownAdvice(), id);
        return (before && isValueEstimated(*before)) || (after && isValueEstimated(*after));
    });
    return marked(
        m_session->words(), decimal(m_session->words(), std::abs(double(m_swap->lost)) * millionth), estimated);
}

QString GroupSwap::note() const
{
    if (m_swap && m_swap->aboutEqual)
        return tr("About equal: follow your pleasure.");
    return tr("These points are your own answers, weighed. People you like there may well be worth it.");
}

QString GroupSwap::yesText() const
{
    return m_swap ? tr("Yes: %1, pinned").arg(choiceWord(m_session->words(), taken().choice).toLower()) : QString();
}

void GroupSwap::give(int minutes)
{
    const int given = std::clamp(minutes, 0, minutesInAWeek);
    if (std::exchange(m_given, true) && given == m_minutes)
        return;
    m_minutes = given;
    reckon();
}

void GroupSwap::step(int delta)
{
    give(m_minutes + delta);
    settle();
}

void GroupSwap::pull(double share) { give(int(std::lround(std::clamp(share, 0.0, 1.0) * m_full / notch)) * notch); }

void GroupSwap::settle()
{
    int most = m_minutes;
    for (const std::optional<Advice> *plan : {&m_session->advice(), &m_session->shownAdvice()})
        if (*plan)
            for (const GroupAdvice &group : (*plan)->groups)
                most = std::max(most, group.minutes.value_or(0));
    if (std::exchange(m_full, std::max(m_full, roomFor(most))) != m_full)
        emit changed();
}

QString GroupSwap::sayMinutes(const QString &text)
{
    const Result<int> minutes = parseMinutes(text);
    if (minutes)
        step(*minutes - m_minutes);
    else if (minutes.error().code == ProblemCode::OutOfRange)
        return tr("A week has %1 minutes.").arg(number(m_session->words(), minutesInAWeek));
    else
        return tr("That isn’t a time I can read. Try “90” or “1h30”.");
    return {};
}

void GroupSwap::accept()
{
    if (m_swap)
        m_session->edit(decidePinned(m_session->file(), taken()));
}

} // namespace recentre
