// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "days.h"

#include "figures.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr int lettersOfAMonth = 3; // "dec" is enough, "ju" is two months
constexpr int century = 2000;

/// Without accents or case: "Décembre", "decembre".
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toLower())
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c;
    return letters;
}

/// 1 to 12, or 0: of a name or how it begins. Two months that begin so are none.
int monthCalled(const Language &language, const QString &word)
{
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString name = plain(monthName(language, month));
        if (name == word)
            return month;
        if (word.size() >= lettersOfAMonth && name.startsWith(word))
            found = found == 0 ? month : -1;
    }
    return std::max(found, 0);
}

QDate nextSuch(int day, int month, const QString &year, QDate after)
{
    if (!year.isEmpty()) {
        const int number = year.toInt();
        return QDate(year.size() == 2 ? century + number : number, month, day);
    }
    // 29 February may be up to eight years away.
    for (int later = after.year(); later <= after.year() + 8; ++later)
        if (const QDate found(later, month, day); found.isValid() && found > after)
            return found;
    return {};
}

} // namespace

QString dayAndMonth(const Language &language, QDate day)
{
    if (!day.isValid())
        return {};
    const QString month = monthName(language, day.month());
    if (day.day() == 1)
        return language.translate("figures", "1 %1", "the first day of month").arg(month);
    return language.translate("figures", "%1 %2", "day month").arg(day.day()).arg(month);
}

QString dayAround(const Language &language, QDate day, QDate today)
{
    constexpr int months = 11;
    return day <= today && day > today.addMonths(-months) ? dayAndMonth(language, day) : dayNear(language, day, today);
}

QString dayNear(const Language &language, QDate day, QDate near)
{
    const bool far = day <= near || day >= near.addYears(1).addMonths(-1);
    return far ? date(language, day) : dayAndMonth(language, day);
}

QString asIn(const Language &language, QDate day, QDate near)
{
    if (!day.isValid())
        return {};
    const bool monthTells = near.addMonths(-11) < day;
    return language.translate("days", "as in %1", "%1 a month: an answer of that time")
        .arg(monthTells ? monthName(language, day.month()) : monthAndYear(language, day));
}

QDate dayTyped(const Language &language, const QString &text, QDate after)
{
    static const QRegularExpression digits(u"^(\\d{1,2})[./ -]+(\\d{1,2})(?:[./ -]+(\\d{4}|\\d{2}))?\\.?$"_s);
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})(?:er|st|nd|rd|th|e|\\.)?[\\s.]+([a-z]+)\\.?,?(?:\\s+(\\d{4}))?$"_s);
    static const QRegularExpression monthFirst(u"^([a-z]+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+(\\d{4}))?$"_s);
    const QString typed = plain(text.simplified());
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    if (const auto match = digits.match(typed); match.hasMatch())
        return nextSuch(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), after);
    if (const auto match = dayFirst.match(typed); match.hasMatch())
        return nextSuch(match.captured(1).toInt(), monthCalled(language, match.captured(2)), match.captured(3), after);
    if (const auto match = monthFirst.match(typed); match.hasMatch())
        return nextSuch(match.captured(2).toInt(), monthCalled(language, match.captured(1)), match.captured(3), after);
    return {};
}

} // namespace recentre
