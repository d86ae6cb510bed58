// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advicewords.h"
#include "estimated.h"
#include "figureof.h"
#include "labels.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// Points are told to 0.1: under half of that, nothing is lost.
constexpr double leastTold = 0.05;

/// So many groups are called by name, of more the first ones.
constexpr qsizetype mostNames = 3;

} // namespace

/// A reason's figures in words, marked where something that stands in is part of them; knows whether a mark was set.
class AdviceWords::Marks {
public:
    Marks(const Language &language, const Reason &reason)
        : m_language(language)
        , m_reason(reason)
    {}

    /// Whether an estimate is part of the reason, and no figure told says so.
    [[nodiscard]] bool missing() const { return !m_set && !m_reason.estimated.isEmpty(); }

    [[nodiscard]] QString points(QLatin1StringView key) { return mark(key, recentre::points(m_language, value(key))); }
    [[nodiscard]] QString decimal(QLatin1StringView key)
    {
        return mark(key, recentre::decimal(m_language, value(key)));
    }
    /// Minutes, `more` added.
    [[nodiscard]] QString time(QLatin1StringView key, int more = 0)
    {
        return durationMarked(
            m_language, std::max(0, figureOf<int>(m_reason.figures, key).value_or(0) + more), isSet(key));
    }

private:
    [[nodiscard]] double value(QLatin1StringView key) const
    {
        return figureOf<double>(m_reason.figures, key).value_or(0);
    }
    [[nodiscard]] bool isSet(QLatin1StringView key)
    {
        const bool estimated = m_reason.estimated.contains(key);
        m_set = m_set || estimated;
        return estimated;
    }
    [[nodiscard]] QString mark(QLatin1StringView key, const QString &figure)
    {
        return marked(m_language, figure, isSet(key));
    }

    const Language &m_language;
    const Reason &m_reason;
    bool m_set = false;
};

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

QString AdviceWords::pushedOut(const Reason &reason, Marks &marks) const
{
    const QStringList groups = figureOf<QStringList>(reason.figures, "groups"_L1).value_or(QStringList());
    const bool nothingLost = figureOf<double>(reason.figures, "points"_L1).value_or(0) < leastTold;
    const QString lost = nothingLost ? QString() : marks.points("points"_L1);
    if (groups.isEmpty())
        return nothingLost
            ? m_language.translate("reasons", "Its time counts for as much elsewhere.")
            : m_language.translate("reasons", "Its time counts for more elsewhere: it would cost %1.").arg(lost);
    if (groups.size() <= mostNames)
        return nothingLost ? m_language.translate("reasons", "It would take the place of %1 and bring no more.")
                                 .arg(groupNames(groups))
                           : m_language.translate("reasons", "It would take the place of %1 and cost %2.")
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
        .translate("reasons", "It would take the place of %1 and %n other(s), and cost %2.", nullptr, others)
        .arg(names.join(u", "_s), lost);
}

QString AdviceWords::noRoom(const Reason &reason, const GroupAdvice &advice, Marks &marks) const
{
    const auto minutes = [&](QLatin1StringView key) { return figureOf<int>(reason.figures, key).value_or(0); };
    const int all = minutes("available"_L1), pinned = minutes("pinned"_L1);
    if (pinned > 0 && pinned >= all)
        return m_language.translate("reasons", "The groups you have pinned take all the time you want to give.");
    const auto has = [&](Level level) {
        return std::ranges::find(advice.levels, level, &LevelAdvice::level) != advice.levels.end();
    };
    // Kept as it is it might have room, but that isn't offered.
    const bool onlyMore = membership(advice.group) == Membership::Member && has(Level::Contribute) && !has(Level::Keep);
    // Told to the nearest five an estimate might seem to fit: then to the next.
    constexpr int half = 2;
    const auto available = [&](int under) {
        const bool down = reason.estimated.contains("available"_L1) && under > all && roughMinutes(all) >= under;
        return marks.time("available"_L1, down ? -half : 0);
    };
    if (const int least = minutes("minutes"_L1); least > all) {
        const bool up = reason.estimated.contains("minutes"_L1) && roughMinutes(least) <= all;
        return (onlyMore
                ? m_language.translate("reasons",
                      "As it is, it does too little for your objectives; doing more there would take %1 a "
                      "week, and you have %2 to give.")
                : m_language.translate("reasons", "It would take %1 a week at the least; you have %2 to give."))
            .arg(marks.time("minutes"_L1, up ? half : 0), available(least));
    }
    return (onlyMore ? m_language.translate("reasons",
                           "As it is, it does too little for your objectives; the groups you have pinned take %1 a "
                           "week, you have %2 to give, and the rest isn’t enough to do more there.")
                     : m_language.translate("reasons",
                           "The groups you have pinned take %1 a week, and you have %2 to give: the rest isn’t enough "
                           "for this one."))
        .arg(marks.time("pinned"_L1), available(0));
}

QString AdviceWords::otherTool(const Reason &reason, const GroupAdvice &advice, Marks &marks) const
{
    const QString kept = marks.points("kept"_L1), of = marks.decimal("of"_L1);
    const Assessment *assessed = assessment(advice.group);
    const QString tool = assessed ? alternativeWord(m_language, assessed->alternative) : QString();
    const bool named = !tool.isEmpty();
    if (figureOf<int>(reason.figures, "minutesFreed"_L1).value_or(0) <= 0)
        return named ? m_language.translate("reasons", "Another tool (%3) keeps %1 of %2.").arg(kept, of, tool)
                     : m_language.translate("reasons", "Another tool keeps %1 of %2.").arg(kept, of);
    const QString time = marks.time("minutesFreed"_L1);
    return named
        ? m_language.translate("reasons", "Another tool (%4) keeps %1 of %2 and frees %3 a week.")
              .arg(kept, of, time, tool)
        : m_language.translate("reasons", "Another tool keeps %1 of %2 and frees %3 a week.").arg(kept, of, time);
}

QString AdviceWords::moreTime(const Reason &reason, Marks &marks) const
{
    const bool inMore = figureOf<int>(reason.figures, "minutes"_L1).value_or(0) > 0;
    const QString time = inMore ? capitalised(marks.time("minutes"_L1)) : QString();
    if (reason.code == ReasonCode::WorthMoreTime) {
        const QString more = marks.points("points"_L1);
        return inMore
            ? m_language.translate("reasons", "%1 more a week could bring %2 more.").arg(time, more)
            : m_language.translate("reasons", "Doing more there could bring %1 more, in no more time.").arg(more);
    }
    return inMore ? m_language.translate("reasons", "%1 more a week would bring less here than elsewhere.").arg(time)
                  : m_language.translate("reasons", "Doing more there would bring less than elsewhere.");
}

QString AdviceWords::reason(const Reason &reason, const GroupAdvice &advice) const
{
    Marks marks(m_language, reason);
    const QString text = sentence(reason, advice, marks);
    return marks.missing() ? m_language.translate("reasons", "%1 That is an estimate.", "a sentence").arg(text) : text;
}

QString AdviceWords::sentence(const Reason &reason, const GroupAdvice &advice, Marks &marks) const
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
        return otherTool(reason, advice, marks);
    case ReasonCode::Highest:
        return (more
                ? m_language.translate(
                      "reasons", "It could count for %1 more than any other group would: %2 out of 10.")
                : m_language.translate("reasons", "It counts for %1 more than any other group could: %2 out of 10."))
            .arg(purpose, marks.decimal("score"_L1));
    case ReasonCode::Serves:
        return (more ? m_language.translate("reasons", "It could count first of all for %1.")
                     : m_language.translate("reasons", "It counts first of all for %1."))
            .arg(purpose);
    case ReasonCode::WorthMoreTime:
    case ReasonCode::NotWorthMoreTime:
        return moreTime(reason, marks);
    case ReasonCode::GoodUseOfTime:
        if (figureOf<double>(figures, "oneMoreHour"_L1).value_or(0) < leastTold)
            return m_language
                .translate("reasons",
                    "By your answers, an hour here counts for %1; one more hour elsewhere would add nothing.")
                .arg(marks.points("pointsAnHour"_L1));
        return m_language
            .translate("reasons", "By your answers, an hour here counts for %1; one more hour elsewhere would add %2.")
            .arg(marks.points("pointsAnHour"_L1), marks.points("oneMoreHour"_L1));
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
        return pushedOut(reason, marks);
    case ReasonCode::NoRoom:
        return noRoom(reason, advice, marks);
    case ReasonCode::Hope:
        if (candidate)
            return m_language.translate("reasons", "All of that is still a hope: you have yet to see it.");
        if (!figureOf<double>(figures, "brought"_L1))
            return m_language.translate(
                "reasons", "Much of that may still be a hope: you haven’t said what it has brought.");
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
    case ReasonCode::ByHeart:
        return candidate ? m_language.translate("reasons", "Either choice is fine: try it for a quarter.")
                         : m_language.translate("reasons", "Either choice is fine: decide by heart.");
    case ReasonCode::EntersAt:
    case ReasonCode::EntersIf:
    case ReasonCode::LeavesAt:
    case ReasonCode::LeavesIf:
    case ReasonCode::AskFor:
        return condition(reason, advice, marks);
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

QString AdviceWords::enters(const Reason &reason, const GroupAdvice &advice, Marks &marks) const
{
    const auto &figures = reason.figures;
    const bool candidate = membership(advice.group) == Membership::Candidate;
    // Where another tool could do it, its place may be that tool's.
    const Assessment *assessed = assessment(advice.group);
    const bool kept = !assessed || assessed->alternative.isEmpty();
    if (reason.code == ReasonCode::EntersAt) {
        const QString budget = marks.time("budget"_L1);
        return (candidate ? m_language.translate("reasons", "From %1 a week on, it would be worth joining.")
                : kept    ? m_language.translate("reasons", "From %1 a week on, it would be kept.")
                          : m_language.translate("reasons", "From %1 a week on, it would have its place."))
            .arg(budget);
    }
    const QString id = figureOf<QString>(figures, "purpose"_L1).value_or(QString());
    const QString purpose = quoted(m_language, purposeName(id));
    const QString score = marks.decimal("score"_L1);
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

// It needs all there is: no smaller time at which it would stay can be named.
QString AdviceWords::leavesUnderAll(int minutes, bool wholly, bool tool) const
{
    return (tool ? m_language.translate(
                       "reasons", "Just under the %1 a week that you want to give, the other tool would go too.")
            : wholly
            ? m_language.translate("reasons", "Just under the %1 a week that you want to give, it would give way.")
            : m_language.translate(
                  "reasons", "Just under the %1 a week that you want to give, it would give way, in part or wholly."))
        .arg(duration(m_language, minutes));
}

QString AdviceWords::leaves(const Reason &reason, const GroupAdvice &advice, Marks &marks) const
{
    const auto &figures = reason.figures;
    // Under its level there may be others than to leave it.
    const bool wholly =
        std::ranges::count_if(advice.levels, [&](const auto &each) { return each.level < advice.level; }) < 2;
    const bool tool = advice.level == Level::Replace; // the group is left either way
    if (reason.code == ReasonCode::LeavesAt) {
        // The last minute at which it stays: true of every budget from there to the present one, and of no larger one,
        // where another plan may be worth more without it.
        const int least = figureOf<int>(figures, "budget"_L1).value_or(0) + 1;
        const bool estimated = reason.estimated.contains("budget"_L1);
        if (advice.weeklyMinutes && (estimated ? roughMinutes(least) : least) >= *advice.weeklyMinutes)
            return leavesUnderAll(*advice.weeklyMinutes, wholly, tool);
        const QString budget = marks.time("budget"_L1, 1);
        return (tool     ? m_language.translate("reasons",
                               "Even with %1 a week for your groups the other tool would keep its place; just under that, "
                                   "it would go too.")
                : wholly ? m_language.translate("reasons",
                               "Even with %1 a week for your groups it would keep its place; just under that, it would "
                               "give way.")
                         : m_language.translate("reasons",
                               "Even with %1 a week for your groups it would keep its place; just under that, it would "
                               "give way, in part or wholly."))
            .arg(budget);
    }
    const QString id = figureOf<QString>(figures, "purpose"_L1).value_or(QString());
    const QString purpose = quoted(m_language, purposeName(id));
    const QString score = marks.decimal("score"_L1);
    const QString from = decimal(m_language, figureOf<double>(figures, "from"_L1).value_or(0));
    if (!isSaid(advice.group, id))
        return (tool ? m_language.translate("reasons", "At %1 or less for %2, the other tool would go too.")
                : wholly
                ? m_language.translate("reasons", "At %1 or less for %2, it would give way.")
                : m_language.translate("reasons", "At %1 or less for %2, it would give way, in part or wholly."))
            .arg(score, purpose);
    return (tool ? m_language.translate("reasons", "At %1 or less for %3 (you say %2), the other tool would go too.")
            : wholly ? m_language.translate("reasons", "At %1 or less for %3 (you say %2), it would give way.")
                     : m_language.translate(
                           "reasons", "At %1 or less for %3 (you say %2), it would give way, in part or wholly."))
        .arg(score, from, purpose);
}

QString AdviceWords::condition(const Reason &reason, const GroupAdvice &advice, Marks &marks) const
{
    if (reason.code == ReasonCode::EntersAt || reason.code == ReasonCode::EntersIf)
        return enters(reason, advice, marks);
    if (reason.code == ReasonCode::LeavesAt || reason.code == ReasonCode::LeavesIf)
        return leaves(reason, advice, marks);
    const QString asked = figureOf<QString>(reason.figures, "ask"_L1).value_or(QString());
    const Ask ask = asked == "brought"_L1 ? Ask::Brought
        : asked == "potential"_L1         ? Ask::Potential
        : asked == "pleasure"_L1          ? Ask::Pleasure
                                          : Ask::Purpose;
    const QString purpose = figureOf<QString>(reason.figures, "purpose"_L1).value_or(QString());
    return question({ask, purpose, figureOf<double>(reason.figures, "shift"_L1)});
}

} // namespace recentre
