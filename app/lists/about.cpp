// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "about.h"

#include "exercise/objectives.h"
#include "session/session.h"
#include "words/figures.h"

#include <QRegularExpression>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// "A, B and C", "A, B et C": in either language, whatever the window's.
QStringList parts(const QString &text)
{
    static const QRegularExpression between(u"\\s*[,;]\\s*(?:(?:and|et)\\s+)?|\\s+(?:and|et)\\s+"_s);
    QStringList found;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts))
        if (const QString word = part.trimmed(); !word.isEmpty())
            found += word;
    return found;
}

void put(Session &session, const Person &person, int gesture)
{
    Edit edit = setPerson(session.file(), person);
    edit.gesture = quint64(gesture);
    session.edit(edit);
}

} // namespace

About::About(Session &session)
    : QObject(&session)
    , m_session(session)
{
    connect(&session, &Session::personChanged, this, &About::changed);
    connect(&session, &Session::textsChanged, this, &About::changed);
}

QString About::profession() const { return m_session.file().person.profession; }
QString About::sectors() const { return joined(m_session.words(), m_session.file().person.sectors); }
QString About::place() const { return m_session.file().person.place; }
QString About::interests() const { return joined(m_session.words(), m_session.file().person.interests); }

void About::set(int blank, const QString &text, int gesture)
{
    switch (Blank(blank)) {
    case Blank::Profession:
        return setProfession(text, gesture);
    case Blank::Sectors:
        return setSectors(text, gesture);
    case Blank::Place:
        return setPlace(text, gesture);
    case Blank::Interests:
        return setInterests(text, gesture);
    }
}

void About::setProfession(const QString &text, int gesture)
{
    Person person = m_session.file().person;
    person.profession = text.trimmed();
    put(m_session, person, gesture);
}

void About::setSectors(const QString &text, int gesture)
{
    if (text == sectors())
        return;
    Person person = m_session.file().person;
    person.sectors = parts(text);
    put(m_session, person, gesture);
}

void About::setPlace(const QString &text, int gesture)
{
    Person person = m_session.file().person;
    person.place = text.trimmed();
    put(m_session, person, gesture);
}

void About::setInterests(const QString &text, int gesture)
{
    if (text == interests())
        return;
    Person person = m_session.file().person;
    person.interests = parts(text);
    put(m_session, person, gesture);
}

QString About::setName(const QString &text, int gesture)
{
    if (text.trimmed().isEmpty())
        return tr("A name is needed. The former one was kept.");
    Person person = m_session.file().person;
    person.name = text.trimmed();
    put(m_session, person, gesture);
    return {};
}

} // namespace recentre
