// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marked.h"
#include "scene.h"
#include "store/safety.h"
#include "tests.h"

#include <QDir>
#include <QTemporaryDir>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 16;

} // namespace

/// Row 27 of reliability.md section 5; tst_copyfaults kills it at every call.
class ErasureTests : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everywhere();
    void receipt();
    void deletedOnlyControl();
    void nothingControl();
    void damagedCopy();
    void begunIsFinished();
    void refused();

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    QDate today;

    [[nodiscard]] CopiesPlace place() const { return {folder->filePath(u"copies"_s), today}; }
    [[nodiscard]] static QString idOf(int number) { return markedPerson(number).person.id; }
    /// A practice with three copies, one of each day.
    void makePractice(int size = people);
    [[nodiscard]] int left(const Safety &safety, int enough);
};

void ErasureTests::init()
{
    folder = std::make_unique<QTemporaryDir>();
    path = folder->filePath(u"w"_s);
    today = QDate(2026, 11, 26);
}

void ErasureTests::makePractice(int size)
{
    {
        auto made = Workbook::open(path, place());
        WELL(made);
        WELL(fillInDisorder(**made, size));
    }
    for (int day = 0; day < 3; ++day) {
        today = today.addDays(1);
        auto opened = Workbook::open(path, place());
        WELL(opened);
        QVERIFY(!(*opened)->notCopied());
        WELL((*opened)->write({}, {{idOf(day), Place{day + 1, {}}}}));
    }
}

void ErasureTests::everywhere()
{
    makePractice();
    QVERIFY(!tracesOf(0, folder->path()).isEmpty());
    auto opened = Workbook::open(path, place());
    WELL(opened);
    const qsizetype copies = (*opened)->copies().size();
    QCOMPARE(copies, 4);
    for (int number = 0; number < people / 4; ++number) {
        const auto erased = (*opened)->erase(idOf(number), today);
        WELL(erased);
        QVERIFY(!erased->unfinished);
        QCOMPARE(tracesOf(number, folder->path()), QStringList());
    }
    // Everybody else is whole, in the workbook and in each copy.
    for (int number = people / 4; number < people; ++number)
        QVERIFY((*opened)->load(idOf(number)) == markedPerson(number));
    QCOMPARE((*opened)->practice(idOf(people - 1))->notes, *markedPractice(people - 1).notes);
    WELL((*opened)->check());
    for (const KeptCopy &copy : (*opened)->copies()) {
        auto one = Workbook::open(copy.path, Workbook::Access::ReadOnly);
        WELL(one);
        QCOMPARE((*one)->people()->size(), people - people / 4);
        QVERIFY((*one)->load(idOf(people - 1)) == markedPerson(people - 1));
        WELL((*one)->check());
    }
}

void ErasureTests::receipt()
{
    makePractice();
    auto opened = Workbook::open(path, place());
    WELL(opened);
    const PersonFile file = markedPerson(3);
    const auto erased = (*opened)->erase(idOf(3), today);
    WELL(erased);
    QCOMPARE(*erased,
        (Receipt{today, int(file.groups.size()), int(file.audits.size()), int(file.assessments.size()), 4, 0, {}}));
    REFUSED((*opened)->erase(idOf(3), today), NoSuchPerson);
}

/// How many of the erased leave a trace under `safety`; `enough` of them end it.
int ErasureTests::left(const Safety &safety, int enough)
{
    constexpr int many = 50;
    makePractice(many);
    int leaving = 0;
    auto opened = Workbook::open(path, place(), safety);
    for (int number = 0; opened && number < many && leaving < enough; ++number) {
        const auto erased = (*opened)->erase(idOf(number), today);
        leaving += int(erased && !tracesOf(number, folder->path()).isEmpty());
    }
    return leaving;
}

/// secure_delete alone leaves what pages had before they were split: why the file is written anew.
void ErasureTests::deletedOnlyControl()
{
    Safety weak;
    weak.writtenAnew = false;
    QVERIFY2(left(weak, 1) > 0, "nothing was left although no file was written anew");
}

void ErasureTests::nothingControl()
{
    Safety weak;
    weak.writtenAnew = false;
    weak.secureDelete = false;
    QVERIFY2(left(weak, 3) == 3, "hardly anything was left although nothing was overwritten");
}

/// A copy that can't be written anew would keep them for ever.
void ErasureTests::damagedCopy()
{
    makePractice();
    auto opened = Workbook::open(path, place());
    WELL(opened);
    QFile damaged((*opened)->copies().first().path);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    for (int page = 1; page < 40; ++page) {
        QVERIFY(damaged.seek(page * 4096));
        damaged.write(QByteArray(12, '\x5a'));
    }
    damaged.close();
    const auto erased = (*opened)->erase(idOf(1), today);
    WELL(erased);
    QCOMPARE(erased->copiesRemoved, 1);
    QCOMPARE(erased->copies, 3);
    QCOMPARE(tracesOf(1, folder->path()), QStringList());
}

/// Without a place for copies nobody can say that all are done: it waits, and is finished when there is one.
void ErasureTests::begunIsFinished()
{
    makePractice();
    {
        auto opened = Workbook::open(path);
        WELL(opened);
        const auto erased = (*opened)->erase(idOf(2), today);
        WELL(erased);
    }
    QVERIFY(!tracesOf(2, folder->path()).isEmpty());
    {
        auto opened = Workbook::open(path, place());
        WELL(opened);
        QVERIFY(!(*opened)->notCopied());
    }
    QCOMPARE(tracesOf(2, folder->path()), QStringList());
}

void ErasureTests::refused()
{
    makePractice();
    auto opened = Workbook::open(path, Workbook::Access::ReadOnly);
    WELL(opened);
    REFUSED((*opened)->erase(idOf(2), today), WorkbookReadOnly);
}

std::unique_ptr<QObject> erasureTests() { return std::make_unique<ErasureTests>(); }

} // namespace recentre

#include "erasuretests.moc"
