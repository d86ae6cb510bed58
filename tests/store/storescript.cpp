// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The second program on a workbook: opens it and says what came of it, in a line of words apart by tabs.
///   storescript [--read-only] [--busy-timeout=MS] [--no-first-write] [--nobody] [--wait] open|hold PATH
/// "opened N" (people) or "refused CODE MS ARGUMENTS…". `hold` keeps it until its input ends. `--wait` begins at the
/// moment that its input says, in milliseconds since 1970; `--nobody` gives up root's rights first.
#include "scene.h"
#include "store/safety.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QThread>

#include <cstdio>
#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace recentre;

static int say(const QStringList &words)
{
    std::puts(words.join(u'\t').toUtf8().constData());
    std::fflush(stdout);
    return 0;
}

static bool becomeNobody()
{
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || (::setgroups(0, nullptr) == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Safety safety;
    auto access = Workbook::Access::ReadWrite;
    bool waits = false;
    QStringList words;
    for (const QString &argument : app.arguments().mid(1)) {
        if (argument == "--read-only"_L1)
            access = Workbook::Access::ReadOnly;
        else if (argument.startsWith("--busy-timeout="_L1))
            safety.busyTimeout = argument.section(u'=', 1).toInt();
        else if (argument == "--no-first-write"_L1)
            safety.writeAtOpen = false;
        else if (argument == "--wait"_L1)
            waits = true;
        else if (argument == "--nobody"_L1 && !becomeNobody())
            return 2;
        else if (!argument.startsWith("--"_L1))
            words += argument;
    }
    if (words.size() != 2)
        return 2;
    // What the system loads isn't the store's time.
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return 2;
    if (waits) {
        say({u"ready"_s});
        char moment[32] = {};
        if (!std::fgets(moment, sizeof moment, stdin))
            return 2;
        const qint64 left = QByteArray(moment).trimmed().toLongLong() - QDateTime::currentMSecsSinceEpoch();
        QThread::msleep(ulong(std::max<qint64>(left, 0)));
    }
    QElapsedTimer timer;
    timer.start();
    const auto workbook = Workbook::open(words[1], access, safety);
    const qint64 elapsed = timer.elapsed();
    if (!workbook) {
        const Problem &problem = workbook.error();
        return say(QStringList{u"refused"_s, QString::number(int(problem.code)), QString::number(elapsed)}
            + problem.arguments);
    }
    const auto people = (*workbook)->people();
    if (!people)
        return 1;
    say({u"opened"_s, QString::number(people->size())});
    if (words[0] == "hold"_L1)
        while (std::getchar() != EOF) {}
    return 0;
}
