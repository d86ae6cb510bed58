// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "migrationsql.h"

#include <algorithm>
#include <array>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

struct Migration {
    int version;
    const char *sql;
};

constexpr std::array migrations{
    Migration{1, migration0001},
    Migration{2, migration0002},
};

constexpr bool strictlyRising()
{
    return migrations.front().version == 1
        && std::ranges::adjacent_find(
               migrations, [](const Migration &a, const Migration &b) { return a.version + 1 != b.version; })
        == migrations.end();
}
static_assert(strictlyRising(), "migrations are numbered 1, 2, 3, …: a new one comes last");

/// SQLite takes one statement at a time, and counts a comment after it as another.
QStringList statementsOf(const Migration &migration)
{
    QStringList statements;
    QString statement;
    for (const QString &line : QString::fromUtf8(migration.sql).split(u'\n')) {
        if (line.startsWith("--"_L1))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            statements += statement;
            statement.clear();
        }
    }
    return statements;
}

} // namespace

int latestWorkbookVersion() { return migrations.back().version; }

Result<void> migrate(Connection &connection, int version)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            continue;
        for (const QString &statement : statementsOf(migration))
            if (auto done = connection.run(statement); !done)
                return done;
    }
    if (auto done = connection.run(u"PRAGMA application_id = %1"_s.arg(workbookApplicationId)); !done)
        return done;
    return connection.run(u"PRAGMA user_version = %1"_s.arg(latestWorkbookVersion()));
}

} // namespace recentre
