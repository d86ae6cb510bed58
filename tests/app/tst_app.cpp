// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The app without its window.
#include "fonts.h"
#include "tests.h"

#include <QApplication>
#include <QTest>

#include <csignal>

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // as main does: a test fills the disk
    QApplication application(argc, argv);
    recentre::loadFonts();
    int failed = 0;
    recentre::SessionTest session;
    recentre::ListsTest lists;
    recentre::DoingCardTest doingCard;
    recentre::DecisionsTest decisions;
    recentre::GroundsTest grounds;
    recentre::EnvelopeFilesTest envelope;
    recentre::PlanTest plan;
    recentre::PurposePassTest purposePass;
    recentre::WriterTest writer;
    recentre::ProgramTest program;
    recentre::EndingTest ending;
    recentre::BringsCardTest bringsCard;
    recentre::LookBackTest lookBack;
    for (QObject *test : {static_cast<QObject *>(&session), static_cast<QObject *>(&lists),
             static_cast<QObject *>(&doingCard), static_cast<QObject *>(&decisions), static_cast<QObject *>(&grounds),
             static_cast<QObject *>(&bringsCard), static_cast<QObject *>(&plan), static_cast<QObject *>(&envelope),
             static_cast<QObject *>(&purposePass), static_cast<QObject *>(&writer), static_cast<QObject *>(&program),
             static_cast<QObject *>(&ending), static_cast<QObject *>(&lookBack)})
        failed += QTest::qExec(test, argc, argv);
    return failed;
}
