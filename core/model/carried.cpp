// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carried.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView carriedKey("carried");

QDate dateIn(const QJsonObject &extra, const QString &key)
{
    return QDate::fromString(extra.value(carriedKey).toObject().value(key).toString(), Qt::ISODate);
}

void put(QJsonObject &extra, const QString &key, const QDate &date)
{
    QJsonObject carried = extra.value(carriedKey).toObject();
    carried.insert(key, date.toString(Qt::ISODate));
    extra.insert(carriedKey, carried);
}

// Without a key left nothing of it stays: the row is as if it had never been carried.
void take(QJsonObject &extra, const QString &key)
{
    QJsonObject carried = extra.value(carriedKey).toObject();
    if (!carried.contains(key))
        return;
    carried.remove(key);
    if (carried.isEmpty())
        extra.remove(carriedKey);
    else
        extra.insert(carriedKey, carried);
}

} // namespace

QDate carriedFrom(const Assessment &row, const QString &key) { return dateIn(row.extra, key); }
QDate carriedFrom(const Tag &tag, const QString &key) { return dateIn(tag.extra, key); }

void carry(Assessment &row, const QString &key, const QDate &date) { put(row.extra, key, date); }
void carry(Tag &tag, const QString &key, const QDate &date) { put(tag.extra, key, date); }

QJsonObject withoutCarried(QJsonObject extra)
{
    extra.remove(carriedKey);
    return extra;
}

void settle(Assessment &row, const QString &key) { take(row.extra, key); }
void settle(Tag &tag, const QString &key) { take(tag.extra, key); }

} // namespace recentre
