// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook.h"

#include "copies.h"
#include "copy.h"
#include "erasing.h"
#include "goingback.h"
#include "holder.h"
#include "opening.h"
#include "practicerows.h"
#include "rows.h"
#include "settings.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

/// Whether nothing of the connection may be believed any more: a COMMIT that answered so may be on the disk all the
/// same (reliability.md section 3c).
bool inDoubt(int nativeCode) { return (nativeCode & 0xff) == SQLITE_IOERR; }

} // namespace

class Workbook::Private {
public:
    QString path;
    Access access = Access::ReadWrite;
    Safety safety;
    FileIdentity identity;
    CopiesToKeep toKeep; ///< the folder of all workbooks, and this one's id
    std::unique_ptr<Connection> connection; ///< none after an error that made it untrustworthy, until it opens again

    Problem problem(ProblemCode code) const { return {code, {}, {path}}; }

    /// Opens again what was closed by an error; only the same file will do.
    Result<void> ensureOpen()
    {
        if (connection)
            return {};
        if (identityOf(path) != identity)
            return tl::unexpected(problem(ProblemCode::WorkbookMoved));
        auto opened = openConnection(path, access, safety);
        if (!opened)
            return tl::unexpected(opened.error());
        connection = std::move(*opened);
        return isMoved() ? tl::unexpected(problem(ProblemCode::WorkbookMoved)) : Result<void>();
    }

    /// SQLite compares the inode only.
    bool isMoved() const { return (connection && connection->hasMoved()) || identityOf(path) != identity; }

    Result<void> checkMoved() const
    {
        if (safety.movedCheck && isMoved())
            return tl::unexpected(problem(ProblemCode::WorkbookMoved));
        return {};
    }

    /// `work` between `begin` and COMMIT, or nothing of it.
    template <class Work>
    Result<void> transaction(const QString &begin, Work work)
    {
        const auto done = connection->run(begin).and_then(work).and_then([&] { return connection->run(u"COMMIT"_s); });
        return done ? done : rolledBack(*connection, done.error());
    }

    Result<void> mayWrite()
    {
        if (access == Access::ReadOnly)
            return tl::unexpected(problem(ProblemCode::WorkbookReadOnly));
        return ensureOpen().and_then([this] { return checkMoved(); });
    }

    /// `work` on the disk in one transaction, or nothing of it. It is absolute values: doing again what may have been
    /// done settles it. Once: what fails twice is told, and asked for again by whoever keeps the edits.
    template <class Work>
    Result<void> settled(Work work)
    {
        constexpr int tries = 2;
        for (int left = tries;; --left) {
            if (auto ready = mayWrite(); !ready)
                return ready;
            const auto written = transaction(u"BEGIN IMMEDIATE"_s, work);
            if (written)
                return checkMoved();
            // What a failed sync has left in the connection and in the kernel's memory isn't believed.
            const bool doubtful = inDoubt(connection->lastNativeCode()) || connection->inTransaction();
            if (doubtful)
                connection.reset();
            if (!doubtful || left == 1)
                return written;
        }
    }

    Result<void> put(const QList<PersonEdit> &edits, const QHash<QString, Place> &places,
        const QHash<QString, PracticeChange> &practice)
    {
        for (const PersonEdit &edit : edits)
            if (auto done = applyRows(*connection, edit); !done)
                return done;
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            if (auto done = putPlace(*connection, it.key(), *it); !done)
                return done;
        for (auto it = practice.cbegin(); it != practice.cend(); ++it)
            if (auto done = putPractice(*connection, it.key(), *it); !done)
                return done;
        return connection->run(u"UPDATE meta SET copied = 0 WHERE copied = 1"_s);
    }

    Copies copies() const { return {toKeep.place, toKeep.workbook}; }

    Result<KeptCopy> keepCopy(QDate today)
    {
        const auto made = copies().make(*connection, today);
        if (made && access == Access::ReadWrite)
            if (const auto noted = connection->run(u"UPDATE meta SET copied = 1"_s); !noted)
                return tl::unexpected(noted.error());
        return made;
    }
};

Workbook::Workbook(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Workbook::~Workbook() = default;

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, Access access)
{
    return open(path, access, Safety{});
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, Access access, const Safety &safety)
{
    return opened(path, access, safety, {});
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, const CopiesPlace &copies, const Safety &safety)
{
    return opened(path, Access::ReadWrite, safety, copies);
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString &path, const CopiesPlace &copies)
{
    return open(path, copies, Safety{});
}

Result<std::unique_ptr<Workbook>> Workbook::opened(
    const QString &path, Access access, const Safety &safety, const CopiesPlace &copies)
{
    auto priv = std::make_unique<Private>();
    priv->path = QFileInfo(path).absoluteFilePath();
    priv->access = access;
    priv->safety = safety;
    priv->toKeep.place = copies;
    auto opened = openConnection(priv->path, access, safety, priv->toKeep);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto identity = identityOf(priv->path);
    if (!identity || (*opened)->hasMoved())
        return tl::unexpected(priv->problem(ProblemCode::WorkbookMoved));
    priv->identity = *identity;
    priv->connection = std::move(*opened);
    if (!copies.folder.isEmpty()) {
        const auto id = priv->connection->value(u"SELECT workbook FROM meta"_s);
        if (!id)
            return tl::unexpected(id.error());
        priv->toKeep.workbook = id->toString();
    }
    return std::unique_ptr<Workbook>(new Workbook(std::move(priv)));
}

QString Workbook::path() const { return d->path; }

Workbook::Access Workbook::access() const { return d->access; }

Result<QList<PersonEntry>> Workbook::people()
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    return readPeople(*d->connection);
}

Result<PersonFile> Workbook::load(const QString &person)
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    Result<PersonFile> file;
    const auto read = d->transaction(u"BEGIN"_s, [&]() -> Result<void> {
        file = readPerson(*d->connection, person);
        return file ? Result<void>() : tl::unexpected(file.error());
    });
    if (!read)
        return tl::unexpected(read.error());
    sqlite3_db_release_memory(d->connection->handle()); // its pages are read once: what they say is kept as values
    return file;
}

Result<QList<PersonOverview>> Workbook::overview()
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    auto people = readOverview(*d->connection);
    sqlite3_db_release_memory(d->connection->handle());
    return people;
}

Result<PracticeRow> Workbook::practice(const QString &person)
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    return readPractice(*d->connection, person);
}

Result<Place> Workbook::place(const QString &person)
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    return readPlace(*d->connection, person);
}

Result<void> Workbook::write(
    const QList<PersonEdit> &edits, const QHash<QString, Place> &places, const QHash<QString, PracticeChange> &practice)
{
    return d->settled([&] { return d->put(edits, places, practice); });
}

bool Workbook::hasMoved() { return d->isMoved(); }

bool Workbook::isSameFile(const QString &other) const { return identityOf(other) == d->identity; }

Result<void> Workbook::backup(const QString &path, const Progress &progress)
{
    if (auto ready = d->ensureOpen(); !ready)
        return ready;
    return copyWorkbook(*d->connection, d->identity, QFileInfo(path).absoluteFilePath(), progress);
}

Result<void> Workbook::check()
{
    if (auto ready = d->ensureOpen(); !ready)
        return ready;
    return checkWhole(*d->connection);
}

Result<Receipt> Workbook::erase(const QString &person, QDate today)
{
    if (auto ready = d->mayWrite(); !ready)
        return tl::unexpected(ready.error());
    auto receipt = receiptFor(*d->connection, person, today);
    if (!receipt)
        return receipt;
    // Against a fault of the erasure itself: it will be without them, but have everybody else. Without room for it they
    // are erased all the same.
    const bool copied = keepCopyIfChanged(today).has_value();
    Q_UNUSED(copied)
    std::ignore = noteErasure(*d->connection, d->copies(), person); // nor without room for the note
    const auto begun = d->settled([&] { return beginErasure(*d->connection, person); });
    if (!begun) {
        if (d->connection)
            dropNote(*d->connection, d->copies());
        return tl::unexpected(begun.error());
    }
    const auto finished = finishErasures(*d->connection, d->copies(), d->safety);
    if (!finished) {
        receipt->unfinished = finished.error();
        d->connection.reset(); // it is opened again, which finishes it or says why not
    } else
        std::tie(receipt->copies, receipt->copiesRemoved) = std::tie(finished->copies, finished->removed);
    return receipt;
}

QList<KeptCopy> Workbook::copies() const { return d->copies().all(); }

QString Workbook::copiesFolder() const { return d->copies().folder(); }

std::optional<Problem> Workbook::notCopied() const { return d->toKeep.failed; }

Result<Holding> Workbook::holding()
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    return holdingOf(*d->connection);
}

Result<ThenAndNow> Workbook::compareWith(const KeptCopy &copy, const Progress &progress)
{
    return open(copy.path, Access::ReadOnly).and_then([&](const std::unique_ptr<Workbook> &then) {
        return compared(*then, *this, progress);
    });
}

Result<WentBack> Workbook::goBack(const KeptCopy &copy, QDate today, const Progress &progress)
{
    if (auto ready = d->mayWrite(); !ready)
        return tl::unexpected(ready.error());
    Copies copies = d->copies();
    if (!copies.all().contains(copy))
        return tl::unexpected(Problem{ProblemCode::FileNotFound, {}, {copy.path}});
    const auto aside = goBackTo(copy, *d->connection, copies, today, d->safety, progress);
    if (!aside && identityOf(d->path) == d->identity) {
        if (inDoubt(d->connection->lastNativeCode()))
            d->connection.reset();
        return tl::unexpected(aside.error());
    }
    // The name has the other file, whatever failed after it was given.
    WentBack went{aside.value_or(copies.all().last()), aside ? std::nullopt : std::optional(aside.error())};
    d->connection.reset();
    d->identity = identityOf(d->path).value_or(FileIdentity{});
    if (const auto opened = d->ensureOpen(); !opened)
        went.unsure = opened.error();
    return went;
}

Result<KeptCopy> Workbook::keepCopy(QDate today)
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    if (!d->copies().kept())
        return tl::unexpected(d->problem(ProblemCode::FileUnwritable));
    return d->keepCopy(today);
}

Result<void> Workbook::keepCopyIfChanged(QDate today)
{
    if (auto ready = d->ensureOpen(); !ready)
        return ready;
    if (!d->copies().kept())
        return {};
    const auto copied = d->connection->value(u"SELECT copied FROM meta"_s);
    if (!copied)
        return tl::unexpected(copied.error());
    return copied->toBool() ? Result<void>() : d->keepCopy(today).map([](const KeptCopy &) {});
}

} // namespace recentre
