// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger.h"

namespace recentre {

namespace {

/// A candidate that isn't joined is skipped, whichever of the two words its file has.
std::optional<Choice> asSaid(std::optional<Choice> choice, bool candidate)
{
    return candidate && choice == Choice::Drop ? Choice::Skip : choice;
}

LedgerRow rowOf(const Assessment &assessment, const Group &group)
{
    const bool candidate = assessment.membership.value_or(group.membership) == Membership::Candidate;
    const Outcome outcome = assessment.outcome.value_or(Outcome());
    return {assessment.group, *asSaid(assessment.decision->choice, candidate),
        asSaid(assessment.decision->advised, candidate), outcome.done, outcome.turnedOut, outcome.note};
}

void count(Ledger &ledger, const LedgerRow &row)
{
    if (!row.advised || !row.turnedOut)
        return;
    if (*row.turnedOut == TurnedOut::TooEarly) {
        ++ledger.tooEarly;
        return;
    }
    LedgerCount &kind = row.otherwise() ? ledger.against : ledger.followed;
    ++kind.cases;
    kind.well += *row.turnedOut == TurnedOut::Well;
}

} // namespace

Ledger ledgerOf(const PersonFile &file)
{
    Ledger ledger;
    const QList<Group> groups = file.groupsInOrder();
    for (const Audit &audit : file.auditsInOrder()) {
        LedgerQuarter quarter{audit.id, audit.date, {}};
        for (const Group &group : groups) {
            const auto said = file.assessments.constFind(AssessmentKey{audit.id, group.id});
            if (said == file.assessments.cend() || !said->decision || !said->decision->choice)
                continue;
            quarter.rows += rowOf(*said, group);
            count(ledger, quarter.rows.last());
        }
        if (!quarter.rows.isEmpty())
            ledger.quarters += quarter;
    }
    return ledger;
}

} // namespace recentre
