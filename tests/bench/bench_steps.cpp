// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Going from step to step, and moving the budget where it can be moved, with 20 groups and with 300 of which
/// everything is said.

#include "frames.h"

namespace {

using namespace recentre;

/// From another step to the first frame of this one.
void openStep(benchmark::State &state)
{
    const int step = int(state.range(0)), from = step == 1 ? 2 : 1;
    RealWindow real(int(state.range(1)), from, Said::All);
    Frames frames;
    for (auto _ : state) {
        const Cost cost = real.frame([&] { real.session().setStep(step); });
        frames.add(cost);
        state.SetIterationTime(cost.wall / 1e3);
        real.session().setStep(from);
        real.settle();
    }
    const double first = frames.work.front(); // its QML is read
    frames.tell(state);
    state.counters["first_work_ms"] = first;
}
BENCHMARK(openStep)
    ->ArgsProduct({{1, 2, 3, 4, 5, 6, 7}, {20, 300}})
    ->ArgNames({"step", "groups"})
    ->Iterations(9)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// Five seconds of dragging the promise, a frame an iteration: every move is an edit that everything follows.
void drag(benchmark::State &state, RealWindow &real, QQuickItem *along)
{
    real.settle();
    double x = along->width() / 3, by = 3;
    const auto at = [&] { return along->mapToScene({x, along->height() / 2}).toPoint(); };
    QTest::mousePress(&real.window(), Qt::LeftButton, {}, at());
    real.settle();
    Frames frames;
    int edits = 0;
    QObject::connect(&real.session(), &Session::posted, [&] { ++edits; });
    for (auto _ : state) {
        x += by;
        by = x > along->width() * 0.8 || x < along->width() * 0.15 ? -by : by;
        const Cost cost = real.frame([&] { QTest::mouseMove(&real.window(), at()); });
        frames.add(cost);
        state.SetIterationTime(cost.wall / 1e3);
    }
    QTest::mouseRelease(&real.window(), Qt::LeftButton, {}, at());
    real.settle();
    frames.tell(state);
    state.counters["edits"] = edits;
}
void dragged(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(20)->Arg(300)->Iterations(300)->UseManualTime()->Unit(benchmark::kMillisecond);
}

/// On the curve of step 5.
void dragCurve(benchmark::State &state)
{
    RealWindow real(int(state.range(0)), 5, Said::All);
    QQuickItem *page = having(real.window().contentItem(), "mainWidth");
    if (!page)
        return state.SkipWithError("step 5 shows no picture");
    page->setProperty("tab", 6);
    real.settle();
    QQuickItem *curve = having(page, "promiseX");
    if (!curve)
        return state.SkipWithError("step 5 shows no curve");
    drag(state, real, curve);
}
BENCHMARK(dragCurve)->Apply(dragged);

/// In the bar of step 6.
void dragMeter(benchmark::State &state)
{
    RealWindow real(int(state.range(0)), 6, Said::All);
    QQuickItem *track = having(real.window().contentItem(), "used");
    if (!track)
        return state.SkipWithError("step 6 shows no budget");
    drag(state, real, track);
}
BENCHMARK(dragMeter)->Apply(dragged);

} // namespace
