// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program as its window is handed it: which workbook, which person, what went wrong. Interface thread.
#pragma once

#include "desktop/settings.h"
#include "desktop/windowsocket.h"
#include "keeper.h"
#include "session.h"
#include "writer.h"

#include <QTemporaryDir>
#include <QTimer>
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
    Q_PROPERTY(bool example READ isExample NOTIFY stateChanged)
    Q_PROPERTY(bool openedByOther READ openedByOther NOTIFY stateChanged)
    Q_PROPERTY(bool endingUnsaved READ endingUnsaved NOTIFY endingUnsavedChanged)

public:
    /// Welcome: nobody is open, and a name begins. Refused: the workbook can't be opened, and `problem` says why.
    enum class State { Welcome, Opening, Ready, Refused };
    Q_ENUM(State)

    /// The default workbook, in the user's data folder.
    [[nodiscard]] static QString defaultWorkbook();

    /// For the workbook at `path`; a test may hand in its own writers.
    using MakeWriter = std::function<std::unique_ptr<Writer>()>;
    Program(Settings &settings, const QString &path, MakeWriter makeWriter = {}, QObject *parent = nullptr);
    /// Closes the workbook; a throw-away copy goes with it.
    ~Program() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Settings *settings() const { return &m_settings; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemHint() const;
    /// Whether the person that is open is the throw-away example.
    [[nodiscard]] bool isExample() const { return m_example && m_session; }
    /// Another window has the workbook, and has come forward: this one ends.
    [[nodiscard]] bool openedByOther() const { return m_openedByOther; }
    /// `quit` couldn't save everything: asked again, it ends all the same.
    [[nodiscard]] bool endingUnsaved() const { return m_endingUnsaved; }

    /// Opens the workbook if there is one; else this is the first run.
    void start();

    /// A new person in the workbook, which is made now if it isn't there; an empty name is "Me". If the workbook turns
    /// out to hold people when it is opened for that, they are shown instead. Never in the example.
    Q_INVOKABLE void begin(const QString &name);
    /// A throw-away copy of the sample in the window's language, gone at the end.
    Q_INVOKABLE void openExample();
    /// Drops the example, and opens the workbook that was left for it; without one this is the first run again.
    Q_INVOKABLE void closeExample();
    /// A workbook is opened in place of this one. An audit file's person is added to the workbook that is open (or made
    /// now), unless somebody of that name is there.
    Q_INVOKABLE void openFile(const QUrl &url);
    /// A copy of the workbook with everything that couldn't be saved into it.
    Q_INVOKABLE void saveCopy(const QUrl &url);
    /// Opens, or saves, once more.
    Q_INVOKABLE void tryAgain();
    /// Ends the program once everything is saved. If that takes over ten seconds or fails, `endingUnsaved` asks.
    Q_INVOKABLE void quit();
    /// The same for a signal: nobody is there to be asked, so after ten seconds it ends.
    void quitWhateverHappens();
    /// The desktop session ends: returns when everything is saved, at most ten seconds later.
    void saveNow();

signals:
    void stateChanged();
    void problemChanged();
    void endingUnsavedChanged();
    /// Another start asked for this window.
    void comeForward();
    /// What is in a field becomes an edit now: the program is about to end.
    void fieldsToCommit();

private:
    void openWorkbook(const QString &path);
    void closeWorkbook();
    void opened(const QList<PersonEntry> &people);
    void refused(const Problem &problem);
    void add(PersonFile file);
    void addAudit(const QString &path);
    void show(PersonFile file, const Place &place);
    void fail(const Problem &problem, const QString &file = {});
    void setState(State state);
    void beginToEnd();
    void end();
    void askToEndUnsaved();

    static constexpr int patience = 10'000; ///< ms, from the wish to end

    Settings &m_settings;
    QString m_path;
    QString m_home; ///< the workbook that the example gives way to
    MakeWriter m_makeWriter;
    State m_state = State::Welcome;
    std::optional<Problem> m_problem;
    QString m_problemFile;
    bool m_openedByOther = false, m_ending = false, m_endingAnyway = false, m_endingUnsaved = false;
    QTimer m_patience;

    std::unique_ptr<QTemporaryDir> m_example;
    std::unique_ptr<Writer> m_writer;
    QStringList m_names; ///< of the people in the workbook
    std::optional<PersonFile> m_toAdd; ///< waits for the workbook to open
    bool m_unlessSomebody = false; ///< it is added to a workbook without people only
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<WindowSocket> m_socket;
};

} // namespace recentre
