// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The window: its first frame beside that of an empty list, its list of groups at 20 and at 300, typing while the disk
/// is slow. `work` is what the interface's thread had to do, whatever else ran on the machine.

#include "frames.h"
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

constexpr int heartbeat = 4; // ms
constexpr int keyEvery = 60; // ms
constexpr int syncsOfACommit = 4;
constexpr auto platform = "QT_QPA_PLATFORM", renderer = "QT_QUICK_BACKEND";
constexpr auto frameAtOnce = "QT_QPA_UPDATE_IDLE_TIME"_L1;

/// What firstframe.cpp tells of one start of a program.
using Start = std::array<double, 4>;
enum Told { Frame, Filled, Work, Memory };

/// The words that a program tells, as many as are wanted; none if it told others.
std::vector<double> toldBy(const QString &program, const QStringList &arguments, qsizetype wanted, int rest = 0)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(frameAtOnce);
    if (environment.contains(u"DISPLAY"_s)) // then as a person's: that window, with the renderer that Qt takes for it
        for (const char *each : {platform, renderer})
            environment.remove(QLatin1StringView(each));
    if (rest > 0)
        environment.insert(u"REST"_s, QString::number(rest));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    std::vector<double> numbers;
    for (const QByteArray &word : words)
        numbers.push_back(word.toDouble());
    return words.size() == wanted ? numbers : std::vector<double>();
}

std::optional<Start> startOf(const QString &program, const QStringList &arguments)
{
    const std::vector<double> words = toldBy(program, arguments, 4);
    if (words.empty())
        return {};
    return Start{words[0], words[1], words[2], words[3]};
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

/// At rest, the readings done: the window at a step, and an empty list.
void memory(benchmark::State &state)
{
    constexpr int rest = 3000; // ms
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(u"workbook.recentre"_s);
    makeWorkbook(workbook, 300, int(state.range(0)), Said::All);
    std::vector<double> ours, empty, ourOwn, emptyOwn;
    for (auto _ : state) {
        const std::vector<double> theirs = toldBy(QStringLiteral(EMPTY_LIST), {}, 2, rest);
        const std::vector<double> mine = toldBy(QStringLiteral(WINDOW), {workbook}, 2, rest);
        if (theirs.empty() || mine.empty())
            return state.SkipWithError("a program told no memory");
        ours.push_back(mine[0]);
        ourOwn.push_back(mine[1]);
        empty.push_back(theirs[0]);
        emptyOwn.push_back(theirs[1]);
    }
    state.counters["MB"] = median(ours);
    state.counters["empty_MB"] = median(empty);
    state.counters["ratio"] = median(ours) / median(empty);
    state.counters["own_MB"] = median(ourOwn);
    state.counters["empty_own_MB"] = median(emptyOwn);
}
BENCHMARK(memory)->Arg(2)->Arg(5)->Arg(6)->ArgName("step")->Iterations(3)->Unit(benchmark::kMillisecond);

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
    moveInto(home);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv(platform, "offscreen");
    qputenv(renderer, "software");
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
