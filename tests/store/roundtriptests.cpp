// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomperson.h"
#include "scene.h"
#include "tests.h"

#include <QTemporaryDir>

namespace recentre {

using namespace Qt::StringLiterals;

class RoundTripTests : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyField();
    void changedAndTakenBack();
    void severalPeople();
    void places();
    void refusedRow_data();
    void refusedRow();
    void erasedWithoutTrace();
    void badSurrogates();

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString path;

    /// Opened anew, so that what is read comes from the disk.
    Result<PersonFile> loaded(const QString &person)
    {
        auto workbook = Workbook::open(path);
        return workbook ? (*workbook)->load(person) : tl::unexpected(workbook.error());
    }
    Result<void> written(const QList<PersonEdit> &edits)
    {
        auto workbook = Workbook::open(path);
        return workbook ? (*workbook)->write(edits) : tl::unexpected(workbook.error());
    }
};

void RoundTripTests::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(u"w"_s);
}

void RoundTripTests::everyField()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const PersonFile file = randomPerson(seed);
        WELL(written({newcomer(file)}));
        const auto found = loaded(file.person.id);
        WELL(found);
        QVERIFY(found->person == file.person);
        QVERIFY(found->groups == file.groups);
        QVERIFY(found->audits == file.audits);
        QVERIFY(found->purposes == file.purposes);
        QVERIFY(found->assessments == file.assessments);
        QVERIFY(*found == file);
    }
    auto workbook = Workbook::open(path);
    WELL(workbook);
    WELL((*workbook)->check());
}

void RoundTripTests::changedAndTakenBack()
{
    const PersonFile before = randomPerson(1);
    PersonFile after = randomPerson(2);
    after.person.id = before.person.id;
    const Edit change = difference(before, after, EditKind::Import);
    WELL(written({newcomer(before)}));
    WELL(written({{before.person.id, change}}));
    QVERIFY(loaded(before.person.id) == after);
    WELL(written({{before.person.id, inverse(change)}}));
    QVERIFY(loaded(before.person.id) == before);
    // Absolute values: twice is once.
    WELL(written({{before.person.id, change}, {before.person.id, change}}));
    QVERIFY(loaded(before.person.id) == after);
}

void RoundTripTests::severalPeople()
{
    QList<PersonEdit> edits;
    for (const QString &name : {u"zoé"_s, u"Anna"_s, u"bruno"_s}) {
        PersonFile file = beginner(); // the same ids of groups and audits in each
        file.person.id = u"id of "_s + name;
        file.person.name = name;
        edits += newcomer(file);
    }
    WELL(written(edits));
    auto workbook = Workbook::open(path);
    WELL(workbook);
    const auto people = (*workbook)->people();
    WELL(people);
    QCOMPARE(people->size(), 3);
    QCOMPARE(people->at(0), (PersonEntry{u"id of Anna"_s, u"Anna"_s}));
    QCOMPARE(people->at(1).name, u"bruno"_s);
    QCOMPARE(people->at(2).name, u"zoé"_s);
    REFUSED((*workbook)->load(u"nobody"_s), NoSuchPerson);
}

void RoundTripTests::places()
{
    const QString person = beginner().person.id;
    const Place card{3, u"g1"_s};
    {
        auto workbook = Workbook::open(path);
        WELL(workbook);
        WELL((*workbook)->write({newcomer(beginner())}));
        QCOMPARE((*workbook)->place(person).value(), Place{});
        WELL((*workbook)->write({}, {{person, card}}));
        WELL((*workbook)->write({}, {{person, Place{2, {}}}}));
        QCOMPARE((*workbook)->place(person).value(), (Place{2, {}}));
        WELL((*workbook)->write({sessionEdit(1)}, {{person, card}}));
        REFUSED((*workbook)->write({}, {{person, Place{8, {}}}}), RowRefused);
        REFUSED((*workbook)->write({}, {{u"nobody"_s, card}}), RowRefused);
    }
    auto workbook = Workbook::open(path);
    WELL(workbook);
    QCOMPARE((*workbook)->place(person).value(), card);
}

void RoundTripTests::refusedRow_data()
{
    QTest::addColumn<Assessment>("row");
    const auto add = [](const char *what, auto change) {
        Assessment row;
        row.audit = u"a"_s;
        row.group = u"g1"_s;
        change(row);
        QTest::addRow("%s", what) << row;
    };
    add("pleasure 11", [](Assessment &row) { row.pleasure = 11; });
    add("a range turned round", [](Assessment &row) { row.minutesPerWeek = Minutes{30, 20}; });
    add("a group that isn't there", [](Assessment &row) { row.group = u"elsewhere"_s; });
    add("an audit that isn't there", [](Assessment &row) { row.audit = u"elsewhere"_s; });
    add("a year that ISO 8601 can't say", [](Assessment &row) { row.lastActive = QDate(12026, 1, 1); });
}

void RoundTripTests::refusedRow()
{
    QFETCH(Assessment, row);
    WELL(written({newcomer(beginner())}));
    PersonEdit wrong{beginner().person.id, {}};
    wrong.edit.assessments.push_back({std::nullopt, row});
    const QList<PersonEdit> batch{sessionEdit(1), wrong, sessionEdit(2)};
    auto workbook = Workbook::open(path);
    WELL(workbook);
    REFUSED((*workbook)->write(batch), RowRefused);
    QVERIFY((*workbook)->load(beginner().person.id) == beginner());
    WELL((*workbook)->write({sessionEdit(1)}));
    workbook->reset();
    QCOMPARE(judged(path, 1), QString());
}

void RoundTripTests::erasedWithoutTrace()
{
    PersonFile file = randomPerson(3);
    file.person.name = u"Aurélie Trace"_s;
    file.groups.first().name = u"Traced group"_s;
    WELL(written({newcomer(beginner()), newcomer(file)}));
    QVERIFY(bytesOf(path).contains("Trace"));
    Edit erasure;
    erasure.kind = EditKind::ErasePerson;
    erasure.people.push_back({file.person, std::nullopt});
    WELL(written({{file.person.id, erasure}}));
    QVERIFY(!bytesOf(path).contains("Trace"));
    QVERIFY(!bytesOf(path + u"-journal"_s).contains("Trace"));
    QCOMPARE(judged(path, 0), QString());
}

/// Half a pair is no character: it is replaced, and takes no neighbour with it.
void RoundTripTests::badSurrogates()
{
    PersonFile file = beginner();
    file.person.place = QString(QChar(0xd83d)) + u"Łódź"_s;
    WELL(written({newcomer(file)}));
    const auto found = loaded(file.person.id);
    WELL(found);
    QCOMPARE(found->person.place, u"?Łódź"_s);
}

std::unique_ptr<QObject> roundTripTests() { return std::make_unique<RoundTripTests>(); }

} // namespace recentre

#include "roundtriptests.moc"
