// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens.h"

#include <QClipboard>
#include <QGuiApplication>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

const QString undecided = u"lmo"_s; // nothing is known of it
const QString member = u"lla"_s;
const QString replaced = u"dsn"_s;
const QString candidate = u"nce"_s;
const QString closeCall = u"pie"_s;

bool press(const Tour &tour, const char *type, QQuickItem *within = nullptr)
{
    QQuickItem *found = tour.shown(type, within);
    return found && act(found, u"Press"_s);
}

/// The step as it opens, whatever it showed before.
bool fresh(Tour &tour, int step)
{
    tour.session().setStep(step == 1 ? 7 : 1);
    tour.step(step);
    return tour.session().step() == step;
}

bool chart(Tour &tour, int tab)
{
    if (tour.session().step() != 5)
        tour.step(5);
    QQuickItem *tabs = tour.shown("PictureTabs");
    QQuickItem *across = tour.shown("SegmentedSwitch", tabs), *down = tour.shown("DropDown", tabs);
    if (!across && !down)
        return false;
    (across ? across : down)->forceActiveFocus();
    for (int at = tabs->property("current").toInt(); at < tab; ++at)
        QTest::keyClick(&tour.window(), across ? Qt::Key_Right : Qt::Key_Down);
    return tour.rest() && tabs->property("current").toInt() == tab;
}

bool table(Tour &tour, int tab) { return chart(tour, tab) && tour.key(Qt::Key_T) && tour.shown("DataTable"); }

/// A group in step 6 with its advice, once it has its readings.
bool advice(Tour &tour, const QString &group)
{
    if (tour.session().step() != 6)
        tour.step(6);
    tour.session().setCard(group == member ? candidate : member); // closes what is open
    tour.session().setCard(group);
    if (!eventually([&] { return tour.session().sure(); }))
        return false;
    if (!tour.shown("DecisionDetail")) {
        tour.shown("Decisions")->forceActiveFocus();
        tour.key(Qt::Key_Return);
    }
    if (QQuickItem *choices = tour.shown("DecisionChoices"))
        choices->forceActiveFocus();
    tour.rest();
    return tour.shown("DecisionDetail") && tour.session().card() == group;
}

Screen sheet(const QString &name, Qt::Key key, const char *type)
{
    return {u"step 6, "_s + name,
        [key, type](Tour &tour) { return advice(tour, member) && tour.key(key) && tour.shown(type); }};
}

Screen decided(const QString &name, const QString &group, Qt::Key key)
{
    return {u"step 6, "_s + name, [group, key](Tour &tour) { return advice(tour, group) && tour.key(key); }};
}

bool pasteList(Tour &tour)
{
    fresh(tour, 2);
    QGuiApplication::clipboard()->setText(
        u"Name\tURL\nPorts of the Baltic\thttps://www.linkedin.com/groups/123/\n"
        "Cold Chain Practitioners of Central and Eastern Europe\t\nMazovia Trail Runners\t\n"_s);
    return press(tour, "SecondaryButton", tour.shown("GroupTop")) && tour.rest() && tour.shown("PasteTray");
}

bool plan(Tour &tour, Qt::Key key, const char *type)
{
    fresh(tour, 7);
    return tour.key(key) && tour.shown(type);
}

/// What stands in place of a step.
bool aside(Tour &tour, const QString &name, const char *page)
{
    QQuickItem *const view = tour.shown("ClientView");
    (view ? view : tour.shown("Workspace"))->setProperty("aside", name);
    return tour.rest() && tour.shown(page);
}

bool history(Tour &tour, int tab)
{
    if (!aside(tour, u"history"_s, "HistoryPage"))
        return false;
    QQuickItem *page = tour.shown("HistoryPage");
    QQuickItem *tabs = tour.shown("PictureTabs", page);
    QQuickItem *across = tour.shown("SegmentedSwitch", tabs), *down = tour.shown("DropDown", tabs);
    (across ? across : down)->forceActiveFocus();
    for (int at = page->property("tab").toInt(); at < tab; ++at)
        QTest::keyClick(&tour.window(), across ? Qt::Key_Right : Qt::Key_Down);
    return tour.rest() && page->property("tab").toInt() == tab;
}

} // namespace

QList<Screen> pages()
{
    QList<Screen> all;
    for (int step = 1; step <= 7; ++step)
        all += {u"step %1"_s.arg(step), [step](Tour &tour) {
                    tour.step(step);
                    return tour.session().step() == step;
                }};
    all += {u"keys"_s, [](Tour &tour) {
                tour.step(2);
                return tour.key(Qt::Key_F1);
            }};
    all += {u"settings"_s, [](Tour &tour) { return aside(tour, u"settings"_s, "SettingsPage"); }};
    const QStringList tabs{u"quarters"_s, u"ledger"_s, u"thread"_s};
    for (int tab = 0; tab < tabs.size(); ++tab)
        all += {u"history, "_s + tabs[tab], [tab](Tour &tour) { return history(tour, tab); }};
    return all;
}

QList<Screen> panels(const Tour &at)
{
    QList<Screen> all;
    all += {u"step 2, quiet shelf"_s, [](Tour &tour) {
                return fresh(tour, 2) && tour.key(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier)
                    && tour.shown("QuietTray");
            }};
    all += {u"step 2, a pasted list"_s, pasteList};
    all += {u"step 2, platforms"_s,
        [](Tour &tour) { return fresh(tour, 2) && press(tour, "DropDown", tour.shown("GroupTop")) && tour.rest(); }};
    all += {u"step 4, side by side"_s, [](Tour &tour) {
                fresh(tour, 4);
                tour.session().setCard(u"by-purpose"_s);
                return tour.rest() && tour.shown("ByPurpose");
            }};
    for (int tab = 0; tab < 7; ++tab) {
        if (tab > 0)
            all += {u"step 5, chart %1"_s.arg(tab + 1), [tab](Tour &tour) { return chart(tour, tab); }};
        all += {u"step 5, table %1"_s.arg(tab + 1), [tab](Tour &tour) { return table(tour, tab); }};
    }
    all += {u"step 5, a realisation"_s, [](Tour &tour) {
                return fresh(tour, 5) && press(tour, "PressableRow", tour.shown("RealisationRow")) && tour.rest();
            }};
    all += sheet(u"sums"_s, Qt::Key_S, "DecisionSums");
    all += sheet(u"swap"_s, Qt::Key_W, "DecisionSwap");
    all += sheet(u"order"_s, Qt::Key_O, "DecisionOrder");
    all += sheet(u"reasons"_s, Qt::Key_R, "DecisionReasons");
    all += sheet(u"budget"_s, Qt::Key_B, "PlanBudget");
    all += sheet(u"conditions"_s, Qt::Key_C, "TryChip");
    all += {u"step 6, a condition tried"_s,
        [](Tour &tour) { return advice(tour, member) && tour.key(Qt::Key_C) && tour.key(Qt::Key_Space); }};
    all += {u"step 6, the one question"_s, [](Tour &tour) { return advice(tour, member) && tour.key(Qt::Key_Q); }};
    all += {u"step 6, not enough known"_s, [](Tour &tour) { return advice(tour, undecided); }};
    all += {u"step 6, replaced"_s, [](Tour &tour) { return advice(tour, replaced); }};
    all += {u"step 6, a candidate on trial"_s, [](Tour &tour) { return advice(tour, candidate); }};
    all += {u"step 7, trial"_s, [](Tour &tour) { return plan(tour, Qt::Key_T, "TrialCard"); }};
    all += {u"step 7, parting"_s, [](Tour &tour) { return plan(tour, Qt::Key_K, "PartingCard"); }};
    all += {u"history, one group"_s, [](Tour &tour) {
                return history(tour, 0) && press(tour, "HistoryRow") && tour.rest()
                    && !tour.shown("HistoryQuarters")->property("chosen").toString().isEmpty();
            }};
    for (const int tab : {0, 2})
        all += {u"history, table %1"_s.arg(tab + 1), [tab](Tour &tour) {
                    if (!history(tour, tab))
                        return false;
                    // Off the drop-down that the tabs are where there is little room: there T is a tab's letter.
                    tour.shown("IconButton", tour.shown(tab == 0 ? "HistoryQuarters" : "HistoryThreads"))
                        ->forceActiveFocus(Qt::TabFocusReason);
                    return tour.key(Qt::Key_T) && tour.shown("DataTable");
                }};
    all += {u"settings, copies"_s, [](Tour &tour) {
                if (!aside(tour, u"settings"_s, "SettingsPage"))
                    return false;
                tour.shown("SecondaryButton", tour.shown("CopiesSection"))->forceActiveFocus(Qt::TabFocusReason);
                return tour.rest();
            }};
    all += {u"settings, a copy beside now"_s, [](Tour &tour) {
                if (!aside(tour, u"settings"_s, "SettingsPage"))
                    return false;
                QQuickItem *copies = tour.shown("CopiesSection");
                return eventually([&] { return tour.shown("LinkRow", copies)->isEnabled(); })
                    && press(tour, "LinkRow", copies) && tour.rest()
                    && eventually([&] { return tour.shown("Card", tour.shown("GoBackPreview")) != nullptr; })
                    && tour.rest();
            }};
    if (at.shown("RailStrip") || at.shown("ClientView"))
        all += {u"steps menu"_s, [](Tour &tour) { return press(tour, "StepDots") && tour.rest(); }};
    return all;
}

QList<Screen> shownToOthers(QList<Screen> screens)
{
    screens.removeIf([](const Screen &screen) {
        return screen.name.startsWith(u"settings"_s) || screen.name == "step 2, a pasted list"_L1;
    });
    return screens;
}

QList<Screen> edits()
{
    QList<Screen> all;
    all += {u"step 2, taken off"_s, [](Tour &tour) {
                fresh(tour, 2);
                return tour.key(Qt::Key_Down) && tour.key(Qt::Key_Delete) && tour.session().canUndo();
            }};
    all += decided(u"pinned"_s, member, Qt::Key_P);
    all += decided(u"more"_s, closeCall, Qt::Key_1);
    all += decided(u"left"_s, member, Qt::Key_4);
    all += decided(u"later"_s, member, Qt::Key_0);
    all += decided(u"kept against the advice"_s, replaced, Qt::Key_2);
    all += decided(u"joined"_s, candidate, Qt::Key_1);
    all += decided(u"skipped"_s, candidate, Qt::Key_4);
    all += {u"step 7, report made"_s, [](Tour &tour) {
                fresh(tour, 7);
                return tour.key(Qt::Key_Return, Qt::ControlModifier)
                    && eventually([&] { return tour.shown("MadeFile") != nullptr; });
            }};
    return all;
}

} // namespace recentre
