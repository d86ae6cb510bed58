// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deciding.h"

#include "assessing.h"

#include <algorithm>

namespace recentre {

namespace {

void take(Assessment &row, const Taken &taken)
{
    if (row.decision && row.decision->choice == taken.choice)
        return;
    if (!row.decision)
        row.decision.emplace();
    // A reason was given for one choice, and speaks against another.
    if (row.decision->choice)
        row.decision->why.clear();
    row.decision->choice = taken.choice;
    row.decision->minutesPerWeek.reset();
    if (taken.minutes)
        row.decision->minutesPerWeek = taken.range.value_or(Minutes{*taken.minutes, {}});
    row.decision->advised = taken.advised;
    row.decision->confidence = taken.confidence;
}

/// As `assess`, in the words of a decision.
Edit decided(const PersonFile &file, const QString &group, const std::function<void(Assessment &)> &change)
{
    Edit edit = assess(file, group, change);
    edit.kind = EditKind::Decide;
    return edit;
}

/// More time first: contribute and join, keep, replace, leave.
int amountOf(const Advised &advised)
{
    switch (advised.choice.value_or(Choice::Drop)) {
    case Choice::Contribute:
    case Choice::Join:
    case Choice::Try:
        return 3;
    case Choice::Keep:
        return 2;
    case Choice::Replace:
        return 1;
    case Choice::Drop:
    case Choice::Skip:
        break;
    }
    return 0;
}

double atStake(const Advised &advised) { return advised.minutes * (1 - advised.confidence.value_or(0)); }

struct Placed {
    DecisionPlace place;
    const Advised *advised;
};

bool comesBefore(const Placed &one, const Placed &other)
{
    if (one.place.section != other.place.section)
        return one.place.section < other.place.section;
    switch (one.place.section) {
    case DecisionSection::Disagreement:
    case DecisionSection::CloseCall:
        return atStake(*one.advised) > atStake(*other.advised);
    case DecisionSection::NotEnoughKnown:
        return false;
    case DecisionSection::Rest:
        break;
    }
    if (amountOf(*one.advised) != amountOf(*other.advised))
        return amountOf(*one.advised) > amountOf(*other.advised);
    return one.advised->valuePerHour.value_or(0) > other.advised->valuePerHour.value_or(0);
}

} // namespace

bool givesTime(Choice choice) { return choice != Choice::Drop && choice != Choice::Skip && choice != Choice::Replace; }

DecisionSection sectionOf(const PersonFile &file, const Advised &advised)
{
    // What is pinned is advised as it was decided: there is nothing to settle.
    if (advised.pinned)
        return DecisionSection::Rest;
    if (!advised.choice)
        return DecisionSection::NotEnoughKnown;
    const Assessment row = assessmentOf(file, advised.group);
    if (row.leaning && givesTime(*row.leaning) != givesTime(*advised.choice))
        return DecisionSection::Disagreement;
    if (advised.confidence && *advised.confidence < closeCallUnder)
        return DecisionSection::CloseCall;
    return DecisionSection::Rest;
}

QList<DecisionPlace> decisionOrder(const PersonFile &file, const QList<Advised> &advised)
{
    QList<Placed> placed;
    for (const Advised &each : advised)
        placed += Placed{{each.group, sectionOf(file, each)}, &each};
    std::ranges::stable_sort(placed, comesBefore);
    QList<DecisionPlace> places;
    for (const Placed &each : placed)
        places += each.place;
    return places;
}

Edit decide(const PersonFile &file, const Taken &taken)
{
    return decided(file, taken.group, [&](Assessment &row) { take(row, taken); });
}

Edit decideAll(const PersonFile &file, const QList<Taken> &taken)
{
    PersonFile after = file;
    for (const Taken &each : taken) {
        const Edit edit = decided(after, each.group, [&](Assessment &row) {
            if (!row.isDecided())
                take(row, each);
        });
        if (const Result<PersonFile> next = apply(after, edit))
            after = *next;
    }
    return difference(file, after, EditKind::Decide);
}

Edit decideLater(const PersonFile &file, const QString &group)
{
    return decided(file, group, [](Assessment &row) {
        if (!row.isDecided())
            return;
        Decision rest = *row.decision;
        rest.choice.reset();
        rest.minutesPerWeek.reset();
        rest.advised.reset();
        rest.confidence.reset();
        rest.locked = false;
        row.decision = rest == Decision() ? std::nullopt : std::optional(rest);
    });
}

Edit sayWhy(const PersonFile &file, const QString &group, const QString &why)
{
    return decided(file, group, [&](Assessment &row) {
        if (row.isDecided())
            row.decision->why = why.trimmed();
    });
}

Edit pin(const PersonFile &file, const Taken &taken)
{
    return decided(file, taken.group, [&](Assessment &row) {
        if (!row.isDecided())
            take(row, taken);
        row.decision->locked = true;
    });
}

Edit decidePinned(const PersonFile &file, const Taken &taken)
{
    return decided(file, taken.group, [&](Assessment &row) {
        if (row.decision && row.decision->choice == taken.choice)
            row.decision->choice.reset();
        take(row, taken);
        row.decision->locked = true;
    });
}

Edit unpin(const PersonFile &file, const QString &group)
{
    return decided(file, group, [](Assessment &row) {
        if (row.isDecided())
            row.decision->locked = false;
    });
}

} // namespace recentre
