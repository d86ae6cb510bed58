// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "files/sample.h"
#include "running.h"
#include "tests.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

PersonFile personIn(const QString &path) { return readAudit(contentsOf(path)).value(); }

/// Everything of a person of a workbook, by an export.
QByteArray exported(const QString &workbook, const QString &name)
{
    return ran({u"export"_s, workbook, u"--person"_s, name, u"--out"_s, u"-"_s}).out;
}

} // namespace

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir::setCurrent(m_folder->path());
    put(u"isabelle.json"_s, sampleAudit(u"en"_s));
}

void TestImport::intoANewAuditFile()
{
    const Ran done = ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, u"new.json"_s});
    QVERIFY2(done.err.isEmpty(), done.err.constData());
    QCOMPARE(done.status, 0);
    QCOMPARE(done.out,
        QByteArray("“isabelle.json”: Isabelle\n"
                   "  Groups found: 27. New: 27. Merged with one already there: 0 (completed: 0).\n"
                   "  Audits found: 4. New: 4. Skipped: 0.\n"
                   "Taken into “new.json”.\n"));
    QCOMPARE(QJsonDocument::fromJson(contentsOf(u"new.json"_s)), QJsonDocument::fromJson(sampleAudit(u"en"_s)));
}

void TestImport::intoANewWorkbook()
{
    put(u"paul.json"_s, audit(u"Paul"_s, {u"p1"_s, u"Choir"_s}, {u"2026-08-01"_s}));
    const Ran done = ran({u"import"_s, u"isabelle.json"_s, u"paul.json"_s, u"--into"_s, u"book.recentre"_s});
    QVERIFY2(done.err.isEmpty(), done.err.constData());
    QVERIFY(done.out.contains("“paul.json”: Paul\n"));
    QCOMPARE(QJsonDocument::fromJson(exported(u"book.recentre"_s, u"Isabelle"_s)),
        QJsonDocument::fromJson(sampleAudit(u"en"_s)));
    QCOMPARE(QJsonDocument::fromJson(exported(u"book.recentre"_s, u"Paul"_s)),
        QJsonDocument::fromJson(contentsOf(u"paul.json"_s)));
    // A workbook is an export too, into another one.
    QCOMPARE(ran({u"import"_s, u"book.recentre"_s, u"--into"_s, u"other.recentre"_s}).status, 0);
    QCOMPARE(exported(u"other.recentre"_s, u"Isabelle"_s), exported(u"book.recentre"_s, u"Isabelle"_s));
}

void TestImport::unknownKeysAreKept()
{
    const auto ada = [](const QByteArray &root, const QByteArray &person) {
        QByteArray text = audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {u"2026-09-01"_s});
        text.replace("\"format\":", root + ", \"format\":");
        text.replace("\"name\": \"Ada\"", person + ", \"name\": \"Ada\"");
        return text;
    };
    put(u"ada.json"_s, ada(R"("x-tool": {"v": [1, null]})", R"("x-phone": "12", "profession": "cook")"));
    const QJsonDocument whole = QJsonDocument::fromJson(contentsOf(u"ada.json"_s));
    QVERIFY(whole[u"x-tool"].isObject() && whole[u"person"][u"x-phone"].isString());
    for (const QString &into : {u"new.json"_s, u"book.recentre"_s}) {
        QCOMPARE(ran({u"import"_s, u"ada.json"_s, u"--into"_s, into}).status, 0);
        QCOMPARE(QJsonDocument::fromJson(exported(into, u"Ada"_s)), whole);
    }
    // The way back out of a workbook by an import.
    QCOMPARE(ran({u"import"_s, u"book.recentre"_s, u"--into"_s, u"back.json"_s}).status, 0);
    QCOMPARE(QJsonDocument::fromJson(contentsOf(u"back.json"_s)), whole);
    // A key that is there stays as it is, one that isn't is taken.
    put(u"more.json"_s, ada(R"("x-tool": 2, "y-tool": 3)", R"("x-phone": "34", "y-phone": true)"));
    for (const QString &into : {u"new.json"_s, u"book.recentre"_s}) {
        QCOMPARE(ran({u"import"_s, u"more.json"_s, u"--into"_s, into}).status, 0);
        const QJsonDocument after = QJsonDocument::fromJson(exported(into, u"Ada"_s));
        QCOMPARE(after[u"x-tool"], whole[u"x-tool"]);
        QCOMPARE(after[u"y-tool"].toInt(), 3);
        QCOMPARE(after[u"person"][u"x-phone"].toString(), u"12"_s);
        QVERIFY(after[u"person"][u"y-phone"].toBool());
    }
}

void TestImport::twiceDoublesNothing()
{
    for (const QString &into : {u"new.json"_s, u"book.recentre"_s}) {
        QCOMPARE(ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, into}).status, 0);
        const QByteArray before = ran({u"export"_s, into, u"--out"_s, u"-"_s}).out;
        const Ran again = ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, into});
        QCOMPARE(again.status, 0);
        QVERIFY2(again.out.contains("Groups found: 27. New: 0. Merged with one already there: 27 (completed: 0)."),
            again.out.constData());
        QVERIFY(again.out.contains(
            "Audits found: 4. New: 0. Skipped: 4.\n  Skipped, since there is one of that date, which is "
            "kept as it is: 1 December 2025, 1 March 2026, 1 June 2026 and 1 September 2026.\n"));
        QCOMPARE(ran({u"export"_s, into, u"--out"_s, u"-"_s}).out, before);
    }
    // The same file twice on one command line neither.
    QCOMPARE(ran({u"import"_s, u"isabelle.json"_s, u"isabelle.json"_s, u"--into"_s, u"two.json"_s}).status, 0);
    QCOMPARE(contentsOf(u"two.json"_s), contentsOf(u"new.json"_s));
}

void TestImport::matchesByIdLinkAndName()
{
    QByteArray there =
        audit(u"Ada"_s, {u"one"_s, u"Old name"_s, u"two"_s, u"Chess Club"_s, u"three"_s, u"Choir"_s}, {});
    there.replace("\"name\": \"Chess Club\",", R"("name": "Chess Club", "url": "https://www.slack.com/chess/",)");
    put(u"there.json"_s, there);
    QByteArray found =
        audit(u"Ada"_s, {u"one"_s, u"New name"_s, u"x"_s, u"Schach"_s, u"y"_s, u"CHOIR!"_s, u"z"_s, u"Sailing"_s},
            {u"2026-09-01"_s}, R"({"group": "y", "pleasure": 7}, {"group": "z", "pleasure": 3})");
    found.replace("\"name\": \"Schach\",", R"("name": "Schach", "language": "de", "url": "slack.com/chess?x=1",)");
    put(u"found.json"_s, found);
    const Ran done = ran({u"import"_s, u"found.json"_s, u"--into"_s, u"there.json"_s});
    QVERIFY2(done.out.contains("Groups found: 4. New: 1. Merged with one already there: 3 (completed: 1)."),
        done.out + done.err);
    const PersonFile person = personIn(u"there.json"_s);
    QCOMPARE(person.groups.keys(), QStringList({u"one"_s, u"three"_s, u"two"_s, u"z"_s}));
    QCOMPARE(person.groups[u"one"_s].name, u"Old name"_s);
    QCOMPARE(person.groups[u"two"_s].name, u"Chess Club"_s);
    QCOMPARE(person.groups[u"two"_s].language, u"de"_s);
    QCOMPARE(person.assessments.size(), 2);
    QCOMPARE(person.assessments.first().group, u"three"_s);
    QCOMPARE(person.groupsInOrder().last().id, u"z"_s);
}

void TestImport::keepsWhatIsThere()
{
    put(u"there.json"_s, audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {u"2026-09-01"_s}, R"({"group": "g", "pleasure": 7})"));
    put(u"found.json"_s,
        audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {u"2026-06-01"_s, u"2026-09-01"_s, u"2026-12-01"_s},
            R"({"group": "g", "pleasure": 2})"));
    const Ran done = ran({u"import"_s, u"found.json"_s, u"--into"_s, u"there.json"_s});
    QVERIFY2(done.out.contains("Audits found: 3. New: 2. Skipped: 1."), done.out + done.err);
    const PersonFile person = personIn(u"there.json"_s);
    QList<QDate> days;
    QList<double> pleasures;
    for (const Audit &one : person.auditsInOrder()) {
        days += one.date;
        pleasures += person.assessmentsOf(one.id).constFirst().pleasure.value();
    }
    QCOMPARE(days, QList<QDate>({{2026, 6, 1}, {2026, 9, 1}, {2026, 12, 1}}));
    QCOMPARE(pleasures, QList<double>({2, 7, 2}));
}

void TestImport::membershipFollowsTheLaterAudit()
{
    put(u"there.json"_s, audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {u"2026-06-01"_s}, R"({"group": "g"})"));
    QByteArray found = audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {u"2026-09-01"_s}, R"({"group": "g"})");
    found.replace("\"name\": \"Choir\",", R"("name": "Choir", "membership": "left", "left": "2026-08-01",)");
    put(u"found.json"_s, found);
    QCOMPARE(ran({u"import"_s, u"found.json"_s, u"--into"_s, u"there.json"_s}).status, 0);
    const PersonFile person = personIn(u"there.json"_s);
    QCOMPARE(person.groups[u"g"_s].membership, Membership::Left);
    QCOMPARE(person.groups[u"g"_s].left, QDate(2026, 8, 1));
    // In June the person was still a member, and June says so now.
    const QList<Audit> audits = person.auditsInOrder();
    QCOMPARE(person.assessmentsOf(audits[0].id).constFirst().membership, std::optional(Membership::Member));
    QCOMPARE(person.assessmentsOf(audits[1].id).constFirst().membership, std::optional<Membership>());
}

void TestImport::anEarlierAuditKeepsItsMemberships()
{
    QByteArray there = audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {u"2026-09-01"_s}, R"({"group": "g"})");
    there.replace("\"name\": \"Choir\",", R"("name": "Choir", "membership": "left",)");
    put(u"there.json"_s, there);
    put(u"found.json"_s, audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {u"2026-06-01"_s}, R"({"group": "g"})"));
    QCOMPARE(ran({u"import"_s, u"found.json"_s, u"--into"_s, u"there.json"_s}).status, 0);
    const PersonFile person = personIn(u"there.json"_s);
    QCOMPARE(person.groups[u"g"_s].membership, Membership::Left);
    QCOMPARE(
        person.assessmentsOf(person.auditsInOrder()[0].id).constFirst().membership, std::optional(Membership::Member));
}

void TestImport::severalPeople()
{
    put(u"paul.json"_s, audit(u"Paul"_s, {u"p1"_s, u"Choir"_s}, {u"2026-08-01"_s}));
    QCOMPARE(ran({u"import"_s, u"isabelle.json"_s, u"paul.json"_s, u"--into"_s, u"book.recentre"_s}).status, 0);
    const Ran both = ran({u"recommend"_s, u"book.recentre"_s});
    QCOMPARE(both.status, 1);
    QVERIFY(
        both.err.contains("book.recentre: There is more than one person here: Isabelle, Paul. Say whom with --person"));
    QCOMPARE(ran({u"recommend"_s, u"book.recentre"_s, u"--person"_s, u"Isabelle"_s}).out,
        ran({u"recommend"_s, u"isabelle.json"_s}).out);
    QCOMPARE(ran({u"recommend"_s, u"book.recentre"_s, u"--person"_s, u"Anna"_s}).status, 1);

    // An audit file holds one person, and takes in nobody else unless told that it is the same one.
    const Ran other = ran({u"import"_s, u"paul.json"_s, u"--into"_s, u"isabelle.json"_s});
    QCOMPARE(other.status, 1);
    QVERIFY2(
        other.err.startsWith("recentre: isabelle.json: There is nobody called “Paul” here."), other.err.constData());
    QCOMPARE(ran({u"import"_s, u"book.recentre"_s, u"--into"_s, u"new.json"_s}).status, 1);
    QVERIFY(!QFile::exists(u"new.json"_s));
    QCOMPARE(ran({u"import"_s, u"book.recentre"_s, u"--person"_s, u"Paul"_s, u"--into"_s, u"new.json"_s}).status, 0);
    QCOMPARE(personIn(u"new.json"_s).person.name, u"Paul"_s);
    QCOMPARE(
        ran({u"import"_s, u"paul.json"_s, u"--person"_s, u"Isabelle"_s, u"--into"_s, u"isabelle.json"_s}).status, 0);
    QCOMPARE(personIn(u"isabelle.json"_s).audits.size(), 5);
    QCOMPARE(personIn(u"isabelle.json"_s).person.name, u"Isabelle"_s);
}

void TestImport::rehearsal()
{
    const Ran real = ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, u"real.recentre"_s});
    for (const QString &into : {u"new.json"_s, u"new.recentre"_s}) {
        const Ran done = ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, into, u"--dry-run"_s});
        QCOMPARE(done.status, 0);
        QCOMPARE(done.out.left(done.out.lastIndexOf("Nothing")), real.out.left(real.out.lastIndexOf("Taken")));
        QVERIFY(done.out.endsWith("Nothing was written: this was a rehearsal.\n"));
        QVERIFY(!QFile::exists(into));
    }
    put(u"ada.json"_s, audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {}));
    const QByteArray before = contentsOf(u"real.recentre"_s);
    QCOMPARE(ran({u"import"_s, u"ada.json"_s, u"--into"_s, u"real.recentre"_s, u"--dry-run"_s}).status, 0);
    QCOMPARE(contentsOf(u"real.recentre"_s), before);
}

void TestImport::allOrNothing()
{
    put(u"ada.json"_s, audit(u"Ada"_s, {u"g"_s, u"Choir"_s}, {}));
    put(u"broken.json"_s, "{");
    QCOMPARE(ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, u"book.recentre"_s}).status, 0);
    const QByteArray before = exported(u"book.recentre"_s, u"Isabelle"_s);
    const Ran done = ran({u"import"_s, u"ada.json"_s, u"broken.json"_s, u"--into"_s, u"book.recentre"_s});
    QCOMPARE(done.status, 1);
    QVERIFY(done.out.isEmpty() && done.err.startsWith("recentre: broken.json, line 1, column 2: "));
    QVERIFY(exported(u"book.recentre"_s, u"Ada"_s).isEmpty());
    for (const QString &into : {u"new.recentre"_s, u"new.json"_s}) {
        QCOMPARE(ran({u"import"_s, u"ada.json"_s, u"broken.json"_s, u"--into"_s, into}).status, 1);
        QVERIFY(!QFile::exists(into));
    }
    QCOMPARE(exported(u"book.recentre"_s, u"Isabelle"_s), before);
}

void TestImport::unknownKinds()
{
    for (const QByteArray &bytes : {QByteArray("name;platform\nChoir;slack\n"), QByteArray("PK\x03\x04zip"),
             QByteArray("{\"groups_joined_v2\": []}"), QByteArray()}) {
        put(u"export.dat"_s, bytes);
        const Ran done = ran({u"import"_s, u"export.dat"_s, u"--into"_s, u"new.json"_s});
        QCOMPARE(done.status, 1);
        QCOMPARE(done.err,
            QByteArray(
                "recentre: “export.dat” is no kind of file that can be read here. What can be read: a Recentre audit "
                "file (JSON) or a workbook.\n"));
        QVERIFY(!QFile::exists(u"new.json"_s));
    }
}

} // namespace recentre
