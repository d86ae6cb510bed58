// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The quiet shelf and the pasted list, as the window has them.
#include "lists/grouplist.h"
#include "lists/pastepreview.h"
#include "lists/quietshelf.h"
#include "scene.h"
#include "tests.h"

#include "desktop/translations.h"
#include "disk/safefile.h"
#include "exercise/envelope.h"
#include "files/auditwriter.h"

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

QStringList textsOf(const RowModel &list, const QByteArray &role)
{
    QStringList texts;
    for (int row = 0; row < list.count(); ++row)
        texts += at(list, row, role).toString();
    return texts;
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
    QVERIFY(!at(shelf, 0, "ticked").toBool()); // people are known there
    QCOMPARE(shelf.tickedCount(), 2);
    shelf.toggle(2);
    shelf.toggle(17);
    QCOMPARE(shelf.leaveText(), u"Leave this one"_s);
    shelf.leaveTicked();
    QCOMPARE(shelf.count(), 2);
    QCOMPARE(session.left()->count(), 1);
    QCOMPARE(session.toastText(), u"You have left one group."_s);
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

/// What Isabelle filled in and sent back, dropped on her own list: with all that she says in it.
void ListsTest::ownFileComesBack()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    PastePreview &preview = *session.paste();
    PersonFile file = fileToFillIn(session.file().person, QDate(2026, 9, 3));
    for (const QString &name : {u"Group 1"_s, u"Group 2"_s, u"Runners"_s, u"Choir"_s}) {
        Group group;
        group.id = u"of the file: "_s + name;
        group.name = name;
        group.position = int(file.groups.size());
        file.groups.insert(group.id, group);
        Assessment row;
        row.audit = file.currentAudit()->id;
        row.group = group.id;
        row.did = u"I read it"_s;
        if (name != "Group 2"_L1)
            file.assessments.insert({row.audit, row.group}, row);
    }
    const auto drop = [&](const PersonFile &dropped) {
        const QString path = scene.folder.filePath(u"back.json"_s);
        return writeFile(path, writeAudit(dropped)) && preview.loadFile(QUrl::fromLocalFile(path));
    };
    QVERIFY(drop(file));
    QCOMPARE(textsOf(preview, "note"),
        (QStringList{u"fills in what isn’t said"_s, u"already in your list"_s, u"new"_s, u"new"_s}));
    QCOMPARE(textsOf(preview, "ticked"), (QStringList{u"true"_s, u"false"_s, u"true"_s, u"true"_s}));
    preview.toggle(3);
    QCOMPARE(preview.takeText(), u"Take in two groups"_s);
    preview.takeIn();
    QCOMPARE(preview.count(), 0);
    QCOMPARE(session.file().groups.size(), 4);
    QStringList told;
    for (const Assessment &row : session.file().assessments)
        if (row.did == "I read it"_L1)
            told += session.file().groups.value(row.group).name;
    told.sort();
    QCOMPARE(told, (QStringList{u"Group 1"_s, u"Runners"_s}));
    session.undo();
    QCOMPARE(session.file(), isabelle());
    QVERIFY(!session.canUndo());
    // Somebody else's answers aren't hers: of them it is a list of groups.
    file.person.name = u"Bruno"_s;
    QVERIFY(drop(file));
    QCOMPARE(at(preview, 0, "note").toString(), u"already in your list"_s);
    preview.takeIn();
    QCOMPARE(session.file().groups.size(), 5);
    QCOMPARE(session.file().assessments, isabelle().assessments);
}

/// What Isabelle took home after her second hour: both evaluations, and a group that she left out.
void ListsTest::ownFileBringsItsEvaluations()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    PastePreview &preview = *session.paste();
    PersonFile file = isabelle();
    Audit second = *file.currentAudit();
    second.id = u"second"_s;
    second.position = 1;
    second.date = second.date.addMonths(3);
    file.audits.insert(second.id, second);
    for (const QString &group : {u"g1"_s, u"g2"_s}) {
        Assessment row;
        row.audit = second.id;
        row.group = group;
        row.decision.emplace().choice = Choice::Drop;
        file.assessments.insert({row.audit, row.group}, row);
    }
    const QString path = scene.folder.filePath(u"home.json"_s);
    QVERIFY(writeFile(path, writeAudit(file)) && preview.loadFile(QUrl::fromLocalFile(path)));
    QCOMPARE(preview.question(), u"This file holds one more evaluation. Take it in?"_s);
    QCOMPARE(preview.takeText(), u"Take in one evaluation"_s);
    QCOMPARE(textsOf(preview, "note"),
        (QStringList{u"with new answers"_s, u"with new answers"_s, u"already in your list"_s}));
    preview.toggle(1);
    preview.takeIn();
    QCOMPARE(session.file().audits.size(), 2);
    QCOMPARE(session.file().currentAudit()->date, second.date);
    const QList<Assessment> now = session.file().assessmentsOf(session.file().currentAudit()->id);
    QCOMPARE(now.size(), 1);
    QVERIFY(now.first().group == "g1"_L1 && now.first().isDecided());
    QVERIFY(preview.question() != "This file holds one more evaluation. Take it in?"_L1);
    session.undo();
    QCOMPARE(session.file(), isabelle());
    QVERIFY(!session.canUndo());
    QVERIFY(preview.loadFile(QUrl::fromLocalFile(path)));
    preview.takeIn();
    QVERIFY(preview.loadFile(QUrl::fromLocalFile(path))); // once more: nothing is new
    QCOMPARE(preview.tickedCount(), 0);
    QCOMPARE(preview.question(), u"This list holds three groups. Take them in?"_s);
}

} // namespace recentre
