// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "sight.h"
#include "tour.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int killedAfter = 250; // ms after the field was left

QString nameOfFocused(Tour &tour)
{
    QQuickItem *item = tour.window().activeFocusItem();
    return item && accessible(item) ? accessible(item)->text(QAccessible::Name) : QString();
}

} // namespace

void KeptTest::whatAFieldWasLeftWith()
{
    Tour tour(Look{}, sample(u"en"_s));
    const QList<QQuickItem *> items = shownItems(tour.window().contentItem());
    const auto field = std::ranges::find_if(items, [](QQuickItem *item) {
        return item->inherits("QQuickTextInput") && accessible(item)
            && accessible(item)->text(QAccessible::Name) == u"Profession"_s;
    });
    QVERIFY(field != items.cend());
    (*field)->forceActiveFocus();
    QTest::keyClick(&tour.window(), Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : u"keeper of keys"_s)
        QTest::sendKeyEvent(QTest::Click, &tour.window(), Qt::Key_unknown, letter, Qt::NoModifier);
    QTest::keyClick(&tour.window(), Qt::Key_Tab);
    QTest::qWait(killedAfter);
    Tour after(Look{}, tour.workbook());
    QCOMPARE(after.session().file().person.profession, u"keeper of keys"_s);
    QCOMPARE(after.session().file(), tour.session().file());
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
    Tour tour(Look{}, sample(u"en"_s));
    tour.step(step);
    if (step == 3 || step == 4) {
        const QString first = tour.session().card();
        tour.key(Qt::Key_PageDown);
        QVERIFY(tour.session().card() != first);
    }
    QTest::qWait(killedAfter);
    Tour after(Look{}, tour.workbook());
    QCOMPARE(after.session().step(), step);
    QCOMPARE(after.session().card(), tour.session().card());
    QCOMPARE(after.session().file(), tour.session().file());
}

void KeptTest::purposeAndRow()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.step(4);
    tour.session().setCard(u"by-purpose"_s);
    tour.rest();
    tour.key(Qt::Key_PageDown);
    tour.key(Qt::Key_Down);
    const QString row = nameOfFocused(tour);
    QVERIFY(row.contains(u": "_s)); // a handle of a row
    QTest::qWait(killedAfter);
    Tour after(Look{}, tour.workbook());
    QTRY_VERIFY(after.shown("PurposeRows"));
    QCOMPARE(after.session().card(), tour.session().card());
    QTRY_COMPARE(nameOfFocused(after), row);
}

void KeptTest::chartAndRealisation()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.step(5);
    QQuickItem *row = tour.shown("RealisationRow");
    QVERIFY(row);
    QMetaObject::invokeMethod(row, "clicked");
    tour.rest();
    const int tab = tour.shown("Picture")->property("tab").toInt();
    QTest::qWait(killedAfter);
    Tour after(Look{}, tour.workbook());
    QTRY_VERIFY(after.shown("RealisationRow"));
    QCOMPARE(after.shown("Picture")->property("tab").toInt(), tab);
    QVERIFY(after.shown("RealisationRow")->property("open").toBool());
    after.shown("Picture")->setProperty("tab", 6);
    after.rest();
    QTest::qWait(killedAfter);
    Tour once(Look{}, after.workbook());
    QTRY_VERIFY(once.shown("PictureBudget") && once.shown("WhatIfs"));
}

} // namespace recentre
