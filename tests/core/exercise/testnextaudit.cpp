// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/assessing.h"
#include "exercise/bringing.h"
#include "exercise/completion.h"
#include "exercise/deciding.h"
#include "exercise/doing.h"
#include "exercise/nextaudit.h"
#include "exercise/outcomes.h"
#include "exercise/planning.h"
#include "model/carried.h"
#include "quarters.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

PersonFile decided(Choice choice, Membership membership)
{
    PersonFile file = aimingAt({1, 2});
    file.audits[now].weeklyMinutes = 240;
    file.audits[now].pleasureRank = 3;
    file.audits[now].surprises = u"so many"_s;
    file.audits[now].next = december;
    Purpose other;
    other.audit = now;
    other.id = u"c"_s;
    other.information = true;
    file.purposes.insert({now, other.id}, other);
    return with(file, u"g"_s, choice, membership);
}

Parting parted(const QString &way)
{
    Parting parting;
    parting.way = way;
    parting.done = true;
    return parting;
}

PersonFile begun(const PersonFile &file) { return done(file, nextAudit(file, december, later)); }

Assessment judged(const PersonFile &file) { return file.assessments.value({now, u"g"_s}); }

} // namespace

void NextAuditTest::isDue_data()
{
    QTest::addColumn<QDate>("next"); // as said
    QTest::addColumn<bool>("decided");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("due");
    const QDate september(2026, 9, 1);
    QTest::newRow("on its day") << december << true << december << true;
    QTest::newRow("long after") << december << true << december.addYears(2) << true;
    QTest::newRow("the day before") << december << true << december.addDays(-1) << false;
    QTest::newRow("nothing decided") << december << false << december << false;
    QTest::newRow("no day said: three months") << QDate() << true << december << true;
    QTest::newRow("no day said: a day less") << QDate() << true << december.addDays(-1) << false;
    QTest::newRow("an earlier day") << september.addDays(7) << true << september.addDays(8) << true;
    QTest::newRow("no today") << december << true << QDate() << false;
}

void NextAuditTest::isDue()
{
    QFETCH(QDate, next);
    QFETCH(bool, decided);
    QFETCH(QDate, today);
    PersonFile file =
        with(aimingAt({1, 2}), u"g"_s, decided ? std::optional(Choice::Keep) : std::nullopt, Membership::Member);
    file.audits[now].next = next;
    QTEST(recentre::isDue(file, today), "due");
    QVERIFY(!recentre::isDue(PersonFile(), december));
}

void NextAuditTest::passesBy()
{
    PersonFile file = decided(Choice::Keep, Membership::Member);
    QVERIFY(!isPassedBy(file));
    file = done(file, passBy(file, true));
    QVERIFY(isPassedBy(file) && recentre::isDue(file, december));
    QVERIFY(passBy(file, true).isEmpty());
    QVERIFY(!isPassedBy(begun(file)));
    QVERIFY(!isPassedBy(done(file, passBy(file, false))));
    QVERIFY(passBy({}, true).isEmpty());
}

void NextAuditTest::beginsWithWhatStays()
{
    const PersonFile file = decided(Choice::Keep, Membership::Member);
    const PersonFile next = begun(file);
    const Audit audit = *next.currentAudit();
    QCOMPARE(audit.id, later);
    QCOMPARE(audit.date, december);
    QCOMPARE(audit.weeklyMinutes, 240);
    QCOMPARE(audit.pleasureRank, 3);
    QVERIFY(audit.surprises.isEmpty() && !audit.next.isValid() && audit.extra.isEmpty());
    QList<Purpose> purposes = file.purposesOf(now);
    for (Purpose &purpose : purposes)
        purpose.audit = later;
    QCOMPARE(next.purposesOf(later), purposes);
    // Of the last audit nothing changes.
    for (const Assessment &row : file.assessments)
        QCOMPARE(next.assessments.value({now, row.group}), row);
    QCOMPARE(next.groups, file.groups);
    QVERIFY(!recentre::isDue(next, december)); // nothing is decided yet
}

void NextAuditTest::carriesWhatWasSaid()
{
    const PersonFile file = begun(decided(Choice::Keep, Membership::Member));
    const Assessment row = assessmentOf(file, u"g"_s);
    const Assessment before = judged(file);
    QCOMPARE(row.did, before.did);
    QCOMPARE(row.role, before.role);
    QCOMPARE(row.minutesPerWeek, before.minutesPerWeek);
    QCOMPARE(row.contributeMinutesPerWeek, before.contributeMinutesPerWeek);
    QCOMPARE(row.alternative, before.alternative);
    QCOMPARE(row.alternativeMinutesPerWeek, before.alternativeMinutesPerWeek);
    QCOMPARE(row.peopleExchanged, 9);
    QCOMPARE(row.peopleMetInPerson, 0);
    QCOMPARE(row.circles, QList{2});
    QCOMPARE(row.pleasure, 7.0);
    QCOMPARE(row.purposes->size(), 2);
    QCOMPARE(row.purposes->first().brought, 4.0);
    QCOMPARE(row.purposes->first().potential, 6.0);
    for (const QString &key : {u"did"_s, u"role"_s, u"minutesPerWeek"_s, u"alternative"_s, u"purposes"_s,
             u"peopleExchanged"_s, u"peopleMetInPerson"_s, u"circles"_s, u"pleasure"_s})
        QCOMPARE(carriedFrom(row, key), QDate(2026, 9, 1));
    QCOMPARE(carriedFrom(row.purposes->first(), u"brought"_s), QDate(2026, 9, 1));
    QVERIFY(!carriedFrom(row.purposes->last(), u"brought"_s).isValid()); // nobody knew
    QVERIFY(!carriedFrom(row, u"peopleMetOnline"_s).isValid());
    // Not carried, and why: see nextaudit.h.
    QVERIFY(!row.decision && !row.outcome && !row.leaning && row.unknown.isEmpty() && !row.seen);
    QVERIFY(!row.lastActive.isValid() && !row.postsLastQuarter && row.imported.isEmpty());
    QVERIFY(!row.extra.contains(u"mine"_s) && !row.purposes->first().extra.contains(u"x"_s));
    QCOMPARE(countOf(file, 3), (StepCount{0, 1}));
    QCOMPARE(countOf(file, 4), (StepCount{0, 1}));
    QCOMPARE(countOf(file, 6), (StepCount{0, 1}));
}

void NextAuditTest::minutesThatWereToChangeAreAskedAnew_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<int>("done"); // -1: not judged
    QTest::addColumn<bool>("stay");
    QTest::newRow("kept") << Choice::Keep << -1 << true;
    QTest::newRow("given more") << Choice::Contribute << int(Done::Yes) << false;
    QTest::newRow("perhaps given more") << Choice::Contribute << -1 << false;
    QTest::newRow("partly given more") << Choice::Contribute << int(Done::Partly) << false;
    QTest::newRow("not given more") << Choice::Contribute << int(Done::No) << true;
    QTest::newRow("replaced") << Choice::Replace << int(Done::Yes) << false;
    QTest::newRow("not left") << Choice::Drop << int(Done::No) << true;
}

void NextAuditTest::minutesThatWereToChangeAreAskedAnew()
{
    QFETCH(Choice, choice);
    QFETCH(int, done);
    PersonFile file = decided(choice, Membership::Member);
    if (done >= 0)
        file = recentre::done(file, sayDone(file, now, u"g"_s, Done(done)));
    const Assessment row = assessmentOf(begun(file), u"g"_s);
    QTEST(row.minutesPerWeek.has_value(), "stay");
    QTEST(row.contributeMinutesPerWeek.has_value(), "stay");
    QCOMPARE(row.pleasure, 7.0);

    file = decided(Choice::Keep, Membership::Member);
    file.assessments[{now, u"g"_s}].decision->minutesPerWeek = Minutes{30}; // kept with less
    QVERIFY(!assessmentOf(begun(file), u"g"_s).minutesPerWeek);
}

void NextAuditTest::doneHasItsEffect_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<Membership>("was");
    QTest::addColumn<int>("done"); // -1: not judged
    QTest::addColumn<Membership>("is");
    const auto member = Membership::Member, candidate = Membership::Candidate, left = Membership::Left;
    const int yes = int(Done::Yes), partly = int(Done::Partly), no = int(Done::No);
    QTest::newRow("joined") << Choice::Join << candidate << yes << member;
    QTest::newRow("joined, with less time") << Choice::Join << candidate << partly << member;
    QTest::newRow("not joined") << Choice::Join << candidate << no << candidate;
    QTest::newRow("perhaps joined") << Choice::Join << candidate << -1 << candidate;
    QTest::newRow("tried") << Choice::Try << candidate << yes << member;
    QTest::newRow("contributed, a candidate") << Choice::Contribute << candidate << yes << member;
    QTest::newRow("left") << Choice::Drop << member << yes << left;
    QTest::newRow("half left") << Choice::Drop << member << partly << member;
    QTest::newRow("not left") << Choice::Drop << member << no << member;
    QTest::newRow("perhaps left") << Choice::Drop << member << -1 << member;
    QTest::newRow("a candidate dropped") << Choice::Drop << candidate << yes << candidate;
    QTest::newRow("skipped") << Choice::Skip << candidate << yes << candidate;
    QTest::newRow("kept") << Choice::Keep << member << yes << member;
    QTest::newRow("replaced") << Choice::Replace << member << yes << member;
    QTest::newRow("left before") << Choice::Drop << left << no << left;
}

void NextAuditTest::doneHasItsEffect()
{
    QFETCH(Choice, choice);
    QFETCH(Membership, was);
    QFETCH(int, done);
    QFETCH(Membership, is);
    PersonFile file = decided(choice, was);
    if (done >= 0)
        file = recentre::done(file, sayDone(file, now, u"g"_s, Done(done)));
    const PersonFile next = begun(file);
    const Group group = next.groups.value(u"g"_s);
    QCOMPARE(group.membership, is);
    QCOMPARE(group.left, is == Membership::Left && was != is ? december : QDate());
    QCOMPARE(next.assessments.contains({later, u"g"_s}), is != Membership::Left);
    QCOMPARE(judged(next).membership.value_or(group.membership), was); // it was so then
}

void NextAuditTest::aPartingThatWasTicked()
{
    for (const Choice choice : {Choice::Drop, Choice::Replace}) {
        PersonFile file = decided(choice, Membership::Member);
        file = done(file, setParting(file, u"g"_s, parted(u"leave"_s)));
        QCOMPARE(begun(file).groups.value(u"g"_s).membership, Membership::Left);
        const PersonFile staying = done(file, sayDone(file, now, u"g"_s, Done::No));
        QCOMPARE(begun(staying).groups.value(u"g"_s).membership, Membership::Member);
        file = done(file, setParting(file, u"g"_s, parted(u"mute"_s)));
        QCOMPARE(begun(file).groups.value(u"g"_s).membership, Membership::Member);
    }
}

void NextAuditTest::aLostBetProposes()
{
    PersonFile file = decided(Choice::Try, Membership::Candidate);
    QCOMPARE(betsOf(file, now), QStringList{u"g"_s});
    QCOMPARE(dayOfBet(file, now, u"g"_s), december);
    PersonFile next = begun(done(file, sayMet(file, now, u"g"_s, Done::No)));
    QCOMPARE(next.groups.value(u"g"_s).membership, Membership::Member); // it was tried
    QCOMPARE(assessmentOf(next, u"g"_s).leaning, Choice::Drop);
    QVERIFY(carriedFrom(assessmentOf(next, u"g"_s), bringing::leaning).isValid());
    QVERIFY(!assessmentOf(next, u"g"_s).decision);
    next = begun(done(file, sayMet(file, now, u"g"_s, Done::Yes)));
    QCOMPARE(next.groups.value(u"g"_s).membership, Membership::Member);
    QVERIFY(!assessmentOf(next, u"g"_s).leaning);
    file = done(file, sayMet(file, now, u"g"_s, Done::No));
    file = done(file, sayDone(file, now, u"g"_s, Done::No)); // it wasn't even tried
    QCOMPARE(begun(file).groups.value(u"g"_s).membership, Membership::Candidate);
}

void NextAuditTest::judges()
{
    PersonFile file = decided(Choice::Keep, Membership::Member);
    const PersonFile before = file;
    file = done(file, sayDone(file, now, u"g"_s, Done::Partly));
    file = done(file, sayTurnedOut(file, now, u"g"_s, TurnedOut::TooEarly));
    file = done(file, sayWhatCame(file, now, u"g"_s, u"  a plant visit \n"_s));
    QCOMPARE(judged(file).outcome->done, Done::Partly);
    QCOMPARE(judged(file).outcome->turnedOut, TurnedOut::TooEarly);
    QCOMPARE(judged(file).outcome->note, u"a plant visit"_s);
    file = done(file, sayDoneUnknown(file, now, u"g"_s));
    QVERIFY(!judged(file).outcome->done && judged(file).unknown.contains(outcome::done));
    QVERIFY(!judged(done(file, sayDoneUnknown(file, now, u"g"_s))).unknown.contains(outcome::done));
    file = done(file, sayDone(file, now, u"g"_s, {}));
    QVERIFY(!judged(file).unknown.contains(outcome::done));
    file = done(file, sayTurnedOut(file, now, u"g"_s, {}));
    QCOMPARE(done(file, sayWhatCame(file, now, u"g"_s, u" "_s)), before); // nothing said is nothing kept

    // A bet is of what was tried, on a condition.
    QVERIFY(sayMet(before, now, u"g"_s, Done::Yes).isEmpty());
    QVERIFY(sayMetUnknown(before, now, u"g"_s).isEmpty());
    PersonFile tried = decided(Choice::Try, Membership::Candidate);
    tried = done(tried, sayMet(tried, now, u"g"_s, Done::Partly));
    QCOMPARE(judged(tried).decision->trial->met, u"partly"_s);
    tried = done(tried, sayMetUnknown(tried, now, u"g"_s));
    QVERIFY(judged(tried).decision->trial->met.isEmpty() && judged(tried).unknown.contains(outcome::met));
    Edit wrong = sayMet(tried, now, u"g"_s, Done::Yes);
    wrong.assessments.front().after->decision->trial->met = u"perhaps"_s;
    QCOMPARE(apply(tried, wrong).error().code, ProblemCode::UnknownWord);

    // Without a decision, a row or an audit there is nothing to judge.
    const PersonFile undecided = with(somebody(), u"g"_s, {}, Membership::Member);
    QVERIFY(sayDone(undecided, now, u"g"_s, Done::Yes).isEmpty());
    QVERIFY(sayDone(before, now, u"nobody"_s, Done::Yes).isEmpty());
    QVERIFY(sayDone(before, later, u"g"_s, Done::Yes).isEmpty());
}

void NextAuditTest::ordersAsTheWeek()
{
    PersonFile file = with(aimingAt({1, 2}), u"left"_s, Choice::Drop, Membership::Member);
    file = with(file, u"kept"_s, Choice::Keep, Membership::Member);
    file = with(file, u"undecided"_s, {}, Membership::Member);
    file = with(file, u"gone"_s, Choice::Drop, Membership::Left);
    file = with(file, u"joined"_s, Choice::Join, Membership::Candidate);
    file = with(file, u"more"_s, Choice::Contribute, Membership::Member);
    file.assessments[{now, u"more"_s}].decision->minutesPerWeek = Minutes{90};
    QCOMPARE(decidedIn(file, now), QStringList({u"more"_s, u"joined"_s, u"kept"_s, u"left"_s, u"gone"_s}));
    QVERIFY(betsOf(file, now).isEmpty());
    QVERIFY(decidedIn(file, later).isEmpty());
}

void NextAuditTest::oneChangeIsThisQuarters()
{
    PersonFile file = begun(decided(Choice::Keep, Membership::Member));
    file = done(file, scoreBrought(file, u"g"_s, u"a"_s, 4.5));
    Assessment row = assessmentOf(file, u"g"_s);
    QVERIFY(!carriedFrom(row.purposes->first(), bringing::brought).isValid());
    QVERIFY(carriedFrom(row.purposes->first(), bringing::potential).isValid());
    QVERIFY(carriedFrom(row, bringing::pleasure).isValid());
    QVERIFY(isLookedAt(row));
    QCOMPARE(countOf(file, 4), (StepCount{1, 1}));
    QCOMPARE(countOf(file, 3), (StepCount{0, 1}));
    QCOMPARE(broughtBefore(row), QDate(2026, 9, 1));
    file = done(file, goThroughBringing(file, u"g"_s));
    row = assessmentOf(file, u"g"_s);
    QVERIFY(!broughtBefore(row).isValid());
    QVERIFY(carriedFrom(row, doing::role).isValid());
    file = done(file, goThrough(file, u"g"_s));
    QVERIFY(assessmentOf(file, u"g"_s).extra.isEmpty()); // as if it had all been said now
}

void NextAuditTest::refuses()
{
    const PersonFile file = decided(Choice::Keep, Membership::Member);
    QVERIFY(nextAudit({}, december, later).isEmpty());
    QVERIFY(nextAudit(file, QDate(2026, 8, 31), later).isEmpty());
    QVERIFY(nextAudit(file, QDate(), later).isEmpty());
    QVERIFY(nextAudit(file, december, now).isEmpty());
    QVERIFY(nextAudit(file, december, {}).isEmpty());
    QVERIFY(!nextAudit(file, QDate(2026, 9, 1), later).isEmpty());
}

void NextAuditTest::aGroupTheLastAuditDidntSee()
{
    PersonFile file = begun(decided(Choice::Keep, Membership::Member));
    file.assessments.remove({later, u"g"_s});
    file.purposes.remove({later, u"a"_s}); // and what it served is aimed at no more
    file.purposes.remove({later, u"b"_s});
    const PersonFile next = done(file, nextAudit(file, december.addMonths(3), u"march"_s));
    const Assessment row = assessmentOf(next, u"g"_s);
    QCOMPARE(row.pleasure, 7.0);
    QCOMPARE(carriedFrom(row, bringing::pleasure), QDate(2026, 9, 1));
    QVERIFY(!row.purposes && !carriedFrom(row, bringing::purposes).isValid());
}

} // namespace recentre
