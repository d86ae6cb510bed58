// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptcopy.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 12, weeks = 10, months = 9;

/// Whether `one` is the first of its kind that is met, and not more than `most` kinds were.
bool firstOf(QSet<int> &met, int one, int most)
{
    if (met.contains(one) || met.size() >= most)
        return false;
    met.insert(one);
    return true;
}

int weekOf(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return year * 100 + week;
}

} // namespace

QString copyName(int number, QDate date, KeptCopy::Why why)
{
    return QString::number(number).rightJustified(6, u'0') + u'-' + date.toString(Qt::ISODate)
        + (why == KeptCopy::Why::SetAside ? u"-aside"_s : u""_s) + u".recentre"_s;
}

std::optional<KeptCopy> copyNamed(const QString &path)
{
    static const QRegularExpression pattern(u"^([0-9]{6,9})-([0-9]{4}-[0-9]{2}-[0-9]{2})(-aside)?\\.recentre$"_s);
    const auto match = pattern.match(QFileInfo(path).fileName());
    const QDate date = QDate::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid())
        return std::nullopt;
    return KeptCopy{path, match.captured(1).toInt(), date,
        match.captured(3).isEmpty() ? KeptCopy::Why::Routine : KeptCopy::Why::SetAside};
}

QList<KeptCopy> notNeeded(QList<KeptCopy> copies, QDate today)
{
    std::ranges::sort(copies, std::ranges::greater(), &KeptCopy::number);
    QSet<int> daysMet, weeksMet, monthsMet;
    QList<KeptCopy> gone;
    bool last = true;
    for (const KeptCopy &copy : std::as_const(copies)) {
        if (copy.why == KeptCopy::Why::SetAside)
            continue;
        // Each kind counts for itself, so none of them may stand behind an "or".
        const bool day = firstOf(daysMet, int(copy.date.toJulianDay()), days);
        const bool week = firstOf(weeksMet, weekOf(copy.date), weeks);
        const bool month = firstOf(monthsMet, copy.date.year() * 12 + copy.date.month(), months);
        const bool fresh = copy.date >= today.addDays(-1);
        if (!std::exchange(last, false) && !day && !week && !month && !fresh)
            gone += copy;
    }
    return gone;
}

} // namespace recentre
