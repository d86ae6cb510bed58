// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "second.h"

namespace recentre {

using namespace Qt::StringLiterals;

std::unique_ptr<QProcess> startSecond(const QStringList &words)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(STORESCRIPT), words);
    return process->waitForStarted() ? std::move(process) : nullptr;
}

Answer answerOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead()) {}
    const QStringList words = QString::fromUtf8(process.readLine()).chopped(1).split(u'\t');
    Answer answer;
    answer.opened = words.first() == "opened"_L1;
    if (answer.opened)
        answer.arguments = words.mid(1);
    if (words.first() == "refused"_L1 && words.size() >= 3) {
        answer.code = ProblemCode(words[1].toInt());
        answer.milliseconds = words[2].toLongLong();
        answer.arguments = words.mid(3);
    }
    return answer;
}

Answer second(const QStringList &words)
{
    const auto process = startSecond(words);
    if (!process)
        return {};
    const Answer answer = answerOf(*process);
    process->closeWriteChannel();
    process->waitForFinished();
    return answer;
}

} // namespace recentre
