// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturewords.h"

#include "estimated.h"

#include <algorithm>

namespace recentre {

namespace {

QString named(const AdviceWords &words, const QString &group)
{
    return quoted(words.language(), words.groupName(group));
}

/// At most two names; the rest is counted.
QString fewNames(const AdviceWords &words, const QStringList &groups)
{
    constexpr qsizetype shown = 2;
    QStringList names;
    for (const QString &group : groups.first(std::min(shown, groups.size())))
        names += words.groupName(group);
    const int more = static_cast<int>(groups.size() - names.size());
    if (more > 0)
        names += words.language().translate("picture", "%n other(s)", "groups, at the end of a list", more);
    return joined(words.language(), names);
}

} // namespace

QString pictureSentence(const AdviceWords &words, const TimeAndValue &chart)
{
    const Language &language = words.language();
    if (chart.points.isEmpty())
        return language.translate("picture", "Nothing can be drawn yet: you haven’t said what your groups bring.");
    const Costly &costly = chart.costly;
    if (costly.groups == 0)
        return language.translate(
            "picture", "No group takes much time for little: by your answers, an hour counts alike everywhere.");
    const QString time = durationMarked(language, costly.minutes, costly.timeStandsIn);
    const QString ofTime = weightWords(language, double(costly.minutes) / chart.minutesToday);
    const QString count = capitalised(countWord(language, costly.groups));
    if (costly.value == 0)
        return language
            .translate("picture", "%3 group(s) take %1 a week, %2 of your time, and bring nothing to your objectives.",
                nullptr, costly.groups)
            .arg(time, ofTime, count);
    return language
        .translate("picture", "%4 group(s) take %1 a week, %2 of your time, and bring %3 of the value.", nullptr,
            costly.groups)
        .arg(time, ofTime, weightWords(language, double(costly.value) / double(chart.valueToday)), count);
}

QString pictureSentence(const AdviceWords &words, const TimeByPurpose &chart)
{
    const Language &language = words.language();
    if (chart.minutesToday == 0)
        return language.translate("picture", "No time is told yet, so there is nothing to share out.");
    const QString today = durationMarked(language, chart.minutesToday, chart.estimated);
    const auto objectives = std::ranges::count(chart.times, true, &PurposeTime::objective);
    if (objectives == 0)
        return language
            .translate("picture", "Your groups take %1 a week, and there is no objective yet to hold it against.")
            .arg(today);
    const QString first = marked(language, roughDuration(language, chart.minutesOf(chart.firstTwo)), chart.estimated);
    const QString away = marked(language, roughDuration(language, chart.minutesOf(chart.away)), chart.estimated);
    if (chart.minutesOf(chart.away) == 0)
        return (objectives == 1
                ? language.translate("picture", "Of %1 a week, %2 go to your objective, and none to what isn’t one.")
                : language.translate("picture",
                      "Of %1 a week, %2 go to what you put first and second, and none to what isn’t an objective."))
            .arg(today, first);
    if (objectives == 1)
        return language.translate("picture", "Of %1 a week, %2 go to your objective, and %3 to what isn’t one.")
            .arg(today, first, away);
    return language
        .translate(
            "picture", "Of %1 a week, %2 go to what you put first and second, and %3 to what isn’t an objective.")
        .arg(today, first, away);
}

QString pictureSentence(const AdviceWords &words, const TimeNeeded &chart)
{
    const Language &language = words.language();
    const QString needed = durationMarked(language, chart.needed, chart.neededStandsIn);
    const QString available = durationMarked(language, chart.available, chart.availableStandsIn);
    if (chart.groups == 0)
        return language.translate("picture", "There is no group yet to follow.");
    if (chart.needed <= chart.available)
        return language
            .translate("picture",
                "Following the %n group(s) on your list takes %1 a week; you are ready to give %2. It fits.", nullptr,
                chart.groups)
            .arg(needed, available);
    return language
        .translate("picture",
            "Following the %n group(s) on your list would take %1 a week. Today you give %2; you are ready to give %3.",
            nullptr, chart.groups)
        .arg(needed, durationMarked(language, chart.today, chart.todayStandsIn), available);
}

QString pictureSentence(const AdviceWords &words, const ValueOfHours &chart)
{
    const Language &language = words.language();
    if (chart.bars.isEmpty())
        return language.translate(
            "picture", "What an hour counts for can’t be told yet: that takes what your groups bring, and their time.");
    const HourValue &most = chart.bars.first(), &least = chart.bars.last();
    const QString more = marked(language, points(language, chart.oneMoreHour), chart.oneMoreStandsIn);
    const auto counts = [&](const HourValue &bar) {
        return marked(language, points(language, bar.points), bar.timeStandsIn || bar.valueStandsIn);
    };
    const QString hours = chart.bars.size() == 1
        ? language.translate("picture", "By your answers, an hour in %1 counts for %2.")
              .arg(named(words, most.group), counts(most))
        : language.translate("picture", "By your answers, an hour in %1 counts for %2, and in %3 for %4.")
              .arg(named(words, most.group), counts(most), named(words, least.group), counts(least));
    if (decimal(language, chart.oneMoreHour) == u"0")
        return hours + u' ' + language.translate("picture", "One more hour a week would add nothing.");
    return hours + u' ' + language.translate("picture", "One more hour a week could bring %1 more.").arg(more);
}

QString pictureSentence(const AdviceWords &words, const ObjectivesServed &chart)
{
    const Language &language = words.language();
    if (chart.objectives.isEmpty())
        return language.translate("picture", "You have no objective yet that a group could serve.");
    constexpr double noticed = 0.05;
    const auto gain = [](const ObjectiveServed &each) { return each.planned - each.today; };
    const auto [least, most] = std::ranges::minmax_element(chart.objectives, {}, gain);
    const QString gains = quoted(language, words.purposeName(most->objective));
    const QString loses = quoted(language, words.purposeName(least->objective));
    const auto mark = [&](double value, const ObjectiveServed &each) {
        return marked(language, points(language, value), each.todayStandsIn || each.plannedStandsIn);
    };
    const QString gained = mark(gain(*most), *most), lost = mark(-gain(*least), *least);
    if (gain(*most) >= noticed && gain(*least) <= -noticed)
        return language
            .translate(
                "picture", "Under the plan %1 could get %2 more, and %3 would get %4 less, if the answers prove right.")
            .arg(gains, gained, loses, lost);
    if (gain(*most) >= noticed)
        return language
            .translate("picture",
                "Under the plan %1 could get %2 more, if the answers prove right; no objective would get less.")
            .arg(gains, gained);
    if (gain(*least) <= -noticed)
        return language
            .translate(
                "picture", "In the time you are ready to give, %1 would get %2 less; no objective would get more.")
            .arg(loses, lost);
    return language.translate("picture", "Under the plan each objective would get about what it gets today.");
}

QString pictureSentence(const AdviceWords &words, const TakingAndGiving &chart)
{
    const Language &language = words.language();
    if (chart.minutesToday == 0)
        return language.translate("picture", "No time is told yet, so there is nothing to share out.");
    const auto &roles = chart.roles;
    const auto &in = chart.estimated;
    const auto both = [&](std::size_t one, std::size_t other) {
        return marked(language, roughDuration(language, roles.at(one).minutes + roles.at(other).minutes),
            in.at(one) || in.at(other));
    };
    const QString taking = both(0, 1), giving = both(2, 3);
    const QString today =
        durationMarked(language, chart.minutesToday, in[0] || in[1] || in[2] || in[3] || chart.unknownEstimated);
    const bool takes = roles[0].minutes + roles[1].minutes > 0, gives = roles[2].minutes + roles[3].minutes > 0;
    if (!takes && !gives)
        return language.translate("picture", "Of %1 a week you haven’t said yet what you do there.").arg(today);
    const QString told = takes && gives
        ? language
              .translate("picture", "Of %1 a week you read and react for %2, and contribute or start something for %3.")
              .arg(today, taking, giving)
        : takes ? language
                      .translate("picture",
                          "Of %1 a week you read and react for %2, and don’t contribute or start anything yet.")
                      .arg(today, taking)
                : language
                      .translate("picture",
                          "Of %1 a week you contribute or start something for %2; no time goes to reading alone.")
                      .arg(today, giving);
    if (chart.unknown.minutes == 0)
        return told;
    return told + u' '
        + language.translate("picture", "Of %1 you haven’t said yet what you do there.")
              .arg(marked(language, roughDuration(language, chart.unknown.minutes), chart.unknownEstimated));
}

QString pictureSentence(const AdviceWords &words, const BestValue &chart)
{
    const Language &language = words.language();
    if (chart.curve.size() < 2)
        return language.translate("picture", "There is no curve yet: it begins once you say what your groups bring.");
    const QString promise = durationMarked(language, chart.promise, chart.estimated.weeklyMinutes);
    const QString today = durationMarked(language, chart.today, chart.estimated.minutesToday);
    const QString planned = marked(language, pointsOf(language, chart.planned), chart.estimated.valuePlanned);
    const QString now = marked(language, pointsOf(language, chart.valueToday), chart.estimated.valueToday);
    const QString enough = roughDuration(language, chart.littleMoreFrom());
    if (chart.promise >= chart.littleMoreFrom())
        return language
            .translate("picture",
                "%1 a week could bring %2, if the answers prove right; %3 today bring %4. From %5 on, more time adds "
                "little.")
            .arg(promise, planned, today, now, enough);
    return language
        .translate("picture",
            "%1 a week could bring %2, if the answers prove right; %3 today bring %4. Up to %5, more time still adds "
            "something.")
        .arg(promise, planned, today, now, enough);
}

QString pictureSentence(const AdviceWords &words, const PostToCoffee &chart)
{
    const Language &language = words.language();
    const auto &[exchanged, online, inPerson, together] = chart.people;
    const auto unknown = *std::ranges::max_element(chart.unknown);
    if (chart.groups == 0 || std::ranges::all_of(chart.unknown, [&](int count) { return count == chart.groups; }))
        return language.translate("picture", "Whom you met in your groups isn’t told yet.");
    const bool nobodyMet = online == 0 && inPerson == 0 && together == 0;
    const QString met = nobodyMet && exchanged == 0
        ? language.translate("picture", "You have exchanged with nobody and met nobody so far.")
        : nobodyMet
        ? language.translate("picture", "You exchanged with %n people, and have met nobody so far.", nullptr, exchanged)
        : language
              .translate("picture",
                  "Of %1 people you exchanged with, you met %2 online and %3 in person, and did something together "
                  "with %4.")
              .arg(number(language, exchanged), words.numberOrNobody(online), words.numberOrNobody(inPerson),
                  words.numberOrNobody(together));
    return unknown == 0
        ? met
        : met + u' ' + language.translate("picture", "%n group(s) don’t tell all of it.", nullptr, unknown);
}

QString whatIfSentence(const AdviceWords &words, const WhatIf &what)
{
    const Language &language = words.language();
    if (what.without.isEmpty() && what.also.isEmpty())
        return language.translate("picture", "the same groups as in the plan");
    if (what.also.isEmpty())
        return language.translate("picture", "without %1", "groups").arg(fewNames(words, what.without));
    if (what.without.isEmpty())
        return language.translate("picture", "also %1", "groups").arg(fewNames(words, what.also));
    return language.translate("picture", "also %1, without %2", "groups")
        .arg(fewNames(words, what.also), fewNames(words, what.without));
}

} // namespace recentre
