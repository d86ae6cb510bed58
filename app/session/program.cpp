// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "disk/safefile.h"
#include "exercise/beginning.h"
#include "files/auditreader.h"
#include "words/problems.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

Program::Program(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::languageChanged, this, &Program::problemChanged);
}

Program::~Program() = default;

QString Program::problem() const
{
    return m_problem ? problemWords(m_settings.words(), *m_problem, m_problemFile).text : QString();
}

QString Program::problemHint() const
{
    return m_problem ? problemWords(m_settings.words(), *m_problem, m_problemFile).hint : QString();
}

void Program::begin(const QString &name)
{
    const QString called = name.trimmed().isEmpty() ? tr("Me") : name.trimmed();
    show(newPerson(newId(), called, m_settings.language(), newId(), QDate::currentDate()), {});
}

void Program::openExample()
{
    const QString path = ":/samples/isabelle-%1.json"_L1.arg(m_settings.language());
    Result<QByteArray> bytes = readFile(path, largestAudit);
    const Result<PersonFile> file = bytes ? readAudit(*bytes) : Result<PersonFile>(tl::unexpected(bytes.error()));
    if (file)
        show(*file, {});
    else
        fail(file.error());
}

void Program::openFile(const QUrl &url)
{
    const Result<QByteArray> bytes = readFile(url.toLocalFile(), largestAudit);
    const Result<PersonFile> file = bytes ? readAudit(*bytes) : Result<PersonFile>(tl::unexpected(bytes.error()));
    if (file)
        show(*file, {});
    else
        fail(file.error(), url.fileName());
}

void Program::saveCopy(const QUrl &) {}
void Program::tryAgain() {}
void Program::quit() { QCoreApplication::quit(); }

void Program::show(PersonFile file, const Place &place)
{
    m_problem.reset();
    emit problemChanged();
    auto before = std::move(m_session);
    m_session = std::make_unique<Session>(std::move(file), place, m_settings);
    setState(State::Ready);
    emit stateChanged();
}

void Program::fail(const Problem &problem, const QString &file)
{
    m_problem = problem;
    m_problemFile = file;
    emit problemChanged();
}

void Program::setState(State state) { m_state = state; }

} // namespace recentre
