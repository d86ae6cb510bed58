// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The history's sentences in both languages: on the scripted year, on the sample, and where little is known.
#include "../picture/year.h"
#include "spaced.h"
#include "words/historywords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

Threads threadsOf(const PersonFile &file)
{
    AdviceOptions options;
    options.readings = 0;
    return recentre::threadsOf(*basisOf(file, advise(file, options).value()));
}

OverQuarters twoQuarters(int minutesThen, int minutesNow, std::optional<int> metThen, std::optional<int> metNow)
{
    OverQuarters chart;
    chart.quarters += Quarter{.audit = u"a"_s, .date = {2026, 9, 1}, .minutes = minutesThen, .met = metThen};
    chart.quarters += Quarter{.audit = u"b"_s, .date = {2026, 12, 1}, .minutes = minutesNow, .met = metNow};
    return chart;
}

Ledger counted(LedgerCount against, LedgerCount followed, int tooEarly = 0)
{
    return {.quarters = {}, .against = against, .followed = followed, .tooEarly = tooEarly};
}

} // namespace

/// core/words/historywords.
class TestHistoryWords : public QObject {
    Q_OBJECT
private slots:
    void year();
    void quarters();
    void groups();
    void cells();
    void spans();
    void comparisons();
    void ledger();
    void ledgerRows();
    void threads();
    void nothingIsPromised();
};

void TestHistoryWords::year()
{
    const QJsonObject script = yearScript(), expected = script[u"expected"].toObject();
    const PersonFile file = yearOf(script);
    const OverQuarters chart = overQuarters(file);
    const Ledger ledger = ledgerOf(file);
    QCOMPARE(quartersSentence(Language(u"en"), chart), expected[u"sentence"].toString());
    QCOMPARE(historyLine(Language(u"en"), chart), expected[u"line"].toString());
    QCOMPARE(ledgerSentence(Language(u"en"), ledger), expected[u"ledger"].toString());
    QCOMPARE(ledgerAside(Language(u"en"), ledger), expected[u"aside"].toString());
    for (const QString &group : {u"dsn"_s, u"csp"_s, u"scl"_s}) {
        QStringList texts, wanted;
        for (const QuarterCell &cell : chart.line(group)->cells)
            texts += cellText(Language(u"en"), cell);
        for (const QJsonValue &text : expected[group].toArray())
            wanted += text.toString();
        QCOMPARE(texts, wanted);
    }
    QCOMPARE(quartersSentence(Language(u"fr"), chart),
        spaced(u"En neuf mois_: environ la moitié du temps, et 31 personnes vues de visu au lieu de dix. Tous les "
               u"groupes ne disent "
               "pas qui vous avez vu."_s));
}

void TestHistoryWords::quarters()
{
    const auto said = [](const OverQuarters &chart) { return quartersSentence(Language(u"en"), chart); };
    QCOMPARE(said(twoQuarters(410, 220, 0, 1)),
        u"In three months: about half the time, and 1 person met face to face instead of 0."_s);
    QCOMPARE(said(twoQuarters(100, 200, 4, 3)),
        spaced(u"In three months: 3~h~20 a week instead of 1~h~40, and 3 people met face to face instead of four."_s));
    QCOMPARE(
        said(twoQuarters(120, 122, 3, 3)), u"In three months: about the same time; met face to face: 3, as before."_s);
    QCOMPARE(said(twoQuarters(120, 60, {}, 3)), u"In three months: about half the time."_s);
    QCOMPARE(said(twoQuarters(120, 90, 3, {})), spaced(u"In three months: 1~h~30 a week instead of 2~h."_s));
    QCOMPARE(said(twoQuarters(0, 90, {}, {})), spaced(u"In three months: 1~h~30 a week instead of 0~min."_s));
    OverQuarters partly = twoQuarters(120, 240, 1, 2);
    partly.quarters.first().metInPart = true;
    partly.quarters.last().timeEstimated = true;
    QCOMPARE(said(partly),
        spaced(
            u"In three months: about 4~h a week instead of 2~h, and 2 people met face to face instead of 1. Not every "
            "group tells whom you met."_s));
    OverQuarters one = twoQuarters(1, 2, {}, {});
    one.quarters.removeLast();
    QVERIFY(said(one).isEmpty());
    QCOMPARE(photograph(Language(u"en"), {2026, 12, 1}, {2026, 9, 1}),
        u"One evaluation is a photograph. The second makes a film: 1 December."_s);
    QCOMPARE(photograph(Language(u"fr"), {2026, 12, 1}, {2026, 9, 1}),
        spaced(u"Un bilan est une photographie. Le deuxième en fait un film_: 1er décembre."_s));
    QCOMPARE(photograph(Language(u"en"), {}, {}), u"One evaluation is a photograph. The second makes a film."_s);
}

void TestHistoryWords::groups()
{
    const PersonFile file = yearOf(yearScript());
    const AdviceWords words(Language(u"en"), file);
    const OverQuarters chart = overQuarters(file);
    const auto said = [&](const QString &group) { return quartersSentence(words, chart, *chart.line(group)); };
    QCOMPARE(said(u"scl"_s),
        spaced(u"“Supply Chain Leaders Poland” takes 50~min a week; it was 40~min in September 2026."_s));
    QCOMPARE(
        said(u"dsn"_s), spaced(u"“Digital Supply Chain News” is left; it took 1~h~10 a week in September 2026."_s));
    QCOMPARE(said(u"wbw"_s), u"“Women on Boards Warsaw” has taken no time yet."_s);
    OverQuarters first = chart;
    first.quarters = first.quarters.first(2);
    for (QuarterLine &line : first.lines)
        line.cells = line.cells.first(2);
    QCOMPARE(quartersSentence(words, first, *first.line(u"fpc"_s)),
        spaced(u"“Franco-Polish Executives’ Circle” takes 40~min a week; this is its first quarter."_s));
}

void TestHistoryWords::cells()
{
    const Language language(u"en");
    const Quarter quarter{.audit = u"a"_s, .date = {2026, 9, 1}};
    const QuarterCell kept{.was = InQuarter::Member,
        .minutes = 40,
        .minutesKnown = true,
        .decided = Choice::Keep,
        .advised = Choice::Drop};
    QCOMPARE(cellText(language, kept), u"40"_s);
    QCOMPARE(cellSays(language, quarter, kept),
        spaced(u"September 2026: 40~min a week, decided: Keep, the advice was: Leave"_s));
    QCOMPARE(cellText(language, {.was = InQuarter::Member, .minutes = 20}), u"about 20"_s);
    QCOMPARE(cellText(language, {.was = InQuarter::Candidate}), u"not yet"_s);
    QCOMPARE(cellText(language, {.was = InQuarter::Candidate, .first = true}), u"new"_s);
    QCOMPARE(cellSays(language, quarter, {.was = InQuarter::Left}), u"September 2026: left"_s);
    QCOMPARE(cellSays(language, quarter, {}), u"September 2026: nothing said"_s);
    QVERIFY(cellText(language, {}).isEmpty());
}

void TestHistoryWords::spans()
{
    const auto in = [](const char16_t *code, QDate to) { return span(Language(code), {2026, 9, 1}, to); };
    QCOMPARE(in(u"en", {2026, 9, 2}), u"one day"_s);
    QCOMPARE(in(u"en", {2026, 9, 29}), u"four weeks"_s);
    QCOMPARE(in(u"en", {2026, 12, 1}), u"three months"_s);
    QCOMPARE(in(u"fr", {2027, 6, 1}), u"neuf mois"_s);
    QCOMPARE(in(u"en", {2030, 9, 1}), u"48 months"_s);
    QCOMPARE(shortMonthAndYear(Language(u"en"), {2026, 9, 1}), u"Sep 2026"_s);
    QCOMPARE(shortMonthAndYear(Language(u"fr"), {2026, 12, 1}), u"déc. 2026"_s);
    QVERIFY(shortMonthAndYear(Language(u"en"), {}).isEmpty());
}

void TestHistoryWords::comparisons()
{
    QCOMPARE(comparison(Language(u"en"), overQuarters(yearOf(yearScript()))), u"Same objectives throughout."_s);
    QCOMPARE(comparison(Language(u"en"), overQuarters(samplePerson())),
        u"Objectives or ranks changed in March 2026 and June 2026: the points before and after don’t compare, and the "
        "line is broken there."_s);
    QCOMPARE(comparison(Language(u"fr"), overQuarters(samplePerson())),
        spaced(
            u"Objectifs ou rangs ont changé en mars 2026 et juin 2026_: les points d’avant et d’après ne se comparent "
            "pas, et la ligne s’y interrompt."_s));
}

void TestHistoryWords::ledger()
{
    const auto said = [](const Ledger &ledger, const char16_t *code = u"en") {
        return QStringList{ledgerSentence(Language(code), ledger), ledgerAside(Language(code), ledger)};
    };
    // The sample's, counted by hand in tests/core/picture.
    QCOMPARE(said(ledgerOf(samplePerson())),
        (QStringList{u"Of 7 times you went against the advice, 2 turned out well."_s,
            u"Of 23 times you followed it, 16 did. Of 11 more it is too early to say. By your own account; it "
            u"proves nothing either way."_s}));
    QCOMPARE(said(ledgerOf(samplePerson()), u"fr"),
        (QStringList{u"Sur 7 fois où vous avez décidé contre le conseil, 2 ont bien tourné."_s,
            u"Sur 23 fois où vous l’avez suivi, 16 ont bien tourné. Pour 11 autres, il est trop tôt pour le dire. "
            u"Selon "
            "vous seulement, et sans rien prouver."_s}));
    // Two cases say nothing; a third does.
    QCOMPARE(said(counted({2, 2}, {2, 1})), (QStringList{QString(), QString()}));
    QCOMPARE(said(counted({2, 2}, {2, 1}, 4)), (QStringList{QString(), u"Of 4 more it is too early to say."_s}));
    QCOMPARE(said(counted({3, 0}, {2, 1})),
        (QStringList{u"Of 3 times you went against the advice, none turned out well."_s,
            u"By your own account; it proves nothing either way."_s}));
    QCOMPARE(said(counted({0, 0}, {5, 5})),
        (QStringList{u"Of 5 times you followed the advice, 5 turned out well."_s,
            u"By your own account; it proves nothing either way."_s}));
}

void TestHistoryWords::ledgerRows()
{
    const AdviceWords words(Language(u"en"), samplePerson());
    QCOMPARE(ledgerSays(words, ledgerOf(samplePerson()).quarters.first().rows.first()),
        u"Supply Chain Leaders Poland, advised: Contribute, decided otherwise: Keep, done, read it most mornings, "
        u"turned "
        "out: too early"_s);
    QCOMPARE(ledgerSays(words, {.group = u"scl"_s, .decided = Choice::Drop}),
        u"Supply Chain Leaders Poland, advised: not known, decided: Leave, not said whether it was done"_s);
    QVERIFY(doneWord(Language(u"en"), {}).isEmpty() && turnedOutWord(Language(u"en"), {}).isEmpty());
}

void TestHistoryWords::threads()
{
    PersonFile file = samplePerson();
    const auto said = [&](const char16_t *code) {
        return threadsSentence(AdviceWords(Language(code), file), threadsOf(file));
    };
    QCOMPARE(said(u"en"),
        u"Only “Digital Supply Chain News”, through its feed reader, serves “Watch how my profession evolves”. “Be "
        u"visible "
        "to decision-makers”, which you put first, is held by 5 groups."_s);
    QCOMPARE(threadSays(AdviceWords(Language(u"en"), file), threadsOf(file), 3),
        u"Supply Chain Leaders Poland 7, Automotive Suppliers CEE 4"_s);
    Assessment &news = file.assessments[{file.currentAudit()->id, u"dsn"_s}];
    news.alternative = u"my own list"_s;
    QVERIFY(said(u"en").startsWith(u"Only “Digital Supply Chain News”, through another tool (my own list), serves"));
    news.decision->choice = Choice::Keep;
    QVERIFY(said(u"en").startsWith(u"Only “Digital Supply Chain News” serves"));
    news.decision->choice = Choice::Drop;
    QVERIFY(said(u"en").startsWith(u"No group of your plan serves “Watch how my profession evolves” yet."));
    QCOMPARE(threadSays(AdviceWords(Language(u"en"), file), threadsOf(file), 4), u"no group serves it yet"_s);
    QVERIFY(threadsSentence(AdviceWords(Language(u"en"), {}), {}).startsWith(u"You have no objective yet"));
    QCOMPARE(dotText(Language(u"fr"), {.score = 6.5, .known = true}), u"6,5"_s);
    QCOMPARE(dotText(Language(u"en"), {.score = 3}), u"?"_s);
}

// method.md section 9: plan and outcome side by side, and never "you gained".
void TestHistoryWords::nothingIsPromised()
{
    for (const PersonFile &file : {samplePerson(), yearOf(yearScript())}) {
        const OverQuarters chart = overQuarters(file);
        const Ledger ledger = ledgerOf(file);
        QStringList all{quartersSentence(Language(u"en"), chart), historyLine(Language(u"en"), chart),
            comparison(Language(u"en"), chart), ledgerSentence(Language(u"en"), ledger),
            ledgerAside(Language(u"en"), ledger)};
        for (const QuarterLine &line : chart.lines)
            all += quartersSentence(AdviceWords(Language(u"en"), file), chart, line);
        for (const QString &text : std::as_const(all))
            for (const QStringView word : {u" gain", u"%", u"should", u"optimal", u"must", u"!"})
                QVERIFY2(!text.contains(word), qPrintable(text));
    }
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::TestHistoryWords)
#include "tst_historywords.moc"
