// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "disk/safefile.h"
#include "exercise/envelope.h"
#include "files/auditwriter.h"
#include "looking.h"
#include "session/keptcopies.h"

#include <QFile>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// What Isabelle sends back: groups that aren't in her list, and what she does in one that is.
QUrl sentBack(Tour &tour, const PersonFile &known)
{
    PersonFile file = fileToFillIn(known.person, firstDay);
    for (const QString &name : {u"Lodz Packaging Engineers"_s, u"Baltic Ports and Terminals Breakfast"_s}) {
        Group group;
        group.id = group.name = name;
        file.groups.insert(group.id, group);
    }
    const QString path = tour.fileBeside(u"back.json"_s);
    return writeFile(path, writeAudit(file)) ? QUrl::fromLocalFile(path) : QUrl();
}

bool people(Tour &tour)
{
    tour.program().becomeCoach();
    return eventually([&] { return tour.shown("PersonRow") && tour.shown("ChosenPerson"); }) && tour.rest();
}

} // namespace

void PeopleTest::init() { QTest::failOnWarning(qmlWarning()); }

void PeopleTest::peopleScreens()
{
    QFETCH(Look, look);
    const PersonFile known = sample(look.language);
    Tour tour(look, known);
    const QList<Screen> all{
        {u"people"_s, people},
        {u"people, erase for good"_s,
            [](Tour &at) {
                QQuickItem *chosen = at.shown("ChosenPerson");
                return people(at) && chosen->setProperty("erasing", true) && at.rest()
                    && at.shown("ErrorBlock", chosen);
            }},
        {u"people, a file is back"_s,
            [&known](Tour &at) {
                if (!people(at))
                    return false;
                at.program().openFile(sentBack(at, known));
                return eventually([&] { return at.shown("ReturnedCard") != nullptr; }) && at.rest();
            }},
    };
    const QStringList faults = walk(tour, all, look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

/// The workbook is broken: which copies there are, and what one of them holds.
void PeopleTest::lostWorkbook()
{
    QFETCH(Look, look);
    Tour tour(look, sample(look.language));
    KeptCopies &copies = *tour.program().copies();
    copies.makeCopy();
    QVERIFY(eventually([&] { return copies.count() > 0; }));
    const QString path = tour.program().writer()->path();
    tour.program().openExample();
    QVERIFY(eventually([&] { return tour.program().isExample(); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    tour.program().closeExample();
    QVERIFY(eventually([&] { return tour.shown("LostWorkbook") && tour.shown("LinkRow")->isEnabled(); }));
    QStringList faults;
    for (const QString &name : {u"lost, its copies "_s, u"lost, what a copy holds "_s}) {
        tour.rest();
        keepPicture(tour.window(), name + look.name());
        faults += faultsOf(tour.window());
        copies.choose(0);
    }
    QVERIFY(copies.compared());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    tour.key(Qt::Key_Space); // the way back has the keyboard
    QVERIFY(eventually([&] { return tour.program().state() == Program::State::Ready; }));
}

/// By keys alone: it is opened, taken in, and taken back.
void PeopleTest::takesAFileIn()
{
    const PersonFile known = sample(u"en"_s);
    Tour tour(Look{}, known);
    QVERIFY(people(tour));
    tour.program().openFile(sentBack(tour, known));
    QVERIFY(eventually([&] { return tour.shown("ReturnedCard") != nullptr; }));
    tour.key(Qt::Key_Space); // the button that takes it in has the keyboard
    QVERIFY(eventually([&] { return tour.program().state() == Program::State::Ready && tour.session().canUndo(); }));
    tour.rest();
    QCOMPARE(tour.session().file().groups.size(), known.groups.size() + 2);
    QVERIFY(tour.shown("Groups"));
    tour.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tour.session().file().groups, known.groups);
}

/// What she took home after the next hour, opened where she was: shown first, taken in and taken back by keys.
void PeopleTest::takesHerOwnFileIn()
{
    const PersonFile known = sample(u"en"_s);
    Tour tour(Look{}, known);
    tour.step(5);
    PersonFile file = known;
    const QString before = file.currentAudit()->id;
    Audit next = *file.currentAudit();
    next.id = u"next"_s;
    ++next.position;
    next.date = next.date.addMonths(3);
    file.audits.insert(next.id, next);
    for (Assessment row : known.assessmentsOf(before)) {
        row.audit = next.id;
        file.assessments.insert({next.id, row.group}, row);
    }
    for (Purpose purpose : known.purposesOf(before)) {
        purpose.audit = next.id;
        file.purposes.insert({next.id, purpose.id}, purpose);
    }
    const QString path = tour.fileBeside(u"home.json"_s);
    QVERIFY(writeFile(path, writeAudit(file)));
    tour.program().openFile(QUrl::fromLocalFile(path));
    tour.rest();
    QVERIFY(tour.shown("PasteTray"));
    keepPicture(tour.window(), u"her own file, taken home"_s);
    const QStringList faults = faultsOf(tour.window());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    QCOMPARE(tour.session().file(), known);
    tour.key(Qt::Key_Return);
    QCOMPARE(tour.session().file().audits.size(), known.audits.size() + 1);
    QCOMPARE(tour.session().file().currentAudit()->date, next.date);
    tour.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tour.session().file().audits, known.audits);
    QVERIFY(!tour.session().canUndo());
}

} // namespace recentre
