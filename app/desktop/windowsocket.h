// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How another process asks the window that has a workbook open: a local socket in the runtime folder, named from the
/// workbook's device and inode, readable by nobody else. A line asks, a line answers:
///
///     forward            → ok                      the window comes forward
///     backup <path>      → ok, or problem <code> <argument> …   a consistent copy is at the path
///     anything else      → unknown
///
/// Fields are separated by a tab, and percent-encoded so that a path may hold anything.
#pragma once

#include "model/problem.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace recentre {

/// What became of a question to another window.
enum class Answer {
    Done,
    Failed, ///< the window said why: see the Problem
    NoWindow, ///< nobody listens: the workbook is held by something else
    NoAnswer, ///< somebody listens and says nothing (stopped, or busy)
};

/// A question's answer and, if it failed, why.
struct AnswerTo {
    Answer answer = Answer::NoWindow;
    Problem problem = {ProblemCode::Cancelled};
};

/// The socket's path for the workbook at `path`; empty if there is no such file or no runtime folder. Never opens the
/// workbook.
[[nodiscard]] QString windowSocketPath(const QString &path);

/// Asks the window that has the workbook at `path` to come forward. Blocks for at most `patience` milliseconds. For
/// a process that has nothing else to do: a second window, a command.
[[nodiscard]] AnswerTo askToComeForward(const QString &path, int patience = 250);

/// Asks it to make a consistent copy at `out` (an absolute path). Blocks until it is made, at most `patience`
/// milliseconds.
[[nodiscard]] AnswerTo askForBackup(const QString &path, const QString &out, int patience = 60'000);

/// The window's end. Lives in the interface's thread, which never waits for it.
class WindowSocket : public QObject {
    Q_OBJECT

public:
    /// Told when a copy is made: no problem, or why not.
    using BackupDone = std::function<void(const std::optional<Problem> &)>;
    /// Makes a copy at a path, some time, and then calls back in the interface's thread.
    using MakeBackup = std::function<void(const QString &path, const BackupDone &done)>;

    explicit WindowSocket(MakeBackup makeBackup, QObject *parent = nullptr);
    ~WindowSocket() override;

    /// Listens for the workbook at `path`, which is open in this process. False if there is no runtime folder; the
    /// window works without.
    bool listen(const QString &path);

signals:
    /// Somebody asks the window to come forward.
    void forwardAsked();

private:
    void answer(QLocalSocket *socket);

    MakeBackup m_makeBackup;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace recentre
