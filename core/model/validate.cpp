// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate.h"

#include "names.h"

#include <algorithm>

namespace recentre {

namespace {

/// Keeps the first thing wrong with a row; places are relative to it, and made only for a refusal.
class Checks {
public:
    using Name = QLatin1StringView;

    [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }

    void refuse(ProblemCode code, const QString &place, const QStringList &arguments = {})
    {
        if (!m_problem)
            m_problem = Problem{code, place, arguments};
    }

    /// What is wrong with an inner object, or with an item of an inner list.
    void inside(Name name, const std::optional<Problem> &problem, qsizetype index = -1)
    {
        if (!problem)
            return;
        QString place = name;
        if (index >= 0)
            place += u'[' + QString::number(index) + u']';
        if (!problem->place.isEmpty())
            place += u'.' + problem->place;
        refuse(problem->code, place, problem->arguments);
    }

    template <class Number>
    void range(Name name, const std::optional<Number> &value, int least, int greatest)
    {
        // Not the other way round: NaN is neither below nor above.
        if (value && !(*value >= least && *value <= greatest))
            refuse(ProblemCode::OutOfRange, name, {QString::number(least), QString::number(greatest)});
    }

    void count(Name name, const std::optional<int> &value) { range(name, value, 0, largestCount); }
    void rank(Name name, const std::optional<int> &value) { range(name, value, 1, largestCount); }
    void score(Name name, const std::optional<double> &value) { range(name, value, 0, 10); }

    void minutes(Name name, const std::optional<Minutes> &value)
    {
        if (!value)
            return;
        const auto outside = [](int minutes) { return minutes < 0 || minutes > minutesInAWeek; };
        const QStringList allowed{QString::number(0), QString::number(minutesInAWeek)};
        if (outside(value->low))
            refuse(ProblemCode::OutOfRange, value->high ? name + QLatin1StringView("[0]") : QString(name), allowed);
        else if (value->high && outside(*value->high))
            refuse(ProblemCode::OutOfRange, name + QLatin1StringView("[1]"), allowed);
        else if (value->high && *value->high < value->low)
            refuse(ProblemCode::TurnedRound, name);
    }

    void text(Name name, const QString &value)
    {
        if (value.size() > longestText)
            refuse(ProblemCode::TextTooLong, name, {QString::number(longestText)});
    }

    void filled(Name name, const QString &value)
    {
        text(name, value);
        if (value.isEmpty())
            refuse(ProblemCode::EmptyText, name);
    }

    void texts(Name name, const QStringList &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            if (values[i].size() > longestText)
                inside(name, Problem{ProblemCode::TextTooLong, {}, {QString::number(longestText)}}, i);
    }

private:
    std::optional<Problem> m_problem;
};

using Name = QLatin1StringView;

/// "2026-07"
bool isMonth(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return text.size() == 7 && text[4] == u'-' && std::ranges::count_if(text, isDigit) == 6
        && QDate(text.first(4).toInt(), text.last(2).toInt(), 1).isValid();
}

std::optional<Problem> problemIn(const Evidence &row)
{
    Checks checks;
    if (!row.month.isEmpty() && !isMonth(row.month))
        checks.refuse(ProblemCode::WrongType, Name("month"), {QStringLiteral("month")});
    checks.count(Name("posts"), row.posts);
    checks.count(Name("comments"), row.comments);
    checks.count(Name("reactions"), row.reactions);
    checks.count(Name("minutes"), row.minutes);
    checks.text(Name("source"), row.source);
    return checks.problem();
}

std::optional<Problem> problemIn(const Tag &row)
{
    Checks checks;
    checks.filled(Name("purpose"), row.purpose);
    checks.score(Name("brought"), row.brought);
    checks.score(Name("potential"), row.potential);
    return checks.problem();
}

std::optional<Problem> problemIn(const NextAction &row)
{
    Checks checks;
    checks.text(Name("when"), row.when);
    checks.text(Name("then"), row.then);
    return checks.problem();
}

std::optional<Problem> problemIn(const Trial &row)
{
    Checks checks;
    checks.text(Name("condition"), row.condition);
    checks.text(Name("met"), row.met);
    if (!row.met.isEmpty() && !valueOf<Done>(row.met))
        checks.refuse(ProblemCode::UnknownWord, Name("met"), {row.met, allNames<Done>()});
    return checks.problem();
}

std::optional<Problem> problemIn(const Parting &row)
{
    Checks checks;
    checks.text(Name("way"), row.way);
    checks.text(Name("message"), row.message);
    checks.texts(Name("keep"), row.keep);
    return checks.problem();
}

std::optional<Problem> problemIn(const Decision &row, Membership membership)
{
    Checks checks;
    checks.minutes(Name("minutesPerWeek"), row.minutesPerWeek);
    checks.text(Name("why"), row.why);
    checks.range(Name("confidence"), row.confidence, 0, 1);
    if (row.nextAction)
        checks.inside(Name("nextAction"), problemIn(*row.nextAction));
    if (row.trial)
        checks.inside(Name("trial"), problemIn(*row.trial));
    if (row.parting)
        checks.inside(Name("parting"), problemIn(*row.parting));
    if (row.locked && !row.choice)
        checks.refuse(ProblemCode::LockedWithoutChoice, Name("locked"));
    if (membership == Membership::Candidate && (row.choice == Choice::Keep || row.choice == Choice::Replace))
        checks.refuse(ProblemCode::ChoiceNeedsMember, Name("choice"));
    return checks.problem();
}

} // namespace

std::optional<Problem> validate(const Person &row)
{
    Checks checks;
    checks.filled(Name("name"), row.name);
    checks.text(Name("language"), row.language);
    checks.text(Name("profession"), row.profession);
    checks.texts(Name("sectors"), row.sectors);
    checks.text(Name("place"), row.place);
    checks.texts(Name("interests"), row.interests);
    return checks.problem();
}

std::optional<Problem> validate(const Group &row)
{
    Checks checks;
    checks.filled(Name("id"), row.id);
    checks.text(Name("name"), row.name);
    checks.text(Name("platform"), row.platform);
    checks.text(Name("url"), row.url);
    checks.text(Name("language"), row.language);
    for (qsizetype i = 0; i < row.evidence.size(); ++i)
        checks.inside(Name("evidence"), problemIn(row.evidence[i]), i);
    return checks.problem();
}

std::optional<Problem> validate(const Audit &row)
{
    Checks checks;
    if (!row.date.isValid())
        checks.refuse(ProblemCode::Missing, Name("date"));
    checks.range(Name("weeklyMinutes"), row.weeklyMinutes, 0, minutesInAWeek);
    checks.rank(Name("pleasureRank"), row.pleasureRank);
    checks.text(Name("surprises"), row.surprises);
    return checks.problem();
}

std::optional<Problem> validate(const Purpose &row)
{
    Checks checks;
    checks.filled(Name("purpose"), row.id);
    if (row.id == QStringView(pleasureId))
        checks.refuse(ProblemCode::ReservedId, Name("purpose"), {row.id});
    checks.text(Name("name"), row.name);
    checks.rank(Name("rank"), row.rank);
    return checks.problem();
}

std::optional<Problem> validate(const Assessment &row, Membership membership)
{
    Checks checks;
    checks.filled(Name("group"), row.group);
    checks.minutes(Name("minutesPerWeek"), row.minutesPerWeek);
    checks.count(Name("postsLastQuarter"), row.postsLastQuarter);
    checks.text(Name("did"), row.did);
    const QList<Tag> tags = row.purposes.value_or(QList<Tag>());
    for (qsizetype i = 0; i < tags.size(); ++i)
        checks.inside(Name("purposes"), problemIn(tags[i]), i);
    checks.count(Name("peopleExchanged"), row.peopleExchanged);
    checks.count(Name("peopleMetOnline"), row.peopleMetOnline);
    checks.count(Name("peopleMetInPerson"), row.peopleMetInPerson);
    checks.count(Name("didTogether"), row.didTogether);
    const QList<int> circles = row.circles.value_or(QList<int>());
    for (qsizetype i = 0; i < circles.size(); ++i)
        if (circles[i] < 1 || circles[i] > 3)
            checks.inside(
                Name("circles"), Problem{ProblemCode::OutOfRange, {}, {QString::number(1), QString::number(3)}}, i);
    checks.score(Name("pleasure"), row.pleasure);
    checks.text(Name("alternative"), row.alternative);
    checks.minutes(Name("alternativeMinutesPerWeek"), row.alternativeMinutesPerWeek);
    checks.minutes(Name("contributeMinutesPerWeek"), row.contributeMinutesPerWeek);
    if (row.decision)
        checks.inside(Name("decision"), problemIn(*row.decision, membership));
    if (row.outcome && row.outcome->note.size() > longestText)
        checks.inside(
            Name("outcome"), Problem{ProblemCode::TextTooLong, QStringLiteral("note"), {QString::number(longestText)}});
    checks.texts(Name("unknown"), row.unknown);
    for (auto it = row.imported.cbegin(); it != row.imported.cend(); ++it)
        if (it->source.size() > longestText)
            checks.inside(
                Name("imported"), Problem{ProblemCode::TextTooLong, it.key(), {QString::number(longestText)}});
    if (!checks.problem() && tags.size() > 1) {
        QStringList ids;
        for (const Tag &tag : tags)
            ids += tag.purpose;
        std::ranges::sort(ids);
        if (const auto twice = std::ranges::adjacent_find(ids); twice != ids.end())
            for (qsizetype i = 0, seen = 0; i < tags.size(); ++i)
                if (tags[i].purpose == *twice && ++seen == 2)
                    checks.inside(
                        Name("purposes"), Problem{ProblemCode::TaggedTwice, QStringLiteral("purpose"), {*twice}}, i);
    }
    return checks.problem();
}

} // namespace recentre
