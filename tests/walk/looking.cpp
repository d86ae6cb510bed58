// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looking.h"

#include "focus.h"
#include "legible.h"
#include "nameless.h"

#include <QDir>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

void addLook(const Look &look) { QTest::newRow(qPrintable(look.name())) << look; }

} // namespace

void eightLooks()
{
    QTest::addColumn<Look>("look");
    bool dark = false;
    for (const QSize size : {QSize(1280, 800), QSize(800, 600)})
        for (const QString &language : {u"en"_s, u"fr"_s})
            for (const double text : {1., 2.}) {
                addLook({size, language, dark != (language == u"fr"), text});
                dark = !dark;
            }
}

void fourLooks()
{
    QTest::addColumn<Look>("look");
    addLook({{800, 600}, u"fr"_s, false, 2});
    addLook({{800, 600}, u"en"_s, true, 1});
    addLook({{1280, 800}, u"fr"_s, true, 1});
    addLook({{1280, 800}, u"en"_s, false, 2});
}

void wideLooks()
{
    QTest::addColumn<Look>("look");
    for (const QString &language : {u"en"_s, u"fr"_s})
        addLook({{1280, 800}, language, false, 1});
}

QStringList faultsOf(QQuickWindow &window)
{
    return cutTexts(window) + paleTexts(window, window.grabWindow()) + namelessControls(window) + focusFaults(window);
}

QStringList faultsOf(Tour &tour) { return faultsOf(tour.window()); }

QString told(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    return u"%1 faults"_s.arg(faults.size());
}

void keepPicture(Tour &tour, const QString &name) { keepPicture(tour.window(), name); }

void keepPicture(QQuickWindow &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("RECENTRE_PICTURES");
    if (!folder.isEmpty())
        window.grabWindow().save(QDir(folder).filePath(name + u".png"_s));
}

QStringList walk(Tour &tour, const QList<Screen> &screens, const QString &name, bool changing)
{
    QStringList faults;
    for (const Screen &screen : screens) {
        QStringList found = screen.go(tour) ? QStringList() : QStringList{u"there is no way to it"_s};
        keepPicture(tour, screen.name + u' ' + name);
        found += faultsOf(tour);
        // The list of step 6 makes only the rows in sight: what Tab meets in them depends on where it has scrolled.
        found.removeIf([&screen](const QString &fault) {
            return screen.name.startsWith(u"step 6, ")
                && (fault.contains(u"goes another way") || fault.contains(u"is never reached"));
        });
        for (const QString &fault : std::as_const(found))
            faults += screen.name + u": "_s + fault;
        QTest::keyClick(&tour.window(), Qt::Key_Escape);
        if (tour.session().canUndo() && !changing)
            faults += screen.name + u": looking at it changed it"_s;
        while (tour.session().canUndo())
            tour.session().undo();
    }
    return faults;
}

} // namespace recentre
