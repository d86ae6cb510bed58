// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/sample.h"
#include "holding.h"
#include "running.h"
#include "tests.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// Ends a holder: it waits for its standard input to close.
void release(QProcess &process)
{
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

QByteArray exported(const QString &workbook) { return ran({u"export"_s, workbook, u"--out"_s, u"-"_s}).out; }

} // namespace

void TestBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir::setCurrent(m_folder->path());
    put(u"isabelle.json"_s, sampleAudit(u"en"_s));
    m_workbook = u"my book.recentre"_s;
    QCOMPARE(ran({u"import"_s, u"isabelle.json"_s, u"--into"_s, m_workbook}).status, 0);
}

void TestBackup::ofAWorkbookAtRest()
{
    const Ran done = ran({u"backup"_s, m_workbook, u"--out"_s, u"copy.recentre"_s});
    QVERIFY2(done.err.isEmpty() && done.out.isEmpty(), done.err.constData());
    QCOMPARE(done.status, 0);
    QCOMPARE(ran({u"check"_s, u"copy.recentre"_s}).status, 0);
    QCOMPARE(exported(u"copy.recentre"_s), exported(m_workbook));
    QVERIFY(!exported(m_workbook).isEmpty());
}

void TestBackup::whileAWindowHasIt()
{
    const QByteArray before = exported(m_workbook);
    QProcess window;
    QVERIFY(hold(window, m_workbook, Holder::Window));
    // It really is held: nothing else gets in.
    const Ran refused = ran({u"export"_s, m_workbook, u"--out"_s, u"-"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("“my book.recentre” is open in another program"), refused.err.constData());

    const Ran done = ran({u"backup"_s, m_workbook, u"--out"_s, u"été 100%.recentre"_s});
    QVERIFY2(done.err.isEmpty(), done.err.constData());
    QCOMPARE(done.status, 0);
    release(window);
    QCOMPARE(exported(u"été 100%.recentre"_s), before);
}

void TestBackup::whileAWindowHasItAndTheDiskRefuses()
{
    QProcess window;
    QVERIFY(hold(window, m_workbook, Holder::Window));
    const Ran done = ran({u"backup"_s, m_workbook, u"--out"_s, u"nowhere/copy"_s});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.err.count('\n') == 1 && done.err.contains("nowhere/copy"), done.err.constData());
    release(window);
}

void TestBackup::whileSomethingElseHasIt()
{
    QProcess other;
    QVERIFY(hold(other, m_workbook, Holder::Silent));
    const Ran done = ran({u"backup"_s, m_workbook, u"--out"_s, u"copy"_s});
    QCOMPARE(done.status, 1);
    QVERIFY2(done.err.contains("“my book.recentre” is open in another program"), done.err.constData());
    QVERIFY(!QFile::exists(u"copy"_s));
    for (const QStringList &line : {QStringList{u"recommend"_s, m_workbook}, QStringList{u"check"_s, m_workbook},
             QStringList{u"import"_s, u"isabelle.json"_s, u"--into"_s, m_workbook},
             QStringList{u"report"_s, m_workbook, u"--out"_s, u"r.md"_s}})
        QCOMPARE(ran(line).status, 1);
    release(other);
    QCOMPARE(ran({u"check"_s, m_workbook}).status, 0);
}

void TestBackup::refusals()
{
    const Ran nowhere = ran({u"backup"_s, m_workbook, u"--out"_s, u"nowhere/copy"_s});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.err.contains("nowhere/copy"), nowhere.err.constData());
    put(u"text.recentre"_s, "text");
    QCOMPARE(ran({u"backup"_s, u"text.recentre"_s, u"--out"_s, u"copy"_s}).status, 1);
    QVERIFY(!QFile::exists(u"copy"_s));
}

} // namespace recentre
