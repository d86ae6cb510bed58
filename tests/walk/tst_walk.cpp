// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Walks through the program's real window. `tst_walk FUNCTION…` runs these functions of whichever class has them;
/// `tst_walk part1` to `part5` runs about a fifth of what there is to do. What names nothing to run fails.
#include "tests.h"

#include "tour.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTest>

#include <array>

namespace {

/// Qt 6.4's software renderer lets the pictures of what is gone go with the next frame: without one, they count as
/// leaked.
void drawNothing()
{
    QQuickWindow window;
    window.show();
    window.grabWindow();
}

struct Part {
    QObject *test;
    QString name;
};

/// The arguments that are for this part: its functions and what begins with "-"; nothing if it isn't to run.
QStringList argumentsOf(const Part &part, const QStringList &all)
{
    QStringList mine;
    bool named = false, chosen = false;
    for (const QString &argument : all) {
        const QByteArray function = argument.section(u':', 0, 0).toLatin1() + "()";
        const bool has = part.test->metaObject()->indexOfMethod(function) >= 0;
        named = named || !argument.startsWith(u'-');
        chosen = chosen || argument == part.name || has;
        if (has || argument.startsWith(u'-'))
            mine += argument;
    }
    return named && !chosen ? QStringList() : QStringList{QStringLiteral("tst_walk")} + mine;
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
    recentre::ClientTest client;
    recentre::ClientViewTest clientView;
    recentre::CoachTest coach;
    recentre::LookBackTest lookBack;
    recentre::PanelsTest panels;
    recentre::PeopleTest people;
    recentre::FilesTest files;
    const std::array parts{Part{&checks, QStringLiteral("part1")}, Part{&walk, QStringLiteral("part1")},
        Part{&deciding, QStringLiteral("part1")}, Part{&kept, QStringLiteral("part1")},
        Part{&hostile, QStringLiteral("part2")}, Part{&lookBack, QStringLiteral("part2")},
        Part{&panels, QStringLiteral("part3")}, Part{&coach, QStringLiteral("part5")},
        Part{&people, QStringLiteral("part3")}, Part{&files, QStringLiteral("part3")},
        Part{&client, QStringLiteral("part5")}, Part{&clientView, QStringLiteral("part4")}};
    int ran = 0, failed = 0;
    for (const Part &part : parts)
        if (const QStringList mine = argumentsOf(part, QCoreApplication::arguments().mid(1)); !mine.isEmpty()) {
            failed += QTest::qExec(part.test, mine);
            ++ran;
        }
    drawNothing();
    return ran == 0 ? 1 : failed;
}
