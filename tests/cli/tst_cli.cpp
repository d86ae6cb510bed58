// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fonts.h"
#include "holding.h"
#include "tests.h"

#include <QGuiApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    recentre::loadFonts();
    if (application.arguments().value(1) == QLatin1StringView("--hold"))
        return recentre::holdUntilTold(application.arguments().mid(2));
    recentre::TestCommands commands;
    recentre::TestPaper paper;
    recentre::TestImport import;
    recentre::TestBackup backup;
    recentre::TestSamples samples;
    recentre::TestBytes bytes;
    int failed = 0;
    for (QObject *test : std::initializer_list<QObject *>{&commands, &paper, &import, &backup, &samples, &bytes})
        failed += QTest::qExec(test, argc, argv);
    return failed;
}
