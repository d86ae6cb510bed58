// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The exact plan and the whole answer beside GLPK, in one process and on the same audits.

#include "audits.h"
#include "byglpk.h"
#include "method/levels.h"
#include "method/swap.h"
#include "method/weights.h"

#include <benchmark/benchmark.h>

#include <thread>

namespace {

using namespace recentre;

/// Audits of one size, every card gone through; each run of a benchmark takes the next one.
struct Instances {
    std::vector<PersonFile> files;
    std::vector<method::Scores> scores;
    std::vector<method::Table> tables;

    explicit Instances(int groups)
    {
        method::Stream stream(static_cast<std::uint64_t>(groups));
        for (int i = 0; i < 8; ++i) {
            files.push_back(randomFile(stream, {.groups = groups, .full = true}));
            scores.push_back(method::scoresOf(files.back(), *files.back().currentAudit(), std::nullopt));
            tables.push_back(method::tableOf(scores.back(), method::rankWeights(scores.back().ranks)));
        }
    }
};

const Instances &instances(benchmark::State &state)
{
    static const Instances forty(40);
    static const Instances hundreds(300);
    static const Instances thousands(3000);
    return state.range(0) == 40 ? forty : state.range(0) == 300 ? hundreds : thousands;
}

void forEachOnTwoThreads(int count, const std::function<void(int)> &body)
{
    std::thread other([&] {
        for (int i = 1; i < count; i += 2)
            body(i);
    });
    for (int i = 0; i < count; i += 2)
        body(i);
    other.join();
}

void onePlan(benchmark::State &state)
{
    const Instances &all = instances(state);
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 1) % all.tables.size();
        method::Planner planner(all.tables[i].choices, all.scores[i].budget);
        benchmark::DoNotOptimize(planner.solve(all.tables[i].values));
    }
}

void onePlanByGlpk(benchmark::State &state)
{
    const Instances &all = instances(state);
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 1) % all.tables.size();
        benchmark::DoNotOptimize(glpkValue(all.tables[i].choices, all.tables[i].values, all.scores[i].budget));
    }
}

void wholeAnswer(benchmark::State &state)
{
    const Instances &all = instances(state);
    const AdviceOptions options{.budget = {}, .readings = 1000, .forEach = forEachOnTwoThreads, .progress = {}};
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 1) % all.files.size();
        benchmark::DoNotOptimize(advise(all.files[i], options));
    }
}

/// An answer without readings: with the reasons that need forced plans, or without them.
void planAtOnce(benchmark::State &state, bool conditions)
{
    const Instances &all = instances(state);
    const AdviceOptions options{.budget = {}, .readings = 0, .forEach = {}, .progress = {}, .conditions = conditions};
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 1) % all.files.size();
        benchmark::DoNotOptimize(advise(all.files[i], options));
    }
}

/// What a drag onto a group asks for at every step.
void swapByHand(benchmark::State &state)
{
    const Instances &all = instances(state);
    std::size_t i = 0;
    for (auto _ : state) {
        i = (i + 1) % all.files.size();
        const QString group = all.files[i].groups.firstKey();
        benchmark::DoNotOptimize(swapOf(all.files[i], {.group = group, .level = {}, .minutes = 30, .budget = {}}));
    }
}

BENCHMARK(onePlan)->Arg(40)->Arg(300)->Arg(3000)->Unit(benchmark::kMicrosecond);
BENCHMARK(onePlanByGlpk)->Arg(40)->Arg(300)->Arg(3000)->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeAnswer)->Arg(40)->Arg(300)->Arg(3000)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK_CAPTURE(planAtOnce, bare, false)->Arg(40)->Arg(300)->Arg(3000)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(planAtOnce, conditions, true)->Arg(40)->Arg(300)->Arg(3000)->Unit(benchmark::kMicrosecond);
BENCHMARK(swapByHand)->Arg(40)->Arg(300)->Arg(3000)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
