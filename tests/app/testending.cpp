// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a process ends, and what is on the disk then.
#include "scene.h"
#include "tests.h"
#include "typing.h"

#include <csignal>

namespace recentre {

using namespace Qt::StringLiterals;

void EndingTest::killedAfterTheWordSaved()
{
    Scene scene;
    for (int round = 1; round <= 5; ++round) {
        Typing window(scene.workbook);
        QVERIFY(window.hears("ready"));
        const QByteArray name = "Name " + QByteArray::number(round);
        window.type("rename " + name);
        QVERIFY(window.hears("saved " + name));
        window.kill();
        QCOMPARE(onDisk(scene.workbook).person.name, QString::fromLatin1(name));
    }
}

void EndingTest::killedSoonAfterAFieldWasLeft()
{
    Scene scene;
    for (int round = 1; round <= 5; ++round) {
        Typing window(scene.workbook);
        QVERIFY(window.hears("ready"));
        const QByteArray name = "Name " + QByteArray::number(round);
        window.type("rename " + name);
        QVERIFY(window.hears("renamed"));
        QTest::qWait(250); // the promise: what was left that long ago is on the disk
        window.kill();
        QCOMPARE(onDisk(scene.workbook).person.name, QString::fromLatin1(name));
    }
}

void EndingTest::signalsDrain_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void EndingTest::signalsDrain()
{
    QFETCH(int, number);
    Scene scene;
    Typing window(scene.workbook);
    QVERIFY(window.hears("ready"));
    window.type("rename Half typed");
    window.type("field Typed to the end");
    QVERIFY(window.hears("typed"));
    QCOMPARE(::kill(pid_t(window.id()), number), 0);
    QCOMPARE(window.ends(), 0);
    QCOMPARE(onDisk(scene.workbook).person.name, u"Typed to the end"_s);
}

void EndingTest::endsWhenSaved()
{
    Scene scene;
    Typing window(scene.workbook);
    QVERIFY(window.hears("ready"));
    window.type("rename Isa");
    window.type("field Isabeau");
    window.type("quit");
    QCOMPARE(window.ends(), 0);
    QCOMPARE(onDisk(scene.workbook).person.name, u"Isabeau"_s);
}

} // namespace recentre
