// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The test classes of this program, and the people they work on.
#pragma once

#include "model/edit.h"

#include <QObject>

namespace recentre {

/// A person with one audit "now" on 1 September 2026.
[[nodiscard]] PersonFile somebody();
/// The same with the objectives a, b, c … of these ranks, in this order.
[[nodiscard]] PersonFile aimingAt(const QList<int> &ranks);
/// A group as a list shows it.
[[nodiscard]] Group groupNamed(const QString &name, const QString &platform = {}, int position = 0);
/// Puts groups in, each under its name as id.
[[nodiscard]] PersonFile withGroups(PersonFile file, const QList<Group> &groups);
/// The file after the edit; the test fails if the edit is refused, or if taking it back doesn't give the file again.
[[nodiscard]] PersonFile done(const PersonFile &file, const Edit &edit);

/// The small file that goes out and comes back.
class EnvelopeTest : public QObject {
    Q_OBJECT
private slots:
    void tellsNothingButTheName();
    void comesBack();
    void emptyTakesNothingAway();
    void purposesAreFoundByName();
    void withoutAnAuditItIsTakenWhole();
    void whatWasTakenHomeIsTakenWhole();
    void whatIsDecidedIsNotFilledIn();
};

class ObjectivesTest : public QObject {
    Q_OBJECT
private slots:
    void move_data();
    void move();
    void pleasureKeepsItsPlace();
    void sharesARank();
    void movesOutsideChangeNothing();
    void addsLast();
    void removesToTheChips();
    void removesWithItsTags();
    void renames();
    void minutes_data();
    void minutes();
    void completion();
    void begins();
};

class GroupsTest : public QObject {
    Q_OBJECT
private slots:
    void addsOnTop();
    void readsALink_data();
    void readsALink();
    void renamesAndRemoves();
    void membershipFreezesEarlierAudits();
    void candidacyDropsAMembersDecision();
    void finds();
    void normalises_data();
    void normalises();
    void noticesDuplicates_data();
    void noticesDuplicates();
    void mergesWithoutLoss();
    void differentIsRemembered();
};

class PasteTest : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refusesTooMuch();
    void compares();
    void takesIn();
};

class BringingTest : public QObject {
    Q_OBJECT
private slots:
    void tags();
    void tagsWithANewPurpose();
    void servesNothing();
    void countsAndPleasure();
    void circlesAndLeaning();
    void staleClicksChangeNothing();
    void looksAt();
    void asksForATool();
};

class DoingTest : public QObject {
    Q_OBJECT
private slots:
    void says();
    void newRowsComeLast();
    void unknownIsAnAnswer_data();
    void unknownIsAnAnswer();
    void measures_data();
    void measures();
    void toldByImport();
    void lastTimes_data();
    void lastTimes();
    void metNobodyAndAnotherTool();
    void goesThrough();
    void confirmsWhatWasSaid();
    void readsRanges_data();
    void readsRanges();
    void readsDays_data();
    void readsDays();
};

class PlanningTest : public QObject {
    Q_OBJECT
private slots:
    void week();
    void unknownMinutesAreNoZero();
    void threePlansAreKept();
    void nextEvaluation();
    void changesADecision();
    void undecidedStaysSo_data();
    void undecidedStaysSo();
    void trials();
};

class DecidingTest : public QObject {
    Q_OBJECT
private slots:
    void section_data();
    void section();
    void orders();
    void decides();
    void decidesWithoutAnAssessment();
    void aReasonIsForOneChoice();
    void decidesLater();
    void acceptsInOneGo();
    void pins();
};

class SideBySideTest : public QObject {
    Q_OBJECT
private slots:
    void purposesWithTwoGroups();
    void highestFirst();
    void asksTheFurthestPair_data();
    void asksTheFurthestPair();
    void asksNothingTwice();
    void nudges();
    void whereaboutsComeBack();
};

class NextAuditTest : public QObject {
    Q_OBJECT
private slots:
    void isDue_data();
    void isDue();
    void passesBy();
    void beginsWithWhatStays();
    void carriesWhatWasSaid();
    void minutesThatWereToChangeAreAskedAnew_data();
    void minutesThatWereToChangeAreAskedAnew();
    void doneHasItsEffect_data();
    void doneHasItsEffect();
    void aPartingThatWasTicked();
    void aLostBetProposes();
    void judges();
    void ordersAsTheWeek();
    void oneChangeIsThisQuarters();
    void refuses();
    void aGroupTheLastAuditDidntSee();
    void aYear();
};

class ShelfTest : public QObject {
    Q_OBJECT
private slots:
    void isQuiet_data();
    void isQuiet();
    void ordersAndCounts();
    void leavesTogether();
    void needsAnAudit();
};

} // namespace recentre
