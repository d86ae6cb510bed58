// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "returnedfile.h"

#include "exercise/envelope.h"
#include "program.h"
#include "words/envelopewords.h"

namespace recentre {

namespace {

constexpr int stepOfGroups = 2;

QString wishOf(const Purpose &purpose) { return purpose.name.isEmpty() ? purpose.id : purpose.name; }

/// What the sentences say of taking `file` into `known`.
Returned returnedOf(const PersonFile &known, const PersonFile &file)
{
    const TakenBack back = takeBack(known, file);
    Returned said{known.person.name, back.answered, 0, {}, {}, {}, back.audits, back.moved};
    QStringList wished;
    for (const Purpose &purpose : known.purposes)
        wished += wishOf(purpose);
    for (const Group &group : file.groups)
        said.groups += int(group.membership != Membership::Left);
    for (const Change<Group> &change : back.edit.groups)
        if (!change.before)
            said.added += change.row().name;
    for (const Change<Purpose> &change : back.edit.purposes)
        if (const QString wish = wishOf(change.row()); !change.before && !wished.contains(wish)) {
            said.wishes += wish;
            wished += wish;
        }
    for (const Change<Assessment> &change : back.edit.assessments)
        if (const QString name = known.groups.value(change.row().group).name;
            !name.isEmpty() && known.audits.contains(change.row().audit))
            said.filledIn += name;
    return said;
}

} // namespace

ReturnedFile::ReturnedFile(Program &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    connect(program.settings(), &Settings::languageChanged, this, &ReturnedFile::changed);
    // Once the window shows them: it is where the undo is offered.
    connect(&program, &Program::stateChanged, this,
        [this] { QMetaObject::invokeMethod(this, &ReturnedFile::fill, Qt::QueuedConnection); });
}

void ReturnedFile::ask(const QString &person, const PersonFile &file)
{
    dismiss();
    m_person = person;
    m_file = file;
    m_program.writer()->run([this, person](Workbook &workbook) -> Writer::Then {
        return [this, person, known = workbook.load(person)] {
            if (person != m_person)
                return;
            if (!known) {
                emit refused(known.error());
                return;
            }
            m_known = *known;
            m_brings = !takeBack(*m_known, m_file).edit.isEmpty();
            emit changed();
        };
    });
}

QString ReturnedFile::question() const
{
    return m_known ? fileIsBack(m_program.settings()->words(), m_known->person.name, m_brings) : QString();
}

QStringList ReturnedFile::lines() const
{
    return m_known && m_brings ? whatCameBack(m_program.settings()->words(), returnedOf(*m_known, m_file))
                               : QStringList();
}

void ReturnedFile::takeIn()
{
    if (!m_known || !m_brings)
        return;
    m_takes = true;
    m_program.openPerson(m_person, stepOfGroups);
}

void ReturnedFile::fill()
{
    Session *session = m_program.session();
    if (!m_takes || m_program.state() != Program::State::Ready || session->file().person.id != m_person)
        return;
    // With what they are now: whoever was open may have changed.
    const Edit edit = takeBack(session->file(), m_file).edit;
    dismiss();
    session->edit(edit);
}

void ReturnedFile::dismiss()
{
    m_takes = m_brings = false;
    m_person.clear();
    m_file = {};
    m_known.reset();
    emit changed();
}

} // namespace recentre
