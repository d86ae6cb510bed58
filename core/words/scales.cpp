// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scales.h"

namespace recentre {

namespace {

constexpr int halves = 20;

QStringList ofHalves(const Language &language, QString (*word)(const Language &, double))
{
    QStringList words;
    for (int half = 0; half <= halves; ++half)
        words += word(language, half / 2.0);
    return words;
}

} // namespace

QString scoreWord(const Language &language, double score)
{
    if (score <= 0)
        return language.translate("scales", "nothing", "a score");
    if (score < 3)
        return language.translate("scales", "hardly anything", "a score");
    if (score < 5)
        return language.translate("scales", "a little", "a score");
    if (score < 7)
        return language.translate("scales", "something real", "a score");
    if (score < 9)
        return language.translate("scales", "much", "a score");
    return score < 10 ? language.translate("scales", "nearly decisive", "a score")
                      : language.translate("scales", "decisive", "a score");
}

QString pleasureWord(const Language &language, double pleasure)
{
    if (pleasure < 3)
        return language.translate("scales", "a chore", "a pleasure");
    if (pleasure < 5)
        return language.translate("scales", "not much", "a pleasure");
    if (pleasure < 6)
        return language.translate("scales", "all right", "a pleasure");
    if (pleasure < 7)
        return language.translate("scales", "pleasant enough", "a pleasure");
    return pleasure < 10 ? language.translate("scales", "a pleasure", "a pleasure")
                         : language.translate("scales", "a joy", "a pleasure");
}

QStringList scoreWords(const Language &language) { return ofHalves(language, scoreWord); }

QStringList pleasureWords(const Language &language) { return ofHalves(language, pleasureWord); }

} // namespace recentre
