// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Groups in which everything was said, for the tests of the next evaluation.
#pragma once

#include "tests.h"

namespace recentre {

using namespace Qt::StringLiterals;

inline const QString now = u"now"_s, later = u"later"_s;
inline const QDate december(2026, 12, 1);

/// A group in which everything was said, and this decided.
inline PersonFile with(PersonFile file, const QString &id, std::optional<Choice> choice, Membership membership)
{
    Group group = groupNamed(id, u"slack"_s, int(file.groups.size()) + 1);
    group.membership = membership;
    file.groups.insert(id, group);
    Assessment row;
    row.audit = now;
    row.group = id;
    row.position = group.position;
    row.did = u"I read"_s;
    row.role = Role::Reader;
    row.minutesPerWeek = Minutes{45};
    row.contributeMinutesPerWeek = Minutes{70};
    row.lastActive = QDate(2026, 8, 20);
    row.postsLastQuarter = 2;
    row.purposes = QList{Tag{.purpose = u"a"_s, .brought = 4, .potential = 6, .extra = {{u"x"_s, 1}}},
        Tag{.purpose = u"b"_s, .potential = 5, .extra = {}}};
    row.peopleExchanged = 9;
    row.peopleMetInPerson = 0;
    row.circles = QList{2};
    row.pleasure = 7;
    row.alternative = u"feed reader"_s;
    row.alternativeMinutesPerWeek = Minutes{15};
    row.leaning = Choice::Keep;
    row.unknown = {u"peopleMetOnline"_s};
    row.seen = true;
    row.imported.insert(u"role"_s, {u"linkedin"_s, QDate(2026, 8, 30), {}});
    row.extra.insert(u"mine"_s, 1);
    if (choice) {
        row.decision.emplace();
        row.decision->choice = choice;
        row.decision->minutesPerWeek = Minutes{choice == Choice::Keep ? 45 : 60};
        row.decision->trial = Trial{.until = {}, .condition = u"I have met two people"_s, .met = {}, .extra = {}};
    }
    file.assessments.insert({now, id}, row);
    return file;
}

} // namespace recentre
