// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person.h"

#include <QSqlQuery>

bool run(QSqlQuery &query)
{
    return query.exec("SELECT name FROM person; -- [1]");
}
