// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto &tests : {&recentre::roundTripTests, &recentre::refusalTests, &recentre::secondTests,
             &recentre::copyTests, &recentre::coachTests, &recentre::keptCopyTests, &recentre::erasureTests,
             &recentre::goingBackTests, &recentre::puttingBackTests})
        failed += QTest::qExec(tests().get(), argc, argv);
    return failed == 0 ? 0 : 1;
}
