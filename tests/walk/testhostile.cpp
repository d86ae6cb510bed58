// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "legible.h"
#include "screens.h"
#include "sight.h"

#include <QClipboard>
#include <QGuiApplication>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

void hostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>R&D</b> <img src=\"http://example.org/a.png\"> &amp; <script>x</script> %1 %n"_s;
    QTest::newRow("10,000 characters") << u"M"_s.repeated(10'000);
    QTest::newRow("emoji") << u"👩🏽‍💻🇵🇱 café 👨‍👩‍👧‍👦"_s;
    QTest::newRow("right to left") << u"مجموعة سلسلة التوريد ‮abc‬ קבוצה"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("blank") << u" \t\u00a0\u2003 "_s;
}

bool isField(const QQuickItem *item)
{
    return (item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit")) && item->isEnabled()
        && !item->property("readOnly").toBool();
}

qsizetype countFields(Tour &tour)
{
    const QList<QQuickItem *> items = shownItems(tour.window().contentItem());
    return std::ranges::count_if(items, isField);
}

QQuickItem *fieldAt(Tour &tour, qsizetype wanted)
{
    const QList<QQuickItem *> items = shownItems(tour.window().contentItem());
    for (QQuickItem *item : items)
        if (isField(item) && wanted-- == 0)
            return item;
    return nullptr;
}

void paste(Tour &tour, QQuickItem *field, const QString &text)
{
    field->forceActiveFocus();
    QTest::keyClick(&tour.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&tour.window(), Qt::Key_Delete);
    QGuiApplication::clipboard()->setText(text);
    if (!text.isEmpty())
        QTest::keyClick(&tour.window(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&tour.window(), Qt::Key_Tab);
    tour.rest();
}

/// Every text of a person becomes `text`, with what tells rows apart behind it.
PersonFile saying(PersonFile file, const QString &text)
{
    int number = 0;
    const auto say = [&](QString &words) {
        words = text.trimmed().isEmpty() ? words : text + QString::number(++number);
    };
    for (QString *words : {&file.person.name, &file.person.profession, &file.person.place})
        say(*words);
    for (Group &group : file.groups) {
        say(group.name);
        say(group.platform);
    }
    for (Purpose &purpose : file.purposes)
        say(purpose.name);
    for (Assessment &row : file.assessments) {
        say(row.did);
        say(row.alternative);
        if (row.decision) {
            say(row.decision->why);
            if (row.decision->nextAction) {
                say(row.decision->nextAction->when);
                say(row.decision->nextAction->then);
            }
        }
    }
    return file;
}

} // namespace

void HostileTest::init() { QTest::failOnWarning(qmlWarning()); }

void HostileTest::typedIntoEveryField_data() { hostileTexts(); }

void HostileTest::typedIntoEveryField()
{
    QFETCH(QString, text);
    const int asked = RefusingNetwork::requests();
    int fields = 0;
    Tour tour(Look{}, sample(u"en"_s));
    for (int step = 1; step <= 7; ++step) {
        tour.step(step);
        const qsizetype count = countFields(tour);
        for (qsizetype i = 0; i < count; ++i)
            if (QQuickItem *field = fieldAt(tour, i)) {
                paste(tour, field, text);
                ++fields;
            }
        const QStringList faults = cutTexts(tour.window());
        QVERIFY2(faults.isEmpty(), qPrintable(u"step %1: "_s.arg(step) + faults.join(u'\n')));
        QVERIFY(tour.session().saveState() != Session::SaveState::Failed);
    }
    QVERIFY2(fields > 5, "hardly a field was found");
    QCOMPARE(RefusingNetwork::requests(), asked);
}

void HostileTest::everythingOfAPerson_data() { hostileTexts(); }

void HostileTest::everythingOfAPerson()
{
    QFETCH(QString, text);
    const int asked = RefusingNetwork::requests();
    for (const QSize size : {QSize(1280, 800), QSize(800, 600)}) {
        Look look;
        look.size = size;
        Tour tour(look, saying(sample(u"en"_s), text));
        const QList<Screen> all = pages();
        for (const Screen &screen : all) {
            QVERIFY2(screen.go(tour), qPrintable(screen.name));
            QStringList faults = cutTexts(tour.window());
            faults.removeIf([](const QString &fault) { return fault.contains(u"is elided"_s); }); // as it may
            tour.key(Qt::Key_Escape);
            if (tour.session().canUndo())
                faults += u"looking at it changed it"_s;
            QVERIFY2(faults.isEmpty(), qPrintable(screen.name + u": "_s + faults.join(u'\n')));
        }
    }
    QCOMPARE(RefusingNetwork::requests(), asked);
}

} // namespace recentre
