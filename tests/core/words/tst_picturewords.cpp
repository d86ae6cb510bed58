// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences under the charts and the leads of the realisations, in both languages. PICTURE_WORDS=1 prints them
/// all.
#include "files/auditreader.h"
#include "files/sample.h"
#include "randomaudit.h"
#include "spaced.h"
#include "words/picturewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(recentre::PersonFile)

namespace recentre {

namespace {

/// Every sentence that the picture of this audit says.
QStringList saidOf(const PersonFile &file, const Language &language)
{
    AdviceOptions options;
    options.readings = 0;
    const Advice advice = advise(file, options).value();
    const Basis basis = basisOf(file, advice).value();
    const AdviceWords words(language, file);
    QStringList said{pictureSentence(words, timeAndValue(basis)), pictureSentence(words, timeByPurpose(basis)),
        pictureSentence(words, timeNeeded(basis)), pictureSentence(words, valueOfHours(basis)),
        pictureSentence(words, objectivesServed(basis)), pictureSentence(words, takingAndGiving(basis)),
        pictureSentence(words, bestValue(basis)), pictureSentence(words, postToCoffee(basis)),
        whatIfSentence(words, whatIf(basis, 0)), whatIfSentence(words, whatIf(basis, advice.weeklyMinutes + 60))};
    for (const Realisation &realisation : advice.realisations) {
        const Lead lead = leadOf(words, realisation);
        said += lead.figure + u' ' + lead.sentence;
    }
    return said;
}

} // namespace

/// core/words/picturewords.
class TestPictureWords : public QObject {
    Q_OBJECT
private slots:
    void charts();
    void leads();
    void everywhere_data();
    void everywhere();
};

void TestPictureWords::charts()
{
    const AdviceWords english(Language(u"en"), {}), french(Language(u"fr"), {});
    const auto both = [&](const auto &chart, const QString &inEnglish, const QString &inFrench) {
        QCOMPARE(pictureSentence(english, chart), spaced(inEnglish));
        QCOMPARE(pictureSentence(french, chart), spaced(inFrench));
    };
    TimeAndValue points;
    both(points, u"Nothing can be drawn yet: you haven’t said what your groups bring."_s,
        u"Rien ne peut encore être dessiné_: vous n’avez pas dit ce que vos groupes apportent."_s);
    points.points = {ValuePoint()};
    points.minutesToday = 400;
    points.valueToday = 10'000'000;
    points.costly = {1, 100, 2'000'000};
    both(points,
        u"One group takes 1~h~40 a week, about a quarter of your time, and brings about a fifth of the value."_s,
        u"Un groupe prend 1~h~40 par semaine, environ un quart de votre temps, et apporte environ un cinquième de la "
        "valeur."_s);
    points.costly = {4, 200, 0};
    both(points, u"Four groups take 3~h~20 a week, about half of your time, and bring nothing to your objectives."_s,
        u"Quatre groupes prennent 3~h~20 par semaine, environ la moitié de votre temps, et n’apportent rien à vos "
        "objectifs."_s);

    TimeNeeded needed;
    needed.groups = 20;
    needed.needed = 555;
    needed.today = 410;
    needed.available = 240;
    both(needed,
        u"Following the 20 groups on your list would take 9~h~15 a week. Today you give 6~h~50; you are ready to give 4~h."_s,
        u"Suivre les 20 groupes de votre liste prendrait 9~h~15 par semaine. Aujourd’hui vous y passez 6~h~50~; vous "
        u"comptez donner "
        "4~h."_s);
    needed.available = 600;
    both(needed, u"Following the 20 groups on your list takes 9~h~15 a week; you are ready to give 10~h. It fits."_s,
        u"Suivre les 20 groupes de votre liste prend 9~h~15 par semaine~; vous comptez y donner 10~h. Cela tient."_s);

    ObjectivesServed served;
    served.objectives = {{u"face"_s, 1, 3.2}, {u"learn"_s, 2, 1.5}};
    QVERIFY(pictureSentence(english, served).contains(u"could get 2.2 points more"));
    QVERIFY(pictureSentence(english, served).contains(u"would get 0.5 points less"));
    served.objectives[1].planned = 2;
    QVERIFY(pictureSentence(english, served).contains(u"no objective would get less"));
    served.objectives[0].planned = 1;
    QCOMPARE(pictureSentence(english, served), u"Under the plan each objective would get about what it gets today."_s);

    PostToCoffee people;
    people.groups = 3;
    people.people = {1860, 42, 10, 5};
    both(people,
        u"Of 1,860 people you exchanged with, you met 42 online and 10 in person, and did something together with 5."_s,
        u"Sur 1~860 personnes avec qui vous avez échangé, vous en avez vu 42 en ligne et 10 de visu, et fait quelque "
        "chose avec 5."_s);
    people.unknown = {3, 3, 3, 3};
    QCOMPARE(pictureSentence(english, people), u"Whom you met in your groups isn’t told yet."_s);

    WhatIf what;
    QCOMPARE(whatIfSentence(english, what), u"the same groups as in the plan"_s);
    what.also = {u"A"_s, u"B"_s, u"C"_s};
    QCOMPARE(whatIfSentence(english, what), u"also A, B and one other"_s);
    QCOMPARE(whatIfSentence(french, what), u"A, B et 1 autre en plus"_s);
    what.without = {u"D"_s};
    QCOMPARE(whatIfSentence(english, what), u"also A, B and one other, without D"_s);
}

void TestPictureWords::leads()
{
    const AdviceWords english(Language(u"en"), {}), french(Language(u"fr"), {});
    const Realisation needed{
        RealisationCode::TimeNeeded, true, false, {{"needed"_L1, 555}, {"available"_L1, 240}, {"today"_L1, 410}}, {}};
    QCOMPARE(leadOf(english, needed).figure, spaced(u"9~h~15"_s));
    QCOMPARE(leadOf(english, needed).sentence,
        spaced(u"a week to follow every group on your list. You give 6~h~50 today, and are ready to give 4~h."_s));
    const Realisation away{
        RealisationCode::AwayFromObjectives, true, false, {{"away"_L1, 0.17}, {"firstTwo"_L1, 0.234}}, {}};
    QCOMPARE(leadOf(english, away).figure, u"23%"_s);
    QCOMPARE(leadOf(french, away).figure, spaced(u"23~%"_s));
    const Realisation seen{RealisationCode::NotSeen, true, false, {{"groups"_L1, 9}, {"of"_L1, 14}}, {}};
    QCOMPARE(leadOf(english, seen).figure, u"9 of 14"_s);
    QCOMPARE(leadOf(french, seen).figure, u"9 sur 14"_s);
    const Realisation one{RealisationCode::NotSeen, true, false, {{"groups"_L1, 1}, {"of"_L1, 1}}, {}};
    QCOMPARE(leadOf(english, one).sentence,
        u"group that serves your first objective, without a word from you for a quarter."_s);
    const Realisation few{
        RealisationCode::FewBringMost, true, false, {{"groups"_L1, 1}, {"of"_L1, 3}, {"minutes"_L1, 60}}, {}};
    QVERIFY(leadOf(english, few).sentence.startsWith(u"groups brings four fifths"));
    for (int i = 0; i <= int(RealisationCode::SinceLast); ++i) {
        const Realisation each{RealisationCode(i), true, false, {}, {}};
        const Lead lead = leadOf(english, each);
        QVERIFY2(!lead.figure.isEmpty() && lead.sentence.endsWith(u'.'), qPrintable(lead.sentence));
        QVERIFY(lead.sentence != leadOf(french, each).sentence);
    }
}

void TestPictureWords::everywhere_data()
{
    QTest::addColumn<PersonFile>("file");
    QTest::newRow("sample") << readAudit(sampleAudit(u"en"_s)).value();
    for (quint32 seed = 0; seed < 40; ++seed) {
        PersonFile file = RandomAudit(seed).file();
        int named = 0;
        for (Group &group : file.groups) // names of their own hold what no sentence may
            group.name = u"Group %1"_s.arg(++named);
        for (Purpose &purpose : file.purposes)
            purpose.name = u"Purpose "_s + purpose.id;
        if (!file.audits.isEmpty())
            QTest::addRow("random %u", seed) << file;
    }
}

void TestPictureWords::everywhere()
{
    QFETCH(PersonFile, file);
    static const QRegularExpression unfinished(u"%[0-9n]|\\(s\\)|  |nan|inf\\b"_s);
    static const QRegularExpression glued(u" [?!;:%]"_s);
    const QStringList english = saidOf(file, Language(u"en")), french = saidOf(file, Language(u"fr"));
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (qEnvironmentVariableIsSet("PICTURE_WORDS"))
            qInfo().noquote() << english[i] << "\n     " << french[i];
        QVERIFY2(!english[i].isEmpty() && !english[i].contains(unfinished), qPrintable(english[i]));
        QVERIFY2(!french[i].contains(unfinished) && !french[i].contains(glued), qPrintable(french[i]));
        QVERIFY2(english[i] != french[i], qPrintable(english[i]));
    }
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::TestPictureWords)
#include "tst_picturewords.moc"
