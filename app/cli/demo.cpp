// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runs.h"

namespace recentre {

using namespace Qt::StringLiterals;

int runDemo(const Arguments &arguments, Console &console)
{
    if (!arguments.files().isEmpty())
        return wrongCommandLine(
            console, console.language.translate("commands", "The demonstration takes no file; it opens the sample."));
    const auto language = languageAsked(arguments, console, console.language);
    if (!language)
        return statusUsage;
    if (!console.demo)
        return workFailed(console,
            console.language.translate("commands",
                "There is no display here to open a window on. “recentre help” says what works without one."));
    // Without the option the window speaks as its settings say.
    return console.demo(arguments.value("language"_L1) ? language->code() : QString());
}

} // namespace recentre
