// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// No audit file of 16 MiB takes 200 MB to read, whatever is in it: measured in a process of its own.
#include "files/auditreader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr long mostKib = 200'000'000 / 1024;

/// What a document is full of, and whether it is read or refused for holding too much. Quotes are single ones, for
/// reading; `#` is the item's number.
struct Case {
    const char *name;
    bool isRead;
    QByteArray begin, item, end;
};

/// A document of nearly 16 MiB: as many items as fit between the two ends.
QByteArray filled(const Case &full)
{
    QByteArray bytes = "{'format':'recentre-audit','version':1,'person':{'name':'a'}," + full.begin;
    bytes.replace('\'', '"');
    const QByteArray end = QByteArray(full.end).replace('\'', '"');
    const QByteArray item = QByteArray(full.item + ',').replace('\'', '"');
    const qsizetype space = recentre::largestAudit - bytes.size() - end.size();
    if (!item.contains('#'))
        return bytes.append(item.repeated(space / item.size())).replace(bytes.size() - 1, 1, end);
    bytes.reserve(recentre::largestAudit);
    const QList<QByteArray> parts = item.split('#');
    for (int i = 0; bytes.size() + item.size() + 20 * parts.size() + end.size() < recentre::largestAudit; ++i)
        bytes.append(parts.join(QByteArray::number(i, 36)));
    return bytes.replace(bytes.size() - 1, 1, end);
}

/// The groups that a document's audits assess.
QByteArray groups(int count)
{
    QByteArray bytes = "'groups':[";
    for (int i = 0; i < count; ++i)
        bytes += (i == 0 ? "{'id':'" : ",{'id':'") + QByteArray::number(i, 36) + "','name':''}";
    return bytes + "]";
}

QList<Case> cases()
{
    const QByteArray text(8'000'000, 'x');
    const QByteArray inAudit = "'audits':[{'date':'2026-01-01',";
    const QByteArray assessed = groups(200'000) + "," + inAudit + "'assessments':[";
    const QByteArray group =
        "{'id':'6f9619ff-8b86-d011-b42d-00c04fc9#','name':'A group with a name','platform':'linkedin',"
        "'url':'https://example.org/groups/#','membership':'member','language':'en'}";
    return {
        {"groups as people have them", true, "'groups':[", group, "]}"},
        {"zeros", true, "'x':[", "0", "]}"},
        {"empty objects", true, "'x':[", "{}", "]}"},
        {"texts of 8 MB", true, "'x':['" + text + "',", "'" + text.chopped(1'000'000) + "'", "]}"},
        {"least groups", false, "'groups':[", "{'id':'#','name':''}", "]}"},
        {"least assessments", false, assessed, "{'group':'#'}", "]}]}"},
        {"decisions", false, assessed, "{'group':'#','decision':{'trial':{},'parting':{}}}", "]}]}"},
        {"evidence", false, "'groups':[{'id':'a','name':'','evidence':[", "{}", "]}]}"},
        {"nothing said", false, "'groups':[", "{'id':'#','name':'','url':'','evidence':[]}", "]}"},
        {"keys of the document", false, "", "'#':''", "}"},
        {"lists of one", false, "'x':[", "[0]", "]}"},
        {"objects in objects", false, "'x':[", "{'a':{'b':1}}", "]}"},
    };
}

} // namespace

class TestMemory : public QObject {
    Q_OBJECT

private slots:
    void stays_data();
    void stays();
};

void TestMemory::stays_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; const Case &c : cases())
        QTest::newRow(c.name) << i++;
}

void TestMemory::stays()
{
    QFETCH(int, index);
    const Case full = cases().at(index);
    const QByteArray bytes = filled(full);
    QVERIFY(bytes.size() > 15'000'000 && bytes.size() <= recentre::largestAudit);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"audit.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QProcess process;
    process.start(QStringLiteral(AUDIT_MEMORY), {path});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray said = process.readAllStandardOutput().trimmed();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == 0, said.constData());
    QVERIFY2(said.startsWith("read ") == full.isRead, said.constData());
    const long kib = said.mid(said.lastIndexOf(' ') + 1).toLong();
    QVERIFY2(kib > 1'000 && kib < mostKib, said.constData());
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_auditmemory.moc"
