// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The card of step 3, and what every card does.
#include "cards/cardlist.h"
#include "cards/doingcard.h"
#include "desktop/translations.h"
#include "exercise/assessing.h"
#include "exercise/doing.h"
#include "exercise/nextaudit.h"
#include "lists/grouplist.h"
#include "model/carried.h"
#include "scene.h"
#include "session/session.h"
#include "tests.h"
#include "words/labels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QVariant at(const RowModel &list, int row, const QByteArray &role)
{
    return list.index(row).data(list.roleNames().key(role));
}

// A session left at step 3, and the card that a page would make.
struct Table {
    Scene scene;
    Translations translations;
    Session session;
    DoingCard card;

    explicit Table(const PersonFile &file, const QString &group = {})
        : session(file, {3, group}, scene.settings)
    {
        translations.use(u"en"_s);
        card.setSession(&session);
    }
    [[nodiscard]] Assessment said(const QString &group) const { return assessmentOf(session.file(), group); }
};

PersonFile withCandidateAndLeft()
{
    PersonFile file = isabelle(5);
    file.groups[u"g2"_s].membership = Membership::Candidate;
    file.groups[u"g4"_s].membership = Membership::Left;
    return file;
}

PersonFile toldByExport(const QStringList &groups)
{
    PersonFile file = isabelle(4);
    for (const QString &id : groups) {
        Assessment row;
        row.audit = u"now"_s;
        row.group = id;
        row.minutesPerWeek = Minutes{30};
        row.role = Role::Reader;
        row.lastActive = QDate(2026, 8, 29);
        for (const auto key : {doing::minutes, doing::role, doing::lastActive})
            row.imported.insert(key, {u"linkedin"_s, QDate(2026, 8, 30), {}});
        file.assessments.insert({row.audit, row.group}, row);
    }
    return file;
}

} // namespace

void DoingCardTest::goesFromGroupToGroup()
{
    Table table(withCandidateAndLeft());
    DoingCard &card = table.card;
    const QAbstractItemModelTester tester(card.groups(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(card.groupId(), u"g1"_s);
    QCOMPARE(card.placeText(), u"1 of 3"_s);
    QCOMPARE(table.session.card(), u"g1"_s);
    QVERIFY(card.next());
    QCOMPARE(card.groupId(), u"g3"_s);
    QCOMPARE(card.groups()->currentRow(), 1);
    card.open(u"g2"_s); // a candidate has no card here
    QCOMPARE(card.groupId(), u"g3"_s);
    card.open(u"g5"_s);
    QVERIFY(card.last());
    QVERIFY(!card.next());
    QCOMPARE(card.groupId(), u"g5"_s);
    card.previous();
    QCOMPARE(card.groupId(), u"g3"_s);
    card.previous();
    card.previous();
    QCOMPARE(card.groupId(), u"g1"_s);
}

void DoingCardTest::comesBackToItsGroup()
{
    QCOMPARE(Table(isabelle(3), u"g3"_s).card.groupId(), u"g3"_s);
    QCOMPARE(Table(isabelle(3), u"by-purpose"_s).card.groupId(), u"g1"_s);
    PersonFile file = isabelle(3);
    Result<PersonFile> told = apply(file, sayRole(file, u"g1"_s, Role::Reader));
    QVERIFY(told);
    QCOMPARE(Table(*told).card.groupId(), u"g2"_s); // the first that isn't told
    QCOMPARE(Table(isabelle(0)).card.groupId(), QString());
    QVERIFY(!Table(isabelle(0)).card.next());
}

void DoingCardTest::staysWhenGroupsGo()
{
    Table table(isabelle(3), u"g2"_s);
    table.session.members()->remove(1);
    QCOMPARE(table.card.groupId(), u"g3"_s);
    table.session.members()->remove(1);
    QCOMPARE(table.card.groupId(), u"g1"_s);
    table.session.members()->remove(0);
    QCOMPARE(table.card.groupId(), QString());
    QCOMPARE(table.card.name(), QString());
    table.session.undo();
    QCOMPARE(table.card.count(), 1);
    QCOMPARE(table.card.groupId(), u"g1"_s);
}

// What is typed belongs to the card that goes.
void DoingCardTest::fieldsCommitBeforeTheCardGoes()
{
    Table table(isabelle(2));
    QObject::connect(&table.card, &Card::leaving, &table.card, [&] { table.card.sayWords(u"typed"_s); });
    table.card.open(u"g2"_s);
    QCOMPARE(table.said(u"g1"_s).did, u"typed"_s);
    QVERIFY(table.said(u"g2"_s).did.isEmpty());
}

void DoingCardTest::leavesAnotherStepAlone()
{
    Table table(isabelle(3), u"g2"_s);
    table.session.setStep(5);
    QCOMPARE(table.session.card(), QString());
    QCOMPARE(table.card.groupId(), u"g2"_s);
}

void DoingCardTest::undoIsByFieldAndShowsTheGroup()
{
    Table table(isabelle(2));
    DoingCard &card = table.card;
    card.beginTyping();
    for (const QString &text : {u"I"_s, u"I re"_s, u"I read"_s})
        card.sayWords(text);
    QVERIFY(card.sayMinutes(u"45"_s).isEmpty());
    card.next(); // "gone through" goes with the last answer
    QVERIFY(table.said(u"g1"_s).seen);
    QCOMPARE(card.groupId(), u"g2"_s);
    table.session.undo();
    QCOMPARE(card.groupId(), u"g1"_s);
    QCOMPARE(card.words(), u"I read"_s);
    QVERIFY(!card.minutesKnown() && !table.said(u"g1"_s).seen);
    table.session.undo();
    QCOMPARE(card.words(), QString());
    QVERIFY(!table.session.canUndo());

    card.stepMinutes(5);
    card.stepMinutes(5);
    QCOMPARE(card.minutesText(), u"10"_s);
    table.session.undo();
    QVERIFY(!card.minutesKnown());
}

void DoingCardTest::minutesAsTyped()
{
    Table table(isabelle(1));
    DoingCard &card = table.card;
    QVERIFY(card.sayMinutes(u"30-60"_s).isEmpty());
    QCOMPARE(card.minutesText(), u"30–60"_s);
    QCOMPARE(card.minutes(), 45);
    QCOMPARE(card.sayMinutes(u"20000"_s), u"A week has 10,080 minutes. Kept: 30–60."_s);
    QCOMPARE(card.sayMinutes(u"a lot"_s), u"That isn’t a time I can read. Try “45” or “30-60”. Kept: 30–60."_s);
    QVERIFY(card.sayMinutes(u"?"_s).isEmpty());
    QVERIFY(card.minutesUnknown() && !card.minutesKnown());
    QVERIFY(card.sayMinutes(u"?"_s).isEmpty());
    QVERIFY(card.minutesUnknown());
    QVERIFY(card.sayMinutes(u"15"_s).isEmpty());
    QVERIFY(!card.minutesUnknown());
    QVERIFY(card.sayMinutes(QString()).isEmpty());
    QVERIFY(!card.minutesKnown());
    card.stepMinutes(-5);
    QCOMPARE(card.minutesText(), u"0"_s);
}

void DoingCardTest::measuredBesideFelt()
{
    PersonFile file = isabelle(1);
    file.groups[u"g1"_s].evidence = {{u"2026-08"_s, {}, {}, {}, 238, u"linkedin"_s, {}}};
    Table table(file);
    DoingCard &card = table.card;
    QVERIFY(card.sayMinutes(u"70"_s).isEmpty());
    QVERIFY(!card.measured());
    QCOMPARE(card.measuredOffer(), u"measured 55, use it"_s);
    QCOMPARE(card.exportText(), u"partly from your export"_s);
    card.useMeasured();
    QVERIFY(card.measured() && card.measuredOffer().isEmpty());
    QCOMPARE(card.minutes(), 55);
    card.stepMinutes(5);
    QVERIFY(!card.measured());
}

void DoingCardTest::choicesAreTakenBack()
{
    Table table(isabelle(1));
    DoingCard &card = table.card;
    card.sayRole(2);
    QCOMPARE(card.role(), 2);
    QVERIFY(!card.reads());
    card.sayRole(2);
    QCOMPARE(card.role(), -1);
    card.sayRole(7);
    QCOMPARE(card.role(), -1);
    card.sayLastTime(3);
    QCOMPARE(card.lastTime(), 3);
    QCOMPARE(card.day(), QString()); // a kind isn't a day
    QVERIFY(card.sayDay({}).isEmpty()); // the field was left as it was
    QCOMPARE(card.lastTime(), 3);
    QVERIFY(card.sayDay(u"mars"_s).isEmpty());
    QCOMPARE(card.day(), u"31 March 2026"_s);
    QVERIFY(!card.sayDay(u"soon"_s).isEmpty());
    QVERIFY(!card.sayDay(u"2027"_s).isEmpty());
    QCOMPARE(card.day(), u"31 March 2026"_s);
    QVERIFY(card.sayDay({}).isEmpty()); // emptied: the kind is still said
    QCOMPARE(card.day(), QString());
    QCOMPARE(card.lastTime(), 3);
    card.sayLastTime(3);
    QCOMPARE(card.lastTime(), -1);
}

void DoingCardTest::unknownAnswersTheFirstThatIsOpen()
{
    Table table(isabelle(1));
    DoingCard &card = table.card;
    card.sayRole(1);
    for (int i = 0; i < 4; ++i)
        card.sayUnknown({});
    QVERIFY(card.minutesUnknown() && card.lastTimeUnknown() && !card.roleUnknown());
    QCOMPARE(card.role(), 1);
    card.sayUnknown(u"role"_s);
    QVERIFY(card.roleUnknown());
    QCOMPARE(card.role(), -1);
}

void DoingCardTest::whoReadsMayNeedAnotherTool()
{
    Table table(isabelle(2));
    DoingCard &card = table.card;
    card.sayRole(0);
    QVERIFY(card.reads());
    QCOMPARE(card.met(), -1);
    card.sayMet(0);
    QCOMPARE(card.met(), 0);
    QVERIFY(!card.asksTool());
    card.sayMet(1);
    QVERIFY(card.asksTool());
    QCOMPARE(table.said(u"g1"_s).peopleMetInPerson, 0);
    QCOMPARE(card.tool(), -1);
    card.sayTool(1);
    QCOMPARE(card.tool(), 1);
    QCOMPARE(table.said(u"g1"_s).alternative, u"feed reader"_s);
    QCOMPARE(card.toolMinutes(), 5);
    card.stepToolMinutes(5);
    QVERIFY(!card.sayToolMinutes(u"x"_s).isEmpty());
    QCOMPARE(card.toolMinutes(), 10);
    table.scene.settings.setLanguage(u"fr"_s);
    QCOMPARE(card.tool(), 1); // whatever the language it was said in
    card.sayTool(2);
    QCOMPARE(table.said(u"g1"_s).alternative, offeredAlternatives(table.session.words())[1]);
    card.sayTool(0);
    QCOMPARE(card.tool(), 0);
    QVERIFY(table.said(u"g1"_s).alternative.isEmpty());
    card.sayMet(1);
    QCOMPARE(card.met(), -1);
    card.open(u"g2"_s);
    QCOMPARE(card.tool(), -1);
}

void DoingCardTest::lastAuditStandsInUntilConfirmed()
{
    PersonFile june = isabelle(2);
    const QString audit = june.currentAudit()->id;
    june.audits[audit].date = QDate(2026, 6, 1);
    Assessment row;
    row.audit = audit;
    row.group = u"g1"_s;
    row.did = u"I read"_s;
    row.minutesPerWeek = Minutes{40};
    row.role = Role::Reader;
    row.peopleMetOnline = row.peopleMetInPerson = row.didTogether = 0;
    row.alternative = u"feed reader"_s;
    june.assessments.insert({row.audit, row.group}, row);
    Table table(*apply(june, nextAudit(june, QDate(2026, 9, 1), u"september"_s)));
    DoingCard &card = table.card;
    QCOMPARE(card.beforeText(), u"as in June"_s);
    QVERIFY(card.wordsBefore() && card.minutesBefore() && card.roleBefore() && card.metBefore() && card.toolBefore());
    QCOMPARE(card.groups()->done(), 0);
    card.stepMinutes(5);
    QVERIFY(!card.minutesBefore());
    QCOMPARE(card.minutes(), 45);
    QSignalSpy offered(&table.session, &Session::done);
    card.sayWords({}); // taken out: June's don't come back, but by undo
    QCOMPARE(card.words(), QString());
    QCOMPARE(offered.size(), 1);
    table.session.undo();
    QVERIFY(card.wordsBefore());
    QCOMPARE(card.words(), u"I read"_s);
    QCOMPARE(card.minutes(), 45);
    card.sayWords({});
    card.sayWords({});
    QCOMPARE(card.words(), QString());
    card.sayRole(int(Role::Reader)); // said again: confirmed, not taken back
    card.sayMet(1);
    QVERIFY(!card.roleBefore() && !card.metBefore() && card.toolBefore());
    QCOMPARE(card.met(), 1);
    card.next();
    const Assessment now = table.said(u"g1"_s);
    QVERIFY(now.seen && now.did.isEmpty());
    QCOMPARE(now.minutesPerWeek, Minutes{45});
    QCOMPARE(now.role, Role::Reader);
    QVERIFY(!carriedFrom(now, doing::alternative).isValid());
    QCOMPARE(card.groups()->done(), 1);
    QCOMPARE(card.listTitle(), u"One told, one to go"_s);
}

void DoingCardTest::whatAnExportTellsIsPassedOver()
{
    Table table(toldByExport({u"g2"_s, u"g4"_s}));
    DoingCard &card = table.card;
    QCOMPARE(card.listTitle(), u"Two told, two to go"_s);
    QCOMPARE(card.skippedText(), u"Two are told by your export."_s);
    QVERIFY(card.next());
    QCOMPARE(card.groupId(), u"g3"_s);
    QVERIFY(card.last());
    card.seeSkipped();
    QCOMPARE(card.groupId(), u"g2"_s);
    QCOMPARE(card.exportText(), u"told by your export"_s);
    QCOMPARE(card.skippedText(), QString());
    QVERIFY(card.dayImported());
    QCOMPARE(card.day(), u"29 August 2026"_s);
    QVERIFY(card.sayDay(card.day()).isEmpty());
    QVERIFY(card.dayImported()); // left as it was, it is still the export's
    QVERIFY(!card.last());
    card.sayRole(1);
    QCOMPARE(card.exportText(), u"partly from your export"_s);
}

void DoingCardTest::listSaysWhatIsDone()
{
    Table table(isabelle(3));
    DoingCard &card = table.card;
    CardList &list = *card.groups();
    QCOMPARE(card.listTitle(), u"Three to tell"_s);
    QVERIFY(at(list, 0, "current").toBool() && !at(list, 0, "done").toBool());
    card.next(); // left empty: not told, no error
    QVERIFY(!at(list, 0, "done").toBool());
    QVERIFY(card.sayMinutes(u"30-60"_s).isEmpty());
    QVERIFY(at(list, 1, "done").toBool());
    QCOMPARE(at(list, 1, "figure").toString(), u"30–60"_s);
    QVERIFY(table.session.completed(3) == false);
}

} // namespace recentre
