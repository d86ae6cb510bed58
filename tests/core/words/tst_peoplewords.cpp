// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/copywords.h"
#include "words/peoplewords.h"

#include <QTest>

using namespace recentre;
using namespace Qt::StringLiterals;

/// A coach's people in words.
class PeopleWordsTest : public QObject {
    Q_OBJECT

private slots:
    void howFarIsCounted();
    void dueAndLate();
    void copiesAndPeople();
    void copiesGoneBackTo();
    void erasures();

private:
    const Language english{u"en"}, french{u"fr"};
    const QDate today{2026, 11, 28};
};

void PeopleWordsTest::howFarIsCounted()
{
    QCOMPARE(howFar(english, {6, 2, 20, 1, today, {}}), u"Decisions, 2 of 20"_s);
    QCOMPARE(howFar(french, {4, 12, 31, 1, today, {}}), u"Ce que j’en retire, 12 sur 31"_s);
    QCOMPARE(howFar(english, {2, 9, 9, 1, today, {}}), u"Groups, 9 so far"_s);
    QCOMPARE(howFar(english, {0, 0, 0, 1, today, {}}), u"Objectives, none so far"_s);
    QCOMPARE(howFar(english, {6, 2, 20, 1, today, today}), u"Plan made"_s);
    QCOMPARE(aboutPerson(english, u"Supply chain"_s, u"Warsaw"_s, 1), u"Supply chain, Warsaw. First evaluation."_s);
    QCOMPARE(aboutPerson(english, {}, {}, 7), u"Evaluation number 7."_s);
}

void PeopleWordsTest::dueAndLate()
{
    const PersonState late{7, 1, 1, 1, QDate(2026, 5, 12), QDate(2026, 8, 12)};
    QVERIFY(isLate(late, today));
    QCOMPARE(whatIsDue(english, late, today), u"next evaluation 12 August, passed"_s);
    const PersonState planned{7, 1, 1, 1, today, QDate(2027, 2, 13)};
    QVERIFY(!isLate(planned, today));
    QVERIFY(!isLate(planned, planned.next)); // on the day itself
    QCOMPARE(whatIsDue(english, planned, today), u"next evaluation 13 February"_s);
    QCOMPARE(whatIsDue(english, {1, 0, 0, 1, QDate(2026, 9, 1), {}}, today), u"under way since 1 September"_s);
    QCOMPARE(whatIsDue(english, {1, 0, 0, 1, QDate(2024, 9, 1), {}}, today), u"under way since 1 September 2024"_s);
    QCOMPARE(whatIsDue(english, {}, today), QString());
}

void PeopleWordsTest::copiesGoneBackTo()
{
    QCOMPARE(copyMoment(english, today, QTime(9, 5), today), u"28 November, 09:05"_s);
    QCOMPARE(copyMoment(french, QDate(2025, 9, 1), {}, today), u"1er septembre 2025"_s);
    QCOMPARE(whatIsHeld(english, 1, 20), u"1 person, 20 groups"_s);
    QCOMPARE(whatIsHeld(french, 3, 1), u"3 personnes, 1 groupe"_s);
    QCOMPARE(whatWouldBeLost(english, {}), QStringList{u"Nothing would be lost: the copy has all that is here now."_s});
    QCOMPARE(whatWouldBeLost(english, {{u"Zoé 100%1"_s}, 1, 0, 2, 12, 2}),
        (QStringList{u"One person isn’t in the copy, and would go: Zoé 100%1."_s,
            u"What was said since about one person would go: evaluations (0), groups (2), answers (12)."_s,
            u"Your notes on 2 people would be as they were then."_s}));
    QCOMPARE(whatWouldBeLost(french, {{u"Zoé"_s, u"Anna"_s}, 0, 0, 0, 0, 0}),
        QStringList{u"2 personnes ne sont pas dans la copie et disparaîtraient\u00a0: Zoé et Anna."_s});
}

void PeopleWordsTest::copiesAndPeople()
{
    QCOMPARE(howManyPeople(english, 1), u"1 person, in one file on this computer."_s);
    QCOMPARE(howManyPeople(french, 7), u"7 personnes, dans un seul fichier sur cet ordinateur."_s);
    QCOMPARE(lastCopyMade(english, {}, today), u"No copy yet."_s);
    QCOMPARE(lastCopyMade(english, today, today), u"Last copy made today."_s);
    QCOMPARE(lastCopyMade(english, today.addDays(-1), today), u"Last copy made yesterday."_s);
    QCOMPARE(lastCopyMade(english, QDate(2026, 11, 12), today), u"Last copy made on 12 November."_s);
}

/// A name with a number in it stays what it is; a receipt has none.
void PeopleWordsTest::erasures()
{
    const QString warning = whatWillBeGone(english, u"Ada %2"_s, {3, 2, 4});
    QVERIFY(warning.contains(u"“Ada %2”"_s));
    QVERIFY(warning.contains(u"(3)"_s) && warning.contains(u"(4)"_s));
    QCOMPARE(whatIsGone(english, today, {3, 2, 4}),
        u"Erased on 28 November 2026: one person, with groups (3) and evaluations (2). Copies written anew: 4. What "
        u"you "
        "saved or gave away before (reports, envelopes, calendars, audit files) is not erased: delete that yourself."_s);
}

QTEST_GUILESS_MAIN(PeopleWordsTest)
#include "tst_peoplewords.moc"
