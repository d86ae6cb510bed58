// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program as its window is handed it: which workbook, which person, what went wrong. Interface thread.
#pragma once

#include "desktop/settings.h"
#include "session.h"

#include <QTemporaryDir>
#include <QUrl>
#include <qqmlregistration.h>

#include <memory>

namespace recentre {

/// Opens workbooks and people, and ends the program.
class Program : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(recentre::Session *session READ session NOTIFY stateChanged)
    Q_PROPERTY(recentre::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY problemChanged)

public:
    /// Welcome: nobody is open, and a name begins. Refused: the workbook can't be opened, and `problem` says why.
    enum class State { Welcome, Opening, Ready, Refused };
    Q_ENUM(State)

    explicit Program(Settings &settings, QObject *parent = nullptr);
    ~Program() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Settings *settings() const { return &m_settings; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemHint() const;

    /// A new person, first of the workbook; an empty name is "Me".
    Q_INVOKABLE void begin(const QString &name);
    /// A throw-away copy of the sample.
    Q_INVOKABLE void openExample();
    /// A workbook, or an audit file.
    Q_INVOKABLE void openFile(const QUrl &url);
    Q_INVOKABLE void saveCopy(const QUrl &url);
    Q_INVOKABLE void tryAgain();
    /// Ends the program once everything is saved.
    Q_INVOKABLE void quit();

signals:
    void stateChanged();
    void problemChanged();
    /// Another start asked for this window.
    void comeForward();
    /// What is in a field becomes an edit now: the program is about to end.
    void fieldsToCommit();

private:
    void show(PersonFile file, const Place &place);
    void fail(const Problem &problem, const QString &file = {});
    void setState(State state);

    Settings &m_settings;
    State m_state = State::Welcome;
    std::unique_ptr<Session> m_session;
    std::optional<Problem> m_problem;
    QString m_problemFile;
};

} // namespace recentre
