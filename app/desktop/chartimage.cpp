// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartimage.h"

#include "disk/safefile.h"
#include "session/session.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QtConcurrentRun>

namespace recentre {

namespace {

Result<void> writePng(const QImage &image, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return tl::unexpected(Problem{ProblemCode::FileUnwritable, {}, {path}});
    return writeFile(path, bytes);
}

} // namespace

void ChartImage::setSession(Session *session)
{
    if (session == m_session)
        return;
    m_session = session;
    emit sessionChanged();
}

void ChartImage::setWriting(bool writing)
{
    if (writing == m_writing)
        return;
    m_writing = writing;
    emit writingChanged();
}

void ChartImage::copy(const QVariant &image)
{
    QGuiApplication::clipboard()->setImage(image.value<QImage>());
    emit m_session->told(tr("The picture is on the clipboard."));
}

void ChartImage::save(const QVariant &image, const QUrl &file)
{
    QString path = file.toLocalFile();
    if (path.isEmpty() || m_writing)
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".png");
    setWriting(true);
    auto *const watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcher<Result<void>>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        setWriting(false);
        if (const Result<void> written = watcher->result()) {
            emit m_session->told(tr("The picture is in %1.").arg(path));
        } else {
            const Sentence sentence = problemWords(m_session->words(), written.error());
            emit m_session->refused(sentence.text, sentence.hint);
        }
    });
    watcher->setFuture(QtConcurrent::run(writePng, image.value<QImage>(), path));
}

} // namespace recentre
