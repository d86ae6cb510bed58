// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbook.h"

#include "copy.h"
#include "holder.h"
#include "opening.h"
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

    Result<void> writeOnce(const QList<PersonEdit> &edits, const QHash<QString, Place> &places)
    {
        return transaction(u"BEGIN IMMEDIATE"_s, [&]() -> Result<void> {
            for (const PersonEdit &edit : edits)
                if (auto done = applyRows(*connection, edit); !done)
                    return done;
            for (auto it = places.cbegin(); it != places.cend(); ++it)
                if (auto done = putPlace(*connection, it.key(), *it); !done)
                    return done;
            return {};
        });
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
    auto priv = std::make_unique<Private>();
    priv->path = QFileInfo(path).absoluteFilePath();
    priv->access = access;
    priv->safety = safety;
    auto opened = openConnection(priv->path, access, safety);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto identity = identityOf(priv->path);
    if (!identity || (*opened)->hasMoved())
        return tl::unexpected(priv->problem(ProblemCode::WorkbookMoved));
    priv->identity = *identity;
    priv->connection = std::move(*opened);
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

Result<Place> Workbook::place(const QString &person)
{
    if (auto ready = d->ensureOpen(); !ready)
        return tl::unexpected(ready.error());
    return readPlace(*d->connection, person);
}

Result<void> Workbook::write(const QList<PersonEdit> &edits, const QHash<QString, Place> &places)
{
    if (d->access == Access::ReadOnly)
        return tl::unexpected(d->problem(ProblemCode::WorkbookReadOnly));
    // Rows are absolute values: doing again what may have been done settles it. Once: what fails twice is told, and
    // asked for again by whoever keeps the edits.
    constexpr int tries = 2;
    for (int left = tries;; --left) {
        if (auto ready = d->ensureOpen().and_then([&] { return d->checkMoved(); }); !ready)
            return ready;
        const auto written = d->writeOnce(edits, places);
        if (written)
            return d->checkMoved();
        // What a failed sync has left in the connection and in the kernel's memory isn't believed.
        const bool doubtful = inDoubt(d->connection->lastNativeCode()) || d->connection->inTransaction();
        if (doubtful)
            d->connection.reset();
        if (!doubtful || left == 1)
            return written;
    }
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

} // namespace recentre
