// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every part: its accessible name, role and action, mouse, keys, focus ring, markup in its texts, room for its words.

#include "components.h"

#include "stage.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// A part that is pressed, and how: QML, role, the accessible action, whether Enter presses it.
struct Pressed {
    const char *name;
    const char *qml;
    QAccessible::Role role;
    const char *action;
    bool enter;
};

constexpr Pressed pressedParts[] = {
    {"PrimaryButton", "PrimaryButton { label: 'On & on' }", QAccessible::Button, "Press", true},
    {"SecondaryButton", "SecondaryButton { label: 'On & on'; iconName: 'paste' }", QAccessible::Button, "Press", true},
    {"QuietButton", "QuietButton { label: 'On & on'; iconAfter: 'chevron' }", QAccessible::Button, "Press", true},
    {"IconButton", "IconButton { label: 'On & on'; iconName: 'gear' }", QAccessible::Button, "Press", true},
    {"Chip", "Chip { label: 'On & on' }", QAccessible::Button, "Press", true},
    {"Chip, a choice", "Chip { label: 'On & on'; checkable: true }", QAccessible::CheckBox, "Toggle", true},
    {"LinkRow", "LinkRow { label: 'On & on'; detail: 'more'; width: 300 }", QAccessible::Button, "Press", true},
    {"MarkChip", "MarkChip { label: 'On & on'; recommendation: 'keep'; keyCap: '2' }", QAccessible::Button, "Press",
        false},
    {"DecisionButton", "DecisionButton { label: 'On & on'; choice: 'keep'; keyText: '2'; decided: false; width: 200 }",
        QAccessible::Button, "Press", false},
    {"TryChip", "TryChip { label: 'On & on'; tried: false; stale: false; result: '' }", QAccessible::Button, "Press",
        true},
    {"TickBox", "TickBox { label: 'On & on' }", QAccessible::CheckBox, "Toggle", false},
    {"ListRow", "ListRow { label: 'On & on'; width: 400 }", QAccessible::ListItem, "Press", false},
    {"StepItem", "StepItem { label: 'On & on'; width: 200; number: 1; complete: false; here: true }",
        QAccessible::ListItem, "Press", true},
    {"RailLink", "RailLink { label: 'On & on'; width: 200; iconName: 'gear' }", QAccessible::Button, "Press", true},
    {"TickRow", "TickRow { label: 'On & on'; width: 500; ticked: false; narrow: false }", QAccessible::CheckBox,
        "Toggle", false},
};

/// What must do no harm wherever a person can write it (platform.md, bite 1).
QStringList hardTexts()
{
    return {u"<img src=\"x\">"_s, u"<img src=\"\"><img src=\"http://h/a.png\">"_s,
        u"<img src=\"file:///etc/hostname\">"_s, u"R&D <b>bold</b> &amp; &copy;"_s, u"x"_s.repeated(10000),
        u"word "_s.repeated(2000), u"👩‍👩‍👧‍👦 🇵🇱 émoji"_s, u"مرحبا بالعالم שלום"_s,
        u"one\ntwo\u2028three"_s, QString()};
}

QString wrapped(const QString &part)
{
    QString inner = part;
    return u"FocusScope { focus: true; Item { objectName: 'other'; activeFocusOnTab: true; focus: true; y: 600; width: "
           u"9; "
           u"height: 9 }\n"_s
        + inner.insert(inner.indexOf(u'{') + 1, u" objectName: 'it'; x: 40; y: 40;"_s) + u"}"_s;
}

} // namespace

void Parts::pressedEveryWay_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Pressed &part : pressedParts)
        QTest::newRow(part.name) << index++;
}

void Parts::pressedEveryWay()
{
    QFETCH(int, index);
    const Pressed &part = pressedParts[index];
    Stage stage(wrapped(QString::fromLatin1(part.qml)));
    QVERIFY(stage.good());
    QQuickItem *it = stage.it();

    QAccessibleInterface *interface = accessible(it);
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->text(QAccessible::Name), u"On & on"_s);
    QCOMPARE(interface->role(), part.role);
    QVERIFY(interface->state().focusable);
    QVERIFY2(it->height() >= 36, "lower than a compact control");
    QVERIFY2(it->contains(QPointF(it->width() / 2, it->height() / 2 + 19)), "reached in less than 40 px");

    QSignalSpy clicked(it, SIGNAL(clicked()));
    stage.click(it);
    QCOMPARE(clicked.size(), 1);
    stage.key(Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    stage.key(Qt::Key_Return);
    QCOMPARE(clicked.size(), part.enter ? 3 : 2);
    clicked.clear();
    QVERIFY(act(it, QString::fromLatin1(part.action)));
    QCOMPARE(clicked.size(), 1);
    if (part.role == QAccessible::CheckBox)
        QVERIFY(interface->state().checkable);

    it->setEnabled(false);
    clicked.clear();
    stage.click(it);
    (void)act(it, QString::fromLatin1(part.action));
    QCOMPARE(clicked.size(), 0);
}

void Parts::aChoiceTogglesOnceAPress()
{
    Stage stage(wrapped(u"Chip { label: 'a'; checkable: true }"_s));
    QVERIFY(stage.good());
    stage.click(stage.it());
    QCOMPARE(stage.it()->property("checked").toBool(), true);
    QVERIFY(act(stage.it(), u"Toggle"_s));
    QCOMPARE(stage.it()->property("checked").toBool(), false);
    stage.it()->forceActiveFocus();
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.it()->property("checked").toBool(), true);
}

void Parts::aScreenReaderMayComeLater_data() { pressedEveryWay_data(); }

void Parts::aScreenReaderMayComeLater()
{
    QFETCH(int, index);
    switchAccessibility(false);
    Stage stage(wrapped(QString::fromLatin1(pressedParts[index].qml)));
    switchAccessibility(true);
    QVERIFY(stage.good());
    QCOMPARE(accessible(stage.it())->text(QAccessible::Name), u"On & on"_s);
    QCOMPARE(accessible(stage.it())->role(), pressedParts[index].role);
}

void Parts::ringIsForKeys_data()
{
    QTest::addColumn<QString>("qml");
    QTest::addColumn<bool>("always");
    for (const Pressed &part : pressedParts)
        QTest::newRow(part.name) << QString::fromLatin1(part.qml) << false;
    QTest::newRow("SegmentedSwitch") << u"SegmentedSwitch { label: 'a'; model: ['b', 'c'] }"_s << false;
    QTest::newRow("DropDown") << u"DropDown { label: 'a'; model: ['b', 'c'] }"_s << false;
    QTest::newRow("Field") << u"Field { label: 'a'; width: 200 }"_s << true;
    QTest::newRow("LongField") << u"LongField { label: 'a'; width: 200 }"_s << true;
    QTest::newRow("BlankField") << u"BlankField { label: 'a' }"_s << true;
    QTest::newRow("MinutesStepper") << u"MinutesStepper { label: 'a' }"_s << true;
    QTest::newRow("ScoreScale") << u"ScoreScale { label: 'a'; width: 600 }"_s << false;
    QTest::newRow("PleasureScale") << u"PleasureScale { label: 'a' }"_s << false;
    QTest::newRow("CountStepper") << u"CountStepper { label: 'a' }"_s << false;
    QTest::newRow("RankCard") << u"RankCard { label: 'a'; rank: '1'; width: 400 }"_s << true;
}

void Parts::ringIsForKeys()
{
    QFETCH(QString, qml);
    QFETCH(bool, always);
    Stage stage(wrapped(qml));
    QVERIFY(stage.good());
    QQuickItem *it = stage.it();
    const auto ringed = [it] {
        const auto rings = itemsOfType(it, u"FocusRing"_s);
        return std::any_of(rings.cbegin(), rings.cend(), [](QQuickItem *ring) { return ring->isVisible(); });
    };
    QVERIFY(!ringed());
    if (it->activeFocusOnTab() || it->isFocusScope())
        stage.key(Qt::Key_Tab);
    if (!it->hasActiveFocus()) // a row of a list: the list is the stop of the Tab key
        it->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY2(ringed(), "no ring though the keyboard is here");
    stage.named("other")->forceActiveFocus(Qt::TabFocusReason);
    QVERIFY(!ringed());
    stage.click(it);
    QTest::keyClick(&stage.window(), Qt::Key_Escape); // a list that opened
    QTRY_COMPARE(ringed(), always);
}

void Parts::namesAndRoles_data()
{
    QTest::addColumn<QString>("qml");
    QTest::addColumn<int>("role");
    QTest::newRow("PlainText") << u"PlainText { text: 'R&D' }"_s << int(QAccessible::StaticText);
    QTest::newRow("Heading") << u"Heading { text: 'R&D' }"_s << int(QAccessible::Heading);
    QTest::newRow("SegmentedSwitch") << u"SegmentedSwitch { label: 'R&D'; model: ['a'] }"_s
                                     << int(QAccessible::PageTabList);
    QTest::newRow("DropDown") << u"DropDown { label: 'R&D'; model: ['a'] }"_s << int(QAccessible::ComboBox);
    QTest::newRow("ErrorBlock") << u"ErrorBlock { title: 'R&D' }"_s << int(QAccessible::AlertMessage);
    QTest::newRow("Toast") << u"Toast { message: 'R&D'; open: true }"_s << int(QAccessible::AlertMessage);
    QTest::newRow("RankCard") << u"RankCard { label: 'D'; rank: 'R' }"_s << int(QAccessible::ListItem);
}

void Parts::namesAndRoles()
{
    QFETCH(QString, qml);
    QFETCH(int, role);
    Stage stage(wrapped(qml));
    QVERIFY(stage.good());
    QAccessibleInterface *interface = accessible(stage.it());
    QVERIFY(interface != nullptr);
    QCOMPARE(int(interface->role()), role);
    QVERIFY2(interface->text(QAccessible::Name) == u"R&D"_s || interface->text(QAccessible::Name) == u"R. D"_s,
        qPrintable(interface->text(QAccessible::Name)));
}

void Parts::anyTextIsJustText_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("properties");
    const auto row = [](const char *part, const QStringList &properties) {
        QTest::newRow(part) << QString::fromLatin1(part) << properties;
    };
    row("PlainText { width: 200 }", {u"text"_s});
    row("Heading { width: 200 }", {u"text"_s});
    row("KeyCap {}", {u"text"_s});
    row("PlatformTile {}", {u"monogram"_s});
    row("PrimaryButton { width: 200 }", {u"label"_s, u"keyCap"_s});
    row("SecondaryButton { width: 200 }", {u"label"_s});
    row("QuietButton { width: 200 }", {u"label"_s});
    row("IconButton { hoverEnabled: true }", {u"label"_s});
    row("Chip { width: 200 }", {u"label"_s});
    row("LinkRow { width: 200 }", {u"label"_s, u"detail"_s});
    row("TickBox { width: 200 }", {u"label"_s});
    row("Field { width: 200 }", {u"label"_s, u"value"_s, u"placeholder"_s, u"error"_s, u"hint"_s});
    row("LongField { width: 200 }", {u"label"_s, u"value"_s, u"placeholder"_s, u"error"_s, u"hint"_s});
    row("BlankField {}", {u"label"_s, u"value"_s});
    row("MinutesStepper {}", {u"label"_s, u"unit"_s, u"error"_s});
    row("ScoreScale { width: 600 }", {u"label"_s});
    row("PleasureScale {}", {u"label"_s});
    row("CountStepper {}", {u"label"_s});
    row("MarkChip { width: 200 }", {u"label"_s, u"keyCap"_s});
    row("Toast { width: 300; open: true }", {u"message"_s, u"actionLabel"_s, u"keyCap"_s});
    row("ErrorBlock { width: 300 }", {u"title"_s, u"message"_s});
    row("EmptyState { width: 500 }", {u"question"_s, u"line"_s, u"actionLabel"_s});
    row("ProgressBlock { width: 300 }", {u"what"_s, u"cancelLabel"_s});
    row("RankCard { width: 400 }", {u"label"_s, u"rank"_s, u"weightText"_s});
    row("Hint { shown: true }", {u"text"_s});
}

void Parts::anyTextIsJustText()
{
    QFETCH(QString, part);
    QFETCH(QStringList, properties);
    Stage stage(wrapped(part));
    QVERIFY(stage.good());
    const int before = RefusingNetwork::requests();
    for (const QString &property : properties) {
        for (const QString &text : hardTexts()) {
            stage.it()->setProperty(property.toUtf8().constData(), text);
            (void)stage.window().grabWindow();
            QCoreApplication::processEvents();
        }
        stage.it()->setProperty(property.toUtf8().constData(), u"R&D"_s);
    }
    QCOMPARE(RefusingNetwork::requests(), before);
    if (QAccessibleInterface *interface = accessible(stage.it()); interface && properties.contains(u"label"_s))
        QVERIFY(interface->text(QAccessible::Name).contains(u"R&D"_s));
}

void Parts::choicesAreJustText_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("SegmentedSwitch") << u"SegmentedSwitch { label: 'a'; width: 300 }"_s;
    QTest::newRow("DropDown") << u"DropDown { label: 'a'; width: 200 }"_s;
    QTest::newRow("CoffeeBar") << u"CoffeeBar { width: 300 }"_s;
    QTest::newRow("CirclesPicker") << u"CirclesPicker { width: 300 }"_s;
}

void Parts::choicesAreJustText()
{
    QFETCH(QString, part);
    const int before = RefusingNetwork::requests();
    Stage stage(wrapped(part));
    QVERIFY(stage.good());
    const bool scale = stage.it()->property("labels").isValid();
    stage.it()->setProperty(scale ? "labels" : "model", hardTexts());
    stage.click(stage.it());
    (void)stage.window().grabWindow();
    QTest::qWait(50);
    QCOMPARE(RefusingNetwork::requests(), before);
}

void Parts::wordsHaveRoom_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<double>("factor");
    for (const double factor : {1.0, 2.0}) {
        for (const char *part :
            {"PrimaryButton", "SecondaryButton", "QuietButton", "Chip", "MarkChip", "TickBox", "LinkRow"})
            QTest::addRow("%s at %g", part, factor) << QString::fromLatin1(part) << factor;
    }
}

void Parts::wordsHaveRoom()
{
    QFETCH(QString, part);
    QFETCH(double, factor);
    Stage stage(
        wrapped(part + u" { label: 'Un libellé bien plus long que la place qui lui est faite'; width: 220 }"_s));
    QVERIFY(stage.good());
    stage.theme()->setProperty("textFactor", factor);
    QTRY_VERIFY(stage.it()->height() >= 40 * factor);
    const auto texts = itemsOfType(stage.it(), u"PlainText"_s);
    QVERIFY(!texts.isEmpty());
    for (QQuickItem *text : texts) {
        if (!text->isVisible() || text->property("text").toString().isEmpty())
            continue;
        QTRY_VERIFY2(text->implicitHeight() <= stage.it()->height(), "the words are cut");
        const QRectF place = text->mapRectToItem(stage.it(), text->boundingRect());
        QVERIFY2(
            place.left() >= 0 && place.right() <= stage.it()->width() + 0.5, "the words leave the control at a side");
        QVERIFY2(text->property("lineCount").toInt() >= 2, "the words don't wrap");
    }
    stage.theme()->setProperty("textFactor", 1);
}

} // namespace recentre
