// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"

#include "words/chartwords.h"
#include "words/scales.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

QString figure(const Language &language, std::optional<double> value)
{
    return value ? decimal(language, *value) : u"?"_s;
}

QString figures(const Language &language, const ScoreOutline &score, bool candidate)
{
    const QString potential = figure(language, score.potential);
    return candidate ? potential
                     : language.translate("report", "%1 → %2", "score so far, what it could bring")
                           .arg(figure(language, score.brought), potential);
}

QString notSaid(const Language &language) { return language.translate("report", "not said", "what was not answered"); }

/// "Learn: 4, could bring 6": what isn't known isn't there.
QString inWords(const Language &language, const ScoreOutline &score, bool candidate)
{
    const QString brought = figure(language, score.brought), potential = figure(language, score.potential);
    if (score.potential && (candidate || !score.brought))
        return language.translate("report", "%1: could bring %2", "purpose, score").arg(score.purpose, potential);
    if (!score.potential)
        return language.translate("report", "%1: %2", "purpose, score so far")
            .arg(score.purpose, score.brought && !candidate ? brought : notSaid(language));
    return language.translate("report", "%1: %2, could bring %3", "purpose, score so far, score")
        .arg(score.purpose, brought, potential);
}

/// "3 met online", or "met online: not said".
QString step(const Language &language, std::optional<int> count, const QString &what)
{
    return count ? language.translate("report", "%1 %2", "a count, what is counted").arg(number(language, *count), what)
                 : language.translate("report", "%1: not said", "people, in a list").arg(what);
}

QList<ScoreOutline> scoresOf(const PersonFile &file, const AdviceWords &words, const Assessment &said, bool candidate)
{
    QList<ScoreOutline> scores;
    for (const Purpose &purpose : file.purposesOf(said.audit))
        for (const Tag &tag : said.purposes.value_or(QList<Tag>()))
            if (tag.purpose == purpose.id)
                scores += ScoreOutline{words.purposeName(tag.purpose), purpose.rank.has_value(),
                    candidate ? std::nullopt : tag.brought, tag.potential, {}, {}};
    for (ScoreOutline &score : scores) {
        score.figures = figures(words.language(), score, candidate);
        score.said = inWords(words.language(), score, candidate);
    }
    return scores;
}

} // namespace

void answersOf(const PersonFile &file, const AdviceWords &words, const Assessment &said, GroupOutline &outline)
{
    const Language &language = words.language();
    const bool candidate = outline.membership == Membership::Candidate;
    outline.did = said.did;
    outline.scores = scoresOf(file, words, said, candidate);
    const auto answer = [&](const QString &what, const QString &text) {
        outline.answers += language.translate("report", "%1: %2", "what is asked, what was said").arg(what, text);
    };
    if (!candidate)
        answer(language.translate("report", "What I do there"),
            said.role ? roleWord(language, *said.role) : notSaid(language));
    answer(language.translate("report", "Pleasure"),
        said.pleasure ? language.translate("report", "%1, %2", "a figure, its word")
                            .arg(decimal(language, *said.pleasure), pleasureWord(language, *said.pleasure))
                      : notSaid(language));
    if (candidate)
        return;
    const QStringList steps = coffeeSteps(language);
    const std::optional<int> counts[]{
        said.peopleExchanged, said.peopleMetOnline, said.peopleMetInPerson, said.didTogether};
    QStringList people;
    for (int each = 0; each < int(steps.size()); ++each)
        people += step(language, counts[each], steps[each]);
    const bool some = std::ranges::any_of(counts, [](const auto &count) { return count.has_value(); });
    answer(language.translate("report", "People"), some ? people.join(u", "_s) : notSaid(language));
}

void tell(const Language &language, GroupOutline &outline)
{
    const bool member = outline.membership == Membership::Member;
    if (!outline.judged) {
        outline.told = !member ? language.translate("report", "%1.", "a verdict").arg(outline.verdict)
            : outline.minutesToday
            ? language.translate("report", "%1; today %2.", "a verdict, time a week")
                  .arg(outline.verdict, outline.today)
            : language.translate("report", "%1; its time today isn’t said.", "a verdict").arg(outline.verdict);
        return;
    }
    if (!outline.decided) {
        outline.told = !member ? language.translate("report", "Advised: %1.").arg(outline.verdict)
            : outline.minutesToday
            ? language.translate("report", "Advised: %1; today %2.").arg(outline.verdict, outline.today)
            : language.translate("report", "Advised: %1; its time today isn’t said.").arg(outline.verdict);
        return;
    }
    outline.told = !member ? language.translate("report", "Decided: %1, %2.").arg(outline.word, outline.time)
        : outline.minutesToday
        ? language.translate("report", "Decided: %1, %2; today %3.").arg(outline.word, outline.time, outline.today)
        : language.translate("report", "Decided: %1, %2; its time today isn’t said.").arg(outline.word, outline.time);
    if (!outline.why.isEmpty())
        outline.because = language.translate("report", "Because: %1").arg(outline.why);
    if (!outline.advised.isEmpty())
        outline.against = language.translate("report", "The advice was: %1.").arg(outline.verdict);
}

} // namespace recentre
