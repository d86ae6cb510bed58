// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "realisations.h"

#include "known.h"
#include "times.h"

#include <algorithm>

namespace recentre::method {

namespace {

/// Up to this a group is one that the person doesn't enjoy.
constexpr double pleasureMissed = 3;

/// So many members can't show a pattern.
constexpr int tooFew = 3;

/// The realisations of one audit, made one after the other.
class Realisations {
public:
    explicit Realisations(const Picture &picture)
        : m_scores(picture.scores)
        , m_weights(picture.weights)
        , m_standings(picture.standings)
        , m_before(picture.before)
        , m_times(timesOf(picture.scores))
    {
        for (std::size_t g = 0; g < m_scores.groups.size(); ++g)
            if (m_scores.groups[g].member) {
                m_members.push_back(g);
                m_valueEstimated |= m_standings[g].keep && standingIn(m_scores, group(g), Level::Keep).value;
            }
    }

    std::vector<Realised> all()
    {
        // The table's order.
        for (const auto make :
            {&Realisations::timeNeeded, &Realisations::tooManyObjectives, &Realisations::awayFromObjectives,
                &Realisations::fewMet, &Realisations::watchElsewhere, &Realisations::takingNotGiving,
                &Realisations::circles, &Realisations::noPleasure, &Realisations::notSeen, &Realisations::collecting,
                &Realisations::fewBringMost, &Realisations::samePurpose, &Realisations::objectiveAlone,
                &Realisations::overBudget, &Realisations::sinceLast})
            (this->*make)();
        return std::move(m_all);
    }

private:
    /// Adds one; it holds only if enough is known.
    void add(Realised realised, const Inputs &inputs)
    {
        realised.tooLittleKnown = static_cast<int>(m_members.size()) < tooFew || 2 * inputs.unknown > inputs.all;
        realised.holds = realised.holds && !realised.tooLittleKnown;
        m_all.push_back(std::move(realised));
    }

    [[nodiscard]] const Rated &group(std::size_t g) const { return m_scores.groups[g]; }
    [[nodiscard]] int minutes(std::size_t g) const { return group(g).minutes.minutes; }

    /// Whether the plan has the group at a level where people are met: not left to another tool.
    [[nodiscard]] bool stays(std::size_t g) const
    {
        return m_standings[g].judged() && m_standings[g].plan().level >= Level::Keep;
    }

    /// The inputs that members' minutes are, and whatever else `known` says of each.
    template <class Known>
    [[nodiscard]] Inputs inputs(Known known) const
    {
        Inputs all;
        for (const std::size_t g : m_members) {
            all.take(group(g).minutes.known);
            all.take(known(group(g)));
        }
        return all;
    }

    /// The inputs of figures without minutes.
    template <class Known>
    [[nodiscard]] Inputs inputsOf(const std::vector<std::size_t> &groups, Known known) const
    {
        Inputs all;
        for (const std::size_t g : groups)
            all.take(known(group(g)));
        return all;
    }

    void timeNeeded()
    {
        Inputs inputs;
        Sum needed;
        for (const Rated &each : m_scores.groups) {
            needed.take(each.member ? each.minutes : each.contributeMinutes);
            inputs.take(each.member ? each.minutes.known : each.contributeMinutes.known);
        }
        Realised realised{.code = RealisationCode::TimeNeeded,
            .holds = needed.minutes > m_scores.budget,
            .facts = {{"needed", needed.minutes}, {"available", m_scores.budget}, {"today", m_times.today}}};
        realised.mark({"needed"}, needed.estimated);
        realised.mark({"today"}, m_times.estimated);
        realised.mark({"available"}, !m_scores.budgetSaid);
        add(std::move(realised), inputs);
    }

    void tooManyObjectives()
    {
        const auto objectives = static_cast<int>(m_scores.objectives());
        Realised realised{.code = RealisationCode::TooManyObjectives,
            .holds = objectives > 5 || m_times.effective > 5,
            .facts = {{"objectives", objectives}, {"effective", m_times.effective}}};
        realised.mark({"effective"}, m_times.estimated);
        add(std::move(realised), inputs([](const Rated &each) { return each.habits.tagged; }));
    }

    void awayFromObjectives()
    {
        const double away = m_times.shareOf(m_scores.objectives(), m_scores.purposes.size());
        const double firstTwo = m_times.shareOf(0, std::min<std::size_t>(2, m_scores.objectives()));
        Realised realised{.code = RealisationCode::AwayFromObjectives,
            .holds = m_times.today > 0 && (away > 0.5 || firstTwo < 0.33),
            .facts = {{"away", away}, {"firstTwo", firstTwo}}};
        for (const std::size_t g : m_members)
            if (std::ranges::all_of(group(g).purposes, [&](std::size_t p) { return p >= m_scores.objectives(); })
                && !group(g).purposes.empty())
                realised.groups.push_back(group(g).id);
        realised.mark({"away", "firstTwo"}, m_times.estimated);
        add(std::move(realised), inputs([](const Rated &each) { return each.habits.tagged; }));
    }

    void fewMet()
    {
        Realised realised{.code = RealisationCode::FewMet};
        int exchanged = 0, metOnline = 0, metInPerson = 0, together = 0;
        Sum time;
        Inputs inputs, people;
        for (const std::size_t g : m_members) {
            const Habits &habits = group(g).habits;
            exchanged += habits.exchanged.value_or(0);
            metOnline += habits.metOnline.value_or(0);
            metInPerson += habits.metInPerson.value_or(0);
            together += habits.together.value_or(0);
            for (const bool known : {habits.exchanged.has_value(), habits.metOnline.has_value(),
                     habits.metInPerson.has_value(), habits.together.has_value()})
                people.take(known);
            inputs.take(group(g).minutes.known);
            if (habits.metInPerson == 0) {
                time.take(group(g).minutes);
                realised.groups.push_back(group(g).id);
            }
        }
        realised.holds = 2 * time.minutes > m_times.today;
        realised.facts = {{"exchanged", exchanged}, {"metOnline", metOnline}, {"metInPerson", metInPerson},
            {"together", together}, {"groups", static_cast<int>(realised.groups.size())}, {"minutes", time.minutes}};
        realised.mark({"exchanged", "metOnline", "metInPerson", "together"}, people.unknown > 0);
        realised.mark({"minutes"}, time.estimated);
        add(std::move(realised), {inputs.unknown + people.unknown, inputs.all + people.all});
    }

    void watchElsewhere()
    {
        Realised realised{.code = RealisationCode::WatchElsewhere};
        Sum time, withAlternative;
        for (const std::size_t g : m_members) {
            const Rated &each = group(g);
            const bool onlyInformation = !each.purposes.empty()
                && std::ranges::all_of(each.purposes, [&](std::size_t p) { return m_scores.purposes[p].information; });
            if (!onlyInformation || each.habits.role.value_or(0) != 0)
                continue;
            time.take(each.minutes);
            if (each.alternative)
                withAlternative.take(each.minutes);
            realised.groups.push_back(each.id);
        }
        realised.holds = 4 * time.minutes > m_times.today;
        realised.facts = {{"minutes", time.minutes}, {"withAlternative", withAlternative.minutes}};
        realised.mark({"minutes"}, time.estimated);
        realised.mark({"withAlternative"}, withAlternative.estimated);
        add(std::move(realised), inputs([](const Rated &each) { return each.habits.tagged; }));
    }

    void takingNotGiving()
    {
        Realised realised{.code = RealisationCode::TakingNotGiving};
        constexpr std::array roles = {"reader", "reactor", "contributor", "initiator", "unknown"};
        std::array<RoleTime, 5> times;
        std::array<bool, 5> estimated{};
        for (const std::size_t g : m_members) {
            const int role = group(g).habits.role.value_or(4);
            times[static_cast<std::size_t>(role)].minutes += minutes(g);
            ++times[static_cast<std::size_t>(role)].groups;
            estimated[static_cast<std::size_t>(role)] |= !group(g).minutes.exact();
            if (role < 2)
                realised.groups.push_back(group(g).id);
        }
        realised.holds = 3 * (times[0].minutes + times[1].minutes) > 2 * m_times.today;
        realised.facts = {{"reader", times[0]}, {"reactor", times[1]}, {"contributor", times[2]},
            {"initiator", times[3]}, {"unknown", times[4]}};
        for (std::size_t role = 0; role < roles.size(); ++role)
            realised.mark({roles[role]}, estimated[role]);
        add(std::move(realised), inputs([](const Rated &each) { return each.habits.role.has_value(); }));
    }

    void circles()
    {
        std::array<int, 4> audited{}, planned{};
        const auto reaches = [&](std::size_t g, int circle) {
            const std::optional<std::vector<int>> &reached = group(g).habits.circles;
            return reached && std::ranges::find(*reached, circle) != reached->end();
        };
        for (std::size_t g = 0; g < m_scores.groups.size(); ++g)
            for (const int circle : {1, 2, 3})
                if (reaches(g, circle)) {
                    ++audited[static_cast<std::size_t>(circle)];
                    planned[static_cast<std::size_t>(circle)] += stays(g) ? 1 : 0;
                }
        const auto leftOut = [&](int circle) {
            return audited[static_cast<std::size_t>(circle)] > 0 && planned[static_cast<std::size_t>(circle)] == 0;
        };
        Realised realised{.code = RealisationCode::Circles,
            .holds = leftOut(2) || leftOut(3),
            .facts = {{"one", audited[1]}, {"two", audited[2]}, {"three", audited[3]}}};
        for (std::size_t g = 0; g < m_scores.groups.size(); ++g)
            if ((leftOut(2) && reaches(g, 2)) || (leftOut(3) && reaches(g, 3)))
                realised.groups.push_back(group(g).id);
        add(std::move(realised),
            inputsOf(m_members, [](const Rated &each) { return each.habits.circles.has_value(); }));
    }

    void noPleasure()
    {
        Realised realised{.code = RealisationCode::NoPleasure};
        Sum time;
        for (const std::size_t g : m_members)
            if (group(g).pleasure().known && group(g).pleasure().middle <= pleasureMissed) {
                time.take(group(g).minutes);
                realised.groups.push_back(group(g).id);
            }
        realised.holds = 5 * time.minutes > m_times.today;
        realised.facts = {{"minutes", time.minutes}};
        realised.mark({"minutes"}, time.estimated);
        add(std::move(realised), inputs([](const Rated &each) { return each.pleasure().known; }));
    }

    void notSeen()
    {
        Realised realised{.code = RealisationCode::NotSeen};
        std::vector<std::size_t> serving;
        for (const std::size_t g : m_members)
            if (m_scores.objectives() > 0 && std::ranges::find(group(g).purposes, 0U) != group(g).purposes.end()) {
                serving.push_back(g);
                if (group(g).habits.posted == false)
                    realised.groups.push_back(group(g).id);
            }
        realised.holds = !serving.empty() && 2 * realised.groups.size() >= serving.size();
        realised.facts = {
            {"groups", static_cast<int>(realised.groups.size())}, {"of", static_cast<int>(serving.size())}};
        add(std::move(realised), inputsOf(serving, [](const Rated &each) { return each.habits.posted.has_value(); }));
    }

    void collecting()
    {
        Realised realised{.code = RealisationCode::Collecting};
        for (const std::size_t g : m_members)
            if (group(g).minutes.known && minutes(g) == 0 && group(g).habits.active == false)
                realised.groups.push_back(group(g).id);
        realised.holds = 3 * realised.groups.size() > m_members.size();
        realised.facts = {
            {"groups", static_cast<int>(realised.groups.size())}, {"of", static_cast<int>(m_members.size())}};
        add(std::move(realised), inputs([](const Rated &each) { return each.habits.active.has_value(); }));
    }

    void fewBringMost()
    {
        std::vector<std::size_t> bringing;
        std::int64_t whole = 0;
        for (const std::size_t g : m_members)
            if (m_standings[g].keep) {
                bringing.push_back(g);
                whole += m_standings[g].keep->value;
            }
        std::ranges::stable_sort(bringing, std::greater(), [&](std::size_t g) { return m_standings[g].keep->value; });
        Realised realised{.code = RealisationCode::FewBringMost};
        std::int64_t brought = 0;
        int others = m_times.today;
        for (std::size_t i = 0; i < bringing.size() && 5 * brought < 4 * whole; ++i) {
            brought += m_standings[bringing[i]].keep->value;
            others -= minutes(bringing[i]);
            realised.groups.push_back(group(bringing[i]).id);
        }
        realised.holds = whole > 0 && 2 * realised.groups.size() < m_members.size();
        realised.facts = {{"groups", static_cast<int>(realised.groups.size())},
            {"of", static_cast<int>(m_members.size())}, {"minutes", others}};
        std::ranges::sort(realised.groups);
        realised.mark({"groups"}, m_valueEstimated);
        realised.mark({"minutes"}, std::ranges::any_of(m_members, [&](std::size_t g) {
            return !group(g).minutes.exact() && !std::ranges::binary_search(realised.groups, group(g).id);
        }));
        add(std::move(realised), inputs([](const Rated &each) { return each.judged; }));
    }

    void samePurpose()
    {
        std::vector<std::vector<std::string>> serving(m_scores.objectives());
        for (const std::size_t g : m_members)
            if (m_standings[g].keep)
                if (const auto main = mainObjective(m_scores, group(g), Level::Keep, m_weights))
                    serving[group(g).ratings[*main].criterion].push_back(group(g).id);
        Realised realised{.code = RealisationCode::SamePurpose};
        const auto most = std::ranges::max_element(serving, {}, [](const auto &groups) { return groups.size(); });
        if (most != serving.end() && most->size() >= 4) {
            realised.holds = true;
            realised.groups = *most;
            realised.facts = {{"purpose", m_scores.purposes[static_cast<std::size_t>(most - serving.begin())].id},
                {"groups", static_cast<int>(most->size())}};
            realised.mark({"groups"}, m_valueEstimated);
        }
        add(std::move(realised), inputsOf(m_members, [](const Rated &each) { return each.judged; }));
    }

    void objectiveAlone()
    {
        constexpr double countsFrom = 3;
        std::vector<bool> served(m_scores.objectives());
        Inputs inputs;
        for (std::size_t g = 0; g < m_standings.size(); ++g) {
            inputs.take(group(g).judged);
            if (!m_standings[g].judged())
                continue;
            for (const Term &term : termsOf(m_scores, group(g), m_standings[g].plan().level))
                if (term.criterion < served.size() && group(g).ratings[term.rating].score.middle >= countsFrom)
                    served[term.criterion] = true;
        }
        std::vector<std::string> purposes;
        for (std::size_t objective = 0; objective < served.size(); ++objective)
            if (!served[objective])
                purposes.push_back(m_scores.purposes[objective].id);
        add({.code = RealisationCode::ObjectiveAlone, .holds = !purposes.empty(), .facts = {{"purposes", purposes}}},
            inputs);
    }

    /// What is pinned is known for sure: this one holds whatever else isn't.
    void overBudget()
    {
        Realised realised{.code = RealisationCode::OverBudget};
        int pinned = 0;
        bool estimated = false;
        for (std::size_t g = 0; g < m_standings.size(); ++g)
            if (group(g).pin && m_standings[g].plan().minutes > 0) {
                pinned += m_standings[g].plan().minutes;
                estimated |= standingIn(m_scores, group(g), m_standings[g].plan().level).minutes;
                realised.groups.push_back(group(g).id);
            }
        realised.holds = pinned > m_scores.budget;
        realised.facts = {{"pinned", pinned}, {"available", m_scores.budget}};
        realised.mark({"pinned"}, estimated);
        realised.mark({"available"}, !m_scores.budgetSaid);
        m_all.push_back(std::move(realised));
    }

    void sinceLast()
    {
        Realised realised{.code = RealisationCode::SinceLast, .holds = m_before.has_value()};
        if (m_before) {
            std::int64_t value = 0;
            for (const Standing &standing : m_standings)
                value += standing.keep ? standing.keep->value : 0;
            const auto anHour = [](std::int64_t all, int time) { return time > 0 ? points(all) * 60 / time : 0; };
            realised.facts = {{"planned", m_before->planned}, {"done", m_times.today},
                {"valueThen", points(m_before->value)}, {"valueNow", points(value)},
                {"perHourThen", anHour(m_before->value, m_before->minutes)},
                {"perHourNow", anHour(value, m_times.today)}};
            realised.mark({"planned"}, m_before->plannedEstimated);
            realised.mark({"done"}, m_times.estimated);
            realised.mark({"valueThen", "perHourThen"}, m_before->estimated);
            realised.mark({"valueNow", "perHourNow"}, m_times.estimated || m_valueEstimated);
        }
        // What is only carried says nothing of what was done since.
        add(std::move(realised),
            inputsOf(m_members, [](const Rated &each) { return each.minutes.known && !each.minutesCarried; }));
    }

    const Scores &m_scores;
    std::span<const double> m_weights;
    std::span<const Standing> m_standings;
    std::optional<Before> m_before;
    Times m_times;
    std::vector<std::size_t> m_members;
    bool m_valueEstimated = false; ///< a score stands in for what a member brings today
    std::vector<Realised> m_all;
};

} // namespace

std::vector<Realised> realisationsOf(const Picture &picture) { return Realisations(picture).all(); }

} // namespace recentre::method
