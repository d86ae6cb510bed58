// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "exercise/assessing.h"
#include "looking.h"
#include "nameless.h"
#include "sight.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QString textOf(QObject *item, QAccessible::Text what)
{
    return accessible(item) ? accessible(item)->text(what) : QString();
}

QPoint middleOf(const QQuickItem *item, double share = 0.5)
{
    return item->mapToScene(QPointF(item->width() * share, item->height() / 2)).toPoint();
}

/// Step 6 on a group, by a word of its name: the advice on Expats is to leave it, on Leaders to give it more.
void open(Tour &tour, const QString &word)
{
    tour.step(6);
    for (const Group &group : tour.session().file().groupsInOrder())
        if (group.name.contains(word))
            tour.session().setCard(group.id);
    tour.rest();
}

/// A reason of the open group whose figure stands there, or null.
QQuickItem *reasonTo(Tour &tour, const QString &place)
{
    const QList<QQuickItem *> items = shownItems(tour.window().contentItem());
    const auto found = std::ranges::find_if(items, [&](const QQuickItem *item) {
        return QString::fromLatin1(item->metaObject()->className()).startsWith("ReasonRow"_L1)
            && item->property("place") == place;
    });
    return found == items.cend() ? nullptr : *found;
}

/// Whether an item is, or lies in, one whose QML type has this name.
bool isIn(const QQuickItem *item, const char *type)
{
    while (
        item && !QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1StringView(type) + "_QML"_L1))
        item = item->parentItem();
    return item != nullptr;
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
    open(tour, u"Expats"_s);
    tour.key(Qt::Key_W);
    QVERIFY(tour.session().trying());
    QQuickItem *pull = tour.shown("SwapPull");
    QVERIFY(pull);
    keepPicture(tour, u"swap "_s + look.name());
    const QStringList faults = faultsOf(tour);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
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
    open(tour, u"Expats"_s);
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

void DecidingTest::aReasonOpensItsFigure()
{
    Tour tour(Look{}, sample(u"en"_s));
    open(tour, u"Supply Chain Leaders"_s);
    const QString group = tour.session().card();
    tour.key(Qt::Key_R);
    const auto reason = [&] { return reasonTo(tour, u"brings"_s); };
    const auto isBack = [&] {
        return tour.session().step() == 6 && tour.session().card() == group && tour.shown("DecisionAdvice");
    };
    const auto isThere = [&] { return tour.session().step() == 4 && tour.session().card() == group; };
    QVERIFY(reason());
    QCOMPARE(accessible(reason())->role(), QAccessible::Button);
    QVERIFY(!textOf(reason(), QAccessible::Description).isEmpty());
    const QString figure = reason()->property("figure").toString();

    QTest::mouseClick(&tour.window(), Qt::LeftButton, Qt::NoModifier, middleOf(reason()));
    tour.rest();
    QVERIFY(isThere());
    QQuickItem *at = tour.window().activeFocusItem();
    while (at && !at->property("purposeId").isValid())
        at = at->parentItem();
    QVERIFY(at);
    QCOMPARE(at->property("purposeId").toString(), figure);
    tour.key(Qt::Key_Escape);
    QVERIFY(isBack());

    tour.key(Qt::Key_R);
    reason()->forceActiveFocus(Qt::TabFocusReason);
    tour.key(Qt::Key_Return);
    QVERIFY(isThere());
    tour.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(isBack());

    tour.key(Qt::Key_R);
    QVERIFY(act(reason(), u"Press"_s));
    tour.rest();
    QVERIFY(isThere());
    tour.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(isBack());

    // Who goes elsewhere in the meantime isn't brought back.
    tour.key(Qt::Key_R);
    QVERIFY(act(reason(), u"Press"_s));
    tour.step(2);
    tour.key(Qt::Key_Escape);
    QCOMPARE(tour.session().step(), 2);
    QVERIFY(!tour.session().canUndo());
}

void DecidingTest::reasonsOpenWhatHoldsTheirFigure()
{
    Tour tour(Look{}, sample(u"en"_s));
    const QHash<QString, const char *> opened{{u"sums"_s, "DecisionSums"}, {u"swap"_s, "DecisionSwap"}};
    QSet<QString> seen;
    tour.step(6);
    for (const Group &group : tour.session().file().groupsInOrder()) {
        tour.session().setCard(group.id);
        tour.key(Qt::Key_R);
        for (const QString &place : {u"sums"_s, u"swap"_s, u"doing"_s, u"brings"_s, u"budget"_s}) {
            if (!reasonTo(tour, place) || seen.contains(place))
                continue;
            seen += place;
            QVERIFY(act(reasonTo(tour, place), u"Press"_s));
            tour.rest();
            const bool there = opened.contains(place) ? tour.shown(opened[place]) != nullptr
                : place == u"budget"                  ? isIn(tour.window().activeFocusItem(), "PlanTrack")
                                                      : tour.session().step() == (place == u"doing" ? 3 : 4);
            QVERIFY2(there && tour.session().card() == group.id, qPrintable(place));
            tour.key(Qt::Key_Escape);
            QVERIFY2(tour.session().step() == 6 && tour.session().card() == group.id, qPrintable(place));
            QVERIFY2(tour.shown("DecisionAdvice") && !tour.session().trying(), qPrintable(place));
            if (!reasonTo(tour, u"sums"_s) && !reasonTo(tour, u"swap"_s))
                tour.key(Qt::Key_R);
        }
    }
    for (const QString &place : {u"sums"_s, u"swap"_s, u"doing"_s, u"brings"_s, u"budget"_s})
        QVERIFY2(seen.contains(place), qPrintable(place));
}

void DecidingTest::theChoicesStayInSight()
{
    QFETCH(Look, look);
    Tour tour(look, sample(look.language));
    open(tour, u"Supply Chain Leaders"_s);
    if (!tour.shown("DecisionChoices"))
        tour.key(Qt::Key_Return);
    tour.key(Qt::Key_R);
    QQuickItem *choices = tour.shown("DecisionChoices");
    QVERIFY(choices);
    const QList<QQuickItem *> buttons = itemsOfType(choices, u"DecisionButton"_s);
    QCOMPARE(buttons.size(), 4);
    for (const QQuickItem *button : buttons) {
        const QRectF place = button->mapRectToScene(button->boundingRect());
        QVERIFY2(uncut(button, place) == place && QRectF(QPointF(), tour.window().size()).contains(place),
            qPrintable(textOf(const_cast<QQuickItem *>(button), QAccessible::Name)));
    }
}

void DecidingTest::theOpenGroupIsSeenWhole()
{
    QFETCH(Look, look);
    Tour tour(look, sample(look.language));
    open(tour, u"Logistik"_s);
    const QList<QQuickItem *> rows = itemsOfType(tour.shown("DecisionPane"), u"DecisionSlot"_s);
    const auto selected =
        std::ranges::find_if(rows, [](const QQuickItem *row) { return row->property("selected").toBool(); });
    QVERIFY(selected != rows.cend());
    QVERIFY(!(*selected)->property("answers").toList().isEmpty());
    const QRectF place = (*selected)->mapRectToScene((*selected)->boundingRect());
    QCOMPARE(uncut(*selected, place), place);
}

/// As drawn at 1920x1080: the content is in the middle of what is beside the rail, the bar's on its edges. Where there
/// is room for the rest it isn't folded, from the first moment on: a page has its height before its session.
void DecidingTest::opensInATallWindow()
{
    Tour tour(Look{{1920, 1080}, u"en"_s, false, 1}, sample(u"en"_s));
    for (int step = 1; step <= 7; ++step) {
        tour.step(step);
        const QStringList faults = faultsOf(tour);
        QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
        const auto span = [](const QQuickItem *item) {
            const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            return std::pair(qRound(place.left()), qRound(place.right()));
        };
        const int left = span(tour.shown("Heading", tour.shown("StepPages"))).first;
        const int right = span(tour.shown("PrimaryButton", tour.shown("BottomBar"))).second;
        const int rail = span(tour.shown("Rail")).second;
        QCOMPARE(right - left, 1240);
        QVERIFY(std::abs((left - rail) - (1920 - right)) <= 8);
        QCOMPARE(span(tour.shown(step < 6 ? "BudgetMeter" : "PlanBudget")).first, left);
        if (step == 6)
            QVERIFY(tour.shown("DecisionPane") && !tour.shown("DecisionPane")->property("folded").toBool());
    }
}

void DecidingTest::enterIsSaidOnce()
{
    Tour tour(Look{}, sample(u"en"_s));
    for (int step = 1; step <= 7; ++step) {
        tour.step(step);
        tour.key(Qt::Key_F1);
        QStringList keys;
        for (const QQuickItem *line : itemsOfType(foreground(tour.window()), u"KeyLine"_s))
            keys += line->property("keys").toString();
        QVERIFY2(keys.count(u"Enter"_s) == 1 && keys.count(u"Escape"_s) == 1, qPrintable(QString::number(step)));
        tour.key(Qt::Key_Escape);
    }
}

} // namespace recentre
