// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/assessing.h"
#include "exercise/completion.h"
#include "exercise/deciding.h"
#include "exercise/doing.h"
#include "exercise/nextaudit.h"
#include "exercise/outcomes.h"
#include "model/carried.h"
#include "quarters.h"
#include "tests.h"

#include <QTest>

namespace recentre {

// Four quarters: joined in the first, given more in the second, left in the third; what nobody confirms keeps its date.
void NextAuditTest::aYear()
{
    PersonFile file = with(aimingAt({1, 2}), u"club"_s, {}, Membership::Candidate);
    file = with(file, u"forum"_s, {}, Membership::Member);
    const auto choose = [&file](const QString &group, Choice choice) {
        file = done(file, decide(file, Taken{.group = group, .choice = choice, .minutes = 60}));
    };
    const auto quarter = [&file](const QString &id, const QHash<QString, Done> &judged) {
        const QString last = file.currentAudit()->id;
        for (auto it = judged.cbegin(); it != judged.cend(); ++it)
            file = done(file, sayDone(file, last, it.key(), it.value()));
        const QDate today = dayOfTheNext(file);
        QVERIFY(recentre::isDue(file, today));
        file = done(file, nextAudit(file, today, id));
    };
    const auto stand = [&file](const QString &group) { return file.groups.value(group).membership; };

    choose(u"club"_s, Choice::Join);
    choose(u"forum"_s, Choice::Keep);
    quarter(u"december"_s, {{u"club"_s, Done::Yes}});
    QCOMPARE(stand(u"club"_s), Membership::Member);
    QCOMPARE(file.assessments.value({now, u"club"_s}).membership, Membership::Candidate);
    QCOMPARE(countOf(file, 3), (StepCount{0, 2}));
    file = done(file, goThrough(file, u"club"_s));
    QCOMPARE(countOf(file, 3), (StepCount{1, 2}));

    choose(u"club"_s, Choice::Contribute);
    choose(u"forum"_s, Choice::Drop);
    quarter(u"march"_s, {{u"club"_s, Done::Partly}, {u"forum"_s, Done::No}});
    QCOMPARE(stand(u"forum"_s), Membership::Member);
    QCOMPARE(carriedFrom(assessmentOf(file, u"forum"_s), doing::role), QDate(2026, 9, 1)); // nobody confirmed it
    QCOMPARE(carriedFrom(assessmentOf(file, u"club"_s), doing::role), QDate(2026, 12, 1));

    choose(u"club"_s, Choice::Keep);
    choose(u"forum"_s, Choice::Drop);
    quarter(u"june"_s, {{u"club"_s, Done::Yes}, {u"forum"_s, Done::Yes}});
    QCOMPARE(stand(u"forum"_s), Membership::Left);
    QCOMPARE(file.groups.value(u"forum"_s).left, QDate(2027, 6, 1));
    QCOMPARE(countOf(file, 4), (StepCount{0, 1}));
    QCOMPARE(file.audits.size(), 4);
    QCOMPARE(file.purposesOf(u"june"_s).size(), 2);
    QCOMPARE(file.assessmentsOf(u"june"_s).size(), 1);
    QCOMPARE(file.assessments.value({u"march"_s, u"forum"_s}).membership, Membership::Member);
    QCOMPARE(file.assessments.value({u"march"_s, u"forum"_s}).outcome->done, Done::Yes);
}

} // namespace recentre
