// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advisor.h"

#include <QSet>
#include <QThread>
#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>
#include <vector>

#include <sys/resource.h>

namespace recentre {

namespace {

constexpr qsizetype conditionsAtOnce = 100; // groups: up to so many, a millisecond at each edit

/// Readings take every core there is, and a finger may be moving meanwhile: the thread that shows it comes first. Qt's
/// own priorities change nothing on Linux. A thread can't take it back, so only those of our own pools do it.
void giveWay()
{
    constexpr int nice = 10;
    thread_local const int given = ::setpriority(PRIO_PROCESS, 0, nice); // of this thread alone
    Q_UNUSED(given)
}

/// The thread that asks takes part, and waits for those of `pool` alone.
ForEach onAllCores(QThreadPool &pool)
{
    return [&pool](int count, const std::function<void(int)> &body) {
        std::vector<int> numbers(count);
        std::iota(numbers.begin(), numbers.end(), 0);
        QtConcurrent::blockingMap(&pool, numbers, [&](int number) {
            giveWay();
            body(number);
        });
    };
}

} // namespace

std::optional<Advice> planAtOnce(const PersonFile &file, const std::optional<Advice> &read)
{
    AdviceOptions options;
    options.readings = 0;
    options.conditions = file.groups.size() <= conditionsAtOnce;
    Result<Advice> advice = advise(file, options);
    if (!advice)
        return std::nullopt;
    QSet<QString> tried;
    if (read)
        for (const GroupAdvice &group : read->groups)
            if (group.recommendation == Recommendation::Try && !group.pinned)
                tried += group.group;
    for (GroupAdvice &group : advice->groups)
        if (group.recommendation == Recommendation::Join && !group.pinned && tried.contains(group.group))
            group.recommendation = Recommendation::Try;
    return *advice;
}

Advisor::Advisor(QObject *parent, int readings)
    : QObject(parent)
    , m_readings(readings)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_asking.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_next)
            return start();
        if (const std::optional<Advice> advice = m_watcher.result())
            emit answered(*advice);
    });
}

Advisor::~Advisor()
{
    m_watcher.disconnect(this);
    if (m_stop)
        *m_stop = true;
    m_watcher.waitForFinished();
}

void Advisor::ask(const PersonFile &file)
{
    m_next = file;
    if (m_watcher.isRunning())
        *m_stop = true;
    else
        start();
}

void Advisor::start()
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    AdviceOptions options;
    options.readings = m_readings;
    options.forEach = onAllCores(m_pool);
    options.progress = [stop = m_stop](qint64, qint64) { return !*stop; };
    m_watcher.setFuture(QtConcurrent::run(&m_asking, [file = *std::exchange(m_next, std::nullopt), options] {
        giveWay();
        const Result<Advice> advice = advise(file, options);
        return advice ? std::optional(*advice) : std::nullopt;
    }));
}

} // namespace recentre
