// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scores.h"

#include "ranges.h"

#include "model/carried.h"
#include "model/personfile.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace recentre::method {

namespace {

/// Who was last active longer ago than this did nothing for a quarter (method.md section 8).
constexpr int daysInAQuarter = 91;

/// A group with what the audit says of it; both live as long as the file.
struct Row {
    const Group *group;
    const Assessment *assessment;
    bool member;
};

/// Where each purpose stands in `Scores::purposes`.
using Indices = std::map<std::string, std::size_t>;

Score said(double score, double error) { return {score, score - error, score + error, true}; }
Score standIn(double low, double high) { return {(low + high) / 2, low, high, false}; }
Score around(double middle, double error) { return {middle, middle - error, middle + error, false}; }

/// The rows of groups that aren't left, in the order of the person's list.
std::vector<Row> rowsOf(const PersonFile &file, const Audit &audit)
{
    static const Assessment nothing;
    std::vector<Row> rows;
    for (const Group &group : file.groups) {
        const auto found = file.assessments.constFind({audit.id, group.id});
        const Assessment &assessment = found == file.assessments.cend() ? nothing : *found;
        const Membership membership = assessment.membership.value_or(group.membership);
        if (membership != Membership::Left)
            rows.push_back({&group, &assessment, membership == Membership::Member});
    }
    std::ranges::sort(rows, [](const Row &a, const Row &b) {
        return std::tie(a.group->position, a.group->id) < std::tie(b.group->position, b.group->id);
    });
    return rows;
}

/// The purposes and their ranks; with no objective ranked, every purpose tagged is one, all at one rank.
void setCriteria(Scores &scores, const QList<Purpose> &purposes, const std::vector<Row> &rows, const Audit &audit)
{
    struct Criterion {
        std::optional<int> rank;
        std::string id;
        bool information;
    };
    std::map<std::string, Criterion> byId;
    for (const Purpose &purpose : purposes) {
        const std::string id = purpose.id.toStdString();
        byId[id] = {purpose.rank, id, purpose.information};
    }
    const bool ranked = std::ranges::any_of(purposes, [](const Purpose &p) { return p.rank.has_value(); });
    for (const Row &row : rows)
        for (const Tag &tag : row.assessment->purposes.value_or(QList<Tag>())) {
            Criterion &criterion = byId[tag.purpose.toStdString()];
            criterion.id = tag.purpose.toStdString();
            if (!ranked)
                criterion.rank = 1;
        }

    std::vector<Criterion> sorted;
    for (const auto &[id, criterion] : byId)
        sorted.push_back(criterion);
    std::ranges::stable_sort(
        sorted, {}, [](const Criterion &c) { return std::pair(!c.rank.has_value(), c.rank.value_or(0)); });
    int greatest = 0;
    for (const Criterion &criterion : sorted) {
        scores.purposes.push_back({criterion.id, criterion.information});
        if (criterion.rank) {
            scores.ranks.push_back(*criterion.rank);
            greatest = *criterion.rank;
        }
    }
    scores.ranks.push_back(audit.pleasureRank.value_or(greatest + 1));
}

Score broughtOf(const Tag &tag)
{
    if (tag.brought)
        return said(*tag.brought, 1);
    return standIn(0, std::min(6.0, tag.potential.value_or(6)));
}

Score potentialOf(const Tag &tag, const Score &brought, bool member)
{
    if (tag.potential)
        return said(*tag.potential, member ? 2 : 3);
    return member ? around(brought.middle, 2) : standIn(0, 6);
}

std::optional<Pin> decisionOf(const Assessment &assessment, bool member)
{
    if (!assessment.decision || !assessment.decision->choice)
        return std::nullopt;
    std::optional<int> minutes;
    bool range = false;
    if (const auto &decided = assessment.decision->minutesPerWeek) {
        minutes = decided->middle();
        range = isRange(*decided);
    }
    switch (*assessment.decision->choice) {
    case Choice::Drop:
        return Pin{Level::Leave, Recommendation::Drop, 0};
    case Choice::Skip:
        return Pin{Level::Leave, Recommendation::Skip, 0};
    case Choice::Contribute:
        return Pin{Level::Contribute, Recommendation::Contribute, minutes, range};
    case Choice::Join:
        return Pin{Level::Contribute, Recommendation::Join, minutes, range};
    case Choice::Try:
        return Pin{Level::Contribute, Recommendation::Try, minutes, range};
    // A candidate has neither level: such a row is refused at the door (interchange.md), so it pins nothing here.
    case Choice::Keep:
        return member ? std::optional(Pin{Level::Keep, Recommendation::Keep, minutes, range}) : std::nullopt;
    case Choice::Replace:
        return member ? std::optional(Pin{Level::Replace, Recommendation::Replace, minutes, range}) : std::nullopt;
    }
    return std::nullopt;
}

/// The ratings in the order of their draws; pleasure's place is kept for what stands in once all are known.
void setRatings(Rated &group, const Assessment &assessment, const Indices &indices, const Scores &scores)
{
    std::vector<Rating> potentials;
    for (const Tag &tag : assessment.purposes.value_or(QList<Tag>())) {
        const std::size_t purpose = indices.at(tag.purpose.toStdString());
        group.purposes.push_back(purpose);
        if (purpose >= scores.objectives())
            continue;
        const Score brought = broughtOf(tag);
        if (group.member)
            group.ratings.push_back({Ask::Brought, purpose, brought});
        potentials.push_back({Ask::Potential, purpose, potentialOf(tag, brought, group.member)});
        group.potentialKnown |= tag.potential.has_value();
        group.judged |= tag.brought || tag.potential;
    }
    const auto byId = [&](const Rating &rating) -> const std::string & { return scores.purposes[rating.criterion].id; };
    std::ranges::sort(group.ratings, {}, byId);
    std::ranges::sort(potentials, {}, byId);
    group.judged |= group.pin || (assessment.purposes && potentials.empty());
    group.ratings.insert(group.ratings.end(), potentials.begin(), potentials.end());
    group.ratings.push_back(
        {Ask::Pleasure, scores.objectives(), assessment.pleasure ? said(*assessment.pleasure, 1) : Score()});
}

Habits habitsOf(const Assessment &assessment, const QDate &date)
{
    Habits habits;
    if (assessment.role)
        habits.role = static_cast<int>(*assessment.role);
    habits.exchanged = assessment.peopleExchanged;
    habits.metOnline = assessment.peopleMetOnline;
    habits.metInPerson = assessment.peopleMetInPerson;
    habits.together = assessment.didTogether;
    if (assessment.circles)
        habits.circles = std::vector(assessment.circles->begin(), assessment.circles->end());
    std::optional<bool> byPosts;
    if (assessment.postsLastQuarter)
        byPosts = *assessment.postsLastQuarter > 0;
    std::optional<bool> byDate;
    if (assessment.lastActive.isValid())
        byDate = assessment.lastActive.daysTo(date) <= daysInAQuarter;
    habits.posted = byPosts ? byPosts : byDate;
    habits.active = byDate ? byDate : byPosts;
    habits.tagged = assessment.purposes.has_value();
    return habits;
}

/// The medians of members' known minutes, by role; the method's own figures where there are none.
std::array<int, 5> usualMinutes(const std::vector<Row> &rows)
{
    std::array<int, 5> usual = {15, 20, 45, 60, 20};
    std::array<std::vector<int>, 5> known;
    for (const Row &row : rows)
        if (row.member && row.assessment->minutesPerWeek) {
            const std::size_t role = row.assessment->role ? static_cast<std::size_t>(*row.assessment->role) : 4;
            known[role].push_back(row.assessment->minutesPerWeek->middle());
        }
    for (std::size_t role = 0; role < usual.size(); ++role)
        if (const std::size_t n = known[role].size(); n > 0) {
            std::ranges::sort(known[role]);
            usual[role] = (known[role][(n - 1) / 2] + known[role][n / 2] + 1) / 2;
        }
    return usual;
}

void setTimes(Rated &group, const Assessment &assessment, const std::array<int, 5> &usual)
{
    const auto time = [](const std::optional<Minutes> &minutes, int standsIn) {
        return minutes ? Time{minutes->middle(), true, isRange(*minutes)} : Time{standsIn, false};
    };
    if (group.member) {
        group.minutes =
            time(assessment.minutesPerWeek, usual[assessment.role ? static_cast<std::size_t>(*assessment.role) : 4]);
        group.minutesCarried = carriedFrom(assessment, QStringLiteral("minutesPerWeek")).isValid();
        group.contributeMinutes = time(assessment.contributeMinutesPerWeek, group.minutes.minutes + 30);
        group.alternativeMinutes =
            time(assessment.alternativeMinutesPerWeek, anotherToolsMinutes(group.minutes.minutes));
    } else {
        // What joining takes is what a candidate's time is said of.
        const auto &said =
            assessment.contributeMinutesPerWeek ? assessment.contributeMinutesPerWeek : assessment.minutesPerWeek;
        group.contributeMinutes = time(said, 30);
    }
}

/// The mean of the pleasures known, added up by id so that the order of groups changes nothing; with none, 5.
void setPleasures(std::vector<Rated> &groups)
{
    double sum = 0;
    int count = 0;
    for (const Rated &group : groups)
        if (group.pleasure().known) {
            sum += group.pleasure().middle;
            ++count;
        }
    for (Rated &group : groups)
        if (!group.pleasure().known)
            group.ratings.back().score = around(count > 0 ? sum / count : 5, 3);
}

} // namespace

Scores scoresOf(const PersonFile &file, const Audit &audit, std::optional<int> budget)
{
    Scores scores;
    const std::vector<Row> rows = rowsOf(file, audit);
    setCriteria(scores, file.purposesOf(audit.id), rows, audit);
    Indices indices;
    for (std::size_t i = 0; i < scores.purposes.size(); ++i)
        indices[scores.purposes[i].id] = i;

    const std::array<int, 5> usual = usualMinutes(rows);
    int today = 0;
    for (const Row &row : rows) {
        const Assessment &assessment = *row.assessment;
        Rated group;
        group.id = row.group->id.toStdString();
        group.place = static_cast<int>(scores.groups.size());
        group.member = row.member;
        group.decided = decisionOf(assessment, row.member);
        if (assessment.decision && assessment.decision->locked)
            group.pin = group.decided;
        group.habits = habitsOf(assessment, audit.date);
        group.alternative = !assessment.alternative.isEmpty();
        setRatings(group, assessment, indices, scores);
        setTimes(group, assessment, usual);
        today += group.minutes.minutes;
        scores.groups.push_back(std::move(group));
    }
    std::ranges::sort(scores.groups, {}, &Rated::id);
    setPleasures(scores.groups);
    scores.budgetSaid = budget || audit.weeklyMinutes;
    // Today's minutes stand in for the budget; a week has no more than its own.
    scores.budget = budget.value_or(audit.weeklyMinutes.value_or(std::min(today, minutesInAWeek)));
    return scores;
}

} // namespace recentre::method
