// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/translations.h"
#include "exercise/groups.h"
#include "exercise/objectives.h"
#include "lists/about.h"
#include "lists/duplicatelist.h"
#include "lists/groupentry.h"
#include "lists/grouplist.h"
#include "lists/objectivelist.h"
#include "lists/platformlist.h"
#include "lists/purposelist.h"
#include "lists/steplist.h"
#include "scene.h"
#include "tests.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

/// A list of whatever it is told.
class PlainList : public RowModel {
public:
    PlainList()
        : RowModel({"name", "size"})
    {}

    void show(const QStringList &keys, int size)
    {
        QList<Row> rows;
        for (const QString &key : keys)
            rows.append({key, {key, size}});
        follow(rows);
    }
};

QVariant at(const RowModel &list, int row, const QByteArray &role)
{
    return list.index(row).data(list.roleNames().key(role));
}

QStringList column(const RowModel &list, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < list.count(); ++row)
        values += at(list, row, role).toString();
    return values;
}

} // namespace

void ListsTest::followsAtRandom()
{
    PlainList list;
    const QAbstractItemModelTester tester(&list, Mode::QtTest);
    QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    // What a view that follows the signals alone would show.
    QStringList mirror;
    connect(&list, &QAbstractItemModel::rowsInserted, &list, [&](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            mirror.insert(row, list.keyAt(row));
    });
    connect(&list, &QAbstractItemModel::rowsRemoved, &list,
        [&](const QModelIndex &, int first, int last) { mirror.remove(first, last - first + 1); });
    connect(&list, &QAbstractItemModel::rowsMoved, &list,
        [&](const QModelIndex &, int first, int, const QModelIndex &, int to) {
            mirror.move(first, to > first ? to - 1 : to);
        });
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        QStringList keys;
        for (int i = 0; i < 12; ++i)
            if (random.bounded(3) > 0)
                keys += QString::number(i);
        if (round % 3 > 0)
            std::shuffle(keys.begin(), keys.end(), random);
        list.show(keys, round);
        QCOMPARE(column(list, "name"), keys);
        QCOMPARE(mirror, keys);
        QCOMPARE(list.count() == 0 ? round : at(list, 0, "size").toInt(), round);
    }
    QVERIFY(resets.isEmpty());
}

void ListsTest::movesOneRowForADrag()
{
    PlainList list;
    list.show({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, 1);
    QSignalSpy moved(&list, &QAbstractItemModel::rowsMoved);
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    list.show({u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"a"_s}, 1);
    QCOMPARE(moved.size(), 1);
    list.show({u"e"_s, u"b"_s, u"c"_s, u"d"_s, u"a"_s}, 1);
    QCOMPARE(moved.size(), 2);
    QVERIFY(changed.isEmpty());
}

void ListsTest::objectives()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    ObjectiveList &list = *session.objectives();
    const QAbstractItemModelTester tester(&list, Mode::QtTest);
    QCOMPARE(column(list, "rank"), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    // Three objectives and pleasure, by the rank order centroid.
    QCOMPARE(at(list, 0, "weight").toDouble(), (1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0) / 4);
    QCOMPARE(at(list, 0, "weightText").toString(), u"weighs half of everything"_s);
    list.shareRank(2, 0);
    QCOMPARE(column(list, "rank"), (QStringList{u"1"_s, u"1"_s, u"2"_s}));
    QVERIFY(at(list, 0, "tied").toBool() && at(list, 1, "tied").toBool() && !at(list, 2, "tied").toBool());
    QVERIFY(!list.rename(0, u"face"_s).isEmpty());
    QVERIFY(!list.rename(0, u" "_s).isEmpty());
    QCOMPARE(list.rename(0, u"Be seen"_s), QString());
    QCOMPARE(at(list, 0, "name").toString(), u"Be seen"_s);
    QVERIFY(!list.tooMany());
    for (const QString &id : {u"learn"_s, u"help"_s, u"ideas"_s})
        list.add(id);
    QVERIFY(list.tooMany());
    QCOMPARE(list.adviceText(), u"Six at once: they blur into one another"_s);
    list.remove(0);
    QCOMPARE(list.count(), 5);
}

void ListsTest::purposes()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    PurposeList &chips = *session.purposesOffered();
    const QAbstractItemModelTester tester(&chips, Mode::QtTest);
    QCOMPARE(chips.count(), 7);
    QCOMPARE(column(chips, "purposeId").first(), u"leads"_s);
    session.objectives()->add(u"watch"_s);
    QCOMPARE(chips.count(), 6);
    QVERIFY((session.file().purposes[{u"now"_s, u"watch"_s}].information));
    QCOMPARE(chips.addOwn(u"Meet divers"_s), QString());
    QCOMPARE(session.objectives()->count(), 5);
    QVERIFY(!chips.addOwn(u"meet DIVERS!"_s).isEmpty()); // it is one already
    QVERIFY(!chips.addOwn(u"  "_s).isEmpty());
    // Typed by its name, one that is offered is the offered one.
    QCOMPARE(chips.addOwn(u"learn"_s), QString());
    QCOMPARE(session.objectives()->keyAt(5), u"learn"_s);
    session.objectives()->remove(4);
    QCOMPARE(at(chips, chips.count() - 1, "own").toBool(), true);
    chips.removeOwn(chips.keyAt(chips.count() - 1));
    QVERIFY(!column(chips, "name").contains(u"Meet divers"_s));
}

void ListsTest::groups()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    const QAbstractItemModelTester members(session.members(), Mode::QtTest);
    const QAbstractItemModelTester left(session.left(), Mode::QtTest);
    session.members()->setMembership(0, u"candidate"_s);
    session.members()->setMembership(0, u"left"_s);
    session.members()->setMembership(0, u"nonsense"_s);
    QCOMPARE(column(*session.members(), "name"), QStringList{u"Group 3"_s});
    QCOMPARE(column(*session.candidates(), "name"), QStringList{u"Group 1"_s});
    QCOMPARE(column(*session.left(), "name"), QStringList{u"Group 2"_s});
    QCOMPARE(session.file().groups[u"g2"_s].left, QDate(2026, 9, 1));
    session.members()->setPlatform(0, u"linkedin"_s);
    QCOMPARE(at(*session.members(), 0, "platformName").toString(), u"LinkedIn"_s);
    QCOMPARE(at(*session.members(), 0, "monogram").toString(), u"in"_s);
    QVERIFY(!session.members()->rename(0, QString()).isEmpty());
    QCOMPARE(session.members()->rename(0, u"Third"_s), QString());
    QVERIFY(!session.members()->anyImported());
    session.members()->remove(0);
    QCOMPARE(session.members()->count(), 0);
    session.undo();
    QCOMPARE(column(*session.members(), "name"), QStringList{u"Third"_s});
}

void ListsTest::entry()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    GroupEntry &entry = *session.groupEntry();
    QVERIFY(!entry.add());
    QVERIFY(!entry.error().isEmpty());
    entry.setText(u"group 1"_s);
    QVERIFY(entry.error().isEmpty());
    QCOMPARE(entry.matches(), QStringList{u"Group 1"_s});
    QCOMPARE(entry.matchText(), u"Already in your list: Group 1"_s);
    entry.setText(u"Group 1"_s);
    QVERIFY(!entry.add());
    entry.setText(u"https://www.meetup.com/warsaw-runners"_s);
    QCOMPARE(entry.platform(), u"meetup"_s);
    entry.setCandidate(true);
    QVERIFY(entry.add());
    QVERIFY(entry.text().isEmpty());
    QCOMPARE(entry.platform(), u"meetup"_s); // remembered for the next
    QCOMPARE(at(*session.candidates(), 0, "name").toString(), u"warsaw runners"_s);
    QVERIFY(at(*session.candidates(), 0, "fresh").toBool());
    QVERIFY(eventually([&] { return !at(*session.candidates(), 0, "fresh").toBool(); }));
    entry.setText(QString(200'000, u'x'));
    QVERIFY(!entry.add());
}

void ListsTest::duplicates()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    DuplicateList &list = *session.duplicates();
    const QAbstractItemModelTester tester(&list, Mode::QtTest);
    QVERIFY(list.firstText().isEmpty());
    for (const QString &name : {u"group-1"_s, u"GROUP 2"_s}) {
        session.groupEntry()->setText(name);
        QVERIFY(session.groupEntry()->add());
    }
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.firstText(), u"“GROUP 2” looks like “Group 2”, already in your list."_s);
    list.merge(0);
    QCOMPARE(list.count(), 1);
    QVERIFY(session.file().groups.contains(u"g2"_s));
    list.different(0);
    QCOMPARE(list.count(), 0);
    QCOMPARE(session.members()->count(), 4);
}

void ListsTest::about()
{
    Scene scene;
    Session session(isabelle(), {}, scene.settings);
    About &about = *session.about();
    about.set(0, u" Supply chain "_s);
    about.set(1, u"automotive, home appliances and toys"_s);
    about.set(2, u"Warsaw"_s);
    about.set(3, u"la course et la céramique"_s);
    QCOMPARE(session.file().person.profession, u"Supply chain"_s);
    QCOMPARE(session.file().person.sectors, (QStringList{u"automotive"_s, u"home appliances"_s, u"toys"_s}));
    QCOMPARE(about.sectors(), u"automotive, home appliances and toys"_s);
    QCOMPARE(session.file().person.interests, (QStringList{u"la course"_s, u"la céramique"_s}));
    about.set(7, u"nowhere"_s);
    about.set(1, QString());
    QVERIFY(session.file().person.sectors.isEmpty());
    QVERIFY(!about.setName(u" "_s).isEmpty());
    QCOMPARE(about.setName(u"Isa"_s), QString());
    QCOMPARE(session.personName(), u"Isa"_s);
}

void ListsTest::platformsAndSteps()
{
    Scene scene;
    Translations translations;
    translations.use(u"en"_s);
    Session session(isabelle(), {2, {}}, scene.settings);
    const QAbstractItemModelTester steps(session.steps(), Mode::QtTest);
    const PlatformList &platforms = *session.platforms();
    QCOMPARE(platforms.codeAt(0), QString());
    QCOMPARE(platforms.codeAt(platforms.indexOf(u"slack"_s)), u"slack"_s);
    QCOMPARE(platforms.codeAt(platforms.indexOf(u"Zulip"_s)), u"other"_s);
    QCOMPARE(platforms.indexOf(QString()), 0);
    QCOMPARE(session.steps()->count(), 7);
    QVERIFY(at(*session.steps(), 0, "done").toBool());
    QVERIFY(at(*session.steps(), 1, "current").toBool());
    QCOMPARE(at(*session.steps(), 1, "countText").toString(), u"3 groups"_s);
    QCOMPARE(at(*session.steps(), 2, "countText").toString(), u"0 of 3 told"_s);
    session.setStep(3);
    QVERIFY(at(*session.steps(), 2, "current").toBool());
}

void ListsTest::threeHundredGroups()
{
    Scene scene;
    Session session(isabelle(300), {}, scene.settings);
    QSignalSpy changed(session.members(), &QAbstractItemModel::dataChanged);
    QSignalSpy moved(session.members(), &QAbstractItemModel::rowsMoved);
    session.members()->rename(150, u"Another"_s);
    QCOMPARE(changed.size(), 1);
    session.groupEntry()->setText(u"One more"_s);
    QVERIFY(session.groupEntry()->add());
    QCOMPARE(session.members()->count(), 301);
    QCOMPARE(changed.size(), 1);
    QVERIFY(moved.isEmpty());
}

} // namespace recentre
