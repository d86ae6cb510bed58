// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doing.h"

#include "assessing.h"
#include "model/carried.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInAWeek = 7, daysInAMonth = 31, daysInAQuarter = 92;

bool isOwn(const Assessment &row, QLatin1StringView key) { return !carriedFrom(row, key).isValid(); }

bool says(const Assessment &row)
{
    return (!row.did.isEmpty() && isOwn(row, doing::words)) || (row.minutesPerWeek && isOwn(row, doing::minutes))
        || (row.role && isOwn(row, doing::role));
}

/// The answers that stand on the card: of those who read, whom they met and what else could do it too.
QList<QLatin1StringView> askedOf(const Assessment &row)
{
    QList<QLatin1StringView> keys{doing::words, doing::minutes, doing::role};
    if (row.role == Role::Reader)
        keys += {doing::alternative, "peopleMetOnline"_L1, "peopleMetInPerson"_L1, "didTogether"_L1};
    return keys;
}

} // namespace

bool isTold(const Assessment &row)
{
    const auto answered = [&row](QLatin1StringView key) { return row.unknown.contains(key); };
    const bool lastTimeSaid = row.lastActive.isValid() && !row.imported.contains(doing::lastActive);
    return says(row) || lastTimeSaid || answered(doing::minutes) || answered(doing::role) || answered(doing::lastActive)
        || answered(doing::words);
}

bool isToldByImport(const Assessment &row)
{
    return row.minutesPerWeek && row.role && row.lastActive.isValid() && row.imported.contains(doing::minutes)
        && row.imported.contains(doing::role) && row.imported.contains(doing::lastActive);
}

std::optional<Measured> measuredMinutes(const Group &group, const QDate &date)
{
    qint64 minutes = 0, days = 0;
    Measured measured;
    for (const Evidence &month : group.evidence) {
        const QDate first = QDate::fromString(month.month + "-01"_L1, Qt::ISODate);
        if (!month.minutes || !first.isValid() || first > date || first.addMonths(3) < date)
            continue;
        const QDate last = std::min(first.addMonths(1).addDays(-1), date);
        minutes += *month.minutes;
        days += first.daysTo(last) + 1;
        if (last >= measured.until || !measured.until.isValid()) {
            measured.until = last;
            measured.source = month.source;
        }
    }
    if (days == 0)
        return std::nullopt;
    const int aWeek = int(std::min<qint64>(minutesInAWeek, (minutes * daysInAWeek + days / 2) / days));
    measured.minutes = aWeek < 5 ? aWeek : (aWeek + 2) / 5 * 5;
    return measured;
}

Edit sayWords(const PersonFile &file, const QString &group, const QString &words)
{
    return assess(file, group, [&](Assessment &row) {
        const QString said = words.trimmed();
        if (row.did == said)
            return;
        row.did = said;
        answered(row, doing::words);
    });
}

Edit sayMinutes(const PersonFile &file, const QString &group, const std::optional<Minutes> &minutes)
{
    return assess(file, group, [&](Assessment &row) {
        row.minutesPerWeek = minutes;
        answered(row, doing::minutes);
    });
}

Edit useMeasuredMinutes(const PersonFile &file, const QString &group)
{
    return assess(file, group, [&](Assessment &row) {
        const auto audit = file.currentAudit();
        const auto measured = measuredMinutes(file.groups.value(group), audit->date);
        if (!measured)
            return;
        row.minutesPerWeek = Minutes{measured->minutes};
        answered(row, doing::minutes);
        row.imported.insert(doing::minutes, {measured->source, measured->until, {}});
    });
}

Edit sayRole(const PersonFile &file, const QString &group, const std::optional<Role> &role)
{
    return assess(file, group, [&](Assessment &row) {
        row.role = role;
        answered(row, doing::role);
    });
}

Edit sayLastActive(const PersonFile &file, const QString &group, const QDate &day)
{
    return assess(file, group, [&](Assessment &row) {
        row.lastActive = day;
        answered(row, doing::lastActive);
    });
}

Edit sayUnknown(const PersonFile &file, const QString &group, const QString &key)
{
    return assess(file, group, [&](Assessment &row) {
        const bool was = row.unknown.contains(key);
        answered(row, key);
        if (!was)
            row.unknown += key;
        if (key == doing::words)
            row.did.clear();
        else if (key == doing::minutes)
            row.minutesPerWeek.reset();
        else if (key == doing::role)
            row.role.reset();
        else if (key == doing::lastActive)
            row.lastActive = {};
    });
}

std::optional<LastTime> lastTimeOf(const QDate &day, const QDate &auditDate)
{
    if (!day.isValid() || !auditDate.isValid())
        return std::nullopt;
    const qint64 ago = day.daysTo(auditDate);
    if (ago <= daysInAWeek)
        return LastTime::ThisWeek;
    if (ago <= daysInAMonth)
        return LastTime::ThisMonth;
    return ago <= daysInAQuarter ? LastTime::ThisQuarter : LastTime::LongerAgo;
}

QDate dayOf(LastTime time, const QDate &auditDate)
{
    switch (time) {
    case LastTime::ThisWeek:
        return auditDate;
    case LastTime::ThisMonth:
        return auditDate.addDays(-2 * daysInAWeek);
    case LastTime::ThisQuarter:
        return auditDate.addMonths(-2);
    case LastTime::LongerAgo:
        return auditDate.addMonths(-4);
    }
    Q_UNREACHABLE();
}

bool metNobody(const Assessment &row)
{
    return row.peopleMetOnline == 0 && row.peopleMetInPerson == 0 && row.didTogether == 0;
}

bool metSomebody(const Assessment &row)
{
    return row.peopleMetOnline > 0 || row.peopleMetInPerson > 0 || row.didTogether > 0;
}

Edit sayMetNobody(const PersonFile &file, const QString &group, bool nobody)
{
    return assess(file, group, [&](Assessment &row) {
        if (nobody == metNobody(row) && !nobody)
            return;
        const std::optional<int> met = nobody ? std::optional(0) : std::nullopt;
        row.peopleMetOnline = row.peopleMetInPerson = row.didTogether = met;
        for (const auto key : {"peopleMetOnline"_L1, "peopleMetInPerson"_L1, "didTogether"_L1})
            answered(row, key);
    });
}

Edit sayAlternative(const PersonFile &file, const QString &group, const QString &tool)
{
    return assess(file, group, [&](Assessment &row) {
        row.alternative = tool.trimmed();
        answered(row, doing::alternative);
        if (row.alternative.isEmpty()) {
            row.alternativeMinutesPerWeek.reset();
        } else if (!row.alternativeMinutesPerWeek)
            row.alternativeMinutesPerWeek = Minutes{alternativeAtFirst};
    });
}

Edit sayAlternativeMinutes(const PersonFile &file, const QString &group, const Minutes &minutes)
{
    return assess(file, group, [&](Assessment &row) {
        row.alternativeMinutesPerWeek = minutes;
        answered(row, u"alternativeMinutesPerWeek"_s);
        settle(row, doing::alternative);
    });
}

QDate toldBefore(const Assessment &row)
{
    QDate earliest;
    for (const QLatin1StringView key : askedOf(row))
        if (const QDate date = carriedFrom(row, key); date.isValid() && (!earliest.isValid() || date < earliest))
            earliest = date;
    return earliest;
}

Edit goThrough(const PersonFile &file, const QString &group)
{
    return assess(file, group, [](Assessment &row) {
        for (const QLatin1StringView key : askedOf(row))
            settle(row, key);
        row.seen = row.seen || isTold(row);
    });
}

} // namespace recentre
