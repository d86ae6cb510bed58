// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headline.h"

#include "method/scores.h"
#include "words/estimated.h"

namespace recentre {

namespace {

/// The groups of a headline.
struct Counted {
    int planned = 0; ///< kept, those that take no time among them; with replace, the time goes to another tool
    int today = 0; ///< members
    int joined = 0; ///< planned, and no member today
    int notJudged = 0; ///< members
};

Counted counted(const Advice &plan, const AdviceWords &words)
{
    Counted count;
    for (const GroupAdvice &group : plan.groups) {
        const bool member = words.membership(group.group) == Membership::Member;
        const bool planned = group.level && *group.level >= Level::Keep;
        count.planned += planned ? 1 : 0;
        count.joined += planned && !member ? 1 : 0;
        count.today += group.level && member ? 1 : 0;
        count.notJudged += !group.level && member ? 1 : 0;
    }
    return count;
}

} // namespace

// None and one are sentences of their own: "no group", and an elision before "one" in French; as many that aren't the
// same ones, too.
QString groupsThen(const Advice &plan, const AdviceWords &words)
{
    const Language &language = words.language();
    const Counted count = counted(plan, words);
    if (count.planned == 0)
        return count.today == 2 ? language.translate("report", "Neither of the two groups")
            : count.today > 1
            ? language.translate("report", "None of the %1 groups").arg(countWord(language, count.today))
            : count.today == 1 ? language.translate("report", "No group any more")
                               : language.translate("report", "No group, as today");
    const int planned = count.planned;
    const QString word = capitalised(countWord(language, planned));
    if (planned == count.today && count.joined > 0)
        return language
            .translate("report", "%1 group(s), but not the same as today",
                "as many as today; %n chooses the plural; %1 is the number as a word", planned)
            .arg(word);
    if (planned == count.today)
        return language
            .translate("report", "%1 group(s) as today", "%n chooses the plural; %1 is the number as a word", planned)
            .arg(word);
    if (count.today == 0)
        return language
            .translate(
                "report", "%1 group(s) instead of none", "%n chooses the plural; %1 is the number as a word", planned)
            .arg(word);
    if (count.today == 1)
        return language
            .translate(
                "report", "%1 group(s) instead of one", "%n chooses the plural; %1 is the number as a word", planned)
            .arg(word);
    return language
        .translate("report", "%1 group(s) instead of %2", "%n chooses the plural; %1 is the number as a word", planned)
        .arg(word, countWord(language, count.today));
}

TakenToday takenToday(const PersonFile &file, const Advice &plan, bool judged)
{
    TakenToday taken;
    const auto audit = file.currentAudit();
    if (!audit)
        return taken;
    QHash<QString, bool> isJudged;
    for (const GroupAdvice &group : plan.groups)
        isJudged.insert(group.group, group.level.has_value());
    for (const method::Rated &group : method::scoresOf(file, *audit, plan.weeklyMinutes).groups)
        if (group.member && isJudged.value(QString::fromStdString(group.id)) == judged) {
            taken.minutes += group.minutes.minutes;
            taken.estimated |= !group.minutes.exact();
        }
    return taken;
}

QString notJudged(const PersonFile &file, const Advice &plan, const AdviceWords &words)
{
    const int groups = counted(plan, words).notJudged;
    if (groups == 0)
        return {};
    const TakenToday today = takenToday(file, plan, false);
    const Language &language = words.language();
    if (today.minutes == 0)
        return language.translate("report", "%n group(s) not judged yet: the plan gives no time there.",
            "members of which too little is known", groups);
    return language
        .translate("report", "%n group(s), %1 a week today, not judged yet: the plan gives no time there.",
            "members of which too little is known", groups)
        .arg(durationMarked(language, today.minutes, today.estimated));
}

} // namespace recentre
