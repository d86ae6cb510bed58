// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning.h"

#include <algorithm>

namespace recentre {

namespace {

void setMinutes(PlanRow &row, const Decision &decision, const std::optional<Unnamed> &unnamed)
{
    if (row.part == PlanPart::Leave || row.part == PlanPart::Skip)
        row.said = Minutes();
    else if (decision.minutesPerWeek || !unnamed)
        row.said = decision.minutesPerWeek;
    else
        row.said = unnamed->said, row.minutes = unnamed->minutes;
    if (row.said)
        row.minutes = row.said->middle();
}

Edit nothing()
{
    Edit edit;
    edit.kind = EditKind::Decide;
    return edit;
}

template <class Act>
Edit changeDecision(const PersonFile &file, const QString &group, Act act)
{
    const auto audit = file.currentAudit();
    if (!audit || !decisionOf(file, group))
        return nothing();
    PersonFile after = file;
    act(*after.assessments[{audit->id, group}].decision);
    return difference(file, after, EditKind::Decide);
}

bool setsFree(const PlanRow &row) { return row.part == PlanPart::Leave || row.part == PlanPart::Tool; }

} // namespace

PlanPart planPartOf(Choice choice, Membership membership)
{
    switch (choice) {
    case Choice::Contribute:
    case Choice::Join:
        return PlanPart::More;
    case Choice::Keep:
        return PlanPart::Keep;
    case Choice::Try:
        return PlanPart::Trial;
    case Choice::Replace:
        return PlanPart::Tool;
    case Choice::Drop:
        return membership == Membership::Candidate ? PlanPart::Skip : PlanPart::Leave;
    case Choice::Skip:
        return PlanPart::Skip;
    }
    return PlanPart::Keep;
}

int Week::planned() const
{
    int sum = 0;
    for (const PlanRow &row : rows)
        sum += row.minutes.value_or(0);
    return sum;
}

int Week::givesBack() const
{
    int sum = 0;
    for (const PlanRow &row : rows)
        if (setsFree(row) && row.today)
            sum += std::max(0, row.today->middle() - row.minutes.value_or(0));
    return sum;
}

bool Week::givesBackMore() const
{
    return std::ranges::any_of(rows, [](const PlanRow &row) { return setsFree(row) && !row.today; });
}

QList<PlanRow> Week::of(PlanPart part) const
{
    QList<PlanRow> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [part](const PlanRow &row) { return row.part == part; });
    return found;
}

Week weekOf(const PersonFile &file, int promise, const QHash<QString, Unnamed> &unnamed)
{
    Week week;
    const auto audit = file.currentAudit();
    if (!audit)
        return week;
    week.promise = audit->weeklyMinutes.value_or(promise);
    for (const Group &group : file.groupsInOrder()) {
        if (group.membership == Membership::Left)
            continue;
        const auto decision = decisionOf(file, group.id);
        if (!decision) {
            week.undecided += group.id;
            continue;
        }
        PlanRow row{group.id, planPartOf(*decision->choice, group.membership)};
        const auto found = unnamed.constFind(group.id);
        setMinutes(row, *decision, found == unnamed.cend() ? std::nullopt : std::optional(*found));
        const Assessment said = file.assessments.value({audit->id, group.id});
        if (group.membership == Membership::Member)
            row.today = said.minutesPerWeek;
        week.rows += row;
    }
    std::ranges::stable_sort(week.rows, [](const PlanRow &one, const PlanRow &other) {
        if (one.part != other.part)
            return one.part < other.part;
        return one.minutes.value_or(-1) > other.minutes.value_or(-1);
    });
    return week;
}

bool tooManyPlans(const PersonFile &file) { return weekOf(file, 0).of(PlanPart::More).size() > plansKept; }

Edit setNextEvaluation(const PersonFile &file, const QDate &day)
{
    const auto audit = file.currentAudit();
    if (!audit || day <= audit->date)
        return nothing();
    PersonFile after = file;
    after.audits[audit->id].next = day;
    return difference(file, after, EditKind::Decide);
}

Edit setNextAction(const PersonFile &file, const QString &group, const std::optional<NextAction> &action)
{
    return changeDecision(file, group, [&](Decision &decision) { decision.nextAction = action; });
}

Edit setPlannedMinutes(const PersonFile &file, const QString &group, int minutes)
{
    return changeDecision(file, group, [&](Decision &decision) { decision.minutesPerWeek = Minutes{minutes, {}}; });
}

Edit setTrial(const PersonFile &file, const QString &group, const Trial &trial)
{
    return changeDecision(file, group, [&](Decision &decision) { decision.trial = trial; });
}

Edit setParting(const PersonFile &file, const QString &group, const Parting &parting)
{
    return changeDecision(file, group, [&](Decision &decision) { decision.parting = parting; });
}

std::optional<Decision> decisionOf(const PersonFile &file, const QString &group)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return {};
    const auto row = file.assessments.constFind({audit->id, group});
    return row != file.assessments.cend() && row->decision && row->decision->choice ? row->decision : std::nullopt;
}

} // namespace recentre
