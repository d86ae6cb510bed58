// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holding.h"

#include "desktop/windowsocket.h"
#include "store/workbook.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace recentre {

bool hold(QProcess &process, const QString &workbook, Holder holder)
{
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments({u"--hold"_s, workbook, holder == Holder::Window ? u"window"_s : u"silent"_s});
    process.start();
    return process.waitForStarted() && process.waitForReadyRead(30'000) && process.readAllStandardOutput() == "held\n";
}

int holdUntilTold(const QStringList &arguments)
{
    const auto workbook = Workbook::open(arguments.value(0));
    if (!workbook)
        return 1;
    WindowSocket socket([&](const QString &path, const WindowSocket::BackupDone &done) {
        const auto copied = (*workbook)->backup(path);
        done(copied ? std::nullopt : std::optional(copied.error()));
    });
    if (arguments.value(1) == "window"_L1 && !socket.listen(arguments.value(0)))
        return 2;
    std::puts("held");
    std::fflush(stdout);
    // Its standard input is closed when the test is done with it, or dies.
    QSocketNotifier closed(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&closed, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace recentre
