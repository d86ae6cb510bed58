// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Scores, pleasure, counts, circles: keys, pointer, what a screen reader says and does, unknown.

#include "components.h"

#include "stage.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString besideWords(const QString &part)
{
    QString inner = part;
    return uR"(FocusScope { id: root; focus: true
        property int acts: 0
        property string heard
        property var words: Array.from({length: 21}, (_, i) => 'w' + i / 2)
        Item { objectName: 'other'; activeFocusOnTab: true; focus: true; y: 600; width: 9; height: 9 }
        )"_s
        + inner.insert(inner.indexOf(u'{') + 1, u" objectName: 'it'; x: 40; y: 40;"_s) + u"}"_s;
}

QString scale(const QString &more = {})
{
    return besideWords(u"ScoreScale { id: it; width: 630; label: 'R&D'; words: root.words; onBegan: ++root.acts; "
                       "onBroughtMoved: value => brought = value; onPotentialMoved: value => potential = value; "
                       "onRemoveAsked: root.heard += 'gone'; "_s
        + more + u"}"_s);
}

QVariant of(Stage &stage, const char *property) { return stage.it()->property(property); }
QVariant root(Stage &stage, const char *property) { return stage.window().rootObject()->property(property); }

QQuickItem *handle(Stage &stage, bool hollow)
{
    const auto handles = itemsOfType(stage.it(), u"ScoreHandle"_s);
    for (QQuickItem *one : handles)
        if (one->property("hollow").toBool() == hollow)
            return one;
    return nullptr;
}

// Where a value lies on the line of the scale, in the window.
QPoint onLine(Stage &stage, double value)
{
    QQuickItem *track = itemsOfType(stage.it(), u"ScoreTrack"_s).first();
    const double x = track->property("start").toDouble() + track->property("run").toDouble() * value / 10;
    return track->mapToScene(QPointF(x, track->height() / 2)).toPoint();
}

void press(Stage &stage, double value, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::mouseClick(&stage.window(), Qt::LeftButton, modifiers, onLine(stage, value));
}

} // namespace

void Scales::scoreByKeys()
{
    Stage stage(scale());
    QVERIFY(stage.good());
    stage.key(Qt::Key_Tab);
    stage.type(u"3"_s);
    QCOMPARE(of(stage, "brought").toDouble(), 3.0);
    QCOMPARE(of(stage, "potential").toDouble(), -1.0);
    stage.key(Qt::Key_Tab); // each handle is a stop
    stage.type(u"10"_s);
    QCOMPARE(of(stage, "potential").toDouble(), 10.0);
    QCOMPARE(root(stage, "acts").toInt(), 2); // 1 then 0 is one act
    stage.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(of(stage, "potential").toDouble(), 9.5);
    stage.key(Qt::Key_Right);
    stage.key(Qt::Key_Right);
    QCOMPARE(of(stage, "potential").toDouble(), 10.0); // no further
    stage.type(u"1"_s);
    stage.key(Qt::Key_Left);
    stage.type(u"0"_s); // no longer a ten
    QCOMPARE(of(stage, "potential").toDouble(), 0.0);
    stage.key(Qt::Key_Left); // left of 0 stands "?"
    QCOMPARE(of(stage, "potential").toDouble(), -1.0);
    stage.key(Qt::Key_Left);
    QCOMPARE(of(stage, "potential").toDouble(), -1.0);
    stage.key(Qt::Key_Right);
    QCOMPARE(of(stage, "potential").toDouble(), 0.0);
    stage.type(u"7"_s);
    stage.type(u"?"_s);
    QCOMPARE(of(stage, "potential").toDouble(), -1.0);
    stage.key(Qt::Key_Backtab, Qt::ShiftModifier);
    stage.key(Qt::Key_Backspace);
    QCOMPARE(of(stage, "brought").toDouble(), -1.0);
    stage.type(u"4"_s);
    stage.key(Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(of(stage, "brought").toDouble(), -1.0);
    stage.key(Qt::Key_5, Qt::ControlModifier); // no key of ours
    QCOMPARE(of(stage, "brought").toDouble(), -1.0);
    stage.key(Qt::Key_Delete);
    QCOMPARE(root(stage, "heard").toString(), u"gone"_s);
}

void Scales::scoreByPointer()
{
    Stage stage(scale());
    QVERIFY(stage.good());
    press(stage, 3.2); // the first is what it brought, the next what it could
    press(stage, 7.9);
    QCOMPARE(of(stage, "brought").toDouble(), 3.0);
    QCOMPARE(of(stage, "potential").toDouble(), 8.0);
    press(stage, 5.0); // the nearer one
    QCOMPARE(of(stage, "brought").toDouble(), 5.0);
    press(stage, 6.9, Qt::ShiftModifier);
    QCOMPARE(of(stage, "potential").toDouble(), 7.0);
    press(stage, 6.6, Qt::ShiftModifier);
    QCOMPARE(of(stage, "potential").toDouble(), 6.5);

    const int acts = root(stage, "acts").toInt();
    QTest::mousePress(&stage.window(), Qt::LeftButton, Qt::NoModifier, onLine(stage, 5.0));
    for (const double at : {5.9, 7.1, 8.0, 9.2, 10.9})
        QTest::mouseMove(&stage.window(), onLine(stage, at));
    QTest::mouseRelease(&stage.window(), Qt::LeftButton, Qt::NoModifier, onLine(stage, 10.9));
    QCOMPARE(of(stage, "brought").toDouble(), 10.0); // it passed the other, and nothing is refused
    QCOMPARE(of(stage, "potential").toDouble(), 6.5);
    QCOMPARE(root(stage, "acts").toInt(), acts + 1); // a drag is one act
}

void Scales::scoreKnowsUnknown()
{
    Stage stage(scale(u"brought: 4; potential: 6;"_s));
    QVERIFY(stage.good());
    QQuickItem *well = itemsOfType(stage.it(), u"UnknownWell"_s).first();
    QVERIFY(!well->property("chosen").toBool());
    handle(stage, false)->forceActiveFocus(Qt::TabFocusReason);
    stage.click(well); // the one that has the focus
    QCOMPARE(of(stage, "brought").toDouble(), -1.0);
    QCOMPARE(of(stage, "potential").toDouble(), 6.0);
    QVERIFY(well->property("chosen").toBool());
    QVERIFY(handle(stage, false)->hasActiveFocus());
    press(stage, 6.1); // on the other handle: that one
    QCOMPARE(of(stage, "brought").toDouble(), -1.0);
    press(stage, 2); // elsewhere: the one that isn't known
    QCOMPARE(of(stage, "brought").toDouble(), 2.0);
    stage.named("other")->forceActiveFocus();
    stage.click(well); // none has it: both
    QCOMPARE(of(stage, "brought").toDouble(), -1.0);
    QCOMPARE(of(stage, "potential").toDouble(), -1.0);
    QVERIFY(QMetaObject::invokeMethod(stage.it(), "enter"));
    QVERIFY(handle(stage, false)->hasActiveFocus());
    stage.type(u"0"_s); // nothing is a value
    QVERIFY(QMetaObject::invokeMethod(stage.it(), "enter"));
    QVERIFY(handle(stage, true)->hasActiveFocus());
}

void Scales::scoreForScreenReaders()
{
    Stage stage(scale(u"brought: 3;"_s));
    QVERIFY(stage.good());
    QAccessibleInterface *brought = accessible(handle(stage, false));
    QCOMPARE(brought->role(), QAccessible::Slider);
    QVERIFY(brought->state().focusable);
    QCOMPARE(brought->text(QAccessible::Name), u"R&D: brought me so far"_s);
    QCOMPARE(brought->text(QAccessible::Description), u"3, w3"_s);
    QCOMPARE(brought->valueInterface()->currentValue().toDouble(), 3.0);
    QCOMPARE(brought->valueInterface()->maximumValue().toDouble(), 10.0);
    brought->valueInterface()->setCurrentValue(6.4); // it may write it: by halves
    QCOMPARE(of(stage, "brought").toDouble(), 6.5);
    stage.it()->setProperty("brought", 3);
    QCOMPARE(brought->valueInterface()->currentValue().toDouble(), 3.0);
    QVERIFY(act(handle(stage, false), u"Increase"_s));
    QCOMPARE(of(stage, "brought").toDouble(), 4.0);
    QCOMPARE(accessible(handle(stage, true))->text(QAccessible::Description), u"I don’t know"_s);
    QVERIFY(act(handle(stage, true), u"Increase"_s)); // from unknown to nothing
    QCOMPARE(of(stage, "potential").toDouble(), 0.0);
    QVERIFY(act(handle(stage, true), u"Decrease"_s)); // and back
    QCOMPARE(of(stage, "potential").toDouble(), -1.0);
    QVERIFY(act(itemsOfType(stage.it(), u"UnknownWell"_s).first(), u"Press"_s));
    QCOMPARE(of(stage, "brought").toDouble(), -1.0);
}

void Scales::candidateHasOneHandle()
{
    Stage stage(scale(u"single: true; brought: 4;"_s));
    QVERIFY(stage.good());
    stage.key(Qt::Key_Tab);
    stage.type(u"6"_s);
    QCOMPARE(of(stage, "potential").toDouble(), 6.0);
    press(stage, 1);
    QCOMPARE(of(stage, "potential").toDouble(), 1.0);
    stage.named("other")->forceActiveFocus();
    stage.click(itemsOfType(stage.it(), u"UnknownWell"_s).first());
    QCOMPARE(of(stage, "potential").toDouble(), -1.0);
    QCOMPARE(of(stage, "brought").toDouble(), 4.0); // what isn't asked isn't touched
}

void Scales::pleasure()
{
    Stage stage(
        besideWords(u"PleasureScale { width: 172; label: 'R&D'; words: root.words; onBegan: ++root.acts; onMoved: "
                    "moved => value = moved }"_s));
    QVERIFY(stage.good());
    stage.key(Qt::Key_Tab);
    stage.type(u"10"_s);
    QCOMPARE(of(stage, "value").toDouble(), 10.0);
    QCOMPARE(root(stage, "acts").toInt(), 1);
    QQuickItem *dot = itemsOfType(stage.it(), u"ScoreHandle"_s).first();
    QCOMPARE(accessible(dot)->text(QAccessible::Name), u"R&D"_s);
    QVERIFY(act(dot, u"Decrease"_s));
    QCOMPARE(of(stage, "value").toDouble(), 9.0);
    QVERIFY(accessible(dot)->text(QAccessible::Description).contains(u"w9"_s));
    QTest::mouseClick(&stage.window(), Qt::LeftButton, Qt::NoModifier, QPoint(44, 60)); // the first dot
    QCOMPARE(of(stage, "value").toDouble(), 0.0);
    stage.click(itemsOfType(stage.it(), u"UnknownWell"_s).first());
    QCOMPARE(of(stage, "value").toDouble(), -1.0);
}

void Scales::countsAreTyped()
{
    Stage stage(besideWords(uR"(CoffeeBar { width: 420; labels: ['a', 'R&D', 'c', 'd']; onBegan: ++root.acts
        onCounted: (index, value) => { const now = counts.slice(); now[index] = value; counts = now } })"_s));
    QVERIFY(stage.good());
    const auto counts = [&stage] {
        QStringList said;
        for (const QVariant &count : stage.it()->property("counts").toList())
            said += QString::number(count.toInt());
        return said.join(u' ');
    };
    stage.key(Qt::Key_Tab);
    stage.type(u"12"_s);
    QCOMPARE(root(stage, "acts").toInt(), 1);
    stage.key(Qt::Key_Tab);
    stage.type(u"0"_s);
    QCOMPARE(counts(), u"12 0 -1 -1"_s); // 0 is said, -1 isn't
    stage.key(Qt::Key_Tab);
    stage.type(u"99999"_s);
    QCOMPARE(counts(), u"12 0 9999 -1"_s);
    stage.type(u"+"_s); // no further
    stage.type(u"?"_s);
    stage.type(u"7"_s);
    QCOMPARE(counts(), u"12 0 7 -1"_s);
    stage.type(u"-"_s);
    stage.type(u"2"_s); // typed anew
    QCOMPARE(counts(), u"12 0 2 -1"_s);
    stage.key(Qt::Key_Tab);
    stage.type(u"+"_s);
    QCOMPARE(counts(), u"12 0 2 0"_s);
    stage.type(u"-"_s);
    QCOMPARE(counts(), u"12 0 2 0"_s);
    const auto steppers = itemsOfType(stage.it(), u"CountStepper"_s);
    QCOMPARE(accessible(steppers.at(1))->role(), QAccessible::SpinBox);
    QCOMPARE(accessible(steppers.at(1))->text(QAccessible::Name), u"R&D"_s);
    QVERIFY(act(steppers.at(1), u"Increase"_s));
    QCOMPARE(counts(), u"12 1 2 0"_s);
    accessible(steppers.at(1))->valueInterface()->setCurrentValue(4);
    QCOMPARE(counts(), u"12 4 2 0"_s);
    accessible(steppers.at(1))->valueInterface()->setCurrentValue(1);
    stage.key(Qt::Key_Backspace);
    QCOMPARE(counts(), u"12 1 2 -1"_s);
    QCOMPARE(accessible(steppers.at(3))->text(QAccessible::Description), u"I don’t know"_s);
    const auto buttons = itemsOfType(steppers.at(3), u"StepButton"_s);
    stage.click(buttons.last());
    stage.click(buttons.last());
    stage.click(buttons.first());
    QCOMPARE(counts(), u"12 1 2 0"_s);
    QVERIFY(QMetaObject::invokeMethod(stage.it(), "enter"));
    QVERIFY(steppers.at(0)->hasActiveFocus());
}

void Scales::circlesRingByRing()
{
    Stage stage(besideWords(uR"(CirclesPicker { width: 260; labels: ['one', 'R&D', 'three']; known: false
        onToggled: (circle, on) => { const now = chosen.slice(); now[circle] = on; chosen = now; known = true }
        onUnknownAsked: root.heard += '?' })"_s));
    QVERIFY(stage.good());
    const auto chosen = [&stage] {
        QString said;
        for (const QVariant &on : stage.it()->property("chosen").toList())
            said += on.toBool() ? u'x' : u'-';
        return said;
    };
    const double size = stage.it()->property("size").toDouble();
    const auto pressAt = [&](double share) {
        QTest::mouseClick(&stage.window(), Qt::LeftButton, Qt::NoModifier,
            stage.it()->mapToScene(QPointF(size / 2 + share * size, size / 2)).toPoint());
    };
    pressAt(0.42);
    QCOMPARE(chosen(), u"--x"_s);
    pressAt(0.26);
    pressAt(0);
    QCOMPARE(chosen(), u"xxx"_s);
    pressAt(0.26);
    QCOMPARE(chosen(), u"x-x"_s);
    const auto boxes = itemsOfType(stage.it(), u"TickBox"_s);
    QCOMPARE(accessible(boxes.at(1))->text(QAccessible::Name), u"R&D"_s);
    QVERIFY(accessible(boxes.at(2))->state().checked);
    QVERIFY(act(boxes.at(1), u"Toggle"_s));
    boxes.at(0)->forceActiveFocus(Qt::TabFocusReason);
    stage.key(Qt::Key_Space);
    QCOMPARE(chosen(), u"-xx"_s);
    stage.type(u"?"_s);
    QCOMPARE(root(stage, "heard").toString(), u"?"_s);
}

} // namespace recentre
