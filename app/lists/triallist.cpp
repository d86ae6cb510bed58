// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triallist.h"

#include "advised.h"
#include "session/session.h"
#include "words/days.h"
#include "words/planwords.h"

namespace recentre {

using namespace Qt::StringLiterals;

TrialList::TrialList(QObject *parent)
    : RowModel({"groupId", "name", "minutesText", "pattern", "until", "condition", "inShort"}, parent)
{}

void TrialList::show(Session *session, const Week &week)
{
    m_session = session;
    QList<Row> rows;
    for (const PlanRow &row : week.of(PlanPart::Trial)) {
        const Language &words = session->words();
        const Trial trial = trialOf(session->file(), row.group);
        const QString until = dayNear(words, trial.until, session->date());
        rows.append({row.group,
            {row.group, session->file().groups.value(row.group).name,
                row.minutes ? tr("%1 a week").arg(minutesSpoken(words, toldOf(row))) : QString(),
                betPattern(words, trial.condition), until, withoutStem(words, trial.condition),
                betInShort(words, trial.condition, until)}});
    }
    follow(rows);
    emit shown();
}

QStringList TrialList::conditions() const
{
    return m_session ? suggestedConditions(m_session->words()) : QStringList();
}

QString TrialList::setUntil(int row, const QString &text, int gesture)
{
    const QString group = keyAt(row);
    if (group.isEmpty())
        return {};
    Trial trial = trialOf(m_session->file(), group);
    const QString kept = dayNear(m_session->words(), trial.until, m_session->date());
    const QDate day = dayTyped(m_session->words(), text, m_session->date());
    if (!day.isValid())
        return tr("That isn’t a day I can read. Try “15 December”. Kept: %1.").arg(kept);
    if (day <= m_session->date())
        return tr("A trial ends after today’s evaluation. Kept: %1.").arg(kept);
    trial.until = day;
    put(group, trial, gesture);
    return {};
}

void TrialList::setCondition(int row, const QString &text, int gesture)
{
    const QString group = keyAt(row);
    if (group.isEmpty())
        return;
    Trial trial = trialOf(m_session->file(), group);
    // A condition in words of its own stays so: it never had the beginning that the sentence gives it. What
    // is suggested needs it.
    const Language &words = m_session->words();
    const bool own = !conditions().contains(text) && !trial.condition.isEmpty()
        && withoutStem(words, trial.condition) == trial.condition;
    trial.condition = own ? text.trimmed() : withStem(words, text);
    put(group, trial, gesture);
}

void TrialList::put(const QString &group, const Trial &trial, int gesture)
{
    Edit edit = setTrial(m_session->file(), group, trial);
    edit.gesture = quint64(gesture);
    m_session->edit(edit);
}

} // namespace recentre
