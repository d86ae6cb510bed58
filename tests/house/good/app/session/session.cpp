// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/grouplist.h"
#include "model/person.h"

#include <QFile>

void Session::open(const QString &path)
{
    static const QString name = QStringLiteral("Recentre");
    QFile tokens(":/tokens.json");
    auto book = Workbook::open(path);
    say(tr("Select a group, then begin")); // instance(), "SELECT 1"
}
