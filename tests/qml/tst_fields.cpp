// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// When what is typed becomes an edit; Escape, undo, what is refused; minutes.

#include "components.h"

#include "stage.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// A field in a scope that hears undo, with something else to go to. `told` and `accepted` are signals of the root.
QString inScope(const QString &part)
{
    QString inner = part;
    return uR"(UndoScope { id: root; focus: true
        property int undone: 0
        property int redone: 0
        property string told
        property int times: 0
        property int accepts: 0
        function tell(text) { told = text; ++times }
        onUndo: ++undone
        onRedo: ++redone
        Item { objectName: 'other'; activeFocusOnTab: true; y: 600; width: 9; height: 9 }
        )"_s
        + inner.insert(inner.indexOf(u'{') + 1, u" objectName: 'it'; x: 40; y: 40;"_s) + u"}"_s;
}

int count(Stage &stage, const char *name) { return stage.window().rootObject()->property(name).toInt(); }

QString told(Stage &stage) { return stage.window().rootObject()->property("told").toString(); }

void leave(Stage &stage) { stage.named("other")->forceActiveFocus(Qt::TabFocusReason); }

const QString field =
    u"Field { label: 'a'; width: 200; focus: true; value: 'old'; onEdited: text => root.tell(text); onAccepted: ++root.accepts }"_s;

} // namespace

void Fields::toldAfterAPauseAndWhenLeft()
{
    Stage stage(inScope(field));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_End);
    stage.type(u"er"_s);
    QCOMPARE(count(stage, "times"), 0); // not at each letter
    QTRY_COMPARE(told(stage), u"older"_s);
    QCOMPARE(count(stage, "times"), 1);
    stage.type(u"s"_s);
    leave(stage);
    QCOMPARE(told(stage), u"olders"_s); // at once
    QCOMPARE(count(stage, "times"), 2);
    QTest::qWait(300);
    QCOMPARE(count(stage, "times"), 2); // and not again
}

void Fields::toldWhenDestroyed()
{
    Stage stage(inScope(u"Loader { active: true; focus: true; sourceComponent: "_s + field + u"}"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.type(u"x"_s);
    stage.it()->setProperty("active", false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY2(told(stage).contains(u'x'), "what was typed is lost with the page");
}

void Fields::escapeGivesTheFormerValueBack()
{
    Stage stage(inScope(field));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.type(u"new"_s);
    QTRY_VERIFY(told(stage).contains(u"new"_s));
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.it()->property("text").toString(), u"old"_s);
    QCOMPARE(told(stage), u"old"_s);
    const int times = count(stage, "times");
    stage.type(u"y"_s);
    stage.key(Qt::Key_Escape); // not told yet: nothing to tell
    leave(stage);
    QCOMPARE(count(stage, "times"), times);
}

void Fields::escapeAtOnceChangesNothing()
{
    // The field has the focus before it has its value, as on a page that opens in it.
    Stage stage(
        inScope(u"Loader { focus: true; sourceComponent: FocusScope { focus: true; property string late;"
                " Component.onCompleted: { forceActiveFocus(); late = 'old' }"
                " Field { focus: true; label: 'a'; value: parent.late; onEdited: text => root.told += '!' } } }"_s));
    QVERIFY(stage.good());
    QTRY_VERIFY(stage.window().activeFocusItem() != nullptr);
    stage.key(Qt::Key_Escape);
    leave(stage);
    QCOMPARE(told(stage), QString());
}

void Fields::undoIsTheFieldsFirst()
{
    Stage stage(inScope(field));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.type(u"n"_s);
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stage.it()->property("text").toString(), u"old"_s);
    QCOMPARE(count(stage, "undone"), 0);
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(stage, "undone"), 1);
    stage.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(stage, "redone"), 1);
    leave(stage); // outside a field the scope's own shortcut
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(count(stage, "undone"), 2);
}

void Fields::followsTheValueButNotUnderTheFingers()
{
    Stage stage(inScope(field));
    QVERIFY(stage.good());
    stage.it()->setProperty("value", u"from elsewhere"_s);
    QCOMPARE(stage.it()->property("text").toString(), u"from elsewhere"_s);
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_End);
    stage.type(u" "_s);
    QTRY_COMPARE(told(stage), u"from elsewhere "_s);
    stage.it()->setProperty("value", u"from elsewhere!"_s);
    QCOMPARE(stage.it()->property("text").toString(), u"from elsewhere!"_s); // an undo is followed
    stage.type(u" "_s);
    QTRY_COMPARE(count(stage, "times"), 2);
    stage.it()->setProperty("value", u"from elsewhere! "_s);
    stage.it()->setProperty("value", u"from elsewhere!"_s); // the same, trimmed: the space stays under the fingers
    QCOMPARE(stage.it()->property("text").toString(), u"from elsewhere! "_s);
}

void Fields::keepsWhatWasRefused()
{
    Stage stage(inScope(
        u"Field { label: 'a'; width: 200; value: '40'; onEdited: error = 'A week has 10 080 minutes. Kept: 40.' }"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.type(u"20000"_s);
    leave(stage);
    QCOMPARE(stage.it()->property("text").toString(), u"20000"_s);
    QVERIFY(stage.it()->property("error").toString().contains(u"Kept"_s));
    const auto inputs = itemsOfType(stage.it(), u"FieldInput"_s);
    QCOMPARE(inputs.size(), 1);
    QVERIFY(accessible(inputs.first())->text(QAccessible::Description).contains(u"Kept"_s));
    QCOMPARE(accessible(inputs.first())->text(QAccessible::Name), u"a"_s);
}

void Fields::enterAccepts()
{
    Stage stage(inScope(field));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.type(u"x"_s);
    stage.key(Qt::Key_Return);
    QCOMPARE(count(stage, "accepts"), 1);
    QVERIFY(told(stage).contains(u'x'));
}

void Fields::longFieldGrowsAndLetsTabGo()
{
    Stage stage(inScope(u"LongField { label: 'a'; width: 200; onEdited: text => root.tell(text) }"_s));
    QVERIFY(stage.good());
    const double low = stage.it()->height() > 0 ? stage.it()->height() : stage.it()->implicitHeight();
    stage.it()->forceActiveFocus();
    stage.it()->setProperty("value", u"line\n"_s.repeated(12));
    QTRY_VERIFY(stage.it()->implicitHeight() > low + 100);
    stage.key(Qt::Key_Tab);
    QVERIFY(stage.named("other")->hasActiveFocus());
}

void Fields::blankGrowsWithItsText()
{
    Stage stage(inScope(u"BlankField { label: 'R&D'; maximumWidth: 300; onEdited: text => root.tell(text) }"_s));
    QVERIFY(stage.good());
    const double empty = stage.it()->implicitWidth();
    stage.it()->forceActiveFocus();
    QQuickItem *input = stage.window().activeFocusItem();
    QCOMPARE(accessible(input)->role(), QAccessible::EditableText);
    QCOMPARE(accessible(input)->text(QAccessible::Name), u"R&D"_s);
    stage.type(u"supply chain"_s);
    QVERIFY(stage.it()->implicitWidth() > empty + 20);
    stage.key(Qt::Key_Return);
    QCOMPARE(told(stage), u"supply chain"_s);
    leave(stage);
    stage.it()->setProperty("value", u"w"_s.repeated(200));
    QCOMPARE(stage.it()->implicitWidth(), 300.0);
    QCOMPARE(input->property("cursorPosition").toInt(), 0); // its beginning is seen
}

void Fields::stepperSteps()
{
    Stage stage(inScope(u"MinutesStepper { label: 'a'; value: 40; onStepped: delta => value += delta }"_s));
    QVERIFY(stage.good());
    const auto value = [&stage] { return stage.it()->property("value").toInt(); };
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_Up);
    QCOMPARE(value(), 45);
    stage.key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(value(), 30);
    stage.type(u"+-"_s);
    QCOMPARE(value(), 30);
    const auto buttons = itemsOfType(stage.it(), u"StepButton"_s);
    QCOMPARE(buttons.size(), 2);
    stage.click(buttons.at(1));
    QCOMPARE(value(), 35);
    QVERIFY(act(buttons.at(0), u"Press"_s));
    QCOMPARE(value(), 30);
    QQuickItem *input = stage.window().activeFocusItem();
    QVERIFY(input != nullptr);
    QCOMPARE(accessible(input)->role(), QAccessible::SpinBox);
    QVERIFY(act(input, u"Increase"_s));
    QVERIFY(act(input, u"Decrease"_s));
    QCOMPARE(input->property("text").toString(), u"30\u202fmin"_s);
}

void Fields::stepperTellsWhatIsTyped()
{
    Stage stage(inScope(
        u"MinutesStepper { label: 'a'; value: 40; onTyped: text => { root.tell(text); error = text === '99999' ? 'too many' : '' } }"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    stage.type(u"1h30"_s);
    QTest::qWait(300);
    QCOMPARE(count(stage, "times"), 0); // half a figure is no figure
    stage.key(Qt::Key_Return);
    QCOMPARE(told(stage), u"1h30"_s);
    QCOMPARE(stage.window().activeFocusItem()->property("text").toString(), u"40\u202fmin"_s);
    stage.type(u"30-60"_s);
    leave(stage);
    QCOMPARE(told(stage), u"30-60"_s);
    stage.it()->forceActiveFocus();
    stage.type(u"99999"_s);
    QQuickItem *input = stage.window().activeFocusItem();
    leave(stage);
    QCOMPARE(input->property("text").toString(), u"99999"_s); // refused: it stays to be mended
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_Escape);
}

void Fields::stepperKnowsUnknown()
{
    Stage stage(inScope(u"MinutesStepper { label: 'a'; value: 0; known: false }"_s));
    QVERIFY(stage.good());
    stage.it()->forceActiveFocus();
    QCOMPARE(stage.window().activeFocusItem()->property("text").toString(), u"?"_s);
}

} // namespace recentre
