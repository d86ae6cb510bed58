// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The hour with a client, on a clock that the test moves: nothing here waits for time to pass.
#include "conducted.h"
#include "desktop/screens.h"
#include "exercise/deciding.h"
#include "scene.h"
#include "session/hourback.h"
#include "session/practice.h"

#include <QAbstractItemModelTester>
#include <QApplication>

namespace recentre {

using namespace Qt::StringLiterals;

class HourTest : public QObject {
    Q_OBJECT

private slots:
    void goesOnWithTheClientsView();
    void countsAPartAtATime();
    void followsTheClientAndLeads();
    void flagsWhatIsOnScreen();
    void parksThoughts();
    void readsItAllBack();
    void isKept();
    void anotherDayIsAnotherHour();
    void readsWhateverIsThere();
    void neverLeavesAndIsErased();
    void showsItselfWhereItMay();
    void choosesTheClientsScreen_data();
    void choosesTheClientsScreen();
};

void HourTest::goesOnWithTheClientsView()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere);
    const QAbstractItemModelTester parts(coach.hour().parts()), uneases(coach.hour().uneases());
    QVERIFY(!coach.hour().isOpen());
    coach.hour().flag(); // nothing is on screen
    coach.practice->open();
    QVERIFY(eventually([&] { return coach.program->session() != nullptr; }));
    QVERIFY(!coach.hour().isOpen());
    coach.program->present(true);
    QVERIFY(eventually([&] { return coach.hour().isOpen(); }));
    QCOMPARE(coach.hour().personName(), u"Isabelle"_s);
    QCOMPARE(coach.hour().notes(), u"Speaks of the runners."_s);
    QCOMPARE(coach.hour().parts()->count(), 7);
    QCOMPARE(coach.hour().uneases()->count(), 0);
    coach.program->showPeople();
    QVERIFY(!coach.hour().isOpen() && !coach.program->presenting());
    QVERIFY(coach.hour().notes().isEmpty() && coach.hour().parts()->count() == 0);
    coach.scene.settings.setCoach(false);
    coach.program->leavePeople();
    coach.program->present(true); // without a coach nobody conducts
    QVERIFY(coach.program->presenting() && !coach.hour().isOpen());
}

void HourTest::countsAPartAtATime()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    QCOMPARE(coach.time(0), u"5\u202fmin"_s);
    QCOMPARE(coach.hour().leftText(), u"1\u202fh"_s);
    coach.pass(4);
    QCOMPARE(coach.time(0), u"4 of 5\u202fmin"_s);
    QCOMPARE(cell(coach.hour().parts(), 0, "stage"), u"now"_s);
    coach.hour().next();
    coach.pass(12);
    QCOMPARE(coach.time(0), u"4 of 5\u202fmin"_s);
    QCOMPARE(coach.time(1), u"12 of 10\u202fmin"_s);
    QVERIFY(cell(coach.hour().parts(), 1, "over").toBool());
    QCOMPARE(cell(coach.hour().parts(), 1, "share").toDouble(), 1.);
    QCOMPARE(coach.hour().spentText(), u"16\u202fmin"_s);
    QCOMPARE(coach.hour().leftText(), u"44\u202fmin"_s);
    coach.hour().plan(4, 15);
    QCOMPARE(coach.time(4), u"15\u202fmin"_s);
    QCOMPARE(coach.hour().leftText(), u"49\u202fmin"_s);
    coach.hour().plan(4, 500);
    QCOMPARE(coach.time(4), u"2\u202fh"_s);
    coach.hour().plan(4, 0);
    QCOMPARE(coach.time(4), u"2\u202fh"_s);
    coach.hour().plan(4, 1);
    QCOMPARE(coach.time(4), u"1\u202fmin"_s);
    QVERIFY(!coach.hour().isOver());
    coach.pass(50);
    QVERIFY(coach.hour().isOver());
    QCOMPARE(coach.hour().leftText(), u"15\u202fmin"_s);
    coach.now = coach.now.addSecs(-3600); // a clock that is put back gives nothing back
    coach.hour().tick();
    QCOMPARE(coach.hour().spentText(), u"1\u202fh\u202f06"_s);
}

void HourTest::followsTheClientAndLeads()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    QCOMPARE(coach.hour().part(), 0);
    coach.session().setStep(2);
    QCOMPARE(coach.hour().part(), 1);
    coach.session().setStep(4);
    QCOMPARE(coach.hour().part(), 2);
    coach.session().setCard(u"by-purpose"_s);
    QCOMPARE(coach.hour().part(), 3);
    coach.hour().next();
    QCOMPARE(coach.hour().part(), 4);
    QCOMPARE(coach.session().step(), 5);
    QCOMPARE(coach.hour().question(), u"Say nothing for a minute. Then: what surprises you?"_s);
    coach.hour().goTo(3);
    QCOMPARE(coach.session().step(), 4);
    QVERIFY(coach.session().card().startsWith(u"by-purpose"_s));
    coach.hour().goTo(1);
    QCOMPARE(coach.session().step(), 1);
    coach.session().setStep(2);
    coach.hour().goTo(0);
    QCOMPARE(coach.session().step(), 2); // it is talked about without a screen of its own
    coach.hour().next();
    QCOMPARE(coach.session().step(), 2); // the groups belong to it as well
    coach.hour().goTo(6);
    QCOMPARE(coach.hour().nextName(), QString());
    coach.hour().next();
    QVERIFY(coach.hour().isReading());
    QVERIFY(!coach.session().canUndo());
}

void HourTest::flagsWhatIsOnScreen()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    coach.session().setStep(6);
    coach.session().setCard(u"g2"_s);
    coach.pass(14);
    coach.hour().flag();
    coach.session().setStep(5);
    coach.session().setCard(u"picture/1/own"_s);
    coach.pass(3);
    coach.hour().flag();
    QCOMPARE(coach.hour().uneases()->count(), 2);
    QCOMPARE(cell(coach.hour().uneases(), 0, "when"), u"minute 14"_s);
    QCOMPARE(cell(coach.hour().uneases(), 0, "where"), u"Decisions: “Group 2”"_s);
    QCOMPARE(cell(coach.hour().uneases(), 1, "where"), u"The picture: purposes"_s);
    QCOMPARE(cell(coach.hour().parts(), 5, "flags").toInt(), 1);
    coach.hour().unflag(0);
    coach.hour().unflag(7);
    QCOMPARE(coach.hour().uneases()->count(), 1);
    QCOMPARE(cell(coach.hour().uneases(), 0, "where"), u"The picture: purposes"_s);
}

void HourTest::parksThoughts()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    coach.hour().park(u"  "_s);
    QCOMPARE(coach.hour().parked()->count(), 0);
    coach.hour().park(u" Is Lyon still home? "_s);
    coach.hour().park(u"A \"job\" board, \u2028 100 %1"_s);
    coach.hour().turn(0);
    QCOMPARE(cell(coach.hour().parked(), 0, "name"), u"Is Lyon still home?"_s);
    QVERIFY(cell(coach.hour().parked(), 0, "done").toBool());
    coach.hour().turn(0);
    QVERIFY(!cell(coach.hour().parked(), 0, "done").toBool());
}

void HourTest::readsItAllBack()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    coach.pass(4);
    coach.session().setStep(6);
    coach.pass(2);
    coach.hour().flag();
    coach.hour().park(u"Is Lyon still home?"_s);
    coach.hour().park(u"The job board"_s);
    coach.hour().turn(1);
    coach.session().edit(decide(coach.session().file(), {u"g1"_s, Choice::Keep, 20, {}, {}}));
    coach.session().edit(decide(coach.session().file(), {u"g3"_s, Choice::Keep, 20, {}, {}}));
    coach.hour().setReading(true);
    QCOMPARE(coach.hour().decided(), QStringList{u"Keep: “Group 1” and “Group 3”"_s});
    coach.hour().setReading(true); // twice is once
    const QVariantMap back = coach.hour().hours().value(0).toMap();
    QCOMPARE(back[u"title"_s], u"28 November 2026, 6\u202fmin"_s);
    QCOMPARE(back[u"parts"_s].toStringList(),
        (QStringList{u"Purpose and privacy: 4 of 5\u202fmin"_s, u"Disagreements: 2 of 10\u202fmin"_s}));
    QCOMPARE(back[u"uneases"_s].toStringList(), QStringList{u"minute 6, Decisions"_s});
    QCOMPARE(back[u"waiting"_s].toStringList(), QStringList{u"Is Lyon still home?"_s});
    QCOMPARE(back[u"done"_s].toStringList(), QStringList{u"The job board"_s});
    // Ended on the last page, whoever still looks at it is told nothing.
    connect(&coach.hour(), &Hour::turned, this, [&] { (void)coach.hour().decided(); });
    coach.hour().end();
    QVERIFY(!coach.hour().isReading() && coach.hour().decided().isEmpty());
}

void HourTest::isKept()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    coach.hour().setNotes(u"Wants seven things at once."_s);
    coach.session().setStep(3);
    coach.pass(7);
    coach.hour().flag();
    coach.hour().park(u"Lyon"_s);
    QVERIFY(coach.end());
    coach.now = coach.now.addSecs(1800);
    coach.start();
    QVERIFY(coach.isThere);
    QVERIFY(eventually([&] { return coach.practice->hours().size() == 1; })); // beside the notes, without an hour
    QCOMPARE(coach.practice->notes(), u"Wants seven things at once."_s);
    QVERIFY(coach.present());
    QCOMPARE(coach.hour().notes(), u"Wants seven things at once."_s);
    QCOMPARE(coach.hour().part(), 2);
    QCOMPARE(coach.hour().spentText(), u"7\u202fmin"_s); // the half hour between wasn't theirs
    QCOMPARE(coach.hour().uneases()->count(), 1);
    QCOMPARE(coach.hour().parked()->count(), 1);
    QCOMPARE(coach.hour().hours().size(), 1);
    // Killed within a minute: what was counted until then is there.
    coach.pass(1);
    const QString copy = coach.scene.folder.filePath(u"copy"_s);
    QVERIFY(coach.program->writer()->drain(10'000));
    QVERIFY(QFile::copy(coach.scene.workbook, copy));
    const auto killed = Workbook::open(copy);
    QVERIFY(killed);
    QCOMPARE(readHours((*killed)->practice(u"isabelle"_s)->hour).value(0).minutes(), 8);
}

void HourTest::anotherDayIsAnotherHour()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    coach.pass(9);
    coach.hour().park(u"Lyon"_s);
    coach.hour().park(u"done with"_s);
    coach.hour().turn(1);
    coach.hour().plan(0, 8);
    QVERIFY(coach.end());
    coach.now = coach.now.addDays(90);
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    QCOMPARE(coach.hour().hours().size(), 2);
    QCOMPARE(coach.hour().spentText(), u"0\u202fmin"_s);
    QCOMPARE(coach.hour().parked()->count(), 1); // what waits goes on waiting
    QCOMPARE(coach.time(0), u"8\u202fmin"_s);
    coach.hour().beginAnew(); // nothing came of this one
    QCOMPARE(coach.hour().hours().size(), 2);
    coach.pass(1);
    coach.hour().beginAnew();
    QCOMPARE(coach.hour().hours().size(), 3);
    QList<HourRecord> many;
    for (int hour = 0; hour < 2 * hoursKept; ++hour) {
        many = begunAnew(many, coach.now);
        many.last().spent[0] = 60 * (hour + 1);
    }
    QCOMPARE(many.size(), hoursKept);
    QCOMPARE(many.last().minutes(), 2 * hoursKept);
}

void HourTest::readsWhateverIsThere()
{
    QCOMPARE(readHours({}).size(), 0);
    QCOMPARE(readHours(u"{\"hours\":7}"_s).size(), 0);
    QCOMPARE(readHours(u"{\"hours\":[{},{\"began\":\"never\"}]}"_s).size(), 0);
    const QString damaged = u"{\"hours\":[{\"began\":\"2026-11-28T10:00:00\",\"part\":99,\"spent\":[-5,1e30],"
                            "\"planned\":[-1],\"uneases\":[{\"step\":70,\"chart\":-9},3],\"parked\":[null]}]}"_s;
    const QList<HourRecord> read = readHours(damaged);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].part, 6);
    QCOMPARE(read[0].minutesOf(0), 0);
    QCOMPARE(read[0].planned[1], 10);
    QCOMPARE(read[0].uneases[0].screen.step, 7);
    QCOMPARE(hoursBack(Language(u"fr"), read).size(), 1);
    const QString again = writtenHours(read);
    QCOMPARE(writtenHours(readHours(again)), again);
}

void HourTest::neverLeavesAndIsErased()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    coach.session().setStep(6);
    coach.hour().flag();
    coach.hour().park(u"qwarx"_s);
    coach.hour().setNotes(u"qwarx"_s);
    coach.program->showPeople();
    QVERIFY(eventually([&] { return coach.practice->notes() == "qwarx"_L1; }));
    QCOMPARE(coach.practice->hours().value(0).toMap()[u"waiting"_s].toStringList(), QStringList{u"qwarx"_s});
    const QString out = coach.scene.folder.filePath(u"isabelle.json"_s);
    coach.practice->exportTo(QUrl::fromLocalFile(out));
    QVERIFY(eventually([&] { return QFile::exists(out); }));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("qwarx"));
    coach.practice->erase();
    QVERIFY(eventually([&] { return coach.practice->count() == 0; }));
    QVERIFY(coach.end());
    QFile workbook(coach.scene.workbook);
    QVERIFY(workbook.open(QIODevice::ReadOnly));
    QVERIFY(!workbook.readAll().contains("qwarx"));
}

void HourTest::showsItselfWhereItMay()
{
    Conducted coach;
    coach.start();
    QVERIFY(coach.isThere && coach.present());
    QVERIFY(!coach.hour().isShown()); // on one screen, which may be the shared one
    coach.hour().setApart(true);
    QVERIFY(coach.hour().isShown());
    coach.hour().setApart(false);
    coach.hour().end();
    coach.hour().setWanted(true);
    QVERIFY(!coach.hour().isShown());
    coach.program->present(true);
    QVERIFY(eventually([&] { return coach.hour().isShown(); }));
    coach.hour().toggleBlank();
    QVERIFY(coach.program->blank() && coach.hour().isBlank() && coach.hour().isOpen());
}

void HourTest::choosesTheClientsScreen_data()
{
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<int>("coach");
    QTest::addColumn<int>("client");
    const QRect laptop(0, 0, 1280, 800), wall(1280, 0, 1920, 1080), small(-800, 0, 800, 600);
    QTest::newRow("one") << QList{laptop} << 0 << -1;
    QTest::newRow("two") << QList{laptop, wall} << 0 << 1;
    QTest::newRow("the coach is on the second") << QList{laptop, wall} << 1 << 0;
    QTest::newRow("mirrored") << QList{laptop, QRect(0, 0, 1920, 1080)} << 0 << -1;
    QTest::newRow("the largest of three") << QList{small, laptop, wall} << 1 << 2;
    QTest::newRow("mirrored and one more") << QList{laptop, laptop, wall} << 0 << 2;
    QTest::newRow("nobody knows where") << QList{laptop, wall} << -1 << -1;
}

void HourTest::choosesTheClientsScreen()
{
    QFETCH(QList<QRect>, screens);
    QFETCH(int, coach);
    QTEST(clientScreen(screens, coach), "client");
}

} // namespace recentre

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    recentre::moveInto(home);
    QApplication application(argc, argv);
    recentre::HourTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hour.moc"
