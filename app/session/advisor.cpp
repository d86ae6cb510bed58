// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "advisor.h"

#include <QtConcurrentMap>
#include <QtConcurrentRun>

#include <numeric>
#include <vector>

namespace recentre {

namespace {

void onAllCores(int count, const std::function<void(int)> &body)
{
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    QtConcurrent::blockingMap(numbers, [&](int number) { body(number); });
}

} // namespace

Advisor::Advisor(QObject *parent, int readings)
    : QObject(parent)
    , m_readings(readings)
{
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
    options.forEach = onAllCores;
    options.progress = [stop = m_stop](qint64, qint64) { return !*stop; };
    m_watcher.setFuture(QtConcurrent::run([file = *std::exchange(m_next, std::nullopt), options] {
        const Result<Advice> advice = advise(file, options);
        return advice ? std::optional(*advice) : std::nullopt;
    }));
}

} // namespace recentre
