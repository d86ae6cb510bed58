// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cards/decisioncard.h"
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
