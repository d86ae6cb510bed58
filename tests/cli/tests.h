// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The tests of the command line, a class each, run one after the other.
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace recentre {

/// Every command that reads: its options, its output, its exit statuses.
class TestCommands : public QObject {
    Q_OBJECT
private slots:
    void init();
    void wrongCommandLines_data();
    void wrongCommandLines();
    void failures_data();
    void failures();
    void helpAndVersion();
    void whatIsACommand();
    void recommendAsText();
    void recommendMarksWhatIsNotSaid();
    void recommendAsJson();
    void recommendWithABudget();
    void recommendFromStandardInput();
    void outputThatFails();
    void report();
    void reportInFrench();
    void reportAsATable();
    void reportAsACalendar();
    void reportOfADecisionAgainstTheAdvice();
    void reportOfAHostileName();
    void exporting();
    void checking();
    void demo();
    void overNothingThatIsNeeded();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// The report as a PDF and as a web page.
class TestPaper : public QObject {
    Q_OBJECT
private slots:
    void init();
    void pdf_data();
    void pdf();
    void saysNothingOfItsMaking();
    void anyNumberOfGroups_data();
    void anyNumberOfGroups();
    void hardNames_data();
    void hardNames();
    void everySignIsFoundAgain();
    void html();
    void whatNeedsPaper();
    void nothingHalfWritten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Files taken into files and workbooks.
class TestImport : public QObject {
    Q_OBJECT
private slots:
    void init();
    void intoANewAuditFile();
    void intoANewWorkbook();
    void unknownKeysAreKept();
    void twiceDoublesNothing();
    void matchesByIdLinkAndName();
    void keepsWhatIsThere();
    void membershipFollowsTheLaterAudit();
    void anEarlierAuditKeepsItsMemberships();
    void severalPeople();
    void rehearsal();
    void allOrNothing();
    void unknownKinds();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Copies of workbooks, open elsewhere or not.
class TestBackup : public QObject {
    Q_OBJECT
private slots:
    void init();
    void ofAWorkbookAtRest();
    void whileAWindowHasIt();
    void whileAWindowHasItAndTheDiskRefuses();
    void whileSomethingElseHasIt();
    void refusals();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workbook;
};

/// The finished example in every language.
class TestSamples : public QObject {
    Q_OBJECT
private slots:
    void figures_data();
    void figures();
    void everyByte();
    void roundTrip_data();
    void roundTrip();
    void history_data();
    void history();
    void sameInEveryLanguage();
};

/// The whole answer to the byte, whatever compiled the program.
class TestBytes : public QObject {
    Q_OBJECT
private slots:
    void asListed_data();
    void asListed();
};

} // namespace recentre
