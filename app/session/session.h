// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// One person's exercise, as QML is handed it: the snapshot, its one verb `edit`, undo, and the lists that follow.
/// What composes edits is in core/exercise; what a list shows is in app/lists. Interface thread.
#pragma once

#include "advisor.h"
#include "desktop/settings.h"
#include "meter.h"
#include "method/advice.h"
#include "model/edit.h"
#include "store/workbook.h"
#include "words/problems.h"

#include <QElapsedTimer>
#include <QUndoStack>
#include <qqmlregistration.h>

#include <functional>

Q_MOC_INCLUDE("lists/about.h")
Q_MOC_INCLUDE("lists/duplicatelist.h")
Q_MOC_INCLUDE("lists/groupentry.h")
Q_MOC_INCLUDE("lists/grouplist.h")
Q_MOC_INCLUDE("lists/objectivelist.h")
Q_MOC_INCLUDE("lists/pastepreview.h")
Q_MOC_INCLUDE("lists/platformlist.h")
Q_MOC_INCLUDE("lists/purposelist.h")
Q_MOC_INCLUDE("lists/quietshelf.h")
Q_MOC_INCLUDE("lists/steplist.h")

namespace recentre {

class About;
class DuplicateList;
class GroupEntry;
class GroupList;
class ObjectiveList;
class PastePreview;
class PlatformList;
class PurposeList;
class QuietShelf;
class StepList;

/// One person in memory. Every change goes through `edit`: validated, applied, shown, and posted to the writer.
class Session : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString personName READ personName NOTIFY personChanged)
    Q_PROPERTY(QString dateText READ dateText NOTIFY personChanged)
    Q_PROPERTY(QString language READ language NOTIFY textsChanged)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged)
    Q_PROPERTY(QString card READ card WRITE setCard NOTIFY cardChanged)
    Q_PROPERTY(int stepsDone READ stepsDone NOTIFY stepsChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY undoChanged)
    Q_PROPERTY(QString toastText READ toastText NOTIFY done)
    Q_PROPERTY(SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveText READ saveText NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveHint READ saveHint NOTIFY saveStateChanged)
    Q_PROPERTY(QString saveAdvice READ saveAdvice NOTIFY saveStateChanged)
    Q_PROPERTY(int weeklyMinutes READ weeklyMinutes WRITE setWeeklyMinutes NOTIFY meterChanged)
    Q_PROPERTY(bool weeklyMinutesSaid READ weeklyMinutesSaid NOTIFY meterChanged)
    Q_PROPERTY(QString weeklyMinutesText READ weeklyMinutesText NOTIFY meterChanged)
    Q_PROPERTY(QString aDayText READ aDayText NOTIFY meterChanged)
    Q_PROPERTY(int minutesToday READ minutesToday NOTIFY meterChanged)
    Q_PROPERTY(QString meterLabel READ meterLabel NOTIFY meterChanged)
    Q_PROPERTY(QString meterDifference READ meterDifference NOTIFY meterChanged)
    Q_PROPERTY(double meterFill READ meterFill NOTIFY meterChanged)
    Q_PROPERTY(double meterPromise READ meterPromise NOTIFY meterChanged)
    Q_PROPERTY(double meterOver READ meterOver NOTIFY meterChanged)
    Q_PROPERTY(recentre::About *about READ about CONSTANT)
    Q_PROPERTY(recentre::StepList *steps READ steps CONSTANT)
    Q_PROPERTY(recentre::ObjectiveList *objectives READ objectives CONSTANT)
    Q_PROPERTY(recentre::PurposeList *purposesOffered READ purposesOffered CONSTANT)
    Q_PROPERTY(recentre::GroupList *members READ members CONSTANT)
    Q_PROPERTY(recentre::GroupList *candidates READ candidates CONSTANT)
    Q_PROPERTY(recentre::GroupList *left READ left CONSTANT)
    Q_PROPERTY(recentre::GroupEntry *groupEntry READ groupEntry CONSTANT)
    Q_PROPERTY(recentre::PlatformList *platforms READ platforms CONSTANT)
    Q_PROPERTY(recentre::DuplicateList *duplicates READ duplicates CONSTANT)
    Q_PROPERTY(recentre::QuietShelf *quietShelf READ quietShelf CONSTANT)
    Q_PROPERTY(recentre::PastePreview *paste READ paste CONSTANT)

public:
    enum class SaveState { Saved, Saving, Failed };
    Q_ENUM(SaveState)

    /// The person of `file`, left at `place`. Nothing is kept on disk until a keeper follows what is posted.
    Session(PersonFile file, Place place, Settings &settings, QObject *parent = nullptr);
    ~Session() override;

    /// The person as it is now; cheap to copy, may be handed to any thread.
    [[nodiscard]] const PersonFile &file() const { return m_file; }
    [[nodiscard]] const Language &words() const { return m_settings.words(); }
    /// What the method says of it: the plan at once, how sure it is a little later.
    [[nodiscard]] const std::optional<Advice> &advice() const { return m_advice; }
    /// Whether the advice has its readings; until then what is said of the last ones is stale.
    [[nodiscard]] bool sure() const { return m_advice && m_advice->readings > 0; }
    /// The last advice that had its readings, perhaps of an earlier state.
    [[nodiscard]] const std::optional<Advice> &readAdvice() const { return m_readAdvice; }
    /// What step 6 shows: the advice, or that of a trial.
    [[nodiscard]] const std::optional<Advice> &shownAdvice() const { return m_trial ? m_trial : m_advice; }
    [[nodiscard]] bool trying() const { return m_trial.has_value(); }
    /// Shows what would be advised if `edit` were done, until the trial is ended or something is edited. Nothing is
    /// kept of it. An edit that can't be done tries nothing.
    void tryOut(const Edit &edit);
    void endTrial();

    /// The one verb. An empty edit is no step. False: refused, nothing has changed, and `refused` was emitted with the
    /// reason. Edits of one kind and gesture (not 0) become one step of undo.
    bool edit(const Edit &edit);

    /// The workbook refused this edit for good: it is undone here, and said. What was done before can't be undone any
    /// more, unless it was the last act.
    void takeBack(const Edit &edit, const Problem &problem);

    [[nodiscard]] QString personName() const { return m_file.person.name; }
    [[nodiscard]] QString dateText() const;
    [[nodiscard]] QDate date() const;
    /// The day that it is, by the clock handed in.
    [[nodiscard]] QDate today() const { return m_today(); }
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    [[nodiscard]] QString language() const { return m_settings.language(); }
    [[nodiscard]] int step() const { return m_place.step; }
    void setStep(int step);
    /// The id of the group whose card is open in the current step; empty: the step chooses. Kept with the step, so that
    /// the person comes back to it; another step begins without.
    [[nodiscard]] QString card() const { return m_place.group; }
    void setCard(const QString &group);
    /// Steps complete before the current one: how far the circles have come together.
    [[nodiscard]] int stepsDone() const;
    [[nodiscard]] Q_INVOKABLE bool completed(int step) const;
    [[nodiscard]] bool canUndo() const { return m_undo.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_undo.canRedo(); }
    [[nodiscard]] QString toastText() const { return m_toast; }
    [[nodiscard]] SaveState saveState() const { return m_saveState; }
    [[nodiscard]] bool saveFailed() const { return m_saveState == SaveState::Failed; }
    [[nodiscard]] QString saveText() const;
    /// Why it failed, with the file's path, and what to do.
    [[nodiscard]] QString saveHint() const;
    /// What to do alone: a path may name somebody.
    [[nodiscard]] QString saveAdvice() const;
    [[nodiscard]] int weeklyMinutes() const { return m_meter.promise; }
    void setWeeklyMinutes(int minutes) { giveWeeklyMinutes(minutes, 0); }
    [[nodiscard]] bool weeklyMinutesSaid() const { return m_meter.promiseSaid; }
    [[nodiscard]] QString weeklyMinutesText() const;
    [[nodiscard]] QString aDayText() const;
    [[nodiscard]] int minutesToday() const { return m_meter.today.value_or(-1); }
    [[nodiscard]] QString meterLabel() const;
    [[nodiscard]] QString meterDifference() const;
    [[nodiscard]] double meterFill() const { return m_meter.fill(); }
    [[nodiscard]] double meterPromise() const { return m_meter.promiseAt(); }
    [[nodiscard]] double meterOver() const { return m_meter.over(); }
    [[nodiscard]] About *about() const { return m_about; }
    [[nodiscard]] StepList *steps() const { return m_steps; }
    [[nodiscard]] ObjectiveList *objectives() const { return m_objectives; }
    [[nodiscard]] PurposeList *purposesOffered() const { return m_purposesOffered; }
    [[nodiscard]] GroupList *members() const { return m_members; }
    [[nodiscard]] GroupList *candidates() const { return m_candidates; }
    [[nodiscard]] GroupList *left() const { return m_left; }
    [[nodiscard]] GroupEntry *groupEntry() const { return m_groupEntry; }
    [[nodiscard]] PlatformList *platforms() const { return m_platforms; }
    [[nodiscard]] DuplicateList *duplicates() const { return m_duplicates; }
    [[nodiscard]] QuietShelf *quietShelf() const { return m_quietShelf; }
    [[nodiscard]] PastePreview *paste() const { return m_paste; }

    /// How saving goes, told by whoever keeps what is posted; `problem` goes with Failed. Saved is told each time that
    /// everything is on the disk.
    void setSaveState(SaveState state, const std::optional<Problem> &problem = std::nullopt);
    /// Whether `path` is the file that this person is kept in, by any name; never opens it.
    [[nodiscard]] bool isOpenWorkbook(const QString &path) const { return m_isOpenWorkbook && m_isOpenWorkbook(path); }
    void setOpenWorkbook(std::function<bool(const QString &)> isOpen) { m_isOpenWorkbook = std::move(isOpen); }

    /// A number for what a finger begins: the edits that carry it are one step of undo.
    [[nodiscard]] Q_INVOKABLE int gesture() { return ++m_gesture; }
    Q_INVOKABLE void undo() { m_undo.undo(); }
    Q_INVOKABLE void redo() { m_undo.redo(); }
    /// The promise, 0 to 10080; what is beyond is refused.
    Q_INVOKABLE bool giveWeeklyMinutes(int minutes, int gesture);
    /// The stepper: `delta` more (or fewer), never under 0 or over a week. Presses that follow within a second are one
    /// step of undo.
    Q_INVOKABLE void stepWeeklyMinutes(int delta);
    /// The promise as typed ("1h30", "90"). Returns an empty text, or what is wrong and what was kept.
    Q_INVOKABLE QString setWeeklyMinutesText(const QString &text);

signals:
    /// An edit was done, undone or redone: what the lists follow.
    void changed(const recentre::Edit &edit);
    /// An edit is to be kept on disk, and where the person was left.
    void posted(const recentre::Edit &edit);
    void placed(const recentre::Place &place);
    /// Everything posted so far is on the disk.
    void saved();
    /// The advice is new, or a trial began or ended.
    void advised();
    /// The language is another: every text is to be asked again.
    void textsChanged();
    /// An act that deserves the undo toast.
    void done(const QString &what);
    /// Something was done that has no undo: a copy made.
    void told(const QString &what);
    /// An edit was refused: what is wrong and what to do.
    void refused(const QString &what, const QString &hint);
    void personChanged();
    void stepChanged();
    void cardChanged();
    void stepsChanged();
    void undoChanged();
    void saveStateChanged();
    void meterChanged();

private:
    friend class EditCommand;

    void replay(const Edit &edit);
    void announce(const Edit &edit);
    void show(const Edit &edit);
    void refuse(const Problem &problem);
    void weigh();
    void makeLists();

    Settings &m_settings;
    PersonFile m_file;
    Place m_place;
    std::optional<Advice> m_advice, m_readAdvice, m_trial;
    Advisor m_advisor;
    Meter m_meter;
    QUndoStack m_undo;
    QString m_toast;
    int m_gesture = 0;
    int m_stepperGesture = 0;
    QElapsedTimer m_lastStepperPress;

    SaveState m_saveState = SaveState::Saved;
    std::optional<Problem> m_saveProblem;
    std::function<bool(const QString &)> m_isOpenWorkbook;
    std::function<QDate()> m_today = QDate::currentDate;

    About *m_about = nullptr;
    StepList *m_steps = nullptr;
    ObjectiveList *m_objectives = nullptr;
    PurposeList *m_purposesOffered = nullptr;
    GroupList *m_members = nullptr;
    GroupList *m_candidates = nullptr;
    GroupList *m_left = nullptr;
    GroupEntry *m_groupEntry = nullptr;
    PlatformList *m_platforms = nullptr;
    DuplicateList *m_duplicates = nullptr;
    QuietShelf *m_quietShelf = nullptr;
    PastePreview *m_paste = nullptr;
};

} // namespace recentre
