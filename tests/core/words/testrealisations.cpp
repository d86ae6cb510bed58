// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "spaced.h"
#include "tests.h"
#include "words/advicewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(recentre::Realisation)

namespace recentre {

void TestAdviceWords::everyRealisation()
{
    const AdviceWords english(Language(u"en"), {}), french(Language(u"fr"), {});
    for (int i = 0; i <= static_cast<int>(RealisationCode::SinceLast); ++i) {
        for (const bool holds : {true, false}) {
            const Realisation realisation{static_cast<RealisationCode>(i), holds, false, {}, {}};
            const QString text = english.realisation(realisation);
            QVERIFY2(!text.isEmpty() && !text.contains("%1"_L1), qPrintable(text));
            QVERIFY2(text != french.realisation(realisation), qPrintable(text));
        }
    }
    const Realisation unknown{RealisationCode::NotSeen, false, true, {}, {}};
    QCOMPARE(english.realisation(unknown), u"Too little is known yet to say anything here."_s);
}

void TestAdviceWords::realisations_data()
{
    QTest::addColumn<Realisation>("realisation");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char *name, RealisationCode code, bool holds, const Figures &figures,
                         const QString &english, const QString &french, const QStringList &groups = {},
                         const QStringList &estimated = {}) {
        QTest::newRow(name) << Realisation{code, holds, false, figures, groups, estimated} << spaced(english)
                            << spaced(french);
    };
    // What stands in is marked, figure by figure.
    row("time, estimated", RealisationCode::TimeNeeded, true,
        {{"needed"_L1, 520}, {"available"_L1, 240}, {"today"_L1, 410}},
        u"Following every group you listed would take about 8~h~40 a week. Today you give about 6~h~50; you have 4~h "
        u"to "
        "give."_s,
        u"Suivre tous les groupes de votre liste prendrait environ 8~h~40 par semaine. Aujourd’hui vous y passez "
        u"environ "
        "6~h~50~; vous avez 4~h à donner."_s,
        {}, {u"needed"_s, u"today"_s});
    row("away, estimated", RealisationCode::AwayFromObjectives, true, {{"away"_L1, 0.559}, {"firstTwo"_L1, 0.2}},
        u"About 55% of your time goes to what isn’t an objective, about 20% to your first two."_s,
        u"Environ 55~% de votre temps va à ce qui n’est pas un objectif, environ 20~% à vos deux premiers."_s, {},
        {u"away"_s, u"firstTwo"_s});
    row("met, not all told", RealisationCode::FewMet, true,
        {{"exchanged"_L1, 90}, {"metOnline"_L1, 38}, {"metInPerson"_L1, 10}, {"together"_L1, 2}, {"groups"_L1, 9},
            {"minutes"_L1, 245}},
        u"You exchanged with 90 people, met 38 online and 10 in person, and did something together with 2. Some groups "
        "don’t tell all of it. Groups where you have met nobody in person take about 4~h~05 a week."_s,
        u"Vous avez échangé avec 90 personnes. Personnes vues en ligne_: 38~; de visu_: 10~; avec qui vous avez fait "
        "quelque chose_: 2. Certains groupes ne disent pas tout. Les groupes où vous n’avez rencontré personne "
        "prennent "
        "environ 4~h~05 par semaine."_s,
        {}, {u"exchanged"_s, u"minutes"_s});
    row("one brings most, estimated", RealisationCode::FewBringMost, true,
        {{"groups"_L1, 1}, {"of"_L1, 3}, {"minutes"_L1, 40}},
        u"One of your 3 groups brings four fifths of what they all bring; the others take about 40~min a week. Some of "
        "the answers behind this are estimated."_s,
        u"Un de vos 3 groupes apporte les quatre cinquièmes de l’ensemble~; les autres prennent environ 40~min par "
        "semaine. Certaines des réponses derrière ce constat sont estimées."_s,
        {}, {u"groups"_s, u"minutes"_s});
    row("roles, one estimated", RealisationCode::TakingNotGiving, true,
        {{"reader"_L1, RoleTime{300, 8}}, {"reactor"_L1, RoleTime{65, 3}}, {"contributor"_L1, RoleTime{45, 2}}},
        u"You read and react for about 6~h~05 a week, and contribute or start something for 45~min."_s,
        u"Vous lisez et réagissez environ 6~h~05 par semaine, et contribuez ou lancez quelque chose 45~min."_s, {},
        {u"reactor"_s});
    row("since last, estimated", RealisationCode::SinceLast, true,
        {{"planned"_L1, 265}, {"done"_L1, 410}, {"perHourThen"_L1, 2.3}, {"perHourNow"_L1, 2.5}},
        u"Last time you planned 4~h~25 a week; it became about 6~h~50. By your answers an hour counted 2.3 points "
        u"then, "
        "about 2.5 points now."_s,
        u"La dernière fois, vous prévoyiez 4~h~25 par semaine~; ce fut environ 6~h~50. D’après vos réponses, une heure "
        "comptait 2,3 points alors, environ 2,5 points maintenant."_s,
        {}, {u"done"_s, u"perHourNow"_s});
    row("time", RealisationCode::TimeNeeded, true, {{"needed"_L1, 520}, {"available"_L1, 240}, {"today"_L1, 410}},
        u"Following every group you listed would take 8~h~40 a week. Today you give 6~h~50; you have 4~h to give."_s,
        u"Suivre tous les groupes de votre liste prendrait 8~h~40 par semaine. Aujourd’hui vous y passez 6~h~50~; vous "
        "avez 4~h à donner."_s);
    row("objectives", RealisationCode::TooManyObjectives, true, {{"objectives"_L1, 7}, {"effective"_L1, 5.26}},
        u"You aim at 7 objectives at once. Your time is spread as if over 5.3 purposes."_s,
        u"Vous visez 7 objectifs à la fois. Votre temps se répartit comme sur 5,3 utilités."_s);
    row("one objective", RealisationCode::TooManyObjectives, false, {{"objectives"_L1, 1}, {"effective"_L1, 1.04}},
        u"You aim at one objective. Your time goes to a single purpose."_s,
        u"Vous visez un seul objectif. Votre temps va à une seule utilité."_s);
    row("no objective", RealisationCode::TooManyObjectives, false, {{"objectives"_L1, 0}, {"effective"_L1, 0.0}},
        u"You have no objective yet."_s, u"Vous n’avez pas encore d’objectif."_s);
    row("hardly away", RealisationCode::AwayFromObjectives, true, {{"away"_L1, 0.004}, {"firstTwo"_L1, 0.32}},
        u"Hardly any time goes to what isn’t an objective, and 32% to your first two."_s,
        u"Presque aucun temps ne va à ce qui n’est pas un objectif, et 32~% va à vos deux premiers."_s);
    row("away", RealisationCode::AwayFromObjectives, true, {{"away"_L1, 0.559}, {"firstTwo"_L1, 0.2}},
        u"55% of your time goes to what isn’t an objective, 20% to your first two."_s,
        u"55~% de votre temps va à ce qui n’est pas un objectif, 20~% à vos deux premiers."_s);
    row("met", RealisationCode::FewMet, true,
        {{"exchanged"_L1, 90}, {"metOnline"_L1, 38}, {"metInPerson"_L1, 10}, {"together"_L1, 0}, {"groups"_L1, 9},
            {"minutes"_L1, 247}},
        u"You exchanged with 90 people, met 38 online and 10 in person, and did something together with nobody. Groups "
        "where you have met nobody in person take 4~h~05 a week."_s,
        u"Vous avez échangé avec 90 personnes. Personnes vues en ligne_: 38~; de visu_: 10~; avec qui vous avez fait "
        "quelque chose_: aucune. Les groupes où vous n’avez rencontré personne prennent 4~h~05 par semaine."_s);
    row("met nobody", RealisationCode::FewMet, true, {{"exchanged"_L1, 1}, {"minutes"_L1, 60}},
        u"You exchanged with 1 person, and have met nobody so far. Groups where you have met nobody in person take 1~h "
        "a week."_s,
        u"Vous avez échangé avec 1 personne, et n’avez encore rencontré personne. Les groupes où vous n’avez rencontré "
        "personne prennent 1~h par semaine."_s);
    row("spoke to nobody", RealisationCode::FewMet, false, {{"exchanged"_L1, 0}, {"minutes"_L1, 0}},
        u"You have exchanged with nobody and met nobody so far. No time goes to groups where you have met nobody in "
        "person."_s,
        u"Vous n’avez encore échangé avec personne, ni rencontré personne. Aucun temps ne va à des groupes où vous "
        "n’avez rencontré personne."_s);
    row("read elsewhere", RealisationCode::WatchElsewhere, true, {{"minutes"_L1, 45}, {"withAlternative"_L1, 0}},
        u"Groups that you only read for information take 45~min a week; you have named no other tool for them."_s,
        u"Les groupes que vous ne faites que lire pour vous informer prennent 45~min par semaine~; vous n’avez nommé "
        "aucun autre outil pour eux."_s);
    row("nothing read", RealisationCode::WatchElsewhere, false, {{"minutes"_L1, 0}, {"withAlternative"_L1, 0}},
        u"No time goes to groups that you only read for information."_s,
        u"Aucun temps ne va à des groupes que vous ne faites que lire pour vous informer."_s);
    row("only read", RealisationCode::TakingNotGiving, true, {{"reader"_L1, RoleTime{30, 8}}},
        u"You read and react for 30~min a week, and don’t contribute or start anything yet."_s,
        u"Vous lisez et réagissez 30~min par semaine, et ne contribuez ni ne lancez encore rien."_s);
    row("enjoyed", RealisationCode::NoPleasure, false, {{"minutes"_L1, 0}},
        u"No time goes to groups that you don’t enjoy."_s,
        u"Aucun temps ne va à des groupes qui ne vous font pas plaisir."_s);
    row("a circle left out", RealisationCode::Circles, true, {{"one"_L1, 1}, {"two"_L1, 0}, {"three"_L1, 2}},
        u"The plan leaves a circle out. Groups by circle: 1 for people you know well, none for those you lost touch "
        "with, 2 for those you don’t know yet."_s,
        u"Le plan laisse un cercle de côté. Groupes par cercle_: 1 pour ceux que vous connaissez bien, aucun pour ceux "
        "que vous avez perdus de vue, 2 pour ceux que vous ne connaissez pas encore."_s);
    row("collects nothing", RealisationCode::Collecting, false, {{"groups"_L1, 0}, {"of"_L1, 14}},
        u"There is no group in which you spend no time and have done nothing for a quarter."_s,
        u"Il n’y a aucun groupe où vous ne passiez aucun temps et n’ayez rien fait depuis un trimestre."_s);
    row("collects", RealisationCode::Collecting, true, {{"groups"_L1, 5}, {"of"_L1, 14}},
        u"In 5 of your 14 groups you spend no time and have done nothing for a quarter."_s,
        u"Dans 5 de vos 14 groupes, vous ne passez aucun temps et n’avez rien fait depuis un trimestre."_s);
    row("one brings most", RealisationCode::FewBringMost, true, {{"groups"_L1, 1}, {"of"_L1, 3}, {"minutes"_L1, 40}},
        u"One of your 3 groups brings four fifths of what they all bring; the others take 40~min a week."_s,
        u"Un de vos 3 groupes apporte les quatre cinquièmes de l’ensemble~; les autres prennent 40~min par semaine."_s);
    row("nothing brings", RealisationCode::FewBringMost, false, {{"groups"_L1, 0}, {"of"_L1, 3}, {"minutes"_L1, 40}},
        u"By your answers none of your groups brings anything yet."_s,
        u"D’après vos réponses, aucun de vos groupes n’apporte encore rien."_s);
    row("nothing pinned", RealisationCode::OverBudget, false, {{"pinned"_L1, 0}, {"available"_L1, 240}},
        u"You have pinned nothing that takes time."_s, u"Vous n’avez rien épinglé qui prenne du temps."_s);
    row("seen", RealisationCode::NotSeen, false, {{"groups"_L1, 0}, {"of"_L1, 3}},
        u"No group that serves your first objective is one where you were silent for a quarter."_s,
        u"Aucun groupe qui sert votre premier objectif n’est resté un trimestre sans un mot de vous."_s);
    row("not served", RealisationCode::NotSeen, false, {{"groups"_L1, 0}, {"of"_L1, 0}},
        u"No group of yours serves your first objective yet."_s,
        u"Aucun de vos groupes ne sert encore votre premier objectif."_s);
    row("nothing planned", RealisationCode::SinceLast, true,
        {{"planned"_L1, 0}, {"done"_L1, 60}, {"perHourThen"_L1, 0.0}, {"perHourNow"_L1, 2.5}},
        u"Last time no time was planned; today you give 1~h a week. By your answers an hour counted 0 points then, 2.5 "
        "points now."_s,
        u"La dernière fois, aucun temps n’était prévu~; aujourd’hui vous y passez 1~h par semaine. D’après vos "
        u"réponses, "
        u"une "
        "heure comptait 0 point alors, 2,5 points maintenant."_s);
    row("roles", RealisationCode::TakingNotGiving, true,
        {{"reader"_L1, RoleTime{300, 8}}, {"reactor"_L1, RoleTime{65, 3}}, {"contributor"_L1, RoleTime{45, 2}},
            {"initiator"_L1, RoleTime{0, 0}}},
        u"You read and react for 6~h~05 a week, and contribute or start something for 45~min."_s,
        u"Vous lisez et réagissez 6~h~05 par semaine, et contribuez ou lancez quelque chose 45~min."_s);
    row("one group", RealisationCode::NotSeen, true, {{"groups"_L1, 1}, {"of"_L1, 1}},
        u"In the one group that serves your first objective, you posted nothing for a quarter."_s,
        u"Dans le seul groupe qui sert votre premier objectif, vous n’avez rien publié depuis un trimestre."_s);
    row("same purpose", RealisationCode::SamePurpose, true, {{"purpose"_L1, u"watch"_s}, {"groups"_L1, 4}},
        u"4 groups serve “Watch how my profession evolves” before anything else: two that do the same don’t bring "
        u"twice "
        "as much."_s,
        u"4 groupes servent «_Suivre l’évolution de mon métier_» avant toute chose_: deux qui font de même n’apportent "
        "pas le double."_s,
        {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("alone", RealisationCode::ObjectiveAlone, true, {{"purposes"_L1, QStringList{u"learn"_s, u"help"_s}}},
        u"No group of the plan serves “Learn” or “Help others with what I know” yet."_s,
        u"Aucun groupe du plan ne sert encore «_Apprendre_» ou «_Aider les autres avec ce que je sais_»."_s);
    row("first time", RealisationCode::SinceLast, false, {},
        u"This is the first evaluation: there is nothing to compare with."_s,
        u"C’est le premier bilan_: il n’y a rien à comparer."_s);
    row("since last", RealisationCode::SinceLast, true,
        {{"planned"_L1, 265}, {"done"_L1, 410}, {"perHourThen"_L1, 2.3}, {"perHourNow"_L1, 2.5}},
        u"Last time you planned 4~h~25 a week; it became 6~h~50. By your answers an hour counted 2.3 points then, 2.5 "
        "points now."_s,
        u"La dernière fois, vous prévoyiez 4~h~25 par semaine~; ce fut 6~h~50. D’après vos réponses, une heure "
        u"comptait 2,3 "
        "points alors, 2,5 points maintenant."_s);
}

void TestAdviceWords::realisations()
{
    QFETCH(Realisation, realisation);
    QFETCH(QString, english);
    QFETCH(QString, french);
    QCOMPARE(AdviceWords(Language(u"en"), {}).realisation(realisation), english);
    QCOMPARE(AdviceWords(Language(u"fr"), {}).realisation(realisation), french);
}

void TestAdviceWords::otherObjectivesThen()
{
    const QByteArray audits = R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"}, "audits": [
        {"date": "2026-06-01", "objectives": [{"purpose": "face", "rank": 1}, {"purpose": "learn", "rank": 2}]},
        {"date": "2026-09-01", "objectives": [{"purpose": "face", "rank": 1}, {"purpose": "learn", "rank": 2}]}]})";
    const Realisation since{RealisationCode::SinceLast, true, false,
        {{"planned"_L1, 120}, {"done"_L1, 60}, {"perHourThen"_L1, 2.0}, {"perHourNow"_L1, 1.0}}, {}};
    const auto said = [&](const QByteArray &bytes) {
        return AdviceWords(Language(), readAudit(bytes).value()).realisation(since);
    };
    QVERIFY(said(audits).endsWith(u"By your answers an hour counted 2 points then, 1 point now."));
    for (const auto &[from, to] : {std::pair{"\"learn\", \"rank\": 2}]},", "\"learn\", \"rank\": 1}]},"},
             std::pair{"\"learn\", \"rank\": 2}]},", "\"help\", \"rank\": 2}]},"},
             std::pair{"\"2026-06-01\",", "\"2026-06-01\", \"pleasureRank\": 1,"}}) {
        const QByteArray other = QByteArray(audits).replace(from, to);
        QVERIFY(other != audits);
        QVERIFY(
            said(other).endsWith(u"Your objectives were others then, so the points of then and now don’t compare."));
    }
}

} // namespace recentre
