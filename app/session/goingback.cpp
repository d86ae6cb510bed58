// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Back to a copy, and to where one was.
#include "keptcopies.h"
#include "program.h"

#include "desktop/copiesfolder.h"
#include "store/puttingback.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace recentre {

// Whose copies to look for is known from when it was open; in its usual place also by there being one workbook only.
QList<KeptCopy> Program::copiesOfLost() const
{
    const QString folder = copiesPlace(today()).folder;
    QString id = m_settings.workbookAt(m_path);
    if (const QStringList all = workbooksWithCopies(folder);
        id.isEmpty() && all.size() == 1 && m_path == defaultWorkbook())
        id = all.first();
    return id.isEmpty() ? QList<KeptCopy>() : copiesOfWorkbook(folder, id);
}

bool Program::isLost() const
{
    if (m_example)
        return false;
    const bool broken = m_state == State::Refused && m_problem
        && (m_problem->code == ProblemCode::WorkbookDamaged || m_problem->code == ProblemCode::PersonDamaged
            || m_problem->code == ProblemCode::NotAWorkbook || m_problem->code == ProblemCode::DiskError);
    const bool gone = m_state == State::Welcome && !QFileInfo::exists(m_path);
    return (broken || gone) && !copiesOfLost().isEmpty();
}

void Program::noteWorkbook()
{
    m_writer->run([this](Workbook &workbook) -> Writer::Then {
        return [this, path = m_path, id = QFileInfo(workbook.copiesFolder()).fileName()] {
            if (!id.isEmpty())
                m_settings.setWorkbookAt(path, id);
        };
    });
}

bool Program::putBack(const KeptCopy &copy, const QString &called, const Progress &progress, const GoneBack &done)
{
    const State before = m_state;
    closeWorkbook(); // it may be open, with somebody in it who can't be read
    setState(State::Opening);
    m_puttingBack = QtConcurrent::run([copy, path = m_path, place = copiesPlace(today()), progress] {
        return recentre::putBack(copy, path, place, progress);
    });
    m_puttingBack.then(this, [this, called, done, before](const Result<WentBack> &went) {
        done(went ? std::nullopt : std::optional(went.error()));
        if (!went)
            return setState(before);
        m_toTell = tr("You are back on %1. What couldn’t be opened is kept among the copies.").arg(called);
        if (went->aside.path.isEmpty())
            m_toTell = tr("You are back on %1.").arg(called);
        openWorkbook(m_path);
    });
    return true;
}

bool Program::goBack(const KeptCopy &copy, const QString &called, const Progress &progress, const GoneBack &done)
{
    if (isLost())
        return putBack(copy, called, progress, done);
    const State before = m_state;
    const bool asked = m_state == State::Ready || m_state == State::Settings;
    if (!asked || !m_writer || m_example || m_ending)
        return false;
    emit fieldsToCommit();
    // Whatever was posted from here on would be written into what the copy holds.
    m_keeper.reset();
    setState(State::Opening);
    m_writer->goBack(copy, today(), progress, [this, before, called, done](const Result<WentBack> &went) {
        // Not from within the writer, which is about to go.
        QMetaObject::invokeMethod(
            this,
            [this, before, called, done, went] {
                done(went ? std::nullopt : std::optional(went.error()));
                if (went)
                    comeBack(before, called, went->unsure);
                else
                    stay(before);
            },
            Qt::QueuedConnection);
    });
    return true;
}

void Program::stay(State before)
{
    if (m_session) {
        m_keeper = std::make_unique<Keeper>(*m_session, *m_writer);
        // "saved" is said again
        m_writer->post(m_session->file().person.id, Place{m_session->step(), m_session->card()});
    }
    setState(before);
}

void Program::comeBack(State before, const QString &called, const std::optional<Problem> &unsure)
{
    if (before == State::Ready) {
        m_stepToOpen = m_session->step();
        m_personToOpen = m_session->file().person.id;
    }
    m_toTell = tr("You are back on %1. What was here before is a copy too: there is a way back.").arg(called);
    if (unsure) {
        const Sentence sentence = problemWords(m_settings.words(), *unsure);
        m_toTell = sentence.text + u' ' + sentence.hint;
    }
    closeWorkbook();
    openWorkbook(m_path);
}

} // namespace recentre
