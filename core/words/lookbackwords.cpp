// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookbackwords.h"

#include "days.h"
#include "figures.h"
#include "planwords.h"

#include <algorithm>

namespace recentre {

namespace {

constexpr double daysInAMonth = 30.44;
constexpr int monthsInAYear = 12;

} // namespace

QString lookBackQuestion(const Language &language, QDate decided, QDate today)
{
    const int months = qRound(double(decided.daysTo(today)) / daysInAMonth);
    if (months < 1)
        return language.translate("lookback", "You decided. What came of it?");
    if (months == 1)
        return language.translate("lookback", "A month ago you decided. What came of it?");
    if (months > monthsInAYear)
        return language.translate("lookback", "Over a year ago you decided. What came of it?");
    if (months == monthsInAYear)
        return language.translate("lookback", "A year ago you decided. What came of it?");
    return capitalised(
        language.translate("lookback", "%1 months ago you decided. What came of it?", "%1 a number in words")
            .arg(countWord(language, months)));
}

QString lookBackLine(const Language &language, int lines)
{
    if (lines == 1)
        return language.translate(
            "lookback", "Before anything new: one line, one key. “I don’t know” is an answer here too.");
    return language
        .translate("lookback", "Before anything new: %1 lines, a key each. “I don’t know” is an answer here too.",
            "%1 a number in words")
        .arg(countWord(language, lines));
}

QString betQuestion(const Language &language, const QString &group, const QString &condition, QDate day, QDate today)
{
    const QString rest = withoutFullStop(withoutStem(language, condition));
    const bool had = rest != withoutFullStop(condition);
    const QString name = quoted(language, group);
    const bool lately = day < today && day > today.addMonths(1 - monthsInAYear); // needs no year
    const QString date = lately ? dayAndMonth(language, day) : dayNear(language, day, today);
    if (day == today)
        return had
            ? language.translate("lookback", "You had a bet on %1: to have %2 by today.", "%2 as in “met two people”")
                  .arg(name, rest)
            : language.translate("lookback", "You had a bet on %1, by today: %2.", "%2 a whole condition")
                  .arg(name, rest);
    return had
        ? language
              .translate("lookback", "You had a bet on %1: to have %2 by %3.", "%2 as in “met two people”, %3 a day")
              .arg(name, rest, date)
        : language.translate("lookback", "You had a bet on %1, by %3: %2.", "%2 a whole condition, %3 a day")
              .arg(name, rest, date);
}

QStringList betAnswers(const Language &language, const QString &condition)
{
    if (withoutFullStop(withoutStem(language, condition)) == suggestedConditions(language).constFirst())
        return {language.translate("lookback", "Two or more", "people met"),
            language.translate("lookback", "One", "people met"), language.translate("lookback", "None", "people met")};
    return {language.translate("lookback", "Yes", "the bet is won"),
        language.translate("lookback", "Partly", "the bet is won in part"),
        language.translate("lookback", "No", "the bet is lost")};
}

QString betMeans(const Language &language, const std::optional<Done> &met)
{
    if (!met)
        return language.translate("lookback", "If so you stay, you said. If not, you leave.");
    switch (*met) {
    case Done::Yes:
        return language.translate("lookback", "Then you stay, you said.");
    case Done::Partly:
        return language.translate("lookback", "In part: whether you stay is yours to say.");
    case Done::No:
        return language.translate("lookback", "Then you leave, you said. It becomes your leaning; nothing is done.");
    }
    Q_UNREACHABLE();
}

} // namespace recentre
