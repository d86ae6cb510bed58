// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "estimated.h"

#include "figureof.h"
#include "figures.h"

#include "method/ranges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

bool isTime(const QString &key) { return key.endsWith("inutesPerWeek"_L1); }

/// What stands in at the level advised.
QStringList stoodIn(const GroupAdvice &advice)
{
    const auto reason = std::ranges::find(advice.reasons, ReasonCode::StoodIn, &Reason::code);
    return reason == advice.reasons.end() ? QStringList()
                                          : figureOf<QStringList>(reason->figures, "keys"_L1).value_or(QStringList());
}

} // namespace

bool isTimeEstimated(const GroupAdvice &advice) { return std::ranges::any_of(stoodIn(advice), isTime); }

bool isValueEstimated(const GroupAdvice &advice) { return !std::ranges::all_of(stoodIn(advice), isTime); }

bool isEstimated(const Realisation &realisation, QLatin1StringView key) { return realisation.estimated.contains(key); }

QString marked(const Language &language, const QString &figure, bool estimated)
{
    return estimated ? language.translate("figures", "about %1").arg(figure) : figure;
}

QString timeAdvised(const Language &language, const GroupAdvice &advice, const Assessment *said)
{
    const bool estimated = isTimeEstimated(advice);
    const auto range = said && !estimated ? rangeOf(*said, advice) : std::nullopt;
    return range ? durationSaid(language, *range) : durationMarked(language, advice.minutes.value_or(0), estimated);
}

QString durationMarked(const Language &language, int minutes, bool estimated)
{
    return estimated ? marked(language, roughDuration(language, minutes), true) : duration(language, minutes);
}

} // namespace recentre
