// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads an object of an audit file by its fields (auditfields.h), keeping what says nothing to us. Any thread.
#pragma once

#include "auditfields.h"
#include "auditsource.h"
#include "model/validate.h"

#include <QJsonArray>

namespace recentre {

/// What a value is in JSON when it is there and says nothing, or none where every value says something. Such a value
/// is kept like an unknown key: only so does the file come back as it was.
inline std::optional<QJsonValue> nothingSaid(const auto &) { return std::nullopt; }
inline std::optional<QJsonValue> nothingSaid(const QString &value)
{
    return value.isEmpty() ? std::optional(QJsonValue(QString(QLatin1StringView("")))) : std::nullopt;
}
inline std::optional<QJsonValue> nothingSaid(bool value)
{
    return value ? std::nullopt : std::optional(QJsonValue(false));
}
inline std::optional<QJsonValue> nothingSaid(Membership value)
{
    return value == Membership::Member ? std::optional(QJsonValue(nameOf(value))) : std::nullopt;
}
template <class Item>
std::optional<QJsonValue> nothingSaid(const QList<Item> &value)
{
    return value.isEmpty() ? std::optional(QJsonValue(QJsonArray())) : std::nullopt;
}

/// What `validate` says of a row that was read; nothing of rows that are part of another.
inline std::optional<Problem> problemOf(const auto &) { return std::nullopt; }
inline std::optional<Problem> problemOf(const Person &row) { return validate(row); }
inline std::optional<Problem> problemOf(const Group &row) { return validate(row); }
inline std::optional<Problem> problemOf(const AuditInFile &row) { return validate(row.audit); }
inline std::optional<Problem> problemOf(const Purpose &row) { return validate(row); }
/// As of a member where the file says nothing: what its group says is known only at the end.
inline std::optional<Problem> problemOf(const Assessment &row)
{
    return validate(row, row.membership.value_or(Membership::Member));
}

/// What a row costs in memory without its texts: it stands in its list and in its map at once, or twice in a list that
/// grows.
template <class Row>
inline constexpr qint64 rowCost = 2 * sizeof(Row) + 96;
/// What is part of another row has no place in a map.
template <>
inline constexpr qint64 rowCost<Tag> = 2 * sizeof(Tag);
template <>
inline constexpr qint64 rowCost<Evidence> = 2 * sizeof(Evidence);

template <class Fields, class Row>
bool readObject(AuditSource &source, Row &row);

template <class Fields, class Row>
bool readObject(AuditSource &source, std::optional<Row> &row)
{
    return readObject<Fields>(source, row.emplace());
}

template <class Fields, class Row>
bool readList(AuditSource &source, QList<Row> &rows)
{
    if (!source.expect(JsonKind::Array, "list") || !source.scanner.enterArray())
        return false;
    while (source.scanner.nextItem()) {
        const AuditSource::Inside inside(source, rows.size());
        Row row;
        if (!source.charge(rowCost<Row>) || !readObject<Fields>(source, row))
            return false;
        rows.append(std::move(row));
    }
    return !source.isBroken();
}

template <class Fields, class Row>
bool readList(AuditSource &source, std::optional<QList<Row>> &rows)
{
    return readList<Fields>(source, rows.emplace());
}

template <class Fields, class Row>
bool readMap(AuditSource &source, QMap<QString, Row> &rows)
{
    if (!source.expect(JsonKind::Object, "object") || !source.scanner.enterObject())
        return false;
    QString key;
    while (source.scanner.nextKey(key)) {
        if (rows.contains(key))
            return source.refuse(ProblemCode::DuplicateKey, {AuditSource::shortened(key)});
        const AuditSource::Inside inside(source, key);
        if (!source.charge(rowCost<Row> + 2 * key.size()) || !readObject<Fields>(source, rows[key]))
            return false;
    }
    return !source.isBroken();
}

/// Visits the fields for one key of an object: reads the value of the field that is called so.
class KeyReader {
public:
    KeyReader(AuditSource &source, const QString &key, quint64 &seen, KeptKeys &kept)
        : m_source(source)
        , m_key(key)
        , m_seen(seen)
        , m_kept(kept)
    {}

    /// Whether a field took the value.
    [[nodiscard]] bool isTaken() const { return m_taken; }

    void operator()(const char *key, auto &value)
    {
        take(key, value, [&] { return m_source.read(value); });
    }
    void required(const char *key, auto &value)
    {
        takeWhole(key, [&] { return m_source.read(value); });
    }
    void month(const char *key, QString &value)
    {
        takeWhole(key, [&] { return m_source.readMonth(value); });
    }
    /// Also as a text alone, which is what one does then.
    void nextAction(const char *key, std::optional<NextAction> &value)
    {
        takeWhole(key, [&] {
            if (m_source.scanner.next() != JsonKind::Text)
                return readObject<NextActionFields>(m_source, value);
            if (!m_source.read(value.emplace().then) || !m_source.charge(AuditSource::keyCost))
                return false;
            m_kept.emplace_back(m_key, value->then);
            return true;
        });
    }
    template <class Fields>
    void object(const char *key, auto &value)
    {
        takeWhole(key, [&] { return readObject<Fields>(m_source, value); });
    }
    template <class Fields>
    void requiredObject(const char *key, auto &value)
    {
        object<Fields>(key, value);
    }
    template <class Fields>
    void list(const char *key, auto &value)
    {
        take(key, value, [&] { return readList<Fields>(m_source, value); });
    }
    /// Also as a list of keys, whose sources aren't known.
    void imported(const char *key, QMap<QString, Imported> &value)
    {
        takeWhole(key, [&] {
            QStringList keys;
            const bool isList = m_source.scanner.next() == JsonKind::Array;
            if (isList ? !m_source.read(keys) : !readMap<ImportedFields>(m_source, value))
                return false;
            for (const QString &imported : std::as_const(keys))
                value.insert(imported, {});
            if (isList || value.isEmpty())
                m_kept.emplace_back(m_key, isList ? QJsonValue(QJsonArray::fromStringList(keys)) : QJsonObject());
            return m_source.charge(AuditSource::keyCost + rowCost<Imported> * keys.size());
        });
    }

private:
    template <class Read>
    bool takeWhole(const char *key, Read read)
    {
        const quint64 bit = quint64(1) << m_field++;
        if (m_taken || m_key != QLatin1StringView(key))
            return false;
        m_taken = true;
        if (m_seen & bit)
            return false; // the object refuses it, at its own place
        m_seen |= bit;
        return read();
    }
    template <class Value, class Read>
    void take(const char *key, const Value &value, Read read)
    {
        if (!takeWhole(key, read))
            return;
        auto nothing = nothingSaid(value);
        if (nothing && m_source.charge(2 * AuditSource::keyCost))
            m_kept.emplace_back(m_key, *std::move(nothing));
    }

    AuditSource &m_source;
    const QString &m_key;
    quint64 &m_seen;
    KeptKeys &m_kept;
    int m_field = 0;
    bool m_taken = false;
};

/// Visits the fields of an object that was read: says which required one isn't there.
class RequiredKeys {
public:
    explicit RequiredKeys(quint64 seen)
        : m_seen(seen)
    {}

    /// The first required key that is missing, or nothing.
    [[nodiscard]] QLatin1StringView missing() const { return m_missing; }

    void operator()(const char *, const auto &) { ++m_field; }
    void month(const char *, const auto &) { ++m_field; }
    void nextAction(const char *, const auto &) { ++m_field; }
    void required(const char *key, const auto &)
    {
        if (!(m_seen >> m_field++ & 1) && m_missing.isEmpty())
            m_missing = QLatin1StringView(key);
    }
    template <class Fields>
    void object(const char *, const auto &)
    {
        ++m_field;
    }
    template <class Fields>
    void requiredObject(const char *key, const auto &value)
    {
        required(key, value);
    }
    template <class Fields>
    void list(const char *, const auto &)
    {
        ++m_field;
    }
    void imported(const char *, const auto &) { ++m_field; }

private:
    quint64 m_seen;
    int m_field = 0;
    QLatin1StringView m_missing;
};

/// One object into `row`: its fields, then what it keeps, then what `validate` says of it.
template <class Fields, class Row>
bool readObject(AuditSource &source, Row &row)
{
    if (!source.expect(JsonKind::Object, "object") || !source.scanner.enterObject())
        return false;
    quint64 seen = 0;
    KeptKeys kept;
    QString key;
    while (source.scanner.nextKey(key)) {
        const quint64 before = seen;
        bool known = false;
        {
            const AuditSource::Inside inside(source, key);
            KeyReader reader(source, key, seen, kept);
            Fields::visit(reader, row);
            known = reader.isTaken();
            if (!known && !source.read(key, kept))
                return false;
        }
        if (source.isBroken())
            return false;
        if (known && seen == before)
            return source.refuse(ProblemCode::DuplicateKey, {key});
    }
    if (source.isBroken())
        return false;
    RequiredKeys required(seen);
    Fields::visit(required, row);
    if (!required.missing().isEmpty())
        return source.refuse(ProblemCode::Missing, {}, QString(required.missing()));
    if (!source.keep(kept, extraOf(row)))
        return false;
    const std::optional<Problem> problem = problemOf(row);
    return !problem || source.refuse(*problem);
}

} // namespace recentre
