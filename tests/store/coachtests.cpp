// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/completion.h"
#include "files/auditreader.h"
#include "files/auditwriter.h"
#include "marked.h"
#include "randomperson.h"
#include "scene.h"
#include "tests.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

namespace recentre {

using namespace Qt::StringLiterals;

/// A coach's rows, the list of people, and a workbook of version 1 brought up to date.
class CoachTests : public QObject {
    Q_OBJECT

private slots:
    void init();
    void privateLines();
    void neverInAFile();
    void overviewCounts();
    void migrated();
    void olderForReading();

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

void CoachTests::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(u"w"_s);
}

void CoachTests::privateLines()
{
    const QString person = beginner().person.id;
    {
        auto workbook = Workbook::open(path);
        WELL(workbook);
        WELL((*workbook)->write({newcomer(beginner())}));
        QCOMPARE((*workbook)->practice(person).value(), PracticeRow{});
        WELL((*workbook)->write({}, {}, {{person, {u"Speaks of the runners."_s, {}, {}}}}));
        WELL((*workbook)->write({}, {}, {{person, {{}, u"Thursday 10:00"_s, u"{\"began\":1}"_s}}}));
        WELL((*workbook)->write({}, {}, {{person, {u""_s, {}, {}}}}));
        REFUSED((*workbook)->write({}, {}, {{u"nobody"_s, {u"?"_s, {}, {}}}}), RowRefused);
        REFUSED((*workbook)->write({}, {}, {{person, {{}, {}, u"no object"_s}}}), RowRefused);
    }
    auto workbook = Workbook::open(path);
    WELL(workbook);
    QCOMPARE((*workbook)->practice(person).value(), (PracticeRow{{}, u"Thursday 10:00"_s, u"{\"began\":1}"_s}));
    WELL((*workbook)->write({}, {}, {{person, {{}, u""_s, u""_s}}}));
    QCOMPARE((*workbook)->practice(person).value(), PracticeRow{});
}

void CoachTests::neverInAFile()
{
    auto workbook = Workbook::open(path);
    WELL(workbook);
    WELL((*workbook)->write({newcomer(beginner())}, {}, {{beginner().person.id, markedPractice(1)}}));
    const auto file = (*workbook)->load(beginner().person.id);
    WELL(file);
    QVERIFY(!writeAudit(*file).contains(markOf(1)));
}

/// The statement counts as exercise/completion does.
void CoachTests::overviewCounts()
{
    QHash<QString, PersonFile> files;
    auto workbook = Workbook::open(path);
    WELL(workbook);
    int told = 0, looked = 0, decided = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        PersonFile file = randomPerson(seed, {int(seed % 9), int(seed % 4), 3});
        for (int gone = file.assessments.size() / 4; gone > 0; --gone)
            file.assessments.erase(file.assessments.begin());
        for (Assessment &row : file.assessments)
            if (const int part = row.position + int(seed); part % 3 == 0)
                row.did.clear(), row.minutesPerWeek.reset(), row.role.reset(), row.seen = false;
            else if (part % 3 == 1)
                row.purposes.reset(), row.pleasure.reset();
            else if (row.decision)
                row.decision->choice.reset();
        files.insert(file.person.id, file);
        WELL((*workbook)->write({newcomer(file)}, {{file.person.id, {int(seed % 8), {}}}},
            {{file.person.id, {{}, QString::number(seed), {}}}}));
    }
    const auto people = (*workbook)->overview();
    WELL(people);
    QCOMPARE(people->size(), files.size());
    for (const PersonOverview &one : *people) {
        const PersonFile file = files.value(one.id);
        const Audit audit = file.currentAudit().value_or(Audit());
        QCOMPARE(one.name, file.person.name);
        QCOMPARE(one.step, (*workbook)->place(one.id)->step);
        QCOMPARE(one.audits, file.audits.size());
        QCOMPARE(one.date, audit.date);
        QCOMPARE(one.next, audit.next);
        QCOMPARE(one.surprised, !audit.surprises.isEmpty());
        QCOMPARE(one.objectives, countOf(file, 1).done);
        if (file.audits.isEmpty())
            continue;
        QCOMPARE(one.groups, countOf(file, 2).of);
        QCOMPARE(one.members, countOf(file, 3).of);
        QCOMPARE(one.told, countOf(file, 3).done);
        QCOMPARE(one.lookedAt, countOf(file, 4).done);
        QCOMPARE(one.decided, countOf(file, 6).done);
        told += one.members - one.told;
        looked += one.groups - one.lookedAt;
        decided += one.groups - one.decided;
    }
    QVERIFY(told > 0 && looked > 0 && decided > 0); // not all of them, or any count would do
}

/// Everything in every table, as text; without what differs from opening to opening.
static QStringList contentsOf(const QString &path)
{
    QStringList rows;
    const QString name = u"contents"_s;
    {
        QSqlDatabase base = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        base.setDatabaseName(path);
        if (!base.open())
            return {};
        QStringList tables = base.tables();
        tables.sort();
        for (const QString &table : std::as_const(tables)) {
            QSqlQuery query(base);
            query.exec(u"SELECT * FROM "_s + table + (table == "meta"_L1 ? u" WHERE 0"_s : u" ORDER BY 1, 2, 3"_s));
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i)
                columns += query.record().fieldName(i);
            rows += table + u": "_s + columns.join(u' ');
            while (query.next()) {
                QStringList values;
                for (int i = 0; i < columns.size(); ++i)
                    values += query.isNull(i) ? u"NULL"_s : query.value(i).toString();
                rows += values.join(u'|');
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

/// Row 13: a file that version 1 made, brought up to date, is what one gets by typing the same anew.
void CoachTests::migrated()
{
    QVERIFY(QFile::copy(QStringLiteral(RECENTRE_TEST_DATA "/workbooks/version1.recentre"), path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const QString anew = folder->filePath(u"anew"_s);
    {
        auto old = Workbook::open(path);
        WELL(old);
        WELL((*old)->check());
        auto typed = Workbook::open(anew);
        WELL(typed);
        for (int number = 1; number <= 3; ++number) {
            QFile json(QStringLiteral(RECENTRE_TEST_DATA "/workbooks/version1-%1.json").arg(number));
            QVERIFY(json.open(QIODevice::ReadOnly));
            auto file = readAudit(json.readAll());
            WELL(file);
            file->person.id = u"a0000000-0000-4000-8000-00000000000%1"_s.arg(number);
            QVERIFY((*old)->load(file->person.id) == *file);
            const Place place{number, file->groups.first().id};
            WELL((*typed)->write({newcomer(*file)}, {{file->person.id, place}}));
        }
        QCOMPARE((*old)->overview().value(), (*typed)->overview().value());
    }
    QCOMPARE(contentsOf(path), contentsOf(anew));
    QVERIFY(contentsOf(path).size() > 50);
}

/// Who only reads brings nothing up to date.
void CoachTests::olderForReading()
{
    QVERIFY(QFile::copy(QStringLiteral(RECENTRE_TEST_DATA "/workbooks/version1.recentre"), path));
    const QByteArray before = bytesOf(path);
    {
        auto old = Workbook::open(path, Workbook::Access::ReadOnly);
        WELL(old);
        QCOMPARE((*old)->people()->size(), 3);
        WELL((*old)->load(u"a0000000-0000-4000-8000-000000000002"_s));
    }
    QCOMPARE(bytesOf(path), before);
}

std::unique_ptr<QObject> coachTests() { return std::make_unique<CoachTests>(); }

} // namespace recentre

#include "coachtests.moc"
