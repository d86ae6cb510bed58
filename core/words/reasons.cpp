// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advicewords.h"
#include "figureof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// Points are told to 0.1: under half of that, nothing is lost.
constexpr double leastTold = 0.05;

/// So many groups are called by name, of more the first ones.
constexpr qsizetype mostNames = 3;

QString goodUse(const Language &language, const Figures &figures)
{
    const QString here = points(language, figureOf<double>(figures, "pointsAnHour"_L1).value_or(0));
    const double elsewhere = figureOf<double>(figures, "oneMoreHour"_L1).value_or(0);
    if (elsewhere < leastTold)
        return language
            .translate(
                "reasons", "By your answers, an hour here counts for %1; one more hour elsewhere would add nothing.")
            .arg(here);
    return language
        .translate("reasons", "By your answers, an hour here counts for %1; one more hour elsewhere would add %2.")
        .arg(here, points(language, elsewhere));
}

} // namespace

QString AdviceWords::standIn(const QString &key) const
{
    const qsizetype colon = key.indexOf(u':');
    if (colon > 0) {
        const QString purpose = quoted(m_language, purposeName(key.mid(colon + 1)));
        return key.startsWith("brought"_L1)
            ? m_language.translate("reasons", "what it brings for %1").arg(purpose)
            : m_language.translate("reasons", "what it could bring for %1").arg(purpose);
    }
    if (key == "minutesPerWeek"_L1)
        return m_language.translate("reasons", "the time it takes");
    if (key == "contributeMinutesPerWeek"_L1)
        return m_language.translate("reasons", "the time that it would take");
    if (key == "alternativeMinutesPerWeek"_L1)
        return m_language.translate("reasons", "the time of the other tool");
    if (key == QStringView(pleasureId))
        return m_language.translate("reasons", "how much you enjoy it");
    return key;
}

QString AdviceWords::pushedOut(const QStringList &groups, double points) const
{
    const QString lost = recentre::points(m_language, points);
    const bool nothingLost = points < leastTold;
    if (groups.isEmpty())
        return nothingLost
            ? m_language.translate("reasons", "Its time counts for as much elsewhere.")
            : m_language.translate("reasons", "Its time counts for more elsewhere: it would cost %1.").arg(lost);
    if (groups.size() <= mostNames)
        return nothingLost ? m_language.translate("reasons", "It would take the place of %1 and bring no more.")
                                 .arg(groupNames(groups))
                           : m_language.translate("reasons", "It would take the place of %1 and lose %2.")
                                 .arg(groupNames(groups), lost);
    QStringList names;
    for (const QString &id : groups.first(mostNames - 1))
        names += quoted(m_language, groupName(id));
    const auto others = static_cast<int>(groups.size() - names.size());
    if (nothingLost)
        return m_language
            .translate("reasons", "It would take the place of %1 and %n other(s), and bring no more.", nullptr, others)
            .arg(names.join(u", "_s));
    return m_language
        .translate("reasons", "It would take the place of %1 and %n other(s), and lose %2.", nullptr, others)
        .arg(names.join(u", "_s), lost);
}

QString AdviceWords::otherTool(const Reason &reason, const GroupAdvice &advice) const
{
    const QString kept = decimal(m_language, figureOf<double>(reason.figures, "kept"_L1).value_or(0));
    const QString of = points(m_language, figureOf<double>(reason.figures, "of"_L1).value_or(0));
    const int freed = figureOf<int>(reason.figures, "minutesFreed"_L1).value_or(0);
    const Assessment *assessed = assessment(advice.group);
    const bool named = assessed && !assessed->alternative.isEmpty();
    if (freed <= 0)
        return named ? m_language.translate("reasons", "Another tool (%3) keeps %1 of its %2.")
                           .arg(kept, of, assessed->alternative)
                     : m_language.translate("reasons", "Another tool keeps %1 of its %2.").arg(kept, of);
    const QString time = duration(m_language, freed);
    return named
        ? m_language.translate("reasons", "Another tool (%4) keeps %1 of its %2 and frees %3 a week.")
              .arg(kept, of, time, assessed->alternative)
        : m_language.translate("reasons", "Another tool keeps %1 of its %2 and frees %3 a week.").arg(kept, of, time);
}

QString AdviceWords::moreTime(const Reason &reason) const
{
    const int minutes = figureOf<int>(reason.figures, "minutes"_L1).value_or(0);
    const QString time = duration(m_language, std::max(0, minutes));
    const QString more = points(m_language, figureOf<double>(reason.figures, "points"_L1).value_or(0));
    if (reason.code == ReasonCode::WorthMoreTime)
        return minutes > 0
            ? m_language.translate("reasons", "%1 more a week could bring %2 more.").arg(time, more)
            : m_language.translate("reasons", "Doing more there could bring %1 more, in no more time.").arg(more);
    return minutes > 0
        ? m_language.translate("reasons", "%1 more a week would bring less here than elsewhere.").arg(time)
        : m_language.translate("reasons", "Doing more there would bring less than elsewhere.");
}

QString AdviceWords::reason(const Reason &reason, const GroupAdvice &advice) const
{
    const auto &figures = reason.figures;
    const auto scoreAt = [&](QLatin1StringView key) {
        return decimal(m_language, figureOf<double>(figures, key).value_or(0));
    };
    const QString purpose =
        quoted(m_language, purposeName(figureOf<QString>(figures, "purpose"_L1).value_or(QString())));
    const bool candidate = membership(advice.group) == Membership::Candidate;
    const bool more = advice.level == Level::Contribute; // what it could bring, not what it does

    switch (reason.code) {
    case ReasonCode::AlternativeDoesIt:
        return otherTool(reason, advice);
    case ReasonCode::Highest:
        return (more
                ? m_language.translate(
                      "reasons", "It could count for %1 more than any other group would: %2 out of 10.")
                : m_language.translate("reasons", "It counts for %1 more than any other group could: %2 out of 10."))
            .arg(purpose, scoreAt("score"_L1));
    case ReasonCode::Serves:
        return (more ? m_language.translate("reasons", "It could count first of all for %1.")
                     : m_language.translate("reasons", "It counts first of all for %1."))
            .arg(purpose);
    case ReasonCode::WorthMoreTime:
    case ReasonCode::NotWorthMoreTime:
        return moreTime(reason);
    case ReasonCode::GoodUseOfTime:
        return goodUse(m_language, figures);
    case ReasonCode::ServesNoObjective: {
        const QStringList purposes = figureOf<QStringList>(figures, "purposes"_L1).value_or(QStringList());
        if (purposes.isEmpty())
            return m_language.translate("reasons", "It serves none of your objectives.");
        return (candidate
                ? m_language.translate("reasons", "It would serve %1; that would do too little for your objectives.")
                : m_language.translate("reasons", "You use it for %1; that does too little for your objectives."))
            .arg(joined(m_language, quotedPurposes(purposes)));
    }
    case ReasonCode::AboutEqual:
        return m_language.translate("reasons", "This one or %1: it makes no real difference. Follow your pleasure.")
            .arg(quoted(m_language, groupName(figureOf<QString>(figures, "group"_L1).value_or(QString()))));
    case ReasonCode::BetterUsedElsewhere:
        return pushedOut(figureOf<QStringList>(figures, "groups"_L1).value_or(QStringList()),
            figureOf<double>(figures, "points"_L1).value_or(0));
    case ReasonCode::Hope:
        if (candidate || !figureOf<double>(figures, "brought"_L1))
            return m_language.translate("reasons", "All of that is still a hope: you have yet to see it.");
        if (figureOf<double>(figures, "brought"_L1).value_or(0) < leastTold)
            return m_language.translate("reasons", "All of that is still a hope: so far it has brought nothing.");
        return m_language.translate("reasons", "Much of that is still a hope: so far it has brought %1 out of 10.")
            .arg(scoreAt("brought"_L1));
    case ReasonCode::LittlePleasure:
        return m_language.translate("reasons", "You don’t enjoy it much (%1 out of 10). Will you keep it up?")
            .arg(scoreAt("pleasure"_L1));
    case ReasonCode::StoodIn: {
        QStringList words;
        for (const auto &key : figureOf<QStringList>(figures, "keys"_L1).value_or(QStringList()))
            words += standIn(key);
        return m_language.translate("reasons", "Estimated, since you haven’t said: %1.").arg(joined(m_language, words));
    }
    case ReasonCode::EntersAt:
    case ReasonCode::EntersIf:
    case ReasonCode::LeavesAt:
    case ReasonCode::LeavesIf:
    case ReasonCode::AskFor:
        return condition(reason, advice);
    }
    Q_UNREACHABLE();
}

bool AdviceWords::isSaid(const QString &group, const QString &purpose) const
{
    const Assessment *assessed = assessment(group);
    if (!assessed || !assessed->purposes)
        return false;
    const bool member = membership(group) == Membership::Member;
    return std::ranges::any_of(*assessed->purposes,
        [&](const Tag &tag) { return tag.purpose == purpose && (member ? tag.brought : tag.potential).has_value(); });
}

QString AdviceWords::enters(const Reason &reason, const GroupAdvice &advice) const
{
    const auto &figures = reason.figures;
    const bool candidate = membership(advice.group) == Membership::Candidate;
    // Where another tool could do it, its place may be that tool's.
    const Assessment *assessed = assessment(advice.group);
    const bool kept = !assessed || assessed->alternative.isEmpty();
    if (reason.code == ReasonCode::EntersAt) {
        const QString budget = duration(m_language, figureOf<int>(figures, "budget"_L1).value_or(0));
        return (candidate ? m_language.translate("reasons", "From %1 a week on, it would be worth joining.")
                : kept    ? m_language.translate("reasons", "From %1 a week on, it would be kept.")
                          : m_language.translate("reasons", "From %1 a week on, it would have its place."))
            .arg(budget);
    }
    const QString id = figureOf<QString>(figures, "purpose"_L1).value_or(QString());
    const QString purpose = quoted(m_language, purposeName(id));
    const QString score = decimal(m_language, figureOf<double>(figures, "score"_L1).value_or(0));
    const QString from = decimal(m_language, figureOf<double>(figures, "from"_L1).value_or(0));
    if (!isSaid(advice.group, id))
        return (candidate ? m_language.translate("reasons", "It would be worth joining if it could bring %1 for %2.")
                : kept    ? m_language.translate("reasons", "It would be kept if it brought %1 for %2.")
                          : m_language.translate("reasons", "It would have its place if it brought %1 for %2."))
            .arg(score, purpose);
    return (candidate
            ? m_language.translate("reasons", "It would be worth joining if it could bring %1 rather than %2 for %3.")
            : kept ? m_language.translate("reasons", "It would be kept if it brought %1 rather than %2 for %3.")
                   : m_language.translate("reasons", "It would have its place if it brought %1 rather than %2 for %3."))
        .arg(score, from, purpose);
}

QString AdviceWords::leaves(const Reason &reason, const GroupAdvice &advice) const
{
    const auto &figures = reason.figures;
    // Under its level there may be others than to leave it.
    const bool wholly =
        std::ranges::count_if(advice.levels, [&](const auto &each) { return each.level < advice.level; }) < 2;
    if (reason.code == ReasonCode::LeavesAt) {
        // The last minute at which it stays: true of every budget from there to the present one.
        const QString budget = duration(m_language, figureOf<int>(figures, "budget"_L1).value_or(0) + 1);
        return (wholly ? m_language.translate("reasons",
                             "It keeps its place as long as you give your groups at least %1 a week; just under that, "
                             "it would give way.")
                       : m_language.translate("reasons",
                             "It keeps its place as long as you give your groups at least %1 a week; just under that, "
                             "it would give way, in part or wholly."))
            .arg(budget);
    }
    const QString id = figureOf<QString>(figures, "purpose"_L1).value_or(QString());
    const QString purpose = quoted(m_language, purposeName(id));
    const QString score = decimal(m_language, figureOf<double>(figures, "score"_L1).value_or(0));
    const QString from = decimal(m_language, figureOf<double>(figures, "from"_L1).value_or(0));
    if (!isSaid(advice.group, id))
        return (wholly ? m_language.translate("reasons", "At %1 or less for %2, it would give way.")
                       : m_language.translate("reasons", "At %1 or less for %2, it would give way, in part or wholly."))
            .arg(score, purpose);
    return (wholly ? m_language.translate("reasons", "At %1 or less for %3 (you say %2), it would give way.")
                   : m_language.translate(
                         "reasons", "At %1 or less for %3 (you say %2), it would give way, in part or wholly."))
        .arg(score, from, purpose);
}

QString AdviceWords::condition(const Reason &reason, const GroupAdvice &advice) const
{
    if (reason.code == ReasonCode::EntersAt || reason.code == ReasonCode::EntersIf)
        return enters(reason, advice);
    if (reason.code == ReasonCode::LeavesAt || reason.code == ReasonCode::LeavesIf)
        return leaves(reason, advice);
    const QString asked = figureOf<QString>(reason.figures, "ask"_L1).value_or(QString());
    const Ask ask = asked == "brought"_L1 ? Ask::Brought
        : asked == "potential"_L1         ? Ask::Potential
        : asked == "pleasure"_L1          ? Ask::Pleasure
                                          : Ask::Purpose;
    const QString purpose = figureOf<QString>(reason.figures, "purpose"_L1).value_or(QString());
    return question({ask, purpose, figureOf<double>(reason.figures, "shift"_L1)});
}

} // namespace recentre
