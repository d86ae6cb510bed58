// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowsocket.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>
#include <QUrl>

#include <sys/stat.h>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuestion = 64 * 1024;

QByteArray line(const QStringList &fields)
{
    QByteArrayList encoded;
    for (const QString &field : fields)
        encoded += QUrl::toPercentEncoding(field, " /", "\t\n");
    return encoded.join('\t') + '\n';
}

QStringList fieldsOf(const QByteArray &bytes)
{
    QStringList fields;
    for (const QByteArray &field : bytes.trimmed().split('\t'))
        fields += QUrl::fromPercentEncoding(field);
    return fields;
}

AnswerTo ask(const QString &path, const QStringList &question, int patience)
{
    const QString name = windowSocketPath(path);
    if (name.isEmpty())
        return {};
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(line(question));
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patience))
            return {Answer::NoAnswer};
    const QStringList fields = fieldsOf(socket.readLine(longestQuestion));
    if (fields.value(0) == "ok"_L1)
        return {Answer::Done};
    if (fields.value(0) == "problem"_L1)
        return {Answer::Failed, {ProblemCode(fields.value(1).toInt()), {}, fields.mid(2)}};
    return {Answer::NoAnswer};
}

} // namespace

QString windowSocketPath(const QString &path)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    struct stat status;
    if (folder.isEmpty() || ::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return u"%1/recentre-%2-%3"_s.arg(folder).arg(quint64(status.st_dev), 0, 16).arg(quint64(status.st_ino), 0, 16);
}

AnswerTo askToComeForward(const QString &path, int patience) { return ask(path, {u"forward"_s}, patience); }

AnswerTo askForBackup(const QString &path, const QString &out, int patience)
{
    return ask(path, {u"backup"_s, out}, patience);
}

WindowSocket::WindowSocket(MakeBackup makeBackup, QObject *parent)
    : QObject(parent)
    , m_makeBackup(std::move(makeBackup))
{}

WindowSocket::~WindowSocket() = default;

bool WindowSocket::listen(const QString &path)
{
    const QString name = windowSocketPath(path);
    if (name.isEmpty())
        return false;
    // Whoever holds the workbook's lock owns the name: what is left under it is a dead process's.
    QLocalServer::removeServer(name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        }
    });
    return m_server->listen(name);
}

void WindowSocket::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestQuestion)
            socket->abort();
        return;
    }
    const QStringList question = fieldsOf(socket->readLine(longestQuestion));
    if (question.value(0) == "forward"_L1) {
        socket->write(line({u"ok"_s}));
        emit forwardAsked();
    } else if (question.value(0) == "backup"_L1 && question.size() == 2) {
        m_makeBackup(question[1], [guarded = QPointer(socket)](const std::optional<Problem> &problem) {
            if (!guarded)
                return;
            guarded->write(problem
                    ? line(QStringList{u"problem"_s, QString::number(int(problem->code))} + problem->arguments)
                    : line({u"ok"_s}));
        });
    } else {
        socket->write(line({u"unknown"_s}));
    }
}

} // namespace recentre
