// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pass by purpose, as the window has it.
#include "cards/purposepass.h"
#include "desktop/translations.h"
#include "lists/steplist.h"
#include "scene.h"
#include "session/session.h"
#include "tests.h"

#include <QAbstractItemModelTester>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// g1 to g4 serve visibility with 8, 6, 4, 2; g1 and g2 also face.
PersonFile sideBySide()
{
    PersonFile file = isabelle(4);
    for (int i = 1; i <= 4; ++i) {
        Assessment row;
        row.audit = u"now"_s;
        row.group = u"g%1"_s.arg(i);
        row.purposes = QList<Tag>{{u"visibility"_s, 1.0, 10.0 - 2 * i, {}}};
        if (i <= 2)
            row.purposes->append({u"face"_s, 3.0, 3.0, {}});
        file.assessments.insert({row.audit, row.group}, row);
    }
    return file;
}

QStringList order(const PurposePass &pass)
{
    QStringList ids;
    for (int i = 0; i < pass.count(); ++i)
        ids += pass.index(i).data(pass.roleNames().key("groupId")).toString();
    return ids;
}

} // namespace

void PurposePassTest::goesFromPurposeToPurpose()
{
    Scene scene;
    Session session(sideBySide(), {4, u"by-purpose"_s}, scene.settings);
    PurposePass pass;
    const QAbstractItemModelTester tester(&pass, QAbstractItemModelTester::FailureReportingMode::QtTest);
    pass.setSession(&session);
    QCOMPARE(pass.names(), (QStringList{u"visibility"_s, u"face"_s}));
    QCOMPARE(pass.count(), 4);
    QVERIFY(!pass.last());
    QVERIFY(pass.next());
    QCOMPARE(pass.names().first(), u"✓ visibility"_s);
    QCOMPARE(order(pass), (QStringList{u"g1"_s, u"g2"_s}));
    QVERIFY(!pass.next());
    pass.previous();
    QCOMPARE(pass.purpose(), 0);

    PurposePass none;
    Session bare(isabelle(1), {4, u"by-purpose"_s}, scene.settings);
    none.setSession(&bare);
    QVERIFY(none.names().isEmpty() && !none.next() && none.question().isEmpty());
}

void PurposePassTest::comesBackToItsPlace()
{
    Scene scene;
    PersonFile file = sideBySide();
    Session session(file, {4, u"by-purpose"_s}, scene.settings);
    PurposePass pass;
    pass.setSession(&session);
    QCOMPARE(pass.startRow(), 0);
    QVERIFY(pass.next());
    pass.hold(u"g2"_s);
    pass.hold(u"g2"_s, true);
    QCoreApplication::processEvents();
    QVERIFY(session.card() != u"by-purpose"_s);

    Session later(file, {4, session.card()}, scene.settings);
    PurposePass again;
    again.setSession(&later);
    QCOMPARE(again.purpose(), 1);
    QCOMPARE(again.startRow(), 1);
    QCOMPARE(again.handleOf(u"g2"_s), 2);
    QCOMPARE(again.handleOf(u"g1"_s), 0);
    QCOMPARE(again.names(), (QStringList{u"✓ visibility"_s, u"face"_s}));
    later.setCard(u"g1"_s); // gone back to the cards: what the page does while it goes isn't kept
    again.hold(u"g1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(later.card(), u"g1"_s);

    file.assessments.remove({u"now"_s, u"g2"_s}); // nothing to compare there any more
    Session changed(file, {4, session.card()}, scene.settings);
    PurposePass without;
    without.setSession(&changed);
    QCOMPARE(without.purpose(), 0);
    QCOMPARE(without.startRow(), 0);
}

void PurposePassTest::heldRowsStay()
{
    Scene scene;
    Session session(sideBySide(), {4, u"by-purpose"_s}, scene.settings);
    PurposePass pass;
    pass.setSession(&session);
    const QStringList before{u"g1"_s, u"g2"_s, u"g3"_s, u"g4"_s};
    QCOMPARE(order(pass), before);
    pass.hold(u"g4"_s);
    QCoreApplication::processEvents();
    pass.scorePotential(u"g4"_s, 9, 1);
    QCOMPARE(order(pass), before);
    pass.letGo(u"g4"_s);
    pass.hold(u"g1"_s);
    QCOMPARE(order(pass), before); // not while the focus is on its way
    QCoreApplication::processEvents();
    QCOMPARE(order(pass), (QStringList{u"g4"_s, u"g1"_s, u"g2"_s, u"g3"_s}));
    session.undo();
    QCOMPARE(order(pass).first(), u"g4"_s);
    pass.letGo(u"g1"_s);
    QCoreApplication::processEvents();
    QCOMPARE(order(pass), before);
}

void PurposePassTest::asksOneComparisonAtATime()
{
    Scene scene;
    Translations translations;
    translations.use(u"en"_s);
    Session session(sideBySide(), {4, u"by-purpose"_s}, scene.settings);
    PurposePass pass;
    pass.setSession(&session);
    const QString first = pass.question();
    QVERIFY(!first.isEmpty() && !pass.said().isEmpty() && !pass.yes().isEmpty());
    pass.nudge(-1);
    QVERIFY(session.canUndo());
    QVERIFY(!pass.question().isEmpty()); // it stays until it is confirmed
    session.undo();
    QCOMPARE(pass.question(), first);
    QCOMPARE(session.file(), sideBySide());
    QStringList asked;
    for (; !pass.question().isEmpty(); pass.confirm())
        asked += pass.question();
    QCOMPARE(asked.size(), comparisonsAtMost);
    QCOMPARE(asked.removeDuplicates(), 0);
    pass.nudge(1);
    QCOMPARE(session.file(), sideBySide());
}

void PurposePassTest::keepsWhatLooksRight()
{
    Scene scene;
    Translations translations;
    translations.use(u"en"_s);
    Session session(sideBySide(), {4, u"by-purpose"_s}, scene.settings);
    PurposePass pass;
    pass.setSession(&session);
    pass.confirm();
    const QString second = pass.question();
    Session later(sideBySide(), {4, session.card()}, scene.settings);
    PurposePass again;
    again.setSession(&later);
    QVERIFY(!second.isEmpty());
    QCOMPARE(again.question(), second);
    while (!again.question().isEmpty())
        again.confirm();
    Session last(sideBySide(), {4, later.card()}, scene.settings);
    PurposePass done;
    done.setSession(&last);
    QVERIFY(done.question().isEmpty());
}

void PurposePassTest::saysWhatIsMissing()
{
    Scene scene;
    Translations translations;
    translations.use(u"en"_s);
    PersonFile file = sideBySide();
    for (int i = 1; i <= 2; ++i)
        file.assessments[{u"now"_s, u"g%1"_s.arg(i)}].purposes->last() = Tag{u"face"_s, {}, {}, {}};
    Session session(file, {4, u"by-purpose/face"_s}, scene.settings);
    PurposePass pass;
    pass.setSession(&session);
    QVERIFY(pass.question().isEmpty());
    QCOMPARE(pass.standsText(), u"What these bring here isn’t said yet."_s);
    QCOMPARE(pass.missingRow(), 0);
    QCOMPARE(pass.missingName(), file.groups.value(u"g1"_s).name);
    pass.hold(u"g1"_s);
    QCoreApplication::processEvents();
    pass.scorePotential(u"g1"_s, 4, 1);
    QCOMPARE(pass.standsText(), u"So far you have said for only one of these what it brings here."_s);
    QCOMPARE(pass.missingRow(), 1);
    pass.scorePotential(u"g2"_s, 2, 2);
    QVERIFY(!pass.question().isEmpty() && pass.missingText().isEmpty());
    QCOMPARE(pass.missingRow(), -1);
    QCOMPARE(pass.standsText(), u"These look right as they stand."_s);
}

void PurposePassTest::railSaysSideBySide()
{
    Scene scene;
    Translations translations;
    translations.use(u"en"_s);
    Session session(sideBySide(), {4, u"g1"_s}, scene.settings);
    const auto text = [&] {
        return session.steps()->index(3).data(session.steps()->roleNames().key("countText")).toString();
    };
    QVERIFY(text().startsWith(u"4 of 4"_s));
    session.setCard(u"by-purpose"_s);
    QCOMPARE(text(), u"side by side"_s);
    session.setCard(u"by-purpose/visibility/g2"_s);
    QCOMPARE(text(), u"side by side"_s);
}

} // namespace recentre
