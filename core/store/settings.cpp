// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include "migrations.h"

#include <sqlite3.h>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

/// No text, list or picture of a workbook comes near it; a hostile file may ask for 2 GB.
constexpr int longestValue = 64 * 1024 * 1024;

Result<void> set(Connection &connection, const QString &name, const QString &value, const QString &expected)
{
    if (auto done = connection.run(u"PRAGMA %1 = %2"_s.arg(name, value)); !done)
        return done;
    const auto found = connection.value(u"PRAGMA "_s + name);
    if (!found)
        return tl::unexpected(found.error());
    // A row is missing where SQLite was built without the feature: then it is off.
    const QString now = found->isValid() ? found->toString() : u"0"_s;
    if (now != expected)
        return tl::unexpected(Problem{ProblemCode::SettingRefused, {}, {name}});
    return {};
}

Result<void> configure(Connection &connection, int option, bool on, const QString &name)
{
    int now = -1;
    if (sqlite3_db_config(connection.handle(), option, int(on), &now) != SQLITE_OK || now != int(on))
        return tl::unexpected(Problem{ProblemCode::SettingRefused, {}, {name}});
    return {};
}

} // namespace

Result<void> rolledBack(Connection &connection, const Problem &failed)
{
    if (connection.inTransaction())
        if (auto done = connection.run(u"ROLLBACK"_s); !done)
            return done;
    return tl::unexpected(failed);
}

Result<void> lock(Connection &connection)
{
    return set(connection, u"locking_mode"_s, u"EXCLUSIVE"_s, u"exclusive"_s)
        .and_then([&] { return connection.run(u"BEGIN EXCLUSIVE"_s); })
        .and_then([&] { return connection.run(u"COMMIT"_s); });
}

Result<void> applySettings(Connection &connection, Workbook::Access access, const Safety &safety)
{
    if (auto done = configure(connection, SQLITE_DBCONFIG_DEFENSIVE, true, u"defensive"_s)
            .and_then([&] { return configure(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, false, u"triggers"_s); })
            .and_then([&] { return configure(connection, SQLITE_DBCONFIG_ENABLE_VIEW, false, u"views"_s); });
        !done)
        return done;
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, longestValue);
    if (sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, -1) != longestValue)
        return tl::unexpected(Problem{ProblemCode::SettingRefused, {}, {u"limit_length"_s}});

    const bool writes = access == Workbook::Access::ReadWrite;
    struct Setting {
        QString name, value, expected;
    };
    const Setting settings[] = {
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"mmap_size"_s, u"0"_s, u"0"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s},
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"query_only"_s, writes ? u"OFF"_s : u"ON"_s, writes ? u"0"_s : u"1"_s},
    };
    for (const Setting &setting : settings)
        if (auto done = set(connection, setting.name, setting.value, setting.expected); !done)
            return done;
    if (!writes)
        return {};
    return set(connection, u"journal_mode"_s, safety.journalMode, safety.journalMode)
        .and_then([&] {
            const QString level = QString::number(safety.synchronous);
            return set(connection, u"synchronous"_s, level, level);
        })
        .and_then([&] {
            const QString erases = QString::number(int(safety.secureDelete));
            return set(connection, u"secure_delete"_s, erases, erases);
        });
}

Result<void> beginUse(Connection &connection, const Safety &safety, const Use &use)
{
    if (!safety.writeAtOpen)
        return {};
    const auto used = connection.run(u"BEGIN EXCLUSIVE"_s)
                          .and_then([&] { return connection.value(u"PRAGMA user_version"_s); })
                          .and_then([&](const QVariant &version) -> Result<void> {
                              if (version.toInt() >= latestWorkbookVersion())
                                  return {};
                              return migrate(connection, version.toInt());
                          })
                          .and_then([&] {
                              return connection.run(u"UPDATE meta SET openings = openings + 1, "
                                                    "copied = max(copied, ?), workbook = iif(workbook = '', ?, "
                                                    "workbook)"_s,
                                  {int(use.copied), use.workbook});
                          })
                          .and_then([&] { return connection.run(u"COMMIT"_s); });
    return used ? used : rolledBack(connection, used.error());
}

Result<void> probe(Connection &connection)
{
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    // One of before the first release.
    if (version->toInt() < 1)
        return tl::unexpected(Problem{ProblemCode::WorkbookReadOnly, {}, {connection.path()}});
    return connection.run(u"SELECT openings FROM meta"_s);
}

} // namespace recentre
