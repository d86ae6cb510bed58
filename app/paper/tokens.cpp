// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokens.h"

#include "charts/marks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

const QJsonObject &tokens()
{
    static const QJsonObject read = [] {
        QFile file(u":/tokens.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return read;
}

} // namespace

QColor ink(const char *token)
{
    const QString colour = tokens()["colour"_L1]["light"_L1][QLatin1StringView(token)].toString();
    return colour.isEmpty() ? QColor(Qt::black) : QColor(colour);
}

MarkLook markLook(Recommendation recommendation)
{
    const QJsonValue mark = tokens()["recommendation"_L1][markOf(recommendation)];
    return {QColor(mark["light"_L1].toString()), mark["marker"_L1].toString(), mark["filled"_L1].toBool()};
}

} // namespace recentre
