// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "exercise/assessing.h"
#include "focus.h"
#include "legible.h"
#include "nameless.h"
#include "sight.h"
#include "tour.h"

#include <QDir>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QString textOf(QObject *item, QAccessible::Text what)
{
    return accessible(item) ? accessible(item)->text(what) : QString();
}

/// What is wrong with what is seen now; each fault on a line of its own.
int faultsOf(Tour &tour, const QString &name)
{
    const QString folder = qEnvironmentVariable("RECENTRE_PICTURES");
    if (!folder.isEmpty())
        tour.picture().save(QDir(folder).filePath(name + u".png"_s));
    const QStringList faults = cutTexts(tour.window()) + paleTexts(tour.window(), tour.picture())
        + namelessControls(tour.window()) + focusFaults(tour.window());
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    return int(faults.size());
}

QPoint middleOf(const QQuickItem *item, double share = 0.5)
{
    return item->mapToScene(QPointF(item->width() * share, item->height() / 2)).toPoint();
}

/// Step 6 on a group that the advice is to leave.
void openExpats(Tour &tour)
{
    tour.step(6);
    for (const Group &group : tour.session().file().groupsInOrder())
        if (group.name.contains(u"Expats"_s))
            tour.session().setCard(group.id);
    tour.rest();
}

int minutesOf(Tour &tour)
{
    return tour.shown("SwapPull")->property("swap").value<QObject *>()->property("minutes").toInt();
}

} // namespace

void DecidingTest::init() { QTest::failOnWarning(qmlWarning()); }

void DecidingTest::looks()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : {Look{}, Look{{800, 600}, u"fr"_s, false, 1}, Look{{800, 600}, u"fr"_s, false, 2},
             Look{{1280, 800}, u"en"_s, true, 2}})
        QTest::newRow(qPrintable(look.name())) << look;
}

void DecidingTest::aSwapIsPulled()
{
    QFETCH(Look, look);
    Tour tour(look, sample(look.language));
    openExpats(tour);
    tour.key(Qt::Key_W);
    QVERIFY(tour.session().trying());
    QQuickItem *pull = tour.shown("SwapPull");
    QVERIFY(pull);
    QCOMPARE(faultsOf(tour, u"swap "_s + look.name()), 0);
    pull->forceActiveFocus(Qt::TabFocusReason);

    // By keys, and as a screen reader asks for it.
    const int before = minutesOf(tour);
    tour.key(Qt::Key_Up);
    QCOMPARE(minutesOf(tour), before + 5);
    QVERIFY(act(pull, u"Decrease"_s));
    QVERIFY(act(pull, u"Decrease"_s));
    QCOMPARE(minutesOf(tour), before - 5);
    QVERIFY(textOf(pull, QAccessible::Name).contains(QString::number(before - 5)));

    // By the finger, and the bar follows in the same frame.
    QQuickItem *row = pull->property("row").value<QQuickItem *>();
    QQuickItem *bar = row->property("bar").value<QQuickItem *>();
    const int full = pull->property("swap").value<QObject *>()->property("full").toInt();
    QTest::mousePress(&tour.window(), Qt::LeftButton, Qt::NoModifier, middleOf(bar, 0.25));
    QCOMPARE(minutesOf(tour), qRound(full * 0.25 / 5) * 5);
    QTest::mouseMove(&tour.window(), middleOf(bar, 0.5));
    QVERIFY(std::abs(minutesOf(tour) - full * 0.5) <= 5);
    QVERIFY(std::abs(bar->property("end").toDouble() - bar->width() * minutesOf(tour) / full) <= 1);
    QCOMPARE(pull->property("swap").value<QObject *>()->property("full").toInt(), full);
    QTest::mouseMove(&tour.window(), middleOf(bar, 0));
    QCOMPARE(minutesOf(tour), 0);
    QTest::mouseMove(&tour.window(), middleOf(bar, 1));
    QVERIFY(minutesOf(tour) >= full - 5);
    QTest::mouseRelease(&tour.window(), Qt::LeftButton, Qt::NoModifier, middleOf(bar, 1));
    QVERIFY(pull->property("swap").value<QObject *>()->property("full").toInt() > full); // room to pull on
    QVERIFY(!tour.session().canUndo());
}

void DecidingTest::aSwapIsTakenOrPutBack()
{
    Tour tour(Look{}, sample(u"en"_s));
    openExpats(tour);
    const QString group = tour.session().card();
    const auto decision = [&] { return assessmentOf(tour.session().file(), group).decision.value_or(Decision()); };
    tour.key(Qt::Key_W);
    tour.key(Qt::Key_Up);
    const int minutes = minutesOf(tour);
    tour.key(Qt::Key_Escape);
    QVERIFY(!tour.session().trying() && !tour.session().canUndo() && !tour.shown("SwapPull"));
    QCOMPARE(tour.session().card(), group);

    tour.key(Qt::Key_W);
    tour.key(Qt::Key_Up);
    tour.key(Qt::Key_1);
    QVERIFY(decision().locked && !tour.session().trying());
    QCOMPARE(decision().minutesPerWeek, (Minutes{minutes, {}}));
    tour.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!decision().locked);

    // What Enter does is on the primary button: yes, and the next.
    tour.key(Qt::Key_W);
    tour.key(Qt::Key_Return);
    QVERIFY(decision().locked);
    QVERIFY(tour.session().card() != group);
}

} // namespace recentre
