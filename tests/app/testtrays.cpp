// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quiet shelf and the pasted list, as the window has them.
#include "lists/grouplist.h"
#include "lists/pastepreview.h"
#include "lists/quietshelf.h"
#include "scene.h"
#include "tests.h"

#include "desktop/translations.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QStringEncoder>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QVariant at(const RowModel &list, int row, const QByteArray &role)
{
    return list.index(row).data(list.roleNames().key(role));
}

PersonFile withQuietOnes()
{
    PersonFile file = isabelle(4);
    file.groups[u"g1"_s].evidence = {{u"2025-10"_s, {}, {}, 2, {}, u"linkedin"_s, {}}};
    file.groups[u"g2"_s].evidence = {{u"2026-08"_s, 0, 0, 0, 0, u"xing"_s, {}}};
    file.groups[u"g2"_s].joined = QDate(2026, 1, 10);
    file.groups[u"g3"_s].platform = u"viadeo"_s;
    Assessment row;
    row.audit = u"now"_s;
    row.group = u"g2"_s;
    row.circles = {1};
    file.assessments.insert({row.audit, row.group}, row);
    return file;
}

} // namespace

void ListsTest::shelf()
{
    Scene scene;
    Translations translations;
    translations.use(u"en"_s);
    Session session(withQuietOnes(), {}, scene.settings);
    QuietShelf &shelf = *session.quietShelf();
    const QAbstractItemModelTester tester(&shelf, Mode::QtTest);
    QCOMPARE(shelf.count(), 3);
    QCOMPARE(shelf.lineText(), u"Three have gone quiet"_s);
    QCOMPARE(shelf.sinceText(), u"no sign from you since February"_s);
    QCOMPARE(at(shelf, 0, "lastSign").toString(), u"never"_s);
    QCOMPARE(at(shelf, 0, "before").toString(), u"joined in January 2026"_s);
    QVERIFY(!at(shelf, 0, "ticked").toBool()); // people are known there
    QCOMPARE(at(shelf, 1, "lastSign").toString(), u"October 2025"_s);
    QCOMPARE(at(shelf, 1, "before").toString(), u"2 reactions"_s);
    QCOMPARE(at(shelf, 2, "lastSign").toString(), u"platform closed"_s);
    QCOMPARE(shelf.tickedCount(), 2);
    QCOMPARE(shelf.leaveText(), u"Leave these two"_s);
    QCOMPARE(shelf.stayText(), u"of 4 groups go at once.\nTwo stay to be looked at."_s);
    shelf.toggle(2);
    shelf.toggle(17);
    QCOMPARE(shelf.leaveText(), u"Leave this one"_s);
    shelf.leaveTicked();
    QCOMPARE(shelf.count(), 2);
    QCOMPARE(session.left()->count(), 1);
    QCOMPARE(session.toastText(), u"One group left."_s);
    session.undo();
    QCOMPARE(session.file(), withQuietOnes());
}

void ListsTest::paste()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    PastePreview &preview = *session.paste();
    const QAbstractItemModelTester tester(&preview, Mode::QtTest);
    QVERIFY(!preview.load(u" \n"_s));
    QVERIFY(!preview.error().isEmpty());
    QVERIFY(preview.load(u"group-1\tSlack\tmember\nRunners\tMeetup\tcandidate\nRunners\tMeetup\tcandidate\n"_s));
    QVERIFY(preview.error().isEmpty());
    QCOMPARE(preview.question(), u"This list holds three groups. Take them in?"_s);
    QCOMPARE(at(preview, 0, "note").toString(), u"already in your list"_s);
    QCOMPARE(at(preview, 1, "note").toString(), u"new"_s);
    QCOMPARE(at(preview, 2, "note").toString(), u"twice in the list"_s);
    QCOMPARE(at(preview, 1, "membershipText").toString(), u"I might join it"_s);
    QCOMPARE(preview.takeText(), u"Take in one group"_s);
    preview.toggle(0);
    QCOMPARE(preview.takeText(), u"Take in two groups"_s);
    preview.toggle(99);
    preview.takeIn();
    QCOMPARE(preview.count(), 0);
    QCOMPARE(session.candidates()->count(), 1);
    QCOMPARE(session.file().groups[u"g1"_s].platform, u"slack"_s);
    session.undo();
    QCOMPARE(session.file(), isabelle());

    QGuiApplication::clipboard()->setText(u"One\nTwo"_s);
    QVERIFY(preview.loadClipboard());
    QCOMPARE(preview.count(), 2);
    QVERIFY(!preview.load(QString(longestPaste + 1, u'x')));
    QCOMPARE(preview.count(), 0);
}

void ListsTest::pasteFiles()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    PastePreview &preview = *session.paste();
    const auto load = [&](const QString &name, const QByteArray &bytes) {
        const QString path = scene.folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
            && preview.loadFile(QUrl::fromLocalFile(path));
    };
    QVERIFY(load(u"list.csv"_s, "Name;Platform\nRunners;Meetup\n"));
    QCOMPARE(at(preview, 0, "platformName").toString(), u"Meetup"_s);
    QVERIFY(load(u"audit.json"_s,
        R"({"format":"recentre-audit","version":1,"person":{"name":"X"},"groups":[{"id":"a","name":"Divers","membership":"left"}]})"));
    QCOMPARE(at(preview, 0, "name").toString(), u"Divers"_s);
    QCOMPARE(at(preview, 0, "membership").toString(), u"left"_s);
    QVERIFY(load(u"marked.json"_s,
        "\xEF\xBB\xBF"
        R"({"format":"recentre-audit","version":1,"person":{"name":"X"},"groups":[{"id":"a","name":"Chœur","membership":"left"}]})"));
    QCOMPARE(preview.count(), 1);
    QCOMPARE(at(preview, 0, "membership").toString(), u"left"_s);
    const QString list = u"Name;Platform\nÉcole d’été;Meetup\nChœur à 5 €;Slack\n"_s;
    const auto encoded = [&](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(list));
    };
    for (const QByteArray &bytes : {list.toUtf8(), encoded(QStringConverter::Utf8), encoded(QStringConverter::Utf16LE),
             encoded(QStringConverter::Utf16BE),
             QByteArray("Name;Platform\n\xC9"
                        "cole d\x92\xE9t\xE9;Meetup\nCh\x9C"
                        "ur \xE0 5 \x80;Slack\n")}) {
        QVERIFY(load(u"encoded.csv"_s, bytes));
        QCOMPARE(preview.count(), 2);
        QCOMPARE(at(preview, 0, "name").toString(), u"École d’été"_s);
        QCOMPARE(at(preview, 1, "name").toString(), u"Chœur à 5 €"_s);
    }
    QVERIFY(!preview.loadFile(QUrl(u"https://example.org/list.csv"_s)));
    QVERIFY(preview.error().contains(u"https://example.org/list.csv"_s));
    QVERIFY(!load(u"broken.json"_s, "{"));
    QVERIFY(!load(u"book.recentre"_s, "SQLite format 3"));
    QVERIFY(!preview.loadFile(QUrl::fromLocalFile(scene.folder.path())));
    QVERIFY(!preview.loadFile(QUrl::fromLocalFile(scene.folder.filePath(u"nothing"_s))));
    QVERIFY(!preview.error().isEmpty());
    session.setOpenWorkbook([](const QString &) { return true; });
    QVERIFY(!load(u"list.csv"_s, "Runners\n"));
}

} // namespace recentre
