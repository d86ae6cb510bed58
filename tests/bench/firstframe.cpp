// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Linked into a program with a window: it writes one line, "FRAME FILLED CPU MB", and ends the program. FRAME is the
/// time from before main() to the window's first frame, FILLED to the first in which a list with rows stands, CPU what
/// the process had used of the processors by then (all in ms), MB the most memory it had. With REST (ms) set it rests
/// so long after its first frame instead, and writes "RESIDENT PRIVATE" in MB.

#include <QCoreApplication>
#include <QFile>
#include <QMetaObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

#include <sys/resource.h>

namespace {

using Clock = std::chrono::steady_clock;

const Clock::time_point begun = Clock::now();

double sinceBegun() { return std::chrono::duration<double, std::milli>(Clock::now() - begun).count(); }

bool holdsAFilledList(const QQuickItem *item)
{
    if (!item->isVisible())
        return false;
    if (item->inherits("QQuickListView") && item->property("count").toInt() > 0)
        return true;
    const QList<QQuickItem *> children = item->childItems();
    for (const QQuickItem *child : children)
        if (holdsAFilledList(child))
            return true;
    return false;
}

class FirstFrame : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *window = event->type() == QEvent::Show ? qobject_cast<QQuickWindow *>(watched) : nullptr;
        if (window && !m_window) {
            m_window = window;
            connect(window, &QQuickWindow::frameSwapped, this, [this] { frame(); });
        }
        return false;
    }

private:
    void tellMemory()
    {
        QFile file(QStringLiteral("/proc/self/smaps_rollup"));
        double resident = 0, own = 0; // kB
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n')) {
                const double kilobytes = line.simplified().split(' ').value(1).toDouble();
                resident += line.startsWith("Rss:") ? kilobytes : 0;
                own += line.startsWith("Private_") ? kilobytes : 0;
            }
        std::printf("%.1f %.1f\n", resident / 1024, own / 1024);
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    void frame()
    {
        if (m_first == 0) {
            m_first = sinceBegun();
            if (const int rest = qEnvironmentVariableIntValue("REST"); rest > 0)
                return QTimer::singleShot(rest, this, &FirstFrame::tellMemory);
        }
        if (qEnvironmentVariableIsSet("REST"))
            return;
        if (m_told || !holdsAFilledList(m_window->contentItem()))
            return;
        m_told = true;
        const double filled = sinceBegun();
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        const auto ms = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
        std::printf("%.2f %.2f %.2f %.1f\n", m_first, filled, ms(used.ru_utime) + ms(used.ru_stime),
            double(used.ru_maxrss) / 1024);
        std::fflush(stdout);
        // The first frame may come before the event loop runs.
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    }

    QQuickWindow *m_window = nullptr;
    double m_first = 0;
    bool m_told = false;
};

void watch() { qApp->installEventFilter(new FirstFrame(qApp)); }
Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace
