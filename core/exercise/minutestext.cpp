// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "minutestext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// A number too long to be minutes is far out of range whatever its digits; doubles keep it from overflowing.
Result<int> inAWeek(double minutes)
{
    if (minutes > minutesInAWeek)
        return tl::unexpected(Problem{ProblemCode::OutOfRange, {}, {u"0"_s, QString::number(minutesInAWeek)}});
    return int(std::lround(minutes));
}

} // namespace

Result<int> parseMinutes(const QString &text)
{
    // Any space, narrow and no-break ones too, stands for none.
    QString plain;
    for (const QChar c : text.toLower())
        if (!c.isSpace())
            plain += c;
    if (plain.isEmpty())
        return tl::unexpected(Problem{ProblemCode::EmptyText});

    static const QRegularExpression minutesOnly(u"^(\\d+)(m|mn|min|mins|minutes?|minutos?|')?$"_s);
    static const QRegularExpression hoursOnly(u"^(\\d+)(?:[.,](\\d+))?(h|hr|hrs|hours?|heures?)$"_s);
    static const QRegularExpression both(u"^(\\d+)(?:h|:|hours?|heures?)([0-5]?\\d)(m|mn|min|minutes?)?$"_s);
    if (const auto match = minutesOnly.match(plain); match.hasMatch())
        return inAWeek(match.captured(1).toDouble());
    if (const auto match = hoursOnly.match(plain); match.hasMatch())
        return inAWeek(60 * (match.captured(1) + u'.' + match.captured(2) + u'0').toDouble());
    if (const auto match = both.match(plain); match.hasMatch())
        return inAWeek(60 * match.captured(1).toDouble() + match.captured(2).toDouble());
    return tl::unexpected(Problem{ProblemCode::WrongType, {}, {u"whole number"_s}});
}

Result<Minutes> parseMinutesRange(const QString &text)
{
    static const QRegularExpression range(
        u"^\\s*(\\S.*?)(?:\\s*[-–—−…]\\s*|\\s+(?:to|à)\\s+)(.+?)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = range.match(text);
    if (!match.hasMatch()) {
        const Result<int> minutes = parseMinutes(text);
        if (!minutes)
            return tl::unexpected(minutes.error());
        return Minutes{*minutes};
    }
    static const QRegularExpression bare(u"^\\d+([.,]\\d+)?$"_s),
        hours(u"^\\d+([.,]\\d+)?\\s*(h|hr|hrs|hours?|heures?)$"_s, QRegularExpression::CaseInsensitiveOption);
    const bool bothInHours = bare.match(match.captured(1)).hasMatch() && hours.match(match.captured(2)).hasMatch();
    const Result<int> one = parseMinutes(match.captured(1) + (bothInHours ? u"h"_s : QString()));
    const Result<int> other = parseMinutes(match.captured(2));
    if (!one || !other)
        return tl::unexpected(one ? other.error() : one.error());
    const auto [low, high] = std::minmax(*one, *other);
    return low == high ? Minutes{low} : Minutes{low, high};
}

} // namespace recentre
