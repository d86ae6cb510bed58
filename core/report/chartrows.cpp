// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartrows.h"

#include "heads.h"
#include "words/chartwords.h"
#include "words/estimated.h"
#include "words/picturewords.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// The tables of one audit.
class Tables {
public:
    Tables(const Basis &basis, const AdviceWords &words)
        : m_basis(basis)
        , m_words(words)
        , m_language(words.language())
        , m_group(headOf(Head::Group, m_language))
        , m_time(m_language.translate("report", "Time a week"))
        , m_share(m_language.translate("report", "Share"))
    {}

    [[nodiscard]] ChartRows values() const
    {
        ChartRows table{{m_group, m_time, m_language.translate("report", "Points of 10"),
                            m_language.translate("report", "Pleasure"), headOf(Head::What, m_language)},
            {}};
        for (const ValuePoint &each : timeAndValue(m_basis).points)
            table.rows += {m_words.groupName(each.group), durationMarked(m_language, each.minutes, each.timeStandsIn),
                marked(m_language, decimal(m_language, double(each.value) / 1e6), each.valueStandsIn),
                each.pleasure ? decimal(m_language, *each.pleasure) : u"?"_s,
                recommendationWord(m_language, each.recommendation)};
        return table;
    }

    [[nodiscard]] ChartRows purposes() const
    {
        ChartRows table{{m_language.translate("report", "Purpose"), m_time, m_share}, {}};
        const TimeByPurpose chart = timeByPurpose(m_basis);
        for (const PurposeTime &each : chart.times)
            table.rows += {each.purpose.isEmpty() ? notSaidYet(m_language) : m_words.purposeName(each.purpose),
                marked(m_language, roughDuration(m_language, chart.minutesOf(each.share)), each.estimated),
                marked(m_language, percent(m_language, each.share), chart.estimated)};
        return table;
    }

    [[nodiscard]] ChartRows needed() const
    {
        ChartRows table{{m_group, m_time, headOf(Head::What, m_language)}, {}};
        for (const NeededTime &each : timeNeeded(m_basis).times)
            table.rows += {m_words.groupName(each.group), durationMarked(m_language, each.minutes, each.standsIn),
                followingWord(m_language, each.kind)};
        return table;
    }

    [[nodiscard]] ChartRows hours() const
    {
        ChartRows table{
            {m_group, m_language.translate("report", "Points an hour"), m_time, headOf(Head::What, m_language)}, {}};
        for (const HourValue &each : valueOfHours(m_basis).bars)
            table.rows += {m_words.groupName(each.group),
                marked(m_language, decimal(m_language, each.points), each.timeStandsIn || each.valueStandsIn),
                durationMarked(m_language, each.minutes, each.timeStandsIn),
                recommendationWord(m_language, each.recommendation)};
        return table;
    }

    [[nodiscard]] ChartRows objectives() const
    {
        const QStringList bars = beforeAndAfter(m_language);
        ChartRows table{{m_language.translate("report", "Objective"), capitalised(bars[0]), capitalised(bars[1])}, {}};
        for (const ObjectiveServed &each : objectivesServed(m_basis).objectives)
            table.rows += {m_words.purposeName(each.objective),
                marked(m_language, decimal(m_language, each.today), each.todayStandsIn),
                marked(m_language, decimal(m_language, each.planned), each.plannedStandsIn)};
        return table;
    }

    [[nodiscard]] ChartRows roles() const
    {
        const TakingAndGiving chart = takingAndGiving(m_basis);
        ChartRows table{
            {m_language.translate("report", "What I do there"), m_time, m_language.translate("report", "Groups")}, {}};
        const auto row = [&](const QString &name, const RoleTime &time, bool estimated) {
            table.rows += {name, durationMarked(m_language, time.minutes, estimated), number(m_language, time.groups)};
        };
        for (std::size_t role = 0; role < chart.roles.size(); ++role)
            row(capitalised(roleWord(m_language, Role(role))), chart.roles.at(role), chart.estimated.at(role));
        if (chart.unknown.groups > 0)
            row(notSaidYet(m_language), chart.unknown, chart.unknownEstimated);
        return table;
    }

    [[nodiscard]] ChartRows budgets() const
    {
        constexpr int apart = 30;
        const BestValue chart = bestValue(m_basis);
        ChartRows table{{m_time, m_language.translate("report", "Points at best")}, {}};
        for (int minutes = 0; minutes <= chart.end() + apart / 2; minutes += apart)
            table.rows += {duration(m_language, minutes),
                marked(m_language, decimal(m_language, double(chart.at(minutes)) / 1e6),
                    chart.curveStandsIn && chart.at(minutes) > 0)};
        return table;
    }

    [[nodiscard]] ChartRows coffee() const
    {
        const PostToCoffee chart = postToCoffee(m_basis);
        const QStringList steps = coffeeSteps(m_language);
        ChartRows table{{m_language.translate("report", "Step"), m_language.translate("report", "People"),
                            m_language.translate("report", "Groups that don’t tell")},
            {}};
        for (std::size_t step = 0; step < chart.people.size(); ++step)
            table.rows +=
                {steps[int(step)], chart.unknown[step] < chart.groups ? number(m_language, chart.people[step]) : u"?"_s,
                    number(m_language, chart.unknown[step])};
        return table;
    }

private:
    const Basis &m_basis;
    const AdviceWords &m_words;
    const Language &m_language;
    QString m_group, m_time, m_share;
};

} // namespace

ChartRows chartRows(ChartKind kind, const Basis &basis, const AdviceWords &words)
{
    const Tables tables(basis, words);
    switch (kind) {
    case ChartKind::TimeAndValue:
        return tables.values();
    case ChartKind::TimeByPurpose:
        return tables.purposes();
    case ChartKind::TimeNeeded:
        return tables.needed();
    case ChartKind::ValueOfHours:
        return tables.hours();
    case ChartKind::ObjectivesServed:
        return tables.objectives();
    case ChartKind::TakingAndGiving:
        return tables.roles();
    case ChartKind::BestValue:
        return tables.budgets();
    case ChartKind::PostToCoffee:
        return tables.coffee();
    }
    Q_UNREACHABLE();
}

} // namespace recentre
