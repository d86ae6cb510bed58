// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

#include "columns.h"

#include <algorithm>

namespace recentre {

namespace {

using namespace Qt::StringLiterals;

/// Where rows of a kind are, and which column says whose they are.
struct Table {
    QLatin1StringView name;
    QLatin1StringView owner;
};

Table tableOf(const Person &) { return {"people"_L1, "id"_L1}; }
Table tableOf(const Group &) { return {"groups"_L1, "person"_L1}; }
Table tableOf(const Audit &) { return {"audits"_L1, "person"_L1}; }
Table tableOf(const Purpose &) { return {"purposes"_L1, "person"_L1}; }
Table tableOf(const Assessment &) { return {"assessments"_L1, "person"_L1}; }

template <class Row>
Result<void> put(Connection &connection, const QString &person, const Row &row)
{
    const Table table = tableOf(row);
    ColumnWriter columns;
    fields(columns, row);
    const QStringList keys = QStringList{table.owner} + columns.names.first(columns.keys);
    QStringList updates, marks{u"?"_s};
    for (qsizetype i = 0; i < columns.names.size(); ++i) {
        marks += u"?"_s;
        if (i >= columns.keys)
            updates += columns.names[i] + " = excluded."_L1 + columns.names[i];
    }
    const QString sql = "INSERT INTO "_L1 + table.name + " ("_L1 + table.owner + ", "_L1 + columns.names.join(", "_L1)
        + ") VALUES ("_L1 + marks.join(", "_L1) + ") ON CONFLICT ("_L1 + keys.join(", "_L1) + ") DO UPDATE SET "_L1
        + updates.join(", "_L1);
    return connection.run(sql, QVariantList{person} + columns.values);
}

template <class Row>
Result<void> drop(Connection &connection, const QString &person, const Row &row)
{
    const Table table = tableOf(row);
    ColumnWriter columns;
    fields(columns, row);
    QString sql = "DELETE FROM "_L1 + table.name + " WHERE "_L1 + table.owner + " = ?"_L1;
    for (const QString &key : columns.names.first(columns.keys))
        sql += " AND "_L1 + key + " = ?"_L1;
    return connection.run(sql, QVariantList{person} + columns.values.first(columns.keys));
}

template <class Row>
Result<void> applyAll(Connection &connection, const QString &person, const std::vector<Change<Row>> &changes)
{
    for (const Change<Row> &change : changes) {
        const auto done =
            change.after ? put(connection, person, *change.after) : drop(connection, person, *change.before);
        if (!done)
            return done;
    }
    return {};
}

/// Hands each row of the person to `keep`.
template <class Row, class Keep>
Result<void> readAll(Connection &connection, const QString &person, Keep keep)
{
    const Row empty;
    const Table table = tableOf(empty);
    ColumnWriter columns;
    fields(columns, empty);
    const QString sql =
        "SELECT "_L1 + columns.names.join(", "_L1) + " FROM "_L1 + table.name + " WHERE "_L1 + table.owner + " = ?"_L1;
    bool exact = true;
    const auto done = connection.run(sql, {person}, [&](const QSqlQuery &found) {
        Row row;
        ColumnReader reader{found};
        fields(reader, row);
        exact = reader.exact && exact;
        keep(std::move(row));
    });
    if (done && !exact)
        return tl::unexpected(Problem{ProblemCode::WorkbookDamaged, {}, {connection.path(), table.name}});
    return done;
}

} // namespace

Result<void> applyRows(Connection &connection, const PersonEdit &edit)
{
    const auto &[person, rows] = edit;
    return applyAll(connection, person, rows.people)
        .and_then([&] { return applyAll(connection, person, rows.groups); })
        .and_then([&] { return applyAll(connection, person, rows.audits); })
        .and_then([&] { return applyAll(connection, person, rows.purposes); })
        .and_then([&] { return applyAll(connection, person, rows.assessments); });
}

Result<PersonFile> readPerson(Connection &connection, const QString &person)
{
    PersonFile file;
    bool found = false;
    const auto done =
        readAll<Person>(connection, person,
            [&](Person row) {
                file.person = std::move(row);
                file.person.id = person;
                found = true;
            })
            .and_then(
                [&] { return readAll<Group>(connection, person, [&](Group row) { file.groups.insert(row.id, row); }); })
            .and_then(
                [&] { return readAll<Audit>(connection, person, [&](Audit row) { file.audits.insert(row.id, row); }); })
            .and_then([&] {
                return readAll<Purpose>(
                    connection, person, [&](Purpose row) { file.purposes.insert({row.audit, row.id}, row); });
            })
            .and_then([&] {
                return readAll<Assessment>(
                    connection, person, [&](Assessment row) { file.assessments.insert({row.audit, row.group}, row); });
            });
    if (!done && done.error().code == ProblemCode::WorkbookDamaged && !file.person.name.isEmpty()) {
        const QStringList where = done.error().arguments;
        return tl::unexpected(
            Problem{ProblemCode::PersonDamaged, {}, {where.value(0), file.person.name, where.value(1)}});
    }
    if (!done)
        return tl::unexpected(done.error());
    if (!found)
        return tl::unexpected(Problem{ProblemCode::NoSuchPerson, {}, {person}});
    return file;
}

Result<QList<PersonEntry>> readPeople(Connection &connection)
{
    QList<PersonEntry> people;
    const auto done = connection.run(u"SELECT id, name FROM people"_s, {},
        [&](const QSqlQuery &row) { people += PersonEntry{row.value(0).toString(), row.value(1).toString()}; });
    if (!done)
        return tl::unexpected(done.error());
    std::ranges::sort(people, [](const PersonEntry &a, const PersonEntry &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return people;
}

Result<void> putPlace(Connection &connection, const QString &person, const Place &place)
{
    const QString card = place.group.isNull() ? u""_s : place.group;
    return connection.run(u"INSERT INTO places (person, step, card) VALUES (?, ?, ?) "
                          "ON CONFLICT (person) DO UPDATE SET step = excluded.step, card = excluded.card"_s,
        {person, place.step, card});
}

Result<Place> readPlace(Connection &connection, const QString &person)
{
    Place place;
    const auto done =
        connection.run(u"SELECT step, card FROM places WHERE person = ?"_s, {person}, [&](const QSqlQuery &row) {
            place.step = row.value(0).toInt();
            if (const QString card = row.value(1).toString(); !card.isEmpty())
                place.group = card;
        });
    if (!done)
        return tl::unexpected(done.error());
    return place;
}

} // namespace recentre
