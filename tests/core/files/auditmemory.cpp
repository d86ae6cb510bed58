// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the audit file named on the command line and says on one line whether it was read and the most memory that
/// this took, in KiB. Built without sanitizers, which would measure themselves.
#include "files/auditreader.h"

#include <QFile>

#include <cstdio>

#include <sys/resource.h>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    QFile file(QFile::decodeName(argv[1]));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray bytes = file.readAll();
    const auto audit = recentre::readAudit(bytes);
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%s %ld\n", audit ? "read" : qPrintable(audit.error().place), usage.ru_maxrss);
    return audit || audit.error().code == recentre::ProblemCode::TooMuchContent ? 0 : 1;
}
