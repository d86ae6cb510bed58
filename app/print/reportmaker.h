// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes a file of the plan (the report, its table, the calendar) off the interface's thread, and says where it is.
/// Interface thread.
#pragma once

#include "model/problem.h"
#include "words/problems.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUrl>
#include <qqmlregistration.h>

#include <optional>

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// One file of one person. Without being asked for a place it goes to the documents folder under a name that isn't
/// taken: nothing is ever written over that wasn't chosen.
class ReportMaker : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY stateChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool made READ made NOTIFY stateChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY stateChanged)
    Q_PROPERTY(QString folderName READ folderName NOTIFY stateChanged)
    Q_PROPERTY(QUrl suggestion READ suggestion NOTIFY stateChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY stateChanged)

public:
    /// Report: pages as a PDF; Page: the same as a web page; Text: as Markdown; Table: a row a group; Calendar: its
    /// dates.
    enum class Kind { Report, Page, Text, Table, Calendar };
    Q_ENUM(Kind)
    enum class State { Idle, Making, Made, Failed };
    Q_ENUM(State)

    explicit ReportMaker(QObject *parent = nullptr);
    /// Waits for a file that is being written.
    ~ReportMaker() override;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool made() const { return m_state == State::Made; }
    /// The file that was made, without its folder.
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] QString folderName() const;
    /// Where it would go, for a file chooser.
    [[nodiscard]] QUrl suggestion() const;
    /// What went wrong, and what to do; empty unless it failed.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemHint() const;
    /// Where files go that no place was chosen for.
    void setFolder(const QString &folder) { m_folder = folder; }
    [[nodiscard]] QString path() const { return m_path; }

    /// Makes it under a name of its own. Nothing while one is being made.
    Q_INVOKABLE void make();
    /// Makes it at a place that was chosen, over what is there; the workbook itself is refused. A report is made as
    /// what the chosen name ends in: .pdf, .html, .md or .csv; a PDF for any other.
    Q_INVOKABLE void makeAt(const QUrl &url);
    /// Opens what was made with the desktop's program, or its folder. What can't be opened is told as a problem.
    Q_INVOKABLE void open();
    Q_INVOKABLE void showFolder();

signals:
    void sessionChanged();
    void stateChanged();

private:
    void start(const QString &path, Kind kind, bool anew);
    void fail(const Problem &problem, const QString &path);
    void setState(State state);
    void openUrl(const QString &path);
    [[nodiscard]] Sentence problemSaid() const;
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] QString suffix() const;

    Session *m_session = nullptr;
    Kind m_kind = Kind::Report;
    State m_state = State::Idle;
    QString m_folder;
    QString m_path; ///< of what was made, or couldn't be
    std::optional<Problem> m_problem;
    bool m_changed = false; ///< something was edited while it was being made
    bool m_unopened = false; ///< it is there, but nothing opened it
    QFutureWatcher<Result<QString>> m_watcher;
};

} // namespace recentre
