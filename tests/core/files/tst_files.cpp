// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Reading and writing audit files: samples with what is expected beside them, and audits made at random.
#include "files/auditreader.h"
#include "files/auditwriter.h"
#include "randomaudit.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace recentre;
using namespace Qt::StringLiterals;

namespace {

/// The codes that a reader of audit files gives, as the expectations name them.
const QHash<QString, ProblemCode> codes{
    {u"FileTooLarge"_s, ProblemCode::FileTooLarge},
    {u"BrokenJson"_s, ProblemCode::BrokenJson},
    {u"NotUtf8"_s, ProblemCode::NotUtf8},
    {u"NestedTooDeep"_s, ProblemCode::NestedTooDeep},
    {u"TrailingContent"_s, ProblemCode::TrailingContent},
    {u"DuplicateKey"_s, ProblemCode::DuplicateKey},
    {u"WrongFormat"_s, ProblemCode::WrongFormat},
    {u"LaterVersion"_s, ProblemCode::LaterVersion},
    {u"TooMuchContent"_s, ProblemCode::TooMuchContent},
    {u"Missing"_s, ProblemCode::Missing},
    {u"NullValue"_s, ProblemCode::NullValue},
    {u"WrongType"_s, ProblemCode::WrongType},
    {u"OutOfRange"_s, ProblemCode::OutOfRange},
    {u"TurnedRound"_s, ProblemCode::TurnedRound},
    {u"UnknownWord"_s, ProblemCode::UnknownWord},
    {u"EmptyText"_s, ProblemCode::EmptyText},
    {u"TextTooLong"_s, ProblemCode::TextTooLong},
    {u"DuplicateId"_s, ProblemCode::DuplicateId},
    {u"UnknownReference"_s, ProblemCode::UnknownReference},
    {u"AssessedTwice"_s, ProblemCode::AssessedTwice},
    {u"TaggedTwice"_s, ProblemCode::TaggedTwice},
    {u"InBothLists"_s, ProblemCode::InBothLists},
    {u"ReservedId"_s, ProblemCode::ReservedId},
    {u"LockedWithoutChoice"_s, ProblemCode::LockedWithoutChoice},
    {u"ChoiceNeedsMember"_s, ProblemCode::ChoiceNeedsMember},
    {u"NotInOrder"_s, ProblemCode::NotInOrder},
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir samples(const QString &folder) { return {QStringLiteral(RECENTRE_TEST_DATA "/audits/") + folder}; }

PersonFile sample(const QString &name)
{
    const Result<PersonFile> file = readAudit(contents(samples(u"read"_s).filePath(name)));
    return file ? *file : PersonFile();
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void refusesForEveryReason();
    void givesBack_data();
    void givesBack();
    void readsWhatItSays();
    void makesIdsOfAudits();
    void ordersAsTheFileDoes();
    void takesTextsAsTheyAre();
    void writesInTheOrderOfTheFormat();
    void writesOverWhatSaidNothing();
    void writesWhatNoFileCanHold();
    void givesBackRandomAudits();
    void survivesEveryCut();
    void readsSixteenMebibytesAndNoMore();
};

void TestFiles::refuses_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = samples(u"refused"_s).entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() > 150);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestFiles::refuses()
{
    QFETCH(QString, name);
    const QString path = samples(u"refused"_s).filePath(name);
    QStringList expected = QString::fromUtf8(contents(path.chopped(5) + u".expected"_s)).split(u'\n');
    QVERIFY(expected.size() >= 3);
    expected.removeLast();
    QVERIFY2(codes.contains(expected[0]), qPrintable(expected[0]));
    const Result<PersonFile> file = readAudit(contents(path));
    QVERIFY(!file.has_value());
    QCOMPARE(codes.key(file.error().code), expected[0]);
    QCOMPARE(file.error().place, expected[1]);
    QCOMPARE(file.error().arguments, expected.sliced(2));
}

void TestFiles::refusesForEveryReason()
{
    // Those that need a file too large to keep are made below and in auditmemory.
    QSet<QString> left(codes.keyBegin(), codes.keyEnd());
    left -= {u"FileTooLarge"_s, u"TooMuchContent"_s};
    const QDir folder = samples(u"refused"_s);
    for (const QString &name : folder.entryList({u"*.expected"_s}, QDir::Files))
        left.remove(QString::fromUtf8(contents(folder.filePath(name)).split('\n').first()));
    QCOMPARE(left, QSet<QString>());
}

void TestFiles::givesBack_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = samples(u"read"_s).entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() >= 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestFiles::givesBack()
{
    QFETCH(QString, name);
    const QByteArray bytes = contents(samples(u"read"_s).filePath(name));
    const Result<PersonFile> file = readAudit(bytes);
    if (!file)
        QFAIL(qPrintable(codes.key(file.error().code) + u' ' + file.error().place));
    const QByteArray written = writeAudit(*file);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(written, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document, QJsonDocument::fromJson(bytes));
    const Result<PersonFile> again = readAudit(written);
    QVERIFY(again.has_value());
    QVERIFY(*again == *file);
    QCOMPARE(writeAudit(*again), written);
}

void TestFiles::readsWhatItSays()
{
    const PersonFile file = sample(u"example.json"_s);
    QCOMPARE(file.person.name, u"Isabelle"_s);
    QCOMPARE(file.person.sectors, QStringList{QString(u""_s)});
    QVERIFY(file.person.id.isEmpty());
    const Group group = file.groups.value(u"g1"_s);
    QCOMPARE(group.platform, u"linkedin"_s);
    QCOMPARE(group.joined, QDate(2025, 3, 1));
    QVERIFY(!group.left.isValid());
    QCOMPARE(group.evidence, (QList<Evidence>{{u"2026-07"_s, 1, 3, 8, 50, u"linkedin"_s, {}}}));
    const Audit audit = file.currentAudit().value_or(Audit());
    QCOMPARE(audit.id, u"2026-09-01"_s);
    QCOMPARE(audit.weeklyMinutes, 240);
    QCOMPARE(audit.pleasureRank, 4);
    QCOMPARE(audit.next, QDate(2026, 12, 1));
    const Purpose objective = file.purposes.value({audit.id, u"visibility"_s});
    QCOMPARE(objective.rank, 1);
    QCOMPARE(objective.name, u"Be visible to decision-makers"_s);
    const Purpose watch = file.purposes.value({audit.id, u"watch"_s});
    QVERIFY(!watch.rank);
    QVERIFY(watch.information);
    const Assessment row = file.assessments.value({audit.id, u"g1"_s});
    QCOMPARE(row.membership, Membership::Member);
    QCOMPARE(row.minutesPerWeek, (Minutes{45, {}}));
    QCOMPARE(row.role, Role::Reader);
    QCOMPARE(row.lastActive, QDate(2026, 8, 20));
    QCOMPARE(row.did, u"free text"_s);
    QCOMPARE(row.purposes, (QList<Tag>{{u"watch"_s, 4, 6, {}}}));
    QCOMPARE(row.peopleExchanged, 9);
    QCOMPARE(row.didTogether, 0);
    QCOMPARE(row.circles, (QList<int>{2, 3}));
    QCOMPARE(row.pleasure, 7.0);
    QCOMPARE(row.leaning, Choice::Keep);
    QVERIFY(row.seen);
    QCOMPARE(row.unknown, QStringList{u"pleasure"_s});
    QCOMPARE(row.imported.value(u"minutesPerWeek"_s).date, QDate(2026, 8, 30));
    QVERIFY(row.decision && row.outcome);
    QCOMPARE(row.decision->choice, Choice::Contribute);
    QCOMPARE(row.decision->advised, Choice::Keep);
    QCOMPARE(row.decision->confidence, 0.71);
    QCOMPARE(row.decision->nextAction, (NextAction{u"Tuesday lunch"_s, u"answer one post"_s, {}}));
    QCOMPARE(row.decision->trial->until, QDate(2026, 12, 15));
    QCOMPARE(row.decision->trial->met, u"yes"_s);
    QCOMPARE(row.decision->parting->keep, QStringList{QString(u""_s)});
    QCOMPARE(row.outcome->done, Done::Yes);
    QCOMPARE(row.outcome->turnedOut, TurnedOut::Well);

    const PersonFile silent = sample(u"says-nothing.json"_s);
    const Assessment first = silent.assessments.value({u"2026-02-01"_s, u"g1"_s});
    QVERIFY(first.purposes && first.purposes->isEmpty());
    QVERIFY(!first.pleasure && !first.minutesPerWeek && !first.membership && !first.seen);
    QCOMPARE(silent.groups.value(u"g3"_s).left, QDate(2026, 1, 31));
    const Assessment ranged = silent.assessments.value({u"2026-02-01"_s, u"g2"_s});
    QCOMPARE(ranged.minutesPerWeek, (Minutes{30, 30}));
    const Assessment draft = sample(u"drafts.json"_s).assessments.value({u"2026-01-01"_s, u"g1"_s});
    QCOMPARE(draft.decision->nextAction->then, u"I answer one post"_s);
    QCOMPARE(draft.imported.keys(), (QStringList{u"lastActive"_s, u"pleasure"_s}));
    const Assessment numbers = sample(u"numbers.json"_s).assessments.value({u"2026-01-01"_s, u"g1"_s});
    QCOMPARE(numbers.postsLastQuarter, 0);
    QVERIFY(!std::signbit(numbers.pleasure.value_or(-1)));
}

void TestFiles::makesIdsOfAudits()
{
    const PersonFile file = sample(u"says-nothing.json"_s);
    QCOMPARE(file.audits.keys(), (QStringList{u"2026-01-01"_s, u"2026-01-01#2"_s, u"2026-02-01"_s}));
    QCOMPARE(file.audits.value(u"2026-01-01#2"_s).position, 1);
    QCOMPARE(file.currentAudit()->id, u"2026-02-01"_s);
}

void TestFiles::ordersAsTheFileDoes()
{
    const PersonFile file = sample(u"isabelle-plan.json"_s);
    QCOMPARE(file.groupsInOrder().first().id, u"scl"_s);
    QCOMPARE(file.groupsInOrder().at(14).id, u"fpc"_s);
    QCOMPARE(file.groups.value(u"fpc"_s).membership, Membership::Candidate);
    int position = 0;
    for (const Assessment &row : file.assessmentsOf(file.currentAudit()->id))
        QCOMPARE(row.position, position++);
    QVERIFY(position > 10);
}

void TestFiles::takesTextsAsTheyAre()
{
    const PersonFile file = sample(u"texts.json"_s);
    QCOMPARE(file.person.name, u"<b>Isabelle</b> & \"co\" \\ / \b\f\n\r\t \u0001 \u007f"_s);
    const QList<Group> groups = file.groupsInOrder();
    QCOMPARE(groups[0].name, u"\ufeffmark \U0001F600 \U0001F600 e\u0301 "_s);
    QCOMPARE(groups[0].id, u"=cmd()|' /C calc'!A0"_s);
    QCOMPARE(groups[1].id, u"עברית"_s);
    QCOMPARE(groups[2].id, u" "_s);
}

void TestFiles::writesInTheOrderOfTheFormat()
{
    PersonFile file = sample(u"example.json"_s);
    file.groups[u"g1"_s].extra.insert(u"aardvark"_s, 1);
    const QByteArray written = writeAudit(file);
    QVERIFY(written.startsWith("{\n \"format\": \"recentre-audit\",\n \"version\": 1,\n \"person\": {\n  \"name\": "));
    QVERIFY(written.endsWith("\n}\n"));
    qsizetype at = 0;
    for (const char *key : {"format", "version", "person", "groups", "\"id\"", "platform", "evidence", "month",
             "aardvark", "audits", "date", "weeklyMinutes", "pleasureRank", "surprises", "next", "objectives",
             "purposes", "assessments", "group", "minutesPerWeek", "circles", "decision", "choice", "locked",
             "nextAction", "trial", "parting", "outcome", "unknown", "seen", "imported"}) {
        const qsizetype found = written.indexOf(key, at);
        QVERIFY2(found > at, key);
        at = found;
    }
}

void TestFiles::writesOverWhatSaidNothing()
{
    PersonFile file = sample(u"says-nothing.json"_s);
    Group &group = file.groups[u"g1"_s];
    group.url = u"https://example.org"_s;
    group.membership = Membership::Candidate;
    Assessment &row = file.assessments[{u"2026-02-01"_s, u"g1"_s}];
    row.seen = true;
    row.unknown = {u"pleasure"_s};
    const Result<PersonFile> again = readAudit(writeAudit(file));
    QVERIFY(again.has_value());
    QCOMPARE(again->groups.value(u"g1"_s).url, group.url);
    QCOMPARE(again->groups.value(u"g1"_s).membership, Membership::Candidate);
    QVERIFY(again->assessments.value({u"2026-02-01"_s, u"g1"_s}).seen);
    QCOMPARE(again->assessments.value({u"2026-02-01"_s, u"g1"_s}).unknown, row.unknown);

    PersonFile draft = sample(u"drafts.json"_s);
    Assessment &first = draft.assessments[{u"2026-01-01"_s, u"g1"_s}];
    first.decision->nextAction->when = u"Tuesday"_s;
    first.imported[u"pleasure"_s].source = u"linkedin"_s;
    const Result<PersonFile> newer = readAudit(writeAudit(draft));
    QVERIFY(newer.has_value());
    const Assessment second = newer->assessments.value({u"2026-01-01"_s, u"g1"_s});
    QCOMPARE(second.decision->nextAction, (NextAction{u"Tuesday"_s, u"I answer one post"_s, {}}));
    QCOMPARE(second.imported, first.imported);
}

void TestFiles::writesWhatNoFileCanHold()
{
    PersonFile file = sample(u"least.json"_s);
    file.person.name = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0) + u"c"_s + QChar(0xDE00);
    const Result<PersonFile> again = readAudit(writeAudit(file));
    QVERIFY(again.has_value());
    QCOMPARE(again->person.name, u"a\ufffdbc\ufffd"_s);
}

void TestFiles::givesBackRandomAudits()
{
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const PersonFile file = RandomAudit(seed).file();
        const QByteArray written = writeAudit(file);
        const Result<PersonFile> again = readAudit(written);
        if (!again)
            QFAIL(qPrintable(u"seed %1: %2 %3"_s.arg(seed).arg(codes.key(again.error().code), again.error().place)));
        QVERIFY2(*again == file, qPrintable(QString::number(seed)));
        QCOMPARE(writeAudit(*again), written);
        QVERIFY(!QJsonDocument::fromJson(written).isNull());
    }
}

void TestFiles::survivesEveryCut()
{
    // Cut anywhere it is refused, and with a byte changed it is refused or read: never a crash.
    const QByteArray bytes = contents(samples(u"read"_s).filePath(u"example.json"_s));
    const qsizetype whole = bytes.lastIndexOf('}') + 1;
    for (qsizetype i = 0; i < whole; ++i) {
        const Result<PersonFile> cut = readAudit(QByteArrayView(bytes).first(i));
        QVERIFY(!cut.has_value());
        QCOMPARE(cut.error().code, ProblemCode::BrokenJson);
        for (const char byte : {'"', '{', ']', ',', '\\', '0', '\xFF', '\0'}) {
            QByteArray changed = bytes;
            changed[i] = byte;
            const Result<PersonFile> file = readAudit(changed);
            QVERIFY(file.has_value() || file.error().code != ProblemCode::StaleEdit);
        }
    }
}

void TestFiles::readsSixteenMebibytesAndNoMore()
{
    QByteArray bytes = contents(samples(u"read"_s).filePath(u"least.json"_s));
    bytes.append(largestAudit - bytes.size(), ' ');
    QVERIFY(readAudit(bytes).has_value());
    bytes.append(' ');
    const Result<PersonFile> file = readAudit(bytes);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error(), (Problem{ProblemCode::FileTooLarge, {}, {u"16777216"_s}}));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
