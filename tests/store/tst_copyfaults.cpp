// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a workbook does by itself, killed and refused at every call with which it changes the disk: automatic copies,
/// the tables brought up to date, an erasure, going back to a copy (reliability.md section 5, rows 11, 12, 13, 27).
#include "keptpractice.h"
#include "otherprocess.h"
#include "store/puttingback.h"

#include <QSqlDatabase>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the copies in `folder`: each must be whole and have everybody, or everybody but the erased.
QString judgedCopies(const QString &folder, bool mayLack)
{
    const QDir copies(folder);
    for (const QString &name : copies.entryList(QDir::Files)) {
        if (!copyNamed(copies.filePath(name)))
            continue;
        auto copy = Workbook::open(copies.filePath(name), Workbook::Access::ReadOnly);
        if (!copy)
            return name + u" doesn't open: "_s + QString::fromUtf8(told(copy));
        if (!(*copy)->check())
            return name + u" isn't sound"_s;
        for (int number = 0; number < people; ++number) {
            const auto file = (*copy)->load(markedPerson(number).person.id);
            if (!file && !(mayLack && number == erasedOne))
                return name + u" lacks %1"_s.arg(number);
            if (file && *file != markedPerson(number))
                return name + u" has half of %1"_s.arg(number);
        }
    }
    return {};
}

} // namespace

class CopyFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLITE"_s));
        makePractice(practice);
    }
    void automaticCopy_data();
    void automaticCopy();
    void migration_data();
    void migration();
    void erasure_data();
    void erasure();
    void goingBack_data();
    void goingBack();
    void puttingBack_data();
    void puttingBack();

private:
    QTemporaryDir practice;
};

static void faults()
{
    QTest::addColumn<Fault>("fault");
    addCalls("killed", everyCall, {Fault::Kind::Kill});
    addCalls("killed halfway", {{Call::Write, "write"}}, {Fault::Kind::KillHalfway});
    addCalls("EIO once", everyCall, {Fault::Kind::Fail, {}, 0, false, EIO});
    addCalls("ENOSPC from then on", everyCall, {Fault::Kind::Fail, {}, 0, true, ENOSPC});
}

void CopyFaults::automaticCopy_data() { faults(); }

/// Row 11: the copies that there were, or one more; never a stub, and the workbook is whole.
void CopyFaults::automaticCopy()
{
    QFETCH(Fault, fault);
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder;
        copyTree(practice, folder);
        const QString path = folder.filePath(u"w"_s);
        const Told told = inAnotherProcess(fault, [&](auto say) {
            auto opened = Workbook::open(path, placeIn(folder, 2));
            say({opened ? Word::Acknowledged : Word::Refused, 1});
        });
        QCOMPARE(ending(told, fault), QString());
        QCOMPARE(judgedCopies(copiesIn(folder), false), QString());
        auto opened = Workbook::open(path, placeIn(folder, 2));
        WELL(opened);
        WELL((*opened)->check());
        QVERIFY((*opened)->copies().size() >= 2);
        for (int number = 0; number < people; ++number)
            QVERIFY((*opened)->load(markedPerson(number).person.id) == markedPerson(number));
        if (!told.reached)
            break;
    }
    QVERIFY(fault.call == Call::Unlink || fault.number > 1);
}

void CopyFaults::migration_data() { faults(); }

/// Row 13, with a copy before it.
void CopyFaults::migration()
{
    QFETCH(Fault, fault);
    const QString old = QStringLiteral(RECENTRE_TEST_DATA "/workbooks/version1.recentre");
    QTemporaryDir reference;
    QVERIFY(QFile::copy(old, reference.filePath(u"w"_s)));
    auto typed = Workbook::open(reference.filePath(u"w"_s), Workbook::Access::ReadOnly);
    WELL(typed);
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w"_s);
        QVERIFY(QFile::copy(old, path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const Told told = inAnotherProcess(fault, [&](auto say) {
            auto opened = Workbook::open(path, placeIn(folder, 2));
            say({opened ? Word::Acknowledged : Word::Refused, 1});
        });
        QCOMPARE(ending(told, fault), QString());
        auto opened = Workbook::open(path, placeIn(folder, 2));
        WELL(opened);
        WELL((*opened)->check());
        const auto everybody = (*typed)->people();
        for (const PersonEntry &person : *everybody)
            QVERIFY((*opened)->load(person.id) == (*typed)->load(person.id));
        WELL((*opened)->overview()); // the new tables are there
        // One folder, whatever was begun in it; its copies are the old file, whole. Where none could be made before,
        // there is one of afterwards.
        const auto copies = (*opened)->copies();
        QVERIFY(!copiesIn(folder).isEmpty() && !copies.isEmpty());
        for (const KeptCopy &copy : copies)
            QVERIFY(fault.kind == Fault::Kind::Fail || bytesOf(copy.path).size() == bytesOf(old).size());
        if (!told.reached)
            break;
    }
    QVERIFY(fault.call == Call::Unlink || fault.number > 1);
}

void CopyFaults::erasure_data() { faults(); }

/// An erasure writes hundreds of times, file after file in the same way: it is killed at each write, but half written
/// or refused only at every so many.
static int writesApart(const Fault &fault)
{
    const bool each = fault.call != Call::Write || fault.kind == Fault::Kind::Kill;
    return each ? 1 : 7;
}

/// Row 27: nothing happened, or, once it is opened again, nothing of them is anywhere; everybody else is whole.
void CopyFaults::erasure()
{
    QFETCH(Fault, fault);
    const QString person = markedPerson(erasedOne).person.id;
    int finishedLater = 0;
    for (fault.number = 1;; fault.number += writesApart(fault)) {
        QTemporaryDir folder;
        copyTree(practice, folder);
        const QString path = folder.filePath(u"w"_s);
        const Told told = inAnotherProcess({}, [&](auto say) {
            auto opened = Workbook::open(path, placeIn(folder, 2));
            const auto begun = (*opened)->write({}, {{markedPerson(2).person.id, {4, {}}}}); // something to copy
            inject(fault);
            const auto erased = (*opened)->erase(person, firstDay);
            opened->reset();
            endInjection();
            say({begun && erased && !erased->unfinished ? Word::Acknowledged : Word::Refused, 1});
        });
        QCOMPARE(ending(told, fault), QString());
        if (told.acknowledged > 0)
            QCOMPARE(tracesOf(erasedOne, folder.path()), QStringList());
        const bool traces = !tracesOf(erasedOne, folder.path()).isEmpty();
        auto opened = Workbook::open(path, placeIn(folder, 3));
        WELL(opened);
        WELL((*opened)->check());
        if ((*opened)->load(person)) {
            QVERIFY(told.acknowledged < 0);
            QVERIFY((*opened)->load(person) == markedPerson(erasedOne));
        } else {
            finishedLater += int(traces);
            QCOMPARE(tracesOf(erasedOne, folder.path()), QStringList());
        }
        for (int number = 0; number < people; ++number)
            if (number != erasedOne)
                QVERIFY((*opened)->load(markedPerson(number).person.id) == markedPerson(number));
        QCOMPARE(judgedCopies(copiesIn(folder), true), QString());
        if (!told.reached) {
            QVERIFY(told.acknowledged > 0);
            break;
        }
    }
    QVERIFY(fault.call == Call::Unlink || fault.call == Call::Create || fault.number > 1);
    // Else nothing was ever left to be finished, and the loop shows little.
    if (fault.kind == Fault::Kind::Kill && fault.call == Call::Write)
        QVERIFY(finishedLater > 0);
}

void CopyFaults::goingBack_data() { faults(); }

/// Row 12: the workbook is what it was or what the copy holds, whole; in the second case what it was is a copy too.
void CopyFaults::goingBack()
{
    QFETCH(Fault, fault);
    const PersonFile since = markedPerson(people);
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder;
        copyTree(practice, folder);
        const QString path = folder.filePath(u"w"_s);
        const Told told = inAnotherProcess({}, [&](auto say) {
            auto opened = Workbook::open(path, placeIn(folder, 2));
            const auto changed = (*opened)->write({newcomer(since)});
            inject(fault);
            const auto went = (*opened)->goBack((*opened)->copies().first(), firstDay.addDays(2));
            opened->reset();
            endInjection();
            say({changed && went && !went->unsure ? Word::Acknowledged : Word::Refused, 1});
        });
        QCOMPARE(ending(told, fault), QString());
        QCOMPARE(judgedCopies(copiesIn(folder), false), QString());
        auto opened = Workbook::open(path, placeIn(folder, 3));
        WELL(opened);
        WELL((*opened)->check());
        for (int number = 0; number < people; ++number)
            QVERIFY((*opened)->load(markedPerson(number).person.id) == markedPerson(number));
        const auto there = (*opened)->load(since.person.id);
        QVERIFY(there ? told.acknowledged < 0 && *there == since : there.error().code == ProblemCode::NoSuchPerson);
        if (!there) {
            const QList<KeptCopy> copies = (*opened)->copies();
            const auto aside = std::ranges::find(copies, KeptCopy::Why::SetAside, &KeptCopy::why);
            QVERIFY(aside != copies.end());
            auto before = Workbook::open(aside->path, Workbook::Access::ReadOnly);
            WELL(before);
            QVERIFY((*before)->load(since.person.id) == since);
        }
        QCOMPARE(QDir(folder.path()).entryList({u"w.*"_s}, QDir::Files), QStringList());
        if (!told.reached) {
            QVERIFY(told.acknowledged > 0);
            break;
        }
    }
    QVERIFY(fault.call == Call::Unlink || fault.call == Call::Truncate || fault.number > 1);
}

void CopyFaults::puttingBack_data() { faults(); }

/// Row 12 where the workbook can't be opened: it is what it was, to the byte, or what the copy holds; then what it was
/// is among the copies, with the journal beside it.
void CopyFaults::puttingBack()
{
    QFETCH(Fault, fault);
    const QByteArray broken(20'000, 'x'), journal("left behind");
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder;
        copyTree(practice, folder);
        const QString path = folder.filePath(u"w"_s);
        for (const auto &[name, bytes] : {std::pair(path, broken), std::pair(path + u"-journal"_s, journal)}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
        }
        const KeptCopy copy =
            *copyNamed(copiesIn(folder) + u'/' + QDir(copiesIn(folder)).entryList(QDir::Files).last());
        const Told told = inAnotherProcess(fault, [&](auto say) {
            const auto went = putBack(copy, path, placeIn(folder, 2));
            say({went && !went->unsure ? Word::Acknowledged : Word::Refused, 1});
        });
        QCOMPARE(ending(told, fault), QString());
        const bool unchanged = bytesOf(path) == broken;
        QVERIFY(!unchanged || told.acknowledged < 0);
        const QString aside = copiesIn(folder) + u"/000002-2026-11-29-aside.recentre"_s;
        if (!unchanged) {
            QCOMPARE(bytesOf(aside), broken);
            QCOMPARE(bytesOf(aside + u"-journal"_s), journal);
        }
        if (fault.kind == Fault::Kind::Fail && unchanged)
            QCOMPARE(bytesOf(path + u"-journal"_s), journal);
        // Whatever was killed, it can be done again.
        if (unchanged)
            QVERIFY(putBack(copy, path, placeIn(folder, 2)).has_value());
        auto opened = Workbook::open(path, placeIn(folder, 3));
        WELL(opened);
        WELL((*opened)->check());
        for (int number = 0; number < people; ++number)
            QVERIFY((*opened)->load(markedPerson(number).person.id) == markedPerson(number));
        QCOMPARE(QDir(folder.path()).entryList({u"w.*"_s}, QDir::Files), QStringList());
        if (!told.reached) {
            QVERIFY(told.acknowledged > 0);
            break;
        }
    }
    QVERIFY(fault.call == Call::Truncate || fault.call == Call::Unlink || fault.number > 1);
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::CopyFaults)
#include "tst_copyfaults.moc"
