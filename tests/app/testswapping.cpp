// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fourgroups.h"
#include "lists/decisionlist.h"
#include "lists/groupswap.h"
#include "lists/plainrows.h"
#include "session/session.h"
#include "tests.h"

namespace recentre {

using namespace Qt::StringLiterals;

void DecisionsTest::pinsAndSwaps()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    DecisionList list;
    list.setSession(&session);
    {
        GroupSwap swap;
        swap.setSession(&session);
        swap.setGroupId(u"g3"_s);
        QVERIFY(session.trying());
        QCOMPARE(swap.minutes(), 90);
        QCOMPARE(swap.title(), u"That is more than your week has."_s);
        swap.step(-50);
        QCOMPARE(swap.title(), u"Keeping it would push out one other."_s);
        QCOMPARE(swap.weekTitle(), u"your week, if you keep it"_s);
        QCOMPARE(column(*swap.week(), "groupId"), (QStringList{u"g3"_s, u"g1"_s, u"g2"_s}));
        QCOMPARE(column(*swap.week(), "part"), (QStringList{u"forced"_s, u"stays"_s, u"gives"_s}));
        QCOMPARE(column(*swap.week(), "figure"), (QStringList{u"40"_s, u"20"_s, u"0"_s}));
        QCOMPARE(column(*swap.week(), "was"), (QStringList{u"0 →"_s, {}, u"20 →"_s}));
        QCOMPARE(column(*swap.week(), "begins"), (QStringList{u"false"_s, u"false"_s, u"true"_s}));
        const int full = swap.full();
        swap.pull(0.501); // to the nearest five minutes, and no longer a place while the finger holds it
        QCOMPARE(swap.minutes(), (full / 2 + 2) / 5 * 5);
        swap.pull(2);
        QCOMPARE(swap.minutes(), full);
        QCOMPARE(swap.full(), full);
        swap.settle();
        QVERIFY(swap.full() > full);
        swap.pull(0);
        QCOMPARE(swap.weekTitle(), u"your week without it"_s);
        swap.step(40);
        QCOMPARE(swap.lines().size(), 2);
        QCOMPARE(swap.lines().first().toMap().value(u"mark"_s), QString());
        const QString name = session.file().groups.value(u"g2"_s).name;
        QCOMPARE(swap.lines().last().toMap().value(u"name"_s), name);
        QCOMPARE(at(list, list.rowOf(u"g1"_s), "planned"), u"20"_s);
        QVERIFY(!assessmentOf(session.file(), u"g3"_s).decision);
    }
    QVERIFY(!session.trying()); // put back
    GroupSwap swap;
    swap.setSession(&session);
    swap.setGroupId(u"g3"_s);
    swap.setGroupId({}); // closed
    QVERIFY(!session.trying() && swap.week()->count() == 0);
    swap.setSession(&session);
    swap.setGroupId(u"g3"_s);
    QVERIFY(!swap.sayMinutes(u"often"_s).isEmpty());
    QCOMPARE(swap.minutes(), 90);
    QVERIFY(swap.sayMinutes(u"40"_s).isEmpty());
    swap.accept();
    const Decision decision = *assessmentOf(session.file(), u"g3"_s).decision;
    QVERIFY(decision.locked);
    QCOMPARE(decision.choice, Choice::Keep);
    QCOMPARE(decision.minutesPerWeek, (Minutes{40, {}}));
}

/// A swap taken as it stands is decided as it was said: an estimate stays one, a range too; what is given is given.
void DecisionsTest::swapsKeepWhatWasSaid()
{
    Scene scene;
    PersonFile file = fourGroups();
    file.assessments[{file.currentAudit()->id, u"g1"_s}].minutesPerWeek = Minutes{10, 30};
    Session session(file, {}, scene.settings);
    const auto decided = [&] { return *assessmentOf(session.file(), u"g1"_s).decision; };
    {
        GroupSwap swap;
        swap.setSession(&session);
        swap.setGroupId(u"g1"_s); // 30 min more than the middle of its range: nobody said 50
        QCOMPARE(swap.minutes(), 50);
        QCOMPARE(swap.minutesText(), u"about 50\u202fmin"_s);
        QCOMPARE(column(*swap.week(), "figure").first(), u"~50"_s);
        QVERIFY(column(*swap.week(), "spoken").first().contains(u"about 50\u202fmin a week"_s));
        swap.accept();
    }
    QCOMPARE(decided().choice, Choice::Contribute);
    QVERIFY(decided().locked && !decided().minutesPerWeek);
    session.undo();
    {
        GroupSwap swap;
        swap.setSession(&session);
        swap.setGroupId(u"g1"_s);
        QVERIFY(swap.sayMinutes(u"50"_s).isEmpty()); // said now
        QCOMPARE(swap.minutesText(), u"50\u202fmin"_s);
        swap.accept();
    }
    QCOMPARE(decided().minutesPerWeek, (Minutes{50, {}}));
    session.undo();
    session.edit(decidePinned(session.file(), {u"g1"_s, Choice::Drop}));
    session.edit(unpin(session.file(), u"g1"_s));
    session.giveWeeklyMinutes(10, 0); // left: the swap takes it back as it is
    GroupSwap swap;
    swap.setSession(&session);
    swap.setGroupId(u"g1"_s);
    QCOMPARE(swap.minutesText(), u"10 to 30\u202fmin"_s);
    swap.accept();
    QCOMPARE(decided().choice, Choice::Keep);
    QCOMPARE(decided().minutesPerWeek, (Minutes{10, 30}));
}

} // namespace recentre
