// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "tests.h"
#include "words/advicewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(recentre::Reason)
Q_DECLARE_METATYPE(recentre::Realisation)

namespace recentre {

namespace {

Language en() { return Language(u"en"); }
Language fr() { return Language(u"fr"); }

/// "~" stands for the narrow no-break space and "_" for the no-break space, which nobody sees in a source.
QString spaced(QString text) { return text.replace(u'~', u'\u202f').replace(u'_', u'\u00a0'); }

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

void TestAdviceWords::reasons_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char *name, const QString &group, ReasonCode code, const Figures &figures,
                         const QString &english, const QString &french) {
        QTest::newRow(name) << group << Reason{code, figures} << spaced(english) << spaced(french);
    };
    const QString m = u"m"_s, c = u"c"_s, face = u"face"_s;
    row("another tool", m, ReasonCode::AlternativeDoesIt,
        {figure("kept"_L1, 2.0), figure("of"_L1, 3.0), figure("minutesFreed"_L1, 40)},
        u"Another tool (feed reader) keeps 2 of its 3 points and frees 40~min a week."_s,
        u"Un autre outil (feed reader) garde 2 de ses 3 points et libère 40~min par semaine."_s);
    row("another tool, not said which", c, ReasonCode::AlternativeDoesIt,
        {figure("kept"_L1, 2.0), figure("of"_L1, 3.0), figure("minutesFreed"_L1, 65)},
        u"Another tool keeps 2 of its 3 points and frees 1~h~05 a week."_s,
        u"Un autre outil garde 2 de ses 3 points et libère 1~h~05 par semaine."_s);
    row("highest", m, ReasonCode::Highest, {figure("purpose"_L1, face), figure("score"_L1, 8.0)},
        u"It counts for “Meet” more than any other group could: 8 out of 10."_s,
        u"Il compte pour «_Meet_» plus qu’aucun autre groupe ne le pourrait_: 8 sur 10."_s);
    row("serves, by an offered name", m, ReasonCode::Serves, {figure("purpose"_L1, u"watch"_s)},
        u"It counts first of all for “Watch how my profession evolves”."_s,
        u"Il compte d’abord pour «_Suivre l’évolution de mon métier_»."_s);
    row("serves, by an id", m, ReasonCode::Serves, {figure("purpose"_L1, u"p7"_s)},
        u"It counts first of all for “p7”."_s, u"Il compte d’abord pour «_p7_»."_s);
    row("more time", m, ReasonCode::WorthMoreTime, {figure("points"_L1, 2.4), figure("minutes"_L1, 30)},
        u"30~min more a week could bring 2.4 points more."_s,
        u"30~min de plus par semaine pourraient apporter 2,4 points de plus."_s);
    row("good use", m, ReasonCode::GoodUseOfTime, {figure("pointsAnHour"_L1, 9.0), figure("oneMoreHour"_L1, 5)},
        u"By your scores an hour here counts 9 points; one more hour elsewhere would count 5 points."_s,
        u"Selon vos notes, une heure ici compte 9 points~; une heure de plus ailleurs compterait 5 points."_s);
    row("no objective", m, ReasonCode::ServesNoObjective, {figure("purposes"_L1, QStringList())},
        u"It serves none of what you aim at."_s, u"Il ne sert rien de ce que vous visez."_s);
    row("no objective, member", m, ReasonCode::ServesNoObjective, {figure("purposes"_L1, QStringList{face, u"p7"_s})},
        u"You use it for “Meet” and “p7”; it does too little for what you aim at."_s,
        u"Vous l’utilisez pour «_Meet_» et «_p7_»~; il fait trop peu pour ce que vous visez."_s);
    row("no objective, candidate", c, ReasonCode::ServesNoObjective, {figure("purposes"_L1, QStringList{face})},
        u"It would serve “Meet”; it would do too little for what you aim at."_s,
        u"Il servirait «_Meet_»~; il ferait trop peu pour ce que vous visez."_s);
    row("about equal", m, ReasonCode::AboutEqual, {figure("group"_L1, c), figure("points"_L1, 0.1)},
        u"This one or “Circle”: it makes no real difference. Follow your pleasure."_s,
        u"Celui-ci ou «_Circle_»_: aucune vraie différence. Suivez votre plaisir."_s);
    row("elsewhere", m, ReasonCode::BetterUsedElsewhere,
        {figure("points"_L1, 1.2), figure("groups"_L1, QStringList{c})},
        u"It would push out “Circle” and lose 1.2 points."_s,
        u"Il évincerait «_Circle_» et ferait perdre 1,2 point."_s);
    row("elsewhere, nobody goes", m, ReasonCode::BetterUsedElsewhere, {figure("points"_L1, 1.2)},
        u"Its time counts for more elsewhere: it would cost 1.2 points."_s,
        u"Son temps compte davantage ailleurs_: il coûterait 1,2 point."_s);
    row("hope", m, ReasonCode::Hope,
        {figure("purpose"_L1, face), figure("brought"_L1, 3.0), figure("potential"_L1, 8.0)},
        u"Much of that is still a hope: so far it has brought 3 out of 10."_s,
        u"Une bonne part n’est encore qu’un espoir_: jusqu’ici il a apporté 3 sur 10."_s);
    row("hope of a candidate", c, ReasonCode::Hope, {figure("purpose"_L1, face), figure("potential"_L1, 8.0)},
        u"All of that is still a hope: you have yet to see it."_s,
        u"Tout cela n’est encore qu’un espoir_: il reste à le voir."_s);
    row("pleasure", m, ReasonCode::LittlePleasure, {figure("pleasure"_L1, 2.5)},
        u"You don’t enjoy it much (2.5 out of 10). Will you keep it up?"_s,
        u"Vous y prenez peu de plaisir (2,5 sur 10). Tiendrez-vous dans la durée~?"_s);
    row("not more", m, ReasonCode::NotWorthMoreTime, {figure("points"_L1, 0.2), figure("minutes"_L1, 30)},
        u"30~min more a week would bring less here than elsewhere."_s,
        u"30~min de plus par semaine apporteraient moins ici qu’ailleurs."_s);
    row("stood in", m, ReasonCode::StoodIn,
        {figure("keys"_L1, QStringList{u"minutesPerWeek"_s, u"pleasure"_s, u"brought:face"_s})},
        u"Estimated, since you haven’t said: its minutes, how much you enjoy it and what it brings for “Meet”."_s,
        u"Estimé, faute de réponse_: ses minutes, le plaisir que vous y prenez et ce qu’il apporte pour «_Meet_»."_s);
    row("stood in, others", m, ReasonCode::StoodIn,
        {figure("keys"_L1,
            QStringList{u"contributeMinutesPerWeek"_s, u"alternativeMinutesPerWeek"_s, u"potential:watch"_s})},
        u"Estimated, since you haven’t said: the minutes that it would take, the minutes of the other tool and what it "
        "could bring for “Watch how my profession evolves”."_s,
        u"Estimé, faute de réponse_: les minutes qu’il prendrait, les minutes de l’autre outil et ce qu’il pourrait "
        "apporter pour «_Suivre l’évolution de mon métier_»."_s);
    row("enters at", m, ReasonCode::EntersAt, {figure("budget"_L1, 255), figure("minutes"_L1, 15)},
        u"From 4~h~15 a week on, it would be kept."_s, u"À partir de 4~h~15 par semaine, il serait gardé."_s);
    row("enters at, candidate", c, ReasonCode::EntersAt, {figure("budget"_L1, 255), figure("minutes"_L1, 15)},
        u"From 4~h~15 a week on, it would be worth joining."_s,
        u"À partir de 4~h~15 par semaine, il vaudrait la peine de le rejoindre."_s);
    const Figures scores{figure("purpose"_L1, face), figure("score"_L1, 6.5), figure("from"_L1, 4.0)};
    row("enters if", m, ReasonCode::EntersIf, scores, u"It would be kept if it brought 6.5 rather than 4 for “Meet”."_s,
        u"Il serait gardé s’il apportait 6,5 plutôt que 4 pour «_Meet_»."_s);
    row("enters if, candidate", c, ReasonCode::EntersIf, scores,
        u"It would be worth joining if it could bring 6.5 rather than 4 for “Meet”."_s,
        u"Il vaudrait la peine de le rejoindre s’il pouvait apporter 6,5 plutôt que 4 pour «_Meet_»."_s);
    row("leaves at", m, ReasonCode::LeavesAt, {figure("budget"_L1, 210)},
        u"With 3~h~30 a week or less, it would give way."_s,
        u"Avec 3~h~30 par semaine ou moins, il céderait la place."_s);
    row("leaves if", m, ReasonCode::LeavesIf, scores, u"At 6.5 or less for “Meet” (you say 4), it would give way."_s,
        u"À 6,5 ou moins pour «_Meet_» (vous dites 4), il céderait la place."_s);
    row("ask", m, ReasonCode::AskFor, {figure("ask"_L1, u"brought"_s), figure("purpose"_L1, face)},
        u"Rate what it brings you for “Meet”."_s, u"Notez ce qu’il vous apporte pour «_Meet_»."_s);
}

void TestAdviceWords::reasons()
{
    QFETCH(QString, group);
    QFETCH(Reason, reason);
    QFETCH(QString, english);
    QFETCH(QString, french);
    QCOMPARE(AdviceWords(en(), somebody()).reason(reason, about(group)), english);
    QCOMPARE(AdviceWords(fr(), somebody()).reason(reason, about(group)), french);
}

void TestAdviceWords::certainty_data()
{
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("clear") << 0.85 << u"Clear: the same in 85 of 100 readings of your answers."_s
                           << u"C’est net_: de même dans 85 lectures de vos réponses sur 100."_s;
    QTest::newRow("just under") << 0.8499 << u"Fairly clear: the same in 84 of 100 readings of your answers."_s
                                << u"Assez net_: de même dans 84 lectures de vos réponses sur 100."_s;
    QTest::newRow("fairly clear") << 0.65 << u"Fairly clear: the same in 65 of 100 readings of your answers."_s
                                  << u"Assez net_: de même dans 65 lectures de vos réponses sur 100."_s;
    QTest::newRow("a close call")
        << 0.6499 << u"A close call, or skip: the same in 64 of 100 readings of your answers."_s
        << u"Cela se joue à peu, ou bien passer_: de même dans 64 lectures de vos réponses sur 100."_s;
}

void TestAdviceWords::certainty()
{
    QFETCH(double, confidence);
    QFETCH(QString, english);
    QFETCH(QString, french);
    GroupAdvice advice = about(u"c"_s);
    advice.level = Level::Contribute;
    advice.confidence = confidence;
    advice.levels = {{.level = Level::Leave, .acceptability = 1 - confidence},
        {.level = Level::Contribute, .acceptability = confidence}};
    const AdviceWords words(en(), somebody());
    QCOMPARE(words.certainty(advice), english);
    QCOMPARE(AdviceWords(fr(), somebody()).certainty(advice), spaced(french));
    QCOMPARE(AdviceWords::otherLevel(advice), std::optional(Level::Leave));
    QVERIFY(english.startsWith(capitalised(words.confidenceWord(confidence))));

    advice.levels[0].acceptability = 0;
    QVERIFY(!AdviceWords::otherLevel(advice));
    QVERIFY(!words.certainty(advice).contains(u" or "));
    advice.confidence.reset();
    QCOMPARE(words.certainty(advice), QString());
    advice.pinned = true;
    QCOMPARE(words.certainty(advice), u"You have decided this one and pinned it."_s);
}

void TestAdviceWords::decisiveReasons()
{
    GroupAdvice advice = about(u"m"_s);
    advice.reasons = {{ReasonCode::Serves, {figure("purpose"_L1, u"face"_s)}},
        {ReasonCode::WorthMoreTime, {figure("minutes"_L1, 30)}}, {ReasonCode::ServesNoObjective, {}},
        {ReasonCode::StoodIn, {}}, {ReasonCode::LeavesAt, {figure("budget"_L1, 210)}},
        {ReasonCode::AskFor, {figure("ask"_L1, u"pleasure"_s)}}};
    QCOMPARE(AdviceWords(en(), somebody()).decisiveReasons(advice),
        QStringList({u"It counts first of all for “Meet”."_s, u"It serves none of what you aim at."_s,
            spaced(u"With 3~h~30 a week or less, it would give way."_s)}));
    advice.reasons.clear();
    QVERIFY(AdviceWords(en(), somebody()).decisiveReasons(advice).isEmpty());
}

void TestAdviceWords::verdicts()
{
    const AdviceWords english(en(), somebody()), french(fr(), somebody());
    GroupAdvice advice = about(u"m"_s);
    advice.minutes = 60;
    QStringList seen;
    for (int i = 0; i <= static_cast<int>(Recommendation::Unknown); ++i) {
        advice.recommendation = static_cast<Recommendation>(i);
        QVERIFY(!english.verdict(advice).isEmpty() && !seen.contains(english.verdict(advice)));
        QVERIFY(english.verdict(advice) != french.verdict(advice));
        seen += english.verdict(advice);
    }
    advice.recommendation = Recommendation::Contribute;
    QCOMPARE(english.verdict(advice), spaced(u"Give it 1~h a week"_s));
    QCOMPARE(french.verdict(advice), spaced(u"Donnez-lui 1~h par semaine"_s));
}

void TestAdviceWords::questions()
{
    const AdviceWords words(en(), somebody());
    QCOMPARE(words.question({Ask::Purpose, {}}), u"What is it for? Say which of your objectives it serves, if any."_s);
    QCOMPARE(words.question({Ask::Potential, u"face"_s}), u"Rate what it could bring you for “Meet”."_s);
    QCOMPARE(words.question({Ask::Pleasure, {}}), u"How much do you enjoy it?"_s);
    QCOMPARE(words.couldChange({u"m"_s, {}, 3, 18}), u"The answer could change 3 of 18 groups."_s);
    QCOMPARE(words.couldChange({u"m"_s, {}, 1, 1}), u"The answer could change 1 of 1 group."_s);
}

void TestAdviceWords::namesStayAsTyped()
{
    PersonFile file = somebody();
    file.purposes[{file.currentAudit()->id, u"face"_s}].name = u"<b>%1 %2</b>"_s;
    file.groups[u"c"_s].name = u"%1 & “%n”"_s;
    const AdviceWords words(en(), file);
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
