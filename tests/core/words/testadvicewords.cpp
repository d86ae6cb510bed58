// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "spaced.h"
#include "tests.h"
#include "words/advicewords.h"
#include "words/labels.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// Somebody with a member "m", a candidate "c", an objective "face" with a name and one, "watch", without.
PersonFile somebody()
{
    return readAudit(R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"},
        "groups": [{"id": "m", "name": "Runners"}, {"id": "c", "name": "Circle", "membership": "candidate"}],
        "audits": [{"date": "2026-09-01",
            "objectives": [{"purpose": "face", "name": "Meet", "rank": 1}, {"purpose": "watch", "rank": 2}],
            "assessments": [{"group": "m", "alternative": "feed reader"}]}]})")
        .value();
}

GroupAdvice about(const QString &group)
{
    GroupAdvice advice;
    advice.group = group;
    return advice;
}

Figure figure(QLatin1StringView key, decltype(Figure::value) value) { return {key, std::move(value)}; }

} // namespace

void TestAdviceWords::otherLevel()
{
    GroupAdvice advice = about(u"c"_s);
    advice.level = Level::Contribute;
    advice.confidence = 0.6;
    advice.levels = {{.level = Level::Leave, .acceptability = 0.4}, {.level = Level::Contribute, .acceptability = 0.6}};
    QCOMPARE(AdviceWords::otherLevel(advice), std::optional(Level::Leave));
    advice.levels[0].acceptability = 0;
    QVERIFY(!AdviceWords::otherLevel(advice));
    const AdviceWords words(Language(u"en"), somebody());
    QVERIFY(!words.certainty(advice).isEmpty());
    advice.confidence.reset();
    QCOMPARE(words.certainty(advice), QString());
}

void TestAdviceWords::tools_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("named");
    QTest::newRow("offered") << u"en"_s << u"feed reader"_s << u"feed reader"_s;
    QTest::newRow("offered, in French") << u"fr"_s << u"feed reader"_s << u"lecteur de flux"_s;
    QTest::newRow("offered, by its French name") << u"en"_s << u"Page d’entreprise"_s << u"company page"_s;
    QTest::newRow("of one’s own") << u"fr"_s << u"a %1 phone call"_s << u"a %1 phone call"_s;
    QTest::newRow("none") << u"fr"_s << QString() << QString();
}

void TestAdviceWords::tools()
{
    QFETCH(const QString, language);
    QFETCH(const QString, tool);
    QFETCH(const QString, named);
    QCOMPARE(alternativeWord(Language(language), tool), named);
    PersonFile file = somebody();
    file.assessments[{file.currentAudit()->id, u"m"_s}].alternative = tool;
    const Reason freed{ReasonCode::AlternativeDoesIt, {figure("minutesFreed"_L1, 40)}};
    const QString said = AdviceWords(Language(language), file).reason(freed, about(u"m"_s));
    QCOMPARE(said.contains(u'('), !named.isEmpty());
    QVERIFY2(said.contains(named), qPrintable(said));
}

void TestAdviceWords::decisiveReasons()
{
    GroupAdvice advice = about(u"m"_s);
    advice.reasons = {{ReasonCode::Serves, {figure("purpose"_L1, u"face"_s)}},
        {ReasonCode::WorthMoreTime, {figure("minutes"_L1, 30)}}, {ReasonCode::ServesNoObjective, {}},
        {ReasonCode::StoodIn, {figure("keys"_L1, QStringList{u"pleasure"_s})}},
        {ReasonCode::LeavesAt, {figure("budget"_L1, 210)}}, {ReasonCode::AskFor, {figure("ask"_L1, u"pleasure"_s)}},
        {ReasonCode::ByHeart, {}}};
    QCOMPARE(AdviceWords(Language(u"en"), somebody()).decisiveReasons(advice),
        QStringList({u"It counts first of all for “Meet”."_s, u"It serves none of your objectives."_s,
            u"Estimated, since you haven’t said: how much you enjoy it."_s,
            spaced(
                u"Even with 3~h~31 a week for your groups it would keep its place; just under that, it would give way."_s),
            u"Either choice is fine: decide by heart."_s}));
    advice.reasons.clear();
    QVERIFY(AdviceWords(Language(u"en"), somebody()).decisiveReasons(advice).isEmpty());
}

void TestAdviceWords::questions()
{
    const AdviceWords words(Language(u"en"), somebody());
    QCOMPARE(words.question({Ask::Purpose, {}}), u"What is it for? Say which of your objectives it serves, if any."_s);
    QCOMPARE(words.question({Ask::Potential, u"face"_s}), u"Rate what it could bring you for “Meet”."_s);
    QCOMPARE(words.question({Ask::Pleasure, {}}), u"How much do you enjoy it?"_s);
    QCOMPARE(words.couldChange({u"m"_s, {}, 3, 18}), u"The answer could change the advice for 3 of 18 groups."_s);
    QCOMPARE(words.couldChange({u"m"_s, {}, 1, 1}), u"The answer could change the advice for 1 of 1 group."_s);
}

void TestAdviceWords::namesStayAsTyped()
{
    PersonFile file = somebody();
    file.purposes[{file.currentAudit()->id, u"face"_s}].name = u"<b>%1 %2</b>"_s;
    file.groups[u"c"_s].name = u"%1 & “%n”"_s;
    const AdviceWords words(Language(u"en"), file);
    QCOMPARE(
        words.reason({ReasonCode::Highest, {figure("purpose"_L1, u"face"_s), figure("score"_L1, 8.0)}}, about(u"m"_s)),
        u"It counts for “<b>%1 %2</b>” more than any other group could: 8 out of 10."_s);
    QCOMPARE(words.reason({ReasonCode::AboutEqual, {figure("group"_L1, u"c"_s)}}, about(u"m"_s)),
        u"This one or “%1 & “%n””: it makes no real difference. Follow your pleasure."_s);
    QCOMPARE(words.purposeName(u"pleasure"_s), u"pleasure"_s);
    QCOMPARE(words.groupName(u"gone"_s), u"gone"_s);
    QCOMPARE(words.membership(u"c"_s), Membership::Candidate);
}

} // namespace recentre
