// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/advicewriter.h"
#include "model/minutes.h"
#include "report/spoken.h"
#include "runs.h"
#include "source.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

constexpr int mostReadings = 100'000; // interchange.md

/// A whole number of an option within its range. `value` is left as it is if the option wasn't said; false: it is
/// wrong, which has been said.
template <class Value>
bool readNumber(const Arguments &arguments, QLatin1StringView name, int least, int most, Value &value, Console &console)
{
    const auto text = arguments.value(name);
    if (!text)
        return true;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        wrongCommandLine(console,
            console.language.translate("commands", "--%1 must be a whole number from %2 to %3, not “%4”.")
                .arg(QString(name), QString::number(least), QString::number(most), *text));
        return false;
    }
    value = number;
    return true;
}

} // namespace

int runRecommend(const Arguments &arguments, Console &console)
{
    const auto file = onlyFile(arguments, console);
    AdviceOptions options;
    if (!file || !readNumber(arguments, "budget"_L1, 0, minutesInAWeek, options.budget, console)
        || !readNumber(arguments, "readings"_L1, 1, mostReadings, options.readings, console)
        || !languageAsked(arguments, console, console.language))
        return statusUsage;

    const auto person = personOf(*file, arguments.value("person"_L1), console);
    if (!person)
        return workFailed(console, person.error(), *file);
    const auto advice = advise(*person, options);
    if (!advice)
        return workFailed(console, advice.error(), *file);

    const Language language = *languageAsked(arguments, console, languageOf(*person, console));
    const AdviceWords words(language, *person);
    QByteArray bytes;
    if (arguments.has("json"_L1))
        bytes = writeAdvice(*advice,
            {[&](const Reason &reason, const GroupAdvice &group) { return words.reason(reason, group); },
                [&](const Realisation &realisation) { return words.realisation(realisation); }});
    else
        bytes = spokenAdvice(outlineOf(*person, {*advice}, words), language).toUtf8();
    return console.write(bytes) ? statusDone : outputFailed(console);
}

} // namespace recentre
