// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "focus.h"
#include "legible.h"
#include "nameless.h"
#include "sight.h"
#include "tour.h"

#include <QDir>
#include <QPointer>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QStringList faultsOf(Tour &tour)
{
    return cutTexts(tour.window()) + paleTexts(tour.window(), tour.picture()) + namelessControls(tour.window())
        + focusFaults(tour.window());
}

/// Each fault on a line of its own: Qt Test cuts long messages. What is returned is their number.
QString told(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    return u"%1 faults"_s.arg(faults.size());
}

/// With RECENTRE_PICTURES set to a folder, each screen that is looked at is also kept there to be looked at by a
/// person.
void keepPicture(Tour &tour, const QString &name)
{
    const QString folder = qEnvironmentVariable("RECENTRE_PICTURES");
    if (!folder.isEmpty())
        tour.picture().save(QDir(folder).filePath(name + u".png"_s));
}

QStringList walk(const Look &look, const PersonFile &person, const QString &whose)
{
    QStringList faults;
    const QList<Screen> all = screens();
    Tour tour(look, person);
    for (const Screen &screen : all) {
        screen.go(tour);
        keepPicture(tour, screen.name + u' ' + whose + u' ' + look.name());
        const QStringList found = faultsOf(tour);
        for (const QString &fault : found)
            faults += screen.name + u": "_s + fault;
        tour.key(Qt::Key_Escape);
        if (tour.session().canUndo())
            faults += screen.name + u": looking at it changed it"_s;
    }
    return faults;
}

PersonFile nobody(const QString &language)
{
    PersonFile file = isabelle(0);
    file.person.language = language;
    file.purposes.clear();
    return file;
}

} // namespace

void WalkTest::init() { QTest::failOnWarning(qmlWarning()); }

void WalkTest::looks()
{
    QTest::addColumn<Look>("look");
    for (const QSize size : {QSize(1280, 800), QSize(800, 600)})
        for (const QString &language : {u"en"_s, u"fr"_s})
            for (const bool dark : {false, true})
                for (const double text : {1., 2.}) {
                    const Look look{size, language, dark, text};
                    QTest::newRow(qPrintable(look.name())) << look;
                }
}

void WalkTest::welcome()
{
    QFETCH(Look, look);
    Tour tour(look, std::nullopt);
    keepPicture(tour, u"welcome "_s + look.name());
    const QStringList faults = faultsOf(tour);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void WalkTest::screensOfTheSample()
{
    QFETCH(Look, look);
    const QStringList faults = walk(look, sample(look.language), u"sample"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void WalkTest::screensOfNobody()
{
    QFETCH(Look, look);
    const QStringList faults = walk(look, nobody(look.language), u"nobody"_s);
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
