// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "tests.h"
#include "words/advicewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(recentre::Realisation)

namespace recentre {

namespace {

QString spaced(QString text) { return text.replace(u'~', u'\u202f').replace(u'_', u'\u00a0'); }

} // namespace

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
                         const QString &english, const QString &french, const QStringList &groups = {}) {
        QTest::newRow(name) << Realisation{code, holds, false, figures, groups} << spaced(english) << spaced(french);
    };
    row("time", RealisationCode::TimeNeeded, true, {{"needed"_L1, 520}, {"available"_L1, 240}, {"today"_L1, 410}},
        u"Following every group you listed would take 8~h~40 a week. Today you give 6~h~50; you have 4~h to give."_s,
        u"Suivre tous les groupes de votre liste prendrait 8~h~40 par semaine. Aujourd’hui vous y passez 6~h~50~; vous "
        "avez 4~h à donner."_s);
    row("objectives", RealisationCode::TooManyObjectives, true, {{"objectives"_L1, 7}, {"effective"_L1, 5.26}},
        u"You aim at 7 objectives at once, and your time is spread as if over 5.3 purposes."_s,
        u"Vous visez 7 objectifs à la fois, et votre temps se répartit comme sur 5,3 utilités."_s);
    row("away", RealisationCode::AwayFromObjectives, true, {{"away"_L1, 0.559}, {"firstTwo"_L1, 0.2}},
        u"55% of your time goes to what isn’t an objective, 20% to your first two."_s,
        u"55~% de votre temps va à ce qui n’est pas un objectif, 20~% à vos deux premiers."_s);
    row("met", RealisationCode::FewMet, true,
        {{"exchanged"_L1, 90}, {"metOnline"_L1, 38}, {"metInPerson"_L1, 10}, {"together"_L1, 5}, {"groups"_L1, 9},
            {"minutes"_L1, 247}},
        u"You exchanged with 90 people, met 38 online and 10 in person, and did something together with 5. Groups "
        u"where "
        "you have met nobody in person take 4~h~05 a week."_s,
        u"Vous avez échangé avec 90 personnes, en avez vu 38 en ligne et 10 de visu, et fait quelque chose avec 5. Les "
        "groupes où vous n’avez rencontré personne prennent 4~h~05 par semaine."_s);
    row("roles", RealisationCode::TakingNotGiving, true,
        {{"reader"_L1, RoleTime{300, 8}}, {"reactor"_L1, RoleTime{65, 3}}, {"contributor"_L1, RoleTime{45, 2}},
            {"initiator"_L1, RoleTime{0, 0}}},
        u"You read and react for 6~h~05 a week, and contribute or start something for 45~min."_s,
        u"Vous lisez et réagissez 6~h~05 par semaine, et contribuez ou lancez quelque chose 45~min."_s);
    row("one group", RealisationCode::NotSeen, true, {{"groups"_L1, 1}, {"of"_L1, 1}},
        u"In 1 of the one group that serves your first objective, you posted nothing for a quarter."_s,
        u"Dans 1 du seul groupe qui sert votre premier objectif, vous n’avez rien publié depuis un trimestre."_s);
    row("same purpose", RealisationCode::SamePurpose, true, {{"purpose"_L1, u"watch"_s}, {"groups"_L1, 4}},
        u"4 groups serve “Watch how my profession evolves” before anything else: two that do the same don’t bring "
        u"twice "
        "as much."_s,
        u"4 groupes servent «_Suivre l’évolution de mon métier_» avant toute chose_: deux qui font de même n’apportent "
        "pas le double."_s,
        {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("alone", RealisationCode::ObjectiveAlone, true, {{"purposes"_L1, QStringList{u"learn"_s, u"help"_s}}},
        u"No group of the plan serves “Learn” and “Help others with what I know” yet."_s,
        u"Aucun groupe du plan ne sert encore «_Apprendre_» et «_Aider les autres avec ce que je sais_»."_s);
    row("first time", RealisationCode::SinceLast, false, {},
        u"This is the first evaluation: there is nothing to compare with."_s,
        u"C’est le premier bilan_: il n’y a rien à comparer."_s);
    row("since last", RealisationCode::SinceLast, true,
        {{"planned"_L1, 265}, {"done"_L1, 410}, {"perHourThen"_L1, 2.3}, {"perHourNow"_L1, 2.5}},
        u"Last time you planned 4~h~25 a week; it became 6~h~50. By your scores an hour counted 2.3 points then, 2.5 "
        "points now."_s,
        u"La dernière fois, vous prévoyiez 4~h~25 par semaine~; ce fut 6~h~50. Selon vos notes, une heure comptait 2,3 "
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
    QVERIFY(said(audits).endsWith(u"By your scores an hour counted 2 points then, 1 point now."));
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
