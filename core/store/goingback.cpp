// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goingback.h"

#include "copy.h"
#include "erasing.h"
#include "migrations.h"
#include "settings.h"
#include "workbook.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <unistd.h>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// Beside the workbook, since only there a rename is one act; no name that somebody else would give a file.
QString unfinishedName(const QString &path) { return path + ".going-back"_L1; }

/// Of a copy as it was: today's tables, whose it is, and nobody who is being erased.
Result<void> broughtUpToDate(Connection &restored, const QString &workbook, const QStringList &erased)
{
    const auto done = restored.run(u"PRAGMA foreign_keys = ON"_s)
                          .and_then([&] { return restored.run(u"BEGIN EXCLUSIVE"_s); })
                          .and_then([&] { return restored.value(u"PRAGMA user_version"_s); })
                          .and_then([&](const QVariant &version) -> Result<void> {
                              if (version.toInt() >= latestWorkbookVersion())
                                  return {};
                              return migrate(restored, version.toInt());
                          })
                          .and_then([&] {
                              // The copy itself has everything that is in it.
                              return restored.run(u"UPDATE meta SET workbook = ?, copied = 1"_s, {workbook});
                          })
                          .and_then([&]() -> Result<void> {
                              for (const QString &person : erased)
                                  if (const auto begun = beginErasure(restored, person); !begun)
                                      return begun;
                              return {};
                          })
                          .and_then([&] { return restored.run(u"COMMIT"_s); })
                          .and_then([&] { return checkWhole(restored); });
    return done ? done : rolledBack(restored, done.error());
}

/// What of one person `now` has and `then` doesn't.
void compare(const PersonFile &then, const PersonFile &now, ThenAndNow &both)
{
    const Edit apart = difference(then, now, EditKind::Import);
    const auto added = [](const auto &changes) {
        return int(std::ranges::count_if(changes, [](const auto &change) { return !change.before; }));
    };
    const auto otherwise = [](const auto &changes) {
        return int(std::ranges::count_if(changes, [](const auto &change) { return change.before.has_value(); }));
    };
    both.audits += added(apart.audits);
    both.groups += added(apart.groups);
    both.answers += int(apart.people.size() + apart.purposes.size() + apart.assessments.size())
        + otherwise(apart.audits) + otherwise(apart.groups);
    both.changed += int(!apart.isEmpty());
}

} // namespace

Result<Holding> holdingOf(Connection &connection)
{
    Holding holding;
    const auto read = connection.run(
        u"SELECT (SELECT count(*) FROM people), (SELECT count(*) FROM audits), (SELECT count(*) FROM groups), "
        "(SELECT max(date) FROM audits)"_s,
        {}, [&](const QSqlQuery &row) {
            holding = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toInt(),
                QDate::fromString(row.value(3).toString(), Qt::ISODate)};
        });
    return read ? Result<Holding>(holding) : tl::unexpected(read.error());
}

Result<Holding> lookAt(const KeptCopy &copy)
{
    return Workbook::open(copy.path, Workbook::Access::ReadOnly)
        .and_then([](const std::unique_ptr<Workbook> &one) -> Result<Holding> {
            const auto whole = one->check();
            return whole ? one->holding() : tl::unexpected(whole.error());
        });
}

Result<ThenAndNow> compared(Workbook &then, Workbook &now, const Progress &progress)
{
    const auto before = then.holding(), today = now.holding();
    if (!before || !today)
        return tl::unexpected((!before ? before : today).error());
    const auto there = then.people(), here = now.people();
    if (!there || !here)
        return tl::unexpected((!there ? there : here).error());
    ThenAndNow both{*before, *today};
    QSet<QString> known;
    for (const PersonEntry &person : *there)
        known += person.id;
    qint64 done = 0;
    for (const PersonEntry &person : *here) {
        if (progress && !progress(done++, here->size()))
            return tl::unexpected(Problem{ProblemCode::Cancelled});
        if (!known.contains(person.id)) {
            both.missing += person.name;
            continue;
        }
        const auto file = then.load(person.id), changed = now.load(person.id);
        if (!file || !changed)
            return tl::unexpected((!file ? file : changed).error());
        compare(*file, *changed, both);
        const auto lines = now.practice(person.id);
        if (!lines)
            return tl::unexpected(lines.error());
        // A copy of before there were any has none.
        const PracticeRow old = then.practice(person.id).value_or(PracticeRow{});
        both.notes += int(lines->notes != old.notes || lines->appointment != old.appointment);
    }
    return both;
}

Result<KeptCopy> goBackTo(const KeptCopy &copy, Connection &connection, Copies &copies, QDate today,
    const Safety &safety, const Progress &progress)
{
    if (const auto whole = lookAt(copy); !whole)
        return tl::unexpected(whole.error());
    if (const auto finished = finishErasures(connection, copies, safety); !finished)
        return tl::unexpected(finished.error());
    const auto workbook = connection.value(u"SELECT workbook FROM meta"_s);
    if (!workbook)
        return tl::unexpected(workbook.error());
    Result<KeptCopy> aside;
    const auto restored = restore(copy, connection.path(), workbook->toString(), {}, progress, [&]() -> Result<void> {
        // Only now, since it may thin out the very copy that is gone back to.
        aside = copies.make(connection, today, KeptCopy::Why::SetAside);
        return aside ? Result<void>() : tl::unexpected(aside.error());
    });
    return restored ? aside : tl::unexpected(restored.error());
}

Result<void> restore(const KeptCopy &copy, const QString &path, const QString &workbook, const QStringList &erased,
    const Progress &progress, const std::function<Result<void>()> &setAside)
{
    const auto source = Connection::open(copy.path, 0);
    if (!source)
        return tl::unexpected(source.error());
    return replaceWorkbook(
        **source, {unfinishedName(path), path}, progress,
        [&](Connection &restored) { return broughtUpToDate(restored, workbook, erased); }, setAside);
}

void cleanGoingBack(const QString &path)
{
    const QByteArray name = QFile::encodeName(unfinishedName(path));
    ::unlink(name.constData());
    ::unlink((name + "-journal").constData());
}

} // namespace recentre
