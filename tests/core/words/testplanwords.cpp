// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spaced.h"
#include "tests.h"
#include "words/days.h"
#include "words/lookbackwords.h"
#include "words/partingwords.h"
#include "words/planwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

void TestPlanWords::days_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const auto row = [](const QString &language, const QString &typed, const QDate &day) {
        QTest::addRow("%s: %s", qPrintable(language), qPrintable(typed)) << language << typed << day;
    };
    const QDate december(2026, 12, 15);
    for (const QString &typed :
        {u"15 December"_s, u"15 december 2026"_s, u"15 dec"_s, u"15th Dec."_s, u"December 15"_s, u"Dec 15th, 2026"_s,
            u"15/12"_s, u"15.12."_s, u"15/12/2026"_s, u"15-12-26"_s, u"2026-12-15"_s, u"  15   December "_s})
        row(u"en"_s, typed, december);
    for (const QString &typed : {u"15 décembre"_s, u"15 DÉCEMBRE 2026"_s, u"15 decembre"_s, u"15 déc."_s, u"15/12"_s})
        row(u"fr"_s, typed, december);
    row(u"fr"_s, u"1er mars"_s, QDate(2027, 3, 1));
    row(u"fr"_s, u"2 août"_s, QDate(2027, 8, 2));
    row(u"en"_s, u"1 September"_s, QDate(2027, 9, 1)); // the audit's own day is no next one
    row(u"en"_s, u"29 February"_s, QDate(2028, 2, 29));
    row(u"en"_s, u"1 September 2026"_s, QDate(2026, 9, 1)); // as it was said
    for (const QString &typed :
        {u""_s, u"soon"_s, u"31 February"_s, u"15 ju"_s, u"32/1"_s, u"1/13"_s, u"15"_s, u"15 décembre"_s, u"0 May"_s})
        row(u"en"_s, typed, QDate());
}

void TestPlanWords::days()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    QCOMPARE(dayTyped(Language(language), typed, QDate(2026, 9, 1)), day);
}

void TestPlanWords::daysAreReadBack()
{
    const QDate audit(2026, 9, 1);
    for (const QString &code : Language::codes()) {
        const Language language(code);
        for (QDate day = audit.addDays(1); day < audit.addYears(2); day = day.addDays(1))
            QCOMPARE(dayTyped(language, dayNear(language, day, audit), audit), day);
    }
    QCOMPARE(dayNear(Language(), QDate(2026, 12, 1), audit), u"1 December"_s);
    QCOMPARE(dayNear(Language(u"fr"), QDate(2026, 12, 1), audit), u"1er décembre"_s);
    QCOMPARE(dayNear(Language(), QDate(2028, 12, 1), audit), u"1 December 2028"_s);
    QVERIFY(dayNear(Language(), {}, audit).isEmpty() && dayAndMonth(Language(), {}).isEmpty());
}

void TestPlanWords::lines_data()
{
    QTest::addColumn<NextAction>("action");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("inShort");
    const QJsonObject event{{u"event"_s, true}};
    QTest::newRow("a time") << NextAction{u"Tuesday lunch"_s, u"answer one post"_s, {}}
                            << u"When it is Tuesday lunch, I answer one post."_s
                            << u"Quand c’est Tuesday lunch, je vais answer one post."_s
                            << u"Tuesday lunch: answer one post"_s;
    QTest::newRow("an event") << NextAction{u"the invitation comes"_s, u"sign up."_s, event}
                              << u"When the invitation comes, I sign up."_s
                              << u"Quand the invitation comes, je vais sign up."_s
                              << u"when the invitation comes: sign up"_s;
    QTest::newRow("an act") << NextAction{{}, u"go on the run"_s, {}} << u"Go on the run."_s << u"Go on the run."_s
                            << u"go on the run"_s;
    QTest::newRow("a moment") << NextAction{u"Sunday"_s, u" "_s, {}} << u"Sunday."_s << u"Sunday."_s << u"Sunday"_s;
    QTest::newRow("nothing") << NextAction() << QString() << QString() << QString();
    QTest::newRow("%2 in it") << NextAction{u"%2"_s, u"%1"_s, {}} << u"When it is %2, I %1."_s
                              << u"Quand c’est %2, je vais %1."_s << u"%2: %1"_s;
}

void TestPlanWords::lines()
{
    QFETCH(NextAction, action);
    QFETCH(QString, english);
    QFETCH(QString, french);
    QFETCH(QString, inShort);
    QCOMPARE(actionSentence(Language(), action), english);
    QCOMPARE(actionSentence(Language(u"fr"), action), french);
    QCOMPARE(actionInShort(Language(), action), inShort);
}

void TestPlanWords::suggestions()
{
    for (const QString &code : Language::codes()) {
        const Language language(code);
        for (const QString &platform : {u"linkedin"_s, u"meetup"_s, u"in-person"_s, QString()}) {
            for (const Choice choice : {Choice::Contribute, Choice::Join, Choice::Keep}) {
                const QList<NextAction> lines = suggestedActions(language, choice, platform);
                QVERIFY(!lines.isEmpty());
                for (const NextAction &line : lines)
                    QVERIFY(actionSentence(language, line).contains(line.when) && !line.then.endsWith(u'.'));
            }
            for (const Choice choice : {Choice::Drop, Choice::Skip, Choice::Replace, Choice::Try})
                QVERIFY(suggestedActions(language, choice, platform).isEmpty());
        }
    }
}

void TestPlanWords::bets()
{
    const Language english, french(u"fr");
    QCOMPARE(betPattern(english, {}), u"If by %1 I have %2, I stay. If not, I leave."_s);
    QCOMPARE(betPattern(english, u"I have met two people"_s), betPattern(english, {}));
    QCOMPARE(betPattern(english, u"somebody wrote to me"_s), u"If by %1 %2, I stay. If not, I leave."_s);
    QCOMPARE(
        betPattern(french, u"J’ai rencontré deux personnes"_s), u"Si d’ici au %1 j’ai %2, je reste. Sinon, je pars."_s);
    for (const Language &language : {english, french})
        for (const QString &condition : suggestedConditions(language)) {
            QCOMPARE(withoutStem(language, withStem(language, condition)), condition);
            QCOMPARE(withStem(language, withStem(language, condition)), withStem(language, condition));
        }
    QVERIFY(withStem(english, u" "_s).isEmpty());
    QCOMPARE(betInShort(english, u"I have met two people."_s, u"1 December"_s),
        betInShort(english, u"I have met two people"_s, u"1 December"_s));
    QVERIFY(betInShort(english, {}, u"1 December"_s).isEmpty());
    QVERIFY(betInShort(english, u"I have"_s, {}).isEmpty());
}

void TestPlanWords::partings()
{
    const Language english, french(u"fr");
    QCOMPARE(partingLanguage(english, u"pl"_s, u"fr"_s), u"pl"_s);
    QCOMPARE(partingLanguage(english, u"de-AT"_s, u"fr"_s), u"de"_s);
    QCOMPARE(partingLanguage(english, u"cs"_s, u"fr_FR"_s), u"fr"_s);
    QCOMPARE(partingLanguage(french, {}, u"cs"_s), u"fr"_s);
    QSet<QString> messages;
    for (const QString &code : partingLanguages()) {
        const QString message = partingMessage(code);
        messages.insert(message);
        QVERIFY(!message.contains(u'!') && message.endsWith(u'.'));
        QVERIFY(partingLanguageName(french, code) != code);
    }
    QCOMPARE(messages.size(), 5);
    QCOMPARE(partingMessage(u"cs"_s), partingMessage(u"en"_s));
    QCOMPARE(wayOut(english, u"my own"_s), wayOut(english, {}));
}

void TestPlanWords::lookingBack_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("inFrench");
    const QDate september(2026, 9, 1);
    QTest::newRow("the same day") << september << u"You decided. "_s << u"Vous avez décidé. "_s;
    QTest::newRow("a month") << september.addDays(33) << u"A month ago you"_s << u"Il y a un mois, vous"_s;
    QTest::newRow("three months") << QDate(2026, 12, 1) << u"Three months ago you"_s << u"Il y a trois mois, vous"_s;
    QTest::newRow("a little later") << QDate(2026, 12, 12) << u"Three months ago you"_s << u"Il y a trois mois, vous"_s;
    QTest::newRow("four") << QDate(2026, 12, 29) << u"Four months ago you"_s << u"Il y a quatre mois, vous"_s;
    QTest::newRow("a year") << september.addYears(1) << u"A year ago you"_s << u"Il y a un an, vous"_s;
    QTest::newRow("longer") << september.addYears(3) << u"Over a year ago you"_s << u"Il y a plus d’un an, vous"_s;
}

void TestPlanWords::lookingBack()
{
    QFETCH(QDate, today);
    QFETCH(QString, begins);
    QFETCH(QString, inFrench);
    const QDate september(2026, 9, 1);
    QVERIFY2(lookBackQuestion(Language(u"en"_s), september, today).startsWith(begins),
        qPrintable(lookBackQuestion(Language(u"en"_s), september, today)));
    QVERIFY(lookBackQuestion(Language(u"fr"_s), september, today).startsWith(inFrench));
}

void TestPlanWords::betsAreAsked()
{
    const Language english(u"en"_s), french(u"fr"_s);
    const QDate today(2026, 12, 1);
    QCOMPARE(betQuestion(english, u"A %2"_s, u"I have met two people."_s, today, today),
        u"You had a bet on “A %2”: to have met two people by today."_s);
    QCOMPARE(betQuestion(english, u"A"_s, u"I have met two people"_s, QDate(2026, 12, 15), today),
        u"You had a bet on “A”: to have met two people by 15 December."_s);
    QVERIFY(betQuestion(english, u"A"_s, u"I have met two people"_s, QDate(2026, 11, 20), today)
            .endsWith(u"by 20 November."_s));
    QCOMPARE(betQuestion(english, u"A"_s, u"somebody answers"_s, today, today),
        u"You had a bet on “A”, by today: somebody answers."_s);
    QCOMPARE(betQuestion(english, u"A"_s, u"somebody answers"_s, QDate(2026, 12, 15), today),
        u"You had a bet on “A”, by 15 December: somebody answers."_s);
    QCOMPARE(betQuestion(french, u"A"_s, u"j’ai rencontré deux personnes"_s, QDate(2026, 12, 15), today),
        spaced(u"Vous aviez parié sur «_A_»_: avoir rencontré deux personnes d’ici au 15 décembre."_s));
    QCOMPARE(betAnswers(english, u"I have met two people"_s), QStringList({u"Two or more"_s, u"One"_s, u"None"_s}));
    QCOMPARE(betAnswers(english, u"somebody answers"_s), QStringList({u"Yes"_s, u"Partly"_s, u"No"_s}));
    QCOMPARE(betMeans(english, {}), u"If so you stay, you said. If not, you leave."_s);
    QVERIFY(betMeans(english, Done::No).contains(u"nothing is done"_s));
    QVERIFY(lookBackLine(english, 1).contains(u"one line"_s) && lookBackLine(english, 15).contains(u"fifteen lines"_s));
}

void TestPlanWords::answersOfAnotherTime()
{
    const Language english(u"en"_s);
    const QDate september(2026, 9, 1);
    QCOMPARE(asIn(english, QDate(2026, 6, 1), september), u"as in June"_s);
    QCOMPARE(asIn(english, QDate(2025, 10, 2), september), u"as in October"_s);
    QCOMPARE(asIn(english, QDate(2025, 9, 2), september), u"as in September 2025"_s); // another September
    QCOMPARE(asIn(english, {}, september), QString());
    QCOMPARE(asIn(Language(u"fr"_s), QDate(2026, 6, 1), september), u"comme en juin"_s);
}

} // namespace recentre
