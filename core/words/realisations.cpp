// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advicewords.h"
#include "estimated.h"
#include "figureof.h"
#include "picture/overquarters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

int countAt(const Figures &figures, QLatin1StringView key) { return figureOf<int>(figures, key).value_or(0); }

RoleTime roleAt(const Figures &figures, QLatin1StringView key)
{
    return figureOf<RoleTime>(figures, key).value_or(RoleTime());
}

} // namespace

QString AdviceWords::realisation(const Realisation &realisation) const
{
    const auto &figures = realisation.figures;
    if (realisation.tooLittleKnown)
        return m_language.translate("realisations", "Too little is known yet to say anything here.");
    // What is decided stands to the minute; what is remembered, to five (method.md section 9).
    const auto timeAt = [&](QLatin1StringView key) {
        return durationMarked(m_language, countAt(figures, key), isEstimated(realisation, key));
    };
    const auto roughAt = [&](QLatin1StringView key) {
        return marked(m_language, roughDuration(m_language, countAt(figures, key)), isEstimated(realisation, key));
    };

    switch (realisation.code) {
    case RealisationCode::TimeNeeded:
        return m_language
            .translate("realisations",
                "Following every group you listed would take %1 a week. Today you give %2; you have %3 to give.")
            .arg(timeAt("needed"_L1), timeAt("today"_L1), timeAt("available"_L1));
    case RealisationCode::TooManyObjectives:
    case RealisationCode::AwayFromObjectives:
        return objectivesRealisation(realisation);
    case RealisationCode::FewMet:
    case RealisationCode::TakingNotGiving:
    case RealisationCode::Circles:
    case RealisationCode::NotSeen:
        return peopleRealisation(realisation);
    case RealisationCode::Collecting:
    case RealisationCode::FewBringMost:
    case RealisationCode::SamePurpose:
        return groupsRealisation(realisation);
    case RealisationCode::WatchElsewhere: {
        const int minutes = countAt(figures, "minutes"_L1), elsewhere = countAt(figures, "withAlternative"_L1);
        if (minutes == 0)
            return m_language.translate("realisations", "No time goes to groups that you only read for information.");
        if (elsewhere == 0)
            return m_language
                .translate("realisations",
                    "Groups that you only read for information take %1 a week; you have named no other tool for them.")
                .arg(roughAt("minutes"_L1));
        if (elsewhere == minutes)
            return m_language
                .translate("realisations",
                    "Groups that you only read for information take %1 a week; you know another tool for all of them.")
                .arg(roughAt("minutes"_L1));
        return m_language
            .translate("realisations",
                "Groups that you only read for information take %1 a week; for %2 of it you know another tool.")
            .arg(roughAt("minutes"_L1), roughAt("withAlternative"_L1));
    }
    case RealisationCode::NoPleasure:
        if (countAt(figures, "minutes"_L1) == 0)
            return m_language.translate("realisations", "No time goes to groups that you don’t enjoy.");
        return m_language.translate("realisations", "You spend %1 a week in groups that you don’t enjoy.")
            .arg(roughAt("minutes"_L1));
    case RealisationCode::ObjectiveAlone: {
        const QStringList purposes = figureOf<QStringList>(figures, "purposes"_L1).value_or(QStringList());
        if (purposes.isEmpty())
            return m_language.translate("realisations", "Each of your objectives is served by a group of the plan.");
        return m_language.translate("realisations", "No group of the plan serves %1 yet.")
            .arg(joinedByOr(m_language, quotedPurposes(purposes)));
    }
    case RealisationCode::OverBudget:
        if (countAt(figures, "pinned"_L1) == 0)
            return m_language.translate("realisations", "You have pinned nothing that takes time.");
        return m_language.translate("realisations", "What you pinned takes %1 a week; you have %2 to give.")
            .arg(timeAt("pinned"_L1), timeAt("available"_L1));
    case RealisationCode::SinceLast:
        return sinceLast(realisation);
    }
    Q_UNREACHABLE();
}

QString AdviceWords::spreadOver(const Realisation &realisation) const
{
    const double purposes = figureOf<double>(realisation.figures, "effective"_L1).value_or(0);
    const QString effective = decimal(m_language, purposes);
    if (effective == "0"_L1)
        return {};
    if (effective == "1"_L1)
        return m_language.translate("realisations", "Your time goes to a single purpose.");
    return m_language
        .translate("realisations", "Your time is spread as if over %1 purpose(s).",
            "%n only chooses the plural; it isn't shown", pluralOfPoints(purposes))
        .arg(marked(m_language, effective, isEstimated(realisation, "effective"_L1)));
}

int AdviceWords::objectivesRanked() const
{
    return static_cast<int>(std::ranges::count_if(
        m_file.purposesOf(m_audit), [](const Purpose &purpose) { return purpose.rank.has_value(); }));
}

QString AdviceWords::objectivesRealisation(const Realisation &realisation) const
{
    const auto &figures = realisation.figures;
    const int ranked = objectivesRanked();
    if (realisation.code == RealisationCode::TooManyObjectives) {
        const int objectives = countAt(figures, "objectives"_L1);
        const QString aimed = objectives == 0
            ? m_language.translate("realisations", "You have no objective yet.")
            : m_language.translate("realisations", "You are after %n objective(s) at once.", nullptr, objectives);
        const QString spread = spreadOver(realisation);
        return spread.isEmpty() ? aimed : aimed + u' ' + spread;
    }
    const double away = figureOf<double>(figures, "away"_L1).value_or(0);
    const auto shareAt = [&](QLatin1StringView key) {
        return marked(
            m_language, percent(m_language, figureOf<double>(figures, key).value_or(0)), isEstimated(realisation, key));
    };
    const QString first = shareAt("firstTwo"_L1);
    if (ofHundred(away) == 0)
        return ranked == 1 ? m_language
                                 .translate("realisations",
                                     "Hardly any time goes to what isn’t an objective, and %1 to your only one.")
                                 .arg(first)
                           : m_language
                                 .translate("realisations",
                                     "Hardly any time goes to what isn’t an objective, and %1 to your first two.")
                                 .arg(first);
    return (ranked == 1 ? m_language.translate(
                              "realisations", "%1 of your time goes to what isn’t an objective, %2 to your only one.")
                        : m_language.translate(
                              "realisations", "%1 of your time goes to what isn’t an objective, %2 to your first two."))
        .arg(capitalised(shareAt("away"_L1)), first);
}

QString AdviceWords::groupsRealisation(const Realisation &realisation) const
{
    const auto &figures = realisation.figures;
    // What chooses a plural stands in a variable: lupdate 6.4 never ends on a literal in that argument.
    const int some = countAt(figures, "groups"_L1), of = countAt(figures, "of"_L1);
    const int minutes = countAt(figures, "minutes"_L1);
    switch (realisation.code) {
    case RealisationCode::Collecting:
        if (some == 0)
            return m_language.translate(
                "realisations", "There is no group in which you spend no time and have done nothing for a quarter.");
        return m_language
            .translate("realisations",
                "In %1 of your %n group(s) you spend no time and have done nothing for a quarter.", nullptr, of)
            .arg(some);
    case RealisationCode::FewBringMost: {
        if (some == 0)
            return m_language.translate("realisations", "By your answers none of your groups brings anything yet.");
        const QString others =
            marked(m_language, roughDuration(m_language, minutes), isEstimated(realisation, "minutes"_L1));
        const QString estimated = scoresEstimated(realisation);
        if (some == of && of > 1)
            return m_language.translate("realisations",
                       "It takes each of your %n group(s) to come to four fifths of what they all bring.", nullptr, of)
                + estimated;
        if (some == 1 && minutes > 0)
            return m_language
                       .translate("realisations",
                           "One of your %n group(s) brings four fifths of what they all bring; the others take %1 a "
                           "week.",
                           nullptr, of)
                       .arg(others)
                + estimated;
        if (some == 1)
            return m_language.translate("realisations",
                       "One of your %n group(s) brings four fifths of what they all bring.", nullptr, of)
                + estimated;
        if (minutes == 0)
            return m_language
                       .translate("realisations", "%1 of your %n group(s) bring four fifths of what they all bring.",
                           nullptr, of)
                       .arg(some)
                + estimated;
        return m_language
                   .translate("realisations",
                       "%1 of your %n group(s) bring four fifths of what they all bring; the others take %2 a week.",
                       nullptr, of)
                   .arg(QString::number(some), others)
            + estimated;
    }
    default: {
        const auto purpose = figureOf<QString>(figures, "purpose"_L1);
        const int groups = static_cast<int>(realisation.groups.size());
        if (!purpose)
            return m_language.translate("realisations", "No objective has four groups or more to itself.");
        return m_language
                   .translate("realisations",
                       "%n group(s) serve %1 before anything else: two that do the same don’t bring twice as much.",
                       nullptr, groups)
                   .arg(quoted(m_language, purposeName(*purpose)))
            + scoresEstimated(realisation);
    }
    }
}

QString AdviceWords::scoresEstimated(const Realisation &realisation) const
{
    return isEstimated(realisation, "groups"_L1)
        ? u' ' + m_language.translate("realisations", "Some of the answers behind this are estimated.")
        : QString();
}

QString AdviceWords::sinceLast(const Realisation &realisation) const
{
    const auto &figures = realisation.figures;
    const auto plannedThen = figureOf<int>(figures, "planned"_L1);
    if (!plannedThen)
        return m_language.translate("realisations", "This is the first evaluation: there is nothing to compare with.");
    const auto mark = [&](QLatin1StringView key, const QString &figure) {
        return marked(m_language, figure, isEstimated(realisation, key));
    };
    const QString done = mark("done"_L1, roughDuration(m_language, countAt(figures, "done"_L1)));
    const QString came = *plannedThen == 0
        ? m_language.translate("realisations", "Last time no time was planned; today you give %1 a week.").arg(done)
        : m_language.translate("realisations", "Last time you planned %1 a week; it became %2.")
              .arg(durationMarked(m_language, *plannedThen, isEstimated(realisation, "planned"_L1)), done);
    // Points compare only under the same objectives and ranks (method.md section 9).
    if (!sameObjectivesAsBefore())
        return came + u' '
            + m_language.translate(
                "realisations", "Your objectives were others then, so the points of then and now don’t compare.");
    return came + u' '
        + m_language.translate("realisations", "By your answers an hour counted for %1 then, %2 now.")
              .arg(mark("perHourThen"_L1, points(m_language, figureOf<double>(figures, "perHourThen"_L1).value_or(0))),
                  mark("perHourNow"_L1, points(m_language, figureOf<double>(figures, "perHourNow"_L1).value_or(0))));
}

bool AdviceWords::sameObjectivesAsBefore() const
{
    const QList<Audit> audits = m_file.auditsInOrder();
    return audits.size() < 2 || pointsCompare(m_file, audits.at(audits.size() - 2), audits.last());
}

QString AdviceWords::peopleRealisation(const Realisation &realisation) const
{
    const auto &figures = realisation.figures;
    const int some = countAt(figures, "groups"_L1), of = countAt(figures, "of"_L1);
    switch (realisation.code) {
    case RealisationCode::FewMet:
        return met(realisation);
    case RealisationCode::TakingNotGiving: {
        const int taking = roleAt(figures, "reader"_L1).minutes + roleAt(figures, "reactor"_L1).minutes;
        const int giving = roleAt(figures, "contributor"_L1).minutes + roleAt(figures, "initiator"_L1).minutes;
        const auto estimated = [&](QLatin1StringView one, QLatin1StringView other) {
            return isEstimated(realisation, one) || isEstimated(realisation, other);
        };
        const QString taken =
            marked(m_language, roughDuration(m_language, taking), estimated("reader"_L1, "reactor"_L1));
        const QString given =
            marked(m_language, roughDuration(m_language, giving), estimated("contributor"_L1, "initiator"_L1));
        if (taking == 0 && giving == 0)
            return m_language.translate("realisations", "You haven’t said yet how much time you read or contribute.");
        if (giving == 0)
            return m_language
                .translate(
                    "realisations", "You read and react for %1 a week, and don’t contribute or start anything yet.")
                .arg(taken);
        if (taking == 0)
            return m_language
                .translate(
                    "realisations", "You contribute or start something for %1 a week; no time goes to reading alone.")
                .arg(given);
        return m_language
            .translate("realisations", "You read and react for %1 a week, and contribute or start something for %2.")
            .arg(taken, given);
    }
    case RealisationCode::Circles:
        return circles(realisation);
    default:
        if (of == 0)
            return m_language.translate("realisations", "No group of yours serves your first objective yet.");
        if (some == 0)
            return m_language.translate("realisations",
                "No group that serves your first objective has gone a quarter without a word from you.");
        if (some == of)
            return m_language.translate("realisations",
                "In all %n group(s) that serve your first objective, you posted nothing for a quarter.", nullptr, of);
        return m_language
            .translate("realisations",
                "In %1 of the %n group(s) that serve your first objective, you posted nothing for a quarter.", nullptr,
                of)
            .arg(some);
    }
}

QString AdviceWords::met(const Realisation &realisation) const
{
    const auto &figures = realisation.figures;
    const int exchanged = countAt(figures, "exchanged"_L1), online = countAt(figures, "metOnline"_L1);
    const int inPerson = countAt(figures, "metInPerson"_L1), together = countAt(figures, "together"_L1);
    const int minutes = countAt(figures, "minutes"_L1);
    const bool nobodyMet = online == 0 && inPerson == 0 && together == 0;
    const QString people = nobodyMet && exchanged == 0
        ? m_language.translate("realisations", "You have exchanged with nobody and met nobody so far.")
        : nobodyMet
        ? m_language.translate(
              "realisations", "You exchanged with %n people, and have met nobody so far.", nullptr, exchanged)
        : m_language
              .translate("realisations",
                  "You exchanged with %n people, met %1 online and %2 in person, and did something together with %3.",
                  nullptr, exchanged)
              .arg(numberOrNobody(online), numberOrNobody(inPerson), numberOrNobody(together));
    const QString time = minutes == 0
        ? m_language.translate("realisations", "No time goes to groups where you have met nobody in person.")
        : m_language.translate("realisations", "Groups where you have met nobody in person take %1 a week.")
              .arg(marked(m_language, roughDuration(m_language, minutes), isEstimated(realisation, "minutes"_L1)));
    // What isn't told is left out of the sums: they are the least.
    const QString untold = isEstimated(realisation, "exchanged"_L1)
        ? u' ' + m_language.translate("realisations", "Some groups don’t tell all of it.")
        : QString();
    return people + untold + u' ' + time;
}

QString AdviceWords::numberOrNobody(int people) const
{
    return people == 0 ? m_language.translate("realisations", "nobody", "in place of a number of people met")
                       : number(m_language, people);
}

QString AdviceWords::circles(const Realisation &realisation) const
{
    const auto groupsAt = [&](QLatin1StringView key) {
        const int groups = countAt(realisation.figures, key);
        return groups == 0 ? m_language.translate("realisations", "none", "in place of a number of groups")
                           : QString::number(groups);
    };
    const QString one = groupsAt("one"_L1), two = groupsAt("two"_L1), three = groupsAt("three"_L1);
    if (realisation.holds)
        return m_language
            .translate("realisations",
                "The plan leaves a circle out. Groups by circle: %1 for people you know well, %2 for those "
                "you lost touch with, %3 for those you don’t know yet.")
            .arg(one, two, three);
    return m_language
        .translate("realisations",
            "Groups by circle: %1 for people you know well, %2 for those you lost touch with, %3 for those "
            "you don’t know yet.")
        .arg(one, two, three);
}

} // namespace recentre
