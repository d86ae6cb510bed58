// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Makes the envelope: before the first hour the sheet and the small file, after it all that somebody takes home.
/// Interface thread; files are written off it.
#pragma once

#include "model/personfile.h"
#include "model/problem.h"
#include "words/language.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace recentre {

/// The files of one person, in a folder of their own under the documents folder. It is handed that person's rows and
/// nothing else: a coach's notes can't be in what it makes. Nothing is written over; all of the files are made or none.
class EnvelopeMaker : public QObject {
    Q_OBJECT

public:
    /// Before: the printed sheet, and a small audit file to fill in. After: the report, the dates as a calendar (if
    /// there are any), and the whole audit file.
    enum class Kind { Before, After };
    enum class State { Idle, Making, Made, Failed };

    explicit EnvelopeMaker(QObject *parent = nullptr);
    /// Waits for files that are being written.
    ~EnvelopeMaker() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool made() const { return m_state == State::Made; }
    /// The paths of what was made, their names, and the name of their folder.
    [[nodiscard]] QStringList paths() const { return m_paths; }
    [[nodiscard]] QStringList fileNames() const;
    [[nodiscard]] QString folderName() const;
    /// What went wrong; none unless it failed.
    [[nodiscard]] std::optional<Problem> failure() const { return m_failure; }
    /// Where the folder is made; the documents folder at first.
    void setFolder(const QString &folder) { m_folder = folder; }

    /// Makes the files of `file`'s person, in their language if there is one, else in `words`. `appointment`, as it was
    /// typed, stands at the foot of the sheet; empty: nothing does. Nothing while files are being made.
    void make(Kind kind, const PersonFile &file, const QString &appointment, const Language &words);

signals:
    void changed();

private:
    State m_state = State::Idle;
    QString m_folder;
    QStringList m_paths;
    std::optional<Problem> m_failure;
    QFutureWatcher<Result<QStringList>> m_watcher;
};

} // namespace recentre
