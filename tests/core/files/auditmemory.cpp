// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the audit file named on the command line and says on one line whether it was read and the most memory that
/// this took, in KiB. Built without sanitizers, which would measure themselves.
#include "files/auditreader.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QFile file(QFile::decodeName(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    const auto audit = recentre::readAudit(bytes);
    // Not getrusage: that also has what whoever started this took before.
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray lines = status.readAll();
    const qsizetype most = lines.indexOf("VmHWM:");
    const long kib = std::strtol(lines.constData() + most + 6, nullptr, 10);
    std::printf("%s %ld\n", audit ? "read" : qPrintable(audit.error().place), kib);
    return audit || audit.error().code == recentre::ProblemCode::TooMuchContent ? 0 : 1;
}
