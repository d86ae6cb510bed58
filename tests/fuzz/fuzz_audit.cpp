// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Any bytes as an audit file: refused with a code and a place, or read, written and read back the same.
#include "files/auditreader.h"
#include "files/auditwriter.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz_audit: %s\n", what);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace recentre;
    const Result<PersonFile> file = readAudit(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!file) {
        require(file.error() == file.error() && file.error().place.size() < 10'000, "a problem with a place");
        return 0;
    }
    const QByteArray written = writeAudit(*file);
    const Result<PersonFile> again = readAudit(written);
    require(again.has_value(), "what was written is read");
    require(*again == *file, "what was written says the same");
    require(writeAudit(*again) == written, "what is written again is the same");
    return 0;
}
