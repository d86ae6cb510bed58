// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erasing.h"

#include "copy.h"
#include "creation.h"
#include "holding.h"

#include "disk/safefile.h"

#include <QFile>

#include <cerrno>
#include <unistd.h>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> erased(Connection &connection)
{
    QStringList people;
    const auto done = connection.run(
        u"SELECT person FROM erasures"_s, {}, [&](const QSqlQuery &row) { people += row.value(0).toString(); });
    return done ? Result<QStringList>(people) : tl::unexpected(done.error());
}

/// No name of a copy; as long as it is there, whoever is named in it is to come back with none.
QString noteIn(const QString &folder) { return folder + "/erasing"_L1; }

/// A line a person; nobody: no note.
Result<void> note(const Copies &copies, const QStringList &people)
{
    if (!copies.kept())
        return {};
    const QString path = noteIn(copies.folder());
    if (people.isEmpty()) {
        if (!QFile::exists(path) || ::unlink(QFile::encodeName(path).constData()) == 0)
            return {};
        return tl::unexpected(Problem{ProblemCode::FileUnwritable, {}, {path, QString::number(errno)}});
    }
    return makeFolder(copies.folder()).and_then([&] { return writeFile(path, people.join(u'\n').toUtf8()); });
}

Result<int> countOf(Connection &connection, QLatin1StringView table, QLatin1StringView owner, const QString &person)
{
    int count = 0;
    const auto done = connection.run("SELECT count(*) FROM "_L1 + table + " WHERE "_L1 + owner + " = ?"_L1, {person},
        [&](const QSqlQuery &row) { count = row.value(0).toInt(); });
    return done ? Result<int>(count) : tl::unexpected(done.error());
}

/// Whether one of `people` is in the copy at `path`.
Result<bool> holds(const QString &path, const QStringList &people)
{
    const auto copy = Connection::open(path, 0);
    if (!copy)
        return tl::unexpected(copy.error());
    for (const QString &person : people) {
        const auto count = countOf(**copy, "people"_L1, "id"_L1, person);
        if (!count)
            return tl::unexpected(count.error());
        if (*count > 0)
            return true;
    }
    return false;
}

Result<void> without(Connection &copy, const QStringList &people, const Safety &safety)
{
    auto done =
        copy.run(u"PRAGMA temp_store = MEMORY"_s)
            .and_then([&] { return copy.run(u"PRAGMA foreign_keys = ON"_s); })
            .and_then([&] {
                return copy.run(safety.secureDelete ? u"PRAGMA secure_delete = ON"_s : u"PRAGMA secure_delete = OFF"_s);
            });
    for (const QString &person : people)
        if (done)
            done = copy.run(u"DELETE FROM people WHERE id = ?"_s, {person});
    if (done) // nor as somebody who was being erased when it was set aside; the first version had no such table
        if (const auto version = copy.value(u"PRAGMA user_version"_s); version && version->toInt() >= 2)
            done = copy.run(u"DELETE FROM erasures"_s);
    if (done && safety.writtenAnew)
        done = copy.run(u"VACUUM"_s);
    return done; // whoever makes the copy checks it
}

/// Takes a copy away, with what was set aside along with it.
bool removed(const KeptCopy &copy)
{
    for (const char *beside : {"-journal", "-wal"})
        ::unlink((QFile::encodeName(copy.path) + beside).constData());
    return ::unlink(QFile::encodeName(copy.path).constData()) == 0;
}

bool isDamage(const Problem &problem)
{
    return problem.code == ProblemCode::WorkbookDamaged || problem.code == ProblemCode::NotAWorkbook;
}

} // namespace

Result<Receipt> receiptFor(Connection &connection, const QString &person, QDate today)
{
    Receipt receipt{today};
    const std::pair<QLatin1StringView, int *> tables[] = {
        {"groups"_L1, &receipt.groups}, {"audits"_L1, &receipt.audits}, {"assessments"_L1, &receipt.assessments}};
    const auto there = countOf(connection, "people"_L1, "id"_L1, person);
    if (!there)
        return tl::unexpected(there.error());
    if (*there == 0)
        return tl::unexpected(Problem{ProblemCode::NoSuchPerson, {}, {person}});
    for (const auto &[table, count] : tables) {
        const auto found = countOf(connection, table, "person"_L1, person);
        if (!found)
            return tl::unexpected(found.error());
        *count = *found;
    }
    return receipt;
}

Result<void> noteErasure(Connection &connection, const Copies &copies, const QString &person)
{
    return erased(connection).and_then([&](const QStringList &waiting) {
        return note(copies, waiting + QStringList{person});
    });
}

Result<QStringList> notedErasures(const QString &folder)
{
    constexpr qint64 most = 16 * 1024 * 1024;
    const auto read = readFile(noteIn(folder), most);
    if (!read && read.error().code == ProblemCode::FileNotFound)
        return QStringList();
    return read ? Result<QStringList>(QString::fromUtf8(*read).split(u'\n', Qt::SkipEmptyParts))
                : tl::unexpected(read.error());
}

void dropNote(Connection &connection, const Copies &copies)
{
    if (const auto waiting = erased(connection))
        std::ignore = note(copies, *waiting);
}

Result<void> beginErasure(Connection &connection, const QString &person)
{
    return connection.run(u"DELETE FROM people WHERE id = ?"_s, {person})
        .and_then([&] { return connection.run(u"INSERT OR REPLACE INTO erasures VALUES (?)"_s, {person}); })
        .and_then([&] { return connection.run(u"UPDATE meta SET copied = 0"_s); });
}

Result<bool> erasuresWait(Connection &connection)
{
    return connection.value(u"SELECT count(*) FROM erasures"_s).map([](const QVariant &count) {
        return count.toInt() > 0;
    });
}

Result<Rewritten> finishErasures(Connection &connection, const Copies &copies, const Safety &safety)
{
    const auto people = erased(connection);
    if (!people)
        return tl::unexpected(people.error());
    Rewritten rewritten;
    if (people->isEmpty() || !copies.kept()) {
        dropNote(connection, copies); // of an erasure that was killed before it began
        return rewritten;
    }
    if (const auto noted = notedErasures(copies.folder()); noted != people)
        std::ignore = note(copies, *people); // without room for it they are erased all the same
    if (safety.writtenAnew)
        if (const auto anew = connection.run(u"VACUUM"_s); !anew)
            return tl::unexpected(anew.error());
    copies.clean();
    for (const KeptCopy &copy : copies.all()) {
        // What was set aside because it couldn't be opened may hold them in pages that nothing leads to any more.
        const bool aside = copy.why == KeptCopy::Why::SetAside;
        const auto looked = aside ? lookAt(copy) : Result<Holding>();
        const auto held = looked ? holds(copy.path, *people) : tl::unexpected(looked.error());
        const auto done = !held ? tl::unexpected(held.error())
            : *held || aside
            ? rewriteWorkbook(copy.path, [&](Connection &one) { return without(one, *people, safety); })
            : Result<void>();
        if (done)
            rewritten.copies += int(*held);
        else if (!isDamage(done.error()) || !removed(copy))
            return tl::unexpected(done.error());
        else
            ++rewritten.removed;
    }
    const auto finished = connection.run(u"DELETE FROM erasures"_s).and_then([&] { return note(copies, {}); });
    return finished ? Result<Rewritten>(rewritten) : tl::unexpected(finished.error());
}

} // namespace recentre
