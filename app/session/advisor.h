// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// How sure the advice is, reckoned off the interface's thread: a thousand readings take longer than a frame. Interface
/// thread; never waits but at its end.
#pragma once

#include "method/advice.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace recentre {

/// The plan without its readings (and with more than a hundred groups without the conditions of its reasons), quick
/// enough for a frame; none without an audit. What was only to be tried by the
/// last readings, `read`, isn't called "join" in the meantime.
[[nodiscard]] std::optional<Advice> planAtOnce(const PersonFile &file, const std::optional<Advice> &read);

/// The newest question wins: an older one is stopped, and its answer never shown.
class Advisor : public QObject {
    Q_OBJECT

public:
    explicit Advisor(QObject *parent = nullptr, int readings = 1000);
    /// Stops what is being reckoned, and waits for it to stop.
    ~Advisor() override;

    /// Asks for advice on a snapshot; `answered` comes later, unless something newer is asked before.
    void ask(const PersonFile &file);

signals:
    void answered(const recentre::Advice &advice);

private:
    void start();

    using Stop = std::shared_ptr<std::atomic<bool>>;

    int m_readings;
    std::optional<PersonFile> m_next; ///< asked while another was being reckoned
    Stop m_stop;
    QThreadPool m_asking, m_pool; ///< of the readings: what waits for them holds no thread of the second
    QFutureWatcher<std::optional<Advice>> m_watcher;
};

} // namespace recentre
