// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A second process on a workbook (typist.cpp), told what to type and heard out.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace recentre {

/// Lives as long as the process may: it is killed at the end.
class Typing {
public:
    explicit Typing(const QString &workbook)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(TYPIST), {workbook, m_folder.filePath(QStringLiteral("settings.ini"))});
    }
    ~Typing() { kill(); }
    Typing(const Typing &) = delete;
    Typing &operator=(const Typing &) = delete;

    void type(const QByteArray &line)
    {
        m_process.write(line + '\n');
        m_process.waitForBytesWritten();
    }

    /// Waits for this word; others are passed over.
    [[nodiscard]] bool hears(const QByteArray &word)
    {
        for (;;) {
            while (m_process.canReadLine())
                if (m_process.readLine().trimmed() == word)
                    return true;
            if (!m_process.waitForReadyRead(20'000))
                return false;
        }
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void end() { m_process.terminate(); }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

    /// Waits for its end: the exit status, or -1 if it was killed or never ends.
    [[nodiscard]] int ends()
    {
        const bool finished = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(20'000);
        return finished && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace recentre
