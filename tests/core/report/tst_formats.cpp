// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "files/sample.h"
#include "report/calendar.h"
#include "report/csv.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace recentre {

/// The formats that other programs read, byte for byte, and what keeps a typed text a text in them.
class TestFormats : public QObject {
    Q_OBJECT
private slots:
    void asExpected_data();
    void asExpected();
    void everyCellIsRead();
    void guarded_data();
    void guarded();
    void hostileCells();
    void folded_data();
    void folded();
    void escapedTexts();
    void calendarKeepsItsIds();
    void sequenceRises();
    void withoutDates();
    void onlyTrialsEnd();
    void anUntouchedTrialEndsWithTheQuarter();
    void onlyWhatTheChoiceHasIsTold_data();
    void onlyWhatTheChoiceHasIsTold();
    void weekSaysWhatIsDecided();
};

namespace {

const QDateTime made(QDate(2026, 9, 1), QTime(10, 30, 5), QTimeZone::utc());

PersonFile sample(const QString &code = u"en"_s) { return readAudit(sampleAudit(code)).value(); }

Outline outlineIn(const QString &code)
{
    const PersonFile file = sample(code);
    return outlineOf(file, adviceForReport(file, {.readings = 100}).value(), AdviceWords(Language(code), file));
}

/// As a spreadsheet reads it.
QList<QStringList> read(const QByteArray &bytes, QChar separator)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && (text[i] == separator || text[i] == u'\r')) {
            rows.last() += cell;
            cell.clear();
        } else if (!quoted && text[i] == u'\n')
            rows += QStringList();
        else
            cell += text[i];
    }
    rows.removeLast();
    return rows;
}

/// The lines of a calendar put together again.
QStringList unfolded(const QByteArray &bytes)
{
    return QString::fromUtf8(QByteArray(bytes).replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QStringList valuesOf(const QByteArray &calendar, const QString &name)
{
    QStringList values;
    for (const QString &line : unfolded(calendar))
        if (line.startsWith(name + u':'))
            values += line.mid(name.size() + 1);
    return values;
}

} // namespace

void TestFormats::asExpected_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        const QString name = u"isabelle.%1."_s.arg(code);
        QTest::newRow(qPrintable(name + u"csv"_s)) << name + u"csv"_s << csvReport(outlineIn(code), Language(code));
        QTest::newRow(qPrintable(name + u"ics"_s)) << name + u"ics"_s << calendarOf(sample(code), made, Language(code));
    }
}

void TestFormats::asExpected()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFile expected(QStringLiteral(RECENTRE_TEST_DATA "/report/") + name);
    const bool same = expected.open(QIODevice::ReadOnly) && expected.readAll() == bytes;
    if (!same) {
        QFile came(QDir::tempPath() + u'/' + name);
        QVERIFY(came.open(QIODevice::WriteOnly) && came.write(bytes) == bytes.size());
        QFAIL(qPrintable(u"differs: what came is in "_s + came.fileName()));
    }
}

void TestFormats::everyCellIsRead()
{
    for (const auto &[code, separator] : {std::pair(u"en"_s, u','), std::pair(u"fr"_s, u';')}) {
        const QByteArray bytes = csvReport(outlineIn(code), Language(code));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF\""));
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        const QList<QStringList> rows = read(bytes, separator);
        QCOMPARE(rows.size(), 21);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 14);
        QCOMPARE(rows[1][0], u"Supply Chain Leaders Poland"_s);
        QCOMPARE(rows[1][3], u"40"_s);
        QCOMPARE(rows[1][5], u"60"_s);
        QVERIFY(bytes.contains(QByteArray(1, char(separator)) + "60" + char(separator))); // a number, not a text
    }
}

void TestFormats::guarded_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Runners & Friends"_s << u"Runners & Friends"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://h\")"_s << u"'=HYPERLINK(\"http://h\")"_s;
    QTest::newRow("plus") << u"+1+cmd|' /C calc'!A0"_s << u"'+1+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("behind a tab") << u"\t=1"_s << u"' =1"_s;
    QTest::newRow("behind a line end") << u"\r=1"_s << u"' =1"_s;
    QTest::newRow("behind spaces") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("wide") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("within") << u"a=b-c"_s << u"a=b-c"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("lines stay") << u"a\nb"_s << u"a\nb"_s;
}

void TestFormats::guarded()
{
    QFETCH(QString, typed);
    QFETCH(QString, cell);
    QCOMPARE(guardedForSpreadsheet(typed), cell);
}

void TestFormats::hostileCells()
{
    Outline outline = outlineIn(u"en"_s);
    outline.groups.resize(1);
    outline.groups[0].name = u"=a\",\"b\r\n;c"_s;
    const QList<QStringList> rows = read(csvReport(outline, Language()), u',');
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].size(), 14);
    QCOMPARE(rows[1][0], u"'=a\",\"b \n;c"_s);
}

void TestFormats::folded_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("75") << QByteArray(75, 'x');
    QTest::newRow("76") << QByteArray(76, 'x');
    QTest::newRow("150") << QByteArray(150, 'x');
    for (int i = 0; i < 4; ++i)
        QTest::addRow("characters of two bytes from %d", i) << QByteArray(i, 'x') + u"é"_s.repeated(100).toUtf8();
    for (int i = 0; i < 4; ++i)
        QTest::addRow("characters of four bytes from %d", i) << QByteArray(i, 'x') + u"😀"_s.repeated(60).toUtf8();
}

void TestFormats::folded()
{
    QFETCH(QByteArray, line);
    const QByteArray text = foldedLine(line);
    QVERIFY(text.endsWith("\r\n"));
    QCOMPARE(QByteArray(text).replace("\r\n ", "").chopped(2), line);
    QList<QByteArray> parts = text.chopped(2).split('\n');
    for (QByteArray &part : parts) {
        if (part.endsWith('\r'))
            part.chop(1);
        QVERIFY(part.size() <= 75);
        QVERIFY(!QString::fromUtf8(part).contains(QChar(QChar::ReplacementCharacter)));
    }
    QCOMPARE(parts.size() > 1, line.size() > 75);
}

void TestFormats::escapedTexts()
{
    QCOMPARE(escapedForCalendar(u"a, b; c\\ d\r\ne\nf\x1b: g"_s), u"a\\, b\\; c\\\\ d\\ne\\nf : g"_s);
    PersonFile file = sample();
    const QString name = u"x\r\nEND:VCALENDAR"_s;
    for (Group &group : file.groups)
        group.name = name;
    const QByteArray text = calendarOf(file, made, Language());
    QCOMPARE(text.count("\r\nEND:VCALENDAR"), 1);
    QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(text.count('\n'), text.count("\r\n"));
}

void TestFormats::calendarKeepsItsIds()
{
    PersonFile file = sample();
    const QByteArray before = calendarOf(file, made, Language());
    const QStringList ids = valuesOf(before, u"UID"_s);
    QCOMPARE(ids.size(), 2);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 2);
    const QString audit = file.currentAudit()->id;
    file.audits[audit].next = QDate(2027, 1, 4);
    for (Assessment &said : file.assessments)
        if (said.decision && said.decision->trial)
            said.decision->trial->until = QDate(2026, 12, 24);
    const QByteArray after = calendarOf(file, made.addDays(3), Language(u"fr"));
    QCOMPARE(valuesOf(after, u"UID"_s), ids);
    QCOMPARE(valuesOf(after, u"DTSTART;VALUE=DATE"_s), QStringList({u"20270104"_s, u"20261224"_s}));
    QCOMPARE(valuesOf(after, u"DTEND;VALUE=DATE"_s), QStringList({u"20270105"_s, u"20261225"_s}));
    QCOMPARE(valuesOf(after, u"DTSTAMP"_s).constFirst(), u"20260904T103005Z"_s);
    // Another person has events of their own, and so has another evaluation.
    file.person.name = u"Ada"_s;
    QVERIFY(!ids.contains(valuesOf(calendarOf(file, made, Language()), u"UID"_s).constFirst()));
    file = sample();
    file.audits[audit].date = file.audits[audit].date.addDays(1);
    QVERIFY(!ids.contains(valuesOf(calendarOf(file, made, Language()), u"UID"_s).constFirst()));
    // In a workbook the person's name may change.
    file = sample();
    file.person.id = u"8f1f"_s;
    const QStringList inAWorkbook = valuesOf(calendarOf(file, made, Language()), u"UID"_s);
    file.person.name = u"Isabelle B."_s;
    QCOMPARE(valuesOf(calendarOf(file, made, Language()), u"UID"_s), inAWorkbook);
}

void TestFormats::sequenceRises()
{
    PersonFile file = sample();
    const QString audit = file.currentAudit()->id;
    const QDate first = file.audits[audit].next;
    qint64 last = -1;
    int seconds = 0;
    // Changed, changed back by an undo: each file that is made has a greater number than the one before.
    for (const QDate &day : {first, first.addDays(7), first}) {
        file.audits[audit].next = day;
        const QByteArray text = calendarOf(file, made.addSecs(++seconds), Language());
        const qint64 sequence = valuesOf(text, u"SEQUENCE"_s).constFirst().toLongLong();
        QVERIFY(sequence > last && sequence < std::numeric_limits<qint32>::max());
        last = sequence;
    }
    QCOMPARE(valuesOf(calendarOf(file, QDateTime(QDate(1999, 1, 1), {}, QTimeZone::utc()), Language()), u"SEQUENCE"_s)
                 .constFirst(),
        u"0"_s);
}

void TestFormats::withoutDates()
{
    PersonFile file = sample();
    QVERIFY(hasDates(file));
    for (Audit &audit : file.audits)
        audit.next = {};
    for (Assessment &said : file.assessments)
        if (said.decision && said.decision->choice == Choice::Try)
            said.decision->choice = Choice::Keep; // what it was to be tried for stays
    QVERIFY(!hasDates(file));
    const QByteArray text = calendarOf(file, made, Language());
    QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && !text.contains("VEVENT"));
    QVERIFY(!hasDates(PersonFile()));
}

void TestFormats::onlyTrialsEnd()
{
    PersonFile file = sample();
    for (Assessment &said : file.assessments)
        if (said.decision && said.decision->choice == Choice::Try)
            said.decision->choice = Choice::Skip; // decided otherwise since
    QCOMPARE(valuesOf(calendarOf(file, made, Language()), u"UID"_s).size(), 1);
}

void TestFormats::anUntouchedTrialEndsWithTheQuarter()
{
    PersonFile file = sample();
    for (Assessment &said : file.assessments)
        if (said.decision && said.decision->choice == Choice::Try)
            said.decision->trial.reset();
    QCOMPARE(valuesOf(calendarOf(file, made, Language()), u"DTSTART;VALUE=DATE"_s),
        QStringList({u"20261201"_s, u"20261201"_s}));
    const Outline outline =
        outlineOf(file, adviceForReport(file, {.readings = 0}).value(), AdviceWords(Language(), file));
    QVERIFY(outline.week->trial.constFirst().endsWith(u"On trial: 1 December 2026."));
}

void TestFormats::onlyWhatTheChoiceHasIsTold_data()
{
    QTest::addColumn<Choice>("choice");
    QTest::addColumn<bool>("acts");
    QTest::addColumn<bool>("tries");
    QTest::newRow("try") << Choice::Try << true << true;
    QTest::newRow("join") << Choice::Join << true << false;
    QTest::newRow("by another tool") << Choice::Replace << true << false;
    QTest::newRow("skip") << Choice::Skip << false << false;
}

void TestFormats::onlyWhatTheChoiceHasIsTold()
{
    QFETCH(Choice, choice);
    QFETCH(bool, acts);
    QFETCH(bool, tries);
    PersonFile file = sample();
    QString group;
    for (Assessment &said : file.assessments)
        if (said.decision && said.decision->choice == Choice::Try) {
            group = file.groups.value(said.group).name;
            said.decision->choice = choice;
            said.decision->nextAction = NextAction{u"Tuesday lunch"_s, u"answer one post"_s, {}};
        }
    const Outline outline =
        outlineOf(file, adviceForReport(file, {.readings = 0}).value(), AdviceWords(Language(), file));
    const auto told = std::ranges::find(outline.groups, group, &GroupOutline::name);
    QCOMPARE(told->action.has_value(), acts);
    QCOMPARE(!told->nextAction.isEmpty(), acts);
    QCOMPARE(told->bet.has_value(), tries);
    QCOMPARE(!told->trial.isEmpty(), tries);
}

void TestFormats::weekSaysWhatIsDecided()
{
    const Outline outline = outlineIn(u"en"_s);
    QVERIFY(outline.week);
    QCOMPARE(outline.week->title, u"The 4\u202fh you want to give, all placed"_s);
    QCOMPARE(outline.week->more.size(), 3);
    QVERIFY(outline.week->more.contains(
        u"Warsaw Supply Chain Breakfast, 25\u202fmin a week. When the September invitation comes, I sign up the same day."_s));
    QCOMPARE(outline.week->keep.size(), 5);
    QCOMPARE(outline.week->trial.size(), 1);
    QCOMPARE(outline.week->tools,
        QStringList{u"Digital Supply Chain News: another tool (feed reader), 5\u202fmin a week."_s});
    QVERIFY(outline.week->leave.endsWith(u" gives back 3\u202fh\u202f10 a week."_s));
    QCOMPARE(outline.week->next, u"We look again on 1 December 2026."_s);
    PersonFile file = sample();
    QVERIFY(!outlineOf(file, {advise(file, {.readings = 0}).value()}, AdviceWords(Language(), file)).week);
    // Who doesn't tell isn't taken for nothing.
    const auto left = [&](bool all) {
        for (Assessment &row : file.assessments)
            if (row.audit == file.currentAudit()->id && row.decision && row.decision->choice == Choice::Drop) {
                row.minutesPerWeek.reset();
                if (!all)
                    break;
            }
        return outlineOf(file, adviceForReport(file, {.readings = 0}).value(), AdviceWords(Language(), file))
            .week->leave;
    };
    QVERIFY2(left(false).contains(u" gives back at least "_s), qPrintable(left(false)));
    QVERIFY(left(true).endsWith(u" gives back time; how much isn’t known."_s));
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::TestFormats)
#include "tst_formats.moc"
