// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportparts.h"

#include "pictures.h"
#include "words/chartwords.h"

#include <algorithm>

namespace recentre {

namespace {

/// The plan with the decisions; a group that isn't decided is told as it was advised, readings and all.
Advice asTold(const ReportAdvice &advice, const Outline &outline)
{
    Advice told = *advice.decided;
    for (GroupAdvice &group : told.groups) {
        const auto outlined = std::ranges::find(outline.groups, group.group, &GroupOutline::id);
        if (outlined != outline.groups.end())
            group.recommendation = outlined->recommendation;
    }
    return told;
}

/// Names as a page has room for them: no sentence gets longer than a page for a name in it.
PersonFile withShortNames(PersonFile file)
{
    const auto shorten = [](QString &name) {
        constexpr qsizetype longest = 100;
        if (name.size() > longest)
            name = name.left(longest - 1) + u'…';
    };
    shorten(file.person.name);
    for (Group &group : file.groups) {
        shorten(group.name);
        shorten(group.platform);
    }
    for (Purpose &purpose : file.purposes)
        shorten(purpose.name);
    for (Assessment &said : file.assessments)
        shorten(said.alternative);
    return file;
}

/// `act` on the picture of a kind.
template <class Act>
auto withPicture(const ReportParts &parts, ChartKind kind, Act act)
{
    switch (kind) {
    case ChartKind::TimeAndValue:
        return act(timeAndValue(parts.decided));
    case ChartKind::TimeByPurpose:
        return act(timeByPurpose(parts.decided));
    case ChartKind::TimeNeeded:
        return act(timeNeeded(parts.decided));
    case ChartKind::ValueOfHours:
        return act(valueOfHours(parts.decided));
    case ChartKind::ObjectivesServed:
        return act(objectivesServed(parts.decided));
    case ChartKind::TakingAndGiving:
        return act(takingAndGiving(parts.decided));
    case ChartKind::BestValue:
        return act(bestValue(parts.advised));
    case ChartKind::PostToCoffee:
        return act(postToCoffee(parts.decided));
    }
    Q_UNREACHABLE();
}

} // namespace

Drawing ReportParts::chart(ChartKind kind, double width) const
{
    return withPicture(*this, kind, [&](const auto &picture) { return drawn(picture, words, width); });
}

bool ReportParts::hasChart(ChartKind kind) const
{
    switch (kind) {
    case ChartKind::TimeAndValue:
        return !timeAndValue(decided).points.isEmpty();
    case ChartKind::TimeByPurpose:
    case ChartKind::TakingAndGiving:
        return timeByPurpose(decided).minutesToday > 0;
    case ChartKind::TimeNeeded:
        return timeNeeded(decided).groups > 0;
    case ChartKind::ValueOfHours:
        return !valueOfHours(decided).bars.isEmpty();
    case ChartKind::ObjectivesServed:
        return !objectivesServed(decided).objectives.isEmpty();
    case ChartKind::BestValue:
        return bestValue(advised).curve.size() > 1;
    case ChartKind::PostToCoffee:
        return postToCoffee(decided).told > 0;
    }
    Q_UNREACHABLE();
}

QString ReportParts::title(ChartKind kind) const
{
    const TimeByPurpose times = timeByPurpose(decided);
    return chartTitle(words.language(), kind, times.minutesToday, times.estimated);
}

QString ReportParts::sentence(ChartKind kind) const
{
    return withPicture(*this, kind, [&](const auto &picture) { return pictureSentence(words, picture); });
}

Result<ReportParts> partsOf(const PersonFile &whole, const Language &language)
{
    const PersonFile file = withShortNames(whole);
    auto advice = adviceForReport(file);
    if (!advice)
        return tl::unexpected(advice.error());
    AdviceWords words(language, file);
    Outline outline = outlineOf(file, *advice, words);
    auto decided = basisOf(file, asTold(*advice, outline)), advised = basisOf(file, advice->advised);
    if (!decided || !advised)
        return tl::unexpected(Problem{ProblemCode::NoAudit, {}, {}});
    return ReportParts{std::move(words), std::move(outline), std::move(*decided), std::move(*advised)};
}

bool isToldWhole(const GroupOutline &group)
{
    switch (group.recommendation) {
    case Recommendation::Contribute:
    case Recommendation::Join:
    case Recommendation::Try:
    case Recommendation::Keep:
    case Recommendation::Replace:
        return true;
    case Recommendation::Drop:
    case Recommendation::Skip:
    case Recommendation::Unknown:
        break;
    }
    return false;
}

} // namespace recentre
