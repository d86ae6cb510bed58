// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program as its window is handed it: which workbook, which person, what went wrong. Interface thread.
#pragma once

#include "desktop/settings.h"
#include "desktop/windowsocket.h"
#include "keeper.h"
#include "session.h"
#include "writer.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <qqmlregistration.h>

#include <memory>

Q_MOC_INCLUDE("session/keptcopies.h")

namespace recentre {

class KeptCopies;

/// Opens workbooks and people, and ends the program.
class Program : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(recentre::Session *session READ session NOTIFY stateChanged)
    Q_PROPERTY(recentre::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(recentre::KeptCopies *copies READ copies CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY problemChanged)
    Q_PROPERTY(bool example READ isExample NOTIFY stateChanged)
    Q_PROPERTY(bool lost READ isLost NOTIFY stateChanged)
    Q_PROPERTY(bool openedByOther READ openedByOther NOTIFY stateChanged)
    Q_PROPERTY(bool endingUnsaved READ endingUnsaved NOTIFY endingUnsavedChanged)
    Q_PROPERTY(bool presenting READ presenting WRITE present NOTIFY presentingChanged)
    Q_PROPERTY(bool blank READ blank WRITE setBlank NOTIFY presentingChanged)

public:
    /// Welcome: nobody is open, and a name begins. Refused: the workbook can't be opened, and `problem` says why.
    /// People: a coach chooses whom to see; Settings: nobody's, from there.
    enum class State { Welcome, Opening, Ready, Refused, People, Settings };
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
    [[nodiscard]] KeptCopies *copies() const { return m_copies.get(); }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemHint() const;
    /// Whether the person that is open is the throw-away example.
    [[nodiscard]] bool isExample() const { return m_example && m_session; }
    /// Another window has the workbook, and has come forward: this one ends.
    [[nodiscard]] bool openedByOther() const { return m_openedByOther; }
    /// `quit` couldn't save everything: asked again, it ends all the same.
    [[nodiscard]] bool endingUnsaved() const { return m_endingUnsaved; }

    /// Whether the person that is open is shown alone, large: the client's view. What is being typed becomes an edit
    /// before that begins or ends; it ends by itself when there is something that isn't the client's affair.
    [[nodiscard]] bool presenting() const { return m_presenting && m_state == State::Ready; }
    void present(bool on);
    /// Whether that view shows nothing for now.
    [[nodiscard]] bool blank() const { return presenting() && m_blank; }
    void setBlank(bool blank);

    /// Another clock than the machine's, for tests; before anything is opened.
    void setToday(std::function<QDate()> today) { m_today = std::move(today); }
    /// The day that it is, by the clock handed in.
    [[nodiscard]] QDate today() const { return m_today(); }

    /// Opens the workbook if there is one; else this is the first run.
    void start();

    /// A new person in the workbook, which is made now if it isn't there; an empty name is "Me". If the workbook turns
    /// out to hold people when it is opened for that, they are shown instead. Never in the example.
    Q_INVOKABLE void begin(const QString &name);
    /// A coach's list of people, in place of whoever is open; they stay open. Not from the example, and only in coach
    /// mode.
    Q_INVOKABLE void showPeople();
    /// From the list to the settings, and back: to the list, or (where they say "for myself" now) as `leavePeople`.
    Q_INVOKABLE void showSettings();
    Q_INVOKABLE void leaveSettings();
    /// Coach mode from now on, and its list.
    Q_INVOKABLE void becomeCoach();
    /// No coach mode any more: back to whoever is open, or was last.
    Q_INVOKABLE void leavePeople();
    /// Opens this person (UUID) of the workbook, in `step` if it isn't 0; `alone`: as the client's view shows them.
    void openPerson(const QString &id, int step = 0, bool alone = false);
    /// A new person beside those that are there; PersonExists is told as `problem`.
    void addPerson(const QString &name);
    /// Somebody was erased: lets go of them.
    void forget(const QString &id, const QString &name);
    /// Who writes, or nobody while no workbook is open.
    [[nodiscard]] Writer *writer() const { return m_writer.get(); }
    /// A throw-away copy of the sample in the window's language, gone at the end.
    Q_INVOKABLE void openExample();
    /// Drops the example, and opens the workbook that was left for it; without one this is the first run again.
    Q_INVOKABLE void closeExample();
    /// A workbook is opened in place of this one. An audit file's person is added to the workbook that is open (or made
    /// now), unless somebody of that name is there; of the person that is open it is asked first (`ownFileOpened`).
    Q_INVOKABLE void openFile(const QUrl &url);
    /// Who says that a file is one that somebody of the workbook filled in, and takes it from there.
    void setTakesBack(std::function<bool(const PersonFile &file)> takesBack) { m_takesBack = std::move(takesBack); }
    /// What is taken in may be regretted: a copy of now, if something changed since the last.
    void copyBeforeImport();
    /// A copy of the workbook with everything that couldn't be saved into it.
    Q_INVOKABLE void saveCopy(const QUrl &url);
    /// The workbook becomes what `copy` holds, and whoever is open is opened again, in the same step if they are in it;
    /// "back on `called`" is told then. Until then nobody is shown. `done` is called with what went wrong, if nothing
    /// has changed. False: not now.
    using GoneBack = std::function<void(const std::optional<Problem> &refused)>;
    bool goBack(const KeptCopy &copy, const QString &called, const Progress &progress, const GoneBack &done);
    /// Whether the workbook can't be opened because of what is in it, or isn't there any more, and there are copies of
    /// it: then the way back to one is `goBack` too, and what can't be opened is set aside among them.
    [[nodiscard]] bool isLost() const;
    /// Those copies, the oldest first.
    [[nodiscard]] QList<KeptCopy> copiesOfLost() const;
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
    /// The client's view begins, ends, is blanked or shown again.
    void presentingChanged();
    /// Another start asked for this window.
    void comeForward();
    /// A file of the person that is open: the window shows what it would bring, before it is taken in.
    void ownFileOpened(const QUrl &file);
    /// What is in a field becomes an edit now: the program is about to end.
    void fieldsToCommit();

private:
    void openWorkbook(const QString &path);
    void closeWorkbook();
    void opened(const QList<PersonEntry> &people);
    void refused(const Problem &problem);
    void personRefused(const Problem &problem);
    void noteWorkbook();
    void add(PersonFile file);
    void addAudit(const QString &path);
    void show(PersonFile file, const Place &place);
    void tell();
    [[nodiscard]] bool listsPeople() const { return m_settings.isCoach() && !m_example; }
    void fail(const Problem &problem, const QString &file = {});
    void setState(State state);
    bool putBack(const KeptCopy &copy, const QString &called, const Progress &progress, const GoneBack &done);
    void stay(State before);
    void comeBack(State before, const QString &called, const std::optional<Problem> &unsure);
    void beginToEnd();
    void end();
    void askToEndUnsaved();

    static constexpr int patience = 10'000; ///< ms, from the wish to end

    Settings &m_settings;
    QString m_path;
    QString m_home; ///< the workbook that the example gives way to
    MakeWriter m_makeWriter;
    std::function<QDate()> m_today = QDate::currentDate;
    State m_state = State::Welcome;
    std::optional<Problem> m_problem;
    QString m_problemFile;
    bool m_presenting = false, m_blank = false;
    bool m_openedByOther = false, m_ending = false, m_endingAnyway = false, m_endingUnsaved = false;
    QTimer m_patience;

    std::unique_ptr<QTemporaryDir> m_example;
    std::unique_ptr<Writer> m_writer;
    int m_stepToOpen = 0; ///< of the person that is being loaded; 0: where they were left
    QString m_personToOpen; ///< once the workbook is, whoever was last
    QString m_toTell; ///< once somebody is shown, and not in a client's view
    QStringList m_names; ///< of the people in the workbook
    std::optional<PersonFile> m_toAdd; ///< waits for the workbook to open
    bool m_unlessSomebody = false; ///< it is added to a workbook without people only
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<WindowSocket> m_socket;
    std::function<bool(const PersonFile &file)> m_takesBack;
    std::unique_ptr<KeptCopies> m_copies;
    QFuture<Result<WentBack>> m_puttingBack; ///< a copy in the place of what can't be opened
};

} // namespace recentre
