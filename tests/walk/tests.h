// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The classes of the walk, each a file.
#pragma once

#include "looking.h"

#include <QObject>

namespace recentre {

/// The checks themselves: each finds the fault that it is for, and finds none where there is none.
class ChecksTest : public QObject {
    Q_OBJECT

private slots:
    void findTheFault_data();
    void findTheFault();
    void findNothingWrong();
    void contrastIsThatOfWcag();
};

/// The screens as they open at the sizes, languages, appearances and text sizes there are.
class WalkTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void welcome_data() { eightLooks(); }
    void welcome();
    void welcomeNeedsNoScrolling_data() { wideLooks(); }
    void welcomeNeedsNoScrolling();
    void screensOfTheSample_data() { eightLooks(); }
    void screensOfTheSample();
    void screensOfNobody_data() { fourLooks(); }
    void screensOfNobody();
    void wordsExplained_data();
    void wordsExplained();
};

/// What opens within the screens, and what they show once something was changed.
class PanelsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void panelsOfTheSample_data() { fourLooks(); }
    void panelsOfTheSample();
    void changedScreens_data() { fourLooks(); }
    void changedScreens();
};

/// What is kept when the program ends at any moment.
class KeptTest : public QObject {
    Q_OBJECT

private slots:
    void whatAFieldWasLeftWith();
    void whatIsTypedWhenGoingOn();
    void stepAndCard_data();
    void stepAndCard();
    void goesBackToACopy();
    void purposeAndRow();
    void chartAndRealisation();
};

/// Step 6 by mouse, by keys and by accessible actions.
class DecidingTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aSwapIsPulled_data() { looks(); }
    void aSwapIsPulled();
    void aSwapIsTakenOrPutBack();
    void aReasonOpensItsFigure();
    void reasonsOpenWhatHoldsTheirFigure();
    void theChoicesStayInSight_data() { looks(); }
    void theChoicesStayInSight();
    void theOpenGroupIsSeenWhole_data() { wideLooks(); }
    void theOpenGroupIsSeenWhole();
    void opensInATallWindow();
    void enterIsSaidOnce();

private:
    void looks();
};

/// The client's view: with nothing of anybody else.
class ClientTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingOfOthers();
    void looksBackAtNobodyElse();
    void theSearchFindsALeak();
    void copiesNothingElse();
    void endsWithThisPerson();
    void presentsFromThePeople();
    void nothingOfTheCoachs();
    void reachesNobodyElse();
    void theSearchFindsAWayOut();
};

/// The client's view in itself: whole, readable, and what it says and keeps back whoever is in the workbook.
class ClientViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void screens_data() { looks(); }
    void screens();
    void looksBack_data() { looks(); }
    void looksBack();
    void looksBackByKeys();
    void noToolTips();
    void saysWhatIsNotSaved_data() { looks(); }
    void saysWhatIsNotSaved();
    void decidesWithoutAButton();
    void showsAdviceAsDrawn();
    void isReadFromThreeMetres();
    void blankShowsNothing();
    void opensNothingElse();
    void pastesNothing();

private:
    void looks();
};

/// A coach's pages: the list of people, and their own window beside the client's view.
class CoachTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void people_data() { fourLooks(); }
    void people();
    void peopleOfNobody_data() { fourLooks(); }
    void peopleOfNobody();
    void settings_data() { fourLooks(); }
    void settings();
    void settingsAndBackByKeys();
    void ownWindow_data() { fourLooks(); }
    void ownWindow();
    void conductsByKeys();
};

/// The page before the next evaluation, and the cards that last time's answers stand on.
class LookBackTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void asItOpens_data() { eightLooks(); }
    void asItOpens();
    void nextQuarter_data() { fourLooks(); }
    void nextQuarter();
    void standsUnderTheLastPlan();
    void stripNamesThePageThatIsOpen();
    void answersByKeys();
    void beginsAndIsTakenBack();
    void later();
    void isKept();
};

/// A coach's list of people.
class PeopleTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void peopleScreens_data() { fourLooks(); }
    void peopleScreens();
    void takesAFileIn();
    void takesHerOwnFileIn();
    void lostWorkbook_data() { fourLooks(); }
    void lostWorkbook();
};

/// Questions for a file, where the desktop has none of its own.
class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void savesByKeys();
    void opensByKeys();
};

/// Texts that mean harm, in every field of every page.
class HostileTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void typedIntoEveryField_data();
    void typedIntoEveryField();
    void everythingOfAPerson_data();
    void everythingOfAPerson();
};

} // namespace recentre
