// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmaker.h"

#include "disk/safefile.h"
#include "filenames.h"
#include "paper/html.h"
#include "paper/pdf.h"
#include "report/calendar.h"
#include "report/csv.h"
#include "report/markdown.h"
#include "session/handed.h"
#include "session/session.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <cerrno>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(
    const PersonFile &file, ReportMaker::Kind kind, const Language &language, const QDateTime &made)
{
    using Kind = ReportMaker::Kind;
    switch (kind) {
    case Kind::Report:
        return pdfReport(file, language);
    case Kind::Page:
        return htmlReport(file, language);
    case Kind::Calendar:
        return calendarOf(file, made, language);
    case Kind::Text:
    case Kind::Table:
        break;
    }
    const auto advice = adviceForReport(file);
    if (!advice)
        return tl::unexpected(advice.error());
    const Outline outline = outlineOf(file, *advice, AdviceWords(language, file));
    return kind == Kind::Table ? csvReport(outline, language) : markdownReport(outline, language);
}

/// What a report is made as, by the end of the name that was chosen for it.
ReportMaker::Kind kindNamed(const QString &suffix)
{
    using Kind = ReportMaker::Kind;
    static const QMap<QString, Kind> kinds{
        {u"html"_s, Kind::Page}, {u"htm"_s, Kind::Page}, {u"md"_s, Kind::Text}, {u"csv"_s, Kind::Table}};
    return kinds.value(suffix, Kind::Report);
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
    if (!hand(this, m_session, session))
        return;
    if (session) {
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
    switch (m_kind) {
    case Kind::Report:
        return u".pdf"_s;
    case Kind::Page:
        return u".html"_s;
    case Kind::Text:
        return u".md"_s;
    case Kind::Table:
        return u".csv"_s;
    case Kind::Calendar:
        break;
    }
    return u".ics"_s;
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
        start(m_folder + u'/' + baseName() + suffix(), m_kind, true);
}

void ReportMaker::makeAt(const QUrl &url)
{
    const QString path = url.toLocalFile();
    if (!m_session || path.isEmpty() || m_state == State::Making)
        return;
    if (m_session->isOpenWorkbook(path))
        return fail({ProblemCode::FileUnwritable, {}, {path, QString::number(EBUSY)}}, path);
    start(path, m_kind == Kind::Report ? kindNamed(QFileInfo(path).suffix().toLower()) : m_kind, false);
}

void ReportMaker::start(const QString &path, Kind kind, bool anew)
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
    m_watcher.setFuture(QtConcurrent::run([=, base = baseName(), suffix = suffix()]() -> Result<QString> {
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
