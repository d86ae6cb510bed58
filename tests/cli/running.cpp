// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "running.h"

#include "cli/command.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace recentre {

Ran ran(const QStringList &arguments, const QByteArray &in, const QString &language)
{
    QBuffer input, output, errors;
    input.setData(in);
    input.open(QIODevice::ReadOnly);
    output.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    Console console{input, output, errors, Language(language)};
    const int status = runCommand(arguments, console);
    return {status, output.data(), errors.data()};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
}

QByteArray audit(
    const QString &name, const QStringList &idsAndNames, const QStringList &days, const QByteArray &assessment)
{
    QJsonArray groups, audits;
    for (qsizetype i = 0; i + 1 < idsAndNames.size(); i += 2)
        groups += QJsonObject{{u"id"_s, idsAndNames[i]}, {u"name"_s, idsAndNames[i + 1]}, {u"platform"_s, u"slack"_s}};
    const QJsonArray assessments = QJsonDocument::fromJson('[' + assessment + ']').array();
    for (const QString &day : days)
        audits += QJsonObject{{u"date"_s, day}, {u"weeklyMinutes"_s, 120}, {u"assessments"_s, assessments}};
    return QJsonDocument(
        QJsonObject{{u"format"_s, u"recentre-audit"_s}, {u"version"_s, 1},
            {u"person"_s, QJsonObject{{u"name"_s, name}}}, {u"groups"_s, groups}, {u"audits"_s, audits}})
        .toJson();
}

} // namespace recentre
