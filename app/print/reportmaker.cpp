// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmaker.h"

#include "disk/safefile.h"
#include "report/calendar.h"
#include "report/csv.h"
#include "report/markdown.h"
#include "session/session.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <cerrno>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80; // characters of a person's name in a file's name
constexpr int mostOfAName = 1000; // files that may be called alike

/// A person's name as part of a file's: nothing that a file system or a shell takes for something else.
QString asFileName(QString name)
{
    static const QString refused = u"/\\:*?\"<>|"_s;
    for (QChar &c : name)
        if (refused.contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    name = name.simplified().left(longestName);
    while (!name.isEmpty() && u".- "_s.contains(name.front()))
        name.remove(0, 1);
    name = name.trimmed();
    return name.isEmpty() ? u"Recentre"_s : name;
}

/// "name.md", or "name (2).md" where that is taken.
QString freeName(const QString &folder, const QString &base, const QString &suffix)
{
    QString path = folder + u'/' + base + suffix;
    for (int number = 2; QFileInfo::exists(path) && number < mostOfAName; ++number)
        path = folder + u'/' + base + u" (%1)"_s.arg(number) + suffix;
    return path;
}

Result<QByteArray> bytesOf(
    const PersonFile &file, ReportMaker::Kind kind, const Language &language, const QDateTime &made)
{
    if (kind == ReportMaker::Kind::Calendar)
        return calendarOf(file, made, language);
    const auto advice = adviceForReport(file);
    if (!advice)
        return tl::unexpected(advice.error());
    const Outline outline = outlineOf(file, *advice, AdviceWords(language, file));
    return kind == ReportMaker::Kind::Table ? csvReport(outline, language) : markdownReport(outline, language);
}

} // namespace

ReportMaker::ReportMaker(QObject *parent)
    : QObject(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<QString> path = m_watcher.result();
        if (!path)
            return fail(path.error(), m_path);
        m_path = *path;
        setState(m_changed ? State::Idle : State::Made);
    });
}

ReportMaker::~ReportMaker()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void ReportMaker::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
        // What was made says what was said before.
        connect(session, &Session::changed, this, [this] {
            m_changed = true;
            if (m_state == State::Made)
                setState(State::Idle);
        });
        connect(session, &Session::textsChanged, this, &ReportMaker::stateChanged);
    }
    emit sessionChanged();
}

void ReportMaker::setKind(Kind kind)
{
    m_kind = kind;
    emit stateChanged();
}

QString ReportMaker::fileName() const { return QFileInfo(m_path).fileName(); }

QString ReportMaker::folderName() const { return QFileInfo(QFileInfo(m_path).path()).fileName(); }

QUrl ReportMaker::suggestion() const
{
    return m_session ? QUrl::fromLocalFile(freeName(m_folder, baseName(), suffix())) : QUrl();
}

QString ReportMaker::baseName() const
{
    const QString name = asFileName(m_session->personName());
    const QString day = m_session->date().toString(Qt::ISODate);
    return day.isEmpty() ? name : name + u' ' + day;
}

QString ReportMaker::suffix() const
{
    return m_kind == Kind::Report ? u".md"_s : m_kind == Kind::Table ? u".csv"_s : u".ics"_s;
}

QString ReportMaker::problem() const
{
    return m_unopened ? tr("It is made, but no program here opens it.") : problemSaid().text;
}

QString ReportMaker::problemHint() const { return m_unopened ? m_path : problemSaid().hint; }

// The file is named once, by the problem itself or before it.
Sentence ReportMaker::problemSaid() const
{
    if (!m_problem || !m_session)
        return {};
    return problemWords(m_session->words(), *m_problem, m_problem->arguments.contains(m_path) ? QString() : m_path);
}

void ReportMaker::make()
{
    if (m_session && m_state != State::Making)
        start(m_folder + u'/' + baseName() + suffix(), true);
}

void ReportMaker::makeAt(const QUrl &url)
{
    const QString path = url.toLocalFile();
    if (!m_session || path.isEmpty() || m_state == State::Making)
        return;
    if (m_session->isOpenWorkbook(path))
        return fail({ProblemCode::FileUnwritable, {}, {path, QString::number(EBUSY)}}, path);
    start(path, false);
}

void ReportMaker::start(const QString &path, bool anew)
{
    m_path = path;
    m_changed = false;
    m_problem.reset();
    m_unopened = false;
    setState(State::Making);
    const PersonFile file = m_session->file();
    const Language language =
        Language::speaks(file.person.language) ? Language(file.person.language) : m_session->words();
    const QDateTime made = QDateTime::currentDateTimeUtc();
    m_watcher.setFuture(
        QtConcurrent::run([=, kind = m_kind, base = baseName(), suffix = suffix()]() -> Result<QString> {
            const auto bytes = bytesOf(file, kind, language, made);
            if (!bytes)
                return tl::unexpected(bytes.error());
            const QString folder = QFileInfo(path).path();
            if (anew)
                QDir().mkpath(folder);
            const QString free = anew ? freeName(folder, base, suffix) : path;
            const auto written = writeFile(free, *bytes);
            return written ? Result<QString>(free) : tl::unexpected(written.error());
        }));
}

void ReportMaker::fail(const Problem &problem, const QString &path)
{
    m_problem = problem;
    m_path = path;
    setState(State::Failed);
}

void ReportMaker::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void ReportMaker::open() { openUrl(m_path); }

void ReportMaker::showFolder() { openUrl(QFileInfo(m_path).path()); }

void ReportMaker::openUrl(const QString &path)
{
    m_unopened = !QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    emit stateChanged();
}

} // namespace recentre
