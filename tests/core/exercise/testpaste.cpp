// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/pastelist.h"
#include "model/names.h"
#include "tests.h"

#include <QDir>
#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A row a line, as the .expected files have them.
QString written(const QList<PastedGroup> &rows)
{
    QString text;
    for (const PastedGroup &row : rows) {
        const QString membership = row.membership ? QString(nameOf(*row.membership)) + u' ' : QString();
        const QString platform = row.platform.isEmpty() ? QString() : row.platform + u' ';
        text += u"%1 | %2| %3| %4\n"_s.arg(row.name, platform, membership, row.url);
    }
    return text;
}

} // namespace

void PasteTest::reads_data()
{
    QTest::addColumn<QString>("path");
    const QDir samples(QStringLiteral(RECENTRE_TEST_DATA "/paste"));
    for (const QFileInfo &file : samples.entryInfoList(QDir::Files))
        if (file.suffix() != "expected"_L1)
            QTest::addRow("%s", qPrintable(file.fileName())) << file.filePath();
}

void PasteTest::reads()
{
    QFETCH(QString, path);
    const QFileInfo file(path);
    QCOMPARE(
        written(readPaste(contents(path))), contents(file.dir().filePath(file.completeBaseName() + ".expected"_L1)));
}

void PasteTest::refusesTooMuch()
{
    QVERIFY(readPaste(QString(longestPaste + 1, u'x')).isEmpty());
    QVERIFY(readPaste(u"a\n"_s.repeated(mostPasted + 1)).isEmpty());
    QCOMPARE(readPaste(u"a\n"_s.repeated(mostPasted)).size(), mostPasted);
}

void PasteTest::compares()
{
    Group linked = groupNamed(u"Elsewhere"_s);
    linked.url = u"https://linkedin.com/groups/7"_s;
    const PersonFile file = withGroups(somebody(), {groupNamed(u"Supply Chain"_s, u"linkedin"_s), linked});
    const QList<PastedGroup> rows = compared(file,
        readPaste(u"Name\tPlatform\tLink\nsupply-chain\t\t\nSupply chain\tslack\t\nNew\t\t\nNEW!\t\t\n"
                  "Any\t\thttp://www.linkedin.com/groups/7/\n"_s));
    QList<Pasted> standings;
    for (const PastedGroup &row : rows)
        standings += row.standing;
    QCOMPARE(standings, (QList{Pasted::AlreadyThere, Pasted::Twice, Pasted::New, Pasted::Twice, Pasted::AlreadyThere}));
    QCOMPARE(rows.last().known, u"Elsewhere"_s);
}

void PasteTest::takesIn()
{
    const PersonFile file = withGroups(somebody(), {groupNamed(u"Old"_s)});
    const QList<PastedGroup> rows =
        compared(file, readPaste(u"Name\tPlatform\tStatus\nOld\tslack\tmember\nOne\t\tleft\nTwo\txing\t\n"_s));
    const PersonFile after = done(file, takeIn(file, rows, {u"x"_s, u"1"_s, u"2"_s}));
    QStringList names;
    for (const Group &group : after.groupsInOrder())
        names += group.name;
    QCOMPARE(names, (QStringList{u"One"_s, u"Two"_s, u"Old"_s}));
    QCOMPARE(after.groups[u"Old"_s].platform, u"slack"_s);
    QCOMPARE(after.groups[u"1"_s].membership, Membership::Left);
    QCOMPARE(after.groups[u"2"_s].membership, Membership::Member);
    QVERIFY(takeIn(file, {}, {}).isEmpty());
}

} // namespace recentre
