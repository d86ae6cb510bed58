// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advicewords.h"

#include "estimated.h"

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

// The thresholds of method.md section 6.
constexpr double clearFrom = 0.85;
constexpr double fairlyClearFrom = 0.65;

bool isPro(ReasonCode code) { return code <= ReasonCode::GoodUseOfTime; }

bool isCondition(ReasonCode code) { return code >= ReasonCode::EntersAt && code != ReasonCode::ByHeart; }

bool isCon(ReasonCode code) { return !isPro(code) && code < ReasonCode::StoodIn; }

} // namespace

AdviceWords::AdviceWords(Language language, PersonFile file)
    : m_language(std::move(language))
    , m_file(std::move(file))
{
    if (const auto audit = m_file.currentAudit())
        m_audit = audit->id;
}

QString AdviceWords::groupName(const QString &id) const
{
    const auto group = m_file.groups.find(id);
    return group == m_file.groups.end() || group->name.isEmpty() ? id : group->name;
}

QString AdviceWords::purposeName(const QString &id) const
{
    if (id == QStringView(pleasureId))
        return m_language.translate("labels", "pleasure", "the criterion");
    const auto purpose = m_file.purposes.find({m_audit, id});
    if (purpose != m_file.purposes.end() && !purpose->name.isEmpty())
        return purpose->name;
    const QString offered = offeredPurpose(m_language, id);
    return offered.isEmpty() ? id : offered;
}

QString AdviceWords::groupNames(const QStringList &ids) const
{
    QStringList names;
    for (const auto &id : ids)
        names += quoted(m_language, groupName(id));
    return joined(m_language, names);
}

QStringList AdviceWords::quotedPurposes(const QStringList &ids) const
{
    QStringList names;
    for (const auto &id : ids)
        names += quoted(m_language, purposeName(id));
    return names;
}

const Assessment *AdviceWords::assessment(const QString &group) const
{
    const auto found = m_file.assessments.find({m_audit, group});
    return found == m_file.assessments.end() ? nullptr : &*found;
}

Membership AdviceWords::membership(const QString &group) const
{
    const Assessment *assessed = assessment(group);
    if (assessed && assessed->membership)
        return *assessed->membership;
    return m_file.groups.value(group).membership;
}

QString AdviceWords::verdict(const GroupAdvice &advice) const
{
    const QString time = timeAdvised(m_language, advice, assessment(advice.group));
    switch (advice.recommendation) {
    case Recommendation::Drop:
        return m_language.translate("advice", "Leave it");
    case Recommendation::Skip:
        return m_language.translate("advice", "Not for now");
    case Recommendation::Replace:
        return m_language.translate("advice", "Let another tool do it, %1 a week").arg(time);
    case Recommendation::Keep:
        return m_language.translate("advice", "Keep it as it is, %1 a week").arg(time);
    case Recommendation::Contribute:
        return m_language.translate("advice", "Give it %1 a week").arg(time);
    case Recommendation::Join:
        return m_language.translate("advice", "Join it, %1 a week").arg(time);
    case Recommendation::Try:
        return m_language.translate("advice", "Try it for a quarter, %1 a week").arg(time);
    case Recommendation::Unknown:
        return m_language.translate("advice", "Not enough known to advise");
    }
    Q_UNREACHABLE();
}

QStringList AdviceWords::decisiveReasons(const GroupAdvice &advice) const
{
    QStringList sentences;
    const auto addFirst = [&](auto belongs) {
        for (const auto &candidate : advice.reasons) {
            if (belongs(candidate.code)) {
                sentences += reason(candidate, advice);
                return;
            }
        }
    };
    addFirst(isPro);
    addFirst([](ReasonCode code) { return isCon(code); });
    addFirst([](ReasonCode code) { return code == ReasonCode::StoodIn; });
    addFirst(isCondition);
    addFirst([](ReasonCode code) { return code == ReasonCode::ByHeart; });
    return sentences;
}

QString AdviceWords::confidenceWord(double confidence) const
{
    if (confidence >= clearFrom)
        return m_language.translate("advice", "clear");
    if (confidence >= fairlyClearFrom)
        return m_language.translate("advice", "fairly clear");
    return m_language.translate("advice", "a close call");
}

std::optional<Level> AdviceWords::otherLevel(const GroupAdvice &advice)
{
    std::optional<Level> best;
    double most = 0;
    for (const auto &level : advice.levels) {
        if (level.level != advice.level && level.acceptability && *level.acceptability > most) {
            most = *level.acceptability;
            best = level.level;
        }
    }
    return best;
}

QString AdviceWords::certainty(const GroupAdvice &advice) const
{
    if (advice.pinned)
        return m_language.translate("advice", "You have decided this one yourself and pinned it.");
    if (!advice.confidence)
        return {};
    const int readings = ofHundred(*advice.confidence);
    if (*advice.confidence >= clearFrom)
        return m_language.translate("advice", "Clear: the same advice in %1 of 100 readings of your answers.")
            .arg(readings);
    if (*advice.confidence >= fairlyClearFrom)
        return m_language.translate("advice", "Fairly clear: the same advice in %1 of 100 readings of your answers.")
            .arg(readings);
    const auto other = otherLevel(advice);
    if (!other)
        return m_language.translate("advice", "A close call: the same advice in %1 of 100 readings of your answers.")
            .arg(readings);
    const auto word = [&](Level level) { return levelWord(m_language, level, membership(advice.group)); };
    return m_language
        .translate("advice", "A close call between %1 and %2: the first in %3 of 100 readings of your answers.")
        .arg(word(advice.level.value_or(Level::Leave)), word(*other), QString::number(readings));
}

QString AdviceWords::question(const Question &question) const
{
    const QString purpose = quoted(m_language, purposeName(question.purpose));
    switch (question.ask) {
    case Ask::Purpose:
        return m_language.translate("advice", "What is it for? Say which of your objectives it serves, if any.");
    case Ask::Brought:
        return m_language.translate("advice", "Rate what it brings you for %1.").arg(purpose);
    case Ask::Potential:
        return m_language.translate("advice", "Rate what it could bring you for %1.").arg(purpose);
    case Ask::Pleasure:
        return m_language.translate("advice", "How much do you enjoy it?");
    }
    Q_UNREACHABLE();
}

QString AdviceWords::couldChange(const NextQuestion &question) const
{
    return m_language
        .translate("advice", "The answer could change the advice for %1 of %n group(s).", nullptr, question.of)
        .arg(question.couldChange);
}

} // namespace recentre
