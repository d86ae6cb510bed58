// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/groups.h"
#include "exercise/quietshelf.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Evidence month(const QString &name, int posts, int comments = 0, int reactions = 0, int minutes = 0)
{
    return {name, posts, comments, reactions, minutes, u"linkedin"_s, {}};
}

struct Said {
    QDate lastActive = {};
    std::optional<int> posts = {};
    std::optional<QList<int>> circles = {};
};

PersonFile with(const Group &group, const Said &now, const Said &june = {})
{
    PersonFile file = withGroups(somebody(), {group});
    Audit audit;
    audit.id = u"june"_s;
    audit.date = QDate(2026, 6, 1);
    file.audits.insert(audit.id, audit);
    for (const auto &[id, said] : {std::pair(u"june"_s, june), std::pair(u"now"_s, now)}) {
        Assessment row;
        row.audit = id;
        row.group = group.id;
        row.lastActive = said.lastActive;
        row.postsLastQuarter = said.posts;
        row.circles = said.circles;
        file.assessments.insert({row.audit, row.group}, row);
    }
    return file;
}

Group withEvidence(const QList<Evidence> &evidence, const QDate &joined = {})
{
    Group group = groupNamed(u"g"_s);
    group.evidence = evidence;
    group.joined = joined;
    return group;
}

} // namespace

// The audit is on 1 September 2026, so the two quarters begin on 1 March.
void ShelfTest::isQuiet_data()
{
    QTest::addColumn<PersonFile>("file");
    QTest::addColumn<bool>("quiet");
    const Group bare = groupNamed(u"g"_s);
    QTest::newRow("nothing known") << with(bare, {}) << false;
    QTest::newRow("last active before") << with(bare, {QDate(2026, 2, 28)}) << true;
    QTest::newRow("last active since") << with(bare, {QDate(2026, 3, 1)}) << false;
    QTest::newRow("said in June alone") << with(bare, {}, {QDate(2025, 5, 1)}) << true;
    QTest::newRow("posts in the last quarter") << with(bare, {QDate(2025, 5, 1), 1}) << false;
    QTest::newRow("one silent quarter") << with(bare, {{}, 0}) << false;
    QTest::newRow("two silent quarters") << with(bare, {{}, 0}, {{}, 0}) << true;
    QTest::newRow("an import shows nothing") << with(withEvidence({month(u"2026-07"_s, 0)}), {}) << true;
    QTest::newRow("an import shows a reaction") << with(withEvidence({month(u"2026-07"_s, 0, 0, 1)}), {}) << false;
    QTest::newRow("an import shows reading") << with(withEvidence({month(u"2026-07"_s, 0, 0, 0, 60)}), {}) << false;
    QTest::newRow("an import shows February") << with(withEvidence({month(u"2026-02"_s, 3)}), {}) << true;
    QTest::newRow("an import shows March") << with(withEvidence({month(u"2026-03"_s, 1)}), {}) << false;
    QTest::newRow("the future says nothing") << with(withEvidence({month(u"2027-01"_s, 3)}), {}) << false;
    QTest::newRow("said later than imported")
        << with(withEvidence({month(u"2025-02"_s, 3)}), {QDate(2026, 8, 1)}) << false;
    QTest::newRow("joined lately") << with(withEvidence({month(u"2026-08"_s, 0)}, QDate(2026, 7, 1)), {}) << false;
    QTest::newRow("joined long ago") << with(withEvidence({month(u"2026-08"_s, 0)}, QDate(2026, 1, 1)), {}) << true;
    QTest::newRow("its platform is closed") << with(groupNamed(u"g"_s, u"viadeo"_s), {}) << true;
    Group candidate = withEvidence({month(u"2026-07"_s, 0)});
    candidate.membership = Membership::Candidate;
    QTest::newRow("a candidate") << with(candidate, {}) << false;
}

void ShelfTest::isQuiet()
{
    QFETCH(PersonFile, file);
    QFETCH(bool, quiet);
    QCOMPARE(quietShelf(file).size(), quiet ? 1 : 0);
}

void ShelfTest::ordersAndCounts()
{
    PersonFile file = with(withEvidence({month(u"2023-05"_s, 0, 4), month(u"2022-01"_s, 1)}), {{}, {}, QList{2}});
    Group lately = groupNamed(u"lately"_s);
    lately.evidence = {month(u"2025-10"_s, 0, 0, 2)};
    Group closed = groupNamed(u"closed"_s, u"goldenline"_s);
    Group never = groupNamed(u"never"_s);
    never.evidence = {month(u"2026-08"_s, 0)};
    never.joined = QDate(2026, 1, 15);
    file = withGroups(file, {closed, never, lately});
    const QList<QuietGroup> shelf = quietShelf(file);
    QStringList order;
    for (const QuietGroup &row : shelf)
        order += row.group;
    QCOMPARE(order, (QStringList{u"never"_s, u"lately"_s, u"g"_s, u"closed"_s}));
    QVERIFY(shelf[0].never && shelf[0].nothingSinceJoined && !shelf[0].peopleKnown);
    QCOMPARE(shelf[1].lastSign, QDate(2025, 10, 31));
    QCOMPARE(shelf[2].comments, 4);
    QCOMPARE(shelf[2].posts, 1);
    QVERIFY(shelf[2].peopleKnown);
    QVERIFY(shelf[3].closed);
    QCOMPARE(quietSince(file), QDate(2026, 3, 1));
}

void ShelfTest::leavesTogether()
{
    const QDate today(2026, 9, 1);
    const PersonFile file = withGroups(somebody(), {groupNamed(u"a"_s), groupNamed(u"b"_s), groupNamed(u"c"_s)});
    const Edit edit = leaveGroups(file, {u"a"_s, u"c"_s, u"nobody"_s}, today);
    QCOMPARE(edit.kind, EditKind::LeaveGroups);
    const PersonFile after = done(file, edit);
    QCOMPARE(after.groups[u"a"_s].left, today);
    QCOMPARE(after.groups[u"b"_s].membership, Membership::Member);
    QVERIFY(leaveGroups(file, {}, today).isEmpty());
}

void ShelfTest::needsAnAudit()
{
    QVERIFY(quietShelf(PersonFile()).isEmpty());
    QVERIFY(!quietSince(PersonFile()).isValid());
}

} // namespace recentre
