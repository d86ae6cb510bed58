// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "tests.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>

namespace recentre {

using namespace Qt::StringLiterals;

class CopyTests : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { workbook.reset(); }
    void copied();
    void cancelled();
    void refused();
    void movedAndBack_data();
    void movedAndBack();
    void damageFound();

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<Workbook> workbook;
};

void CopyTests::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(u"in/w"_s);
    auto opened = Workbook::open(path);
    WELL(opened);
    workbook = std::move(*opened);
    WELL(workbook->write({newcomer(beginner())}));
    for (int number = 1; number <= 3; ++number)
        WELL(workbook->write({sessionEdit(number)}));
}

void CopyTests::copied()
{
    const QString copy = folder->filePath(u"copy"_s);
    qint64 last = 0;
    WELL(workbook->backup(copy, [&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    }));
    QCOMPARE(judged(copy, 3, 0), QString());
    WELL(workbook->write({sessionEdit(4)}));
    WELL(workbook->backup(copy)); // over the old one
    QCOMPARE(judged(copy, 4, 0), QString());
    QCOMPARE(QDir(folder->path()).entryList(QDir::Files), (QStringList{u"copy"_s, u"copy-journal"_s}));
}

void CopyTests::cancelled()
{
    Edit large;
    for (int number = 10; number < 60; ++number) {
        Group group;
        group.id = QString::number(number);
        group.name = QString(40'000, QChar(u'a' + number % 26));
        large.groups.push_back({std::nullopt, group});
    }
    WELL(workbook->write({{beginner().person.id, large}}));
    int asked = 0;
    const auto stopped = workbook->backup(folder->filePath(u"copy"_s), [&](qint64, qint64) { return ++asked > 1; });
    REFUSED(stopped, Cancelled);
    QCOMPARE(QDir(folder->path()).entryList(QDir::Files), QStringList());
}

void CopyTests::refused()
{
    REFUSED(workbook->backup(path), FileUnwritable);
    REFUSED(workbook->backup(folder->filePath(u"nowhere/copy"_s)), FileUnwritable);
    REFUSED(workbook->backup(folder->path()), FileUnwritable);
    workbook.reset();
    QCOMPARE(judged(path, 3, 0), QString());
}

void CopyTests::movedAndBack_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addRow("renamed") << u"in/w"_s << u"in/other"_s;
    QTest::addRow("folder renamed") << u"in"_s << u"out"_s;
}

/// Row 8 within one process: refused while it is away, a copy has everything, and what comes back is written to again.
void CopyTests::movedAndBack()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QDir where(folder->path());
    QVERIFY(!workbook->hasMoved());
    QVERIFY(where.rename(from, to));
    QVERIFY(workbook->hasMoved());
    const auto written = workbook->write({sessionEdit(4)});
    REFUSED(written, WorkbookMoved);
    QCOMPARE(written.error().arguments, QStringList{path});
    WELL(workbook->backup(folder->filePath(u"copy"_s)));
    QCOMPARE(judged(folder->filePath(u"copy"_s), 3, 0), QString());
    QVERIFY(where.rename(to, from));
    WELL(workbook->write({sessionEdit(4)}));
    workbook.reset();
    QCOMPARE(judged(path, 4, 0), QString());
}

void CopyTests::damageFound()
{
    WELL(workbook->check());
    workbook.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr int pageSize = 4096;
    for (int page = 2; page < 20; ++page) {
        QVERIFY(file.seek(page * pageSize));
        file.write(QByteArray(pageSize / 2, '\x5a'));
    }
    file.close();
    auto opened = Workbook::open(path);
    if (opened) {
        const auto checked = (*opened)->check();
        REFUSED(checked, WorkbookDamaged);
        QCOMPARE(checked.error().arguments.size(), 2);
    } else {
        REFUSED(opened, WorkbookDamaged);
    }
}

std::unique_ptr<QObject> copyTests() { return std::make_unique<CopyTests>(); }

} // namespace recentre

#include "copytests.moc"
