// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditwriter.h"

#include "auditfields.h"
#include "jsonwriter.h"
#include "model/names.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace recentre {

namespace {

void write(JsonWriter &out, const QString &value) { out.text(value); }
void write(JsonWriter &out, bool value) { out.flag(value); }
void write(JsonWriter &out, int value) { out.whole(value); }
void write(JsonWriter &out, double value) { out.number(value); }
void write(JsonWriter &out, const QDate &value) { out.text(value.toString(Qt::ISODate)); }

void write(JsonWriter &out, const Minutes &value)
{
    if (!value.high)
        return out.whole(value.low);
    out.beginArray();
    out.whole(value.low);
    out.whole(*value.high);
    out.endArray();
}

template <class Enum>
    requires std::is_enum_v<Enum>
void write(JsonWriter &out, Enum value)
{
    out.text(QString(nameOf(value)));
}

template <class Item>
void write(JsonWriter &out, const QList<Item> &values)
{
    out.beginArray();
    for (const Item &value : values)
        write(out, value);
    out.endArray();
}

template <class Value>
void write(JsonWriter &out, const std::optional<Value> &value)
{
    write(out, *value);
}

bool says(const QString &value) { return !value.isEmpty(); }
bool says(bool value) { return value; }
bool says(const QDate &value) { return value.isValid(); }
bool says(Membership value) { return value != Membership::Member; }
template <class Item>
bool says(const QList<Item> &values)
{
    return !values.isEmpty();
}
template <class Item>
bool says(const QMap<QString, Item> &values)
{
    return !values.isEmpty();
}
template <class Value>
bool says(const std::optional<Value> &value)
{
    return value.has_value();
}

template <class Fields, class Row>
void writeObject(JsonWriter &out, const Row &row);

template <class Fields, class Row>
void writeObject(JsonWriter &out, const std::optional<Row> &row)
{
    writeObject<Fields>(out, *row);
}

template <class Fields, class Row>
void writeList(JsonWriter &out, const QList<Row> &rows)
{
    out.beginArray();
    for (const Row &row : rows)
        writeObject<Fields>(out, row);
    out.endArray();
}

template <class Fields, class Row>
void writeList(JsonWriter &out, const std::optional<QList<Row>> &rows)
{
    writeList<Fields>(out, *rows);
}

/// Visits the fields of a row: writes what they say, or else what the file that was read had there.
class FieldWriter {
public:
    FieldWriter(JsonWriter &out, const QJsonObject &extra)
        : m_out(out)
        , m_rest(extra)
    {}

    /// What the row keeps and no field is called by.
    [[nodiscard]] const QJsonObject &rest() const { return m_rest; }

    void operator()(const char *key, const auto &value)
    {
        put(key, says(value), [&] { write(m_out, value); });
    }
    void required(const char *key, const auto &value)
    {
        put(key, true, [&] { write(m_out, value); });
    }
    void month(const char *key, const QString &value) { (*this)(key, value); }
    /// As the text alone that it was read from, as long as it says the same.
    void nextAction(const char *key, const std::optional<NextAction> &value)
    {
        const QJsonValue kept = m_rest.value(QLatin1StringView(key));
        const bool isThatText = value && kept.isString() && *value == NextAction{{}, kept.toString(), {}};
        put(key, value.has_value() && !isThatText, [&] { writeObject<NextActionFields>(m_out, value); });
    }
    template <class Fields>
    void object(const char *key, const auto &value)
    {
        put(key, says(value), [&] { writeObject<Fields>(m_out, value); });
    }
    template <class Fields>
    void requiredObject(const char *key, const auto &value)
    {
        put(key, true, [&] { writeObject<Fields>(m_out, value); });
    }
    template <class Fields>
    void list(const char *key, const auto &value)
    {
        put(key, says(value), [&] { writeList<Fields>(m_out, value); });
    }
    /// As the list of keys that it was read from, as long as no source is known.
    void imported(const char *key, const QMap<QString, Imported> &rows)
    {
        QMap<QString, Imported> listed;
        for (const QJsonValue &name : m_rest.value(QLatin1StringView(key)).toArray())
            listed.insert(name.toString(), {});
        put(key, says(rows) && rows != listed, [&] {
            m_out.beginObject();
            for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
                m_out.key(it.key());
                writeObject<ImportedFields>(m_out, *it);
            }
            m_out.endObject();
        });
    }

private:
    template <class Write>
    void put(const char *key, bool isSaid, Write write)
    {
        const QLatin1StringView name(key);
        const auto kept = m_rest.constFind(name);
        if (isSaid || kept != m_rest.constEnd())
            m_out.key(QString(name));
        if (isSaid)
            write();
        else if (kept != m_rest.constEnd())
            m_out.value(*kept);
        if (kept != m_rest.constEnd())
            m_rest.remove(name);
    }

    JsonWriter &m_out;
    QJsonObject m_rest;
};

template <class Fields, class Row>
void writeObject(JsonWriter &out, const Row &row)
{
    out.beginObject();
    FieldWriter fields(out, extraOf(row));
    Fields::visit(fields, row);
    for (auto it = fields.rest().constBegin(); it != fields.rest().constEnd(); ++it) {
        out.key(it.key());
        out.value(*it);
    }
    out.endObject();
}

AuditInFile inFile(const PersonFile &file, const Audit &audit)
{
    AuditInFile rows{audit, {}, {}, file.assessmentsOf(audit.id)};
    QList<Purpose> purposes = file.purposesOf(audit.id);
    // By their places in the file, which ranks needn't follow.
    std::ranges::sort(purposes, {}, [](const Purpose &p) { return std::tie(p.position, p.id); });
    for (const Purpose &purpose : purposes)
        (purpose.rank ? rows.objectives : rows.purposes) += purpose;
    return rows;
}

} // namespace

QByteArray writeAudit(const PersonFile &file)
{
    DocumentInFile document{QStringLiteral("recentre-audit"), 1, file.person, file.groupsInOrder(), {}};
    const QList<Audit> audits = file.auditsInOrder();
    for (const Audit &audit : audits)
        document.audits += inFile(file, audit);
    JsonWriter out;
    writeObject<DocumentFields>(out, document);
    return out.document();
}

} // namespace recentre
