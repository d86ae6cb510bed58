// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisons.h"

#include "figures.h"

namespace recentre {

QString comparisonQuestion(const Language &language, int share, const QString &name, const QString &otherName)
{
    const auto said = [&](const char *source) {
        return language.translate("comparisons", source).arg(quoted(language, name), quoted(language, otherName));
    };
    switch (share) {
    case 0:
        return said(QT_TRANSLATE_NOOP("comparisons", "Is %1 worth as much as %2 here?"));
    case 1:
        return said(QT_TRANSLATE_NOOP("comparisons", "Is %1 worth three quarters of %2 here?"));
    case 2:
        return said(QT_TRANSLATE_NOOP("comparisons", "Is %1 worth two thirds of %2 here?"));
    case 3:
        return said(QT_TRANSLATE_NOOP("comparisons", "Is %1 worth half of %2 here?"));
    case 4:
        return said(QT_TRANSLATE_NOOP("comparisons", "Is %1 worth a third of %2 here?"));
    default:
        return said(QT_TRANSLATE_NOOP("comparisons", "Is %1 worth a quarter of %2 here?"));
    }
}

QString comparisonYes(const Language &language, int share)
{
    switch (share) {
    case 0:
        return language.translate("comparisons", "Yes, as much");
    case 1:
        return language.translate("comparisons", "Yes, three quarters");
    case 2:
        return language.translate("comparisons", "Yes, two thirds");
    case 3:
        return language.translate("comparisons", "Yes, half as much");
    case 4:
        return language.translate("comparisons", "Yes, a third");
    default:
        return language.translate("comparisons", "Yes, a quarter");
    }
}

QString comparisonSaid(const Language &language, double score, double against, bool potential, bool otherPotential)
{
    const QString one = decimal(language, score), other = decimal(language, against);
    if (potential != otherPotential)
        return language.translate("comparisons", "You said %1, against %2.").arg(one, other);
    return potential ? language.translate("comparisons", "You said it could bring %1, against %2.").arg(one, other)
                     : language.translate("comparisons", "You said it has brought %1, against %2.").arg(one, other);
}

} // namespace recentre
