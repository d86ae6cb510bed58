// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A person with one of everything, valid, for tests that change one thing of it.
#pragma once

#include "model/personfile.h"

namespace recentre {

/// An assessment of group "g1" in audit "a2" that says something for every figure.
inline Assessment fullAssessment()
{
    using namespace Qt::StringLiterals;
    Assessment row;
    row.audit = u"a2"_s;
    row.group = u"g1"_s;
    row.minutesPerWeek = Minutes{30, 60};
    row.role = Role::Reader;
    row.postsLastQuarter = 2;
    row.lastActive = QDate(2026, 8, 20);
    row.did = u"read"_s;
    row.purposes = {Tag{u"visibility"_s, 4, 6, {}}, Tag{u"watch"_s, std::nullopt, 6.5, {}}};
    row.peopleExchanged = 9;
    row.peopleMetOnline = 3;
    row.peopleMetInPerson = 1;
    row.didTogether = 0;
    row.circles = {2, 3};
    row.pleasure = 7;
    row.alternative = u"feed reader"_s;
    row.alternativeMinutesPerWeek = Minutes{15, {}};
    row.contributeMinutesPerWeek = Minutes{60, {}};
    row.leaning = Choice::Keep;
    row.decision = Decision{Choice::Keep, Minutes{60, {}}, true, u"why"_s, Choice::Contribute, 0.71,
        NextAction{u"Tuesday"_s, u"answer"_s, {}}, Trial{QDate(2026, 12, 15), u"two people"_s, u"yes"_s, {}},
        Parting{u"leave"_s, u"so long"_s, {u"Ada"_s}, true, {}}, {}};
    row.outcome = Outcome{Done::Partly, TurnedOut::TooEarly, u"note"_s, {}};
    row.unknown = {u"pleasure"_s};
    row.seen = true;
    row.imported = {{u"minutesPerWeek"_s, Imported{u"linkedin"_s, QDate(2026, 8, 30), {}}}};
    return row;
}

/// A member's group "g1", with evidence.
inline Group fullGroup()
{
    using namespace Qt::StringLiterals;
    return {u"g1"_s, 0, u"Group one"_s, u"linkedin"_s, u"https://example.org"_s, Membership::Member, QDate(2025, 3, 1),
        {}, u"pl"_s, {Evidence{u"2026-07"_s, 1, 3, 8, 50, u"linkedin"_s, {}}}, {}};
}

/// Two audits, a member ("g1"), a candidate ("g2"), two objectives and a purpose in each audit.
inline PersonFile fullPerson()
{
    using namespace Qt::StringLiterals;
    PersonFile file;
    file.person = {u"p"_s, u"Isabelle"_s, u"en"_s, u"Supply chain"_s, {u"Cars"_s}, u"Warsaw"_s, {u"Running"_s}, {}, {}};
    file.groups.insert(u"g1"_s, fullGroup());
    Group candidate;
    candidate.id = u"g2"_s;
    candidate.position = 1;
    candidate.name = u"Group two"_s;
    candidate.membership = Membership::Candidate;
    file.groups.insert(candidate.id, candidate);
    for (int i = 1; i <= 2; ++i) {
        const QString id = u"a%1"_s.arg(i);
        file.audits.insert(id, Audit{id, i, QDate(2026, 3 * i, 1), 240, 4, u"none"_s, QDate(2026, 3 * i + 3, 1), {}});
        file.purposes.insert({id, u"visibility"_s}, Purpose{id, u"visibility"_s, 0, u"Be seen"_s, 1, false, {}});
        file.purposes.insert({id, u"leads"_s}, Purpose{id, u"leads"_s, 1, u"Find leads"_s, 2, false, {}});
        file.purposes.insert({id, u"watch"_s}, Purpose{id, u"watch"_s, 0, u"Watch"_s, {}, true, {}});
    }
    const Assessment member = fullAssessment();
    file.assessments.insert({member.audit, member.group}, member);
    Assessment other;
    other.audit = u"a2"_s;
    other.group = u"g2"_s;
    other.position = 1;
    file.assessments.insert({other.audit, other.group}, other);
    return file;
}

} // namespace recentre
