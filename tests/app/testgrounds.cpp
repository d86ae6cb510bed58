// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cards/decisioncard.h"
#include "cards/grounds.h"
#include "fourgroups.h"
#include "lists/plainrows.h"
#include "session/session.h"
#include "tests.h"

#include <QSignalSpy>

namespace recentre {

using namespace Qt::StringLiterals;

// Over a hundred groups what takes forced plans comes with the readings: until then the last stands, dimmed.
void GroundsTest::conditionsStandUntilThereAreNewOnes()
{
    Scene scene;
    PersonFile file = fourGroups();
    for (const QString &id : isabelle(130).groups.keys())
        if (!file.groups.contains(id))
            file.groups[id] = isabelle(130).groups[id];
    Session session(file, {}, scene.settings);
    DecisionCard card;
    card.setSession(&session);
    card.open(u"g1"_s);
    QVERIFY(eventually([&] { return session.sure(); }));
    const QStringList conditions = column(*card.tries(), "name");
    QVERIFY(!conditions.isEmpty());
    QVERIFY(!column(*card.tries(), "stale").contains(u"true"_s));
    const int reasons = card.reasons()->count();
    session.giveWeeklyMinutes(62, 0);
    QVERIFY(!session.sure());
    QCOMPARE(column(*card.tries(), "name"), conditions);
    QVERIFY(!column(*card.tries(), "stale").contains(u"false"_s));
    QCOMPARE(card.reasons()->count(), reasons);
    QVERIFY(column(*card.reasons(), "stale").contains(u"true"_s));
    QVERIFY(column(*card.reasons(), "stale").contains(u"false"_s)); // what is known at once is
    session.giveWeeklyMinutes(0, 0); // another level: what was said of the old one isn't said of it
    QCOMPARE(card.tries()->count(), 0);
    QVERIFY(eventually([&] { return session.sure(); }));
    QVERIFY(card.tries()->count() > 0);
    QVERIFY(!column(*card.tries(), "stale").contains(u"true"_s));
}

// While the budget moves: what has no room any more takes nobody's place, whatever was said of it a moment ago.
void GroundsTest::noRoomPushesNothingOut()
{
    const PersonFile file = fourGroups();
    GroupAdvice now, last;
    now.group = last.group = u"g3"_s;
    now.level = last.level = Level::Leave;
    last.reasons = {{ReasonCode::BetterUsedElsewhere, {{"points"_L1, 1.2}, {"groups"_L1, QStringList{u"g1"_s}}}},
        {ReasonCode::AboutEqual, {{"group"_L1, u"g1"_s}}}, {ReasonCode::EntersAt, {{"budget"_L1, 120}}}};
    now.reasons = {{ReasonCode::NoRoom, {{"minutes"_L1, 90}, {"pinned"_L1, 0}, {"available"_L1, 60}}}};
    const auto codes = [&] {
        QList<ReasonCode> all;
        for (const Ground &ground : groundsOf(Language(), file, now, &last))
            all += ground.reason.code;
        return all;
    };
    QCOMPARE(codes(), QList({ReasonCode::NoRoom, ReasonCode::EntersAt}));
    now.reasons.clear();
    QCOMPARE(codes(), QList({ReasonCode::AboutEqual, ReasonCode::BetterUsedElsewhere, ReasonCode::EntersAt}));
}

// A chip that has the keyboard is the same one when the readings arrive.
void GroundsTest::answersKeepTheirButtons()
{
    Scene scene;
    Session session(fourGroups(), {}, scene.settings);
    DecisionCard card;
    card.setSession(&session);
    card.open(u"g4"_s);
    QVERIFY(card.answers()->count() > 1 && card.reasons()->count() >= 0);
    QSignalSpy removed(card.answers(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(card.answers(), &QAbstractItemModel::rowsInserted);
    QVERIFY(eventually([&] { return session.sure(); }));
    session.giveWeeklyMinutes(70, 0);
    QVERIFY(eventually([&] { return session.sure(); }));
    QVERIFY(removed.isEmpty() && inserted.isEmpty());
    card.answer(objectivesOf(session.file()).first().id); // another question: other answers
    QVERIFY(!removed.isEmpty());
}

} // namespace recentre
