// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "files/sample.h"
#include "report/markdown.h"
#include "report/spoken.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

/// The outline of an audit, and its formats.
class TestReport : public QObject {
    Q_OBJECT
private slots:
    void order();
    void decisionsAndAdvice();
    void nothingDecided();
    void upperEnds();
    void nothingToTell();
    void inASentence_data();
    void inASentence();
    void whoIsCounted();
    void pinning();
    void escaping_data();
    void escaping();
    void linesStayLines();
    void sixtyGroupsAreFolded();
};

namespace {

PersonFile sample() { return readAudit(sampleAudit(u"en"_s)).value(); }

Outline outlineWithDecisions(const PersonFile &file)
{
    const Advice decided = advise(withDecisionsPinned(file), {.readings = 0}).value();
    return outlineOf(file, {advise(file, {.readings = 50}).value(), decided}, AdviceWords(Language(), file));
}

GroupOutline groupCalled(const Outline &outline, const QString &name)
{
    return *std::ranges::find(outline.groups, name, &GroupOutline::name);
}

/// The sample with another decision for a group in its last audit.
PersonFile deciding(const QString &group, std::optional<Decision> decision)
{
    PersonFile file = sample();
    file.assessments[{file.currentAudit()->id, group}].decision = std::move(decision);
    return file;
}

} // namespace

void TestReport::order()
{
    const Outline outline = outlineWithDecisions(sample());
    QStringList words;
    for (const GroupOutline &group : outline.groups)
        if (!words.contains(group.word))
            words += group.word;
    QCOMPARE(words,
        QStringList({u"Contribute"_s, u"Join"_s, u"Try"_s, u"Keep"_s, u"Replace"_s, u"Leave"_s, u"Skip"_s,
            u"Not enough known"_s}));
    QCOMPARE(outline.groups.size(), 20); // those left are nobody's business any more
    // Most for an hour first: 9.75 points for Lyon, 5.6 for Polish.
    QCOMPARE(outline.groups[4].name, u"Lyon Logistics Alumni"_s);
    QCOMPARE(outline.groups[8].name, u"Polish in the Evening"_s);
    QCOMPARE(outline.weights.constLast().first, u"pleasure"_s);
}

void TestReport::decisionsAndAdvice()
{
    Decision decision;
    decision.choice = Choice::Drop;
    decision.why = u"Enough of it"_s;
    const Outline outline = outlineWithDecisions(deciding(u"scl"_s, decision));
    const GroupOutline group = groupCalled(outline, u"Supply Chain Leaders Poland"_s);
    QVERIFY(group.decided);
    QCOMPARE(group.word, u"Leave"_s);
    QCOMPARE(group.time, u"no time"_s);
    QCOMPARE(group.advised, u"Contribute"_s);
    QCOMPARE(group.why, u"Enough of it"_s);
    QVERIFY(outline.sentence.startsWith(u"Eight groups instead of thirteen"));
    QVERIFY(groupCalled(outline, u"Mazovia Trail Runners"_s).advised.isEmpty());
    const GroupOutline unknown = groupCalled(outline, u"Logistik Mittel- und Osteuropa"_s);
    QVERIFY(!unknown.decided && !unknown.judged);
    QCOMPARE(unknown.time, u"not known"_s);
    QVERIFY(markdownReport(outline, Language())
            .contains("Logistik Mittel- und Osteuropa | not known | not yet: too little is known |\n"));
    // What it asks is asked once.
    QCOMPARE((unknown.reasons + QStringList{unknown.question})
                 .count(u"What is it for? Say which of your objectives it serves, if any."_s),
        1);
}

void TestReport::nothingDecided()
{
    const PersonFile file = sample();
    const Outline outline = outlineOf(file, {advise(file, {.readings = 50}).value()}, AdviceWords(Language(), file));
    for (const GroupOutline &group : outline.groups)
        QVERIFY(!group.decided && group.why.isEmpty() && group.nextAction.isEmpty() && group.trial.isEmpty());
    QVERIFY(!spokenAdvice(outline, Language()).contains(u"Decided"));
}

void TestReport::upperEnds()
{
    PersonFile file = sample();
    const auto told = [&] {
        return outlineOf(file, {advise(file, {.readings = 0}).value(), {}}, AdviceWords(Language(), file)).timeNow;
    };
    QVERIFY(!told().contains(u"ranges"));
    Minutes &minutes = *file.assessments[{file.currentAudit()->id, u"asc"_s}].minutesPerWeek; // kept: 20 of 240
    minutes = {10, 30};
    QVERIFY2(told().endsWith(u"at their upper ends the plan takes 4\u202fh\u202f10, 10\u202fmin more than there is."),
        qPrintable(told()));
    file.audits[file.currentAudit()->id].weeklyMinutes = 1000;
    minutes = {19, 21};
    QVERIFY2(told().endsWith(u", and fits."), qPrintable(told()));
}

void TestReport::nothingToTell()
{
    const PersonFile file = readAudit(R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"},
        "audits": [{"date": "2026-09-01"}]})")
                                .value();
    const Outline outline = outlineWithDecisions(file);
    QVERIFY(outline.groups.isEmpty());
    QCOMPARE(outline.when, u"Evaluation of 1 September 2026."_s);
    QCOMPARE(outline.figures.constLast().today, u"none"_s); // no minutes: nothing for an hour, and no division by them
    const QByteArray text = markdownReport(outline, Language());
    QVERIFY(!text.contains("nan") && !text.contains("inf") && !text.contains("What the figures show"));
}

void TestReport::inASentence_data()
{
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("members");
    QTest::addColumn<Advice>("advice");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    Advice more, same;
    more.minutesPlanned = 60, more.minutesToday = 20, more.valuePlanned = 2'400'000, more.valueToday = 1'000'000;
    same.minutesPlanned = same.minutesToday = 60, same.valuePlanned = 2'400'000, same.valueToday = 2'410'000;
    const QString gains = u", 1\u202fh a week instead of 20\u202fmin: by these answers 2.4 points instead of 1."_s;
    const QString gagne =
        u", 1\u202fh par semaine contre 20\u202fmin\u00a0: d’après ces réponses, 2,4 points contre 1."_s;
    Advice estimated = more;
    estimated.estimated = {true, true, true, true, true};
    QTest::newRow("estimated")
        << 2 << 1 << estimated
        << u"Two groups instead of one, about 1\u202fh a week instead of about 20\u202fmin: by these answers about 2.4 points instead of about 1."_s
        << u"Deux groupes au lieu d’un, environ 1\u202fh par semaine contre environ 20\u202fmin\u00a0: d’après ces réponses, environ 2,4 points contre environ 1."_s;
    QTest::newRow("none of some") << 0 << 3 << more << u"None of the three groups"_s + gains
                                  << u"Aucun des trois groupes"_s + gagne;
    QTest::newRow("none of one") << 0 << 1 << more << u"No group any more"_s + gains << u"Plus aucun groupe"_s + gagne;
    QTest::newRow("some of one") << 2 << 1 << more << u"Two groups instead of one"_s + gains
                                 << u"Deux groupes au lieu d’un"_s + gagne;
    QTest::newRow("one of none")
        << 1 << 0 << more
        << u"One group instead of none, 1\u202fh a week instead of 0\u202fmin: by these answers 2.4 points instead of 1."_s
        << u"Un groupe au lieu d’aucun, 1\u202fh par semaine contre 0\u202fmin\u00a0: d’après ces réponses, 2,4 points contre 1."_s;
    QTest::newRow("one of some") << 1 << 2 << more << u"One group instead of two"_s + gains
                                 << u"Un groupe au lieu de deux"_s + gagne;
    QTest::newRow("all the same")
        << 1 << 1 << same << u"One group as today, 1\u202fh a week as today: by these answers 2.4 points, as today."_s
        << u"Un groupe comme aujourd’hui, 1\u202fh par semaine comme aujourd’hui\u00a0: d’après ces réponses, 2,4 points, comme aujourd’hui."_s;
    QTest::newRow("nothing at all")
        << 0 << 0 << Advice()
        << u"No group, as today, 0\u202fmin a week as today: by these answers 0 points, as today."_s
        << u"Aucun groupe, comme aujourd’hui, 0\u202fmin par semaine comme aujourd’hui\u00a0: d’après ces réponses, 0 point, comme aujourd’hui."_s;
}

void TestReport::inASentence()
{
    QFETCH(int, planned);
    QFETCH(int, members);
    QFETCH(Advice, advice);
    QFETCH(QString, english);
    QFETCH(QString, french);
    PersonFile file;
    Audit audit;
    audit.id = u"now"_s;
    file.audits.insert(audit.id, audit);
    for (int i = 0; i < std::max(planned, members); ++i) {
        Group group;
        group.id = QString::number(i);
        group.membership = i < members ? Membership::Member : Membership::Candidate;
        file.groups.insert(group.id, group);
        GroupAdvice row;
        row.group = group.id;
        row.level = i < planned ? Level::Contribute : Level::Leave;
        row.minutes = 0; // what is kept counts, whatever time it takes
        advice.groups += row;
        Assessment said;
        said.audit = audit.id;
        said.group = group.id;
        if (!advice.estimated.minutesToday)
            said.minutesPerWeek = Minutes{i == 0 ? advice.minutesToday : 0};
        file.assessments.insert({said.audit, said.group}, said);
    }
    for (const auto &[code, sentence] : {std::pair(u"en"_s, english), std::pair(u"fr"_s, french)})
        QCOMPARE(outlineOf(file, {advice}, AdviceWords(Language(code), file)).sentence, sentence);
}

/// What is judged is counted; who joins while another goes is no "as today"; what isn't judged isn't gone.
void TestReport::whoIsCounted()
{
    struct Row {
        bool member;
        std::optional<Level> level;
    };
    const auto headline = [](const QList<Row> &rows, const QString &code) {
        PersonFile file;
        Advice advice;
        for (const Row &row : rows) {
            Group group;
            group.id = QString::number(file.groups.size());
            group.membership = row.member ? Membership::Member : Membership::Candidate;
            file.groups.insert(group.id, group);
            GroupAdvice each;
            each.group = group.id;
            each.level = row.level;
            advice.groups += each;
        }
        const QString sentence = outlineOf(file, {advice}, AdviceWords(Language(code), file)).sentence;
        const qsizetype end = sentence.indexOf(u", 0\u202fmin"_s);
        const qsizetype rest = sentence.indexOf(u". "_s);
        return sentence.left(end) + (rest < 0 ? QString() : sentence.mid(rest));
    };
    const auto both = [&](const QList<Row> &rows) {
        return headline(rows, u"en"_s) + u" | "_s + headline(rows, u"fr"_s);
    };
    const Row keeps{true, Level::Keep}, goes{true, Level::Leave}, joins{false, Level::Contribute},
        skipped{false, Level::Leave}, unknown{true, {}}, unknownCandidate{false, {}};
    QCOMPARE(both({keeps, goes, joins}),
        u"Two groups, as many as today but not the same ones | Deux groupes, autant qu’aujourd’hui mais pas les mêmes"_s);
    QCOMPARE(
        both({goes, joins}), u"One group, but another one than today | Un groupe, mais pas le même qu’aujourd’hui"_s);
    QCOMPARE(both({keeps, skipped, unknownCandidate}), u"One group as today | Un groupe comme aujourd’hui"_s);
    QCOMPARE(both({keeps, keeps, unknown}),
        u"Two groups as today. One more group isn’t judged yet: the plan gives no time there. | "
        "Deux groupes comme aujourd’hui. Un autre groupe n’est pas encore évalué\u00a0: le plan ne lui donne pas de temps."_s);
    QCOMPARE(both({keeps, goes, unknown, unknown}),
        u"One group instead of two. 2 more groups aren’t judged yet: the plan gives no time there. | "
        "Un groupe au lieu de deux. 2 autres groupes ne sont pas encore évalués\u00a0: le plan ne leur donne pas de temps."_s);
    QCOMPARE(both({unknown, unknownCandidate}),
        u"No group is judged yet: too little is known for a plan. | "
        "Aucun groupe n’est encore évalué\u00a0: on en sait trop peu pour un plan."_s);
}

void TestReport::pinning()
{
    const PersonFile before = sample(), after = withDecisionsPinned(before);
    const QString current = before.currentAudit()->id;
    int pinned = 0;
    for (const Assessment &assessment : after.assessments) {
        if (assessment.audit != current) {
            QVERIFY(assessment == before.assessments.value({assessment.audit, assessment.group}));
        } else if (assessment.decision) {
            QVERIFY(assessment.decision->locked);
            ++pinned;
        }
    }
    QCOMPARE(pinned, 19);
    Decision undecided;
    undecided.why = u"later"_s;
    const PersonFile file = withDecisionsPinned(deciding(u"scl"_s, undecided));
    QVERIFY(!file.assessments.value({current, u"scl"_s}).decision->locked);
    QCOMPARE(withDecisionsPinned(PersonFile()), PersonFile());
}

void TestReport::escaping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"Franco-Polish Executives’ Circle (2.0)"_s
                           << u"Franco-Polish Executives’ Circle (2.0)"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("HTML") << u"<img src=x>&amp;"_s << u"\\<img src=x\\>\\&amp;"_s;
    QTest::newRow("emphasis") << u"*a* _b_ ~~c~~ `d`"_s << u"\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`"_s;
    QTest::newRow("link") << u"[a](b)"_s << u"\\[a\\](b)"_s;
    QTest::newRow("image") << u"![a](b)"_s << u"\\!\\[a\\](b)"_s;
    QTest::newRow("bare link") << u"see https://a.b"_s << u"see https\\://a.b"_s;
    QTest::newRow("bare host") << u"WWW.a.b"_s << u"WWW\\.a.b"_s;
    QTest::newRow("address") << u"a@b.c"_s << u"a\\@b.c"_s;
    QTest::newRow("heading") << u"# a"_s << u"\\# a"_s;
    QTest::newRow("quotation") << u"> a"_s << u"\\> a"_s;
    QTest::newRow("list") << u"- a - b"_s << u"\\- a - b"_s;
    QTest::newRow("indented list") << u"  + a"_s << u"\\+ a"_s;
    QTest::newRow("numbers") << u"12. a 3. b"_s << u"12\\. a 3. b"_s;
    QTest::newRow("brackets") << u"1) a"_s << u"1\\) a"_s;
    QTest::newRow("year") << u"1984"_s << u"1984"_s;
    QTest::newRow("decimal") << u"17.4"_s << u"17.4"_s;
    QTest::newRow("table") << u"a | b"_s << u"a \\| b"_s;
    QTest::newRow("backslash") << u"a\\| b"_s << u"a\\\\\\| b"_s;
    QTest::newRow("formula") << u"$a$"_s << u"\\$a\\$"_s;
    QTest::newRow("line breaks") << u"a\n\n# b\r\n\u2028c\td"_s << u"a  \\# b   c d"_s;
    QTest::newRow("rules") << u"---"_s << u"\\---"_s;
    QTest::newRow("emoji, right to left") << u"😀 שלום"_s << u"😀 שלום"_s;
}

void TestReport::escaping()
{
    QFETCH(QString, typed);
    QFETCH(QString, escaped);
    QCOMPARE(escapedForMarkdown(typed), escaped);
}

void TestReport::linesStayLines()
{
    PersonFile file = sample();
    file.groups[u"scl"_s].name = u"a\n## b\x1b[2J\r"_s;
    const Outline outline = outlineWithDecisions(file);
    const QString spoken = spokenAdvice(outline, Language());
    QVERIFY(spoken.contains("  a ## b [2J "_L1) && !spoken.contains(u'\x1b'));
    const QByteArray text = markdownReport(outline, Language());
    QVERIFY(!text.contains("\n## b") && !text.contains('\x1b') && text.contains("### a \\#\\# b"));
}

void TestReport::sixtyGroupsAreFolded()
{
    Outline outline;
    for (int i = 0; i < 60; ++i) {
        GroupOutline group;
        group.name = u"Group %1"_s.arg(i);
        group.word = u"Keep"_s;
        group.decided = i % 4 == 0;
        group.reasons = {u"first of %1"_s.arg(i), u"second of %1"_s.arg(i)};
        outline.groups += group;
    }
    QByteArray text = markdownReport(outline, Language());
    QCOMPARE(text.count("\n### Group"), 15);
    QCOMPARE(text.count("second of"), 15);
    QCOMPARE(text.count("first of"), 60);
    QVERIFY(text.indexOf("### Not decided yet") > text.indexOf("### Group 56"));
    outline.groups.resize(30);
    text = markdownReport(outline, Language());
    QCOMPARE(text.count("second of"), 30);
    QVERIFY(!text.contains("Not decided yet"));
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::TestReport)
#include "tst_report.moc"
