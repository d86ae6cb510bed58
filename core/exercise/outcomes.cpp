// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outcomes.h"

#include "model/names.h"
#include "planning.h"

#include <algorithm>

namespace recentre {

namespace {

bool isBet(const Assessment &row)
{
    return row.isDecided() && row.decision->choice == Choice::Try && row.decision->trial
        && !row.decision->trial->condition.trimmed().isEmpty();
}

/// As an edit of one row; an outcome that says nothing is none.
template <class Change>
Edit judge(const PersonFile &file, const QString &audit, const QString &group, Change change)
{
    Edit edit;
    edit.kind = EditKind::Assess;
    const auto row = file.assessments.constFind({audit, group});
    if (row == file.assessments.cend() || !row->isDecided())
        return edit;
    Assessment after = *row;
    Outcome outcome = after.outcome.value_or(Outcome());
    change(after, outcome);
    after.outcome = outcome == Outcome() ? std::nullopt : std::optional(outcome);
    if (after != *row)
        edit.assessments.push_back({*row, after});
    return edit;
}

void toggle(QStringList &keys, QLatin1StringView key)
{
    if (keys.removeAll(key) == 0)
        keys += key;
}

} // namespace

QStringList decidedIn(const PersonFile &file, const QString &audit)
{
    struct Line {
        QString group;
        PlanPart part;
        int minutes;
    };
    QList<Line> lines;
    for (const Group &group : file.groupsInOrder()) {
        const auto row = file.assessments.constFind({audit, group.id});
        if (row == file.assessments.cend() || !row->isDecided())
            continue;
        const PlanPart part = planPartOf(*row->decision->choice, row->membership.value_or(group.membership));
        const auto &minutes = row->decision->minutesPerWeek;
        lines.append({group.id, part, minutes ? minutes->middle() : -1});
    }
    std::ranges::stable_sort(lines, [](const Line &one, const Line &other) {
        return one.part != other.part ? one.part < other.part : one.minutes > other.minutes;
    });
    QStringList groups;
    for (const Line &line : std::as_const(lines))
        groups += line.group;
    return groups;
}

QStringList betsOf(const PersonFile &file, const QString &audit)
{
    QStringList bets = decidedIn(file, audit);
    bets.removeIf([&](const QString &group) { return !isBet(file.assessments.value({audit, group})); });
    return bets;
}

QDate dayOfBet(const PersonFile &file, const QString &audit, const QString &group)
{
    const Assessment row = file.assessments.value({audit, group});
    if (isBet(row) && row.decision->trial->until.isValid())
        return row.decision->trial->until;
    const Audit of = file.audits.value(audit);
    return of.next.isValid() ? of.next : of.date.addMonths(monthsToTheNext);
}

Edit sayDone(const PersonFile &file, const QString &audit, const QString &group, std::optional<Done> done)
{
    return judge(file, audit, group, [done](Assessment &row, Outcome &outcome) {
        outcome.done = done;
        row.unknown.removeAll(outcome::done);
    });
}

Edit sayDoneUnknown(const PersonFile &file, const QString &audit, const QString &group)
{
    return judge(file, audit, group, [](Assessment &row, Outcome &outcome) {
        outcome.done.reset();
        toggle(row.unknown, outcome::done);
    });
}

Edit sayTurnedOut(
    const PersonFile &file, const QString &audit, const QString &group, std::optional<TurnedOut> turnedOut)
{
    return judge(file, audit, group, [turnedOut](Assessment &, Outcome &outcome) { outcome.turnedOut = turnedOut; });
}

Edit sayWhatCame(const PersonFile &file, const QString &audit, const QString &group, const QString &words)
{
    return judge(file, audit, group, [&words](Assessment &, Outcome &outcome) {
        const QString said = words.trimmed();
        outcome.note = said.isEmpty() ? QString() : said;
    });
}

Edit sayMet(const PersonFile &file, const QString &audit, const QString &group, std::optional<Done> met)
{
    return judge(file, audit, group, [met](Assessment &row, Outcome &) {
        if (!isBet(row))
            return;
        row.decision->trial->met = met ? QString(nameOf(*met)) : QString();
        row.unknown.removeAll(outcome::met);
    });
}

Edit sayMetUnknown(const PersonFile &file, const QString &audit, const QString &group)
{
    return judge(file, audit, group, [](Assessment &row, Outcome &) {
        if (!isBet(row))
            return;
        row.decision->trial->met.clear();
        toggle(row.unknown, outcome::met);
    });
}

} // namespace recentre
