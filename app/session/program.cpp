// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include "desktop/copiesfolder.h"
#include "disk/safefile.h"
#include "exercise/beginning.h"
#include "exercise/likeness.h"
#include "files/auditreader.h"
#include "files/sample.h"
#include "keptcopies.h"
#include "words/problems.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <sys/stat.h>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

// A stat is harmless to the lock; opening and closing the file is not.
bool sameFile(const QString &one, const QString &other)
{
    struct stat a, b;
    return ::stat(QFile::encodeName(one).constData(), &a) == 0 && ::stat(QFile::encodeName(other).constData(), &b) == 0
        && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

} // namespace

QString Program::defaultWorkbook()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/recentre/workbook.recentre"_L1;
}

Program::Program(Settings &settings, const QString &path, MakeWriter makeWriter, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_path(path)
    , m_home(path)
    , m_makeWriter(std::move(makeWriter))
    , m_copies(std::make_unique<KeptCopies>(*this))
{
    if (!m_makeWriter)
        m_makeWriter = [this] {
            // Of a throw-away workbook nothing is kept.
            return std::make_unique<Writer>(
                nullptr, [place = m_example ? CopiesPlace() : copiesPlace(today())](const QString &workbook) {
                    return Workbook::open(workbook, place);
                });
        };
    connect(&settings, &Settings::languageChanged, this, &Program::problemChanged);
    connect(this, &Program::stateChanged, this, [this] {
        // Whom a list of people is about to present is still being read.
        m_presenting = m_presenting && (m_state == State::Ready || m_state == State::People);
        emit presentingChanged();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &Program::askToEndUnsaved);
}

Program::~Program()
{
    m_puttingBack.waitForFinished();
    closeWorkbook();
}

QString Program::problem() const
{
    return m_problem ? problemWords(m_settings.words(), *m_problem, m_problemFile).text : QString();
}

QString Program::problemHint() const
{
    return m_problem ? problemWords(m_settings.words(), *m_problem, m_problemFile).hint : QString();
}

void Program::start()
{
    if (QFileInfo::exists(m_path))
        openWorkbook(m_path);
    else {
        closeWorkbook(); // what was refused is gone
        m_problem.reset();
        emit problemChanged();
        setState(listsPeople() && copiesOfLost().isEmpty() ? State::People : State::Welcome);
    }
}

void Program::begin(const QString &name)
{
    if (m_state == State::Opening)
        return;
    if (m_example) { // a real person doesn't go with it
        closeWorkbook();
        m_path = m_home;
    }
    m_unlessSomebody = true;
    const QString called = name.trimmed().isEmpty() ? tr("Me") : name.trimmed();
    add(newPerson(newId(), called, m_settings.language(), newId(), m_today()));
}

void Program::openExample()
{
    if (m_state == State::Opening)
        return;
    Result<PersonFile> file = readAudit(sampleAudit(m_settings.language()));
    if (!file)
        return fail(file.error());
    auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/recentre-example-XXXXXX"_L1);
    if (!folder->isValid())
        return fail({ProblemCode::FolderReadOnly, {}, {folder->path()}});
    closeWorkbook();
    m_example = std::move(folder);
    m_path = m_example->filePath(u"example.recentre"_s);
    add(std::move(*file));
}

void Program::closeExample()
{
    if (!m_example || m_state == State::Opening)
        return;
    m_problem.reset();
    emit problemChanged();
    closeWorkbook();
    m_path = m_home;
    start();
}

void Program::openFile(const QUrl &url)
{
    const QString path = url.toLocalFile();
    if (m_state == State::Opening || (m_writer && sameFile(path, m_writer->path())))
        return;
    const Result<bool> isWorkbook = looksLikeAWorkbook(path);
    if (!isWorkbook)
        return fail(isWorkbook.error(), url.fileName());
    if (!*isWorkbook)
        return addAudit(path);
    // What was typed is safe before another workbook takes this one's place.
    if (m_writer && !m_writer->drain(patience))
        return;
    closeWorkbook();
    m_path = path;
    openWorkbook(path);
}

void Program::addAudit(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFile(path, largestAudit);
    if (!bytes)
        return fail(bytes.error(), name);
    Result<PersonFile> file = readAudit(*bytes);
    if (!file)
        return fail(file.error(), name);
    if (m_state == State::People && m_takesBack && m_takesBack(*file))
        return;
    if (m_state == State::Ready && normalisedName(file->person.name) == normalisedName(m_session->personName())) {
        present(false); // what a file holds isn't shown where others look on
        emit ownFileOpened(QUrl::fromLocalFile(path));
        return;
    }
    if (m_names.contains(file->person.name))
        return fail({ProblemCode::PersonExists, {}, {file->person.name}}, name);
    if (m_writer)
        copyBeforeImport();
    add(std::move(*file));
}

void Program::copyBeforeImport()
{
    m_writer->run([today = today()](Workbook &workbook) -> Writer::Then {
        const auto kept = workbook.keepCopyIfChanged(today);
        return [failed = !kept] {
            if (failed)
                qWarning("No copy could be made before the import.");
        };
    });
}

void Program::saveCopy(const QUrl &url)
{
    if (!m_writer)
        return;
    const QString path = url.toLocalFile();
    m_writer->saveCopy(path, [this, path](const std::optional<Problem> &problem) {
        if (!m_session)
            return;
        if (problem) {
            const Sentence sentence = problemWords(m_settings.words(), *problem);
            m_toTell = sentence.text + u' ' + sentence.hint;
        } else {
            m_toTell = tr("A copy is in “%1”.").arg(QDir::toNativeSeparators(path));
        }
        tell();
    });
}

void Program::tryAgain()
{
    if (m_session && m_writer)
        m_writer->tryAgain();
    else if (m_state == State::Refused && m_example)
        openExample();
    else if (m_state == State::Refused)
        start();
}

void Program::openWorkbook(const QString &path)
{
    setState(State::Opening);
    m_writer = m_makeWriter();
    connect(m_writer.get(), &Writer::opened, this, &Program::opened);
    connect(m_writer.get(), &Writer::openRefused, this, &Program::refused);
    connect(m_writer.get(), &Writer::loaded, this, &Program::show);
    connect(m_writer.get(), &Writer::loadRefused, this, &Program::personRefused);
    connect(m_writer.get(), &Writer::saved, this, [this] {
        if (m_ending && m_writer->isIdle())
            end();
    });
    connect(m_writer.get(), &Writer::failed, this, [this] {
        if (m_ending && !m_endingAnyway)
            askToEndUnsaved();
    });
    m_writer->open(path);
}

void Program::closeWorkbook()
{
    m_socket.reset();
    m_keeper.reset();
    // The window still shows the session: it lets go first.
    const std::unique_ptr<Session> before = std::move(m_session);
    if (before) {
        m_state = State::Opening;
        emit stateChanged();
    }
    m_writer.reset();
    m_example.reset();
    m_names.clear();
}

void Program::opened(const QList<PersonEntry> &people)
{
    m_socket = std::make_unique<WindowSocket>(
        [this](const QString &out, const WindowSocket::BackupDone &done) { m_writer->saveCopy(out, done); });
    connect(m_socket.get(), &WindowSocket::forwardAsked, this, &Program::comeForward);
    m_socket->listen(m_writer->path());
    if (!m_example) {
        m_home = m_path;
        noteWorkbook();
    }
    for (const PersonEntry &person : people)
        m_names += person.name;
    // It couldn't be opened before, and is free now: whoever is in it comes back, instead of somebody new.
    if (std::exchange(m_unlessSomebody, false) && !people.isEmpty())
        m_toAdd.reset();
    if (m_toAdd)
        return add(*std::exchange(m_toAdd, std::nullopt));
    const QString wished = std::exchange(m_personToOpen, {});
    if (!wished.isEmpty() && std::ranges::find(people, wished, &PersonEntry::id) != people.end())
        return m_writer->load(wished);
    m_stepToOpen = 0;
    if (listsPeople())
        return setState(State::People);
    if (people.isEmpty())
        return setState(State::Welcome);
    QString chosen = people.first().id;
    for (const PersonEntry &person : people)
        if (person.id == m_settings.lastPerson())
            chosen = person.id;
    m_writer->load(chosen);
}

void Program::refused(const Problem &problem)
{
    m_toAdd.reset();
    m_unlessSomebody = false;
    m_personToOpen.clear();
    m_toTell.clear();
    if (problem.code == ProblemCode::WorkbookInUse && askToComeForward(m_path).answer == Answer::Done) {
        m_openedByOther = true;
        emit stateChanged();
        return QCoreApplication::exit(0);
    }
    fail(problem);
    setState(State::Refused);
}

void Program::personRefused(const Problem &problem)
{
    if (!listsPeople())
        return refused(problem);
    m_stepToOpen = 0;
    m_personToOpen.clear();
    m_toTell.clear();
    fail(problem); // the others are there
    setState(State::People);
}

void Program::add(PersonFile file)
{
    if (!m_writer || m_state == State::Refused) {
        m_toAdd = std::move(file);
        return openWorkbook(m_path);
    }
    if (file.person.id.isEmpty())
        file.person.id = newId();
    m_writer->post(file.person.id, additionOf(file, EditKind::NewPerson));
    m_names += file.person.name;
    show(std::move(file), {});
}

void Program::show(PersonFile file, const Place &place)
{
    m_problem.reset();
    emit problemChanged();
    if (!m_example)
        m_settings.setLastPerson(file.person.id);
    m_keeper.reset();
    const std::unique_ptr<Session> before = std::move(m_session);
    m_session = std::make_unique<Session>(std::move(file), place, m_settings);
    // The example stands still: it is never a quarter old.
    if (m_example)
        m_session->setToday([day = m_session->date()] { return day; });
    else
        m_session->setToday(m_today);
    m_session->setOpenWorkbook([this](const QString &path) { return sameFile(path, m_writer->path()); });
    // Before the keeper posts it.
    connect(m_session.get(), &Session::posted, this, [this](const Edit &edit) {
        if (edit.kind == EditKind::Import)
            copyBeforeImport();
    });
    m_keeper = std::make_unique<Keeper>(*m_session, *m_writer);
    if (const int step = std::exchange(m_stepToOpen, 0))
        m_session->setStep(step);
    m_state = State::Ready;
    emit stateChanged();
    tell();
}

void Program::tell()
{
    if (m_presenting) // a path may be somebody's name: not where others look on
        return;
    if (const QString told = std::exchange(m_toTell, {}); m_session && !told.isEmpty())
        emit m_session->told(told);
}

void Program::fail(const Problem &problem, const QString &file)
{
    m_problem = problem;
    m_problemFile = file;
    present(false); // the client's view knows no problem of the workbook's
    m_presenting = false; // and whoever couldn't be opened isn't presented later
    emit problemChanged();
}

void Program::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

} // namespace recentre
