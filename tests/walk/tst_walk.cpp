// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Walks through the program's real window. `tst_walk FUNCTION` runs one function of whichever class has it.
#include "tests.h"

#include "tour.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTest>

namespace {

/// Qt 6.4's software renderer lets the pictures of what is gone go with the next frame: without one, they count as
/// leaked.
void drawNothing()
{
    QQuickWindow window;
    window.show();
    window.grabWindow();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    recentre::switchAccessibility(true);
    recentre::prepareWindows();
    recentre::ChecksTest checks;
    recentre::WalkTest walk;
    recentre::HostileTest hostile;
    recentre::KeptTest kept;
    recentre::DecidingTest deciding;
    const QByteArray wanted =
        argc > 1 && argv[1][0] != '-' ? QByteArray(argv[1]).split(':').first() + "()" : QByteArray();
    int failed = 0;
    for (QObject *test : {static_cast<QObject *>(&checks), static_cast<QObject *>(&walk),
             static_cast<QObject *>(&hostile), static_cast<QObject *>(&kept), static_cast<QObject *>(&deciding)})
        if (wanted.isEmpty() || test->metaObject()->indexOfMethod(wanted.constData()) >= 0)
            failed += QTest::qExec(test, argc, argv);
    drawNothing();
    return failed;
}
