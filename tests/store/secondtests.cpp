// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "second.h"
#include "store/statement.h"
#include "tests.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <future>
#include <thread>
#include <unistd.h>
#include <vector>

namespace recentre {

using namespace Qt::StringLiterals;

/// The one figure of time that is a promise: a second program is told within this, in milliseconds.
static constexpr int toldWithin = 300;

class SecondTests : public QObject {
    Q_OBJECT

private slots:
    void told_data();
    void told();
    void toldControl();
    void manyAtOnce_data();
    void manyAtOnce();
    void whileReading();
    void passingBy();
    void lockNeverDropped();
    void lockNeverDroppedControl();
};

/// Why this isn't the refusal of a workbook that this process has; empty: it is.
static QString notHeldByMe(const Answer &answer, const QString &path)
{
    if (answer.opened)
        return u"it opened"_s;
    if (answer.code != ProblemCode::WorkbookInUse)
        return u"problem %1"_s.arg(answer.code ? int(*answer.code) : -1);
    const QStringList wanted{path, QString::number(::getpid()), u"tst_store"_s};
    return answer.arguments == wanted ? QString() : answer.arguments.join(u", "_s);
}

void SecondTests::told_data()
{
    QTest::addColumn<bool>("stopped");
    QTest::addRow("running") << false;
    QTest::addRow("stopped") << true;
}

/// Row 7: told at once who has it, even if that one doesn't answer.
void SecondTests::told()
{
    QFETCH(bool, stopped);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    const auto holder = startSecond({u"hold"_s, path});
    QVERIFY(holder && answerOf(*holder).opened);
    if (stopped)
        QCOMPARE(::kill(pid_t(holder->processId()), SIGSTOP), 0);
    for (const QString &access : {u"--"_s, u"--read-only"_s}) {
        const Answer answer = second({access, u"open"_s, path});
        QCOMPARE(answer.code, ProblemCode::WorkbookInUse);
        QCOMPARE(answer.arguments, (QStringList{path, QString::number(holder->processId()), u"storescript"_s}));
        QVERIFY2(answer.milliseconds < toldWithin, qPrintable(QString::number(answer.milliseconds)));
    }
    // In this process too.
    const auto here = Workbook::open(path);
    REFUSED(here, WorkbookInUse);
    QCOMPARE(here.error().arguments.at(1), QString::number(holder->processId()));
    holder->kill();
    holder->waitForFinished();
    WELL(Workbook::open(path));
}

/// With the time that Qt has SQLite wait by default, nobody is told in time.
void SecondTests::toldControl()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    const auto workbook = Workbook::open(path);
    WELL(workbook);
    const Answer answer = second({u"--busy-timeout=5000"_s, u"open"_s, path});
    QCOMPARE(answer.code, ProblemCode::WorkbookInUse);
    QVERIFY(answer.milliseconds >= toldWithin);
}

void SecondTests::manyAtOnce_data()
{
    QTest::addColumn<bool>("there");
    QTest::addColumn<int>("rounds");
    QTest::addRow("open") << true << 6;
    QTest::addRow("make") << false << 4;
}

/// Row 7: of twenty at once one wins, whether the workbook is there or is made by the first.
void SecondTests::manyAtOnce()
{
    constexpr int programs = 20;
    QFETCH(bool, there);
    QFETCH(int, rounds);
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"w"_s);
        if (there)
            WELL(Workbook::open(path));
        std::vector<std::unique_ptr<QProcess>> all;
        for (int i = 0; i < programs; ++i) {
            all.push_back(startSecond({u"--wait"_s, u"hold"_s, path}));
            QVERIFY(all.back());
        }
        for (const auto &process : all)
            QVERIFY(process->waitForReadyRead() && process->readLine() == "ready\n");
        constexpr int untilAllHaveHeard = 60;
        const QByteArray start = QByteArray::number(QDateTime::currentMSecsSinceEpoch() + untilAllHaveHeard) + '\n';
        for (const auto &process : all) {
            process->write(start);
            process->waitForBytesWritten();
        }
        QString winner;
        std::vector<Answer> refused;
        for (const auto &process : all) {
            const Answer answer = answerOf(*process);
            if (!answer.opened) {
                refused.push_back(answer);
                continue;
            }
            QVERIFY2(winner.isEmpty(), "two have it");
            winner = QString::number(process->processId());
        }
        QVERIFY2(!winner.isEmpty(), "nobody has it");
        for (const Answer &answer : refused) {
            QVERIFY2(answer.milliseconds < toldWithin, qPrintable(QString::number(answer.milliseconds)));
            QCOMPARE(answer.code, ProblemCode::WorkbookInUse);
            QCOMPARE(answer.arguments.value(2), u"storescript"_s);
        }
        for (const auto &process : all)
            process->closeWriteChannel();
        for (const auto &process : all)
            process->waitForFinished();
        WELL(Workbook::open(path));
    }
}

/// Who only reads keeps nobody out but while it reads.
void SecondTests::whileReading()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    WELL(Workbook::open(path));
    const auto reader = startSecond({u"--read-only"_s, u"hold"_s, path});
    QVERIFY(reader && answerOf(*reader).opened);
    WELL(Workbook::open(path));
    reader->closeWriteChannel();
    reader->waitForFinished();
}

/// Who only passes through is waited for.
void SecondTests::passingBy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    WELL(Workbook::open(path));
    std::promise<bool> reading;
    std::thread passerBy([&] {
        const auto connection = Connection::open(path, 0);
        reading.set_value(
            connection && (*connection)->run(u"BEGIN"_s) && (*connection)->value(u"SELECT 1 FROM meta"_s));
        QThread::msleep(40);
    });
    const bool reads = reading.get_future().get();
    const auto opened = Workbook::open(path);
    passerBy.join();
    QVERIFY(reads);
    WELL(opened);
}

/// Row 9: whatever is asked of the store, others stay out.
void SecondTests::lockNeverDropped()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    const QString alias = folder.filePath(u"alias"_s);
    QVERIFY(QFile::link(path, alias));
    auto opened = Workbook::open(path);
    WELL(opened);
    Workbook &workbook = **opened;
    Edit wrong = sessionEdit(1).edit;
    wrong.assessments.front().after->audit = u"elsewhere"_s;

    using Act = std::function<bool()>;
    const std::vector<std::pair<const char *, Act>> acts{
        {"open", [] { return true; }},
        {"write", [&] { return workbook.write({newcomer(beginner())}).has_value(); }},
        {"refused write", [&] { return !workbook.write({{beginner().person.id, wrong}}); }},
        {"load", [&] { return workbook.load(beginner().person.id).has_value(); }},
        {"people", [&] { return workbook.people().has_value(); }},
        {"check", [&] { return workbook.check().has_value(); }},
        {"backup", [&] { return workbook.backup(folder.filePath(u"copy"_s)).has_value(); }},
        {"backup over itself", [&] { return !workbook.backup(path); }},
        {"is it the same file", [&] { return workbook.isSameFile(alias) && !workbook.hasMoved(); }},
        {"does it look like one", [&] { return looksLikeAWorkbook(alias) == true; }},
        {"open again", [&] { return !Workbook::open(path) && !Workbook::open(alias); }},
        {"read again", [&] { return !Workbook::open(alias, Workbook::Access::ReadOnly); }},
        {"write", [&] { return workbook.write({sessionEdit(1)}).has_value(); }},
    };
    for (const auto &[name, act] : acts) {
        QVERIFY2(act(), name);
        const QString wrongly = notHeldByMe(second({u"open"_s, path}), path);
        QVERIFY2(wrongly.isEmpty(), qPrintable(QString::fromUtf8(name) + u": "_s + wrongly));
    }
    opened->reset();
    QCOMPARE(judged(path, 1), QString());
}

/// A QFile on the path drops the lock: the test above would see it.
void SecondTests::lockNeverDroppedControl()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    const auto workbook = Workbook::open(path);
    WELL(workbook);
    QCOMPARE(notHeldByMe(second({u"open"_s, path}), path), QString());
    QVERIFY(!bytesOf(path).isEmpty());
    QVERIFY(!notHeldByMe(second({u"open"_s, path}), path).isEmpty());
}

std::unique_ptr<QObject> secondTests() { return std::make_unique<SecondTests>(); }

} // namespace recentre

#include "secondtests.moc"
