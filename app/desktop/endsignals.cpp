// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace recentre {

namespace {

constexpr std::array ends{SIGTERM, SIGINT, SIGHUP};

// A handler is given nothing but the signal's number.
std::array<int, 2> selfPipe{-1, -1};

void wake(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(selfPipe[1], &byte, 1);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(selfPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = new QSocketNotifier(selfPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes;
        while (::read(selfPipe[0], bytes.data(), bytes.size()) > 0) {}
        emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int end : ends)
        ::sigaction(end, &action, nullptr);
}

EndSignals::~EndSignals()
{
    for (const int end : ends)
        std::signal(end, SIG_DFL);
    delete m_notifier;
    for (int &fd : selfPipe)
        ::close(std::exchange(fd, -1));
}

} // namespace recentre
