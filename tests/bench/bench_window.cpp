// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The window: its first frame beside that of an empty list, its list of groups at 20 and at 300, typing while the disk
/// is slow. `work` is what the interface's thread had to do, whatever else ran on the machine.

#include "realwindow.h"
#include "slowsyncs.h"

#include <QApplication>
#include <QKeyEvent>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <thread>

namespace {

using namespace recentre;
using namespace Qt::StringLiterals;

constexpr double frameLasts = 16.6; // ms
constexpr int heartbeat = 4; // ms
constexpr int keyEvery = 60; // ms
constexpr int syncsOfACommit = 4;
constexpr auto frameAtOnce = "QT_QPA_UPDATE_IDLE_TIME"_L1;

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

/// What firstframe.cpp tells of one start of a program.
using Start = std::array<double, 4>;
enum Told { Frame, Filled, Work, Memory };

std::optional<Start> startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(frameAtOnce);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 4)
        return {};
    Start start;
    std::ranges::transform(words, start.begin(), [](const QByteArray &word) { return word.toDouble(); });
    return start;
}

/// Both programs in turns, each with its caches warm.
void firstFrame(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(u"workbook.recentre"_s);
    makeWorkbook(workbook, int(state.range(0)), 2);
    startOf(QStringLiteral(WINDOW), {workbook});
    startOf(QStringLiteral(EMPTY_LIST), {});
    std::array<std::vector<double>, 4> ours, empty;
    for (auto _ : state) {
        const std::optional<Start> theirs = startOf(QStringLiteral(EMPTY_LIST), {});
        const std::optional<Start> mine = startOf(QStringLiteral(WINDOW), {workbook});
        if (!theirs || !mine)
            return state.SkipWithError("a program showed no list");
        for (int i = 0; i < 4; ++i) {
            ours[i].push_back((*mine)[i]);
            empty[i].push_back((*theirs)[i]);
        }
        state.SetIterationTime((*mine)[Filled] / 1e3);
    }
    state.counters["first_ms"] = median(ours[Frame]);
    state.counters["filled_ms"] = median(ours[Filled]);
    state.counters["empty_ms"] = median(empty[Filled]);
    state.counters["ratio"] = median(ours[Filled]) / median(empty[Filled]);
    state.counters["ratio_best"] = std::ranges::min(ours[Filled]) / std::ranges::min(empty[Filled]);
    state.counters["ratio_work"] = median(ours[Work]) / median(empty[Work]);
    state.counters["MB"] = median(ours[Memory]);
    state.counters["empty_MB"] = median(empty[Memory]);
}
BENCHMARK(firstFrame)->Arg(20)->Arg(300)->Iterations(15)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Many frames: what they took, and how many came too late.
struct Frames {
    std::vector<double> wall, work;

    void add(const Cost &cost)
    {
        wall.push_back(cost.wall);
        work.push_back(cost.work);
    }
    void tell(benchmark::State &state) const
    {
        const auto late = [](double ms) { return ms > frameLasts; };
        state.counters["work_ms"] = median(work);
        state.counters["worst_work_ms"] = std::ranges::max(work);
        state.counters["wall_ms"] = median(wall);
        state.counters["worst_wall_ms"] = std::ranges::max(wall);
        state.counters["late"] = double(std::ranges::count_if(wall, late));
        state.counters["late_by_work"] = double(std::ranges::count_if(work, late));
    }
};

/// From step 1 to the first frame of step 2.
void openStep2(benchmark::State &state)
{
    RealWindow real(int(state.range(0)), 1);
    Frames frames;
    for (auto _ : state) {
        const Cost cost = real.frame([&] { real.session().setStep(2); });
        frames.add(cost);
        state.SetIterationTime(cost.wall / 1e3);
        if (!real.shown("QQuickListView"))
            return state.SkipWithError("step 2 shows no list");
        real.session().setStep(1);
        real.settle();
    }
    frames.tell(state);
}
BENCHMARK(openStep2)->Arg(20)->Arg(300)->Iterations(15)->UseManualTime()->Unit(benchmark::kMillisecond);

/// A frame an iteration, 24 pixels each; at an end it turns.
void scrollGroups(benchmark::State &state)
{
    RealWindow real(int(state.range(0)), 2);
    QQuickItem *list = real.shown("QQuickListView");
    if (!list)
        return state.SkipWithError("step 2 shows no list");
    const auto number = [list](const char *name) { return list->property(name).toDouble(); };
    Frames frames;
    double by = 24, farthest = 0;
    for (auto _ : state) {
        const double top = number("originY") - number("topMargin");
        const double bottom = number("originY") + number("contentHeight") + number("bottomMargin") - list->height();
        const double to = std::clamp(number("contentY") + by, top, std::max(top, bottom));
        const Cost cost = real.frame([&] { list->setProperty("contentY", to); });
        frames.add(cost);
        state.SetIterationTime(cost.wall / 1e3);
        farthest = std::max(farthest, to - top);
        if (to <= top || to >= bottom)
            by = -by;
    }
    frames.tell(state);
    state.counters["pixels"] = farthest;
}
BENCHMARK(scrollGroups)->Arg(20)->Arg(300)->Iterations(400)->UseManualTime()->Unit(benchmark::kMillisecond);

/// A person's groups, all told and scored, so that the picture has a curve.
Edit scored(const PersonFile &file)
{
    PersonFile after = file;
    const QString audit = file.currentAudit()->id;
    const QList<Purpose> purposes = file.purposesOf(audit);
    int i = 0;
    for (const Group &group : file.groupsInOrder()) {
        Assessment row;
        row.audit = audit;
        row.group = group.id;
        row.position = i;
        const bool member = group.membership == Membership::Member;
        (member ? row.minutesPerWeek : row.contributeMinutesPerWeek) = Minutes{5 + i * 7 % 60};
        row.pleasure = i * 3 % 11;
        row.purposes = QList<Tag>{};
        for (qsizetype p = i % 2; p < purposes.size(); p += 2)
            *row.purposes += Tag{purposes[p].id, member ? std::optional(double((i * 5 + p) % 9)) : std::nullopt,
                double(3 + (i * 2 + p) % 8), {}};
        after.assessments.insert({audit, group.id}, row);
        ++i;
    }
    return difference(file, after, EditKind::Assess);
}

/// The item in `parent` that has such a property, itself included; null if there is none.
QQuickItem *having(QQuickItem *parent, const char *property)
{
    if (parent->property(property).isValid())
        return parent;
    for (QQuickItem *child : parent->childItems())
        if (QQuickItem *found = having(child, property))
            return found;
    return nullptr;
}

/// Five seconds of dragging the promise along the curve of step 5, a frame an iteration: every move is an edit that
/// everything follows.
void dragBudget(benchmark::State &state)
{
    RealWindow real(int(state.range(0)), 5);
    real.session().edit(scored(real.session().file()));
    QQuickItem *page = having(real.window().contentItem(), "mainWidth");
    if (!page)
        return state.SkipWithError("step 5 shows no picture");
    page->setProperty("tab", 6);
    real.settle();
    QQuickItem *curve = having(page, "promiseX");
    if (!curve)
        return state.SkipWithError("step 5 shows no curve");
    double x = curve->width() / 3, by = 3;
    const auto at = [&] { return curve->mapToScene({x, curve->height() / 2}).toPoint(); };
    QTest::mousePress(&real.window(), Qt::LeftButton, {}, at());
    real.settle();
    Frames frames;
    int edits = 0;
    QObject::connect(&real.session(), &Session::posted, [&] { ++edits; });
    for (auto _ : state) {
        x += by;
        by = x > curve->width() * 0.8 || x < curve->width() * 0.15 ? -by : by;
        const Cost cost = real.frame([&] { QTest::mouseMove(&real.window(), at()); });
        frames.add(cost);
        state.SetIterationTime(cost.wall / 1e3);
    }
    QTest::mouseRelease(&real.window(), Qt::LeftButton, {}, at());
    real.settle();
    frames.tell(state);
    state.counters["edits"] = edits;
}
BENCHMARK(dragBudget)->Arg(20)->Arg(300)->Iterations(300)->UseManualTime()->Unit(benchmark::kMillisecond);

/// Lateness of a timer that stands for the frames of an animation.
class Heart {
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] {
            const double late = double(m_clock.nsecsElapsed()) / 1e6 - heartbeat;
            m_clock.start();
            m_worst = std::max(m_worst, late);
            m_late += late > frameLasts;
        });
        m_clock.start();
        m_timer.start(heartbeat);
    }
    [[nodiscard]] double worst() const { return m_worst; }
    [[nodiscard]] int late() const { return m_late; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worst = 0;
    int m_late = 0;
};

enum class Disk { Quick, Slow, SlowInTheInterface };

/// A key each 60 ms into a blank of step 1, an iteration a key. The last kind of disk is the control: the interface
/// waits for the syncs of each edit itself, and the counters must tell.
void type(benchmark::State &state, Disk disk)
{
    constexpr int syncTakes = 50; // ms
    RealWindow real(int(state.range(0)), 1);
    QQuickItem *field = real.shown("QQuickTextField");
    if (!field)
        return state.SkipWithError("step 1 shows no field");
    field->forceActiveFocus();
    real.settle();
    const SlowSyncs syncs(disk == Disk::Slow ? syncTakes : 0);
    int edits = 0;
    QObject::connect(&real.session(), &Session::posted, [&] {
        ++edits;
        if (disk == Disk::SlowInTheInterface)
            std::this_thread::sleep_for(std::chrono::milliseconds(syncsOfACommit * syncTakes));
    });
    Frames frames;
    const Heart heart;
    QElapsedTimer clock;
    clock.start();
    qint64 due = 0;
    for (auto _ : state) {
        due += keyEvery;
        RealWindow::pass(double(due - clock.elapsed()));
        const Cost cost = real.frame([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s);
            QCoreApplication::sendEvent(&real.window(), &press);
            QKeyEvent release(QEvent::KeyRelease, Qt::Key_A, Qt::NoModifier, u"a"_s);
            QCoreApplication::sendEvent(&real.window(), &release);
        });
        frames.add(cost);
        state.SetIterationTime(cost.wall / 1e3);
    }
    frames.tell(state);
    state.counters["beats_late"] = heart.late();
    state.counters["worst_beat_ms"] = heart.worst();
    state.counters["edits"] = edits;
    state.counters["syncs"] = syncs.all();
    state.counters["syncs_here"] = syncs.here();
    if (field->property("text").toString().size() != state.iterations())
        state.SkipWithError("a key was lost");
    real.session().disconnect();
    real.settle();
}
void typing(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Arg(20)->Arg(300)->Iterations(80)->UseManualTime()->Unit(benchmark::kMillisecond);
}
BENCHMARK_CAPTURE(type, quickSyncs, Disk::Quick)->Apply(typing);
BENCHMARK_CAPTURE(type, slowSyncs, Disk::Slow)->Apply(typing);
BENCHMARK_CAPTURE(type, inTheInterface, Disk::SlowInTheInterface)->Apply(typing);

/// Nothing of whoever runs this is touched, and what this starts has the same.
void liveIn(const QTemporaryDir &home)
{
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toLocal8Bit());
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    liveIn(home);
    qputenv(frameAtOnce.data(), "0"); // instead of 5 ms after it was asked for
    QApplication application(argc, argv);
    prepareWindows();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
