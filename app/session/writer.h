// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The one who writes: a thread of its own with the only workbook. The interface posts and goes on; "saved" is said
/// only when what was posted is on the disk. Every function here is called in the interface's thread and returns at
/// once; signals arrive there.
#pragma once

#include "queue.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace recentre {

/// A queue in front of a workbook. Everything that waits goes into one transaction. When writing fails nothing is
/// dropped: it is tried again at the next post, when asked, and by itself every few seconds.
class Writer : public QObject {
    Q_OBJECT

public:
    /// Opens a workbook: Workbook::open, or what a test puts in its place (slow, failing).
    using Opener = std::function<Result<std::unique_ptr<Workbook>>(const QString &path)>;
    /// Called in the writer's thread before each transaction: how a test makes the disk slow.
    using BeforeWrite = std::function<void()>;

    explicit Writer(QObject *parent = nullptr, Opener opener = {}, BeforeWrite beforeWrite = {});
    /// Writes what waits if it can be written at once, closes the workbook, ends the thread.
    ~Writer() override;

    /// Opens the workbook at `path` (made if it isn't there, and its folder): `opened` or `openRefused`.
    void open(const QString &path);
    /// The person as it is in the workbook: `loaded` or `loadRefused`.
    void load(const QString &person);

    /// Keeps an edit, or the place where the person was left. The number comes back in `saved`.
    quint64 post(const QString &person, const Edit &edit);
    quint64 post(const QString &person, const Place &place);
    quint64 post(const QString &person, const PracticeChange &change);
    /// Whether everything posted is on the disk.
    [[nodiscard]] bool isIdle() const { return m_savedUpTo == m_lastTicket; }
    [[nodiscard]] quint64 lastTicket() const { return m_lastTicket; }
    /// Waits until everything posted is on the disk, at most `patience` milliseconds: for the end of a desktop session,
    /// which leaves no time to come back. False: something still waits.
    [[nodiscard]] bool drain(int patience);
    /// Tries again now what couldn't be written. A workbook that was renamed or deleted under us is put back in its
    /// place, if that is free.
    void tryAgain();

    /// A consistent copy at `path`, with what couldn't be written into the workbook itself. `done` is called in the
    /// interface's thread.
    void saveCopy(const QString &path, std::function<void(const std::optional<Problem> &)> done);

    /// Becomes what one of its copies holds (Workbook::goBack), once everything posted is in it: what can't be written
    /// refuses it. `progress` is called in the writer's thread, `done` in the interface's.
    void goBack(
        const KeptCopy &copy, QDate today, Progress progress, std::function<void(const Result<WentBack> &)> done);

    /// Something else to be done with the workbook, in the writer's thread and after everything posted so far. What it
    /// gives back is called in the interface's thread. Nothing happens if no workbook is open.
    using Then = std::function<void()>;
    void run(std::function<Then(Workbook &workbook)> job);

    /// The workbook's path, once it is open.
    [[nodiscard]] QString path() const { return m_path; }

signals:
    void opened(const QList<recentre::PersonEntry> &people);
    void openRefused(const recentre::Problem &problem);
    void loaded(const recentre::PersonFile &file, const recentre::Place &place);
    void loadRefused(const recentre::Problem &problem);
    /// Everything up to this number is on the disk.
    void saved(quint64 upTo);
    /// Nothing could be written; all of it still waits.
    void failed(const recentre::Problem &problem);
    /// The workbook will never take this one: it was dropped from the queue, whoever posted it takes it back.
    void rejected(const QString &person, const recentre::Edit &edit, const recentre::Problem &problem);

private:
    class Thread;
    quint64 post(Posted posted);

    std::unique_ptr<Thread> m_thread;
    quint64 m_lastTicket = 0, m_savedUpTo = 0;
    QString m_path;
};

} // namespace recentre
