// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program killed, its calls refused, its file moved away, at every call with which it changes the disk: the loops
/// go on until the call isn't reached any more. Each session runs in a process of its own and says what it was told;
/// what it has left is judged here (reliability.md section 5, rows 2, 5, 8, 11).
#include "otherprocess.h"
#include "scene.h"
#include "store/safety.h"

#include <QDir>
#include <QSqlDatabase>
#include <QTemporaryDir>

#include <unistd.h>

/// With AddressSanitizer: freed memory is kept for long otherwise, and each fork copies the tables of all of it.
extern "C" const char *__asan_default_options();
extern "C" const char *__asan_default_options()
{
    return "quarantine_size_mb=1:thread_local_quarantine_size_kb=64:malloc_context_size=4";
}

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int editsOfASession = 7;
constexpr int triesOfASession = 3;

/// The session: opens (makes) the workbook, writes the beginner and then edit after edit; what is refused is tried
/// again, as the window's writer does. Ends when one is refused too often.
template <class Say>
std::unique_ptr<Workbook> writeSession(
    const QString &path, const Safety &safety, Say say, int triesToOpen = triesOfASession)
{
    std::unique_ptr<Workbook> workbook;
    for (int tries = 0; !workbook && tries < triesToOpen; ++tries) {
        auto opened = Workbook::open(path, Workbook::Access::ReadWrite, safety);
        if (opened)
            workbook = std::move(*opened);
        else
            say({Word::Refused, int(opened.error().code)});
    }
    if (!workbook)
        return {};
    for (int number = 0; number <= editsOfASession; ++number) {
        const PersonEdit edit = number == 0 ? newcomer(beginner()) : sessionEdit(number);
        for (int tries = 0;; ++tries) {
            const auto written = workbook->write({edit});
            if (written) {
                say({Word::Acknowledged, number});
                break;
            }
            say({Word::RefusedEdit, int(written.error().code)});
            if (tries + 1 == triesOfASession)
                return workbook;
        }
    }
    return workbook;
}

Told session(const QString &path, const Fault &fault, const Safety &safety = {})
{
    return inAnotherProcess(fault, [&](auto say) { writeSession(path, safety, say); });
}

} // namespace

class Faults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)); }
    void killed_data();
    void killed();
    void killedControl();
    void refused_data();
    void refused();
    void refusedControl();
    void movedAway_data();
    void movedAway();
    void movedAwayControl();
    void backup_data();
    void backup();
};

void Faults::killed_data()
{
    QTest::addColumn<Fault>("fault");
    addCalls("killed", everyCall, {Fault::Kind::Kill});
    addCalls("killed halfway", {{Call::Write, "write"}}, {Fault::Kind::KillHalfway});
}

/// Row 2.
void Faults::killed()
{
    QFETCH(Fault, fault);
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w"_s);
        const Told told = session(path, fault);
        QCOMPARE(ending(told, fault), QString());
        const QString wrong = judged(path, told.acknowledged);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(fault.number).arg(wrong)));
        // What a killed one has left doesn't keep the next from writing.
        if (told.acknowledged < 0)
            QCOMPARE(session(path, {}).acknowledged, editsOfASession);
        if (!told.reached) {
            QCOMPARE(told.acknowledged, editsOfASession);
            break;
        }
    }
    QVERIFY(fault.number > 1);
}

/// Without a journal on the disk a kill must do damage, or the loop above shows nothing.
void Faults::killedControl()
{
    Safety weak;
    weak.journalMode = u"memory"_s;
    Fault fault{Fault::Kind::Kill};
    bool damage = false;
    for (fault.number = 1; !damage; ++fault.number) {
        QTemporaryDir folder;
        const Told told = session(folder.filePath(u"w"_s), fault, weak);
        damage = !judged(folder.filePath(u"w"_s), told.acknowledged).isEmpty();
        QVERIFY2(told.reached, "killed everywhere without a journal, and nothing was lost");
    }
}

void Faults::refused_data()
{
    QTest::addColumn<Fault>("fault");
    addCalls("ENOSPC once", everyCall, {Fault::Kind::Fail, {}, 0, false, ENOSPC});
    addCalls("EIO once", everyCall, {Fault::Kind::Fail, {}, 0, false, EIO});
    addCalls("ENOSPC from then on", everyCall, {Fault::Kind::Fail, {}, 0, true, ENOSPC});
    addCalls("EIO from then on", everyCall, {Fault::Kind::Fail, {}, 0, true, EIO});
}

/// Row 5.
void Faults::refused()
{
    QFETCH(Fault, fault);
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w"_s);
        const Told told = session(path, fault);
        QCOMPARE(ending(told, fault), QString());
        const QString wrong = judged(path, told.acknowledged);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(fault.number).arg(wrong)));
        for (int code : told.problems) {
            const auto problem = ProblemCode(code);
            // When SQLite can't create its journal it tries to read one, and says what came of that.
            const bool anyError = fault.error == EIO || fault.call == Call::Create;
            const bool named = problem == ProblemCode::DiskFull
                || (anyError && (problem == ProblemCode::DiskError || problem == ProblemCode::FileUnwritable));
            QVERIFY2(named, qPrintable(u"%1: problem %2"_s.arg(fault.number).arg(code)));
        }
        if (!fault.onwards || !told.reached)
            QCOMPARE(told.acknowledged, editsOfASession);
        // What is in doubt after one error is settled before anything is said.
        if (!fault.onwards && fault.error == EIO)
            QCOMPARE(told.refusedEdits, 0);
        if (!told.reached)
            break;
    }
    QVERIFY(fault.number > 1);
}

/// Without a journal on the disk an error from which no way leads back must do damage.
void Faults::refusedControl()
{
    Safety weak;
    weak.journalMode = u"memory"_s;
    Fault fault{Fault::Kind::Fail, Call::Write, 0, true, EIO};
    bool damage = false;
    for (fault.number = 1; !damage; ++fault.number) {
        QTemporaryDir folder;
        const Told told = session(folder.filePath(u"w"_s), fault, weak);
        damage = !judged(folder.filePath(u"w"_s), told.acknowledged).isEmpty();
        QVERIFY2(told.reached, "refused everywhere without a journal, and nothing was lost");
    }
}

/// Ways in which the open file leaves its name. The stranger is a workbook of its own.
static void moveAway(const QByteArray &way, const QString &folder)
{
    const QString path = folder + u"/in/w"_s;
    if (way == "renamed")
        QFile::rename(path, folder + u"/away"_s);
    else if (way == "deleted")
        ::unlink(QFile::encodeName(path).constData());
    else if (way == "replaced")
        ::rename(QFile::encodeName(folder + u"/stranger"_s).constData(), QFile::encodeName(path).constData());
    else
        QFile::rename(folder + u"/in"_s, folder + u"/out"_s);
}

void Faults::movedAway_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char *way : {"renamed", "deleted", "replaced", "folder renamed"})
        QTest::addRow("%s", way) << QByteArray(way);
}

/// One session in a folder, moved away before call `number`; what it says then, and a copy of all it has.
static Told movedSession(
    const QByteArray &way, const QTemporaryDir &folder, Call call, int number, const Safety &safety)
{
    const Fault fault{Fault::Kind::Act, call, number, false, 0, [&] { moveAway(way, folder.path()); }};
    const QString path = folder.filePath(u"in/w"_s);
    return inAnotherProcess(fault, [&](auto say) {
        // Asked again, it would make a new one under the name.
        auto workbook = writeSession(path, safety, say, 1);
        if (workbook && !workbook->backup(folder.filePath(u"copy"_s)))
            say({Word::Refused, 0});
    });
}

/// Row 8: from the move on nothing is acknowledged, and a copy has everything that was.
void Faults::movedAway()
{
    QFETCH(QByteArray, way);
    for (Call call : {Call::Sync, Call::Truncate}) {
        for (int number = 1;; ++number) {
            QTemporaryDir folder;
            // Made before, so that the calls of the session are those on an open workbook.
            for (const QString &name : {u"in/w"_s, u"stranger"_s})
                WELL(Workbook::open(folder.filePath(name)));
            const Told told = movedSession(way, folder, call, number, {});
            QVERIFY(told.ended);
            QCOMPARE(told.afterAct, 0);
            if (told.problems.isEmpty()) { // moved after the last edit
                QCOMPARE(told.acknowledged, editsOfASession);
                break;
            }
            QVERIFY(told.reached);
            for (int code : told.problems)
                QCOMPARE(ProblemCode(code), ProblemCode::WorkbookMoved);
            // Moved while it was being opened.
            if (told.acknowledged < 0)
                continue;
            const QString wrong = judged(folder.filePath(u"copy"_s), told.acknowledged);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"%1: %2"_s.arg(number).arg(wrong)));
        }
    }
}

void Faults::movedAwayControl()
{
    Safety weak;
    weak.movedCheck = false;
    constexpr int farIn = 40;
    QTemporaryDir folder;
    WELL(Workbook::open(folder.filePath(u"in/w"_s)));
    const Told told = movedSession("deleted", folder, Call::Write, farIn, weak);
    QVERIFY(told.reached);
    QVERIFY2(told.afterAct > 0, "nothing was acknowledged into a deleted file although nobody looked");
}

void Faults::backup_data()
{
    QTest::addColumn<Fault>("fault");
    addCalls("killed", everyCall, {Fault::Kind::Kill});
    addCalls("EIO once", everyCall, {Fault::Kind::Fail, {}, 0, false, EIO});
    addCalls("ENOSPC from then on", everyCall, {Fault::Kind::Fail, {}, 0, true, ENOSPC});
}

/// Row 11: the old backup or the whole new one, never a stub.
void Faults::backup()
{
    QFETCH(Fault, fault);
    QTemporaryDir made;
    const QString path = made.filePath(u"w"_s);
    QCOMPARE(session(path, {}).acknowledged, editsOfASession);
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy"_s);
        const QByteArray old = "the backup of yesterday";
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
        file.close();
        const Told told = inAnotherProcess({}, [&](auto say) {
            auto workbook = Workbook::open(path);
            inject(fault);
            const auto saved = (*workbook)->backup(copy);
            endInjection();
            say({saved ? Word::Acknowledged : Word::Refused, saved ? 1 : int(saved.error().code)});
        });
        QCOMPARE(ending(told, fault), QString());
        const bool isOld = bytesOf(copy) == old;
        if (told.acknowledged > 0 || !isOld)
            QCOMPARE(judged(copy, editsOfASession), QString());
        if (!told.killed)
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(u"copy."_s), QStringList());
        QCOMPARE(judged(path, editsOfASession), QString());
        if (!told.reached) {
            QVERIFY(told.acknowledged > 0);
            break;
        }
    }
    // A copy that isn't written, synced (it and its folder) and renamed is none.
    const int least = fault.call == Call::Sync ? 2 : fault.call == Call::Write || fault.call == Call::Rename ? 1 : 0;
    QVERIFY(fault.number > least);
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::Faults)
#include "tst_faults.moc"
