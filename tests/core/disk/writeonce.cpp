// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes 200,000 times "n" under the path named on the command line, for tests that let its system calls fail or kill
/// it there. Prints the problem's code and arguments, and ends with 0 if it was written, 1 if not.
#include "disk/safefile.h"

#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const auto written = recentre::writeFile(QFile::decodeName(argv[1]), QByteArray(200'000, 'n'));
    if (!written)
        std::printf("%d %s\n", int(written.error().code), qPrintable(written.error().arguments.value(1)));
    return written ? 0 : 1;
}
