// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person says on the card of step 3.
#include "doingcard.h"

#include "exercise/assessing.h"
#include "exercise/daytext.h"
#include "exercise/doing.h"
#include "exercise/minutestext.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int pressesBelongTogether = 1000; // ms
constexpr int roleCount = 4;
constexpr int lastTimeCount = 4;

} // namespace

void DoingCard::beginTyping() { m_typing = session() ? quint64(session()->gesture()) : 0; }

void DoingCard::sayWords(const QString &words)
{
    const bool before = wordsBefore() && words.trimmed().isEmpty();
    edit(recentre::sayWords(session()->file(), groupId(), words), Step::Typing);
    tellTakenOut(before);
}

void DoingCard::stepMinutes(int delta)
{
    const int wanted = std::clamp(minutes() + delta, 0, minutesInAWeek);
    edit(recentre::sayMinutes(session()->file(), groupId(), Minutes{wanted}), Step::Pressing);
}

QString DoingCard::sayMinutes(const QString &text)
{
    if (text.trimmed() == u"?"_s) {
        if (!minutesUnknown())
            sayUnknown(doing::minutes);
        return {};
    }
    const bool none = text.trimmed().isEmpty();
    const Result<Minutes> minutes = parseMinutesRange(text);
    if (!none && !minutes)
        return refused(minutes.error(), m_row.minutesPerWeek);
    const bool before = none && minutesBefore();
    edit(recentre::sayMinutes(session()->file(), groupId(), none ? std::nullopt : std::optional(*minutes)));
    tellTakenOut(before);
    return {};
}

void DoingCard::useMeasured() { edit(useMeasuredMinutes(session()->file(), groupId())); }

void DoingCard::sayRole(int role)
{
    if (role < 0 || role >= roleCount)
        return;
    const bool takenBack = m_row.role == Role(role) && !roleBefore(); // said again it is confirmed
    edit(recentre::sayRole(session()->file(), groupId(), takenBack ? std::nullopt : std::optional(Role(role))));
}

void DoingCard::sayLastTime(int time)
{
    if (time < 0 || time >= lastTimeCount)
        return;
    const QDate day = time == lastTime() ? QDate() : dayOf(LastTime(time), session()->date());
    edit(sayLastActive(session()->file(), groupId(), day));
}

QString DoingCard::sayDay(const QString &text)
{
    // What wasn't typed says nothing: a kind has no day to show, and a day from an export stays one.
    if (text.trimmed() == this->day())
        return {};
    if (text.trimmed().isEmpty()) {
        // The day goes; how long ago it was, roughly, is still said.
        edit(sayLastActive(session()->file(), groupId(), dayOf(LastTime(lastTime()), session()->date())));
        return {};
    }
    const Result<QDate> day = parsePastDay(text, session()->date());
    if (day) {
        edit(sayLastActive(session()->file(), groupId(), *day));
        return {};
    }
    return day.error().code == ProblemCode::OutOfRange
        ? tr("That day is still to come, or too long ago.")
        : tr("That isn’t a day I can read. Try “29 August”, “29/08/2026”, “March 2025” or “summer 2025”.");
}

void DoingCard::sayUnknown(const QString &key)
{
    const std::array open{std::pair(doing::minutes, minutesKnown() || minutesUnknown()),
        std::pair(doing::role, role() >= 0 || roleUnknown()),
        std::pair(doing::lastActive, lastTime() >= 0 || lastTimeUnknown())};
    const auto first = std::ranges::find(open, false, &std::pair<QLatin1StringView, bool>::second);
    const QString asked = !key.isEmpty() ? key : first != open.cend() ? QString(first->first) : QString();
    if (!asked.isEmpty())
        edit(recentre::sayUnknown(session()->file(), groupId(), asked));
}

void DoingCard::sayMet(int met)
{
    const bool same = met == this->met() && !metBefore();
    const bool counted = metSomebody(m_row);
    m_metSomebody.remove(groupId());
    if (met == 0 && !same)
        m_metSomebody += groupId();
    edit(sayMetNobody(session()->file(), groupId(), met == 1 && !same));
    if (met == 1 && counted)
        emit session() -> done(tr("Nobody yet, then: the people you had counted there are back to 0."));
    refresh();
}

void DoingCard::sayTool(int tool)
{
    const QStringList tools = offeredAlternatives(session()->words());
    if (tool < 0 || tool > tools.size())
        return;
    const bool same = tool == this->tool() && !toolBefore();
    m_noTool.remove(groupId());
    if (tool == 0 && !same)
        m_noTool += groupId();
    const QString said = tool == 0 || same ? QString() : tools[tool - 1];
    edit(sayAlternative(session()->file(), groupId(), said));
    refresh();
}

void DoingCard::stepToolMinutes(int delta)
{
    const int wanted = std::clamp(toolMinutes() + delta, 0, minutesInAWeek);
    edit(sayAlternativeMinutes(session()->file(), groupId(), Minutes{wanted}), Step::Pressing);
}

QString DoingCard::sayToolMinutes(const QString &text)
{
    const Result<Minutes> minutes = parseMinutesRange(text);
    if (!minutes)
        return refused(minutes.error(), Minutes{toolMinutes()});
    edit(sayAlternativeMinutes(session()->file(), groupId(), *minutes));
    return {};
}

void DoingCard::seeSkipped()
{
    m_seeAll = true;
    const auto rows = session()->file().groupsInOrder();
    const auto first = std::ranges::find_if(rows, [this](const Group &each) {
        return each.membership == Membership::Member && isToldByImport(assessment(each.id));
    });
    if (first != rows.cend())
        open(first->id);
    refresh();
}

// What isn't there any more was said a quarter ago: the way back is offered.
void DoingCard::tellTakenOut(bool before)
{
    if (before)
        emit session() -> done(tr("What you said last time is taken out."));
}

QString DoingCard::refused(const Problem &problem, const std::optional<Minutes> &kept) const
{
    const QString what = problem.code == ProblemCode::OutOfRange
        ? tr("A week has %1 minutes.").arg(number(session()->words(), minutesInAWeek))
        : tr("That isn’t a time I can read. Try “45” or “30-60”.");
    return kept ? tr("%1 Kept: %2.")
                      .arg(what, kept->high ? u"%1–%2"_s.arg(kept->low).arg(*kept->high) : QString::number(kept->low))
                : what;
}

void DoingCard::edit(Edit edit, Step step)
{
    if (edit.isEmpty())
        return;
    edit.gesture = m_lastStep = gestureOf(step);
    session()->edit(edit);
}

quint64 DoingCard::gestureOf(Step step)
{
    if (step == Step::Typing && m_typing != 0)
        return m_typing;
    if (step == Step::Pressing && m_pressing != 0 && m_lastPress.elapsed() <= pressesBelongTogether) {
        m_lastPress.start();
        return m_pressing;
    }
    const auto fresh = quint64(session()->gesture());
    if (step == Step::Typing)
        m_typing = fresh;
    if (step == Step::Pressing) {
        m_pressing = fresh;
        m_lastPress.start();
    }
    return fresh;
}

} // namespace recentre
