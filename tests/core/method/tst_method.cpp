// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    int failed = 0;
    for (const auto run : {recentre::testBasics, recentre::testScores, recentre::testPlans, recentre::testReadings,
             recentre::testPublished, recentre::testReasons, recentre::testForced, recentre::testSwaps,
             recentre::testProperties, recentre::testQuestions, recentre::testRealisations, recentre::testAdvice})
        failed += run(argc, argv);
    return failed;
}
