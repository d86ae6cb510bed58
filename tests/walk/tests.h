// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The classes of the walk, each a file.
#pragma once

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
    void welcome_data() { looks(); }
    void welcome();
    void screensOfTheSample_data() { looks(); }
    void screensOfTheSample();
    void screensOfNobody_data() { looks(); }
    void screensOfNobody();
    void wordsExplained_data();
    void wordsExplained();

private:
    void looks();
};

/// What opens within the screens, and what they show once something was changed.
class PanelsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void panelsOfTheSample_data() { looks(); }
    void panelsOfTheSample();
    void changedScreens_data() { looks(); }
    void changedScreens();

private:
    void looks();
};

/// What is kept when the program ends at any moment.
class KeptTest : public QObject {
    Q_OBJECT

private slots:
    void whatAFieldWasLeftWith();
    void whatIsTypedWhenGoingOn();
    void stepAndCard_data();
    void stepAndCard();
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
    void enterIsSaidOnce();

private:
    void looks();
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
