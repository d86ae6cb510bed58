// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marked.h"
#include "scene.h"
#include "second.h"
#include "store/puttingback.h"
#include "tests.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <functional>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

using Break = std::function<void(const QString &path)>;

/// Takes the second half of every page but the first.
void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 pageSize = 4096;
    for (qint64 at = pageSize; at < file.size(); at += pageSize) {
        QVERIFY(file.seek(at));
        file.write(QByteArray(pageSize / 2, '\x5a'));
    }
}

/// Takes a person out of the list of people, and leaves their rows.
void strike(const QString &path, const QString &person)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"strike"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"DELETE FROM people WHERE id = '%1'"_s.arg(person)));
    }
    QSqlDatabase::removeDatabase(u"strike"_s);
}

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Row 12, where the workbook itself can't be opened: each kept copy in its place, and what was broken set aside.
class PuttingBackTests : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whateverIsBroken_data();
    void whateverIsBroken();
    void whatLiesBesideItGoesAlong();
    void nothingIsThere();
    void acrossDisks();
    void damagedCopyIsRefused();
    void stopped();
    void notWhileSomebodyHasIt();
    void erasedFromWhatIsSetAside();

private:
    [[nodiscard]] CopiesPlace place() const { return {folder->filePath(u"copies"_s), today}; }
    [[nodiscard]] QList<KeptCopy> kept() const
    {
        const QStringList all = workbooksWithCopies(place().folder);
        return all.size() == 1 ? copiesOfWorkbook(place().folder, all.first()) : QList<KeptCopy>();
    }

    const QDate today{2026, 11, 28};
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
};

/// Copies of 1, 2 and 3 edits; the workbook had 4.
void PuttingBackTests::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(u"in/w"_s);
    auto workbook = Workbook::open(path, place());
    WELL(workbook);
    WELL((*workbook)->write({newcomer(beginner())}));
    for (int number = 1; number <= 3; ++number) {
        WELL((*workbook)->write({sessionEdit(number)}));
        const auto copy = (*workbook)->keepCopy(today.addDays(number - 4));
        WELL(copy);
    }
    WELL((*workbook)->write({sessionEdit(4)}));
}

void PuttingBackTests::whateverIsBroken_data()
{
    QTest::addColumn<Break>("breaks");
    QTest::newRow("damaged pages") << Break(damage);
    QTest::newRow("empty") << Break([](const QString &file) { writeTo(file, {}); });
    QTest::newRow("something else") << Break([](const QString &file) { writeTo(file, "Dear diary"); });
    QTest::newRow("half of it") << Break([](const QString &file) { QFile::resize(file, QFile(file).size() / 2); });
}

void PuttingBackTests::whateverIsBroken()
{
    QFETCH(Break, breaks);
    for (int number = 1; number <= 3; ++number) {
        breaks(path);
        const QByteArray broken = bytesOf(path);
        const auto went = putBack(kept().at(number - 1), path, place());
        WELL(went);
        QVERIFY(!went->unsure && went->aside == kept().last() && went->aside.why == KeptCopy::Why::SetAside);
        QCOMPARE(bytesOf(went->aside.path), broken);
        QCOMPARE(judged(path, number, 0), QString());
        const auto opened = Workbook::open(path, place());
        WELL(opened);
        QVERIFY(!(*opened)->notCopied());
        QCOMPARE((*opened)->copies(), kept()); // it is the same workbook
        WELL((*opened)->write({sessionEdit(number + 1)}));
    }
    QCOMPARE(QDir(folder->filePath(u"in"_s)).entryList(QDir::Files).filter(u"going"_s), QStringList());
}

/// A log of another program would be played into what has its name next.
void PuttingBackTests::whatLiesBesideItGoesAlong()
{
    for (const QString &beside : {u"-wal"_s, u"-journal"_s})
        writeTo(path + beside, "left behind");
    REFUSED(Workbook::open(path), WorkbookDamaged);
    const auto went = putBack(kept().last(), path, place());
    WELL(went);
    QCOMPARE(judged(path, 3, 0), QString());
    for (const QString &beside : {u"-wal"_s, u"-journal"_s}) {
        QCOMPARE(bytesOf(path + beside), QByteArray());
        QCOMPARE(bytesOf(went->aside.path + beside), QByteArray("left behind"));
    }
}

void PuttingBackTests::nothingIsThere()
{
    QVERIFY(QDir(folder->filePath(u"in"_s)).removeRecursively());
    const QList<KeptCopy> before = kept();
    const auto went = putBack(before.at(1), path, place());
    WELL(went);
    QVERIFY(went->aside.path.isEmpty());
    QCOMPARE(judged(path, 2, 0), QString());
    QCOMPARE(kept(), before);
}

void PuttingBackTests::acrossDisks()
{
    const QTemporaryDir other(u"/dev/shm/recentre-XXXXXX"_s);
    if (!other.isValid() || QStorageInfo(other.path()) == QStorageInfo(folder->path()))
        QSKIP("There is one disk only.");
    const QString there = other.filePath(u"w"_s);
    QVERIFY(QFile::copy(path, there));
    damage(there);
    const QByteArray broken = bytesOf(there);
    const auto went = putBack(kept().last(), there, place());
    WELL(went);
    QCOMPARE(bytesOf(went->aside.path), broken);
    QCOMPARE(judged(there, 3, 0), QString());
}

void PuttingBackTests::damagedCopyIsRefused()
{
    damage(path);
    const QByteArray broken = bytesOf(path);
    const QList<KeptCopy> before = kept();
    damage(before.at(1).path);
    REFUSED(putBack(before.at(1), path, place()), WorkbookDamaged);
    KeptCopy elsewhere = before.at(0);
    elsewhere.number = 17;
    REFUSED(putBack(elsewhere, path, place()), FileNotFound);
    QCOMPARE(kept(), before);
    QCOMPARE(bytesOf(path), broken);
}

void PuttingBackTests::stopped()
{
    {
        const auto opened = Workbook::open(path, place());
        WELL(opened);
        Edit large; // more than is copied in one go
        for (int number = 10; number < 60; ++number) {
            Group group;
            group.id = QString::number(number);
            group.name = QString(40'000, QChar(u'a' + number % 26));
            large.groups.push_back({std::nullopt, group});
        }
        WELL((*opened)->write({{beginner().person.id, large}}));
        const auto copy = (*opened)->keepCopy(today);
        WELL(copy);
    }
    damage(path);
    writeTo(path + u"-journal"_s, "left behind");
    const QByteArray broken = bytesOf(path);
    const QList<KeptCopy> before = kept();
    REFUSED(putBack(before.last(), path, place(), [](qint64, qint64) { return false; }), Cancelled);
    QCOMPARE(kept(), before);
    QCOMPARE(bytesOf(path), broken);
    QCOMPARE(QDir(folder->filePath(u"in"_s)).entryList(QDir::Files), (QStringList{u"w"_s, u"w-journal"_s}));
}

void PuttingBackTests::notWhileSomebodyHasIt()
{
    const auto holder = startSecond({u"hold"_s, path});
    QVERIFY(holder && answerOf(*holder).opened);
    const QList<KeptCopy> before = kept();
    REFUSED(putBack(before.last(), path, place()), WorkbookInUse);
    QCOMPARE(kept(), before);
}

/// Row 27: what can't be opened can't be written anew either, and goes.
void PuttingBackTests::erasedFromWhatIsSetAside()
{
    path = folder->filePath(u"in/practice"_s);
    const CopiesPlace own{folder->filePath(u"others"_s), today};
    {
        const auto opened = Workbook::open(path, own);
        WELL(opened);
        WELL(fillInDisorder(**opened, 3));
        const auto copy = (*opened)->keepCopy(today);
        WELL(copy);
    }
    strike(path, markedPerson(1).person.id);
    const QString id = workbooksWithCopies(own.folder).first();
    const auto went = putBack(copiesOfWorkbook(own.folder, id).first(), path, own);
    WELL(went);
    writeTo(went->aside.path + u"-journal"_s, markOf(1));
    QVERIFY(tracesOf(1, went->aside.path.section(u'/', 0, -2)).size() > 1);
    const auto opened = Workbook::open(path, own);
    WELL(opened);
    const auto erased = (*opened)->erase(markedPerson(1).person.id, today);
    WELL(erased);
    QVERIFY(!erased->unfinished);
    QCOMPARE(erased->copiesRemoved, 1);
    QCOMPARE(tracesOf(1, folder->path()), QStringList());
}

std::unique_ptr<QObject> puttingBackTests() { return std::make_unique<PuttingBackTests>(); }

} // namespace recentre

#include "puttingbacktests.moc"
