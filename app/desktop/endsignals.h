// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The signals by which a system asks a program to end: SIGTERM, SIGINT, SIGHUP. Interface thread; one at a time.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace recentre {

/// Turns them into a Qt signal by a pipe to ourselves: a signal handler may do no more than write.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    /// The signals do again what they did before.
    ~EndSignals() override;

signals:
    /// Everything is to be saved, and the program to end.
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace recentre
