// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "legible.h"
#include "looking.h"
#include "sight.h"

#include <QPointer>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

PersonFile nobody(const QString &language)
{
    PersonFile file = isabelle(0);
    file.person.language = language;
    file.purposes.clear();
    return file;
}

} // namespace

void WalkTest::init() { QTest::failOnWarning(qmlWarning()); }

void WalkTest::welcome()
{
    QFETCH(Look, look);
    Tour tour(look, std::nullopt);
    keepPicture(tour, u"welcome "_s + look.name());
    const QStringList faults = faultsOf(tour);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void WalkTest::welcomeNeedsNoScrolling()
{
    QFETCH(Look, look);
    Tour tour(look, std::nullopt);
    const QQuickItem *page = tour.shown("Scroll", tour.shown("Welcome"));
    QVERIFY(page);
    QVERIFY2(page->property("contentHeight").toDouble() <= page->height(),
        qPrintable(page->property("contentHeight").toString()));
}

void WalkTest::screensOfTheSample()
{
    QFETCH(Look, look);
    Tour tour(look, sample(look.language));
    const QStringList faults = walk(tour, pages(), u"sample "_s + look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void WalkTest::screensOfNobody()
{
    QFETCH(Look, look);
    Tour tour(look, nobody(look.language));
    const QStringList faults = walk(tour, pages(), u"nobody "_s + look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

// The widest and the narrowest: what is in the panel is the same elsewhere.
void WalkTest::wordsExplained_data()
{
    QTest::addColumn<Look>("look");
    for (const Look &look : {Look{{1280, 800}, u"en"_s, true, 1}, Look{{800, 600}, u"fr"_s, false, 2}})
        QTest::newRow(qPrintable(look.name())) << look;
}

void WalkTest::wordsExplained()
{
    QFETCH(Look, look);
    Tour tour(look, sample(look.language));
    QStringList faults, words;
    for (int step = 1; step <= 7; ++step) {
        tour.step(step);
        QList<QPointer<QQuickItem>> signs; // a row that is scrolled away takes its own with it
        for (QQuickItem *item : shownItems(tour.window().contentItem()))
            if (item->inherits("QQuickAbstractButton") && !item->property("explanation").toString().isEmpty())
                signs += item;
        for (const QPointer<QQuickItem> &item : std::as_const(signs)) {
            if (!item)
                continue;
            const QString word = item->property("word").toString();
            words += word;
            item->forceActiveFocus(Qt::TabFocusReason);
            tour.key(Qt::Key_Space);
            if (!item || !item->property("open").toBool() || foreground(tour.window()) == tour.window().contentItem())
                faults += word + u": not opened"_s;
            keepPicture(tour, u"word %1 "_s.arg(words.size()) + look.name());
            for (const QString &fault : cutTexts(tour.window()) + paleTexts(tour.window(), tour.picture()))
                faults += word + u": "_s + fault;
            tour.key(Qt::Key_Escape);
            if (item && (item->property("open").toBool() || !item->hasActiveFocus()))
                faults += word + u": not closed"_s;
        }
    }
    QVERIFY2(words.size() >= 7, qPrintable(words.join(u", "_s)));
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

} // namespace recentre
