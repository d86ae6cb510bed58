// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the client's view keeps back whoever is in the workbook, and what it does say.
#include "tests.h"

#include "exercise/assessing.h"
#include "leaks.h"
#include "looking.h"
#include "sight.h"

#include <QClipboard>
#include <QFile>
#include <QFont>
#include <QGuiApplication>
#include <QImage>

namespace recentre {

using namespace Qt::StringLiterals;

void ClientViewTest::init() { QTest::failOnWarning(qmlWarning()); }

void ClientViewTest::looks()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : {Look{}, Look{{1280, 800}, u"fr"_s, true, 1}, Look{{1920, 1080}, u"fr"_s, false, 1},
             Look{{1920, 1080}, u"en"_s, true, 1}, Look{{800, 600}, u"fr"_s, false, 1},
             Look{{800, 600}, u"fr"_s, true, 2}})
        QTest::newRow(qPrintable(look.name())) << look;
}

void ClientViewTest::screens()
{
    QFETCH(Look, look);
    Tour tour(look, quieter(look.language));
    tour.key(Qt::Key_F9);
    QVERIFY(tour.shown("ClientView"));
    QStringList faults = walk(tour, shownToOthers(pages()), u"client "_s + look.name());
    faults += walk(tour, shownToOthers(panels(tour)), u"client "_s + look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void ClientViewTest::noToolTips()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.key(Qt::Key_F9);
    for (const int step : {1, 5, 6}) {
        tour.step(step);
        const QList<QQuickItem *> hints = itemsOfType(tour.window().contentItem(), u"Hint"_s);
        QVERIFY(!hints.isEmpty());
        for (QQuickItem *hint : hints)
            hint->setProperty("shown", true);
        QTest::qWait(700);
        for (QQuickItem *hint : hints)
            QVERIFY2(!hint->property("active").toBool(), qPrintable(whereIs(hint)));
    }
}

/// On one screen nobody sees another page for an hour: the banner is here, and stays.
void ClientViewTest::saysWhatIsNotSaved()
{
    QFETCH(Look, look);
    Tour tour(look, quieter(look.language));
    tour.key(Qt::Key_F9);
    tour.step(3);
    QVERIFY(eventually([&] { return tour.program().writer()->isIdle(); }));
    QVERIFY(!tour.shown("ClientSaveBanner"));
    QVERIFY(QFile::rename(tour.workbook(), tour.fileBeside(u"elsewhere"_s)));
    QFile stranger(tour.workbook());
    QVERIFY(stranger.open(QIODevice::WriteOnly) && stranger.write("mine") == 4);
    stranger.close();
    QStringList faults;
    for (const int step : {4, 1, 6}) {
        tour.step(step);
        QVERIFY(eventually([&] { return tour.shown("ClientSaveBanner"); }));
        tour.rest();
        const QString said = heard(tour.window()).join(u'\n');
        QVERIFY2(said.contains(tour.session().saveText() + u' ' + tour.session().saveAdvice()), qPrintable(said));
        QVERIFY(tour.session().saveHint().contains(tour.workbook())); // which may name somebody
        faults += leaks(tour.workbook()) + leaks(u"workbook.recentre"_s) + faultsOf(tour.window());
        keepPicture(tour.window(), u"client, not saved, %1, "_s.arg(step) + look.name());
    }
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
    QVERIFY(tour.program().presenting());
    QVERIFY(QFile::remove(tour.workbook()) && QFile::rename(tour.fileBeside(u"elsewhere"_s), tour.workbook()));
    tour.program().tryAgain();
    QVERIFY(eventually([&] { return !tour.shown("ClientSaveBanner"); }));
}

/// A quarter later it begins with what became of the last decisions, as the workspace does.
void ClientViewTest::looksBack()
{
    QFETCH(Look, look);
    Tour tour(look, allDecided(look.language), december);
    tour.key(Qt::Key_F9);
    QVERIFY(tour.shown("ClientView") && tour.shown("LookBackPage"));
    const QList<Screen> screens{{u"look back"_s, [](Tour &at) { return at.rest() && at.shown("LookBackPage"); }},
        {u"look back, a row"_s, [](Tour &at) {
             QQuickItem *row = at.shown("LookBackRow");
             return row && QMetaObject::invokeMethod(row, "enter") && at.rest();
         }}};
    const QStringList faults = walk(tour, screens, u"client "_s + look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

/// By keys alone: answered, begun; and the history, from the list of steps.
void ClientViewTest::looksBackByKeys()
{
    Tour tour(Look{}, allDecided(u"en"_s), december);
    tour.key(Qt::Key_F9);
    QVERIFY(tour.shown("LookBackPage"));
    const QString audit = tour.session().file().currentAudit()->id;
    tour.key(Qt::Key_1);
    QVERIFY(tour.session().canUndo());
    tour.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(tour.session().file().currentAudit()->id != audit);
    QCOMPARE(tour.session().step(), 1);
    QVERIFY(!tour.shown("LookBackPage"));
    tour.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(tour.shown("LookBackPage"));
    tour.step(3);
    QVERIFY(!tour.shown("LookBackPage"));
    for (const QString &page : {u"Look back"_s, u"History"_s}) {
        tour.shown("StepDots")->forceActiveFocus(Qt::TabFocusReason);
        tour.key(Qt::Key_Space);
        const auto chosen = [&] { return accessible(tour.window().activeFocusItem())->text(QAccessible::Name); };
        for (int at = 0; at < 20 && chosen() != page; ++at)
            tour.key(Qt::Key_Tab);
        QCOMPARE(chosen(), page);
        tour.key(Qt::Key_Space);
        QVERIFY(tour.shown(page == "History"_L1 ? "HistoryPage" : "LookBackPage"));
    }
    tour.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!tour.shown("HistoryPage") && tour.session().step() == 3);
}

/// As drawn: the choices are all there is to press, until there is nothing left to decide. The mouse has a way on too.
void ClientViewTest::decidesWithoutAButton()
{
    PersonFile file = sample(u"en"_s);
    const QString audit = file.currentAudit()->id;
    for (Assessment &row : file.assessments)
        if (row.audit == audit)
            row.decision.reset();
    Tour tour(Look{}, file);
    tour.key(Qt::Key_F9);
    tour.step(6);
    QVERIFY(tour.shown("DecisionDetail"));
    QVERIFY(!tour.shown("PrimaryButton"));
    const QStringList places = heard(tour.window()).filter(QRegularExpression(u"^1 of 20$"_s));
    QCOMPARE(places.size(), 1);
    const QString first = tour.session().card();
    const auto press = [&](const QString &name) {
        for (QQuickItem *item : shownItems(tour.window().contentItem()))
            if (item->property("label") == name)
                return act(item, u"Press"_s) && tour.rest();
        return false;
    };
    QVERIFY(press(u"The next group"_s));
    const QString second = tour.session().card();
    QVERIFY(second != first && heard(tour.window()).contains(u"2 of 20"_s));
    QVERIFY(press(u"The group before"_s));
    QCOMPARE(tour.session().card(), first);
    tour.key(Qt::Key_Return); // what is advised, and on
    QVERIFY(assessmentOf(tour.session().file(), first).decision);
    QCOMPARE(tour.session().card(), second);
    for (int more = 0; more < 40 && !tour.shown("PrimaryButton"); ++more)
        tour.key(Qt::Key_2, Qt::NoModifier) && tour.key(Qt::Key_4) && press(u"The next group"_s);
    QVERIFY(tour.shown("PrimaryButton"));
    QCOMPARE(tour.shown("PrimaryButton")->property("label").toString(), u"On to my week"_s);
}

/// presentation.png: the group, the verdict whole, the reasons beside what it counts for, the budget on one line.
void ClientViewTest::showsAdviceAsDrawn()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.key(Qt::Key_F9);
    tour.step(6);
    tour.session().setCard(u"scl"_s);
    tour.rest();
    const auto place = [&](const char *type, QQuickItem *within = nullptr) {
        const QQuickItem *item = tour.shown(type, within);
        return item ? item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) : QRectF();
    };
    QQuickItem *const advice = tour.shown("DecisionAdvice");
    const QRectF head = place("ShownHead"), verdict = place("Heading", advice), reasons = place("DecisionReasons"),
                 points = place("ShownPoints"), choices = place("DecisionChoices");
    QVERIFY(!verdict.isEmpty());
    QCOMPARE(uncut(tour.shown("Heading", advice), verdict), verdict);
    QVERIFY(head.bottom() <= verdict.top() && verdict.bottom() <= reasons.top() && verdict.bottom() <= points.top());
    QVERIFY(reasons.right() < points.left() && qAbs(reasons.top() - points.top()) < 1);
    QVERIFY(points.bottom() <= choices.top());
    const QStringList bars = heard(tour.window()).filter(u"points of 10"_s);
    QCOMPARE(bars,
        QStringList({u"as it is, 40\u202fmin: 2.3 points of 10"_s, u"with 1\u202fh: 5.1 points of 10"_s,
            u"points of 10, if your answers prove right"_s}));
    QQuickItem *const budget = tour.shown("PlanBudget");
    const QRectF said = place("PlainText", budget), track = place("PlanTrack", budget);
    QVERIFY(said.right() < track.left() && said.top() < track.bottom() && track.top() < said.bottom());
}

/// No text has fewer than 20 pixels, and no name is cut: no tool tip tells it whole.
void ClientViewTest::isReadFromThreeMetres()
{
    Tour tour(Look{}, quieter(u"en"_s));
    tour.key(Qt::Key_F9);
    QStringList found;
    int read = 0;
    const QList<Screen> screens = shownToOthers(pages()) + shownToOthers(panels(tour));
    for (const Screen &screen : screens) {
        QVERIFY2(screen.go(tour), qPrintable(screen.name));
        for (const QQuickItem *item : shownItems(tour.window().contentItem())) {
            const QVariant font = item->property("font");
            if (!font.isValid() || item->property("text").toString().isEmpty())
                continue;
            ++read;
            if (font.value<QFont>().pixelSize() < 20 || item->property("truncated").toBool())
                found += u"%1: %2 pixels, “%3”, %4"_s.arg(screen.name)
                             .arg(font.value<QFont>().pixelSize())
                             .arg(item->property("text").toString(), whereIs(item));
        }
        QTest::keyClick(&tour.window(), Qt::Key_Escape);
    }
    QVERIFY(read > 500);
    QVERIFY2(found.isEmpty(), qPrintable(told(found)));
}

void ClientViewTest::blankShowsNothing()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.key(Qt::Key_F9);
    tour.step(2);
    tour.key(Qt::Key_F1); // a dialog that takes every other key
    QVERIFY(foreground(tour.window()) != tour.window().contentItem());
    tour.key(Qt::Key_F8);
    QVERIFY(tour.shown("ClientBlank"));
    QCOMPARE(heard(tour.window()).join(u'|'), u"Recentre"_s);
    const QImage picture = tour.picture();
    QCOMPARE(picture.pixel(3, 3), picture.pixel(200, 60));
    for (int step = 1; step <= 7; ++step)
        tour.step(step);
    QCOMPARE(heard(tour.window()), QStringList{u"Recentre"_s});
    tour.key(Qt::Key_F8);
    QVERIFY(tour.shown("ClientView"));
    QCOMPARE(tour.session().step(), 2);
}

void ClientViewTest::opensNothingElse()
{
    PersonFile file = quieter(u"en"_s);
    const QString page = u"https://www.linkedin.com/groups/123/"_s;
    for (Group &group : file.groups)
        group.url = page;
    Tour tour(Look{}, file);
    tour.step(6);
    tour.session().setCard(u"lla"_s);
    tour.key(Qt::Key_4);
    const auto links = [&] {
        tour.step(7);
        tour.key(Qt::Key_K);
        const QList<QQuickItem *> buttons = shownItems(tour.shown("PartingCard"));
        return std::ranges::count_if(
            buttons, [](const QQuickItem *item) { return item->property("iconName") == u"link"_s; });
    };
    QVERIFY(links() > 0);
    tour.key(Qt::Key_F9);
    QCOMPARE(links(), 0);
    QGuiApplication::clipboard()->setText(u"Name\nQwarx guild\n"_s);
    tour.step(1);
    tour.step(2);
    const auto pastes = [&] {
        const QList<QQuickItem *> buttons = shownItems(tour.window().contentItem());
        return std::ranges::count_if(
            buttons, [](const QQuickItem *item) { return item->property("iconName") == u"paste"_s; });
    };
    QCOMPARE(pastes(), 0);
    tour.shown("Groups")->forceActiveFocus();
    tour.key(Qt::Key_Tab);
    tour.key(Qt::Key_Tab);
    tour.key(Qt::Key_Down);
    tour.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!tour.shown("PasteTray"));
    QVERIFY(leaks(u"qwarx"_s).isEmpty());
    tour.key(Qt::Key_F9);
    QVERIFY(pastes() > 0);
}

void ClientViewTest::pastesNothing()
{
    Tour tour(Look{}, sample(u"en"_s));
    tour.step(2);
    const auto pasted = [&] {
        tour.step(1);
        tour.step(2);
        QGuiApplication::clipboard()->setText(u"Qwarx guild"_s);
        QQuickItem *field = tour.window().activeFocusItem();
        tour.key(Qt::Key_V, Qt::ControlModifier);
        return field->property("text").toString().contains(u"Qwarx"_s);
    };
    QVERIFY(pasted());
    tour.key(Qt::Key_F9);
    QVERIFY(!pasted());
    QVERIFY(leaks(u"qwarx"_s).isEmpty());
    tour.key(Qt::Key_F9);
    QVERIFY(pasted());
}

} // namespace recentre
