// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advicewords.h"
#include "figureof.h"

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
    const auto timeAt = [&](QLatin1StringView key) { return duration(m_language, countAt(figures, key)); };
    const auto roughAt = [&](QLatin1StringView key) { return roughDuration(m_language, countAt(figures, key)); };
    const auto shareAt = [&](QLatin1StringView key) {
        return percent(m_language, figureOf<double>(figures, key).value_or(0));
    };
    const auto decimalAt = [&](QLatin1StringView key) {
        return decimal(m_language, figureOf<double>(figures, key).value_or(0));
    };

    // What chooses a plural stands in a variable: lupdate 6.4 never ends on a literal in that argument.
    const int objectives = countAt(figures, "objectives"_L1), of = countAt(figures, "of"_L1);
    const int groups = static_cast<int>(realisation.groups.size());

    switch (realisation.code) {
    case RealisationCode::TimeNeeded:
        return m_language
            .translate("realisations",
                "Following every group you listed would take %1 a week. Today you give %2; you have %3 to give.")
            .arg(timeAt("needed"_L1), timeAt("today"_L1), timeAt("available"_L1));
    case RealisationCode::TooManyObjectives:
        return m_language
            .translate("realisations",
                "You aim at %n objective(s) at once, and your time is spread as if over %1 purposes.", nullptr,
                objectives)
            .arg(decimalAt("effective"_L1));
    case RealisationCode::AwayFromObjectives:
        return m_language
            .translate("realisations", "%1 of your time goes to what isn’t an objective, %2 to your first two.")
            .arg(shareAt("away"_L1), shareAt("firstTwo"_L1));
    case RealisationCode::FewMet:
    case RealisationCode::TakingNotGiving:
    case RealisationCode::Circles:
    case RealisationCode::NotSeen:
        return peopleRealisation(realisation);
    case RealisationCode::WatchElsewhere:
        return m_language
            .translate("realisations",
                "Groups that you only read for information take %1 a week; for %2 of it you know another tool.")
            .arg(roughAt("minutes"_L1), roughAt("withAlternative"_L1));
    case RealisationCode::NoPleasure:
        return m_language.translate("realisations", "%1 a week goes to groups that you don’t enjoy.")
            .arg(roughAt("minutes"_L1));
    case RealisationCode::Collecting:
        return m_language
            .translate("realisations",
                "In %1 of your %n group(s) you spend no time and have done nothing for a quarter.", nullptr, of)
            .arg(countAt(figures, "groups"_L1));
    case RealisationCode::FewBringMost:
        return m_language
            .translate("realisations",
                "%1 of your %n group(s) bring four fifths of what they all bring; the others take %2 a week.", nullptr,
                of)
            .arg(QString::number(countAt(figures, "groups"_L1)), roughAt("minutes"_L1));
    case RealisationCode::SamePurpose: {
        const auto purpose = figureOf<QString>(figures, "purpose"_L1);
        if (!purpose)
            return m_language.translate("realisations", "No objective has four groups or more to itself.");
        return m_language
            .translate("realisations",
                "%n group(s) serve %1 before anything else: two that do the same don’t bring twice as much.", nullptr,
                groups)
            .arg(quoted(m_language, purposeName(*purpose)));
    }
    case RealisationCode::ObjectiveAlone: {
        const QStringList purposes = figureOf<QStringList>(figures, "purposes"_L1).value_or(QStringList());
        if (purposes.isEmpty())
            return m_language.translate("realisations", "Each of your objectives is served by a group of the plan.");
        return m_language.translate("realisations", "No group of the plan serves %1 yet.").arg(purposeNames(purposes));
    }
    case RealisationCode::OverBudget:
        return m_language.translate("realisations", "What you pinned takes %1 a week; you have %2 to give.")
            .arg(timeAt("pinned"_L1), timeAt("available"_L1));
    case RealisationCode::SinceLast: {
        if (!figureOf<int>(figures, "planned"_L1))
            return m_language.translate(
                "realisations", "This is the first evaluation: there is nothing to compare with.");
        const QString planned = timeAt("planned"_L1), done = roughAt("done"_L1);
        // Points compare only under the same objectives and ranks (method.md section 9).
        if (!sameObjectivesAsBefore())
            return m_language
                .translate("realisations",
                    "Last time you planned %1 a week; it became %2. Your objectives were others then, so the points of "
                    "then and now don’t compare.")
                .arg(planned, done);
        return m_language
            .translate("realisations",
                "Last time you planned %1 a week; it became %2. By your scores an hour counted %3 then, %4 now.")
            .arg(planned, done, points(m_language, figureOf<double>(figures, "perHourThen"_L1).value_or(0)),
                points(m_language, figureOf<double>(figures, "perHourNow"_L1).value_or(0)));
    }
    }
    Q_UNREACHABLE();
}

bool AdviceWords::sameObjectivesAsBefore() const
{
    const QList<Audit> audits = m_file.auditsInOrder();
    if (audits.size() < 2)
        return true;
    const auto ranks = [this](const QString &audit) {
        QMap<QString, int> ranked;
        for (const Purpose &purpose : m_file.purposesOf(audit))
            if (purpose.rank)
                ranked.insert(purpose.id, *purpose.rank);
        return ranked;
    };
    const Audit &now = audits.last(), &then = audits.at(audits.size() - 2);
    return ranks(now.id) == ranks(then.id) && now.pleasureRank == then.pleasureRank;
}

QString AdviceWords::peopleRealisation(const Realisation &realisation) const
{
    const auto &figures = realisation.figures;
    const int exchanged = countAt(figures, "exchanged"_L1), of = countAt(figures, "of"_L1);
    switch (realisation.code) {
    case RealisationCode::FewMet:
        return m_language
            .translate("realisations",
                "You exchanged with %n people, met %1 online and %2 in person, and did something together with "
                "%3. Groups where you have met nobody in person take %4 a week.",
                nullptr, exchanged)
            .arg(QString::number(countAt(figures, "metOnline"_L1)), QString::number(countAt(figures, "metInPerson"_L1)),
                QString::number(countAt(figures, "together"_L1)),
                roughDuration(m_language, countAt(figures, "minutes"_L1)));
    case RealisationCode::TakingNotGiving: {
        const int taking = roleAt(figures, "reader"_L1).minutes + roleAt(figures, "reactor"_L1).minutes;
        const int giving = roleAt(figures, "contributor"_L1).minutes + roleAt(figures, "initiator"_L1).minutes;
        return m_language
            .translate("realisations", "You read and react for %1 a week, and contribute or start something for %2.")
            .arg(roughDuration(m_language, taking), roughDuration(m_language, giving));
    }
    case RealisationCode::Circles:
        if (realisation.holds)
            return m_language
                .translate("realisations",
                    "The plan leaves a circle out. Groups by circle: %1 for people you know well, %2 for those "
                    "you lost touch with, %3 for those you don’t know yet.")
                .arg(countAt(figures, "one"_L1))
                .arg(countAt(figures, "two"_L1))
                .arg(countAt(figures, "three"_L1));
        return m_language
            .translate("realisations",
                "Groups by circle: %1 for people you know well, %2 for those you lost touch with, %3 for those "
                "you don’t know yet.")
            .arg(countAt(figures, "one"_L1))
            .arg(countAt(figures, "two"_L1))
            .arg(countAt(figures, "three"_L1));
    default:
        return m_language
            .translate("realisations",
                "In %1 of the %n group(s) that serve your first objective, you posted nothing for a quarter.", nullptr,
                of)
            .arg(countAt(figures, "groups"_L1));
    }
}

} // namespace recentre
