// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The lists of what is said of groups (tests/data/words), read.
#pragma once

#include "files/auditreader.h"
#include "sayable.h"
#include "spaced.h"
#include "words/partingwords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace recentre {

/// tests/data/words/NAME.json.
inline QJsonObject wordList(const QString &name)
{
    QFile file(QStringLiteral(RECENTRE_TEST_DATA "/words/%1.json").arg(name));
    const QJsonObject list =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    if (list.isEmpty())
        qFatal("no list %s", qPrintable(file.fileName()));
    return list;
}

/// Texts of a row, with the spaces that they stand for.
inline QStringList linesListed(const QJsonValue &list)
{
    QStringList lines;
    for (const QJsonValue line : list.toArray())
        lines += spaced(line.toString());
    return lines;
}

/// Each line that `say` says in a language (given by its code) and a row of the list doesn't have there, or the other
/// way round. What is said is handed out too.
inline QStringList notAsListed(
    const QString &list, const QJsonObject &row, const std::function<QStringList(const QString &)> &say)
{
    QStringList wrong;
    for (const QString &code : {QStringLiteral("en"), QStringLiteral("fr")}) {
        const QStringList said = say(code), listed = linesListed(row[code]);
        handOut(list, row[QStringLiteral("name")].toString(), code, said);
        for (qsizetype i = 0; i < std::max(said.size(), listed.size()); ++i)
            if (said.value(i) != listed.value(i))
                wrong += QStringLiteral("said “%1”, listed “%2”").arg(said.value(i), listed.value(i));
    }
    return wrong;
}

/// The language of a line listed for `code`: a parting's message is in the group's, whatever the window speaks.
inline QString languageOf(const QString &line, const QString &code)
{
    for (const QString &other : partingLanguages())
        if (line == partingMessage(other))
            return other;
    return code;
}

/// Ada, with the groups and the evaluation of a row's "audit".
inline PersonFile adaIn(const QJsonObject &row)
{
    QJsonObject audit = row[QStringLiteral("audit")].toObject();
    audit.insert(QStringLiteral("format"), QStringLiteral("recentre-audit"));
    audit.insert(QStringLiteral("version"), 1);
    audit.insert(QStringLiteral("person"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Ada")}});
    const auto file = readAudit(QJsonDocument(audit).toJson());
    if (!file)
        qFatal("%s", qPrintable(row[QStringLiteral("name")].toString()));
    return *file;
}

} // namespace recentre
