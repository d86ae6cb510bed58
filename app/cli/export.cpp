// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditwriter.h"
#include "runs.h"
#include "source.h"

using namespace Qt::StringLiterals;

namespace recentre {

int runExport(const Arguments &arguments, Console &console)
{
    const auto file = onlyFile(arguments, console);
    if (!file)
        return statusUsage;
    const auto out = arguments.value("out"_L1);
    if (!out)
        return wrongCommandLine(console, console.language.translate("commands", "--out FILE is missing."));
    if (arguments.value("format"_L1).value_or(u"json"_s) != "json"_L1)
        return wrongCommandLine(console, console.language.translate("commands", "An export is JSON: --format json."));

    const auto person = personOf(*file, arguments.value("person"_L1), console);
    if (!person)
        return workFailed(console, person.error(), *file);
    return writeOutput(writeAudit(*person), *out, *file, console);
}

} // namespace recentre
