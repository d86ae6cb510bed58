// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "envelopemaker.h"

#include "disk/safefile.h"
#include "exercise/envelope.h"
#include "filenames.h"
#include "files/auditwriter.h"
#include "paper/envelopesheet.h"
#include "paper/pdf.h"
#include "report/calendar.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// A file to be written: what its name ends in, its bytes.
struct Content {
    QString suffix;
    QByteArray bytes;
};

/// What somebody is handed before.
QList<Content> before(const PersonFile &file, const QString &appointment, const QDate &today, const Language &language)
{
    return {{u".pdf"_s, envelopeSheetPdf(file.person.name, appointment, language)},
        {u".json"_s, writeAudit(fileToFillIn(file.person, today))}};
}

/// What they take home.
Result<QList<Content>> after(const PersonFile &file, const QDateTime &made, const Language &language)
{
    const auto report = pdfReport(file, language);
    if (!report)
        return tl::unexpected(report.error());
    QList<Content> contents{{u".pdf"_s, *report}, {u".json"_s, writeAudit(file)}};
    if (hasDates(file))
        contents.insert(1, {u".ics"_s, calendarOf(file, made, language)});
    return contents;
}

/// Writes all of them under names that aren't taken; what was written goes again if one can't be.
Result<QStringList> write(const QList<Content> &contents, const QString &folder, const QString &base)
{
    QDir().mkpath(folder);
    QStringList paths;
    for (const Content &content : contents) {
        const QString path = freeName(folder, base, content.suffix);
        const auto written = writeFile(path, content.bytes);
        if (!written) {
            for (const QString &each : std::as_const(paths))
                QFile::remove(each);
            return tl::unexpected(written.error());
        }
        paths += path;
    }
    return paths;
}

} // namespace

EnvelopeMaker::EnvelopeMaker(QObject *parent)
    : QObject(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const Result<QStringList> paths = m_watcher.result();
        if (paths)
            m_paths = *paths;
        else
            m_failure = paths.error();
        m_state = paths ? State::Made : State::Failed;
        emit changed();
    });
}

EnvelopeMaker::~EnvelopeMaker()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

QStringList EnvelopeMaker::fileNames() const
{
    QStringList names;
    for (const QString &path : m_paths)
        names += QFileInfo(path).fileName();
    return names;
}

QString EnvelopeMaker::folderName() const
{
    return m_paths.isEmpty() ? QString() : QFileInfo(QFileInfo(m_paths.constFirst()).path()).fileName();
}

void EnvelopeMaker::make(Kind kind, const PersonFile &file, const QString &appointment, const Language &words)
{
    if (m_state == State::Making)
        return;
    m_state = State::Making;
    m_failure.reset();
    m_paths.clear();
    emit changed();
    const QString name = asFileName(file.person.name);
    const QString folder = freeName(m_folder, name, {});
    const Language language = Language::speaks(file.person.language) ? Language(file.person.language) : words;
    const QDateTime now = QDateTime::currentDateTime();
    m_watcher.setFuture(QtConcurrent::run([=]() {
        const auto contents = kind == Kind::Before
            ? Result<QList<Content>>(before(file, appointment, now.date(), language))
            : after(file, now.toUTC(), language);
        return contents ? write(*contents, folder, name) : Result<QStringList>(tl::unexpected(contents.error()));
    }));
}

} // namespace recentre
