// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The power cut at any moment of a session, from the making of the workbook on (reliability.md section 5, row 1).
#include "recordingdisk.h"
#include "scene.h"
#include "store/safety.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace recentre {

using namespace Qt::StringLiterals;

class PowerLoss : public QObject {
    Q_OBJECT

private slots:
    void cut();
    void cutControl_data();
    void cutControl();
};

/// Writes a session down.
static void record(const Safety &safety)
{
    constexpr int edits = 12;
    QTemporaryDir folder;
    startRecording(folder.path());
    {
        auto workbook = Workbook::open(folder.filePath(u"w"_s), Workbook::Access::ReadWrite, safety);
        WELL(workbook);
        for (int number = 0; number <= edits; ++number) {
            WELL((*workbook)->write({number == 0 ? newcomer(beginner()) : sessionEdit(number)}));
            recordPromise(number);
        }
    }
    endRecording();
    QCOMPARE(promisedBefore(recordedMoments() - 1), edits);
}

/// What is wrong after a cut at a moment of chance; empty: nothing.
static QString wrongAfterCut(QRandomGenerator &random)
{
    const int moment = random.bounded(recordedMoments());
    QTemporaryDir folder;
    makeAfterCut(moment, folder.path(), random);
    const QString wrong = judged(folder.filePath(u"w"_s), promisedBefore(moment));
    return wrong.isEmpty() ? wrong : u"cut before %1: %2"_s.arg(moment).arg(wrong);
}

void PowerLoss::cut()
{
    constexpr int states = 3000;
    record({});
    QRandomGenerator random(1);
    for (int state = 0; state < states; ++state) {
        const QString wrong = wrongAfterCut(random);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"state %1, %2"_s.arg(state).arg(wrong)));
    }
}

void PowerLoss::cutControl_data()
{
    QTest::addColumn<int>("synchronous");
    QTest::addRow("OFF") << 0;
    QTest::addRow("NORMAL") << 1;
}

/// With fewer syncs something must be lost.
void PowerLoss::cutControl()
{
    QFETCH(int, synchronous);
    Safety weak;
    weak.synchronous = synchronous;
    record(weak);
    QRandomGenerator random(1);
    constexpr int states = 2000;
    bool lost = false;
    for (int state = 0; state < states && !lost; ++state)
        lost = !wrongAfterCut(random).isEmpty();
    QVERIFY2(lost, "nothing was lost with fewer syncs");
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::PowerLoss)
#include "tst_powerloss.moc"
