// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The copies of the workbook, as the settings show them, and the way back to one. Interface thread; what takes long is
/// done by the writer or off the thread.
#pragma once

#include "lists/plainrows.h"
#include "store/holding.h"

#include <QFutureWatcher>
#include <QHash>
#include <qqmlregistration.h>

#include <atomic>
#include <memory>

namespace recentre {

class Program;

/// The list, what one of them holds beside what is here now, and going back to it.
class KeptCopies : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by the program")
    Q_PROPERTY(recentre::PlainRows *rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY listed)
    Q_PROPERTY(QString folder READ folder NOTIFY listed)
    Q_PROPERTY(QString lastText READ lastText NOTIFY listed)
    Q_PROPERTY(bool previewing READ previewing NOTIFY previewChanged)
    Q_PROPERTY(bool alone READ alone NOTIFY previewChanged)
    Q_PROPERTY(QString chosenTitle READ chosenTitle NOTIFY previewChanged)
    Q_PROPERTY(bool compared READ compared NOTIFY previewChanged)
    Q_PROPERTY(recentre::PlainRows *beside READ beside CONSTANT)
    Q_PROPERTY(QStringList losses READ losses NOTIFY previewChanged)
    Q_PROPERTY(bool going READ going NOTIFY goingChanged)
    Q_PROPERTY(bool refused READ refused NOTIFY goingChanged)
    Q_PROPERTY(double fraction READ fraction NOTIFY goingChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString problemHint READ problemHint NOTIFY problemChanged)

public:
    explicit KeptCopies(Program &program);
    ~KeptCopies() override;

    /// The latest first: `title` (the day, and the time where the file has it), `detail` (what it holds, that it is
    /// being checked, or that it is damaged), `sound`.
    [[nodiscard]] PlainRows *rows() const { return m_rows; }
    [[nodiscard]] int count() const { return int(m_copies.size()); }
    /// Where they are.
    [[nodiscard]] QString folder() const;
    /// "Last copy made yesterday. It is whole."
    [[nodiscard]] QString lastText() const;
    /// Whether one is looked at, before anything changes.
    [[nodiscard]] bool previewing() const { return m_chosen.has_value(); }
    /// Whether there is nothing to compare it with: the workbook can't be opened, or isn't there.
    [[nodiscard]] bool alone() const { return m_alone; }
    [[nodiscard]] QString chosenTitle() const;
    /// Whether what it holds is known: only then can it be gone back to.
    [[nodiscard]] bool compared() const { return m_both.has_value(); }
    /// `label`, `then`, `now`: what the copy holds and what is here.
    [[nodiscard]] PlainRows *beside() const { return m_beside; }
    /// What going back would take, a sentence each.
    [[nodiscard]] QStringList losses() const;
    /// Whether it is being gone back, and how far, 0 to 1.
    [[nodiscard]] bool going() const { return m_going; }
    /// Whether going back has failed, and nothing was done since: why is shown where it was asked for.
    [[nodiscard]] bool refused() const { return m_refused; }
    [[nodiscard]] double fraction() const { return m_fraction; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemHint() const;

    /// Asks anew which there are, and checks each, the latest first. Looks at none of them, nor at a problem, unless
    /// going back has just failed.
    Q_INVOKABLE void refresh();
    /// One more, of now.
    Q_INVOKABLE void makeCopy();
    /// The row's copy is looked at; one that isn't sound can't be.
    Q_INVOKABLE void choose(int row);
    /// Looks at none any more, and at no problem.
    Q_INVOKABLE void dismiss();
    /// The workbook becomes what the copy that is looked at holds. What is here is copied first.
    Q_INVOKABLE void goBack();
    /// Stops going back while nothing has changed yet.
    Q_INVOKABLE void cancel();

signals:
    void listed();
    void previewChanged();
    void goingChanged();
    void problemChanged();

private:
    using Look = std::pair<QString, Result<Holding>>;
    using Flag = std::shared_ptr<std::atomic_bool>;

    void list(const QString &folder, const QList<KeptCopy> &copies, const std::optional<Problem> &failed);
    void show();
    void showBeside();
    void fail(const std::optional<Problem> &problem);
    [[nodiscard]] QString titleOf(const KeptCopy &copy) const;
    [[nodiscard]] QString detailOf(const KeptCopy &copy) const;
    [[nodiscard]] bool isSound(const KeptCopy &copy) const;

    Program &m_program;
    PlainRows *m_rows, *m_beside;
    QString m_folder;
    QList<KeptCopy> m_copies; ///< the latest first
    QHash<QString, Result<Holding>> m_looks; ///< by path: those that were checked
    QFutureWatcher<Look> m_watcher;
    std::optional<KeptCopy> m_chosen;
    std::optional<ThenAndNow> m_both;
    Flag m_stop; ///< of what is being compared or gone back to
    bool m_going = false, m_refused = false, m_alone = false;
    double m_fraction = 0;
    std::optional<Problem> m_problem;
};

} // namespace recentre
