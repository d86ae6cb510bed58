// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonscanner.h"

#include <charconv>
#include <cmath>

namespace recentre {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The length of the character that begins at `at`, or 0 if the bytes there are none (Unicode 15, table 3-7).
int utf8Length(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const auto follows = [&](qsizetype i, unsigned least = 0x80, unsigned greatest = 0xBF) {
        return byte(at + i) >= least && byte(at + i) <= greatest;
    };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF)
        return follows(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    if (lead >= 0xF0 && lead <= 0xF4)
        return follows(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3) ? 4 : 0;
    return 0;
}

/// Appends bytes already known to be UTF-8. Not QString::fromUtf8: that swallows a leading U+FEFF.
void appendUtf8(QString &text, QByteArrayView bytes)
{
    qsizetype length = text.size();
    text.resize(length + bytes.size());
    auto *units = text.data();
    for (qsizetype i = 0; i < bytes.size();) {
        const auto byte = [&](qsizetype n) { return static_cast<char32_t>(static_cast<unsigned char>(bytes[i + n])); };
        const char32_t lead = byte(0);
        char32_t character = lead;
        if (lead < 0x80) {
            i += 1;
        } else if (lead < 0xE0) {
            character = (lead & 0x1F) << 6 | (byte(1) & 0x3F);
            i += 2;
        } else if (lead < 0xF0) {
            character = (lead & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
            i += 3;
        } else {
            character = (lead & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F);
            i += 4;
        }
        if (QChar::requiresSurrogates(character)) {
            units[length++] = QChar(QChar::highSurrogate(character));
            units[length++] = QChar(QChar::lowSurrogate(character));
        } else {
            units[length++] = QChar(static_cast<char16_t>(character));
        }
    }
    text.truncate(length);
}

} // namespace

JsonScanner::JsonScanner(QByteArrayView bytes)
    : m_bytes(bytes)
{
    if (m_bytes.startsWith(byteOrderMark))
        m_bytes = m_bytes.sliced(byteOrderMark.size());
    checkUtf8();
}

QString JsonScanner::lineAndColumn(qsizetype offset) const
{
    qsizetype line = 1;
    qsizetype column = 1;
    for (qsizetype i = 0; i < offset && i < m_bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(m_bytes[i]);
        if (byte == '\n') {
            ++line;
            column = 1;
        } else if ((byte & 0xC0) != 0x80) {
            ++column;
        }
    }
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

bool JsonScanner::fail(ProblemCode code, qsizetype offset, const QStringList &arguments)
{
    if (!m_problem)
        m_problem = Problem{code, lineAndColumn(offset), arguments};
    return false;
}

bool JsonScanner::checkUtf8()
{
    for (qsizetype i = 0; i < m_bytes.size();) {
        const int length = utf8Length(m_bytes, i);
        if (length == 0)
            return fail(ProblemCode::NotUtf8, i);
        i += length;
    }
    return true;
}

void JsonScanner::skipSpace()
{
    while (m_at < m_bytes.size()) {
        const char c = m_bytes[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

bool JsonScanner::take(char expected)
{
    if (m_problem)
        return false;
    skipSpace();
    if (m_at >= m_bytes.size() || m_bytes[m_at] != expected)
        return fail(ProblemCode::BrokenJson, m_at);
    ++m_at;
    return true;
}

JsonKind JsonScanner::next()
{
    skipSpace();
    if (m_problem || m_at >= m_bytes.size())
        return JsonKind::Nothing;
    switch (m_bytes[m_at]) {
    case '{':
        return JsonKind::Object;
    case '[':
        return JsonKind::Array;
    case '"':
        return JsonKind::Text;
    case 't':
        return JsonKind::True;
    case 'f':
        return JsonKind::False;
    case 'n':
        return JsonKind::Null;
    default:
        return isDigit(m_bytes[m_at]) || m_bytes[m_at] == '-' ? JsonKind::Number : JsonKind::Nothing;
    }
}

bool JsonScanner::enter(char bracket)
{
    if (!take(bracket))
        return false;
    if (m_depth == deepest)
        return fail(ProblemCode::NestedTooDeep, m_at - 1, {QString::number(deepest)});
    m_first[static_cast<std::size_t>(++m_depth)] = true;
    return true;
}

bool JsonScanner::nextIn(char bracket)
{
    if (m_problem)
        return false;
    skipSpace();
    if (m_at < m_bytes.size() && m_bytes[m_at] == bracket) {
        ++m_at;
        --m_depth;
        return false;
    }
    bool &first = m_first[static_cast<std::size_t>(m_depth)];
    if (first) {
        first = false;
        return true;
    }
    return take(',');
}

bool JsonScanner::enterObject() { return enter('{'); }

bool JsonScanner::nextKey(QString &key) { return nextIn('}') && text(key) && take(':'); }

bool JsonScanner::enterArray() { return enter('['); }

bool JsonScanner::nextItem() { return nextIn(']'); }

bool JsonScanner::text(QString &value)
{
    if (!take('"'))
        return false;
    value = QLatin1StringView("");
    while (true) {
        const qsizetype from = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != '"' && m_bytes[m_at] != '\\'
            && static_cast<unsigned char>(m_bytes[m_at]) >= 0x20)
            ++m_at;
        appendUtf8(value, m_bytes.sliced(from, m_at - from));
        if (m_at >= m_bytes.size() || static_cast<unsigned char>(m_bytes[m_at]) < 0x20)
            return fail(ProblemCode::BrokenJson, m_at);
        if (m_bytes[m_at++] == '"')
            return true;
        if (!escape(value))
            return false;
    }
}

bool JsonScanner::escape(QString &value)
{
    const qsizetype from = m_at - 1;
    const char c = m_at < m_bytes.size() ? m_bytes[m_at++] : '\0';
    switch (c) {
    case '"':
    case '\\':
    case '/':
        value += QLatin1Char(c);
        return true;
    case 'b':
        value += u'\b';
        return true;
    case 'f':
        value += u'\f';
        return true;
    case 'n':
        value += u'\n';
        return true;
    case 'r':
        value += u'\r';
        return true;
    case 't':
        value += u'\t';
        return true;
    case 'u':
        break;
    default:
        return fail(ProblemCode::BrokenJson, from);
    }
    char16_t unit = 0;
    if (!hex4(unit) || unit == 0 || QChar::isLowSurrogate(unit))
        return fail(ProblemCode::BrokenJson, from);
    value += QChar(unit);
    if (!QChar::isHighSurrogate(unit))
        return true;
    char16_t low = 0;
    if (!m_bytes.sliced(m_at).startsWith("\\u"))
        return fail(ProblemCode::BrokenJson, from);
    m_at += 2;
    if (!hex4(low) || !QChar::isLowSurrogate(low))
        return fail(ProblemCode::BrokenJson, from);
    value += QChar(low);
    return true;
}

bool JsonScanner::hex4(char16_t &unit)
{
    if (m_bytes.size() - m_at < 4)
        return false;
    const char *const begin = m_bytes.data() + m_at;
    unsigned value = 0;
    const auto [last, error] = std::from_chars(begin, begin + 4, value, 16);
    if (error != std::errc() || last != begin + 4)
        return false;
    m_at += 4;
    unit = static_cast<char16_t>(value);
    return true;
}

bool JsonScanner::digits()
{
    const qsizetype from = m_at;
    while (m_at < m_bytes.size() && isDigit(m_bytes[m_at]))
        ++m_at;
    return m_at > from || fail(ProblemCode::BrokenJson, m_at);
}

bool JsonScanner::number(JsonNumber &value)
{
    value = {};
    if (next() != JsonKind::Number)
        return fail(ProblemCode::BrokenJson, m_at);
    const auto at = [this](char c) { return m_at < m_bytes.size() && m_bytes[m_at] == c; };
    const qsizetype from = m_at;
    bool whole = true;
    m_at += at('-') ? 1 : 0;
    if (at('0'))
        ++m_at;
    else if (!digits())
        return false;
    if (at('.')) {
        whole = false;
        ++m_at;
        if (!digits())
            return false;
    }
    if (at('e') || at('E')) {
        whole = false;
        ++m_at;
        m_at += at('+') || at('-') ? 1 : 0;
        if (!digits())
            return false;
    }
    const char *const begin = m_bytes.data() + from;
    const char *const end = m_bytes.data() + m_at;
    qint64 integer = 0;
    if (whole && std::from_chars(begin, end, integer).ec == std::errc()) {
        value.whole = integer;
        value.value = static_cast<double>(integer);
        return true;
    }
    value.beyond = std::from_chars(begin, end, value.value).ec != std::errc();
    constexpr double limit = 9223372036854775808.0; // 2^63
    if (!value.beyond && value.value >= -limit && value.value < limit && std::trunc(value.value) == value.value)
        value.whole = static_cast<qint64>(value.value);
    return true;
}

bool JsonScanner::word()
{
    if (m_problem)
        return false;
    skipSpace();
    for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
        if (m_bytes.sliced(m_at).startsWith(word)) {
            m_at += word.size();
            return true;
        }
    }
    return fail(ProblemCode::BrokenJson, m_at);
}

bool JsonScanner::skip()
{
    QString text;
    JsonNumber number;
    switch (next()) {
    case JsonKind::Object:
        if (!enterObject())
            return false;
        while (nextKey(text))
            if (!skip())
                return false;
        return !m_problem;
    case JsonKind::Array:
        if (!enterArray())
            return false;
        while (nextItem())
            if (!skip())
                return false;
        return !m_problem;
    case JsonKind::Text:
        return this->text(text);
    case JsonKind::Number:
        return this->number(number);
    case JsonKind::True:
    case JsonKind::False:
    case JsonKind::Null:
        return word();
    case JsonKind::Nothing:
        break;
    }
    return fail(ProblemCode::BrokenJson, m_at);
}

bool JsonScanner::end()
{
    if (m_problem)
        return false;
    skipSpace();
    return m_at >= m_bytes.size() || fail(ProblemCode::TrailingContent, m_at);
}

} // namespace recentre
