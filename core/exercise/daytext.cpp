// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daytext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

struct Named {
    QLatin1StringView start; ///< how the word begins, without accents
    int month;
};

// Seasons end with a month. The longer beginnings first: "juillet" before "jui" would be "juin".
constexpr std::array names{Named{QLatin1StringView("jan"), 1}, Named{QLatin1StringView("fe"), 2},
    Named{QLatin1StringView("mar"), 3}, Named{QLatin1StringView("apr"), 4}, Named{QLatin1StringView("avr"), 4},
    Named{QLatin1StringView("may"), 5}, Named{QLatin1StringView("mai"), 5}, Named{QLatin1StringView("jun"), 6},
    Named{QLatin1StringView("juin"), 6}, Named{QLatin1StringView("jul"), 7}, Named{QLatin1StringView("juil"), 7},
    Named{QLatin1StringView("aug"), 8}, Named{QLatin1StringView("aou"), 8}, Named{QLatin1StringView("sep"), 9},
    Named{QLatin1StringView("oct"), 10}, Named{QLatin1StringView("nov"), 11}, Named{QLatin1StringView("dec"), 12},
    Named{QLatin1StringView("spring"), 5}, Named{QLatin1StringView("print"), 5}, Named{QLatin1StringView("summer"), 8},
    Named{QLatin1StringView("ete"), 8}, Named{QLatin1StringView("autumn"), 11}, Named{QLatin1StringView("fall"), 11},
    Named{QLatin1StringView("automne"), 11}, Named{QLatin1StringView("winter"), 2},
    Named{QLatin1StringView("hiver"), 2}};

// What stands beside a day and says nothing more of it. "mar" is March, unless another month follows.
constexpr std::array quiet{"monday"_L1, "tuesday"_L1, "wednesday"_L1, "thursday"_L1, "friday"_L1, "saturday"_L1,
    "sunday"_L1, "mon"_L1, "tue"_L1, "tues"_L1, "wed"_L1, "thu"_L1, "thur"_L1, "thurs"_L1, "fri"_L1, "sat"_L1, "sun"_L1,
    "lundi"_L1, "mardi"_L1, "mercredi"_L1, "jeudi"_L1, "vendredi"_L1, "samedi"_L1, "dimanche"_L1, "lun"_L1, "mer"_L1,
    "jeu"_L1, "ven"_L1, "sam"_L1, "dim"_L1, "this"_L1, "last"_L1, "in"_L1, "on"_L1, "the"_L1, "of"_L1, "since"_L1,
    "about"_L1, "around"_L1, "end"_L1, "early"_L1, "late"_L1, "mid"_L1, "en"_L1, "le"_L1, "l"_L1, "de"_L1, "du"_L1,
    "d"_L1, "au"_L1, "ce"_L1, "cet"_L1, "cette"_L1, "depuis"_L1, "vers"_L1, "environ"_L1, "debut"_L1, "mi"_L1, "fin"_L1,
    "dernier"_L1, "derniere"_L1};

int monthNamed(const QString &word)
{
    const auto found = std::ranges::find_if(names, [&](const Named &name) { return word.startsWith(name.start); });
    return found == names.cend() ? 0 : found->month;
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

QDate endOf(int year, int month) { return QDate(year, month, 1).addMonths(1).addDays(-1); }

struct Parts {
    int day = 0, month = 0, year = 0; ///< 0: not said
    bool wrong = false;
};

// Numbers: four digits are a year, what follows another number or stands beside a name is by its place.
Parts partsOf(const QString &text)
{
    Parts parts;
    QList<int> small;
    bool maybeTuesday = false;
    static const QRegularExpression separators(u"[^\\p{L}\\d]+"_s);
    static const QRegularExpression ordinal(u"^(\\d{1,2})(?:st|nd|rd|th|er)$"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const auto match = ordinal.match(word);
        const QString digits = match.hasMatch() ? match.captured(1) : word;
        const int number = digits.toInt(&isNumber);
        if (isNumber && digits.size() == 4)
            parts.year = number;
        else if (isNumber && digits.size() <= 4)
            small += number;
        else if (std::ranges::find(quiet, word) != quiet.cend())
            continue;
        else if (const int month = monthNamed(word); month > 0 && (parts.month == 0 || maybeTuesday)) {
            parts.month = month;
            maybeTuesday = word == "mar"_L1;
        } else
            parts.wrong = true;
    }
    if (small.size() == 3 && parts.year == 0) // 29/08/26
        parts.year = 2000 + small.takeLast();
    const bool yearFirst = !words.isEmpty() && words.first().size() == 4 && parts.month == 0;
    if (parts.month > 0 && small.size() == 1)
        parts.day = small[0];
    else if (parts.month == 0 && small.size() == 1 && parts.year > 0)
        parts.month = small[0];
    else if (parts.month == 0 && small.size() == 2) {
        parts.day = small[yearFirst ? 1 : 0];
        parts.month = small[yearFirst ? 0 : 1];
        if (parts.month > 12)
            std::swap(parts.day, parts.month);
    } else if (!small.isEmpty())
        parts.wrong = true;
    return parts;
}

} // namespace

Result<QDate> parsePastDay(const QString &text, const QDate &today)
{
    const QString plain = withoutAccents(text).simplified();
    if (plain.isEmpty())
        return tl::unexpected(Problem{ProblemCode::EmptyText});
    const Problem noDay{ProblemCode::WrongType, {}, {u"date"_s}};
    const Parts parts = partsOf(plain);
    if (parts.wrong || (parts.month == 0 && parts.year == 0))
        return tl::unexpected(noDay);

    const int month = parts.month > 0 ? parts.month : 12;
    const int year = parts.year > 0 ? parts.year : today.year();
    QDate day = parts.day > 0 ? QDate(year, month, parts.day) : QDate(year, month, 1);
    if (parts.year == 0 && day > today)
        day = day.addYears(-1);
    if (!day.isValid())
        return tl::unexpected(noDay);
    if (parts.day == 0) // a month that has begun, or the year that has
        day = QDate(day.year(), parts.month > 0 ? day.month() : (day.year() == today.year() ? today.month() : 12), 1);
    if (day > today || day.year() < 1900)
        return tl::unexpected(Problem{ProblemCode::OutOfRange, {}, {u"1900"_s, today.toString(Qt::ISODate)}});
    return parts.day > 0 ? day : std::min(endOf(day.year(), day.month()), today);
}

} // namespace recentre
