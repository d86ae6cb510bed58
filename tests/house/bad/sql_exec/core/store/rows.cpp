// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

void put(QSqlQuery &query)
{
    query.exec("SELECT 1");
    sqlite3_exec(handle, "BEGIN", 0, 0, 0);
}
