// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planlines.h"

#include "advised.h"
#include "model/names.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/planwords.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int pressesBelongTogether = 1000; // ms

} // namespace

PlanLines::PlanLines(QObject *parent)
    : RowModel({"groupId", "name", "recommendation", "part", "minutes", "minutesText", "spoken", "pattern", "when",
                   "then", "inShort", "planned", "suggestions", "leads"},
          parent)
{}

void PlanLines::show(Session *session, const Week &week)
{
    m_session = session;
    m_rows = inPlace(week.of(PlanPart::More) + week.of(PlanPart::Keep));
    m_tooMany = session && tooManyPlans(session->file());
    m_planned = 0;
    QList<Row> rows;
    for (const PlanRow &row : std::as_const(m_rows)) {
        rows += rowFor(row, rows.isEmpty() || m_rows[rows.size() - 1].part != row.part);
        m_planned += row.part == PlanPart::More && decisionOf(session->file(), row.group)->nextAction ? 1 : 0;
    }
    follow(rows);
    emit shown();
}

// Minutes that are stepped don't move a row: the week's order is taken anew when another group comes in or goes.
QList<PlanRow> PlanLines::inPlace(const QList<PlanRow> &rows) const
{
    const auto same = [](const PlanRow &one, const PlanRow &other) {
        return one.group == other.group && one.part == other.part;
    };
    if (!std::ranges::is_permutation(rows, m_rows, same))
        return rows;
    QList<PlanRow> kept;
    for (const PlanRow &before : m_rows)
        kept += *std::ranges::find(rows, before.group, &PlanRow::group);
    return kept;
}

RowModel::Row PlanLines::rowFor(const PlanRow &row, bool leads) const
{
    const Decision decision = *decisionOf(m_session->file(), row.group);
    const NextAction action = decision.nextAction.value_or(NextAction());
    const Group group = m_session->file().groups.value(row.group);
    QStringList spoken{group.name,
        row.minutes ? tr("%1 a week").arg(minutesSpoken(m_session->words(), toldOf(row))) : tr("time not known"),
        actionInShort(m_session->words(), action)};
    spoken.removeAll(QString());
    QStringList suggestions;
    if (action.when.isEmpty() && action.then.isEmpty())
        for (const NextAction &line : suggestionsFor(row.group))
            suggestions += actionSentence(m_session->words(), line);
    return {row.group,
        {row.group, group.name, QString(nameOf(*decision.choice)), row.part == PlanPart::More ? u"more"_s : u"keep"_s,
            row.minutes.value_or(-1), minutesText(m_session->words(), toldOf(row)), spoken.join(u", "_s),
            actionPattern(m_session->words(), isEvent(action)), action.when, action.then,
            actionInShort(m_session->words(), action), decision.nextAction.has_value(), suggestions, leads}};
}

QList<NextAction> PlanLines::suggestionsFor(const QString &group) const
{
    const auto decision = decisionOf(m_session->file(), group);
    return suggestedActions(m_session->words(), *decision->choice, m_session->file().groups.value(group).platform);
}

void PlanLines::fill(int row, int blank, const QString &text, int gesture)
{
    const QString group = keyAt(row);
    const auto decision = m_session ? decisionOf(m_session->file(), group) : std::nullopt;
    if (!decision)
        return;
    NextAction action = decision->nextAction.value_or(NextAction());
    (blank == 0 ? action.when : action.then) = text.trimmed();
    // A line without words is none, unless it was chosen.
    const bool bare = action.when.isEmpty() && action.then.isEmpty();
    put(group, bare && !m_tooMany ? std::nullopt : std::optional(action), gesture);
}

void PlanLines::suggest(int row, int index)
{
    const QString group = keyAt(row);
    if (!m_session || !decisionOf(m_session->file(), group))
        return;
    const QList<NextAction> lines = suggestionsFor(group);
    if (index >= 0 && index < lines.size())
        put(group, lines[index], 0);
}

bool PlanLines::choose(int row, bool chosen)
{
    const QString group = keyAt(row);
    const auto decision = m_session ? decisionOf(m_session->file(), group) : std::nullopt;
    if (!decision || decision->nextAction.has_value() == chosen)
        return true;
    if (chosen && m_planned >= plansKept)
        return false;
    put(group, chosen ? std::optional(NextAction()) : std::nullopt, 0);
    return true;
}

void PlanLines::stepMinutes(int row, int delta)
{
    const QString group = keyAt(row);
    if (group.isEmpty())
        return;
    if (m_pressed != group || !m_lastPress.isValid() || m_lastPress.elapsed() > pressesBelongTogether)
        m_pressGesture = m_session->gesture();
    m_pressed = group;
    m_lastPress.start();
    const PlanRow &pressed = *std::ranges::find(m_rows, group, &PlanRow::group);
    // An estimate is stepped as it is shown.
    const int known = pressed.minutes.value_or(0), minutes = pressed.said ? known : roughMinutes(known);
    Edit edit = setPlannedMinutes(m_session->file(), group, std::clamp(minutes + delta, 0, minutesInAWeek));
    edit.gesture = quint64(m_pressGesture);
    m_session->edit(edit);
}

void PlanLines::put(const QString &group, const std::optional<NextAction> &action, int gesture)
{
    Edit edit = setNextAction(m_session->file(), group, action);
    edit.gesture = quint64(gesture);
    m_session->edit(edit);
}

} // namespace recentre
