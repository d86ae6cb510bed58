// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The client's view by construction: it can't show another person, because it can't get at one.
#include "tests.h"

#include "looking.h"
#include "reach.h"

#include <QQmlComponent>

namespace recentre {

using namespace Qt::StringLiterals;

void ClientTest::reachesNobodyElse()
{
    Look look;
    look.coach = true;
    Tour tour(look, quieter(u"en"_s));
    tour.practice().choose(u"isabelle"_s);
    tour.rest();
    QVERIFY(!waysOut(*tour.shown("PeopleScreen")).isEmpty()); // there it finds them
    tour.key(Qt::Key_F9);
    QVERIFY(eventually([&] { return tour.shown("ClientView"); }));
    for (const Screen &screen : shownToOthers(pages())) {
        QVERIFY2(screen.go(tour), qPrintable(screen.name));
        int seen = 0;
        const QStringList ways = waysOut(*tour.shown("ClientView"), &seen);
        QVERIFY2(ways.isEmpty(), qPrintable(screen.name + told(ways)));
        QVERIFY2(seen > 200, qPrintable(screen.name));
        tour.key(Qt::Key_Escape);
    }
    tour.key(Qt::Key_F8);
    QVERIFY(waysOut(*tour.shown("ClientBlank")).isEmpty());
    tour.key(Qt::Key_F8);
    tour.key(Qt::Key_F9);
    QVERIFY(!waysOut(*tour.shown("Workspace")).isEmpty());
}

/// What was handed nothing, but was made among the window's names, as a Loader in its file would: they are found.
void ClientTest::theSearchFindsAWayOut()
{
    Tour tour(Look{}, sample(u"en"_s));
    QQmlComponent component(qmlEngine(&tour.window()));
    component.setData("import QtQuick\nItem { QtObject { property var kept: [] } }", QUrl(u"qrc:/an/item.qml"_s));
    const std::unique_ptr<QObject> among(component.create(qmlContext(&tour.window())));
    const std::unique_ptr<QObject> apart(component.create());
    auto *const item = qobject_cast<QQuickItem *>(apart.get());
    QVERIFY(among && item && waysOut(*item).isEmpty());
    QVERIFY(!waysOut(*qobject_cast<QQuickItem *>(among.get())).isEmpty());
    // And what is handed it, two steps away and in a list.
    item->children().constFirst()->setProperty("kept", QVariantList{QVariant::fromValue(&tour.program())});
    QVERIFY(!waysOut(*item).isEmpty());
}

} // namespace recentre
