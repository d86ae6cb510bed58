// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "exercise/assessing.h"
#include "exercise/deciding.h"
#include "exercise/nextaudit.h"
#include "exercise/outcomes.h"
#include "exercise/planning.h"
#include "looking.h"
#include "sight.h"

#include <QTemporaryDir>

#include <optional>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QString focusedName(Tour &tour)
{
    QQuickItem *item = tour.window().activeFocusItem();
    return item && accessible(item) ? accessible(item)->text(QAccessible::Name) : QString();
}

QString auditOf(Tour &tour) { return tour.session().file().currentAudit()->id; }

std::optional<Done> doneOf(Tour &tour, const QString &group)
{
    const auto outcome = assessmentOf(tour.session().file(), group).outcome;
    return outcome ? outcome->done : std::nullopt;
}

void type(Tour &tour, const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &tour.window(), Qt::Key_unknown, letter, Qt::NoModifier);
}

} // namespace

void LookBackTest::init() { QTest::failOnWarning(qmlWarning()); }

void LookBackTest::asItOpens()
{
    QFETCH(Look, look);
    PersonFile file = allDecided(look.language);
    const QString audit = file.currentAudit()->id;
    const QStringList groups = decidedIn(file, audit);
    // Rows in each of their states.
    const auto change = [&file](const Edit &edit) { file = *apply(file, edit); };
    change(sayDone(file, audit, groups[0], Done::Yes));
    change(sayTurnedOut(file, audit, groups[0], TurnedOut::Well));
    change(sayWhatCame(file, audit, groups[0], u"a plant visit, two introductions"_s));
    change(sayDone(file, audit, groups[1], Done::Partly));
    change(sayDoneUnknown(file, audit, groups[2]));
    Tour tour(look, file, december);
    const QList<Screen> screens{
        {u"look back"_s, [](Tour &at) { return at.rest() && at.shown("LookBackPage"); }},
        {u"look back, an answered row"_s,
            [](Tour &at) {
                QQuickItem *row = at.shown("LookBackRow");
                return row && QMetaObject::invokeMethod(row, "enter") && at.rest();
            }},
    };
    const QStringList faults = walk(tour, screens, u"look back "_s + look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void LookBackTest::nextQuarter()
{
    QFETCH(Look, look);
    PersonFile file = allDecided(look.language);
    for (const QString &bet : betsOf(file, file.currentAudit()->id))
        file = *apply(file, sayMet(file, file.currentAudit()->id, bet, Done::No));
    const QStringList lost = betsOf(file, file.currentAudit()->id);
    file = *apply(file, nextAudit(file, december, u"december"_s));
    Tour tour(look, file, december);
    const auto card = [](int step, const QString &group) {
        return [step, group](Tour &at) {
            at.step(step);
            at.session().setCard(group);
            return at.rest() && at.session().card() == group;
        };
    };
    const QList<Screen> screens{{u"step 1, next quarter"_s,
                                    [](Tour &at) {
                                        at.step(1);
                                        return true;
                                    }},
        {u"step 3, next quarter"_s, card(3, u"lla"_s)}, {u"step 3, a reader, next quarter"_s, card(3, u"dsn"_s)},
        {u"step 4, next quarter"_s, card(4, u"lla"_s)}, {u"step 4, a lost bet"_s, card(4, lost.constFirst())}};
    const QStringList faults = walk(tour, screens, u"next quarter "_s + look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void LookBackTest::standsUnderTheLastPlan()
{
    Tour tour(Look{}, allDecided(u"en"_s), december);
    QQuickItem *budget = tour.shown("LastPlan");
    QVERIFY(budget && !tour.shown("PlanBudget"));
    QVERIFY(accessible(budget)->text(QAccessible::Name).contains(u"a week, by your last plan"_s));
    tour.key(Qt::Key_Return);
    QVERIFY(!tour.shown("LastPlan") && tour.shown("BudgetMeter"));
}

void LookBackTest::stripNamesThePageThatIsOpen()
{
    Tour tour(Look{{800, 600}, u"en"_s, false, 1}, sample(u"en"_s));
    const QMap<QString, QString> pages{{u""_s, u"1 of 7  Objectives"_s}, {u"history"_s, u"History"_s},
        {u"settings"_s, u"Settings"_s}, {u"look-back"_s, u"Look back"_s}};
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        tour.shown("Workspace")->setProperty("aside", page.key());
        tour.rest();
        const QList<QQuickItem *> items = shownItems(tour.shown("RailStrip"));
        QVERIFY2(std::ranges::any_of(items, [&](QQuickItem *item) { return item->property("text") == page.value(); }),
            qPrintable(page.value()));
    }
}

void LookBackTest::answersByKeys()
{
    Tour tour(Look{}, allDecided(u"en"_s), december);
    QVERIFY(tour.shown("LookBackPage"));
    const QStringList bets = betsOf(tour.session().file(), auditOf(tour));
    const QStringList groups = decidedIn(tour.session().file(), auditOf(tour));
    QVERIFY(!bets.isEmpty());
    for (qsizetype i = 0; i < bets.size(); ++i)
        type(tour, u"1"_s);
    for (const QString &bet : bets)
        QCOMPARE(assessmentOf(tour.session().file(), bet).decision->trial->met, u"yes"_s);
    type(tour, u"123?"_s);
    tour.rest();
    QCOMPARE(doneOf(tour, groups[0]), Done::Yes);
    QCOMPARE(doneOf(tour, groups[1]), Done::Partly);
    QCOMPARE(doneOf(tour, groups[2]), Done::No);
    QVERIFY(assessmentOf(tour.session().file(), groups[3]).unknown.contains(outcome::done));
    // Back up to the first, then Tab to its words, where a digit is a digit.
    for (int i = 0; i < 4; ++i)
        tour.key(Qt::Key_Up);
    tour.key(Qt::Key_Tab);
    QVERIFY2(focusedName(tour).startsWith(u"What came of it"_s), qPrintable(focusedName(tour)));
    type(tour, u"2 visits"_s);
    tour.key(Qt::Key_Tab);
    QCOMPARE(assessmentOf(tour.session().file(), groups[0]).outcome->note, u"2 visits"_s);
    tour.key(Qt::Key_Space); // turned out well
    QCOMPARE(assessmentOf(tour.session().file(), groups[0]).outcome->turnedOut, TurnedOut::Well);
    QCOMPARE(doneOf(tour, groups[0]), Done::Yes);
}

void LookBackTest::beginsAndIsTakenBack()
{
    Tour tour(Look{}, allDecided(u"en"_s), december);
    const PersonFile before = tour.session().file();
    tour.key(Qt::Key_Return);
    QVERIFY(!tour.shown("LookBackPage") && tour.shown("Objectives"));
    const auto audits = before.audits.size() + 1;
    QCOMPARE(tour.session().file().audits.size(), audits);
    QCOMPARE(tour.session().step(), 1);
    tour.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tour.session().file(), before);
    QVERIFY(tour.shown("LookBackPage"));
    tour.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tour.session().file().audits.size(), audits);
}

void LookBackTest::later()
{
    for (const Look &look : {Look{}, Look{{800, 600}, u"en"_s, false, 1}}) {
        Tour tour(look, allDecided(u"en"_s), december);
        const PersonFile before = tour.session().file();
        tour.key(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!tour.shown("LookBackPage"));
        QVERIFY(isPassedBy(tour.session().file()));
        tour.step(3); // an edit elsewhere doesn't bring it back
        tour.session().setWeeklyMinutes(200);
        tour.rest();
        QVERIFY(!tour.shown("LookBackPage"));
        if (!tour.shown("Rail"))
            QVERIFY(act(tour.shown("StepDots"), u"Press"_s) && tour.rest());
        const QList<QQuickItem *> items = shownItems(tour.window().contentItem());
        const auto line = std::ranges::find_if(items, [](QQuickItem *item) {
            return accessible(item) && accessible(item)->role() == QAccessible::Button
                && accessible(item)->text(QAccessible::Name) == u"Look back"_s;
        });
        QVERIFY(line != items.cend());
        QVERIFY(act(*line, u"Press"_s) && tour.rest());
        QVERIFY(tour.shown("LookBackPage"));
        tour.session().undo();
        tour.session().undo();
        QCOMPARE(tour.session().file(), before);
    }
}

// Killed on the page, it opens there again with what was answered; killed after "later", it doesn't.
void LookBackTest::isKept()
{
    std::optional<Tour> tour(std::in_place, Look{}, allDecided(u"en"_s), december);
    type(*tour, u"2"_s);
    const auto reopen = [&tour] {
        QTest::qWait(killedAfter);
        const QTemporaryDir folder;
        const QString left = folder.filePath(u"left"_s);
        copyAsItIs(tour->workbook(), left);
        tour.reset();
        tour.emplace(Look{}, left, december);
    };
    const PersonFile file = tour->session().file();
    reopen();
    QCOMPARE(tour->session().file(), file);
    QVERIFY(tour->shown("LookBackPage"));
    tour->key(Qt::Key_Left, Qt::AltModifier);
    reopen();
    QVERIFY(!tour->shown("LookBackPage"));
}

} // namespace recentre
