// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "estimated.h"
#include "figureof.h"
#include "picturewords.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// The figures of one realisation, in words.
class Leads {
public:
    Leads(const AdviceWords &words, const Realisation &realisation)
        : m_words(words)
        , m_language(words.language())
        , m_realisation(realisation)
    {}

    [[nodiscard]] Lead lead() const
    {
        switch (m_realisation.code) {
        case RealisationCode::TimeNeeded:
            return {time("needed"_L1),
                m_language
                    .translate("leads",
                        "a week to follow every group on your list. You give %1 today, and are ready to give %2.")
                    .arg(time("today"_L1), time("available"_L1))};
        case RealisationCode::TooManyObjectives:
            return tooMany();
        case RealisationCode::AwayFromObjectives:
            return {share("firstTwo"_L1), away()};
        case RealisationCode::FewMet:
            return fewMet(count("exchanged"_L1), count("metInPerson"_L1));
        case RealisationCode::WatchElsewhere:
            return {rough("minutes"_L1), watchElsewhere()};
        case RealisationCode::TakingNotGiving:
            return taking();
        case RealisationCode::Circles:
            return circles();
        case RealisationCode::NoPleasure:
            return {rough("minutes"_L1), m_language.translate("leads", "a week in groups that you don’t enjoy.")};
        case RealisationCode::NotSeen:
            return {of("groups"_L1, "of"_L1), notSeen(count("of"_L1))};
        case RealisationCode::Collecting:
            return {of("groups"_L1, "of"_L1),
                m_language.translate(
                    "leads", "groups without any of your time, and without a sign of you for a quarter.")};
        case RealisationCode::FewBringMost:
            return {of("groups"_L1, "of"_L1), fewBringMost(count("groups"_L1))};
        case RealisationCode::SamePurpose:
            return {number(m_language, m_realisation.groups.size()),
                m_language
                    .translate("leads",
                        "groups serve %1 before anything else: two that do the same don’t bring twice as much.")
                    .arg(purpose(figureOf<QString>(m_realisation.figures, "purpose"_L1).value_or(QString())))};
        case RealisationCode::ObjectiveAlone:
            return alone();
        case RealisationCode::OverBudget:
            return {time("pinned"_L1),
                m_language.translate("leads", "a week are pinned, and you are ready to give %1.")
                    .arg(time("available"_L1))};
        case RealisationCode::SinceLast:
            return {rough("done"_L1),
                count("planned"_L1) == 0
                    ? m_language.translate("leads", "a week today. Last time no time was planned.")
                    : m_language.translate("leads", "a week today. Last time you planned %1.").arg(time("planned"_L1))};
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] int count(QLatin1StringView key) const
    {
        return figureOf<int>(m_realisation.figures, key).value_or(0);
    }
    [[nodiscard]] double decimalAt(QLatin1StringView key) const
    {
        return figureOf<double>(m_realisation.figures, key).value_or(0);
    }
    [[nodiscard]] QString mark(QLatin1StringView key, const QString &figure) const
    {
        return marked(m_language, figure, isEstimated(m_realisation, key));
    }
    [[nodiscard]] QString time(QLatin1StringView key) const
    {
        return durationMarked(m_language, count(key), isEstimated(m_realisation, key));
    }
    [[nodiscard]] QString rough(QLatin1StringView key) const
    {
        return mark(key, roughDuration(m_language, count(key)));
    }
    [[nodiscard]] QString share(QLatin1StringView key) const { return mark(key, percent(m_language, decimalAt(key))); }
    [[nodiscard]] QString of(QLatin1StringView some, QLatin1StringView all) const
    {
        return m_language.translate("leads", "%1 of %2", "a count of a whole")
            .arg(number(m_language, count(some)), number(m_language, count(all)));
    }
    [[nodiscard]] QString purpose(const QString &id) const { return quoted(m_language, m_words.purposeName(id)); }
    [[nodiscard]] RoleTime role(QLatin1StringView key) const
    {
        return figureOf<RoleTime>(m_realisation.figures, key).value_or(RoleTime());
    }

    [[nodiscard]] Lead tooMany() const
    {
        constexpr int enough = 5;
        if (count("objectives"_L1) > enough)
            return {number(m_language, count("objectives"_L1)),
                m_language.translate("leads", "objectives at once: they blur into one another.") + u' '
                    + m_words.spreadOver(m_realisation)};
        return {mark("effective"_L1, decimal(m_language, decimalAt("effective"_L1))),
            m_language.translate("leads", "purposes share your time as if evenly: they blur into one another.")};
    }

    [[nodiscard]] Lead taking() const
    {
        const int taken = role("reader"_L1).minutes + role("reactor"_L1).minutes;
        const int given = role("contributor"_L1).minutes + role("initiator"_L1).minutes;
        const int all = taken + given + role("unknown"_L1).minutes;
        const bool estimated = !m_realisation.estimated.isEmpty();
        const QString figure = marked(m_language, percent(m_language, all > 0 ? double(taken) / all : 0), estimated);
        if (given == 0)
            return {figure,
                m_language.translate(
                    "leads", "of your time is reading and reacting. You don’t contribute or start anything yet.")};
        return {figure,
            m_language
                .translate(
                    "leads", "of your time is reading and reacting. You contribute or start something for %1 a week.")
                .arg(marked(m_language, roughDuration(m_language, given),
                    isEstimated(m_realisation, "contributor"_L1) || isEstimated(m_realisation, "initiator"_L1)))};
    }

    [[nodiscard]] QString away() const
    {
        const bool hardly = ofHundred(figureOf<double>(m_realisation.figures, "away"_L1).value_or(0)) == 0;
        if (hardly && m_words.objectivesRanked() == 1)
            return m_language.translate(
                "leads", "of today’s time serves your only objective. Hardly any goes to what isn’t an objective.");
        if (hardly)
            return m_language.translate("leads",
                "of today’s time serves your first two objectives. Hardly any goes to what isn’t an objective.");
        const QString figure = capitalised(share("away"_L1));
        if (m_words.objectivesRanked() == 1)
            return m_language
                .translate("leads", "of today’s time serves your only objective. %1 goes to what isn’t an objective.")
                .arg(figure);
        return m_language
            .translate("leads", "of today’s time serves your first two objectives. %1 goes to what isn’t an objective.")
            .arg(figure);
    }

    [[nodiscard]] QString watchElsewhere() const
    {
        const int minutes = count("minutes"_L1), elsewhere = count("withAlternative"_L1);
        if (elsewhere == 0)
            return m_language.translate(
                "leads", "a week in groups you only read for information. You have named no other tool for them.");
        if (elsewhere == minutes)
            return m_language.translate(
                "leads", "a week in groups you only read for information. You know another tool for all of them.");
        return m_language
            .translate("leads", "a week in groups you only read for information. For %1 of it you know another tool.")
            .arg(rough("withAlternative"_L1));
    }

    // What chooses a plural stands in a variable: lupdate 6.4 never ends on a literal in that argument.
    [[nodiscard]] QString notSeen(int groups) const
    {
        return m_language.translate("leads",
            "group(s) that serve your first objective, without a word from you for a quarter.", nullptr, groups);
    }

    [[nodiscard]] Lead fewMet(int exchanged, int inPerson) const
    {
        const QString time = u' '
            + m_language.translate("leads", "Groups where you met nobody take %1 a week.").arg(rough("minutes"_L1));
        if (exchanged == 0)
            return {number(m_language, inPerson),
                m_language.translate("leads", "person(s) met face to face so far.",
                    "%n only chooses the plural; it isn't shown", inPerson)
                    + time};
        return {of("metInPerson"_L1, "exchanged"_L1),
            m_language.translate("leads", "person(s) you exchanged with, met face to face.",
                "%n only chooses the plural; it isn't shown", exchanged)
                + time};
    }

    [[nodiscard]] QString fewBringMost(int groups) const
    {
        const QString most = m_language.translate("leads", "groups bring(s) four fifths of what they all bring.",
            "%n only chooses the plural; it isn't shown", groups);
        if (count("minutes"_L1) == 0)
            return most + u' ' + m_language.translate("leads", "The others take no time.");
        return most + u' ' + m_language.translate("leads", "The others take %1 a week.").arg(rough("minutes"_L1));
    }

    [[nodiscard]] Lead circles() const
    {
        const int groups = static_cast<int>(m_realisation.groups.size());
        Realisation all = m_realisation;
        all.holds = false;
        return {number(m_language, groups),
            m_language.translate("leads", "group(s) reach a circle that the plan leaves out.", nullptr, groups) + u' '
                + m_words.realisation(all)};
    }

    [[nodiscard]] Lead alone() const
    {
        const QStringList purposes =
            figureOf<QStringList>(m_realisation.figures, "purposes"_L1).value_or(QStringList());
        QStringList names;
        for (const QString &id : purposes)
            names += purpose(id);
        const int objectives = static_cast<int>(purposes.size());
        return {number(m_language, objectives),
            m_language.translate("leads", "objective(s) that no group of the plan serves: %1.", nullptr, objectives)
                .arg(joined(m_language, names))};
    }

    const AdviceWords &m_words;
    const Language &m_language;
    const Realisation &m_realisation;
};

} // namespace

Lead leadOf(const AdviceWords &words, const Realisation &realisation) { return Leads(words, realisation).lead(); }

} // namespace recentre
