// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning.h"

#include <algorithm>

namespace recentre {

namespace {

PlanPart partOf(Choice choice, Membership membership)
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

std::optional<int> minutesOf(const Decision &decision, PlanPart part, const std::optional<int> &estimate)
{
    if (part == PlanPart::Leave || part == PlanPart::Skip)
        return 0;
    return decision.minutesPerWeek ? std::optional(decision.minutesPerWeek->middle()) : estimate;
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

} // namespace

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
        if ((row.part == PlanPart::Leave || row.part == PlanPart::Tool) && row.today)
            sum += std::max(0, *row.today - row.minutes.value_or(0));
    return sum;
}

QList<PlanRow> Week::of(PlanPart part) const
{
    QList<PlanRow> found;
    std::ranges::copy_if(rows, std::back_inserter(found), [part](const PlanRow &row) { return row.part == part; });
    return found;
}

Week weekOf(const PersonFile &file, int promise, const QHash<QString, int> &estimates)
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
        PlanRow row{group.id, partOf(*decision->choice, group.membership), {}, {}};
        const auto estimate = estimates.constFind(group.id);
        row.minutes =
            minutesOf(*decision, row.part, estimate == estimates.cend() ? std::nullopt : std::optional(*estimate));
        const Assessment said = file.assessments.value({audit->id, group.id});
        if (group.membership == Membership::Member && said.minutesPerWeek)
            row.today = said.minutesPerWeek->middle();
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
