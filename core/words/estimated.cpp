// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "estimated.h"

#include "figureof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

bool isTimeEstimated(const GroupAdvice &advice)
{
    const auto stoodIn = std::ranges::find(advice.reasons, ReasonCode::StoodIn, &Reason::code);
    return stoodIn != advice.reasons.end()
        && std::ranges::any_of(figureOf<QStringList>(stoodIn->figures, "keys"_L1).value_or(QStringList()),
            [](const QString &key) { return key.endsWith("inutesPerWeek"_L1); });
}

QString marked(const Language &language, const QString &figure, bool estimated)
{
    return estimated ? language.translate("figures", "about %1").arg(figure) : figure;
}

} // namespace recentre
