// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What is nested in a row (lists, parts, unknown keys) as JSON and back, exactly. What isn't there has no key. Pure;
/// any thread.
#pragma once

#include "fields.h"
#include "model/names.h"

#include <QJsonArray>

namespace recentre {

template <class Type>
concept Word = std::is_enum_v<Type>;

/// A struct that has its list in fields.h.
template <class Type>
concept Part = Of<Type, Evidence> || Of<Type, Tag> || Of<Type, Imported> || Of<Type, Decision> || Of<Type, NextAction>
    || Of<Type, Trial> || Of<Type, Parting> || Of<Type, Outcome>;

template <Part Type>
QJsonValue toJson(const Type &part);
template <class Item>
QJsonValue toJson(const QList<Item> &list);
template <class Item>
QJsonValue toJson(const QMap<QString, Item> &map);
template <class Type>
QJsonValue toJson(const std::optional<Type> &value);

inline QJsonValue toJson(const QString &text) { return text.isEmpty() ? QJsonValue::Undefined : QJsonValue(text); }
inline QJsonValue toJson(bool value) { return value; }
inline QJsonValue toJson(int value) { return value; }
inline QJsonValue toJson(double value) { return value; }
inline QJsonValue toJson(const QJsonObject &object)
{
    return object.isEmpty() ? QJsonValue::Undefined : QJsonValue(object);
}
inline QJsonValue toJson(QDate date) { return toJson(date.toString(Qt::ISODate)); }
inline QJsonValue toJson(const Minutes &minutes)
{
    return minutes.high ? QJsonValue(QJsonArray{minutes.low, *minutes.high}) : QJsonValue(minutes.low);
}
inline QJsonValue toJson(Word auto word) { return QString(nameOf(word)); }

/// A visitor of fields.h that makes an object.
struct JsonWriter {
    QJsonObject object;

    void operator()(const char *name, const auto &value)
    {
        if (const QJsonValue json = toJson(value); !json.isUndefined())
            object.insert(QLatin1StringView(name), json);
    }
};

template <Part Type>
QJsonValue toJson(const Type &part)
{
    JsonWriter writer;
    fields(writer, part);
    return writer.object;
}

template <class Item>
QJsonValue toJson(const QList<Item> &list)
{
    QJsonArray array;
    for (const Item &item : list) {
        const QJsonValue json = toJson(item);
        // An empty text in a list keeps its place.
        array.append(json.isUndefined() ? QJsonValue(QString()) : json);
    }
    return array;
}

template <class Item>
QJsonValue toJson(const QMap<QString, Item> &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), toJson(*it));
    return object.isEmpty() ? QJsonValue::Undefined : QJsonValue(object);
}

template <class Type>
QJsonValue toJson(const std::optional<Type> &value)
{
    return value ? toJson(*value) : QJsonValue::Undefined;
}

template <Part Type>
bool fromJson(const QJsonValue &json, Type &part);
template <class Item>
bool fromJson(const QJsonValue &json, QList<Item> &list);
template <class Item>
bool fromJson(const QJsonValue &json, QMap<QString, Item> &map);
template <class Type>
bool fromJson(const QJsonValue &json, std::optional<Type> &value);

inline bool fromJson(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString() || json.isUndefined();
}
inline bool fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}
inline bool fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
    return json.isDouble() && json.toDouble() == value;
}
inline bool fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
    return json.isDouble();
}
inline bool fromJson(const QJsonValue &json, QJsonObject &object)
{
    object = json.toObject();
    return json.isObject() || json.isUndefined();
}
inline bool fromJson(const QJsonValue &json, QDate &date)
{
    date = QDate::fromString(json.toString(), Qt::ISODate);
    return json.isUndefined() || date.isValid();
}
inline bool fromJson(const QJsonValue &json, Minutes &minutes)
{
    if (!json.isArray())
        return fromJson(json, minutes.low);
    return fromJson(json[0], minutes.low) && fromJson(json[1], minutes.high.emplace());
}
bool fromJson(const QJsonValue &json, Word auto &word)
{
    const auto found = valueOf<std::remove_reference_t<decltype(word)>>(json.toString());
    word = found.value_or(word);
    return found.has_value();
}

/// A visitor of fields.h that fills a part from its object; `exact` turns false at a value that isn't what is expected.
struct JsonReader {
    const QJsonObject &object;
    bool exact = true;

    void operator()(const char *name, auto &value)
    {
        exact = fromJson(object.value(QLatin1StringView(name)), value) && exact;
    }
};

template <Part Type>
bool fromJson(const QJsonValue &json, Type &part)
{
    const QJsonObject object = json.toObject();
    JsonReader reader{object};
    fields(reader, part);
    return json.isObject() && reader.exact;
}

template <class Item>
bool fromJson(const QJsonValue &json, QList<Item> &list)
{
    const QJsonArray array = json.toArray();
    list.clear();
    list.reserve(array.size());
    bool exact = json.isArray() || json.isUndefined();
    for (const QJsonValue &value : array)
        exact = fromJson(value, list.emplaceBack()) && exact;
    return exact;
}

template <class Item>
bool fromJson(const QJsonValue &json, QMap<QString, Item> &map)
{
    const QJsonObject object = json.toObject();
    bool exact = json.isObject() || json.isUndefined();
    for (auto it = object.begin(); it != object.end(); ++it)
        exact = fromJson(QJsonValue(it.value()), map[it.key()]) && exact;
    return exact;
}

template <class Type>
bool fromJson(const QJsonValue &json, std::optional<Type> &value)
{
    value.reset();
    return json.isUndefined() || fromJson(json, value.emplace());
}

} // namespace recentre
