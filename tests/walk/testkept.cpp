// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "looking.h"
#include "session/keptcopies.h"
#include "sight.h"
#include "tour.h"

#include <QTemporaryDir>

#include <optional>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QString nameOfFocused(Tour &tour)
{
    QQuickItem *item = tour.window().activeFocusItem();
    return item && accessible(item) ? accessible(item)->text(QAccessible::Name) : QString();
}

/// The program is killed, and another opened on what that left. One at a time: to Qt 6.8 the types of two engines in
/// one process are different ones.
void killAndReopen(std::optional<Tour> &tour)
{
    QTest::qWait(killedAfter);
    const QTemporaryDir folder;
    const QString left = folder.filePath(u"left"_s);
    copyAsItIs(tour->workbook(), left);
    tour.reset();
    tour.emplace(Look{}, left);
}

} // namespace

void KeptTest::whatAFieldWasLeftWith()
{
    std::optional<Tour> tour(std::in_place, Look{}, sample(u"en"_s));
    const QList<QQuickItem *> items = shownItems(tour->window().contentItem());
    const auto field = std::ranges::find_if(items, [](QQuickItem *item) {
        return item->inherits("QQuickTextInput") && accessible(item)
            && accessible(item)->text(QAccessible::Name) == u"Profession"_s;
    });
    QVERIFY(field != items.cend());
    (*field)->forceActiveFocus();
    QTest::keyClick(&tour->window(), Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : u"keeper of keys"_s)
        QTest::sendKeyEvent(QTest::Click, &tour->window(), Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(&tour->window(), Qt::Key_Tab);
    const PersonFile file = tour->session().file();
    killAndReopen(tour);
    QCOMPARE(tour->session().file().person.profession, u"keeper of keys"_s);
    QCOMPARE(tour->session().file(), file);
}

void KeptTest::whatIsTypedWhenGoingOn()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.step(7);
    tour.key(Qt::Key_F2);
    for (const QChar letter : u"on Sunday"_s)
        QTest::sendKeyEvent(QTest::Click, &tour.window(), Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(&tour.window(), Qt::Key_Return, Qt::ControlModifier);
    const auto rows = tour.session().file().assessments;
    QVERIFY(std::ranges::any_of(rows, [](const Assessment &row) {
        return row.decision && row.decision->nextAction && row.decision->nextAction->when.contains(u"on Sunday"_s);
    }));
}

void KeptTest::stepAndCard_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= 7; ++step)
        QTest::addRow("step %d", step) << step;
}

void KeptTest::stepAndCard()
{
    QFETCH(int, step);
    std::optional<Tour> tour(std::in_place, Look{}, sample(u"en"_s));
    tour->step(step);
    if (step == 3 || step == 4) {
        const QString first = tour->session().card();
        tour->key(Qt::Key_PageDown);
        QVERIFY(tour->session().card() != first);
    }
    const PersonFile file = tour->session().file();
    const QString card = tour->session().card();
    killAndReopen(tour);
    QCOMPARE(tour->session().step(), step);
    QCOMPARE(tour->session().card(), card);
    QCOMPARE(tour->session().file(), file);
}

// By keys from the settings to the step where one was; what can't be gone back to says so in the settings.
void KeptTest::goesBackToACopy()
{
    QTest::failOnWarning(qmlWarning());
    Tour tour(Look{}, sample(u"en"_s)); // copied as it was opened
    tour.step(2);
    const PersonFile before = tour.session().file();
    tour.session().setWeeklyMinutes(75);
    const auto preview = [&tour] {
        tour.shown("Workspace")->setProperty("aside", u"settings"_s);
        QQuickItem *copies = nullptr;
        const bool there = eventually([&] {
            copies = tour.shown("CopiesSection");
            return copies && tour.shown("LinkRow", copies) && tour.shown("LinkRow", copies)->isEnabled();
        });
        if (!there)
            return false;
        tour.shown("LinkRow", copies)->forceActiveFocus(Qt::TabFocusReason);
        tour.key(Qt::Key_Space);
        return eventually([&] { return tour.program().copies()->compared(); }) && tour.rest();
    };
    QVERIFY(preview());
    tour.key(Qt::Key_Escape);
    QVERIFY(tour.shown("CopiesSection") && tour.session().file() != before);
    QVERIFY2(nameOfFocused(tour).contains(u"September"_s), qPrintable(nameOfFocused(tour))); // where one was
    QVERIFY(preview());
    tour.key(Qt::Key_Return);
    QVERIFY(eventually([&] { return tour.shown("Groups") != nullptr; }));
    tour.rest();
    QCOMPARE(tour.session().file(), before);
    QCOMPARE(tour.session().step(), 2);
    QVERIFY(tour.shown("UndoToast"));
    QVERIFY(preview());
    const PlainRows *rows = tour.program().copies()->rows();
    QVERIFY(eventually([&] { return rows->count() == 2; }));
    for (int row = 0; row < rows->count(); ++row)
        QVERIFY(QFile::remove(rows->keyAt(row)));
    tour.key(Qt::Key_Return);
    QVERIFY(eventually([&] { return tour.shown("CopiesSection") != nullptr; }) && tour.rest());
    keepPicture(tour, u"settings, not gone back"_s);
    QVERIFY(eventually([&] { return tour.shown("ErrorBlock", tour.shown("CopiesSection")) != nullptr; }));
    QCOMPARE(tour.session().file(), before);
}

void KeptTest::purposeAndRow()
{
    std::optional<Tour> tour(std::in_place, Look{}, sample(u"en"_s));
    tour->step(4);
    tour->session().setCard(u"by-purpose"_s);
    tour->rest();
    tour->key(Qt::Key_PageDown);
    tour->key(Qt::Key_Down);
    for (int i = 0; i < 10 && !nameOfFocused(*tour).endsWith(u": brought me so far"_s); ++i)
        tour->key(Qt::Key_Down); // candidates have one handle
    tour->key(Qt::Key_Tab);
    const QString row = nameOfFocused(*tour);
    QVERIFY(row.endsWith(u": could bring me"_s)); // the second handle of a row
    const QString card = tour->session().card();
    killAndReopen(tour);
    QTRY_VERIFY(tour->shown("PurposeRows"));
    QCOMPARE(tour->session().card(), card);
    QTRY_COMPARE(nameOfFocused(*tour), row);
}

void KeptTest::chartAndRealisation()
{
    std::optional<Tour> tour(std::in_place, Look{}, sample(u"en"_s));
    tour->step(5);
    QQuickItem *row = tour->shown("RealisationRow");
    QVERIFY(row);
    QMetaObject::invokeMethod(row, "clicked");
    tour->rest();
    const int tab = tour->shown("Picture")->property("tab").toInt();
    killAndReopen(tour);
    QTRY_VERIFY(tour->shown("RealisationRow"));
    QCOMPARE(tour->shown("Picture")->property("tab").toInt(), tab);
    QVERIFY(tour->shown("RealisationRow")->property("open").toBool());
    tour->shown("Picture")->setProperty("tab", 6);
    tour->rest();
    killAndReopen(tour);
    QTRY_VERIFY(tour->shown("PictureBudget") && tour->shown("WhatIfs"));
}

} // namespace recentre
