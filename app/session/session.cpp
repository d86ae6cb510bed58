// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "editcommand.h"
#include "exercise/completion.h"
#include "exercise/minutestext.h"
#include "exercise/objectives.h"
#include "lists/about.h"
#include "lists/duplicatelist.h"
#include "lists/groupentry.h"
#include "lists/grouplist.h"
#include "lists/objectivelist.h"
#include "lists/pastepreview.h"
#include "lists/platformlist.h"
#include "lists/purposelist.h"
#include "lists/quietshelf.h"
#include "lists/steplist.h"
#include "toast.h"
#include "words/estimated.h"
#include "words/figures.h"

#include <algorithm>

namespace recentre {

namespace {

constexpr int undoSteps = 200;
constexpr int pressesBelongTogether = 1000; // ms

} // namespace

Session::Session(PersonFile file, Place place, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_file(std::move(file))
    , m_place(std::move(place))
{
    m_place.step = std::clamp(m_place.step, 1, stepCount);
    m_undo.setUndoLimit(undoSteps);
    connect(&m_undo, &QUndoStack::indexChanged, this, &Session::undoChanged);
    connect(&settings, &Settings::languageChanged, this, [this] {
        emit textsChanged();
        emit personChanged();
        emit meterChanged();
        emit saveStateChanged();
    });
    connect(&m_advisor, &Advisor::answered, this, [this](const Advice &advice) {
        m_advice = m_readAdvice = advice;
        emit advised();
    });
    weigh();
    makeLists();
}

Session::~Session() = default;

void Session::makeLists()
{
    m_about = new About(*this);
    m_steps = new StepList(*this);
    m_objectives = new ObjectiveList(*this);
    m_purposesOffered = new PurposeList(*this);
    m_members = new GroupList(*this, Membership::Member);
    m_candidates = new GroupList(*this, Membership::Candidate);
    m_left = new GroupList(*this, Membership::Left);
    m_groupEntry = new GroupEntry(*this);
    m_platforms = new PlatformList(*this);
    m_duplicates = new DuplicateList(*this);
    m_quietShelf = new QuietShelf(*this);
    m_paste = new PastePreview(*this);
}

bool Session::edit(const Edit &edit)
{
    if (edit.isEmpty())
        return true;
    Result<PersonFile> after = apply(m_file, edit);
    if (!after) {
        refuse(after.error());
        return false;
    }
    m_file = std::move(*after);
    m_undo.push(new EditCommand(*this, edit));
    announce(edit);
    m_toast = toastOf(edit, words());
    if (!m_toast.isEmpty())
        emit done(m_toast);
    return true;
}

void Session::replay(const Edit &edit)
{
    Result<PersonFile> after = apply(m_file, edit);
    if (!after) {
        refuse(after.error());
        return;
    }
    m_file = std::move(*after);
    announce(edit);
}

void Session::takeBack(const Edit &edit, const Problem &problem)
{
    if (Result<PersonFile> before = apply(m_file, inverse(edit))) {
        m_file = std::move(*before);
        m_undo.clear();
        show(inverse(edit));
    }
    refuse(problem);
}

void Session::announce(const Edit &edit)
{
    show(edit);
    emit posted(edit);
}

void Session::show(const Edit &edit)
{
    weigh();
    emit changed(edit);
    if (!edit.people.empty() || !edit.audits.empty())
        emit personChanged();
    emit stepsChanged();
    emit meterChanged();
}

void Session::refuse(const Problem &problem)
{
    const Sentence sentence = problemWords(words(), problem);
    emit refused(sentence.text, sentence.hint);
}

void Session::weigh()
{
    m_trial.reset();
    m_advice = planAtOnce(m_file, m_readAdvice);
    m_meter = meterOf(m_file, m_advice);
    m_advisor.ask(m_file);
}

void Session::tryOut(const Edit &edit)
{
    const Result<PersonFile> tried = apply(m_file, edit);
    if (!tried)
        return;
    m_trial = planAtOnce(*tried, m_readAdvice);
    emit advised();
}

void Session::endTrial()
{
    if (!m_trial)
        return;
    m_trial.reset();
    emit advised();
}

QDate Session::date() const
{
    const auto audit = m_file.currentAudit();
    return audit ? audit->date : QDate();
}

QString Session::dateText() const { return recentre::date(words(), date()); }

void Session::setStep(int step)
{
    const int wanted = std::clamp(step, 1, stepCount);
    if (wanted == m_place.step)
        return;
    m_place = {wanted, {}};
    emit stepChanged();
    emit stepsChanged();
    emit cardChanged();
    emit placed(m_place);
}

void Session::setCard(const QString &group)
{
    if (group == m_place.group)
        return;
    m_place.group = group;
    emit cardChanged();
    emit placed(m_place);
}

int Session::stepsDone() const
{
    int done = 0;
    for (int step = 1; step < m_place.step; ++step)
        done += stepDone(m_file, step);
    return done;
}

bool Session::completed(int step) const { return stepDone(m_file, step); }

void Session::setSaveState(SaveState state, const std::optional<Problem> &problem)
{
    if (state == SaveState::Saved)
        emit saved();
    if (state == m_saveState && problem == m_saveProblem)
        return;
    m_saveState = state;
    m_saveProblem = problem;
    emit saveStateChanged();
}

QString Session::saveText() const
{
    switch (m_saveState) {
    case SaveState::Saved:
        return tr("Everything is saved");
    case SaveState::Saving:
        return tr("Saving…");
    case SaveState::Failed:
        break;
    }
    switch (m_saveProblem ? m_saveProblem->code : ProblemCode::DiskError) {
    case ProblemCode::DiskFull:
        return tr("Not saved: the disk is full");
    case ProblemCode::WorkbookMoved:
        return tr("Not saved: the workbook isn’t in its place any more");
    case ProblemCode::WorkbookReadOnly:
    case ProblemCode::FolderReadOnly:
        return tr("Not saved: nothing can be written there");
    default:
        return tr("Not saved: the disk failed");
    }
}

QString Session::saveHint() const
{
    if (!m_saveProblem)
        return {};
    const Sentence sentence = problemWords(words(), *m_saveProblem);
    return sentence.hint.isEmpty() ? sentence.text : sentence.text + u' ' + sentence.hint;
}

QString Session::saveAdvice() const { return m_saveProblem ? problemWords(words(), *m_saveProblem).hint : QString(); }

QString Session::weeklyMinutesText() const { return duration(words(), m_meter.promise); }

QString Session::aDayText() const
{
    const int aDay = m_meter.promise / 7;
    const int rounded = aDay < 5 ? aDay : (m_meter.promise + 17) / 35 * 5;
    if (rounded < 60)
        return tr("About %n minute(s) a day", nullptr, rounded);
    return tr("About %1 a day").arg(duration(words(), rounded));
}

QString Session::meterLabel() const
{
    if (m_meter.today)
        return tr("%1 a week today").arg(capitalised(durationMarked(words(), *m_meter.today, m_meter.todayEstimated)));
    return tr("%1 a week to give").arg(duration(words(), m_meter.promise));
}

QString Session::meterDifference() const
{
    if (m_meter.groups == 0)
        return tr("no group counted yet");
    if (!m_meter.today)
        return tr("%n group(s) so far", nullptr, m_meter.groups);
    const int difference = *m_meter.today - m_meter.promise;
    if (difference == 0)
        return tr("just what you want to give");
    const QString apart = durationMarked(words(), std::abs(difference), m_meter.todayEstimated);
    return difference > 0 ? tr("%1 more than you want to give").arg(apart)
                          : tr("%1 less than you want to give").arg(apart);
}

bool Session::giveWeeklyMinutes(int minutes, int gesture)
{
    Edit edit = recentre::setWeeklyMinutes(m_file, minutes);
    edit.gesture = quint64(gesture);
    return this->edit(edit);
}

void Session::stepWeeklyMinutes(int delta)
{
    if (!m_lastStepperPress.isValid() || m_lastStepperPress.elapsed() > pressesBelongTogether)
        m_stepperGesture = gesture();
    m_lastStepperPress.start();
    giveWeeklyMinutes(std::clamp(m_meter.promise + delta, 0, minutesInAWeek), m_stepperGesture);
}

QString Session::setWeeklyMinutesText(const QString &text)
{
    const Result<int> minutes = parseMinutes(text);
    if (minutes) {
        giveWeeklyMinutes(*minutes, 0);
        return {};
    }
    const QString kept = weeklyMinutesText();
    if (minutes.error().code == ProblemCode::OutOfRange)
        return tr("A week has %1 minutes. Kept: %2.").arg(number(words(), minutesInAWeek), kept);
    if (minutes.error().code == ProblemCode::EmptyText)
        return tr("Nothing was said. Kept: %1.").arg(kept);
    return tr("That isn’t a time I can read. Try “90” or “1h30”. Kept: %1.").arg(kept);
}

} // namespace recentre
