// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// An erasure that was interrupted, and a workbook that is damaged or goes back before it is finished (reliability.md
/// section 5, row 27).
#include "keptpractice.h"
#include "otherprocess.h"
#include "store/puttingback.h"

#include <QSqlDatabase>

namespace recentre {

class ErasureFaults : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLITE"_s));
        makePractice(practice);
    }
    void damagedAfterErasure_data();
    void damagedAfterErasure();
    void goingBackFinishesAnErasure();

private:
    QTemporaryDir practice;
};

void ErasureFaults::damagedAfterErasure_data()
{
    QTest::addColumn<Fault>("fault");
    addCalls("killed", everyCall, {Fault::Kind::Kill});
}

/// Row 27, if the workbook that says who is being erased is damaged next: nobody comes back with a copy.
void ErasureFaults::damagedAfterErasure()
{
    QFETCH(Fault, fault);
    const QString person = markedPerson(erasedOne).person.id;
    int begun = 0;
    for (fault.number = 1;; ++fault.number) {
        QTemporaryDir folder, beside;
        copyTree(practice, folder);
        const QString path = folder.filePath(u"w"_s);
        const Told told = inAnotherProcess({}, [&](auto say) {
            auto opened = Workbook::open(path, placeIn(folder, 1));
            inject(fault);
            std::ignore = (*opened)->erase(person, firstDay);
            endInjection();
            say({Word::Acknowledged, 1});
        });
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            QVERIFY(QFile::copy(folder.filePath(name), beside.filePath(name)));
        auto asItWas = Workbook::open(beside.filePath(u"w"_s));
        WELL(asItWas);
        const bool gone = !(*asItWas)->load(person);
        QVERIFY(QFile::resize(path, 5000));
        const QStringList copies = QDir(copiesIn(folder)).entryList({u"*.recentre"_s}, QDir::Files);
        const KeptCopy copy = *copyNamed(copiesIn(folder) + u'/' + copies.first());
        QVERIFY(putBack(copy, path, placeIn(folder, 2)) && putBack(copy, path, placeIn(folder, 2)));
        auto opened = Workbook::open(path, placeIn(folder, 3));
        WELL(opened);
        QVERIFY((*opened)->load(markedPerson(0).person.id) == markedPerson(0));
        const bool back = (*opened)->load(person).has_value();
        QVERIFY(!gone || !back);
        begun += int(gone && told.reached);
        if (!back)
            QCOMPARE(tracesOf(erasedOne, folder.path()), QStringList());
        if (!told.reached)
            break;
    }
    // Else no erasure was ever interrupted, and the loop shows little.
    QVERIFY(begun > 0 || fault.call == Call::Create);
}

/// Who was erased while the copies couldn't be written is still in them: going back to one doesn't bring them back.
void ErasureFaults::goingBackFinishesAnErasure()
{
    QTemporaryDir folder;
    copyTree(practice, folder);
    const QString path = folder.filePath(u"w"_s);
    const QString person = markedPerson(erasedOne).person.id;
    const Told told = inAnotherProcess({}, [&](auto say) {
        auto opened = Workbook::open(path, placeIn(folder, 2));
        inject({Fault::Kind::Fail, Call::Rename, 1, true, EIO});
        const auto erased = (*opened)->erase(person, firstDay);
        endInjection();
        const auto went = (*opened)->goBack((*opened)->copies().first(), firstDay.addDays(2));
        say({erased && erased->unfinished && went ? Word::Acknowledged : Word::Refused, 1});
    });
    QVERIFY(told.ended && told.acknowledged == 1);
    QCOMPARE(tracesOf(erasedOne, folder.path()), QStringList());
    auto opened = Workbook::open(path, placeIn(folder, 3));
    WELL(opened);
    REFUSED((*opened)->load(person), NoSuchPerson);
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::ErasureFaults)
#include "tst_erasurefaults.moc"
