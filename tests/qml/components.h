// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The test classes of the parts, run one after the other by main.cpp.

#pragma once

#include <QObject>

namespace recentre {

/// What holds for every part (tst_components.cpp).
class Parts : public QObject {
    Q_OBJECT

private slots:
    void pressedEveryWay_data();
    void pressedEveryWay();
    void aChoiceTogglesOnceAPress();
    void aScreenReaderMayComeLater_data();
    void aScreenReaderMayComeLater();
    void ringIsForKeys_data();
    void ringIsForKeys();
    void namesAndRoles_data();
    void namesAndRoles();
    void anyTextIsJustText_data();
    void anyTextIsJustText();
    void choicesAreJustText_data();
    void choicesAreJustText();
    void wordsHaveRoom_data();
    void wordsHaveRoom();
};

/// When what is typed becomes an edit, Escape, undo, minutes (tst_fields.cpp).
class Fields : public QObject {
    Q_OBJECT

private slots:
    void toldAfterAPauseAndWhenLeft();
    void toldWhenDestroyed();
    void escapeGivesTheFormerValueBack();
    void escapeAtOnceChangesNothing();
    void undoIsTheFieldsFirst();
    void followsTheValueButNotUnderTheFingers();
    void keepsWhatWasRefused();
    void enterAccepts();
    void longFieldGrowsAndLetsTabGo();
    void blankGrowsWithItsText();
    void stepperSteps();
    void stepperTellsWhatIsTyped();
    void stepperKnowsUnknown();
};

/// Parts made of several: switch, drop-down, dialog, toast, scroll, rank (tst_parts.cpp).
class Groups : public QObject {
    Q_OBJECT

private slots:
    void switchIsMovedByArrows();
    void helpOpensAndGoes();
    void hintsWaitInAWindow();
    void helpHasRoom_data();
    void helpHasRoom();
    void dropDownIsChosenByKeys();
    void dropDownIsChosenByAction();
    void dialogKeepsTheFocusAndEscapeCloses();
    void toastShowsAndHides();
    void scrollFollowsTheFocus();
    void scrollKeepsTheFocus();
    void rankIsMovedByKeys();
    void rankIsDragged();
    void progressIsQuietAtFirst();
    void budgetIsMoved();
    void sureInBlocksAndWords();
};

/// Scores, pleasure, counts, circles (tst_scales.cpp).
class Scales : public QObject {
    Q_OBJECT

private slots:
    void scoreByKeys();
    void scoreByPointer();
    void scoreKnowsUnknown();
    void scoreForScreenReaders();
    void candidateHasOneHandle();
    void pleasure();
    void countsAreTyped();
    void circlesRingByRing();
};

/// The tokens as the screens get them (tst_theme.cpp).
class Looks : public QObject {
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void everyColourIsThere();
    void fontsAreOurs();
    void everyIconIsThere();
    void textSizeScales();
    void presentedIsReadFromAfar();
    void motionCanBeReduced();
};

} // namespace recentre
