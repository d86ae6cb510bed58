// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historywords.h"

#include "days.h"
#include "estimated.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr std::array shortMonths{
    QT_TRANSLATE_NOOP("history", "Jan"),
    QT_TRANSLATE_NOOP("history", "Feb"),
    QT_TRANSLATE_NOOP("history", "Mar"),
    QT_TRANSLATE_NOOP("history", "Apr"),
    QT_TRANSLATE_NOOP("history", "May"),
    QT_TRANSLATE_NOOP("history", "Jun"),
    QT_TRANSLATE_NOOP("history", "Jul"),
    QT_TRANSLATE_NOOP("history", "Aug"),
    QT_TRANSLATE_NOOP("history", "Sep"),
    QT_TRANSLATE_NOOP("history", "Oct"),
    QT_TRANSLATE_NOOP("history", "Nov"),
    QT_TRANSLATE_NOOP("history", "Dec"),
};

/// How the time of now stands to that of then, in words.
enum class TimeThen { Half, Same, Other };

TimeThen timeThen(int then, int now)
{
    constexpr double least = 0.45, most = 0.55;
    constexpr int told = 5; // minutes: what is remembered isn't told apart any nearer
    if (std::abs(now - then) < told)
        return TimeThen::Same;
    const double share = then > 0 ? double(now) / then : 1;
    return share >= least && share <= most ? TimeThen::Half : TimeThen::Other;
}

/// Of the time alone, where nobody tells whom they met.
QString timeSentence(
    const Language &language, const QString &in, TimeThen time, const QString &now, const QString &then)
{
    switch (time) {
    case TimeThen::Half:
        return language.translate("history", "In %1: about half the time.").arg(in);
    case TimeThen::Same:
        return language.translate("history", "In %1: about the same time, %2 a week.").arg(in, now);
    case TimeThen::Other:
        break;
    }
    return language.translate("history", "In %1: %2 a week instead of %3.").arg(in, now, then);
}

/// Of the time, and of as many people as before.
QString asMany(const Language &language, const QString &in, TimeThen time, const QString &now, const QString &then,
    const QString &people)
{
    switch (time) {
    case TimeThen::Half:
        return language.translate("history", "In %1: about half the time; met face to face: %2, as before.")
            .arg(in, people);
    case TimeThen::Same:
        return language.translate("history", "In %1: about the same time; met face to face: %2, as before.")
            .arg(in, people);
    case TimeThen::Other:
        break;
    }
    return language.translate("history", "In %1: %2 a week instead of %3; met face to face: %4, as before.")
        .arg(in, now, then, people);
}

/// Of the time, and of more or fewer people.
QString others(const Language &language, const QString &in, TimeThen time, const QString &now, const QString &then,
    int people, const QString &before)
{
    switch (time) {
    case TimeThen::Half:
        return language
            .translate(
                "history", "In %1: about half the time, and %n people met face to face instead of %2.", nullptr, people)
            .arg(in, before);
    case TimeThen::Same:
        return language
            .translate(
                "history", "In %1: about the same time, and %n people met face to face instead of %2.", nullptr, people)
            .arg(in, before);
    case TimeThen::Other:
        break;
    }
    return language
        .translate(
            "history", "In %1: %2 a week instead of %3, and %n people met face to face instead of %4.", nullptr, people)
        .arg(in, now, then, before);
}

/// In words from two on: what one is called goes by its gender in French.
QString howMany(const Language &language, int people)
{
    return people < 2 ? number(language, people) : countWord(language, people);
}

QString choiceOf(const Language &language, std::optional<Choice> choice)
{
    return choice ? choiceWord(language, *choice) : QString();
}

} // namespace

QString shortMonthAndYear(const Language &language, QDate day)
{
    if (!day.isValid())
        return {};
    const QString month = language.translate("history", shortMonths.at(static_cast<std::size_t>(day.month() - 1)));
    return language.translate("history", "%1 %2", "a short month, its year").arg(month).arg(day.year());
}

QString span(const Language &language, QDate from, QDate to)
{
    constexpr double daysInAMonth = 365.25 / 12;
    constexpr int daysInAWeek = 7, fewDays = 14, fewWeeks = 56;
    const int days = static_cast<int>(from.daysTo(to));
    if (days < fewDays)
        return language.translate("history", "%1 day(s)", nullptr, days).arg(countWord(language, days));
    if (days < fewWeeks) {
        const int weeks = (days + daysInAWeek / 2) / daysInAWeek;
        return language.translate("history", "%1 week(s)", nullptr, weeks).arg(countWord(language, weeks));
    }
    const int months = static_cast<int>(std::lround(days / daysInAMonth));
    return language.translate("history", "%1 month(s)", nullptr, months).arg(countWord(language, months));
}

QString historyLine(const Language &language, const OverQuarters &chart)
{
    if (chart.quarters.size() < 2)
        return language.translate("history", "What you decide today is looked at again at the next evaluation.");
    const int count = static_cast<int>(chart.quarters.size());
    return language.translate("history", "%1 evaluations, %2. The figures are yours; so is the credit.")
        .arg(capitalised(countWord(language, count)),
            span(language, chart.quarters.first().date, chart.quarters.last().date));
}

QString photograph(const Language &language, QDate next, QDate today)
{
    if (!next.isValid())
        return language.translate("history", "One evaluation is a photograph. The second makes a film.");
    return language.translate("history", "One evaluation is a photograph. The second makes a film: %1.")
        .arg(dayNear(language, next, today));
}

QString quartersSentence(const Language &language, const OverQuarters &chart)
{
    if (chart.quarters.size() < 2)
        return {};
    const Quarter &then = chart.quarters.first(), &now = chart.quarters.last();
    const QString in = span(language, then.date, now.date);
    const QString time = marked(language, roughDuration(language, now.minutes), now.timeEstimated);
    const QString timeBefore = marked(language, roughDuration(language, then.minutes), then.timeEstimated);
    const TimeThen kind = timeThen(then.minutes, now.minutes);
    if (!then.met || !now.met)
        return timeSentence(language, in, kind, time, timeBefore);
    const QString sentence = *then.met == *now.met
        ? asMany(language, in, kind, time, timeBefore, number(language, *now.met))
        : others(language, in, kind, time, timeBefore, *now.met, howMany(language, *then.met));
    if (!then.metInPart && !now.metInPart)
        return sentence;
    return sentence + u' ' + language.translate("history", "Not every group tells whom you met.");
}

QString quartersSentence(const AdviceWords &words, const OverQuarters &chart, const QuarterLine &line)
{
    const Language &language = words.language();
    const QString name = quoted(language, words.groupName(line.group));
    qsizetype first = -1, last = -1;
    for (qsizetype i = 0; i < line.cells.size(); ++i)
        if (line.cells[i].was == InQuarter::Member) {
            first = first < 0 ? i : first;
            last = i;
        }
    if (last < 0)
        return language.translate("history", "%1 has taken no time yet.").arg(name);
    const auto time = [&](qsizetype at) {
        const QuarterCell &cell = line.cells[at];
        return marked(language, roughDuration(language, cell.minutes), !cell.minutesKnown);
    };
    const QString firstTime = monthAndYear(language, chart.quarters[first].date);
    if (last + 1 < line.cells.size())
        return language.translate("history", "%1 is left; it took %2 a week in %3.")
            .arg(name, time(last), monthAndYear(language, chart.quarters[last].date));
    if (first == last)
        return language.translate("history", "%1 takes %2 a week; this is its first quarter.").arg(name, time(last));
    if (time(last) == time(first))
        return language.translate("history", "%1 takes %2 a week, as in %3.").arg(name, time(last), firstTime);
    return language.translate("history", "%1 takes %2 a week; it was %3 in %4.")
        .arg(name, time(last), time(first), firstTime);
}

QString comparison(const Language &language, const OverQuarters &chart)
{
    QStringList broken;
    for (const Quarter &quarter : chart.quarters)
        if (!quarter.compares)
            broken += monthAndYear(language, quarter.date);
    if (broken.isEmpty())
        return language.translate("history", "Same objectives throughout.");
    return language
        .translate("history",
            "Objectives or ranks changed in %1: the points before and after don’t compare, and the line is broken "
            "there.")
        .arg(joined(language, broken));
}

QString cellText(const Language &language, const QuarterCell &cell)
{
    switch (cell.was) {
    case InQuarter::Absent:
        return {};
    case InQuarter::Left:
        return language.translate("history", "left", "a group that one has left");
    case InQuarter::Candidate:
        return cell.first ? language.translate("history", "new", "a group that one might join")
                          : language.translate("history", "not yet", "a group that one hasn’t joined");
    case InQuarter::Member:
        break;
    }
    const QString minutes = number(language, cell.minutes);
    return marked(language, minutes, !cell.minutesKnown);
}

QString cellSays(const Language &language, const Quarter &quarter, const QuarterCell &cell)
{
    const QString when = monthAndYear(language, quarter.date);
    if (cell.was == InQuarter::Absent)
        return language.translate("history", "%1: nothing said", "a month").arg(when);
    const QString is = cell.was != InQuarter::Member
        ? cellText(language, cell)
        : language.translate("history", "%1 a week", "a time")
              .arg(durationMarked(language, cell.minutes, !cell.minutesKnown));
    if (!cell.decided)
        return language.translate("history", "%1: %2", "a month, what a group was then").arg(when, is);
    const QString decided = choiceOf(language, cell.decided);
    if (!cell.advised || cell.advised == cell.decided)
        return language.translate("history", "%1: %2, decided: %3").arg(when, is, decided);
    return language.translate("history", "%1: %2, decided: %3, the advice was: %4")
        .arg(when, is, decided, choiceOf(language, cell.advised));
}

} // namespace recentre
