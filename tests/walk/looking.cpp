// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looking.h"

#include "focus.h"
#include "legible.h"
#include "nameless.h"

#include <QDir>

namespace recentre {

using namespace Qt::StringLiterals;

QStringList faultsOf(Tour &tour)
{
    return cutTexts(tour.window()) + paleTexts(tour.window(), tour.picture()) + namelessControls(tour.window())
        + focusFaults(tour.window());
}

QString told(const QStringList &faults)
{
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    return u"%1 faults"_s.arg(faults.size());
}

void keepPicture(Tour &tour, const QString &name)
{
    const QString folder = qEnvironmentVariable("RECENTRE_PICTURES");
    if (!folder.isEmpty())
        tour.picture().save(QDir(folder).filePath(name + u".png"_s));
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
