// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"
#include "store/keptcopy.h"
#include "tests.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

/// Row 11: which copies are made and which are kept.
class KeptCopyTests : public QObject {
    Q_OBJECT

private slots:
    void names();
    void twoYears();
    void clockSetBack();
    void lastAndAside();
    void whenSomethingChanged();
    void beforeMigration();
    void unfinishedGoes();
    void noRoom();
};

void KeptCopyTests::names()
{
    const QDate date(2026, 11, 28);
    QCOMPARE(copyName(42, date, KeptCopy::Why::Routine), u"000042-2026-11-28.recentre"_s);
    for (auto why : {KeptCopy::Why::Routine, KeptCopy::Why::SetAside}) {
        const QString path = u"/c/"_s + copyName(1234567, date, why);
        QCOMPARE(copyNamed(path), (KeptCopy{path, 1234567, date, why}));
    }
    for (const QString &name : {u"workbook.recentre"_s, u"000042-2026-11-28.recentre.aB3dE6"_s,
             u"000042-2026-13-28.recentre"_s, u"42-2026-11-28.recentre"_s})
        QVERIFY(!copyNamed(name));
}

static QList<KeptCopy> without(QList<KeptCopy> copies, const QList<KeptCopy> &gone)
{
    copies.removeIf([&](const KeptCopy &copy) { return gone.contains(copy); });
    return copies;
}

/// 730 days with three copies each: what a person needs is there on every one of them.
void KeptCopyTests::twoYears()
{
    QList<KeptCopy> copies;
    const QDate first(2026, 1, 1);
    int number = 0;
    for (int day = 0; day < 730; ++day) {
        const QDate today = first.addDays(day);
        for (int i = 0; i < 3; ++i) {
            copies += KeptCopy{{}, ++number, today};
            copies = without(copies, notNeeded(copies, today));
        }
        QVERIFY(copies.size() <= 3 + 3 + 10 + 10 + 9);
        const auto newest = [&](QDate from, QDate to) {
            return std::ranges::any_of(copies, [&](const KeptCopy &copy) {
                return copy.date >= from && copy.date <= to && copy.number % 3 == 0; // the last of its day
            });
        };
        for (int back = 0; back < std::min(day + 1, 12); ++back)
            QVERIFY(newest(today.addDays(-back), today.addDays(-back)));
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        for (int back = 1; back < 10 && monday.addDays(-7 * back) >= first; ++back)
            QVERIFY(newest(monday.addDays(-7 * back), monday.addDays(6 - 7 * back)));
        const QDate month(today.year(), today.month(), 1);
        for (int back = 1; back < 9 && month.addMonths(-back) >= first; ++back)
            QVERIFY(newest(month.addMonths(-back), month.addMonths(1 - back).addDays(-1)));
    }
    // And what nobody needs is gone.
    QVERIFY(copies.first().date > first.addMonths(14));
    QCOMPARE(notNeeded(copies, copies.last().date), QList<KeptCopy>());
}

/// Row 28: years of the clock, back and forth, take nothing with them.
void KeptCopyTests::clockSetBack()
{
    QList<KeptCopy> copies;
    int number = 0;
    for (int day = 0; day < 100; ++day) {
        copies += KeptCopy{{}, ++number, QDate(2026, 6, 1).addDays(day)};
        copies = without(copies, notNeeded(copies, copies.last().date));
    }
    const QList<KeptCopy> before = copies;
    for (const QDate &day : {QDate(2026, 9, 7), QDate(2016, 9, 8), QDate(1970, 1, 1)}) {
        QCOMPARE(notNeeded(before, day), QList<KeptCopy>());
        copies = before;
        copies += KeptCopy{{}, number + 1, day};
        QCOMPARE(notNeeded(copies, day), QList<KeptCopy>());
    }
    // Ten years on, the last of what there was is still there.
    copies = before;
    copies += KeptCopy{{}, number + 1, QDate(2036, 9, 8)};
    copies = without(copies, notNeeded(copies, QDate(2036, 9, 8)));
    QVERIFY(copies.contains(before.last()));
    QVERIFY(copies.size() > 12);
}

void KeptCopyTests::lastAndAside()
{
    QCOMPARE(notNeeded({}, QDate(2026, 1, 1)), QList<KeptCopy>());
    QList<KeptCopy> copies;
    for (int number = 1; number <= 40; ++number)
        copies += KeptCopy{{}, number, QDate(2020, 1, 1)};
    copies[5].why = KeptCopy::Why::SetAside;
    const auto kept = without(copies, notNeeded(copies, QDate(2026, 1, 1)));
    QCOMPARE(kept, (QList<KeptCopy>{copies[5], copies[39]}));
}

void KeptCopyTests::whenSomethingChanged()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    CopiesPlace place{folder.filePath(u"copies"_s), QDate(2026, 11, 28)};
    const auto opened = [&]() { return Workbook::open(path, place); };
    {
        auto workbook = opened();
        WELL(workbook);
        QVERIFY((*workbook)->copies().isEmpty()); // it is new
        WELL((*workbook)->write({newcomer(beginner())}));
    }
    QString copy;
    {
        auto workbook = opened();
        WELL(workbook);
        QCOMPARE((*workbook)->copies().size(), 1);
        copy = (*workbook)->copies().first().path;
        WELL((*workbook)->write({sessionEdit(1)}));
    }
    QCOMPARE(judged(copy, 0, 0), QString());
    place.today = place.today.addDays(1);
    {
        auto workbook = opened();
        QCOMPARE((*workbook)->copies().size(), 2);
    }
    auto workbook = opened(); // nothing was changed
    QCOMPARE((*workbook)->copies().size(), 2);
    QCOMPARE((*workbook)->copies().last().date, place.today);
    QVERIFY((*workbook)->copiesFolder().startsWith(place.folder + u'/'));
    QCOMPARE(QFileInfo((*workbook)->copiesFolder()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
    WELL((*workbook)->keepCopyIfChanged(place.today));
    QCOMPARE((*workbook)->copies().size(), 2);
    const auto made = (*workbook)->keepCopy(place.today);
    WELL(made);
    QCOMPARE(*made, (*workbook)->copies().last());
    QCOMPARE((*workbook)->copies().size(), 3);
    QCOMPARE(judged((*workbook)->copies().last().path, 1, 0), QString());
}

void KeptCopyTests::beforeMigration()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    const QString old = QStringLiteral(RECENTRE_TEST_DATA "/workbooks/version1.recentre");
    QVERIFY(QFile::copy(old, path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const CopiesPlace place{folder.filePath(u"copies"_s), QDate(2026, 11, 28)};
    for (int times = 0; times < 2; ++times) {
        auto workbook = Workbook::open(path, place);
        WELL(workbook);
        const auto copies = (*workbook)->copies();
        QCOMPARE(copies.size(), 1);
        QCOMPARE(bytesOf(copies.first().path).mid(100), bytesOf(old).mid(100));
    }
    QCOMPARE(QDir(place.folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

/// What a killed program was in the middle of goes; what isn't ours stays.
void KeptCopyTests::unfinishedGoes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    const CopiesPlace place{folder.filePath(u"copies"_s), QDate(2026, 11, 28)};
    QString where;
    {
        auto workbook = Workbook::open(path, place);
        const auto made = (*workbook)->keepCopy(place.today);
        WELL(made);
        where = (*workbook)->copiesFolder();
    }
    const QStringList there = QDir(where).entryList(QDir::Files | QDir::Hidden);
    const QString foreign = u"000001-2026-11-28.recentre.txt"_s;
    for (const QString &name :
        {u"000002-2026-11-28.recentre.aB3dE6"_s, u"000002-2026-11-28.recentre.aB3dE6-journal"_s, foreign}) {
        QFile file(where + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    auto workbook = Workbook::open(path, place);
    WELL(workbook);
    QStringList left = QDir(where).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(left.removeOne(foreign));
    QCOMPARE(left, there);
}

/// A copy that can't be made keeps nobody from their work, and is told.
void KeptCopyTests::noRoom()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"w"_s);
    QFile inTheWay(folder.filePath(u"copies"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const CopiesPlace place{inTheWay.fileName(), QDate(2026, 11, 28)};
    {
        auto workbook = Workbook::open(path, place);
        WELL(workbook);
        WELL((*workbook)->write({newcomer(beginner())}));
    }
    auto workbook = Workbook::open(path, place);
    WELL(workbook);
    QVERIFY((*workbook)->notCopied());
    WELL((*workbook)->write({sessionEdit(1)}));
    REFUSED((*workbook)->keepCopy(place.today), FileUnwritable);
}

std::unique_ptr<QObject> keptCopyTests() { return std::make_unique<KeptCopyTests>(); }

} // namespace recentre

#include "keptcopytests.moc"
