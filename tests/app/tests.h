// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The test classes of this program.
#pragma once

#include <QObject>

namespace recentre {

class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void undoAndRedo();
    void refusalChangesNothing();
    void dragIsOneStep();
    void dragBackIsNoStep();
    void promiseIsWhatTheMethodReckonsWith();
    void pressesAreOneStep();
    void undoIsLimited();
    void minutesAsTyped();
    void meterSays_data();
    void meterSays();
    void toasts();
    void takesBackWhatWasRefused();
    void stepsAndPlace();
    void languageRenewsTexts();
    void newestAdviceWins();
    void advisorsDontWaitForOneAnother();
};

class ListsTest : public QObject {
    Q_OBJECT
private slots:
    void followsAtRandom();
    void movesOneRowForADrag();
    void objectives();
    void purposes();
    void groups();
    void entry();
    void duplicates();
    void shelf();
    void paste();
    void pasteFiles();
    void ownFileComesBack();
    void ownFileBringsItsEvaluations();
    void about();
    void platformsAndSteps();
    void threeHundredGroups();
};

class LookBackTest : public QObject {
    Q_OBJECT
private slots:
    void asksWhenAQuarterIsOver();
    void answers();
    void bets();
    void beginsAndTakesItBack();
    void isPutOff();
    void carriedOnTheCardOfStep4();
};

/// What an advice rests on: reasons, conditions, the question that would settle it.
class GroundsTest : public QObject {
    Q_OBJECT

private slots:
    void conditionsStandUntilThereAreNewOnes();
    void noRoomPushesNothingOut();
    void answersKeepTheirButtons();
    void wordsAsListed_data();
    void wordsAsListed();
    void allWordsAreListed();
    void wordsClaimNothing();
};

class DecisionsTest : public QObject {
    Q_OBJECT
private slots:
    void planAtOnceConfidenceLater();
    void aStaleAnswerIsNeverShown();
    void trialKeepsNothing();
    void foldsManyToTheirKinds();
    void showsTheRestWhereNothingElseIs();
    void listsInSections();
    void whatStandsInIsMarked();
    void orderStaysWhileTheBudgetMoves();
    void anAnswerMovesTheGroup();
    void aDecisionStays();
    void pinsAndSwaps();
    void swapsKeepWhatWasSaid();
    void sumsAddUp();
    void meterFollows();
    void meterTellsUpperEnds();
};

class DoingCardTest : public QObject {
    Q_OBJECT
private slots:
    void goesFromGroupToGroup();
    void comesBackToItsGroup();
    void staysWhenGroupsGo();
    void fieldsCommitBeforeTheCardGoes();
    void leavesAnotherStepAlone();
    void undoIsByFieldAndShowsTheGroup();
    void minutesAsTyped();
    void measuredBesideFelt();
    void choicesAreTakenBack();
    void unknownAnswersTheFirstThatIsOpen();
    void whoReadsMayNeedAnotherTool();
    void lastAuditStandsInUntilConfirmed();
    void whatAnExportTellsIsPassedOver();
    void listSaysWhatIsDone();
};

/// The envelope's files.
class EnvelopeFilesTest : public QObject {
    Q_OBJECT
private slots:
    void before();
    void inThePersonsLanguage();
    void after();
    void allOrNone();
};

class PlanTest : public QObject {
    Q_OBJECT
private slots:
    void weekSays();
    void linesAreFilled();
    void minutesAreStepped();
    void estimatesAndRangesAreTold();
    void estimatesStayEstimates();
    void threePlansOfFour();
    void betsAreMade();
    void partsGroupByGroup();
    void onlyPagesAreOpened_data();
    void onlyPagesAreOpened();
    void nextLook();
    void filesAreMade_data();
    void filesAreMade();
    void aReportIsWhatItsNameEndsIn();
    void filesThatCantBeMade();
    void anotherLanguage();
};

class BringsCardTest : public QObject {
    Q_OBJECT
private slots:
    void tagsAndScores();
    void aGestureIsOneStep();
    void ownWords();
    void beginsAtTheFirstUnknown();
    void candidateIsAskedLess();
    void circlesAndLeaning();
    void anotherTool();
    void wordsFollowTheLanguage();
    void withoutGroups();
    void twoCanBeCompared();
};

class PurposePassTest : public QObject {
    Q_OBJECT
private slots:
    void goesFromPurposeToPurpose();
    void comesBackToItsPlace();
    void keepsWhatLooksRight();
    void saysWhatIsMissing();
    void heldRowsStay();
    void asksOneComparisonAtATime();
    void railSaysSideBySide();
};

class WriterTest : public QObject {
    Q_OBJECT
private slots:
    void roadToDiskAndBack();
    void foldsWhatWaits();
    void slowDiskBlocksNobody();
    void failureStaysAndIsCured();
    void refusedRowGoesBack();
    void movedWorkbookIsPutBack();
    void copyHoldsWhatWaits();
    void jobsKeepTheirPlace();
    void drains();
};

class ProgramTest : public QObject {
    Q_OBJECT
private slots:
    void beginsAndComesBack();
    void exampleLeavesTheWorkbookAlone();
    void closingTheExampleComesBack();
    void beginsOnlyWhereNobodyIs();
    void triesAgainAfterARefusal();
    void opensAnAudit();
    void opensAWorkbook();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void unwritablePlaceIsToldAtOnce();
    void secondWindowAsksTheFirst();
    void backupThroughTheSocket();
    void asksBeforeItEndsUnsaved();
    void settingsAreKept();
    void pathsAreToldOutsideTheClientsView();
};

class EndingTest : public QObject {
    Q_OBJECT
private slots:
    void killedAfterTheWordSaved();
    void killedSoonAfterAFieldWasLeft();
    void signalsDrain_data();
    void signalsDrain();
    void endsWhenSaved();
};

} // namespace recentre
