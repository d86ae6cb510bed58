// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <charconv>
#include <cmath>

namespace recentre {

void JsonWriter::newLine()
{
    m_bytes += '\n';
    m_bytes.append(static_cast<qsizetype>(m_empty.size()), ' ');
}

void JsonWriter::before()
{
    if (!m_afterKey && !m_empty.empty()) {
        if (!m_empty.back())
            m_bytes += ',';
        m_empty.back() = false;
        newLine();
    }
    m_afterKey = false;
}

void JsonWriter::begin(char bracket)
{
    before();
    m_bytes += bracket;
    m_empty.push_back(true);
}

void JsonWriter::end(char bracket)
{
    const bool empty = m_empty.back();
    m_empty.pop_back();
    if (!empty)
        newLine();
    m_bytes += bracket;
}

void JsonWriter::key(QStringView key)
{
    before();
    quoted(key);
    m_bytes += ": ";
    m_afterKey = true;
}

void JsonWriter::null()
{
    before();
    m_bytes += "null";
}

void JsonWriter::flag(bool value)
{
    before();
    m_bytes += value ? "true" : "false";
}

void JsonWriter::whole(qint64 value)
{
    before();
    m_bytes += QByteArray::number(value);
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    before();
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value + 0.0);
    m_bytes.append(digits.data(), end - digits.data());
}

void JsonWriter::millionths(qint64 value)
{
    before();
    const quint64 size = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    QByteArray decimals = QByteArray::number(size % 1'000'000).rightJustified(6, '0');
    while (decimals.endsWith('0'))
        decimals.chop(1);
    if (value < 0)
        m_bytes += '-';
    m_bytes += QByteArray::number(size / 1'000'000);
    if (!decimals.isEmpty())
        m_bytes += '.' + decimals;
}

void JsonWriter::text(QStringView value)
{
    before();
    quoted(value);
}

void JsonWriter::quoted(QStringView value)
{
    m_bytes += '"';
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value[i].unicode();
        // At the start of a text, many readers take U+FEFF for a byte order mark and drop it (QJsonDocument does).
        const bool mark = unit == 0xFEFF;
        const bool whole = value[i].isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        if (whole)
            ++i;
        if (whole || (unit >= 0x20 && unit != u'"' && unit != u'\\' && !mark && !QChar::isSurrogate(unit)))
            continue;
        m_bytes += value.sliced(from, i - from).toUtf8();
        from = i + 1;
        if (unit == u'"' || unit == u'\\')
            (m_bytes += '\\') += static_cast<char>(unit);
        else if (unit == u'\n')
            m_bytes += "\\n";
        else if (unit == u'\r')
            m_bytes += "\\r";
        else if (unit == u'\t')
            m_bytes += "\\t";
        else if (QChar::isSurrogate(unit))
            m_bytes += "\xEF\xBF\xBD";
        else if (unit != 0)
            m_bytes += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    m_bytes += value.sliced(from).toUtf8();
    m_bytes += '"';
}

void JsonWriter::value(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        beginObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            key(it.key());
            this->value(it.value());
        }
        return endObject();
    }
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        beginArray();
        for (const QJsonValue &item : array)
            this->value(item);
        return endArray();
    }
    case QJsonValue::String:
        return text(value.toString());
    case QJsonValue::Double: {
        // A whole number is one in the file too, however large.
        const qint64 integer = value.toInteger();
        const double real = value.toDouble();
        return static_cast<double>(integer) == real ? whole(integer) : number(real);
    }
    case QJsonValue::Bool:
        return flag(value.toBool());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    null();
}

} // namespace recentre
