// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "focus.h"
#include "legible.h"
#include "nameless.h"
#include "stage.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QStringList faultsOnStage(Stage &stage)
{
    QQuickWindow &window = stage.window();
    return cutTexts(window) + paleTexts(window, window.grabWindow()) + namelessControls(window) + focusFaults(window);
}

QString page(const QString &content)
{
    return u"Rectangle { color: Theme.page; Item { objectName: 'it' } SecondaryButton { y: 580; label: 'First' }"
           " SecondaryButton { x: 300; y: 580; label: 'Last' } %1 }"_s.arg(content);
}

} // namespace

void ChecksTest::findTheFault_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &content, const QString &expected) {
        QTest::newRow(name) << content << expected;
    };
    row("elided", u"PlainText { width: 60; elide: Text.ElideRight; maximumLineCount: 1; text: 'A word too many' }"_s,
        u"is elided"_s);
    row("wider", u"PlainText { width: 60; wrapMode: Text.NoWrap; text: 'A word too many' }"_s, u"is wider"_s);
    row("higher", u"PlainText { width: 60; height: 20; text: 'Some words too many for one line' }"_s, u"is higher"_s);
    row("cut across", u"Item { width: 60; height: 40; clip: true; PlainText { text: 'A word too many' } }"_s,
        u"is cut off across"_s);
    row("cut below", u"PlainText { y: 632; text: 'Under the edge' }"_s, u"is cut off below"_s);
    row("overlap", u"PlainText { text: 'One over' } PlainText { x: 10; y: 4; text: 'the other' }"_s, u"lies over"_s);
    row("pale", u"PlainText { color: Theme.line; text: 'Hardly there' }"_s, u"has a contrast of 1."_s);
    row("dimmed", u"PlainText { opacity: 0.4; text: 'Half there' }"_s, u"has a contrast of"_s);
    row("nameless", u"IconButton { iconName: 'plus'; label: '' }"_s, u"has no accessible name"_s);
    row("bare", u"Item { width: 40; height: 40; activeFocusOnTab: true; FocusRing { visible: parent.activeFocus } }"_s,
        u"takes the focus"_s);
    row("no ring",
        u"Item { width: 40; height: 40; activeFocusOnTab: true; Accessible.role: Accessible.List; Accessible.name: 'a' }"_s,
        u"doesn’t show it"_s);
    row("lost",
        u"SecondaryButton { id: gone; label: 'Gone'; onActiveFocusChanged: if (activeFocus) visible = false }"_s,
        u"isn’t there"_s);
    row("trapped",
        u"SecondaryButton { label: 'Trap'; Keys.onTabPressed: event => event.accepted = true;"
        " Keys.onBacktabPressed: event => event.accepted = true }"_s,
        u"keeps the focus"_s);
    row("out of sight", u"SecondaryButton { x: -400; label: 'Away' }"_s, u"out of sight"_s);
}

void ChecksTest::findTheFault()
{
    QFETCH(QString, content);
    QFETCH(QString, expected);
    Stage stage(page(content));
    QVERIFY(stage.good());
    const QStringList faults = faultsOnStage(stage);
    QVERIFY2(std::ranges::any_of(faults, [&](const QString &fault) { return fault.contains(expected); }),
        qPrintable(faults.join(u'\n')));
}

void ChecksTest::findNothingWrong()
{
    Stage stage(page(
        u"Column { PlainText { text: 'All is well' } Chip { label: 'A chip' } Field { label: 'A field'; width: 200 } }"
        "PlainText { y: 300; color: Theme.line; text: 'Below what floats' }"
        "Rectangle { z: 1; y: 290; width: 400; height: 60; color: Theme.surface }"_s));
    QVERIFY(stage.good());
    const QStringList faults = faultsOnStage(stage);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ChecksTest::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(qRgb(0, 0, 0), qRgb(255, 255, 255)), 21.);
    QVERIFY(std::abs(contrast(qRgb(118, 118, 118), qRgb(255, 255, 255)) - 4.54) < 0.01);
}

} // namespace recentre
