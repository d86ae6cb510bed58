// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page before the next audit: bets, outcomes, and the start.
#include "cards/bringscard.h"
#include "cards/taglist.h"
#include "exercise/assessing.h"
#include "exercise/deciding.h"
#include "exercise/planning.h"
#include "fourgroups.h"
#include "lists/lookback.h"
#include "lists/steplist.h"
#include "session/session.h"
#include "tests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

const QDate december(2026, 12, 1);

/// Four groups in September: g1 kept, g2 given more, g3 replaced by a feed reader, g4 tried on a bet.
PersonFile decided()
{
    PersonFile file = fourGroups();
    file.groups[u"g4"_s].membership = Membership::Candidate;
    const auto take = [&file](const QString &group, Choice choice, int minutes) {
        file = *apply(file, decide(file, Taken{.group = group, .choice = choice, .minutes = minutes}));
    };
    take(u"g1"_s, Choice::Keep, 20);
    take(u"g2"_s, Choice::Contribute, 50);
    take(u"g3"_s, Choice::Replace, 5);
    take(u"g4"_s, Choice::Try, 10);
    file.assessments[{file.currentAudit()->id, u"g2"_s}].peopleExchanged = 4;
    file.assessments[{file.currentAudit()->id, u"g3"_s}].alternative = u"feed reader"_s;
    file = *apply(file,
        setTrial(file, u"g4"_s, Trial{.until = {}, .condition = u"I have met two people"_s, .met = {}, .extra = {}}));
    return file;
}

struct Table {
    Scene scene;
    Session session;
    LookBack look;

    explicit Table(const QDate &today, const PersonFile &file = decided())
        : session(file, {5, {}}, scene.settings)
    {
        session.setToday([today] { return today; });
        look.setSession(&session);
    }

    [[nodiscard]] Assessment row(const QString &group) const { return assessmentOf(session.file(), group); }
};

} // namespace

void LookBackTest::asksWhenAQuarterIsOver()
{
    Table early(december.addDays(-1));
    QVERIFY(!early.look.due() && !early.look.asks());
    QVERIFY(early.look.question().isEmpty() && early.look.rows()->count() == 0 && early.look.bets()->count() == 0);
    const PersonFile before = early.session.file();
    early.look.begin();
    early.look.putOff();
    QCOMPARE(early.session.file(), before);

    Table table(december);
    QVERIFY(table.look.due() && table.look.asks());
    QCOMPARE(table.look.question(), u"Three months ago you decided. What came of it?"_s);
    QCOMPARE(table.look.why(), u"Before anything new: five lines, a key each. “I don’t know” is an answer here too."_s);
    QCOMPARE(column(*table.look.rows(), "groupId"), QStringList({u"g2"_s, u"g1"_s, u"g4"_s, u"g3"_s}));
    QCOMPARE(column(*table.look.rows(), "choice"), QStringList({u"contribute"_s, u"keep"_s, u"try"_s, u"replace"_s}));
    QCOMPARE(column(*table.look.rows(), "amountText").last(), u"feed reader"_s);
    PersonFile told = decided(); // a range as it was decided; what wasn't, as the estimate that it is
    told.assessments[{told.currentAudit()->id, u"g1"_s}].decision->minutesPerWeek = Minutes{15, 30};
    told.assessments[{told.currentAudit()->id, u"g2"_s}].decision->minutesPerWeek.reset();
    QCOMPARE(column(*Table(december, told).look.rows(), "amountText").sliced(0, 2),
        QStringList({u"about 50\u202fmin"_s, u"15 to 30\u202fmin"_s}));
    table.scene.settings.setLanguage(u"fr"_s);
    QVERIFY(table.look.question().startsWith(u"Il y a trois mois"_s));
    QCOMPARE(column(*table.look.rows(), "amountText").last(), u"lecteur de flux"_s);
}

void LookBackTest::answers()
{
    Table table(december);
    OutcomeList &rows = *table.look.rows();
    const QAbstractItemModelTester tester(&rows, Mode::QtTest);
    QCOMPARE(rows.firstOpen(), 0);
    rows.say(0, int(Done::Partly));
    QCOMPARE(at(rows, 0, "done").toInt(), 1);
    QCOMPARE(rows.firstOpen(), 1);
    rows.say(1, -1);
    QVERIFY(at(rows, 1, "unknown").toBool());
    QCOMPARE(rows.firstOpen(), 2);
    rows.sayTurnedOut(0, int(TurnedOut::NotWell));
    QCOMPARE(at(rows, 0, "turnedOut").toInt(), 1);
    const int visit = table.session.gesture();
    rows.sayNote(0, u"answered"_s, visit);
    rows.sayNote(0, u"answered weekly"_s, visit);
    QCOMPARE(table.row(u"g2"_s).outcome->note, u"answered weekly"_s);
    table.session.undo(); // one visit to the words is one step
    QCOMPARE(at(rows, 0, "note").toString(), QString());
    rows.sayTurnedOut(0, int(TurnedOut::NotWell));
    rows.say(0, int(Done::Partly)); // said again: taken back
    QVERIFY(!table.row(u"g2"_s).outcome);
    const PersonFile before = table.session.file();
    rows.say(99, 0);
    rows.say(0, 7);
    rows.sayNote(99, u"x"_s);
    rows.sayTurnedOut(-1, 0);
    QCOMPARE(table.session.file(), before);
}

void LookBackTest::bets()
{
    Table table(december);
    BetList &bets = *table.look.bets();
    const QAbstractItemModelTester tester(&bets, Mode::QtTest);
    QCOMPARE(bets.count(), 1);
    const QString name = table.session.file().groups.value(u"g4"_s).name;
    QCOMPARE(
        at(bets, 0, "question").toString(), u"You had a bet on “%1”: to have met two people by today."_s.arg(name));
    QCOMPARE(at(bets, 0, "answers").toStringList(), QStringList({u"Two or more"_s, u"One"_s, u"None"_s}));
    QCOMPARE(bets.firstOpen(), 0);
    bets.say(0, int(Done::No));
    QCOMPARE(at(bets, 0, "met").toInt(), 2);
    QVERIFY(at(bets, 0, "means").toString().startsWith(u"Then you leave"_s));
    QCOMPARE(bets.firstOpen(), -1);
    QCOMPARE(table.session.file().groups.value(u"g4"_s).membership, Membership::Candidate); // nothing is done
    bets.say(0, -1);
    QVERIFY(at(bets, 0, "unknown").toBool());
    bets.say(0, int(Done::Yes));
    QVERIFY(!at(bets, 0, "unknown").toBool());
    QCOMPARE(table.row(u"g4"_s).decision->trial->met, u"yes"_s);
}

void LookBackTest::beginsAndTakesItBack()
{
    Table table(december);
    QSignalSpy told(&table.session, &Session::done);
    table.look.rows()->say(2, int(Done::Yes)); // g4 was tried
    const PersonFile before = table.session.file();
    table.look.begin();
    QVERIFY(!table.look.due() && !table.look.asks());
    QCOMPARE(table.session.file().audits.size(), 2);
    QCOMPARE(table.session.step(), 1);
    QCOMPARE(table.session.dateText(), u"1 December 2026"_s);
    QCOMPARE(told.last().first().toString(), u"The evaluation of 1 December 2026 begins, with last time’s answers."_s);
    QCOMPARE(table.session.file().groups.value(u"g4"_s).membership, Membership::Member);
    QCOMPARE(column(*table.session.steps(), "countText")[2], u"0 of 4 told"_s);
    QCOMPARE(column(*table.session.steps(), "countText")[3], u"0 of 4 looked at"_s);
    QCOMPARE(table.look.rows()->count(), 0);
    table.session.undo();
    QCOMPARE(table.session.file(), before);
    QVERIFY(table.look.asks());
    QCOMPARE(table.look.rows()->count(), 4);
    table.session.redo();
    QCOMPARE(table.session.file().audits.size(), 2);
}

void LookBackTest::isPutOff()
{
    Table table(december);
    QSignalSpy asked(&table.look, &LookBack::asksChanged), told(&table.session, &Session::done);
    table.look.putOff();
    QVERIFY(table.look.due() && !table.look.asks());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(table.look.rows()->count(), 4); // it can be opened all the same
    // Who opens the workbook again isn't asked again.
    Table again(december, table.session.file());
    QVERIFY(again.look.due() && !again.look.asks());
    table.session.undo();
    QVERIFY(table.look.asks());
}

// Step 4's card in the next quarter: what is June's says so, what is said again doesn't, going on confirms the rest.
void LookBackTest::carriedOnTheCardOfStep4()
{
    Table table(december);
    table.look.begin();
    BringsCard card;
    card.setSession(&table.session);
    card.open(u"g1"_s);
    QCOMPARE(card.beforeText(), u"as in September"_s);
    QVERIFY(card.servingBefore() && card.pleasureBefore() && !card.circlesBefore() && !card.leaningBefore());
    QVERIFY(!card.peopleBefore());
    QCOMPARE(card.peopleNotes(), QStringList(4, QString()));
    QVERIFY(at(*card.tags(), 0, "broughtBefore").toBool() && at(*card.tags(), 0, "potentialBefore").toBool());
    QCOMPARE(card.firstUnknown(), u"tag"_s);
    QCOMPARE(card.leaning(), QString());
    const QString purpose = at(*card.tags(), 0, "purposeId").toString();
    card.open(u"g2"_s);
    QCOMPARE(card.peopleNotes(), QStringList({u"as in September"_s, QString(), QString(), QString()}));
    QVERIFY(card.peopleBefore());
    card.open(u"g1"_s);
    card.scoreBrought(purpose, 6);
    QVERIFY(!at(*card.tags(), 0, "broughtBefore").toBool() && at(*card.tags(), 0, "potentialBefore").toBool());
    QVERIFY(card.pleasureBefore());
    card.next();
    card.open(u"g1"_s);
    QCOMPARE(card.beforeText(), QString());
    QVERIFY(!card.pleasureBefore() && !at(*card.tags(), 0, "potentialBefore").toBool());
    QCOMPARE(card.pleasure(), 5.0);
}

} // namespace recentre
