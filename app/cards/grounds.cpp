// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grounds.h"

#include "method/swap.h"
#include "words/advicewords.h"
#include "words/estimated.h"
#include "words/figureof.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

bool isCondition(ReasonCode code) { return code >= ReasonCode::EntersAt; }

/// What only forced plans can tell.
bool isForced(const Reason &reason)
{
    switch (reason.code) {
    case ReasonCode::AboutEqual:
    case ReasonCode::BetterUsedElsewhere:
    case ReasonCode::EntersAt:
    case ReasonCode::EntersIf:
    case ReasonCode::LeavesAt:
    case ReasonCode::LeavesIf:
        return true;
    default:
        return false;
    }
}

struct Said {
    Reason reason;
    bool stale = false;
};

/// The reasons of `now` in the table's order, with what of `last` stands in for what isn't reckoned yet.
QList<Said> said(const GroupAdvice &now, const GroupAdvice *last)
{
    QList<Said> all;
    for (const Reason &reason : now.reasons)
        all += Said{reason};
    if (!last || std::ranges::any_of(now.reasons, isForced))
        return all;
    // What has no room pushes nothing out: as the budget moves, that may have been true a moment ago.
    const bool noRoom = std::ranges::find(now.reasons, ReasonCode::NoRoom, &Reason::code) != now.reasons.cend();
    const auto pushesOut = [](const Reason &reason) {
        return reason.code == ReasonCode::AboutEqual || reason.code == ReasonCode::BetterUsedElsewhere;
    };
    for (const Reason &reason : last->reasons)
        if (isForced(reason) && !(noRoom && pushesOut(reason)))
            all += Said{reason, true};
    std::ranges::stable_sort(all, {}, [](const Said &each) { return each.reason.code; });
    return all;
}

/// What is said of a condition on its button; nothing if it can't be tried.
QString conditionText(const Language &language, const PersonFile &file, const Reason &reason)
{
    const auto budget = figureOf<int>(reason.figures, "budget"_L1);
    const auto score = figureOf<double>(reason.figures, "score"_L1);
    const auto marks = [&](QLatin1StringView key) { return reason.estimated.contains(key); };
    const QString name =
        AdviceWords(language, file).purposeName(figureOf<QString>(reason.figures, "purpose"_L1).value_or(QString()));
    if (reason.code == ReasonCode::EntersAt && budget)
        return QCoreApplication::translate("recentre::DecisionCard", "from %1 a week on")
            .arg(durationMarked(language, *budget, marks("budget"_L1)));
    if (reason.code == ReasonCode::LeavesAt && budget)
        return QCoreApplication::translate("recentre::DecisionCard", "just under %1 a week")
            .arg(durationMarked(language, *budget + 1, marks("budget"_L1)));
    if (reason.code == ReasonCode::EntersIf && score)
        return QCoreApplication::translate("recentre::DecisionCard", "%1 at %2")
            .arg(name, marked(language, decimal(language, *score), marks("score"_L1)));
    if (reason.code == ReasonCode::LeavesIf && score)
        return QCoreApplication::translate("recentre::DecisionCard", "%1 at %2 or less")
            .arg(name, marked(language, decimal(language, *score), marks("score"_L1)));
    return {};
}

Source sourceOfKey(const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    if (colon > 0)
        return {u"brings"_s, key.mid(colon + 1)};
    if (key == "minutesPerWeek"_L1)
        return {u"doing"_s, key};
    if (key == "alternativeMinutesPerWeek"_L1)
        return {u"doing"_s, u"alternative"_s};
    return {u"brings"_s, key};
}

} // namespace

QList<Ground> groundsOf(
    const Language &language, const PersonFile &file, const GroupAdvice &now, const GroupAdvice *last)
{
    QList<Ground> grounds;
    const AdviceWords words(language, file);
    std::array<bool, 3> seen{};
    // What stands in is a mark more than a con, that either choice is fine more than a condition: never behind another.
    const auto isMark = [](const Reason &reason) {
        return reason.code == ReasonCode::StoodIn || reason.code == ReasonCode::ByHeart;
    };
    for (const Said &each : said(now, last)) {
        const Reason &reason = each.reason;
        // What not enough is known of has its question below.
        if (reason.code == ReasonCode::AskFor && !now.level)
            continue;
        const bool pro = reason.code <= ReasonCode::GoodUseOfTime;
        const std::size_t kind = pro ? 0 : isCondition(reason.code) ? 2 : 1;
        // A condition that can be tried stands there as what tries it.
        const bool first = isMark(reason) || (!seen[kind] && conditionText(language, file, reason).isEmpty());
        seen[kind] = seen[kind] || !isMark(reason);
        const std::array icons{u"check"_s, u"minus"_s, u"bulb"_s};
        grounds += {reason, words.reason(reason, each.stale ? *last : now), icons[kind], first, each.stale,
            sourceOf(file, now, reason)};
    }
    return grounds;
}

QList<Condition> conditionsOf(
    const Language &language, const PersonFile &file, const GroupAdvice &now, const GroupAdvice *last)
{
    QList<Condition> conditions;
    for (const Said &each : said(now, last))
        if (const QString text = conditionText(language, file, each.reason); !text.isEmpty())
            conditions += {text, difference(file, asIf(file, now.group, each.reason), EditKind::Assess), each.stale};
    return conditions;
}

Source sourceOf(const PersonFile &file, const GroupAdvice &advice, const Reason &reason)
{
    const QString purpose = figureOf<QString>(reason.figures, "purpose"_L1).value_or(QString());
    switch (reason.code) {
    case ReasonCode::AlternativeDoesIt:
        return {u"doing"_s, u"alternative"_s};
    case ReasonCode::Highest:
    case ReasonCode::Serves:
    case ReasonCode::EntersIf:
    case ReasonCode::LeavesIf:
    case ReasonCode::Hope:
        return {u"brings"_s, purpose};
    case ReasonCode::ServesNoObjective:
        return {u"brings"_s, figureOf<QStringList>(reason.figures, "purposes"_L1).value_or(QStringList()).value(0)};
    case ReasonCode::LittlePleasure:
        return {u"brings"_s, u"pleasure"_s};
    case ReasonCode::WorthMoreTime:
    case ReasonCode::NotWorthMoreTime:
    case ReasonCode::GoodUseOfTime:
    case ReasonCode::ByHeart:
        return {u"sums"_s, {}};
    case ReasonCode::AboutEqual:
    case ReasonCode::BetterUsedElsewhere:
        return {u"swap"_s, {}};
    case ReasonCode::NoRoom:
    case ReasonCode::EntersAt:
    case ReasonCode::LeavesAt:
        return {u"budget"_s, {}};
    case ReasonCode::AskFor:
        return {u"question"_s, {}};
    case ReasonCode::StoodIn:
        break;
    }
    const QStringList keys = figureOf<QStringList>(reason.figures, "keys"_L1).value_or(QStringList());
    const Source source = sourceOfKey(keys.value(0));
    // Only members have a card of step 3.
    const bool member = file.groups.value(advice.group).membership == Membership::Member;
    return member ? source : Source{u"brings"_s, source.figure};
}

} // namespace recentre
