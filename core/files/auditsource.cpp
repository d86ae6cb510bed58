// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditsource.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace recentre {

namespace {

// What Qt's containers take beside the characters themselves, measured generously.
constexpr qint64 textOverhead = 32;
constexpr qint64 itemCost = 16;
constexpr qint64 containerCost = 160;

/// A date exactly as "2026-09-01".
QDate dateOf(const QString &text)
{
    const bool shaped = text.size() == 10 && text[4] == u'-' && text[7] == u'-'
        && std::ranges::count_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; }) == 8;
    return shaped ? QDate(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.last(2).toInt()) : QDate();
}

} // namespace

AuditSource::Inside::Inside(AuditSource &source, const QString &key)
    : m_source(source)
    , m_length(source.m_place.size())
{
    if (m_length > 0)
        source.m_place += u'.';
    source.m_place += shortened(key);
}

AuditSource::Inside::Inside(AuditSource &source, qsizetype index)
    : m_source(source)
    , m_length(source.m_place.size())
{
    source.m_place += u'[' + QString::number(index) + u']';
}

QString AuditSource::shortened(const QString &text)
{
    constexpr qsizetype longest = 100;
    if (text.size() <= longest)
        return text;
    const bool splitsPair = text[longest - 1].isHighSurrogate();
    return text.first(splitsPair ? longest - 1 : longest) + QChar(u'…');
}

bool AuditSource::refuse(ProblemCode code, const QStringList &arguments, QStringView below)
{
    if (isBroken())
        return false;
    QString place = m_place;
    if (!place.isEmpty() && !below.isEmpty())
        place += u'.';
    place += below;
    m_problem = Problem{code, place, arguments};
    return false;
}

bool AuditSource::charge(qint64 bytes)
{
    m_memory += bytes;
    return m_memory <= mostMemory || refuse(ProblemCode::TooMuchContent);
}

bool AuditSource::expect(JsonKind kind, const char *type)
{
    const JsonKind found = scanner.next();
    if (found == kind)
        return true;
    if (found == JsonKind::Nothing)
        return scanner.fail(ProblemCode::BrokenJson, scanner.offset());
    if (found == JsonKind::Null)
        return refuse(ProblemCode::NullValue);
    return refuse(ProblemCode::WrongType, {QString::fromLatin1(type)});
}

bool AuditSource::read(QString &value)
{
    return expect(JsonKind::Text, "text") && scanner.text(value) && charge(2 * value.size() + textOverhead);
}

bool AuditSource::read(bool &value)
{
    value = scanner.next() == JsonKind::True;
    return (value || expect(JsonKind::False, "yes or no")) && scanner.word();
}

bool AuditSource::read(int &value)
{
    JsonNumber number;
    if (!expect(JsonKind::Number, "whole number") || !scanner.number(number))
        return false;
    constexpr qint64 least = std::numeric_limits<int>::min();
    constexpr qint64 greatest = std::numeric_limits<int>::max();
    // A whole number too large for us is out of every range that we have: the row's own range says so.
    const bool huge = number.beyond || number.value >= 9e15 || number.value <= -9e15;
    if (!number.whole && !huge)
        return refuse(ProblemCode::WrongType, {QStringLiteral("whole number")});
    const qint64 whole = number.whole.value_or(number.value < 0 ? least : greatest);
    value = static_cast<int>(std::clamp(whole, least, greatest));
    return true;
}

bool AuditSource::read(double &value)
{
    JsonNumber number;
    if (!expect(JsonKind::Number, "number") || !scanner.number(number))
        return false;
    // Beyond a double is beyond every range; adding 0.0 makes -0 a plain zero.
    value = number.beyond ? std::numeric_limits<double>::infinity() : number.value + 0.0;
    return true;
}

bool AuditSource::read(QDate &value)
{
    QString text;
    if (!expect(JsonKind::Text, "date") || !scanner.text(text))
        return false;
    value = dateOf(text);
    return value.isValid() || refuse(ProblemCode::WrongType, {QStringLiteral("date")});
}

bool AuditSource::readMonth(QString &value)
{
    if (!expect(JsonKind::Text, "month") || !scanner.text(value) || !charge(2 * value.size() + textOverhead))
        return false;
    return dateOf(value + QLatin1StringView("-01")).isValid()
        || refuse(ProblemCode::WrongType, {QStringLiteral("month")});
}

bool AuditSource::read(Minutes &value)
{
    if (scanner.next() != JsonKind::Array)
        return read(value.low);
    QList<int> ends;
    if (!read(ends))
        return false;
    if (ends.size() != 2)
        return refuse(ProblemCode::WrongType, {QStringLiteral("whole number")});
    value = {ends[0], ends[1]};
    return true;
}

bool AuditSource::read(QStringList &value)
{
    if (!expect(JsonKind::Array, "list") || !scanner.enterArray())
        return false;
    while (scanner.nextItem()) {
        const Inside inside(*this, value.size());
        QString text;
        if (!read(text) || !charge(sizeof(QString)))
            return false;
        value += text;
    }
    return !isBroken();
}

bool AuditSource::read(QList<int> &value)
{
    if (!expect(JsonKind::Array, "list") || !scanner.enterArray())
        return false;
    while (scanner.nextItem()) {
        const Inside inside(*this, value.size());
        int number = 0;
        if (!read(number) || !charge(sizeof(int)))
            return false;
        value += number;
    }
    return !isBroken();
}

bool AuditSource::read(QJsonValue &value)
{
    if (!charge(itemCost))
        return false;
    switch (scanner.next()) {
    case JsonKind::Object: {
        KeptKeys keys;
        QString key;
        if (!scanner.enterObject())
            return false;
        while (scanner.nextKey(key)) {
            const Inside inside(*this, key);
            if (!read(key, keys))
                return false;
        }
        QJsonObject object;
        if (isBroken() || !keep(keys, object))
            return false;
        value = object;
        return true;
    }
    case JsonKind::Array: {
        QJsonArray array;
        if (!charge(containerCost) || !scanner.enterArray())
            return false;
        while (scanner.nextItem()) {
            const Inside inside(*this, array.size());
            QJsonValue item;
            if (!read(item))
                return false;
            array.append(item);
        }
        value = array;
        return !isBroken();
    }
    case JsonKind::Text: {
        QString text;
        if (!read(text))
            return false;
        value = text;
        return true;
    }
    case JsonKind::Number: {
        JsonNumber number;
        const qsizetype from = scanner.offset();
        if (!scanner.number(number))
            return false;
        if (number.beyond)
            return scanner.fail(ProblemCode::BrokenJson, from);
        value = number.whole ? QJsonValue(*number.whole) : QJsonValue(number.value);
        return true;
    }
    case JsonKind::Null:
        value = QJsonValue(QJsonValue::Null);
        return scanner.word();
    default: {
        bool flag = false;
        if (!read(flag))
            return false;
        value = flag;
        return true;
    }
    }
}

bool AuditSource::read(const QString &key, KeptKeys &kept)
{
    QJsonValue &value = kept.emplace_back(key, QJsonValue()).second;
    // A text is a container of its own until it stands in its object.
    return charge(keyCost + 2 * key.size()) && read(value) && (!value.isString() || charge(containerCost));
}

bool AuditSource::keep(KeptKeys &keys, QJsonObject &extra)
{
    // In order first: QJsonObject moves all that stands behind a key which is put in.
    std::ranges::sort(keys, {}, &KeptKeys::value_type::first);
    const auto twice = std::ranges::adjacent_find(keys, {}, &KeptKeys::value_type::first);
    if (twice != keys.end())
        return refuse(ProblemCode::DuplicateKey, {shortened(twice->first)});
    if (!keys.empty() && !charge(containerCost))
        return false;
    for (const auto &[key, value] : keys)
        extra.insert(key, value);
    return true;
}

} // namespace recentre
