// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practicerows.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QVariant wordsOrNull(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? QVariant(*text) : QVariant();
}

QDate dateOf(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

// The current audit is the last by position; what counts as told and looked at is isTold and isLookedAt of
// core/exercise, which a test compares. Only the rows of current audits are read.
constexpr QLatin1StringView overviewSql(
    "WITH current AS (SELECT person, id, date, next, surprises FROM audits AS a WHERE id = (SELECT id FROM audits "
    "WHERE person = a.person ORDER BY position DESC, id DESC LIMIT 1)), "
    "counts AS (SELECT g.person AS person, count(*) AS of, sum(g.membership = 'member') AS members, "
    "sum(g.membership = 'member' AND coalesce(s.seen OR s.did <> '' OR s.minutes_low IS NOT NULL OR s.role IS NOT NULL "
    "OR (s.last_active IS NOT NULL AND json_extract(s.imported, '$.lastActive') IS NULL) "
    "OR s.unknown LIKE '%\"minutesPerWeek\"%' OR s.unknown LIKE '%\"role\"%' OR s.unknown LIKE '%\"lastActive\"%' "
    "OR s.unknown LIKE '%\"did\"%', 0)) AS told, "
    "sum(coalesce(s.purposes IS NOT NULL OR s.pleasure IS NOT NULL OR s.unknown LIKE '%\"purposes\"%' "
    "OR s.unknown LIKE '%\"pleasure\"%', 0)) AS looked, "
    "sum(json_extract(s.decision, '$.choice') IS NOT NULL) AS decided "
    "FROM groups AS g JOIN current AS c ON c.person = g.person LEFT JOIN assessments AS s "
    "ON s.person = g.person AND s.audit = c.id AND s.group_id = g.id "
    "WHERE g.membership <> 'left' GROUP BY g.person) "
    "SELECT p.id, p.name, p.profession, p.place, r.appointment, coalesce(l.step, 0), "
    "(SELECT count(*) FROM audits WHERE person = p.id), c.date, c.next, coalesce(c.surprises <> '', 0), "
    "(SELECT count(*) FROM purposes WHERE person = p.id AND audit = c.id AND rank IS NOT NULL), "
    "coalesce(n.of, 0), coalesce(n.members, 0), coalesce(n.told, 0), coalesce(n.looked, 0), coalesce(n.decided, 0) "
    "FROM people AS p LEFT JOIN current AS c ON c.person = p.id LEFT JOIN counts AS n ON n.person = p.id "
    "LEFT JOIN places AS l ON l.person = p.id LEFT JOIN practice AS r ON r.person = p.id");

} // namespace

Result<void> putPractice(Connection &connection, const QString &person, const PracticeChange &change)
{
    const auto put = [&](const QString &column, const QVariant &value) {
        return connection.run("UPDATE practice SET "_L1 + column + " = ? WHERE person = ?"_L1, {value, person});
    };
    auto done = connection.run(
        u"INSERT INTO practice (person, notes) VALUES (?, ?) ON CONFLICT (person) DO NOTHING"_s, {person, u""_s});
    if (done && change.notes)
        done = put(u"notes"_s, change.notes->isNull() ? u""_s : *change.notes);
    if (done && change.appointment)
        done = put(u"appointment"_s, wordsOrNull(change.appointment));
    if (done && change.hour)
        done = put(u"hour"_s, wordsOrNull(change.hour));
    return done;
}

Result<PracticeRow> readPractice(Connection &connection, const QString &person)
{
    PracticeRow found;
    const auto done = connection.run(
        u"SELECT notes, appointment, hour FROM practice WHERE person = ?"_s, {person}, [&](const QSqlQuery &row) {
            found = {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
        });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<QList<PersonOverview>> readOverview(Connection &connection)
{
    QList<PersonOverview> people;
    const auto done = connection.run(overviewSql, {}, [&](const QSqlQuery &row) {
        PersonOverview one;
        int column = 0;
        const auto next = [&] { return row.value(column++); };
        for (QString *text : {&one.id, &one.name, &one.profession, &one.place, &one.appointment})
            *text = next().toString();
        one.step = next().toInt();
        one.audits = next().toInt();
        one.date = dateOf(next());
        one.next = dateOf(next());
        one.surprised = next().toBool();
        for (int *count : {&one.objectives, &one.groups, &one.members, &one.told, &one.lookedAt, &one.decided})
            *count = next().toInt();
        people += one;
    });
    if (!done)
        return tl::unexpected(done.error());
    std::ranges::sort(people, [](const PersonOverview &a, const PersonOverview &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return people;
}

} // namespace recentre
