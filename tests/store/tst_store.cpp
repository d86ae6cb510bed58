// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomperson.h"
#include "scene.h"

#include <QTemporaryDir>
#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

/// What goes in comes out.
class RoundTrip : public QObject {
    Q_OBJECT

private slots:
    void everyField();
};

void RoundTrip::everyField()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/workbook.recentre"_s);
    for (quint32 seed = 0; seed < 40; ++seed) {
        const PersonFile file = randomPerson(seed);
        {
            auto workbook = Workbook::open(path);
            QVERIFY2(workbook,
                qPrintable(workbook
                        ? QString()
                        : QString::number(int(workbook.error().code)) + workbook.error().arguments.join(u' ')));
            auto w = (*workbook)->write({newcomer(file)});
            QVERIFY2(
                w, qPrintable(w ? QString() : QString::number(int(w.error().code)) + w.error().arguments.join(u' ')));
        }
        auto workbook = Workbook::open(path);
        QVERIFY(workbook);
        const auto loaded = (*workbook)->load(file.person.id);
        QVERIFY(loaded);
        QVERIFY(loaded->person == file.person);
        QVERIFY(loaded->groups == file.groups);
        QVERIFY(loaded->audits == file.audits);
        QVERIFY(loaded->purposes == file.purposes);
        for (const auto &a : file.assessments) {
            auto b = loaded->assessments[{a.audit, a.group}];
            QCOMPARE(b.decision.has_value(), a.decision.has_value());
            if (a.decision) {
                QVERIFY(a.decision->extra == b.decision->extra);
                QVERIFY(a.decision->parting == b.decision->parting);
                QVERIFY(a.decision->trial == b.decision->trial);
                QVERIFY(*a.decision == *b.decision);
            }
            QVERIFY(a.outcome == b.outcome);
            QVERIFY(a.unknown == b.unknown);
            QVERIFY(a.purposes == b.purposes);
            QVERIFY(a.imported == b.imported);
            QVERIFY(a.extra == b.extra);
            QVERIFY(a == b);
        }
        QVERIFY(*loaded == file);
        QVERIFY((*workbook)->check());
        auto second = Workbook::open(path);
        QVERIFY(!second);
        qDebug() << second.error().arguments;
        QVERIFY((*workbook)->backup(folder.filePath(u"copy"_s)));
    }
}

} // namespace recentre

QTEST_GUILESS_MAIN(recentre::RoundTrip)
#include "tst_store.moc"
