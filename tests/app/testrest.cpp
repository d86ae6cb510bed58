// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rest of step 6: folded to its marks, or in rows.
#include "exercise/assessing.h"
#include "exercise/objectives.h"
#include "fourgroups.h"
#include "lists/decisionlist.h"
#include "lists/plainrows.h"
#include "scene.h"
#include "session/session.h"
#include "tests.h"

#include <QSignalSpy>

namespace recentre {

using namespace Qt::StringLiterals;

void DecisionsTest::foldsManyToTheirKinds()
{
    Scene scene;
    PersonFile file = isabelle(60);
    const QString audit = file.currentAudit()->id;
    file.audits[audit].weeklyMinutes = 1200;
    const QString first = objectivesOf(file).first().id;
    for (int i = 1; i <= 60; ++i) {
        Assessment row = assessmentOf(file, u"g%1"_s.arg(i));
        row.minutesPerWeek = Minutes{20, {}};
        row.purposes = QList{Tag{.purpose = first, .brought = i % 2 ? 9 : 0, .potential = {}, .extra = {}}};
        file.assessments[{audit, row.group}] = row;
    }
    Session session(file, {}, scene.settings);
    DecisionList list;
    list.setSession(&session);
    QVERIFY(eventually([&] { return session.sure(); }));
    QVERIFY(list.restCount() > 40);
    const auto counted = [&] {
        int all = 0;
        for (int row = 0; row < list.rest()->count(); ++row)
            all += at(*list.rest(), row, "times").toInt();
        return all;
    };
    QVERIFY(list.rest()->count() <= 3);
    QCOMPARE(counted(), list.restCount());

    const QSignalSpy made(list.rest(), &QAbstractItemModel::rowsInserted);
    session.giveWeeklyMinutes(0, 0);
    QCOMPARE(column(*list.rest(), "mark"), QStringList{u"drop"_s});
    QCOMPARE(counted(), list.restCount());
    QCOMPARE(made.count(), 0); // what stands there is neither made anew nor moved
}

void DecisionsTest::showsTheRestWhereNothingElseIs()
{
    Scene scene;
    PersonFile file = isabelle(3);
    const QString audit = file.currentAudit()->id;
    for (int i = 1; i <= 3; ++i) {
        Assessment row = assessmentOf(file, u"g%1"_s.arg(i));
        row.minutesPerWeek = Minutes{20, {}};
        row.purposes = QList{Tag{.purpose = objectivesOf(file).first().id, .brought = 9, .potential = 9, .extra = {}}};
        file.assessments[{audit, row.group}] = row;
    }
    Session session(file, {}, scene.settings);
    DecisionList list;
    list.setSession(&session);
    QVERIFY(eventually([&] { return session.sure(); }));
    QCOMPARE(list.restCount(), 3);
    QVERIFY(list.restShown());
    QCOMPARE(list.count(), 3);
    list.setRestShown(false);
    session.giveWeeklyMinutes(200, 0);
    QCOMPARE(list.count(), 0); // folded by the person, it stays so
}

} // namespace recentre
