// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include <QTest>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    recentre::TestFigures figures;
    recentre::TestProblems problems;
    recentre::TestAdviceWords adviceWords;
    recentre::TestGroupSentences groupSentences;
    recentre::TestReportSentences reportSentences;
    recentre::TestPictureSentences pictureSentences;
    recentre::TestPlanWords planWords;
    recentre::TestPlanSentences planSentences;
    recentre::TestTranslations translations;
    int failed = 0;
    for (QObject *test : std::initializer_list<QObject *>{&figures, &problems, &adviceWords, &groupSentences,
             &reportSentences, &pictureSentences, &planWords, &planSentences, &translations})
        failed += QTest::qExec(test, argc, argv);
    return failed;
}
