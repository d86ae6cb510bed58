// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spaced.h"
#include "tests.h"
#include "words/figures.h"
#include "words/labels.h"
#include "words/scales.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

Language en() { return Language(u"en"); }
Language fr() { return Language(u"fr"); }

} // namespace

void TestFigures::languages()
{
    QCOMPARE(Language().code(), u"en"_s);
    QCOMPARE(Language(u"fr").code(), u"fr"_s);
    QCOMPARE(Language(u"fr_FR").code(), u"fr"_s);
    QCOMPARE(Language(u"FR-ca").code(), u"fr"_s);
    QCOMPARE(Language(u"de").code(), u"en"_s);
    QCOMPARE(Language(u"french").code(), u"en"_s);
    QCOMPARE(Language(u"").code(), u"en"_s);
    QVERIFY(!Language::speaks(u"de"));
    QVERIFY(!Language::speaks(u"fro"));
    QCOMPARE(Language::codes(), QStringList({u"en"_s, u"fr"_s}));
    QVERIFY(Language(u"fr_FR") == fr() && !(fr() == en()));
}

void TestFigures::durations_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"0~min"_s;
    QTest::newRow("minutes") << 40 << u"40~min"_s;
    QTest::newRow("an hour") << 60 << u"1~h"_s;
    QTest::newRow("hours") << 240 << u"4~h"_s;
    QTest::newRow("both") << 410 << u"6~h~50"_s;
    QTest::newRow("two digits") << 65 << u"1~h~05"_s;
    QTest::newRow("a week") << 10080 << u"168~h"_s;
}

void TestFigures::durations()
{
    QFETCH(int, minutes);
    QFETCH(QString, text);
    QCOMPARE(duration(en(), minutes), spaced(text));
    QCOMPARE(duration(fr(), minutes), spaced(text));
}

void TestFigures::asSaid()
{
    const Language english, french(u"fr");
    QCOMPARE(durationSaid(english, {45, {}}), u"45\u202fmin"_s);
    QCOMPARE(durationSaid(english, {60, 60}), u"1\u202fh"_s);
    QCOMPARE(durationSaid(english, {30, 60}), u"30 to 60\u202fmin"_s);
    QCOMPARE(durationSaid(french, {0, 30}), u"0 à 30\u202fmin"_s);
    QCOMPARE(durationSaid(french, {45, 90}), u"45\u202fmin à 1\u202fh\u202f30"_s);
}

void TestFigures::roughDurations()
{
    QCOMPARE(roughDuration(en(), 3), spaced(u"3~min"_s));
    QCOMPARE(roughDuration(en(), 7), spaced(u"5~min"_s));
    QCOMPARE(roughDuration(en(), 8), spaced(u"10~min"_s));
    QCOMPARE(roughDuration(en(), 118), spaced(u"2~h"_s));
}

void TestFigures::numbers()
{
    QCOMPARE(number(en(), 1240), u"1,240"_s);
    QCOMPARE(number(fr(), 1240), spaced(u"1~240"_s));
    QCOMPARE(number(en(), 1234567), u"1,234,567"_s);
    QCOMPARE(number(en(), 999), u"999"_s);
    QCOMPARE(decimal(en(), 2.44), u"2.4"_s);
    QCOMPARE(decimal(fr(), 2.44), u"2,4"_s);
    QCOMPARE(decimal(en(), 3.04), u"3"_s);
    QCOMPARE(decimal(fr(), -0.5), u"\u22120,5"_s);
    QCOMPARE(decimal(en(), 29.108333), u"29.1"_s);
}

void TestFigures::points()
{
    QCOMPARE(recentre::points(en(), 2.4), u"2.4 points"_s);
    QCOMPARE(recentre::points(en(), 1), u"1 point"_s);
    QCOMPARE(recentre::points(en(), 1.4), u"1.4 points"_s);
    QCOMPARE(recentre::points(en(), 0), u"0 points"_s);
    QCOMPARE(recentre::points(fr(), 1.4), u"1,4 point"_s);
    QCOMPARE(recentre::points(fr(), 0), u"0 point"_s);
    QCOMPARE(recentre::points(fr(), 2), u"2 points"_s);
    QCOMPARE(pointsOf(fr(), 29'108'333), u"29,1 points"_s);
}

void TestFigures::shares()
{
    QCOMPARE(percent(en(), 0.609), u"60%"_s);
    QCOMPARE(percent(fr(), 0.609), spaced(u"60~%"_s));
    QCOMPARE(ofHundred(0.57), 57); // 56.99999… in binary
    QCOMPARE(ofHundred(0.999), 99);
    QCOMPARE(ofHundred(1), 100);
}

void TestFigures::dates()
{
    QCOMPARE(date(en(), {2026, 9, 1}), u"1 September 2026"_s);
    QCOMPARE(date(fr(), {2026, 9, 1}), u"1er septembre 2026"_s);
    QCOMPARE(date(fr(), {2026, 12, 15}), u"15 décembre 2026"_s);
    QCOMPARE(date(en(), {}), QString());
    QCOMPARE(monthAndYear(fr(), {2025, 10, 18}), u"octobre 2025"_s);
    QCOMPARE(monthName(en(), 2), u"February"_s);
    QCOMPARE(monthName(en(), 13), QString());
}

void TestFigures::lists()
{
    const QStringList three{u"A"_s, u"B"_s, u"C"_s};
    QCOMPARE(joined(en(), {}), QString());
    QCOMPARE(joined(en(), {u"A"_s}), u"A"_s);
    QCOMPARE(joined(en(), {u"A"_s, u"B"_s}), u"A and B"_s);
    QCOMPARE(joined(en(), three), u"A, B and C"_s);
    QCOMPARE(joined(fr(), three), u"A, B et C"_s);
    QCOMPARE(joinedByOr(en(), {u"A"_s}), u"A"_s);
    QCOMPARE(joinedByOr(en(), three), u"A, B or C"_s);
    QCOMPARE(joinedByOr(fr(), three), u"A, B ou C"_s);
    QCOMPARE(joined(en(), {u"%2"_s, u"%1"_s}), u"%2 and %1"_s);
    QCOMPARE(quoted(en(), u"A"_s), u"“A”"_s);
    QCOMPARE(quoted(fr(), u"A"_s), spaced(u"«_A_»"_s));
}

void TestFigures::counts()
{
    QCOMPARE(countWord(en(), 8), u"eight"_s);
    QCOMPARE(countWord(fr(), 8), u"huit"_s);
    QCOMPARE(countWord(en(), 20), u"twenty"_s);
    QCOMPARE(countWord(en(), 21), u"21"_s);
    QCOMPARE(capitalised(countWord(fr(), 11)), u"Onze"_s);
    QCOMPARE(capitalised(QString()), QString());
}

void TestFigures::weights_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    // The weights of five objectives and pleasure, as the first screen tells them.
    QTest::newRow("first") << 147.0 / 360 << u"about two fifths"_s << u"environ deux cinquièmes"_s;
    QTest::newRow("second") << 87.0 / 360 << u"about a quarter"_s << u"environ un quart"_s;
    QTest::newRow("third") << 57.0 / 360 << u"about a sixth"_s << u"environ un sixième"_s;
    QTest::newRow("fourth") << 37.0 / 360 << u"about a tenth"_s << u"environ un dixième"_s;
    QTest::newRow("fifth") << 22.0 / 360 << u"about a sixteenth"_s << u"environ un seizième"_s;
    QTest::newRow("one alone") << 0.75 << u"about three quarters"_s << u"environ les trois quarts"_s;
    QTest::newRow("half") << 11.0 / 21 << u"about half"_s << u"environ la moitié"_s;
    QTest::newRow("least") << 0.0 << u"about a hundredth"_s << u"environ un centième"_s;
}

void TestFigures::weights()
{
    QFETCH(double, weight);
    QFETCH(QString, english);
    QFETCH(QString, french);
    QCOMPARE(weightWords(en(), weight), english);
    QCOMPARE(weightWords(fr(), weight), french);
    QCOMPARE(weightSentence(en(), 147.0 / 360), u"weighs two fifths of everything"_s);
    QCOMPARE(weightSentence(fr(), 147.0 / 360), u"pèse deux cinquièmes de l’ensemble"_s);
}

void TestFigures::scales_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("score");
    QTest::addColumn<QString>("pleasure");
    QTest::addColumn<QString>("french");
    const auto row = [](double value, const char *score, const char *pleasure, const QString &french) {
        QTest::addRow("%g", value) << value << QString::fromLatin1(score) << QString::fromLatin1(pleasure) << french;
    };
    row(0, "nothing", "a chore", u"rien"_s);
    row(0.5, "hardly anything", "a chore", u"presque rien"_s);
    row(2, "hardly anything", "a chore", u"presque rien"_s);
    row(3, "a little", "not much", u"un peu"_s);
    row(4, "a little", "not much", u"un peu"_s);
    row(5, "something real", "all right", u"du concret"_s);
    row(6, "something real", "pleasant enough", u"du concret"_s);
    row(7, "much", "a pleasure", u"beaucoup"_s);
    row(8.5, "much", "a pleasure", u"beaucoup"_s);
    row(9, "nearly decisive", "a pleasure", u"presque décisif"_s);
    row(10, "decisive", "a joy", u"décisif"_s);
}

void TestFigures::scales()
{
    QFETCH(double, value);
    QFETCH(QString, score);
    QFETCH(QString, pleasure);
    QFETCH(QString, french);
    QCOMPARE(scoreWord(en(), value), score);
    QCOMPARE(scoreWord(fr(), value), french);
    QCOMPARE(pleasureWord(en(), value), pleasure);
    QCOMPARE(scoreWords(en()).at(int(2 * value)), score);
    QCOMPARE(pleasureWords(fr()).size(), 21);
}

void TestFigures::labels()
{
    QCOMPARE(platformName(en(), u"mailing-list"_s), u"Mailing list"_s);
    QCOMPARE(platformName(fr(), u"mailing-list"_s), u"Liste de diffusion"_s);
    QCOMPARE(platformName(fr(), u"Minitel"_s), u"Minitel"_s);
    QCOMPARE(offeredPurposes().size(), 10);
    for (const QString &id : offeredPurposes()) {
        QVERIFY(!offeredPurpose(en(), id).isEmpty());
        QVERIFY(offeredPurpose(en(), id) != offeredPurpose(fr(), id));
    }
    QCOMPARE(offeredPurpose(en(), u"mine"_s), QString());
    QVERIFY(offeredAsInformation(u"watch"_s) && !offeredAsInformation(u"face"_s) && !offeredAsInformation(u"mine"_s));
    QCOMPARE(recommendationWord(en(), Recommendation::Drop), u"Leave"_s);
    QCOMPARE(recommendationWord(fr(), Recommendation::Unknown), u"Trop peu d’éléments"_s);
    QCOMPARE(choiceWord(fr(), Choice::Try), u"Essayer"_s);
    QCOMPARE(levelWord(en(), Level::Leave, Membership::Candidate), u"skip"_s);
    QCOMPARE(levelWord(en(), Level::Contribute, Membership::Candidate), u"join"_s);
    QCOMPARE(levelWord(fr(), Level::Leave, Membership::Member), u"quitter"_s);
    QCOMPARE(roleWord(fr(), Role::Reader), u"je lis"_s);
}

} // namespace recentre
