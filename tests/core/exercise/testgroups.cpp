// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exercise/duplicates.h"
#include "exercise/groups.h"
#include "exercise/likeness.h"
#include "model/carried.h"
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Assessment said(const QString &audit, const QString &group)
{
    Assessment row;
    row.audit = audit;
    row.group = group;
    return row;
}

PersonFile withEarlier(PersonFile file)
{
    Audit audit;
    audit.id = u"june"_s;
    audit.date = QDate(2026, 6, 1);
    file.audits.insert(audit.id, audit);
    return file;
}

} // namespace

void GroupsTest::addsOnTop()
{
    const PersonFile file = withGroups(somebody(), {groupNamed(u"old"_s)});
    Group group;
    group.id = u"new"_s;
    group.name = u"  New one "_s;
    const PersonFile after = done(file, addGroup(file, group));
    QCOMPARE(after.groupsInOrder().first().name, u"New one"_s);
    group.name = u"  "_s;
    QVERIFY(addGroup(file, group).isEmpty());
}

void GroupsTest::readsALink_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("platform");
    QTest::newRow("words in the link") << u"https://www.meetup.com/warsaw-supply-chain/"_s << u"warsaw supply chain"_s
                                       << u"meetup"_s;
    QTest::newRow("a number in the link")
        << u"https://www.linkedin.com/groups/123"_s << u"https://www.linkedin.com/groups/123"_s << u"linkedin"_s;
    QTest::newRow("without a scheme") << u"facebook.com/groups/expats"_s << u"expats"_s << u"facebook"_s;
    QTest::newRow("a host within another") << u"https://notfacebook.com/groups/expats"_s << u"expats"_s << u""_s;
    QTest::newRow("a sub-domain") << u"https://recentre.slack.com/archives/general"_s << u"general"_s << u"slack"_s;
    QTest::newRow("a forum") << u"https://forum.example.org/t/logistics"_s << u"logistics"_s << u"forum"_s;
    QTest::newRow("no link") << u"Supply: a/b"_s << u"Supply: a/b"_s << u""_s;
}

void GroupsTest::readsALink()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, platform);
    Group group;
    group.name = typed;
    const Group read = completed(group);
    QCOMPARE(read.name, name);
    QCOMPARE(read.platform, platform);
    QCOMPARE(read.url.isEmpty(), platform.isEmpty() && name == typed);
}

void GroupsTest::renamesAndRemoves()
{
    PersonFile file = withEarlier(withGroups(somebody(), {groupNamed(u"g"_s), groupNamed(u"h"_s)}));
    for (const QString &audit : {u"june"_s, u"now"_s})
        file.assessments.insert({audit, u"g"_s}, said(audit, u"g"_s));
    QCOMPARE(done(file, renameGroup(file, u"g"_s, u" G "_s)).groups[u"g"_s].name, u"G"_s);
    QVERIFY(renameGroup(file, u"g"_s, u""_s).isEmpty());
    QVERIFY(renameGroup(file, u"nobody"_s, u"x"_s).isEmpty());
    QCOMPARE(done(file, setPlatform(file, u"g"_s, u"slack"_s)).groups[u"g"_s].platform, u"slack"_s);
    const PersonFile after = done(file, removeGroup(file, u"g"_s));
    QCOMPARE(after.groups.size(), 1);
    QVERIFY(after.assessments.isEmpty());
}

void GroupsTest::membershipFreezesEarlierAudits()
{
    PersonFile file = withEarlier(withGroups(somebody(), {groupNamed(u"g"_s)}));
    file.assessments.insert({u"june"_s, u"g"_s}, said(u"june"_s, u"g"_s));
    const QDate today(2026, 9, 1);
    const PersonFile after = done(file, setMembership(file, u"g"_s, Membership::Left, today));
    QCOMPARE(after.groups[u"g"_s].membership, Membership::Left);
    QCOMPARE(after.groups[u"g"_s].left, today);
    QCOMPARE((after.assessments[{u"june"_s, u"g"_s}].membership), Membership::Member);
    const PersonFile again = done(after, setMembership(after, u"g"_s, Membership::Member, today));
    QVERIFY(!again.groups[u"g"_s].left.isValid());
    QVERIFY(setMembership(file, u"g"_s, Membership::Member, today).isEmpty());
}

void GroupsTest::candidacyDropsAMembersDecision()
{
    PersonFile file = withGroups(somebody(), {groupNamed(u"g"_s)});
    Assessment row = said(u"now"_s, u"g"_s);
    row.membership = Membership::Member;
    row.decision.emplace();
    row.decision->choice = Choice::Keep;
    file.assessments.insert({row.audit, row.group}, row);
    const PersonFile after = done(file, setMembership(file, u"g"_s, Membership::Candidate, QDate(2026, 9, 1)));
    QCOMPARE((after.assessments[{u"now"_s, u"g"_s}].membership), Membership::Candidate);
    QVERIFY((!after.assessments[{u"now"_s, u"g"_s}].decision));
}

void GroupsTest::finds()
{
    const PersonFile file = withGroups(
        somebody(), {groupNamed(u"Supply Chain Poland"_s), groupNamed(u"Supply Chain"_s), groupNamed(u"Runners"_s)});
    const QList<Group> found = groupsLike(file, u"supply-chain"_s);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().name, u"Supply Chain"_s);
    QVERIFY(groupsLike(file, u" "_s).isEmpty());
}

void GroupsTest::normalises_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Leaders POLAND"_s << u"leaders poland"_s << true;
    QTest::newRow("punctuation") << u"Supply-chain, leaders!"_s << u"Supply Chain Leaders"_s << true;
    QTest::newRow("accents") << u"Réseau Élan"_s << u"Reseau Elan"_s << true;
    QTest::newRow("letters without a base") << u"Łódź"_s << u"Lodz"_s << true;
    QTest::newRow("an ampersand means something") << u"R&D"_s << u"RD"_s << false;
    QTest::newRow("pluses mean something") << u"C++"_s << u"C"_s << false;
    QTest::newRow("a sharp means something") << u"C#"_s << u"C"_s << false;
    QTest::newRow("signs alone") << u"!!!"_s << u"???"_s << false;
    QTest::newRow("another script") << u"Логистика"_s << u"логистика"_s << true;
    QTest::newRow("two emoji") << u"🏃"_s << u"🚴"_s << false;
}

void GroupsTest::normalises()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(normalisedName(one) == normalisedName(other), same);
}

void GroupsTest::noticesDuplicates_data()
{
    QTest::addColumn<Group>("newer");
    QTest::addColumn<Group>("older");
    QTest::addColumn<bool>("alike");
    Group linked = groupNamed(u"A"_s, u"linkedin"_s);
    linked.url = u"https://www.linkedin.com/groups/12/"_s;
    Group relinked = groupNamed(u"B"_s, u"facebook"_s);
    relinked.url = u"http://linkedin.com/groups/12?trk=mail"_s;
    QTest::newRow("one name") << groupNamed(u"Supply-chain"_s) << groupNamed(u"Supply Chain"_s) << true;
    QTest::newRow("two platforms") << groupNamed(u"Supply-chain"_s, u"xing"_s)
                                   << groupNamed(u"Supply Chain"_s, u"slack"_s) << false;
    QTest::newRow("one platform unsaid") << groupNamed(u"Supply-chain"_s, u"xing"_s) << groupNamed(u"Supply Chain"_s)
                                         << true;
    QTest::newRow("one link") << linked << relinked << true;
    QTest::newRow("nothing in common") << groupNamed(u"A"_s) << groupNamed(u"B"_s) << false;
}

void GroupsTest::noticesDuplicates()
{
    QFETCH(Group, newer);
    QFETCH(Group, older);
    QFETCH(bool, alike);
    const PersonFile file = withGroups(somebody(), {newer, older});
    const QList<Likeness> found = likelyDuplicates(file);
    const QList<Likeness> expected = alike ? QList<Likeness>({{older.id, newer.id}}) : QList<Likeness>();
    QVERIFY(found == expected);
}

void GroupsTest::mergesWithoutLoss()
{
    Group older = groupNamed(u"old"_s);
    older.membership = Membership::Candidate;
    older.evidence = {{u"2026-07"_s, 1, {}, {}, {}, u"linkedin"_s, {}}};
    Group newer = groupNamed(u"new"_s, u"linkedin"_s);
    newer.url = u"https://linkedin.com/groups/1"_s;
    newer.evidence = {
        {u"2026-07"_s, 5, {}, {}, {}, u"linkedin"_s, {}}, {u"2026-06"_s, 2, {}, {}, {}, u"linkedin"_s, {}}};
    PersonFile file = withEarlier(withGroups(aimingAt({1}), {newer, older}));
    Assessment of = said(u"now"_s, u"old"_s);
    of.did = u"I read"_s;
    of.pleasure = 6;
    of.purposes = {{u"a"_s, 3, {}, {}}};
    Assessment nf = said(u"now"_s, u"new"_s);
    nf.did = u"I wrote"_s;
    nf.pleasure = 2;
    nf.role = Role::Contributor;
    nf.purposes = {{u"a"_s, 9, 8, {}}};
    carry(nf, u"pleasure"_s, QDate(2026, 6, 1));
    for (const Assessment &row : {of, nf, said(u"june"_s, u"new"_s)})
        file.assessments.insert({row.audit, row.group}, row);

    const PersonFile after = done(file, mergeGroups(file, u"old"_s, u"new"_s));
    QCOMPARE(after.groups.keys(), QStringList{u"old"_s});
    const Group kept = after.groups[u"old"_s];
    QCOMPARE(kept.membership, Membership::Member);
    QCOMPARE(kept.platform, u"linkedin"_s);
    QCOMPARE(kept.url, newer.url);
    QCOMPARE(kept.evidence.size(), 2);
    QCOMPARE(kept.evidence.last().posts, 1);
    const Assessment both = after.assessments[{u"now"_s, u"old"_s}];
    QCOMPARE(both.did, u"I read\nI wrote"_s);
    QCOMPARE(both.pleasure, 6);
    QVERIFY(!carriedFrom(both, u"pleasure"_s).isValid()); // it was said, of the other
    QCOMPARE(both.role, Role::Contributor);
    QCOMPARE(both.purposes->first().brought, 3);
    QCOMPARE(both.purposes->first().potential, 8);
    QVERIFY(after.assessments.contains({u"june"_s, u"old"_s}));
    QVERIFY(mergeGroups(file, u"old"_s, u"old"_s).isEmpty());
}

void GroupsTest::differentIsRemembered()
{
    const PersonFile file = withGroups(somebody(), {groupNamed(u"A"_s), groupNamed(u"a"_s)});
    QCOMPARE(likelyDuplicates(file).size(), 1);
    const PersonFile after = done(file, markDifferent(file, u"A"_s, u"a"_s));
    QVERIFY(likelyDuplicates(after).isEmpty());
    QVERIFY(!after.groups[u"A"_s].extra.isEmpty());
}

} // namespace recentre
