// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "minutestext.h"

#include "model/minutes.h"

#include <QRegularExpression>

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

} // namespace recentre
