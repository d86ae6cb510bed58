// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hourrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 24 * 60; // minutes; what a damaged row says beyond is no hour

Unease uneaseOf(const QJsonObject &row)
{
    return {std::clamp(row[u"minute"].toInt(), 0, longest), std::clamp(row[u"part"].toInt(), 0, hourParts - 1),
        {std::clamp(row[u"step"].toInt(1), 1, 7), row[u"byPurpose"].toBool(), row[u"chart"].toInt(-1),
            row[u"name"].toString()}};
}

QJsonObject rowOf(const Unease &unease)
{
    QJsonObject row{{u"minute"_s, unease.minute}, {u"part"_s, unease.part}, {u"step"_s, unease.screen.step}};
    if (unease.screen.byPurpose)
        row[u"byPurpose"] = true;
    if (unease.screen.chart >= 0)
        row[u"chart"] = unease.screen.chart;
    if (!unease.screen.name.isEmpty())
        row[u"name"] = unease.screen.name;
    return row;
}

HourRecord hourOf(const QJsonObject &row)
{
    HourRecord hour;
    hour.began = QDateTime::fromString(row[u"began"].toString(), Qt::ISODate);
    const QJsonArray planned = row[u"planned"].toArray(), spent = row[u"spent"].toArray();
    for (size_t part = 0; part < hour.spent.size(); ++part) {
        hour.planned[part] = std::clamp(planned.at(qsizetype(part)).toInt(hour.planned[part]), 0, longest);
        hour.spent[part] = std::clamp(spent.at(qsizetype(part)).toInt(), 0, longest * 60);
    }
    hour.part = std::clamp(row[u"part"].toInt(), 0, hourParts - 1);
    const QJsonArray uneases = row[u"uneases"].toArray(), parked = row[u"parked"].toArray();
    for (const auto &one : uneases)
        hour.uneases += uneaseOf(one.toObject());
    for (const auto &one : parked)
        hour.parked += {one[u"text"].toString(), one[u"done"].toBool()};
    return hour;
}

QJsonObject rowOf(const HourRecord &hour)
{
    QJsonArray planned, spent, uneases, parked;
    for (size_t part = 0; part < hour.spent.size(); ++part) {
        planned += hour.planned[part];
        spent += hour.spent[part];
    }
    for (const Unease &one : hour.uneases)
        uneases += rowOf(one);
    for (const ParkedThought &one : hour.parked)
        parked += QJsonObject{{u"text"_s, one.text}, {u"done"_s, one.done}};
    return {{u"began"_s, hour.began.toString(Qt::ISODate)}, {u"part"_s, hour.part}, {u"planned"_s, planned},
        {u"spent"_s, spent}, {u"uneases"_s, uneases}, {u"parked"_s, parked}};
}

} // namespace

int HourRecord::minutes() const { return int(std::accumulate(spent.cbegin(), spent.cend(), qint64(0)) / 60); }

int HourRecord::plannedMinutes() const { return std::accumulate(planned.cbegin(), planned.cend(), 0); }

QList<HourRecord> readHours(const QString &json)
{
    QList<HourRecord> hours;
    const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8())[u"hours"].toArray();
    for (const auto &row : rows)
        if (HourRecord hour = hourOf(row.toObject()); hour.began.isValid())
            hours += hour;
    return hours;
}

QString writtenHours(const QList<HourRecord> &hours)
{
    QJsonArray rows;
    for (const HourRecord &hour : hours)
        rows += rowOf(hour);
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"hours"_s, rows}}).toJson(QJsonDocument::Compact));
}

QList<HourRecord> begunAnew(QList<HourRecord> hours, const QDateTime &now)
{
    HourRecord next;
    next.began = now;
    if (!hours.isEmpty()) {
        next.planned = hours.last().planned;
        const HourRecord &last = hours.last();
        std::ranges::copy_if(last.parked, std::back_inserter(next.parked), [](const auto &one) { return !one.done; });
        // Nothing came of it.
        if (last.minutes() == 0 && last.uneases.isEmpty() && next.parked.size() == last.parked.size())
            hours.removeLast();
    }
    hours += next;
    while (hours.size() > hoursKept)
        hours.removeFirst();
    return hours;
}

QList<HourRecord> goneOn(QList<HourRecord> hours, const QDateTime &now)
{
    if (!hours.isEmpty() && hours.last().began.date() == now.date())
        return hours;
    return begunAnew(std::move(hours), now);
}

int partOfStep(int step, bool byPurpose)
{
    switch (step) {
    case 1:
    case 2:
        return 1;
    case 3:
        return 2;
    case 4:
        return byPurpose ? 3 : 2;
    default:
        return step - 1;
    }
}

int stepOfPart(int part)
{
    constexpr std::array<int, hourParts> steps{0, 1, 3, 4, 5, 6, 7};
    return steps.at(size_t(part));
}

} // namespace recentre
