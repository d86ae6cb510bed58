// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A file of one of a coach's people, opened on the list, in a home of its own.
#include "coach.h"
#include "disk/safefile.h"
#include "exercise/envelope.h"
#include "files/auditwriter.h"

#include <QApplication>

namespace recentre {

class ReturnedFileTest : public QObject {
    Q_OBJECT

private slots:
    void takesBackWhatWasFilledIn();
    void nothingNewIsSaid();
    void takesAWholeFile();
};

namespace {

/// What Anna sends back: two groups, one with minutes, and an objective.
PersonFile filledIn()
{
    Person anna;
    anna.name = u"anna kowalska"_s;
    PersonFile file = fileToFillIn(anna, QDate(2026, 9, 1));
    const QString audit = file.currentAudit()->id;
    for (const QString &id : {u"g1"_s, u"g2"_s}) {
        Group group;
        group.id = id;
        group.name = u"Group "_s + id;
        file.groups.insert(id, group);
    }
    Assessment told;
    told.audit = audit;
    told.group = u"g1"_s;
    told.minutesPerWeek = Minutes{30, {}};
    file.assessments.insert({audit, told.group}, told);
    return file;
}

QUrl written(Coach &coach, const PersonFile &file)
{
    const QString path = coach.scene.folder.filePath(u"back.json"_s);
    return writeFile(path, writeAudit(file)) ? QUrl::fromLocalFile(path) : QUrl();
}

} // namespace

void ReturnedFileTest::takesBackWhatWasFilledIn()
{
    Coach coach;
    QVERIFY(coach.isThere && coach.choose(1));
    ReturnedFile &returned = *coach.practice.returned();
    QVERIFY(!returned.asks());
    coach.program.openFile(written(coach, filledIn()));
    QVERIFY(eventually([&] { return returned.asks(); }));
    QVERIFY(coach.practice.problem().isEmpty());
    QCOMPARE(coach.practice.chosenName(), u"Anna Kowalska"_s);
    QCOMPARE(returned.question(), u"Anna Kowalska’s file is back. Take it in?"_s);
    QCOMPARE(returned.lines(),
        (QStringList{u"Anna Kowalska says something new about 1 of 2 groups."_s,
            u"New in the list: Group g1 and Group g2."_s,
            u"Nothing that is written here is replaced, and one undo takes it all back."_s}));
    QCOMPARE(coach.program.state(), Program::State::People); // nothing is done yet
    returned.takeIn();
    QVERIFY(eventually([&] { return coach.program.session() && coach.program.session()->file().groups.size() == 2; }));
    Session &session = *coach.program.session();
    QCOMPARE(session.personName(), u"Anna Kowalska"_s);
    QCOMPARE(session.step(), 2);
    QCOMPARE(session.toastText(), u"Two groups taken in."_s);
    QVERIFY(!returned.asks() && session.canUndo());
    QVERIFY(std::ranges::any_of(
        session.file().assessments, [](const Assessment &each) { return each.minutesPerWeek == Minutes{30, {}}; }));
    session.undo();
    QVERIFY(session.file().groups.isEmpty() && !session.canUndo());
}

void ReturnedFileTest::nothingNewIsSaid()
{
    Coach coach;
    QVERIFY(coach.isThere);
    ReturnedFile &returned = *coach.practice.returned();
    PersonFile empty = filledIn();
    empty.groups.clear();
    empty.assessments.clear();
    coach.program.openFile(written(coach, empty));
    QVERIFY(eventually([&] { return returned.asks(); }));
    QVERIFY(!returned.brings() && returned.lines().isEmpty());
    returned.takeIn();
    QCOMPARE(coach.program.state(), Program::State::People);
    returned.dismiss();
    QVERIFY(!returned.asks());
    // Who isn't here is new here.
    PersonFile other = filledIn();
    other.person.name = u"Claire"_s;
    coach.program.openFile(written(coach, other));
    QVERIFY(eventually([&] { return coach.program.state() == Program::State::Ready; }));
    QCOMPARE(coach.program.session()->personName(), u"Claire"_s);
    QVERIFY(!returned.asks());
}

/// All that Anna has, with an evaluation of a year ago: it isn't what she filled in for today.
void ReturnedFileTest::takesAWholeFile()
{
    Coach coach;
    QVERIFY(coach.isThere);
    ReturnedFile &returned = *coach.practice.returned();
    PersonFile whole = filledIn();
    const QDate day(2025, 9, 1);
    whole.audits.first().date = day;
    whole.assessments.first().decision.emplace().choice = Choice::Drop;
    coach.program.openFile(written(coach, whole));
    QVERIFY(eventually([&] { return returned.asks(); }));
    QCOMPARE(returned.lines().first(), u"One evaluation that isn’t here yet: 1 September 2025."_s);
    returned.takeIn();
    QVERIFY(eventually([&] { return coach.program.session() && coach.program.session()->file().audits.size() == 2; }));
    Session &session = *coach.program.session();
    QCOMPARE(session.file().auditsInOrder().first().date, day);
    QVERIFY(session.file().assessmentsOf(session.file().currentAudit()->id).isEmpty());
    session.undo();
    QVERIFY(session.file().audits.size() == 1 && !session.canUndo());
}

} // namespace recentre

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    recentre::moveInto(home);
    QApplication application(argc, argv);
    recentre::ReturnedFileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_returnedfile.moc"
