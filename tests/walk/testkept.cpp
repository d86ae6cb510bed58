// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "sight.h"
#include "tour.h"

#include <QTemporaryDir>

#include <optional>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int killedAfter = 250; // ms after the field was left

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
