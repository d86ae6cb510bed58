// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookback.h"

#include "advised.h"
#include "exercise/nextaudit.h"
#include "exercise/outcomes.h"
#include "model/names.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"
#include "words/lookbackwords.h"

#include <QUuid>

#include <utility>

namespace recentre {

namespace {

QString auditOf(const Session &session)
{
    const auto audit = session.file().currentAudit();
    return audit ? audit->id : QString();
}

Assessment rowOf(const Session &session, const QString &group)
{
    return session.file().assessments.value({auditOf(session), group});
}

template <class Word>
int indexOf(const std::optional<Word> &word)
{
    return word ? int(*word) : -1;
}

/// Of three answers: `answer`, or none if it is what was said.
template <class Word>
std::optional<Word> other(int answer, const std::optional<Word> &said)
{
    return answer == indexOf(said) || answer < 0 || answer > 2 ? std::nullopt : std::optional(Word(answer));
}

QString amountOf(const Session &session, const Assessment &row)
{
    const Choice choice = *row.decision->choice;
    if (choice == Choice::Drop || choice == Choice::Skip)
        return {};
    if (choice == Choice::Replace)
        return alternativeWord(session.words(), row.alternative);
    const GroupAdvice *advice = adviceOn(session.advice(), row.group);
    const MinutesTold told = row.decision->minutesPerWeek ? toldAs(*row.decision->minutesPerWeek)
        : advice                                          ? minutesOf(session.file(), *advice, choice)
                                                          : MinutesTold();
    return minutesSpoken(session.words(), told);
}

} // namespace

BetList::BetList(QObject *parent)
    : RowModel({"groupId", "name", "question", "means", "answers", "met", "unknown"}, parent)
{}

void BetList::show(Session *session)
{
    m_session = session;
    QList<Row> rows;
    const QStringList bets = session ? betsOf(session->file(), auditOf(*session)) : QStringList();
    for (const QString &group : bets) {
        const Language &words = session->words();
        const Assessment row = recentre::rowOf(*session, group);
        const Trial &trial = *row.decision->trial;
        const QString name = session->file().groups.value(group).name;
        const auto met = valueOf<Done>(trial.met);
        rows.append({group,
            {group, name,
                betQuestion(
                    words, name, trial.condition, dayOfBet(session->file(), row.audit, group), session->today()),
                betMeans(words, met), betAnswers(words, trial.condition), indexOf(met),
                row.unknown.contains(outcome::met)}});
    }
    follow(rows);
}

int BetList::firstOpen() const
{
    for (int row = 0; row < count(); ++row) {
        const Assessment said = recentre::rowOf(*m_session, keyAt(row));
        if (said.decision->trial->met.isEmpty() && !said.unknown.contains(outcome::met))
            return row;
    }
    return -1;
}

void BetList::say(int row, int answer)
{
    const QString group = keyAt(row);
    if (group.isEmpty())
        return;
    const PersonFile &file = m_session->file();
    const Assessment said = recentre::rowOf(*m_session, group);
    m_session->edit(answer < 0
            ? sayMetUnknown(file, said.audit, group)
            : sayMet(file, said.audit, group, other(answer, valueOf<Done>(said.decision->trial->met))));
}

OutcomeList::OutcomeList(QObject *parent)
    : RowModel(
          {"groupId", "name", "choice", "choiceText", "amountText", "done", "unknown", "turnedOut", "note"}, parent)
{}

void OutcomeList::show(Session *session)
{
    m_session = session;
    QList<Row> rows;
    const QStringList groups = session ? decidedIn(session->file(), auditOf(*session)) : QStringList();
    for (const QString &group : groups) {
        const Assessment row = recentre::rowOf(*session, group);
        const Outcome outcome = row.outcome.value_or(Outcome());
        const Choice choice = *row.decision->choice;
        rows.append({group,
            {group, session->file().groups.value(group).name, QString(nameOf(choice)),
                choiceWord(session->words(), choice), amountOf(*session, row), indexOf(outcome.done),
                row.unknown.contains(outcome::done), indexOf(outcome.turnedOut), outcome.note}});
    }
    follow(rows);
}

int OutcomeList::firstOpen() const
{
    for (int row = 0; row < count(); ++row) {
        const Assessment said = recentre::rowOf(*m_session, keyAt(row));
        if (!(said.outcome && said.outcome->done) && !said.unknown.contains(outcome::done))
            return row;
    }
    return -1;
}

void OutcomeList::say(int row, int done)
{
    const QString group = keyAt(row);
    if (group.isEmpty())
        return;
    const Assessment said = recentre::rowOf(*m_session, group);
    const auto before = said.outcome ? said.outcome->done : std::nullopt;
    m_session->edit(done < 0 ? sayDoneUnknown(m_session->file(), said.audit, group)
                             : sayDone(m_session->file(), said.audit, group, other(done, before)));
}

void OutcomeList::sayTurnedOut(int row, int turnedOut)
{
    const QString group = keyAt(row);
    if (group.isEmpty())
        return;
    const Assessment said = recentre::rowOf(*m_session, group);
    const auto before = said.outcome ? said.outcome->turnedOut : std::nullopt;
    m_session->edit(recentre::sayTurnedOut(m_session->file(), said.audit, group, other(turnedOut, before)));
}

void OutcomeList::sayNote(int row, const QString &text, int gesture)
{
    const QString group = keyAt(row);
    if (group.isEmpty())
        return;
    Edit edit = sayWhatCame(m_session->file(), auditOf(*m_session), group, text);
    edit.gesture = quint64(gesture);
    m_session->edit(edit);
}

LookBack::LookBack(QObject *parent)
    : QObject(parent)
    , m_bets(new BetList(this))
    , m_rows(new OutcomeList(this))
{}

void LookBack::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    if (session) {
        connect(session, &QObject::destroyed, this, &LookBack::refresh);
        connect(session, &Session::changed, this, &LookBack::refresh);
        connect(session, &Session::textsChanged, this, &LookBack::refresh);
    }
    refresh();
    emit sessionChanged();
}

QString LookBack::question() const
{
    return m_due ? lookBackQuestion(m_session->words(), m_session->date(), m_session->today()) : QString();
}

QString LookBack::why() const
{
    return m_due ? lookBackLine(m_session->words(), m_bets->count() + m_rows->count()) : QString();
}

QString LookBack::dateText() const { return m_due ? date(m_session->words(), m_session->today()) : QString(); }

void LookBack::begin()
{
    if (!m_due)
        return;
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (m_session->edit(nextAudit(m_session->file(), m_session->today(), id)))
        m_session->setStep(1);
}

void LookBack::putOff()
{
    if (m_asks && m_session->edit(passBy(m_session->file(), true)))
        emit m_session->done(tr("Put off. You will find it at the foot of the steps."));
}

void LookBack::refresh()
{
    m_due = m_session && isDue(m_session->file(), m_session->today());
    m_bets->show(m_due ? m_session : nullptr);
    m_rows->show(m_due ? m_session : nullptr);
    emit shown();
    const bool asks = m_due && !isPassedBy(m_session->file());
    if (std::exchange(m_asks, asks) != asks)
        emit asksChanged();
}

} // namespace recentre
