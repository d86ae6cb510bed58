// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Step 3: what one does in a group.
#include "exercise/assessing.h"
#include "exercise/bringing.h"
#include "exercise/daytext.h"
#include "exercise/doing.h"
#include "exercise/minutestext.h"
#include "exercise/nextaudit.h"
#include "model/carried.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

PersonFile inOneGroup() { return withGroups(somebody(), {groupNamed(u"g"_s, u"linkedin"_s)}); }

Assessment after(const PersonFile &file, const Edit &edit) { return assessmentOf(done(file, edit), u"g"_s); }

Evidence month(const QString &name, std::optional<int> minutes)
{
    return {name, {}, {}, {}, minutes, u"linkedin"_s, {}};
}

// The same group as the next audit, in September, begins with it: `row` was said in June.
PersonFile sinceJune(Assessment row)
{
    PersonFile file = inOneGroup();
    file.audits.first().date = QDate(2026, 6, 1);
    row.audit = u"now"_s;
    row.group = u"g"_s;
    file.assessments.insert({row.audit, row.group}, row);
    return done(file, nextAudit(file, QDate(2026, 9, 1), u"september"_s));
}

Assessment inJune()
{
    Assessment row;
    row.did = u"I read it on the tram"_s;
    row.minutesPerWeek = Minutes{30, 60};
    row.role = Role::Reader;
    row.lastActive = QDate(2026, 5, 20);
    row.alternative = u"newsletter"_s;
    row.alternativeMinutesPerWeek = Minutes{10};
    row.pleasure = 3;
    return row;
}

} // namespace

void DoingTest::says()
{
    const PersonFile file = inOneGroup();
    QVERIFY(!isTold(assessmentOf(file, u"g"_s)));
    QCOMPARE(after(file, sayWords(file, u"g"_s, u" I read \n"_s)).did, u"I read"_s);
    QCOMPARE(after(file, sayMinutes(file, u"g"_s, Minutes{30, 60})).minutesPerWeek, (Minutes{30, 60}));
    QCOMPARE(after(file, sayRole(file, u"g"_s, Role::Contributor)).role, Role::Contributor);
    QCOMPARE(after(file, sayLastActive(file, u"g"_s, QDate(2026, 8, 1))).lastActive, QDate(2026, 8, 1));
    QVERIFY(isTold(after(file, sayRole(file, u"g"_s, Role::Reader))));
    QVERIFY(sayWords(file, u"g"_s, u"  "_s).isEmpty());
    QVERIFY(sayWords(file, u"nobody"_s, u"x"_s).isEmpty());
    QVERIFY(sayRole(PersonFile(), u"g"_s, Role::Reader).isEmpty());
    const PersonFile said = done(file, sayMinutes(file, u"g"_s, Minutes{45}));
    QVERIFY(sayMinutes(said, u"g"_s, Minutes{45}).isEmpty());
    QVERIFY(!after(said, sayMinutes(said, u"g"_s, {})).minutesPerWeek);
}

void DoingTest::newRowsComeLast()
{
    PersonFile file = withGroups(somebody(), {groupNamed(u"a"_s), groupNamed(u"b"_s)});
    file = done(file, sayRole(file, u"b"_s, Role::Reader));
    file = done(file, sayRole(file, u"a"_s, Role::Reader));
    const QList<Assessment> rows = file.assessmentsOf(u"now"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].group, u"b"_s);
    QVERIFY(rows[1].position > rows[0].position);
}

void DoingTest::unknownIsAnAnswer_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : {u"did"_s, u"minutesPerWeek"_s, u"role"_s, u"lastActive"_s})
        QTest::newRow(qPrintable(key)) << key;
}

void DoingTest::unknownIsAnAnswer()
{
    QFETCH(QString, key);
    PersonFile file = inOneGroup();
    file = done(file, sayWords(file, u"g"_s, u"words"_s));
    file = done(file, sayMinutes(file, u"g"_s, Minutes{45}));
    file = done(file, sayRole(file, u"g"_s, Role::Reader));
    file = done(file, sayLastActive(file, u"g"_s, QDate(2026, 8, 1)));
    const PersonFile unknown = done(file, sayUnknown(file, u"g"_s, key));
    const Assessment row = assessmentOf(unknown, u"g"_s);
    QCOMPARE(row.unknown, QStringList{key});
    QCOMPARE(row.did.isEmpty(), key == doing::words);
    QCOMPARE(row.minutesPerWeek.has_value(), key != doing::minutes);
    QCOMPARE(row.role.has_value(), key != doing::role);
    QCOMPARE(row.lastActive.isValid(), key != doing::lastActive);
    QVERIFY(after(unknown, sayUnknown(unknown, u"g"_s, key)).unknown.isEmpty());

    // Alone it tells the group, and an answer takes it back.
    const PersonFile alone = done(inOneGroup(), sayUnknown(inOneGroup(), u"g"_s, key));
    QVERIFY(isTold(assessmentOf(alone, u"g"_s)));
    QVERIFY(after(unknown, sayMinutes(unknown, u"g"_s, Minutes{5})).unknown.isEmpty() == (key == doing::minutes));
}

void DoingTest::measures_data()
{
    QTest::addColumn<QList<Evidence>>("evidence");
    QTest::addColumn<int>("minutes"); // -1: none
    QTest::newRow("none") << QList<Evidence>{} << -1;
    QTest::newRow("no minutes in it") << QList{month(u"2026-08"_s, {})} << -1;
    QTest::newRow("a month of 31 days") << QList{month(u"2026-08"_s, 238)} << 55;
    QTest::newRow("two months") << QList{month(u"2026-08"_s, 238), month(u"2026-07"_s, 0)} << 25;
    QTest::newRow("under five") << QList{month(u"2026-08"_s, 13)} << 3;
    QTest::newRow("nothing measured is zero") << QList{month(u"2026-08"_s, 0)} << 0;
    QTest::newRow("too old") << QList{month(u"2026-05"_s, 238)} << -1;
    QTest::newRow("still to come") << QList{month(u"2026-10"_s, 238)} << -1;
    QTest::newRow("more than a week has") << QList{month(u"2026-08"_s, 2'000'000'000)} << minutesInAWeek;
}

void DoingTest::measures()
{
    QFETCH(QList<Evidence>, evidence);
    QFETCH(int, minutes);
    Group group = groupNamed(u"g"_s);
    group.evidence = evidence;
    const auto measured = measuredMinutes(group, QDate(2026, 9, 1));
    QCOMPARE(measured ? measured->minutes : -1, minutes);

    PersonFile file = withGroups(somebody(), {group});
    if (minutes < 0) {
        QVERIFY(useMeasuredMinutes(file, u"g"_s).isEmpty());
        return;
    }
    file = done(file, useMeasuredMinutes(file, u"g"_s));
    const Assessment row = assessmentOf(file, u"g"_s);
    QCOMPARE(row.minutesPerWeek, Minutes{minutes});
    QCOMPARE(row.imported.value(doing::minutes).source, u"linkedin"_s);
    QCOMPARE(row.imported.value(doing::minutes).date, QDate(2026, 8, 31));
    QVERIFY(after(file, sayMinutes(file, u"g"_s, Minutes{7})).imported.isEmpty());
}

void DoingTest::toldByImport()
{
    Assessment row = inJune();
    QVERIFY(!isToldByImport(row));
    for (const auto key : {doing::minutes, doing::role, doing::lastActive})
        row.imported.insert(key, {u"linkedin"_s, QDate(2026, 8, 30), {}});
    QVERIFY(isToldByImport(row));
    row.lastActive = {};
    QVERIFY(!isToldByImport(row));
}

void DoingTest::lastTimes_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("time");
    const QDate today(2026, 9, 1);
    QTest::newRow("today") << today << 0;
    QTest::newRow("a week ago") << today.addDays(-7) << 0;
    QTest::newRow("eight days ago") << today.addDays(-8) << 1;
    QTest::newRow("a month ago") << today.addDays(-31) << 1;
    QTest::newRow("32 days ago") << today.addDays(-32) << 2;
    QTest::newRow("a quarter ago") << today.addDays(-92) << 2;
    QTest::newRow("longer") << today.addDays(-93) << 3;
    QTest::newRow("not known") << QDate() << -1;
}

void DoingTest::lastTimes()
{
    QFETCH(QDate, day);
    QFETCH(int, time);
    const QDate today(2026, 9, 1);
    const auto found = lastTimeOf(day, today);
    QCOMPARE(found ? int(*found) : -1, time);
    if (found)
        QCOMPARE(lastTimeOf(dayOf(*found, today), today), found);
}

void DoingTest::metNobodyAndAnotherTool()
{
    PersonFile file = inOneGroup();
    file = done(file, sayMetNobody(file, u"g"_s, true));
    Assessment row = assessmentOf(file, u"g"_s);
    QVERIFY(metNobody(row) && !metSomebody(row));
    QCOMPARE(row.peopleExchanged, std::nullopt);
    QVERIFY(sayMetNobody(file, u"g"_s, true).isEmpty());
    QVERIFY(!metNobody(after(file, sayMetNobody(file, u"g"_s, false))));

    // What step 4 counted is no business of "somebody".
    PersonFile counted = inOneGroup();
    counted = done(counted, assess(counted, u"g"_s, [](Assessment &said) { said.peopleMetOnline = 2; }));
    QVERIFY(metSomebody(assessmentOf(counted, u"g"_s)));
    QVERIFY(sayMetNobody(counted, u"g"_s, false).isEmpty());

    file = done(file, sayAlternative(file, u"g"_s, u"feed reader"_s));
    QCOMPARE(assessmentOf(file, u"g"_s).alternativeMinutesPerWeek, Minutes{5});
    file = done(file, sayAlternativeMinutes(file, u"g"_s, Minutes{15}));
    file = done(file, sayAlternative(file, u"g"_s, u"newsletter"_s));
    QCOMPARE(assessmentOf(file, u"g"_s).alternativeMinutesPerWeek, Minutes{15});
    row = after(file, sayAlternative(file, u"g"_s, {}));
    QVERIFY(row.alternative.isEmpty() && !row.alternativeMinutesPerWeek);
}

void DoingTest::goesThrough()
{
    PersonFile file = inOneGroup();
    QVERIFY(goThrough(file, u"g"_s).isEmpty()); // left empty: not told
    file = done(file, sayRole(file, u"g"_s, Role::Reactor));
    QVERIFY(after(file, goThrough(file, u"g"_s)).seen);
    file = done(file, goThrough(file, u"g"_s));
    QVERIFY(goThrough(file, u"g"_s).isEmpty());
}

void DoingTest::confirmsWhatWasSaid()
{
    const PersonFile file = sinceJune(inJune());
    const Assessment carried = assessmentOf(file, u"g"_s);
    QCOMPARE(carried.audit, u"september"_s);
    QCOMPARE(toldBefore(carried), QDate(2026, 6, 1));
    QVERIFY(!isTold(carried));
    const Assessment confirmed = after(file, goThrough(file, u"g"_s));
    QVERIFY(confirmed.seen && isTold(confirmed));
    QVERIFY(!toldBefore(confirmed).isValid());
    QCOMPARE(confirmed.did, inJune().did);
    QCOMPARE(confirmed.minutesPerWeek, (Minutes{30, 60}));
    QCOMPARE(confirmed.role, Role::Reader);
    QCOMPARE(confirmed.alternative, u"newsletter"_s);
    QVERIFY(!confirmed.lastActive.isValid()); // of another time
    QVERIFY(carriedFrom(confirmed, bringing::pleasure).isValid()); // of another step

    // One answer is this quarter's, the others stay June's until the card is gone through.
    PersonFile changed = done(file, sayMinutes(file, u"g"_s, Minutes{20}));
    QVERIFY(isTold(assessmentOf(changed, u"g"_s)));
    QVERIFY(carriedFrom(assessmentOf(changed, u"g"_s), doing::role).isValid());
    changed = done(changed, sayUnknown(changed, u"g"_s, doing::role));
    changed = done(changed, sayWords(changed, u"g"_s, {}));
    QVERIFY(sayWords(changed, u"g"_s, {}).isEmpty());
    const Assessment row = after(changed, goThrough(changed, u"g"_s));
    QCOMPARE(row.minutesPerWeek, Minutes{20});
    QVERIFY(!row.role && row.did.isEmpty());

    // A field that is left as it was says nothing new; the same answer given again does.
    QVERIFY(sayWords(file, u"g"_s, inJune().did).isEmpty());
    QVERIFY(!carriedFrom(after(file, sayRole(file, u"g"_s, Role::Reader)), doing::role).isValid());
    QVERIFY(goThrough(sinceJune({}), u"g"_s).isEmpty());
}

void DoingTest::readsRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("low"); // -1: refused
    QTest::addColumn<int>("high"); // -1: no range
    QTest::newRow("one") << u"45"_s << 45 << -1;
    QTest::newRow("a range") << u"30-60"_s << 30 << 60;
    QTest::newRow("with spaces") << u" 30 – 60 min "_s << 30 << 60;
    QTest::newRow("to") << u"30 to 60"_s << 30 << 60;
    QTest::newRow("à") << u"30 à 60"_s << 30 << 60;
    QTest::newRow("hours") << u"1-2 h"_s << 60 << 120;
    QTest::newRow("mixed") << u"45-1h30"_s << 45 << 90;
    QTest::newRow("turned round") << u"60-30"_s << 30 << 60;
    QTest::newRow("the same twice") << u"30-30"_s << 30 << -1;
    QTest::newRow("too much") << u"30-20000"_s << -1 << -1;
    QTest::newRow("an end without the other") << u"30-"_s << -1 << -1;
    QTest::newRow("negative") << u"-30"_s << -1 << -1;
    QTest::newRow("words") << u"a lot"_s << -1 << -1;
}

void DoingTest::readsRanges()
{
    QFETCH(QString, text);
    QFETCH(int, low);
    QFETCH(int, high);
    const auto minutes = parseMinutesRange(text);
    QCOMPARE(minutes ? minutes->low : -1, low);
    QCOMPARE(minutes ? minutes->high.value_or(-1) : -1, high);
}

void DoingTest::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate none;
    QTest::newRow("ISO") << u"2026-08-29"_s << QDate(2026, 8, 29);
    QTest::newRow("day first") << u"3/4/2026"_s << QDate(2026, 4, 3);
    QTest::newRow("no such month") << u"4/13/2025"_s << QDate(2025, 4, 13);
    QTest::newRow("points") << u"29.8.26"_s << QDate(2026, 8, 29);
    QTest::newRow("words") << u"29 August"_s << QDate(2026, 8, 29);
    for (const char *text :
        {"le 29 août", "29 août", "on 29 August", "29 Aug", "August 29", "lundi 29 août", "mar. 29 août",
            "le samedi 29 août 2026", "Saturday, August 29th", "on the 29th of August", "vers le 29 août"})
        QTest::newRow(text) << QString::fromUtf8(text) << QDate(2026, 8, 29);
    QTest::newRow("the first") << u"dimanche 1er mars"_s << QDate(2026, 3, 1);
    QTest::newRow("Tuesday in March") << u"mardi 3 mars"_s << QDate(2026, 3, 3);
    QTest::newRow("a season with its article") << u"l’été 2025"_s << QDate(2025, 8, 31);
    QTest::newRow("a weekday alone") << u"lundi"_s << QDate();
    QTest::newRow("two months") << u"29 March August"_s << QDate();
    QTest::newRow("American words") << u"August 29, 2025"_s << QDate(2025, 8, 29);
    QTest::newRow("French") << u"1er août 2026"_s << QDate(2026, 8, 1);
    QTest::newRow("last December") << u"24 décembre"_s << QDate(2025, 12, 24);
    QTest::newRow("a month") << u"March"_s << QDate(2026, 3, 31);
    QTest::newRow("a month of last year") << u"octobre"_s << QDate(2025, 10, 31);
    QTest::newRow("the month that runs") << u"september"_s << QDate(2026, 9, 1);
    QTest::newRow("July is not June") << u"juillet 2025"_s << QDate(2025, 7, 31);
    QTest::newRow("June") << u"juin 2025"_s << QDate(2025, 6, 30);
    QTest::newRow("month and year in figures") << u"08/2026"_s << QDate(2026, 8, 31);
    QTest::newRow("a season") << u"this summer"_s << QDate(2026, 8, 31);
    QTest::newRow("a year") << u"2024"_s << QDate(2024, 12, 31);
    QTest::newRow("this year") << u"2026"_s << QDate(2026, 9, 1);
    QTest::newRow("tomorrow") << u"2026-09-02"_s << none;
    QTest::newRow("no such day") << u"31/02/2026"_s << none;
    QTest::newRow("only a number") << u"12"_s << none;
    QTest::newRow("no day") << u"long ago"_s << none;
    QTest::newRow("nothing") << u" "_s << none;
}

void DoingTest::readsDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const auto read = parsePastDay(text, QDate(2026, 9, 1));
    QCOMPARE(read ? *read : QDate(), day);
}

} // namespace recentre
