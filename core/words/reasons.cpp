// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advicewords.h"
#include "figureof.h"

using namespace Qt::StringLiterals;

namespace recentre {

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
        return m_language.translate("reasons", "its minutes");
    if (key == "contributeMinutesPerWeek"_L1)
        return m_language.translate("reasons", "the minutes that it would take");
    if (key == "alternativeMinutesPerWeek"_L1)
        return m_language.translate("reasons", "the minutes of the other tool");
    if (key == QStringView(pleasureId))
        return m_language.translate("reasons", "how much you enjoy it");
    return key;
}

QString AdviceWords::reason(const Reason &reason, const GroupAdvice &advice) const
{
    const auto &figures = reason.figures;
    const auto pointsAt = [&](QLatin1StringView key) {
        return points(m_language, figureOf<double>(figures, key).value_or(0));
    };
    const auto scoreAt = [&](QLatin1StringView key) {
        return decimal(m_language, figureOf<double>(figures, key).value_or(0));
    };
    const auto timeAt = [&](QLatin1StringView key) {
        return duration(m_language, figureOf<int>(figures, key).value_or(0));
    };
    const QString purpose =
        quoted(m_language, purposeName(figureOf<QString>(figures, "purpose"_L1).value_or(QString())));
    const bool candidate = membership(advice.group) == Membership::Candidate;

    switch (reason.code) {
    case ReasonCode::AlternativeDoesIt: {
        const Assessment *assessed = assessment(advice.group);
        const QString kept = scoreAt("kept"_L1), of = pointsAt("of"_L1), freed = timeAt("minutesFreed"_L1);
        if (!assessed || assessed->alternative.isEmpty())
            return m_language.translate("reasons", "Another tool keeps %1 of its %2 and frees %3 a week.")
                .arg(kept, of, freed);
        return m_language.translate("reasons", "Another tool (%4) keeps %1 of its %2 and frees %3 a week.")
            .arg(kept, of, freed, assessed->alternative);
    }
    case ReasonCode::Highest:
        return m_language.translate("reasons", "It counts for %1 more than any other group could: %2 out of 10.")
            .arg(purpose, scoreAt("score"_L1));
    case ReasonCode::Serves:
        return m_language.translate("reasons", "It counts first of all for %1.").arg(purpose);
    case ReasonCode::WorthMoreTime:
        return m_language.translate("reasons", "%1 more a week could bring %2 more.")
            .arg(timeAt("minutes"_L1), pointsAt("points"_L1));
    case ReasonCode::GoodUseOfTime:
        return m_language
            .translate("reasons", "By your scores an hour here counts %1; one more hour elsewhere would count %2.")
            .arg(pointsAt("pointsAnHour"_L1), pointsAt("oneMoreHour"_L1));
    case ReasonCode::ServesNoObjective: {
        const QStringList purposes = figureOf<QStringList>(figures, "purposes"_L1).value_or(QStringList());
        if (purposes.isEmpty())
            return m_language.translate("reasons", "It serves none of what you aim at.");
        return (candidate
                ? m_language.translate("reasons", "It would serve %1; it would do too little for what you aim at.")
                : m_language.translate("reasons", "You use it for %1; it does too little for what you aim at."))
            .arg(purposeNames(purposes));
    }
    case ReasonCode::AboutEqual:
        return m_language.translate("reasons", "This one or %1: it makes no real difference. Follow your pleasure.")
            .arg(quoted(m_language, groupName(figureOf<QString>(figures, "group"_L1).value_or(QString()))));
    case ReasonCode::BetterUsedElsewhere: {
        const QStringList groups = figureOf<QStringList>(figures, "groups"_L1).value_or(QStringList());
        if (groups.isEmpty())
            return m_language.translate("reasons", "Its time counts for more elsewhere: it would cost %1.")
                .arg(pointsAt("points"_L1));
        return m_language.translate("reasons", "It would push out %1 and lose %2.")
            .arg(groupNames(groups), pointsAt("points"_L1));
    }
    case ReasonCode::Hope:
        if (candidate || !figureOf<double>(figures, "brought"_L1))
            return m_language.translate("reasons", "All of that is still a hope: you have yet to see it.");
        return m_language.translate("reasons", "Much of that is still a hope: so far it has brought %1 out of 10.")
            .arg(scoreAt("brought"_L1));
    case ReasonCode::LittlePleasure:
        return m_language.translate("reasons", "You don’t enjoy it much (%1 out of 10). Will you keep it up?")
            .arg(scoreAt("pleasure"_L1));
    case ReasonCode::NotWorthMoreTime:
        return m_language.translate("reasons", "%1 more a week would bring less here than elsewhere.")
            .arg(timeAt("minutes"_L1));
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

QString AdviceWords::condition(const Reason &reason, const GroupAdvice &advice) const
{
    const auto &figures = reason.figures;
    const QString id = figureOf<QString>(figures, "purpose"_L1).value_or(QString());
    const QString purpose = quoted(m_language, purposeName(id));
    const QString budget = duration(m_language, figureOf<int>(figures, "budget"_L1).value_or(0));
    const QString score = decimal(m_language, figureOf<double>(figures, "score"_L1).value_or(0));
    const QString from = decimal(m_language, figureOf<double>(figures, "from"_L1).value_or(0));
    const bool candidate = membership(advice.group) == Membership::Candidate;

    switch (reason.code) {
    case ReasonCode::EntersAt:
        return candidate ? m_language.translate("reasons", "From %1 a week on, it would be worth joining.").arg(budget)
                         : m_language.translate("reasons", "From %1 a week on, it would be kept.").arg(budget);
    case ReasonCode::EntersIf:
        return candidate
            ? m_language.translate("reasons", "It would be worth joining if it could bring %1 rather than %2 for %3.")
                  .arg(score, from, purpose)
            : m_language.translate("reasons", "It would be kept if it brought %1 rather than %2 for %3.")
                  .arg(score, from, purpose);
    case ReasonCode::LeavesAt:
        return m_language.translate("reasons", "With %1 a week or less, it would give way.").arg(budget);
    case ReasonCode::LeavesIf:
        return m_language.translate("reasons", "At %1 or less for %3 (you say %2), it would give way.")
            .arg(score, from, purpose);
    default: {
        const QString asked = figureOf<QString>(figures, "ask"_L1).value_or(QString());
        const Ask ask = asked == "brought"_L1 ? Ask::Brought
            : asked == "potential"_L1         ? Ask::Potential
            : asked == "pleasure"_L1          ? Ask::Pleasure
                                              : Ask::Purpose;
        return question({ask, id, figureOf<double>(figures, "shift"_L1)});
    }
    }
}

} // namespace recentre
