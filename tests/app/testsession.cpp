// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translations.h"
#include "exercise/groups.h"
#include "exercise/objectives.h"
#include "lists/grouplist.h"
#include "lists/objectivelist.h"
#include "scene.h"
#include "tests.h"

#include <QSignalSpy>

#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

void SessionTest::undoAndRedo()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    const PersonFile before = session.file();
    QVERIFY(!session.canUndo());
    QVERIFY(session.edit(renaming(before, u"g1"_s, u"One"_s)));
    QVERIFY(session.edit(removeGroup(session.file(), u"g2"_s)));
    const PersonFile after = session.file();
    session.undo();
    QCOMPARE(session.file().groups.size(), 3);
    session.undo();
    QCOMPARE(session.file(), before);
    QVERIFY(!session.canUndo() && session.canRedo());
    session.redo();
    session.redo();
    QCOMPARE(session.file(), after);
    session.undo();
    QVERIFY(session.edit(renaming(session.file(), u"g3"_s, u"Three"_s)));
    QVERIFY(!session.canRedo());
}

void SessionTest::refusalChangesNothing()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    QSignalSpy refused(&session, &Session::refused);
    QSignalSpy changed(&session, &Session::changed);
    const PersonFile before = session.file();
    QVERIFY(!session.edit(renaming(before, u"g1"_s, QString(200'000, u'x'))));
    QVERIFY(!session.giveWeeklyMinutes(20'000, 0));
    Edit stale = renaming(before, u"g1"_s, u"One"_s);
    stale.groups.front().before->name = u"Another"_s;
    QVERIFY(!session.edit(stale));
    QCOMPARE(refused.size(), 3);
    QVERIFY(!refused.first().first().toString().isEmpty());
    QVERIFY(changed.isEmpty() && !session.canUndo());
    QCOMPARE(session.file(), before);
}

void SessionTest::dragIsOneStep()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    const PersonFile before = session.file();
    const int gesture = session.gesture();
    session.objectives()->move(2, 1, gesture);
    session.objectives()->move(1, 0, gesture);
    QCOMPARE(objectivesOf(session.file()).first().id, u"economy"_s);
    session.objectives()->move(0, 1, session.gesture());
    session.undo();
    QCOMPARE(objectivesOf(session.file()).first().id, u"economy"_s);
    session.undo();
    QCOMPARE(session.file(), before);
    session.redo();
    QCOMPARE(objectivesOf(session.file()).first().id, u"economy"_s);
}

void SessionTest::dragBackIsNoStep()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    const int gesture = session.gesture();
    session.objectives()->move(2, 0, gesture);
    session.objectives()->move(0, 2, gesture);
    QVERIFY(!session.canUndo());
}

void SessionTest::promiseIsWhatTheMethodReckonsWith()
{
    Scene scene;
    PersonFile file = isabelle();
    Assessment row;
    row.audit = u"now"_s;
    row.group = u"g1"_s;
    row.minutesPerWeek = Minutes{245};
    file.assessments.insert({row.audit, row.group}, row);
    const Session session(file, {}, scene.settings);
    QVERIFY(session.advice());
    QCOMPARE(session.weeklyMinutes(), session.advice()->weeklyMinutes);
}

void SessionTest::pressesAreOneStep()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    QVERIFY(!session.weeklyMinutesSaid());
    for (int i = 0; i < 4; ++i)
        session.stepWeeklyMinutes(5);
    QCOMPARE(session.weeklyMinutes(), 260);
    QVERIFY(session.weeklyMinutesSaid());
    session.undo();
    QCOMPARE(session.weeklyMinutes(), 240);
    session.stepWeeklyMinutes(-1000);
    QCOMPARE(session.weeklyMinutes(), 0);
}

void SessionTest::undoIsLimited()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    for (int i = 0; i < 250; ++i)
        QVERIFY(session.edit(renaming(session.file(), u"g1"_s, u"Name %1"_s.arg(i))));
    int steps = 0;
    for (; session.canUndo(); ++steps)
        session.undo();
    QCOMPARE(steps, 200);
    QCOMPARE(session.file().groups[u"g1"_s].name, u"Name 49"_s);
}

void SessionTest::minutesAsTyped()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    QCOMPARE(session.setWeeklyMinutesText(u"1h30"_s), QString());
    QCOMPARE(session.weeklyMinutes(), 90);
    QCOMPARE(session.setWeeklyMinutesText(u"10081"_s), u"A week has 10,080 minutes. Kept: 1\u202fh\u202f30."_s);
    QVERIFY(!session.setWeeklyMinutesText(u"soon"_s).isEmpty());
    QVERIFY(!session.setWeeklyMinutesText(QString()).isEmpty());
    QCOMPARE(session.weeklyMinutes(), 90);
}

void SessionTest::meterSays_data()
{
    QTest::addColumn<int>("promise");
    QTest::addColumn<int>("told"); // minutes of one member; -1: none told
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<QList<double>>("track"); // fill, promise, over
    const auto hour = u"1\u202fh"_s;
    QTest::newRow("nothing told") << 60 << -1 << hour + u" a week to give"_s << u"3 groups so far"_s
                                  << QList{0.0, 60 / 135.0, 0.0};
    QTest::newRow("less") << 120 << 10 << u"50\u202fmin a week today"_s
                          << u"1\u202fh\u202f10 less than you want to give"_s << QList{50 / 270.0, 120 / 270.0, 0.0};
    QTest::newRow("more") << 60 << 70 << u"1\u202fh\u202f50 a week today"_s
                          << u"50\u202fmin more than you want to give"_s << QList{60 / 135.0, 60 / 135.0, 50 / 135.0};
    QTest::newRow("one not told") << 120 << -2 << u"About 1\u202fh a week today"_s
                                  << u"about 1\u202fh less than you want to give"_s
                                  << QList{60 / 270.0, 120 / 270.0, 0.0};
    QTest::newRow("no promise") << 0 << 20 << hour + u" a week today"_s << hour + u" more than you want to give"_s
                                << QList{0.0, 0.0, 60 / 540.0};
}

void SessionTest::meterSays()
{
    QFETCH(int, promise);
    QFETCH(int, told);
    QFETCH(QString, label);
    QFETCH(QString, difference);
    QFETCH(QList<double>, track);
    Scene scene;
    Translations translations;
    translations.use(u"en"_s);
    PersonFile file = isabelle();
    file.audits[u"now"_s].weeklyMinutes = promise;
    for (const Group &group : isabelle().groups) {
        Assessment row;
        row.audit = u"now"_s;
        row.group = group.id;
        if (group.id != u"g1"_s || told >= 0)
            row.minutesPerWeek = Minutes{group.id == u"g1"_s ? told : 20, {}};
        if (told != -1)
            file.assessments.insert({row.audit, row.group}, row);
    }
    const Session session(file, {}, scene.settings);
    QCOMPARE(session.meterLabel(), label);
    QCOMPARE(session.meterDifference(), difference);
    QCOMPARE((QList{session.meterFill(), session.meterPromise(), session.meterOver()}), track);
    QCOMPARE(session.minutesToday(), told == -1 ? -1 : (told < 0 ? 20 : told) + 40);
}

void SessionTest::toasts()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    QSignalSpy done(&session, &Session::done);
    session.edit(renaming(session.file(), u"g1"_s, u"One"_s));
    QVERIFY(done.isEmpty());
    session.members()->remove(0);
    QCOMPARE(done.takeFirst().first().toString(), u"“One” is off your list."_s);
    session.objectives()->remove(0);
    QCOMPARE(session.toastText(), u"“visibility” is no longer an objective."_s);
    session.edit(leaveGroups(session.file(), {u"g2"_s, u"g3"_s}, QDate(2026, 9, 1)));
    QCOMPARE(session.toastText(), u"You have left two groups."_s);
}

void SessionTest::takesBackWhatWasRefused()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    QSignalSpy refused(&session, &Session::refused);
    QSignalSpy posted(&session, &Session::posted);
    const Edit edit = renaming(session.file(), u"g1"_s, u"One"_s);
    QVERIFY(session.edit(edit));
    session.takeBack(edit, {ProblemCode::RowRefused, {}, {u"275"_s}});
    QCOMPARE(session.file(), isabelle());
    QCOMPARE(session.members()->index(0).data(Qt::DisplayRole).toString(), u"Group 1"_s);
    QCOMPARE(posted.size(), 1); // the way back isn't written: it never got there
    QCOMPARE(refused.size(), 1);
    QVERIFY(!session.canUndo());
}

void SessionTest::stepsAndPlace()
{
    Scene scene;
    Session session(isabelle(), {9, {}}, scene.settings);
    QCOMPARE(session.step(), 7);
    QSignalSpy placed(&session, &Session::placed);
    session.setStep(3);
    QCOMPARE(placed.size(), 1);
    QCOMPARE(session.stepsDone(), 2);
    QVERIFY(session.completed(1) && !session.completed(3));
    session.setCard(u"g2"_s);
    session.setCard(u"g2"_s);
    QCOMPARE(placed.size(), 2);
    QCOMPARE(placed.constLast().constFirst().value<Place>(), (Place{3, u"g2"_s}));
    session.setStep(4);
    QCOMPARE(session.card(), QString()); // each step begins with a card of its own choice
    QVERIFY(!session.canUndo()); // where one is has no undo
    QCOMPARE(session.dateText(), u"1 September 2026"_s);
}

void SessionTest::languageRenewsTexts()
{
    Scene scene;
    Translations translations;
    connect(&scene.settings, &Settings::languageChanged, &scene.settings,
        [&] { translations.use(scene.settings.language()); });
    Session session(isabelle(), {}, scene.settings);
    QSignalSpy texts(&session, &Session::textsChanged);
    scene.settings.setLanguage(u"fr"_s);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(session.saveText(), u"Tout est enregistré"_s);
    QCOMPARE(session.dateText(), u"1er septembre 2026"_s);
    QCOMPARE(session.members()->countText(), u"3 groupes"_s);
    QCOMPARE(session.weeklyMinutesText(), u"4\u202fh"_s);
}

void SessionTest::advisorsDontWaitForOneAnother()
{
    // As many as there are threads and more, begun and left: with one pool for all, each held a thread and waited for
    // another's. A hang is this test's failure.
    const PersonFile file = isabelle(40);
    for (int round = 0; round < 200; ++round) {
        std::array<Advisor, 4> advisors;
        for (Advisor &advisor : advisors)
            advisor.ask(file);
        if (round % 2 == 0)
            QCoreApplication::processEvents();
    }
    Advisor last;
    QSignalSpy answered(&last, &Advisor::answered);
    last.ask(file);
    QVERIFY(eventually([&] { return !answered.isEmpty(); }));
}

void SessionTest::newestAdviceWins()
{
    Advisor advisor(nullptr, 20'000);
    QSignalSpy answered(&advisor, &Advisor::answered);
    PersonFile file = isabelle(40);
    for (const Group &group : isabelle(40).groups) {
        Assessment row;
        row.audit = u"now"_s;
        row.group = group.id;
        row.purposes = {{u"face"_s, 5, 6, {}}};
        file.assessments.insert({row.audit, row.group}, row);
    }
    for (int minutes = 100; minutes <= 120; ++minutes) {
        file.audits[u"now"_s].weeklyMinutes = minutes;
        advisor.ask(file);
    }
    QVERIFY(eventually([&] { return !answered.isEmpty(); }));
    QTest::qWait(100); // an older answer would come now
    QCOMPARE(answered.size(), 1);
    const Advice advice = answered.first().first().value<Advice>();
    QCOMPARE(advice.weeklyMinutes, 120);
    QCOMPARE(advice.readings, 20'000);
}

} // namespace recentre
