// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What charts, realisations, the history, the look back and the pass by purpose say of groups, listed in
/// tests/data/words/pictures.json in both languages: rows, each with its lines. What the window adds to them is there,
/// too: tests/app/tst_charts.

#include "sayable.h"
#include "tests.h"
#include "vocabulary.h"
#include "wordlist.h"
#include "words/chartwords.h"
#include "words/comparisons.h"
#include "words/figureof.h"
#include "words/historywords.h"
#include "words/lookbackwords.h"
#include "words/picturewords.h"
#include "words/planwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// In the order of RealisationCode.
const QStringList realisationCodes{u"time-needed"_s, u"too-many-objectives"_s, u"away-from-objectives"_s, u"few-met"_s,
    u"watch-elsewhere"_s, u"taking-not-giving"_s, u"circles"_s, u"no-pleasure"_s, u"not-seen"_s, u"collecting"_s,
    u"few-bring-most"_s, u"same-purpose"_s, u"objective-alone"_s, u"over-budget"_s, u"since-last"_s};
const QStringList pictureContexts{u"picture"_s, u"charts"_s, u"leads"_s, u"realisations"_s, u"history"_s, u"ledger"_s,
    u"lookback"_s, u"comparisons"_s};

/// The figures of a realisation: counts, shares and points, ids, time by role.
Figures realisationFigures(const QJsonObject &row)
{
    static const QList<QLatin1StringView> keys{"needed"_L1, "available"_L1, "today"_L1, "objectives"_L1, "effective"_L1,
        "away"_L1, "firstTwo"_L1, "exchanged"_L1, "metOnline"_L1, "metInPerson"_L1, "together"_L1, "groups"_L1,
        "minutes"_L1, "withAlternative"_L1, "reader"_L1, "reactor"_L1, "contributor"_L1, "initiator"_L1, "unknown"_L1,
        "one"_L1, "two"_L1, "three"_L1, "of"_L1, "purpose"_L1, "purposes"_L1, "pinned"_L1, "planned"_L1, "done"_L1,
        "perHourThen"_L1, "perHourNow"_L1};
    static const QStringList inPoints{u"effective"_s, u"away"_s, u"firstTwo"_s, u"perHourThen"_s, u"perHourNow"_s};
    const QJsonObject object = row["figures"_L1].toObject();
    Figures figures;
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object[key];
        if (value.isObject())
            figures += Figure{key, RoleTime{value["minutes"_L1].toInt(), value["groups"_L1].toInt()}};
        else if (value.isDouble() && inPoints.contains(key))
            figures += Figure{key, value.toDouble()};
        else if (value.isDouble())
            figures += Figure{key, value.toInt()};
        else if (value.isArray())
            figures += Figure{key, value.toVariant().toStringList()};
        else if (value.isString())
            figures += Figure{key, value.toString()};
    }
    return figures;
}

QStringList realisationSaid(const AdviceWords &words, const Realisation &realisation)
{
    const Lead lead = realisation.holds ? leadOf(words, realisation) : Lead();
    return {words.realisation(realisation), realisation.holds ? lead.figure + u' ' + lead.sentence : QString()};
}

QStringList pictureSaid(const AdviceWords &words, const Advice &advice, const Basis &basis)
{
    const Language &language = words.language();
    const TimeNeeded needed = timeNeeded(basis);
    const BestValue best = bestValue(basis);
    QStringList lines{pictureSentence(words, timeAndValue(basis)), pictureSentence(words, timeByPurpose(basis)),
        pictureSentence(words, needed), pictureSentence(words, valueOfHours(basis)),
        pictureSentence(words, objectivesServed(basis)), pictureSentence(words, takingAndGiving(basis)),
        pictureSentence(words, best), pictureSentence(words, postToCoffee(basis))};
    for (const int more : {-advice.weeklyMinutes, -60, 0, 60, 600})
        lines += whatIfSentence(words, whatIf(basis, advice.weeklyMinutes + more));
    for (const NeededTime &each : needed.times)
        lines += followingWord(language, each.kind);
    lines += {toGive(language, needed.available, needed.availableStandsIn),
        givenToday(language, needed.today, needed.todayStandsIn),
        toFollowAll(language, needed.needed, needed.neededStandsIn),
        planPoint(language, double(best.planned) / 1e6, best.estimated.valuePlanned),
        todayPoint(language, double(best.valueToday) / 1e6, best.estimated.valueToday)};
    for (const RoleTime &each : takingAndGiving(basis).roles)
        lines += groupsCounted(language, each.groups);
    lines += middleWords(language, words.objectivesRanked());
    if (needed.groups > 0)
        lines += {otherOnes(language, needed.groups), onAverage(language, needed.groups)};
    return lines;
}

QStringList historySaid(const AdviceWords &words, const PersonFile &file, const Basis &basis)
{
    const Language &language = words.language();
    const OverQuarters chart = overQuarters(file);
    const Audit now = *file.currentAudit();
    QStringList lines{quartersSentence(language, chart), historyLine(language, chart),
        photograph(language, now.next, now.date), comparison(language, chart)};
    for (const Quarter &each : chart.quarters)
        lines += shortMonthAndYear(language, each.date);
    for (const QuarterLine &line : chart.lines) {
        lines += quartersSentence(words, chart, line);
        for (qsizetype i = 0; i < line.cells.size(); ++i)
            lines += {cellText(language, line.cells[i]), cellSays(language, chart.quarters[i], line.cells[i])};
    }
    for (const LedgerQuarter &quarter : ledgerOf(file).quarters)
        for (const LedgerRow &each : quarter.rows)
            lines += ledgerSays(words, each);
    const Threads threads = threadsOf(basis);
    lines += threadsSentence(words, threads);
    for (qsizetype objective = 0; objective < threads.objectives.size(); ++objective)
        lines += threadSays(words, threads, objective);
    return lines;
}

QStringList ledgerSaid(const Language &language, const QJsonObject &counts)
{
    const auto count = [&](QLatin1StringView key) {
        return LedgerCount{counts[key][0].toInt(), counts[key][1].toInt()};
    };
    const Ledger ledger{{}, count("against"_L1), count("followed"_L1), counts["tooEarly"_L1].toInt()};
    return {ledgerSentence(language, ledger), ledgerAside(language, ledger)};
}

QStringList lookBackSaid(const Language &language, const QJsonObject &bet)
{
    const auto day = [&](QLatin1StringView key) { return QDate::fromString(bet[key].toString(), Qt::ISODate); };
    // One of those offered, or as it was typed.
    const QString condition = bet.contains("offered"_L1)
        ? withStem(language, suggestedConditions(language).at(bet["offered"_L1].toInt()))
        : bet["condition"_L1].toString();
    QStringList lines{lookBackQuestion(language, day("decided"_L1), day("today"_L1)),
        lookBackLine(language, bet["lines"_L1].toInt()),
        betQuestion(language, u"Runners"_s, condition, day("until"_L1), day("today"_L1))};
    lines += betAnswers(language, condition);
    for (const std::optional<Done> &met : {std::optional<Done>(), {Done::Yes}, {Done::Partly}, {Done::No}})
        lines += betMeans(language, met);
    return lines;
}

QStringList marksSaid(const Language &language)
{
    QStringList lines;
    for (const bool estimated : {false, true})
        for (int kind = 0; kind <= int(ChartKind::PostToCoffee); ++kind)
            lines += chartTitle(language, ChartKind(kind), 92, estimated);
    return lines + quadrantNames(language) + beforeAndAfter(language) + coffeeSteps(language)
        + QStringList{minutesAxis(language), notSaidYet(language)};
}

QStringList comparisonsSaid(const Language &language)
{
    QStringList lines;
    for (int share = 0; share < 6; ++share)
        lines += {comparisonQuestion(language, share, u"Runners"_s, u"Readers"_s), comparisonYes(language, share)};
    for (const bool one : {false, true})
        for (const bool other : {false, true})
            lines += comparisonSaid(language, 4, 8.5, one, other);
    return lines;
}

/// The lines of a row, each once.
QStringList pictureLines(const QJsonObject &row, const Language &language)
{
    const PersonFile file = row.contains("audit"_L1) ? adaIn(row) : PersonFile();
    const AdviceWords words(language, file);
    const QString kind = row["kind"_L1].toString();
    QStringList lines;
    if (kind == u"realisation") {
        lines = realisationSaid(words,
            {static_cast<RealisationCode>(realisationCodes.indexOf(row["code"_L1].toString())),
                row["holds"_L1].toBool(), row["tooLittleKnown"_L1].toBool(), realisationFigures(row),
                row["groups"_L1].toVariant().toStringList(), row["estimated"_L1].toVariant().toStringList()});
    } else if (kind == u"ledger") {
        lines = ledgerSaid(language, row);
    } else if (kind == u"bet") {
        lines = lookBackSaid(language, row);
    } else if (kind == u"comparisons") {
        lines = comparisonsSaid(language);
    } else if (kind == u"marks") {
        lines = marksSaid(language);
    } else {
        AdviceOptions options;
        options.readings = 0;
        const Advice advice = advise(file, options).value();
        const Basis basis = basisOf(file, advice).value();
        lines = kind == u"history" ? historySaid(words, file, basis) : pictureSaid(words, advice, basis);
        for (const Realisation &each : advice.realisations)
            if (kind == u"picture")
                lines += realisationSaid(words, each);
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace

void TestPictureSentences::asListed_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : wordList(u"pictures"_s)["rows"_L1].toArray())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void TestPictureSentences::asListed()
{
    QFETCH(QJsonObject, row);
    const QStringList wrong =
        notAsListed(u"pictures"_s, row, [&row](const QString &code) { return pictureLines(row, Language(code)); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Whatever these can say is in the list, in both languages, every form; every realisation, holding or not.
void TestPictureSentences::allAreListed()
{
    const QJsonObject list = wordList(u"pictures"_s);
    QStringList codes;
    for (const QJsonValue row : list["rows"_L1].toArray())
        codes += row["code"_L1].toString() + (row["holds"_L1].toBool() ? u" holds"_s : QString());
    QCOMPARE(realisationCodes.size(), static_cast<qsizetype>(RealisationCode::SinceLast) + 1);
    for (const QString &code : realisationCodes)
        QVERIFY2(codes.contains(code) && codes.contains(code + u" holds"_s), qPrintable(code));
    const QStringList never = list["neverSaid"_L1].toVariant().toStringList();
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        const auto marking = std::make_shared<Marking>(u"core"_s, code);
        QStringList lines;
        for (const QJsonValue row : list["rows"_L1].toArray())
            lines += pictureLines(row.toObject(), Language(code, marking));
        const QSet<Sayable> listed = marking->saidIn(lines);
        const QList<Sayable> sayables =
            sayablesOf(QStringLiteral(RECENTRE_SOURCE "/assets/translations"), u"core"_s, pictureContexts, code);
        QVERIFY(sayables.size() > 240);
        const QStringList wrong = wronglyListed(sayables, listed, never);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

/// method.md, section 9, the words that section 5 rules out, and those that product.md has others for.
void TestPictureSentences::claimNothing()
{
    static const QRegularExpression never(u"have to|wrong|\\bbad\\b|fail|!|erreur|mauvais|échou|\\d[.,]\\d\\d(?!\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QJsonValue row : wordList(u"pictures"_s)["rows"_L1].toArray())
        for (const QLatin1StringView code : {"en"_L1, "fr"_L1})
            for (const QString &line : linesListed(row[code])) {
                QVERIFY2(!line.contains(never), qPrintable(line));
                QVERIFY2((strangeWord(code, line) + claimIn(code, line)).isEmpty(), qPrintable(line));
            }
}

} // namespace recentre
