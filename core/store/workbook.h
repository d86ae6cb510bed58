// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The workbook: the only owner of its path and of the connection to it. Everything here is called from one thread, the
/// one that opened it, and blocks on the disk: in the window that is the writer's thread, never the interface's.
#pragma once

#include "holding.h"
#include "model/edit.h"
#include "model/progress.h"
#include "practice.h"

#include <QHash>

#include <memory>

namespace recentre {

struct Safety;

/// A person of a workbook, as a list shows it.
struct PersonEntry {
    QString id; ///< UUID
    QString name;
    bool operator==(const PersonEntry &) const = default;
};

/// Where a person was left: not an edit, has no undo.
struct Place {
    int step = 0; ///< 1 to 7; 0: never opened
    QString group; ///< the card that was open, or empty
    bool operator==(const Place &) const = default;
};

/// An edit of one person of the workbook.
struct PersonEdit {
    QString person; ///< UUID: the rows become this person's, whatever the id in a Person row
    Edit edit;
};

/// A workbook file (SQLite) that is open, and locked against every other process until this is destroyed.
class Workbook {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens `path`, made if it isn't there (ReadWrite), with the opening sequence of reliability.md section 6:
    /// exclusive lock, a real write, settings read back, migrations. Refused with NotAWorkbook, LaterWorkbook,
    /// WorkbookInUse (who has it), WorkbookReadOnly, FolderReadOnly, NotARegularFile, FileUnreadable, DiskFull,
    /// DiskError, WorkbookDamaged, SettingRefused; then the file is byte for byte what it was. ReadOnly takes no write
    /// lock, needs none of the writes, refuses every write with WorkbookReadOnly, and is FileNotFound if there is none.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(const QString &path, Access access = Access::ReadWrite);
    /// The same with a safeguard taken away: for the tests that show that they would notice.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(
        const QString &path, Access access, const Safety &safety);
    /// The same, with automatic copies in a folder of its own under `copies` (reliability.md section 6): one is made
    /// now if something changed since the last or the tables are brought up to date, and an erasure that was begun is
    /// finished. If that fails the workbook opens all the same, and `notCopied` says why.
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(
        const QString &path, const CopiesPlace &copies, const Safety &safety);
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> open(const QString &path, const CopiesPlace &copies);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] Access access() const;

    /// Everybody in it, by name.
    [[nodiscard]] Result<QList<PersonEntry>> people();
    /// Everything of one person. NoSuchPerson if the id isn't there.
    [[nodiscard]] Result<PersonFile> load(const QString &person);
    /// Everybody with what the list of people says of them, in one statement.
    [[nodiscard]] Result<QList<PersonOverview>> overview();
    /// A coach's own lines about a person; empty if there are none.
    [[nodiscard]] Result<PracticeRow> practice(const QString &person);
    /// Where the person was left.
    [[nodiscard]] Result<Place> place(const QString &person);

    /// All of `edits`, where people were left and what a coach wrote, in one transaction that is on the disk when this
    /// returns well. WorkbookMoved, DiskFull, DiskError: nothing is lost, ask again when it works. RowRefused: a
    /// constraint, nothing of the batch was written. An outcome in doubt (a COMMIT whose sync failed) is settled here
    /// by reopening and reading back before it is claimed either way.
    [[nodiscard]] Result<void> write(const QList<PersonEdit> &edits, const QHash<QString, Place> &places = {},
        const QHash<QString, PracticeChange> &practice = {});

    /// A person goes for good: their rows and private lines in one transaction with secure_delete, then whatever
    /// SQLite may have left of them in the file, then all automatic copies. Whatever kills the program, either nothing
    /// happened or it is finished when the workbook is opened again. There is no undo. NoSuchPerson; else as `write`.
    [[nodiscard]] Result<Receipt> erase(const QString &person, QDate today);

    /// The automatic copies, the oldest first.
    [[nodiscard]] QList<KeptCopy> copies() const;
    /// Where they are; empty: none are kept.
    [[nodiscard]] QString copiesFolder() const;
    /// Why what was to be done with copies at opening wasn't.
    [[nodiscard]] std::optional<Problem> notCopied() const;
    /// One more, of now; the older ones are thinned.
    [[nodiscard]] Result<KeptCopy> keepCopy(QDate today);
    /// The same if something changed since the last: what is done before an import.
    [[nodiscard]] Result<void> keepCopyIfChanged(QDate today);

    /// What is in it, in numbers.
    [[nodiscard]] Result<Holding> holding();
    /// What a copy holds beside what is here now.
    [[nodiscard]] Result<ThenAndNow> compareWith(const KeptCopy &copy, const Progress &progress = {});
    /// Becomes what one of its copies holds, and has that open from then on. What it was is a copy too (set aside,
    /// dated `today`), so there is a way back from going back. A copy that isn't there or isn't sound is refused
    /// (FileNotFound, WorkbookDamaged …), as is whatever `write` or `backup` would be; then nothing has changed.
    [[nodiscard]] Result<WentBack> goBack(const KeptCopy &copy, QDate today, const Progress &progress = {});

    /// Whether the open file was renamed, replaced or deleted under us (2 µs).
    [[nodiscard]] bool hasMoved();
    /// Whether `other` is the file that is open here (same device and inode), by any name; never opens it.
    [[nodiscard]] bool isSameFile(const QString &other) const;

    /// A consistent copy at `path` (backup API in steps, temporary beside it, checked and compared, synced, renamed).
    [[nodiscard]] Result<void> backup(const QString &path, const Progress &progress = {});
    /// Integrity and foreign keys; WorkbookDamaged says what was found.
    [[nodiscard]] Result<void> check();

private:
    [[nodiscard]] static Result<std::unique_ptr<Workbook>> opened(
        const QString &path, Access access, const Safety &safety, const CopiesPlace &copies);

    class Private;
    explicit Workbook(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

/// Whether the file at `path` begins as an SQLite file does: to tell a workbook from an audit file. Refuses what isn't
/// a regular file. Never drops the lock of a workbook that this process has open.
[[nodiscard]] Result<bool> looksLikeAWorkbook(const QString &path);

} // namespace recentre
