// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tests of core/words, a class each, run one after the other.
#pragma once

#include <QObject>

namespace recentre {

/// Numbers, times, dates, lists and weights in both languages.
class TestFigures : public QObject {
    Q_OBJECT
private slots:
    void languages();
    void durations_data();
    void durations();
    void asSaid();
    void roughDurations();
    void numbers();
    void points();
    void shares();
    void dates();
    void lists();
    void counts();
    void weights_data();
    void weights();
    void labels();
    void scales_data();
    void scales();
};

/// Every problem has its sentence.
class TestProblems : public QObject {
    Q_OBJECT
private slots:
    void everyCode();
    void sentences_data();
    void sentences();
    void oneLine();
};

/// Everything that can be said about a group is as listed.
class TestGroupSentences : public QObject {
    Q_OBJECT
private slots:
    void asListed_data();
    void asListed();
    void allAreListed();
    void claimNothing();
};

/// Everything that a report says about groups is as listed.
class TestReportSentences : public QObject {
    Q_OBJECT
private slots:
    void asListed_data();
    void asListed();
    void allAreListed();
    void canBeReadAloud();
};

/// Everything that charts, realisations, the history and the look back say of groups is as listed.
class TestPictureSentences : public QObject {
    Q_OBJECT
private slots:
    void asListed_data();
    void asListed();
    void allAreListed();
    void claimNothing();
};

/// Every code of the method has its sentence.
class TestAdviceWords : public QObject {
    Q_OBJECT
private slots:
    void everyRealisation();
    void otherObjectivesThen();
    void otherLevel();
    void decisiveReasons();
    void tools_data();
    void tools();
    void questions();
    void namesStayAsTyped();
};

/// The plan, bets, partings and days in both languages.
class TestPlanWords : public QObject {
    Q_OBJECT
private slots:
    void days_data();
    void days();
    void daysAreReadBack();
    void lines_data();
    void lines();
    void suggestions();
    void bets();
    void partings();
    void lookingBack_data();
    void lookingBack();
    void betsAreAsked();
    void answersOfAnotherTime();
};

/// What the plan and its files say of groups.
class TestPlanSentences : public QObject {
    Q_OBJECT
private slots:
    void asListed_data();
    void asListed();
    void allAreListed();
    void noContextIsForgotten();
    void claimNothing();
};

/// Nothing in the sources lacks its translation.
class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void everySentenceIsFrench();
    void everyPluralIsEnglish();
    void frenchSpaces();
    void noTextClaims();
    void placeholders();
};

} // namespace recentre
