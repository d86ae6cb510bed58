// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr std::array monthNames{
    QT_TRANSLATE_NOOP("figures", "January"),
    QT_TRANSLATE_NOOP("figures", "February"),
    QT_TRANSLATE_NOOP("figures", "March"),
    QT_TRANSLATE_NOOP("figures", "April"),
    QT_TRANSLATE_NOOP("figures", "May"),
    QT_TRANSLATE_NOOP("figures", "June"),
    QT_TRANSLATE_NOOP("figures", "July"),
    QT_TRANSLATE_NOOP("figures", "August"),
    QT_TRANSLATE_NOOP("figures", "September"),
    QT_TRANSLATE_NOOP("figures", "October"),
    QT_TRANSLATE_NOOP("figures", "November"),
    QT_TRANSLATE_NOOP("figures", "December"),
};

constexpr std::array countNames{
    QT_TRANSLATE_NOOP("figures", "none"),
    QT_TRANSLATE_NOOP("figures", "one"),
    QT_TRANSLATE_NOOP("figures", "two"),
    QT_TRANSLATE_NOOP("figures", "three"),
    QT_TRANSLATE_NOOP("figures", "four"),
    QT_TRANSLATE_NOOP("figures", "five"),
    QT_TRANSLATE_NOOP("figures", "six"),
    QT_TRANSLATE_NOOP("figures", "seven"),
    QT_TRANSLATE_NOOP("figures", "eight"),
    QT_TRANSLATE_NOOP("figures", "nine"),
    QT_TRANSLATE_NOOP("figures", "ten"),
    QT_TRANSLATE_NOOP("figures", "eleven"),
    QT_TRANSLATE_NOOP("figures", "twelve"),
    QT_TRANSLATE_NOOP("figures", "thirteen"),
    QT_TRANSLATE_NOOP("figures", "fourteen"),
    QT_TRANSLATE_NOOP("figures", "fifteen"),
    QT_TRANSLATE_NOOP("figures", "sixteen"),
    QT_TRANSLATE_NOOP("figures", "seventeen"),
    QT_TRANSLATE_NOOP("figures", "eighteen"),
    QT_TRANSLATE_NOOP("figures", "nineteen"),
    QT_TRANSLATE_NOOP("figures", "twenty"),
};

struct Fraction {
    double share;
    const char *name;
};

constexpr std::array fractions{
    Fraction{1.0, QT_TRANSLATE_NOOP("figures", "the whole")},
    Fraction{3.0 / 4, QT_TRANSLATE_NOOP("figures", "three quarters")},
    Fraction{2.0 / 3, QT_TRANSLATE_NOOP("figures", "two thirds")},
    Fraction{3.0 / 5, QT_TRANSLATE_NOOP("figures", "three fifths")},
    Fraction{1.0 / 2, QT_TRANSLATE_NOOP("figures", "half")},
    Fraction{2.0 / 5, QT_TRANSLATE_NOOP("figures", "two fifths")},
    Fraction{1.0 / 3, QT_TRANSLATE_NOOP("figures", "a third")},
    Fraction{1.0 / 4, QT_TRANSLATE_NOOP("figures", "a quarter")},
    Fraction{1.0 / 5, QT_TRANSLATE_NOOP("figures", "a fifth")},
    Fraction{1.0 / 6, QT_TRANSLATE_NOOP("figures", "a sixth")},
    Fraction{1.0 / 8, QT_TRANSLATE_NOOP("figures", "an eighth")},
    Fraction{1.0 / 10, QT_TRANSLATE_NOOP("figures", "a tenth")},
    Fraction{1.0 / 12, QT_TRANSLATE_NOOP("figures", "a twelfth")},
    Fraction{1.0 / 16, QT_TRANSLATE_NOOP("figures", "a sixteenth")},
    Fraction{1.0 / 20, QT_TRANSLATE_NOOP("figures", "a twentieth")},
    Fraction{1.0 / 30, QT_TRANSLATE_NOOP("figures", "a thirtieth")},
    Fraction{1.0 / 50, QT_TRANSLATE_NOOP("figures", "a fiftieth")},
    Fraction{1.0 / 100, QT_TRANSLATE_NOOP("figures", "a hundredth")},
};

// The nearest by ratio: between a tenth and a twelfth, not between tens and hundreds.
QString fraction(const Language &language, double weight)
{
    const Fraction *best = &fractions.back();
    double nearest = HUGE_VAL;
    for (const auto &candidate : fractions) {
        const double off = std::abs(std::log(std::max(weight, 1e-9) / candidate.share));
        if (off < nearest) {
            nearest = off;
            best = &candidate;
        }
    }
    return language.translate("figures", best->name);
}

QString listed(const Language &language, const QStringList &names, const QString &end)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString first = names.first(names.size() - 1).join(language.translate("figures", ", ", "between names"));
    return end.arg(first, names.last());
}

} // namespace

QString number(const Language &language, qint64 value)
{
    QString digits = QString::number(std::abs(value));
    //: What stands between thousands
    QString separator = language.translate("figures", ",", "between thousands");
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return value < 0 ? u"\u2212"_s + digits : digits;
}

QString decimal(const Language &language, double value)
{
    const auto tenths = static_cast<qint64>(std::llround(value * 10));
    const QString whole = number(language, std::abs(tenths) / 10);
    QString text = whole;
    if (tenths % 10 != 0)
        text = language.translate("figures", "%1.%2", "a decimal number").arg(whole).arg(std::abs(tenths) % 10);
    return tenths < 0 ? u"\u2212"_s + text : text;
}

QString thousandths(const Language &language, double value)
{
    const auto parts = static_cast<qint64>(std::llround(value * 1000));
    return language.translate("figures", "%1.%2", "a decimal number")
        .arg(number(language, parts / 1000), QString::number(parts % 1000).rightJustified(3, u'0'));
}

QString points(const Language &language, double value)
{
    const int plural = pluralOfPoints(value);
    return language.translate("figures", "%1 point(s)", "%n only chooses the plural; it isn't shown", plural)
        .arg(decimal(language, value));
}

int pluralOfPoints(double value)
{
    const auto tenths = static_cast<qint64>(std::llround(value * 10));
    return tenths == 10 ? 1 : std::abs(tenths) < 20 ? 0 : 2;
}

QString pointsOf(const Language &language, qint64 millionths)
{
    return points(language, static_cast<double>(millionths) / 1e6);
}

int ofHundred(double share) { return static_cast<int>(std::floor(share * 100 + 1e-9)); }

QString percent(const Language &language, double share)
{
    return language.translate("figures", "%1%", "a percentage").arg(ofHundred(share));
}

QString duration(const Language &language, int minutes)
{
    const int hours = minutes / 60, rest = minutes % 60;
    QString text;
    if (hours == 0)
        text = language.translate("figures", "%1 min").arg(rest);
    else if (rest == 0)
        text = language.translate("figures", "%1 h").arg(number(language, hours));
    else
        text = language.translate("figures", "%1 h %2").arg(number(language, hours)).arg(rest, 2, 10, QChar(u'0'));
    return text.replace(u' ', narrowSpace);
}

int roughMinutes(int minutes) { return minutes < 5 ? minutes : (minutes + 2) / 5 * 5; }

QString roughDuration(const Language &language, int minutes) { return duration(language, roughMinutes(minutes)); }

QString durationSaid(const Language &language, const Minutes &minutes)
{
    constexpr int anHour = 60;
    if (minutes.upper() == minutes.low)
        return duration(language, minutes.low);
    const bool inMinutes = minutes.upper() <= anHour;
    const QString high = inMinutes
        ? language.translate("figures", "%1 min").arg(minutes.upper()).replace(u' ', narrowSpace)
        : duration(language, minutes.upper());
    return language.translate("figures", "%1 to %2", "two times, a range")
        .arg(inMinutes ? number(language, minutes.low) : duration(language, minutes.low), high);
}

QString monthName(const Language &language, int month)
{
    return month < 1 || month > 12 ? QString()
                                   : language.translate("figures", monthNames[static_cast<size_t>(month - 1)]);
}

QString date(const Language &language, QDate day)
{
    if (!day.isValid())
        return {};
    const QString month = monthName(language, day.month());
    if (day.day() == 1)
        return language.translate("figures", "1 %1 %2", "the first day of month, year").arg(month).arg(day.year());
    return language.translate("figures", "%1 %2 %3", "day month year").arg(day.day()).arg(month).arg(day.year());
}

QString monthAndYear(const Language &language, QDate day)
{
    if (!day.isValid())
        return {};
    return language.translate("figures", "%1 %2", "month year").arg(monthName(language, day.month())).arg(day.year());
}

QString joined(const Language &language, const QStringList &names)
{
    return listed(language, names, language.translate("figures", "%1 and %2", "the end of a list of names"));
}

QString joinedByOr(const Language &language, const QStringList &names)
{
    return listed(language, names, language.translate("figures", "%1 or %2", "the end of a list of names"));
}

QString quoted(const Language &language, const QString &name)
{
    return language.translate("figures", "“%1”").arg(name);
}

QString countWord(const Language &language, int count)
{
    if (count < 0 || static_cast<size_t>(count) >= countNames.size())
        return number(language, count);
    return language.translate("figures", countNames[static_cast<size_t>(count)]);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString weightWords(const Language &language, double weight)
{
    return language.translate("figures", "about %1", "a fraction of the whole").arg(fraction(language, weight));
}

QString weightSentence(const Language &language, double weight)
{
    return language.translate("figures", "weighs %1 of everything").arg(fraction(language, weight));
}

} // namespace recentre
