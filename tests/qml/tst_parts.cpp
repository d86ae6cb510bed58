// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Parts made of several: switch, drop-down, dialog, toast, scroll, ranks, progress.

#include "components.h"

#include "stage.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString besideAnother(const QString &part)
{
    QString inner = part;
    return uR"(FocusScope { id: root; focus: true
        property string heard
        Item { objectName: 'other'; activeFocusOnTab: true; focus: true; y: 600; width: 9; height: 9 }
        )"_s
        + inner.insert(inner.indexOf(u'{') + 1, u" objectName: 'it'; x: 40; y: 40;"_s) + u"}"_s;
}

QString heard(Stage &stage) { return stage.window().rootObject()->property("heard").toString(); }

} // namespace

void Groups::switchIsMovedByArrows()
{
    Stage stage(besideAnother(
        u"SegmentedSwitch { label: 'a'; model: ['one', 'R&D', 'three']; onActivated: index => { currentIndex = index; root.heard += index } }"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Right); // no further
    stage.key(Qt::Key_Left);
    QCOMPARE(heard(stage), u"121"_s);
    const auto segments = itemsOfType(stage.it(), u"Segment"_s);
    QCOMPARE(segments.size(), 3);
    QCOMPARE(accessible(segments.at(1))->role(), QAccessible::PageTab);
    QCOMPARE(accessible(segments.at(1))->text(QAccessible::Name), u"R&D"_s);
    QVERIFY(act(segments.at(0), u"Press"_s));
    stage.click(segments.at(2));
    QCOMPARE(heard(stage), u"12102"_s);
}

void Groups::helpOpensAndGoes()
{
    Stage stage(besideAnother(u"WordHelp { word: 'circle'; explanation: 'People <b>&</b> ties' }"_s));
    QVERIFY(stage.good());
    QCOMPARE(accessible(stage.it())->text(QAccessible::Name), u"What does “circle” mean?"_s);
    QCOMPARE(accessible(stage.it())->text(QAccessible::Description), u"People <b>&</b> ties"_s);
    const auto open = [&stage] { return stage.it()->property("open").toBool(); };
    stage.key(Qt::Key_Tab);
    QVERIFY(stage.it()->hasActiveFocus());
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
        stage.key(key);
        QVERIFY(open());
        QVERIFY(stage.it()->hasActiveFocus());
        stage.key(Qt::Key_Escape);
        QVERIFY(!open());
        QVERIFY(stage.it()->hasActiveFocus());
    }
    stage.click(stage.it());
    QVERIFY(open());
    stage.click(stage.it());
    QVERIFY(!open());
    stage.key(Qt::Key_Tab);
    QVERIFY(act(stage.it(), u"Press"_s));
    QVERIFY(open());
    stage.key(Qt::Key_Tab); // going on closes it
    QVERIFY(!open());
    stage.click(stage.it());
    QTest::mouseClick(&stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(600, 400));
    QTRY_VERIFY(!open());
}

void Groups::hintsWaitInAWindow()
{
    QTest::failOnWarning(QRegularExpression(u"cannot find any window"_s));
    Stage stage(u"Item { Item { objectName: 'it'; Hint { objectName: 'hint'; text: 'R&D'; shown: true } } }"_s);
    QVERIFY(stage.good());
    QQuickItem *hint = stage.named("hint");
    const auto seen = [hint] {
        const auto *bubble = hint->property("item").value<QObject *>();
        return bubble && bubble->property("visible").toBool();
    };
    QVERIFY(!seen()); // it waits
    QTRY_VERIFY(seen());
    hint->setProperty("shown", false);
    QVERIFY(!seen());
    hint->setProperty("shown", true);
    stage.it()->setParentItem(nullptr);
    QTest::qWait(2 * stage.theme()->property("hintDelay").toInt());
    QVERIFY(!seen());
}

void Groups::helpHasRoom_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QString>("place");
    for (const double factor : {1.0, 2.0}) {
        for (const char *place : {"x: 0; y: 0", "x: 610; y: 610"})
            QTest::addRow("%s at %g", place, factor) << factor << QString::fromLatin1(place);
    }
}

void Groups::helpHasRoom()
{
    QFETCH(double, factor);
    QFETCH(QString, place);
    Stage stage(uR"(FocusScope { WordHelp { objectName: 'it'; %1; word: 'a rather long word'
        explanation: 'Two or three sentences say what is meant. They are as long as this one is, or a little more. Then it ends.' } })"_s
            .arg(place));
    QVERIFY(stage.good());
    stage.theme()->setProperty("textFactor", factor);
    stage.click(stage.it());
    QList<QQuickItem *> texts;
    QTRY_VERIFY((texts = itemsOfType(stage.window().contentItem(), u"PlainText"_s)).size() >= 2);
    const QRectF window(QPointF(), stage.window().size());
    for (QQuickItem *text : std::as_const(texts)) {
        if (text->property("text").toString().isEmpty() || !text->isVisible())
            continue;
        QVERIFY(text->implicitHeight() <= text->height());
        QTRY_VERIFY(window.contains(text->mapRectToScene(text->boundingRect())));
    }
    stage.theme()->setProperty("textFactor", 1);
}

void Groups::dropDownIsChosenByKeys()
{
    Stage stage(besideAnother(
        u"DropDown { label: 'a'; model: ['LinkedIn', 'R&D', 'Slack']; onActivated: index => root.heard += index }"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Return);
    QCOMPARE(heard(stage), u"1"_s);
    QCOMPARE(accessible(stage.it())->text(QAccessible::Description), u"R&D"_s);
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Escape);
    QCOMPARE(heard(stage), u"1"_s);
    QCOMPARE(stage.it()->property("currentIndex").toInt(), 1);
}

void Groups::dropDownIsChosenByAction()
{
    Stage stage(besideAnother(
        u"DropDown { label: 'a'; model: ['LinkedIn', 'R&D', 'Slack']; onActivated: index => root.heard += index }"_s));
    QVERIFY(stage.good());
    QVERIFY(act(stage.it(), u"Press"_s));
    QList<QQuickItem *> choices;
    QTRY_VERIFY(!(choices = itemsOfType(stage.window().contentItem(), u"DropDownItem"_s)).isEmpty());
    QCOMPARE(choices.size(), 3);
    for (QQuickItem *choice : choices) {
        if (accessible(choice)->text(QAccessible::Name) == u"Slack"_s)
            QVERIFY(act(choice, u"Press"_s));
    }
    QCOMPARE(heard(stage), u"2"_s);
}

void Groups::dialogKeepsTheFocusAndEscapeCloses()
{
    Stage stage(besideAnother(uR"(SecondaryButton { label: 'open'; onClicked: dialog.open()
        ModalDialog { id: dialog; question: 'Which R&D?'; line: 'a line'
            Field { width: 200; label: 'Name'; focus: true }
            actions: [ PrimaryButton { label: 'Done'; onClicked: root.heard = 'done' } ] } })"_s));
    QVERIFY(stage.good());
    stage.click(stage.it());
    QList<QQuickItem *> bodies;
    QTRY_VERIFY(!(bodies = itemsOfType(stage.window().contentItem(), u"DialogBody"_s)).isEmpty());
    QTRY_VERIFY(bodies.first()->isVisible());
    QCOMPARE(accessible(bodies.first())->role(), QAccessible::Dialog);
    QCOMPARE(accessible(bodies.first())->text(QAccessible::Name), u"Which R&D?"_s);
    for (int i = 0; i < 6; ++i) {
        stage.key(Qt::Key_Tab);
        QQuickItem *focused = stage.window().activeFocusItem();
        QVERIFY2(focused != nullptr && bodies.first()->isAncestorOf(focused), "the focus left the dialog");
    }
    const auto buttons = itemsOfType(bodies.first(), u"PrimaryButton"_s);
    QCOMPARE(buttons.size(), 1);
    stage.click(buttons.first());
    QCOMPARE(heard(stage), u"done"_s);
    stage.key(Qt::Key_Escape);
    QTRY_VERIFY(!bodies.first()->isVisible());
}

void Groups::toastShowsAndHides()
{
    Stage stage(besideAnother(
        u"Toast { width: 400; actionLabel: 'Undo'; keyCap: 'Ctrl Z'; onActivated: { root.heard += 'u'; hide() } }"_s));
    QVERIFY(stage.good());
    QVERIFY(!stage.it()->isVisible());
    QMetaObject::invokeMethod(stage.it(), "show", Q_ARG(QVariant, u"R&D removed"_s));
    QTRY_COMPARE(stage.it()->opacity(), 1.0);
    QCOMPARE(accessible(stage.it())->text(QAccessible::Name), u"R&D removed"_s);
    const auto buttons = itemsOfType(stage.it(), u"ToastButton"_s);
    QCOMPARE(buttons.size(), 1);
    QVERIFY(act(buttons.first(), u"Press"_s));
    QCOMPARE(heard(stage), u"u"_s);
    QTRY_VERIFY(!stage.it()->isVisible());
}

void Groups::scrollFollowsTheFocus()
{
    Stage stage(besideAnother(uR"(Scroll { width: 300; height: 200; padding: 8
        Column { width: 280; Repeater { model: 20; SecondaryButton { label: 'button ' + index } } } })"_s));
    QVERIFY(stage.good());
    for (int i = 0; i < 15; ++i)
        stage.key(Qt::Key_Tab);
    QQuickItem *focused = stage.window().activeFocusItem();
    QVERIFY(focused != nullptr && focused->property("label").toString().startsWith(u"button"_s));
    const QRectF place = focused->mapRectToItem(stage.it(), focused->boundingRect());
    QVERIFY(place.top() >= 0 && place.bottom() <= 200);
    QVERIFY(stage.it()->property("contentY").toDouble() > 100);
    for (int i = 0; i < 14; ++i)
        stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
    const QRectF first = stage.window().activeFocusItem()->mapRectToItem(stage.it(), QRectF(0, 0, 10, 10));
    QVERIFY(first.top() >= 0);
}

/// Another layout, long after, doesn't take what has the focus out of sight, unless somebody scrolled it away.
void Groups::scrollKeepsTheFocus()
{
    Stage stage(besideAnother(uR"(Scroll { width: 300; height: 200; Column { width: 280
        Item { objectName: 'above'; width: 1; height: 10 }
        Scroll { width: 280; height: 120; Column { width: 260
            Item { objectName: 'within'; width: 1; height: 10 }
            SecondaryButton { label: 'kept' } Item { objectName: 'below'; width: 1; height: 300 } } } Item { width: 1; height: 900 } } })"_s));
    QVERIFY(stage.good());
    stage.key(Qt::Key_Tab);
    QQuickItem *kept = stage.window().activeFocusItem();
    const auto isSeen = [&] {
        const QRectF place = kept->mapRectToItem(stage.it(), kept->boundingRect());
        return place.bottom() > 0 && place.top() < stage.it()->height();
    };
    const auto grows = [&](const QString &name, double height) {
        QTest::qWait(400); // longer than what comes with the focus takes
        stage.it()->findChild<QQuickItem *>(name)->setHeight(height);
        QCoreApplication::processEvents();
    };
    QCOMPARE(kept->property("label").toString(), u"kept"_s);
    QVERIFY(isSeen());
    grows(u"above"_s, 400);
    QVERIFY(isSeen());
    grows(u"within"_s, 300);
    QVERIFY(isSeen());
    grows(u"above"_s, 0);
    QVERIFY(isSeen());
    QTest::qWait(400);
    stage.it()->findChild<QQuickItem *>(u"below"_s)->setHeight(0); // as much in all, and the focus elsewhere
    stage.it()->findChild<QQuickItem *>(u"within"_s)->setHeight(600);
    QTRY_VERIFY_WITH_TIMEOUT(kept->y() == 600, 5000);
    QTRY_VERIFY(isSeen());
    stage.it()->setHeight(60);
    QVERIFY(isSeen());
    stage.it()->setProperty("contentY", 130); // past the inner one
    const QPointF over = stage.it()->mapToScene({20, 50});
    QWheelEvent wheel(
        over, stage.window().mapToGlobal(over), {}, {0, -480}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QGuiApplication::sendEvent(&stage.window(), &wheel);
    QTRY_VERIFY(stage.it()->property("contentY").toDouble() > 130);
    QVERIFY(!isSeen());
    stage.it()->setHeight(90);
    QVERIFY(!isSeen());
}

void Groups::rankIsMovedByKeys()
{
    Stage stage(
        besideAnother(uR"(RankCard { width: 500; rank: '2'; label: 'R&D'; weight: 0.25; weightText: 'about a quarter'
        onMoveUp: root.heard += 'U'; onMoveDown: root.heard += 'D'; onGoUp: root.heard += 'u'; onGoDown: root.heard += 'd'
        onRemoved: root.heard += 'x'; onRenameAsked: root.heard += 'r' })"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Up, Qt::AltModifier);
    stage.key(Qt::Key_Down, Qt::AltModifier);
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_F2);
    stage.key(Qt::Key_Delete);
    QCOMPARE(heard(stage), u"udUDDdrx"_s);
    QVERIFY(accessible(stage.it())->text(QAccessible::Description).contains(u"a quarter"_s));
    QVERIFY(act(stage.it(), u"Increase"_s));
    const auto buttons = itemsOfType(stage.it(), u"IconButton"_s);
    QCOMPARE(buttons.size(), 3); // seen, since the card has the focus
    for (QQuickItem *button : buttons) {
        QVERIFY(button->isVisible());
        QVERIFY(accessible(button)->text(QAccessible::Name).contains(u"R&D"_s));
        QVERIFY(act(button, u"Press"_s));
    }
    QCOMPARE(heard(stage), u"udUDDdrxUUDx"_s);
}

void Groups::rankIsDragged()
{
    Stage stage(besideAnother(
        u"RankCard { width: 500; height: 66; rank: '1'; label: 'a'; onDropped: () => root.heard = String(shift) }"_s));
    QVERIFY(stage.good());
    const QPoint grip = stage.it()->mapToScene(QPointF(20, 33)).toPoint();
    QTest::mousePress(&stage.window(), Qt::LeftButton, Qt::NoModifier, grip);
    for (int y = 0; y <= 100; y += 10)
        QTest::mouseMove(&stage.window(), grip + QPoint(0, y));
    QVERIFY(stage.it()->property("dragging").toBool());
    QVERIFY(stage.it()->property("shift").toDouble() > 60);
    QTest::mouseRelease(&stage.window(), Qt::LeftButton, Qt::NoModifier, grip + QPoint(0, 100));
    QVERIFY2(heard(stage).toDouble() > 60, qPrintable(heard(stage)));
    QCOMPARE(stage.it()->property("shift").toDouble(), 0.0);
}

void Groups::progressIsQuietAtFirst()
{
    Stage stage(besideAnother(
        u"ProgressBlock { width: 400; what: 'Reading R&D, 2 of 5'; fraction: 0.4; onCancelled: root.heard = 'c' }"_s));
    QVERIFY(stage.good());
    QTRY_COMPARE(stage.it()->opacity(), 1.0);
    const auto buttons = itemsOfType(stage.it(), u"SecondaryButton"_s);
    QVERIFY(act(buttons.first(), u"Press"_s));
    QCOMPARE(heard(stage), u"c"_s);
}

void Groups::budgetIsMoved()
{
    Stage stage(besideAnother(
        u"PlanTrack { label: 'Minutes to give'; valueText: '4 h'; width: 400; promise: 0.5; model: []; today: 0.8; "
        "onStepped: minutes => root.heard += minutes + ' '; onDragged: share => root.heard += share.toFixed(2) + ' ' }"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Left);
    stage.key(Qt::Key_PageUp);
    stage.key(Qt::Key_PageDown);
    stage.key(Qt::Key_A); // is for the screen
    QCOMPARE(heard(stage), u"5 -5 30 -30 "_s);
    QCOMPARE(accessible(stage.it())->role(), QAccessible::Slider);
    QCOMPARE(accessible(stage.it())->text(QAccessible::Name), u"Minutes to give, 4 h"_s);
    stage.click(stage.it()); // in its middle
    QVERIFY(heard(stage).endsWith(u"0.50 "_s));
}

void Groups::sureInBlocksAndWords()
{
    Stage stage(besideAnother(
        u"Confidence { width: 400; sureness: 2; word: 'fairly <b>clear'; readings: 'in 70 of 100'; stale: true; "
        "onReadingsAsked: root.heard += 'x' }"_s));
    QVERIFY(stage.good());
    int full = 0;
    for (QQuickItem *block : itemsOfType(stage.it(), u"QQuickRectangle"_s))
        full += block->property("color") == stage.theme()->property("accent");
    QCOMPARE(full, 2);
    QCOMPARE(stage.it()->property("ink"), stage.theme()->property("faint"));
    const auto buttons = itemsOfType(stage.it(), u"Pressable"_s);
    QCOMPARE(buttons.size(), 1);
    QVERIFY(act(buttons.first(), u"Press"_s));
    QCOMPARE(heard(stage), u"x"_s);
}

} // namespace recentre
