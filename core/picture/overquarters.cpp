// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overquarters.h"

#include "method/standings.h"
#include "method/weights.h"

#include <algorithm>

namespace recentre {

namespace {

using method::Scores;
using method::Standing;

/// The person as the audit knew it. The current one counts every group, told or not, as the advice does.
PersonFile asItWas(const PersonFile &file, const Audit &audit, bool current)
{
    if (current)
        return file;
    PersonFile then = file;
    then.groups.removeIf(
        [&](const auto &group) { return !file.assessments.contains(AssessmentKey{audit.id, group.key()}); });
    return then;
}

/// One audit with what the method makes of it.
struct Known {
    Audit audit;
    Scores scores;
    std::vector<Standing> standings;
};

Known knownOf(const PersonFile &file, const Audit &audit, bool current)
{
    Known known{audit, method::scoresOf(asItWas(file, audit, current), audit, std::nullopt), {}};
    known.standings = method::standingsOf(known.scores, method::rankWeights(known.scores.ranks));
    return known;
}

/// Whether the same objectives have the same weights.
bool compare(const Scores &one, const Scores &other)
{
    if (one.objectives() != other.objectives())
        return false;
    for (std::size_t objective = 0; objective < one.objectives(); ++objective)
        if (one.purposes[objective].id != other.purposes[objective].id)
            return false;
    return method::rankWeights(one.ranks) == method::rankWeights(other.ranks);
}

/// The figures of a quarter but whether it compares.
Quarter quarterOf(const Known &known)
{
    Quarter quarter{known.audit.id, known.audit.date, 0, known.audit.weeklyMinutes};
    for (std::size_t index = 0; index < known.standings.size(); ++index) {
        const method::Rated &group = known.scores.groups[index];
        quarter.minutes += group.minutes.minutes;
        quarter.value += known.standings[index].keep ? known.standings[index].keep->value : 0;
        quarter.valueEstimated |=
            known.standings[index].keep && method::standingIn(known.scores, group, Level::Keep).value;
        if (!group.member)
            continue;
        quarter.timeEstimated |= !group.minutes.exact();
        quarter.metInPart |= !group.habits.metInPerson;
        if (group.habits.metInPerson)
            quarter.met = quarter.met.value_or(0) + *group.habits.metInPerson;
    }
    return quarter;
}

QuarterCell cellOf(const PersonFile &file, const Known &known, const QString &group, const QList<QuarterCell> &before)
{
    const auto was = [&](InQuarter what) { return std::ranges::find(before, what, &QuarterCell::was) != before.end(); };
    QuarterCell cell;
    const auto &groups = known.scores.groups;
    const auto rated = std::ranges::lower_bound(groups, group.toStdString(), {}, &method::Rated::id);
    if (rated == groups.end() || rated->id != group.toStdString()) {
        cell.was = was(InQuarter::Member) ? InQuarter::Left : InQuarter::Absent;
        return cell;
    }
    const Standing &standing = known.standings[static_cast<std::size_t>(rated - groups.begin())];
    cell.was = rated->member ? InQuarter::Member : InQuarter::Candidate;
    cell.first = !was(InQuarter::Member) && !was(InQuarter::Candidate);
    cell.minutes = rated->minutes.minutes;
    cell.minutesKnown = rated->minutes.exact();
    cell.value = standing.keep ? standing.keep->value : 0;
    cell.valueKnown = !standing.keep || !method::standingIn(known.scores, *rated, Level::Keep).value;
    const auto said = file.assessments.constFind(AssessmentKey{known.audit.id, group});
    if (said != file.assessments.cend() && said->decision && said->decision->choice) {
        cell.decided = said->decision->choice;
        cell.advised = said->decision->advised;
    }
    return cell;
}

/// Where a line stands among the others: members by their minutes, candidates, those left the longest ago last.
std::tuple<int, int> placeOf(const QuarterLine &line)
{
    const QuarterCell &now = line.cells.last();
    if (now.was == InQuarter::Member)
        return {0, -now.minutes};
    if (now.was == InQuarter::Candidate)
        return {1, 0};
    const auto member = [](const QuarterCell &cell) { return cell.was == InQuarter::Member; };
    const auto last = std::find_if(line.cells.crbegin(), line.cells.crend(), member);
    return {2, static_cast<int>(last - line.cells.crbegin())};
}

} // namespace

bool OverQuarters::comparable() const { return std::ranges::all_of(quarters, &Quarter::compares); }

const QuarterLine *OverQuarters::line(const QString &group) const
{
    const auto found = std::ranges::find(lines, group, &QuarterLine::group);
    return found == lines.cend() ? nullptr : &*found;
}

std::optional<double> pointsAnHour(qint64 value, int minutes)
{
    constexpr double millionths = 1e6;
    if (minutes == 0)
        return std::nullopt;
    return static_cast<double>(value) / millionths * 60 / minutes;
}

bool pointsCompare(const PersonFile &file, const Audit &one, const Audit &other)
{
    return compare(method::scoresOf(file, one, std::nullopt), method::scoresOf(file, other, std::nullopt));
}

OverQuarters overQuarters(const PersonFile &file)
{
    OverQuarters chart;
    std::vector<Known> all;
    const QList<Audit> audits = file.auditsInOrder();
    for (qsizetype i = 0; i < audits.size(); ++i) {
        all.push_back(knownOf(file, audits[i], i + 1 == audits.size()));
        chart.quarters += quarterOf(all.back());
        if (i > 0)
            chart.quarters.last().compares = compare(all[all.size() - 2].scores, all.back().scores);
    }
    for (const Group &group : file.groupsInOrder()) {
        QuarterLine line{group.id, {}};
        for (const Known &known : all)
            line.cells += cellOf(file, known, group.id, line.cells);
        const auto there = [](const QuarterCell &cell) { return cell.was != InQuarter::Absent; };
        if (std::ranges::any_of(line.cells, there))
            chart.lines += line;
    }
    std::ranges::stable_sort(chart.lines, {}, placeOf);
    return chart;
}

} // namespace recentre
