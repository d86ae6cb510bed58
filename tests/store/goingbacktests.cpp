// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marked.h"
#include "scene.h"
#include "store/goingback.h"
#include "tests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace recentre {

using namespace Qt::StringLiterals;

/// Row 12: the way back to each kept copy, and back from there.
class GoingBackTests : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { workbook.reset(); }
    void toEachCopyAndBack();
    void saysWhatWouldBeLost();
    void goesOnBeingWrittenTo();
    void damagedCopyIsRefused();
    void onlyItsOwnCopies();
    void stopped();
    void toOlderTables();
    void nobodyErasedComesBack();

private:
    void open();

    const QDate today{2026, 11, 28};
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workbook> workbook;
};

/// Three copies, of 1, 2 and 3 edits; now there are 4.
void GoingBackTests::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(u"in/w"_s);
    open();
    WELL(workbook->write({newcomer(beginner())}));
    for (int number = 1; number <= 3; ++number) {
        WELL(workbook->write({sessionEdit(number)}));
        WELL(workbook->keepCopy(today.addDays(number - 4)));
    }
    WELL(workbook->write({sessionEdit(4)}));
}

void GoingBackTests::open()
{
    workbook.reset();
    auto opened = Workbook::open(path, CopiesPlace{folder->filePath(u"copies"_s), today});
    WELL(opened);
    workbook = std::move(*opened);
}

void GoingBackTests::toEachCopyAndBack()
{
    for (int number = 1; number <= 3; ++number) {
        const KeptCopy copy = workbook->copies().at(number - 1);
        const auto went = workbook->goBack(copy, today);
        WELL(went);
        QVERIFY(!went->unsure && went->aside.why == KeptCopy::Why::SetAside && went->aside.date == today);
        QVERIFY(!workbook->hasMoved() && workbook->isSameFile(path));
        workbook.reset();
        QCOMPARE(judged(path, number, 0), QString());
        QCOMPARE(judged(went->aside.path, 4, 0), QString());
        open();
        WELL(workbook->goBack(went->aside, today));
        workbook.reset();
        QCOMPARE(judged(path, 4, 0), QString());
        open();
    }
    QCOMPARE(QDir(folder->filePath(u"in"_s)).entryList(QDir::Files).filter(u"going"_s), QStringList());
}

void GoingBackTests::saysWhatWouldBeLost()
{
    PersonFile other = beginner();
    other.person.id = u"other"_s;
    other.person.name = u"Zoé Quidam"_s;
    WELL(workbook->write({newcomer(other)}, {}, {{beginner().person.id, {u"a note"_s, {}, {}}}}));
    const KeptCopy first = workbook->copies().first(), last = workbook->copies().last();
    const auto far = workbook->compareWith(first), near = workbook->compareWith(last);
    WELL(far);
    WELL(near);
    QCOMPARE(far->then.people, 1);
    QCOMPARE(far->now.people, 2);
    QCOMPARE(far->missing, QStringList{u"Zoé Quidam"_s});
    QCOMPARE(far->groups, 3); // an edit adds one
    QCOMPARE(near->groups, 1);
    QCOMPARE(near->then.groups, far->then.groups + 2);
    QCOMPARE(far->changed, 1);
    QCOMPARE(far->notes, 1);
    QVERIFY(far->answers > 0 && far->audits == 0);
    QCOMPARE(lookAt(last), near->then);
    WELL(workbook->keepCopy(today));
    QVERIFY(workbook->compareWith(workbook->copies().last())->losesNothing());
    const auto stopped = workbook->compareWith(first, [](qint64, qint64) { return false; });
    REFUSED(stopped, Cancelled);
}

void GoingBackTests::goesOnBeingWrittenTo()
{
    WELL(workbook->goBack(workbook->copies().at(1), today));
    WELL(workbook->write({sessionEdit(3)}));
    WELL(workbook->check());
    workbook.reset();
    QCOMPARE(judged(path, 3, 0), QString());
    open(); // what was written since has no copy yet
    QCOMPARE(judged(workbook->copies().last().path, 3, 0), QString());
}

void GoingBackTests::damagedCopyIsRefused()
{
    const KeptCopy copy = workbook->copies().at(1);
    QFile file(copy.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr int pageSize = 4096;
    for (int page = 2; page < 20; ++page) {
        QVERIFY(file.seek(page * pageSize));
        file.write(QByteArray(pageSize / 2, '\x5a'));
    }
    file.close();
    REFUSED(lookAt(copy), WorkbookDamaged);
    const QList<KeptCopy> before = workbook->copies();
    REFUSED(workbook->goBack(copy, today), WorkbookDamaged);
    QCOMPARE(workbook->copies(), before);
    workbook.reset();
    QCOMPARE(judged(path, 4, 0), QString());
}

void GoingBackTests::onlyItsOwnCopies()
{
    KeptCopy copy = workbook->copies().first();
    const QString elsewhere = folder->filePath(QFileInfo(copy.path).fileName());
    QVERIFY(QFile::copy(copy.path, elsewhere));
    copy.path = elsewhere;
    REFUSED(workbook->goBack(copy, today), FileNotFound);
}

void GoingBackTests::stopped()
{
    Edit large; // more than is copied in one go
    for (int number = 10; number < 60; ++number) {
        Group group;
        group.id = QString::number(number);
        group.name = QString(40'000, QChar(u'a' + number % 26));
        large.groups.push_back({std::nullopt, group});
    }
    WELL(workbook->write({{beginner().person.id, large}}));
    WELL(workbook->keepCopy(today));
    WELL(workbook->write({{beginner().person.id, inverse(large)}}));
    const QList<KeptCopy> before = workbook->copies();
    const auto stopped = workbook->goBack(before.last(), today, [](qint64, qint64) { return false; });
    REFUSED(stopped, Cancelled);
    QCOMPARE(workbook->copies(), before);
    WELL(workbook->write({sessionEdit(5)})); // the lock and the connection are what they were
    QCOMPARE(QDir(folder->filePath(u"in"_s)).entryList(QDir::Files).filter(u"going"_s), QStringList());
}

void GoingBackTests::toOlderTables()
{
    workbook.reset();
    const QString old = QStringLiteral(RECENTRE_TEST_DATA "/workbooks/version1.recentre");
    path = folder->filePath(u"in/old"_s);
    QVERIFY(QFile::copy(old, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    open();
    const KeptCopy copy = workbook->copies().first();
    const QString copies = workbook->copiesFolder();
    const auto people = workbook->people();
    WELL(people);
    WELL(workbook->erase(people->first().id, today));
    WELL(workbook->write({newcomer(beginner())}));
    WELL(workbook->goBack(copy, today));
    QCOMPARE(workbook->copiesFolder(), copies);
    QCOMPARE(workbook->people()->size(), people->size() - 1); // who was erased, was in the copy too
    WELL(workbook->overview()); // today's tables
    open();
    QCOMPARE(workbook->copiesFolder(), copies);
}

void GoingBackTests::nobodyErasedComesBack()
{
    workbook.reset();
    path = folder->filePath(u"in/practice"_s);
    open();
    WELL(fillInDisorder(*workbook, 2));
    WELL(workbook->keepCopy(today));
    const KeptCopy copy = workbook->copies().last();
    WELL(workbook->erase(markedPerson(0).person.id, today));
    WELL(workbook->goBack(copy, today));
    REFUSED(workbook->load(markedPerson(0).person.id), NoSuchPerson);
    QVERIFY(workbook->load(markedPerson(1).person.id) == markedPerson(1));
    workbook.reset();
    QCOMPARE(tracesOf(0, folder->path()), QStringList());
}

std::unique_ptr<QObject> goingBackTests() { return std::make_unique<GoingBackTests>(); }

} // namespace recentre

#include "goingbacktests.moc"
