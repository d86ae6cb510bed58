// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Edits: done, taken back, folded together, told apart.
#include "fullperson.h"
#include "model/edit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace recentre;
using namespace Qt::StringLiterals;

namespace {

Edit renamed(const PersonFile &file, const QString &id, const QString &name, quint64 gesture = 0)
{
    Group after = file.groups.value(id);
    after.name = name;
    Edit edit;
    edit.kind = EditKind::RenameGroup;
    edit.gesture = gesture;
    edit.groups.push_back({file.groups.value(id), after});
    return edit;
}

/// Some rows of a person changed, added and removed at random; always allowed.
PersonFile changedAtRandom(PersonFile file, QRandomGenerator &random)
{
    for (int i = 0; i < 4; ++i) {
        const int what = random.bounded(7);
        const QString id = u"new%1"_s.arg(random.bounded(5));
        if (what == 0) {
            file.person.profession = id;
        } else if (what == 1 && file.groups.contains(u"g1"_s)) {
            file.groups[u"g1"_s].name = id;
        } else if (what == 2) {
            Group group;
            group.id = id;
            group.name = id;
            file.groups.insert(id, group);
        } else if (what == 3 && file.groups.size() > 1) {
            const QStringList ids = file.groups.keys();
            const QString gone = ids.at(random.bounded(int(ids.size())));
            file.groups.remove(gone);
            for (const Audit &audit : std::as_const(file.audits))
                file.assessments.remove({audit.id, gone});
        } else if (what == 4 && file.groups.contains(u"g1"_s)) {
            Assessment row = fullAssessment();
            row.audit = u"a1"_s;
            row.pleasure = random.bounded(10);
            file.assessments.insert({row.audit, row.group}, row);
        } else if (what == 5) {
            file.audits[u"a2"_s].weeklyMinutes = random.bounded(minutesInAWeek);
        } else if (what == 6) {
            file.purposes.insert({u"a1"_s, id}, Purpose{u"a1"_s, id, 5, {}, random.bounded(1, 4), false, {}});
        }
    }
    if (!file.groups.contains(u"g1"_s))
        file.groups.insert(u"g1"_s, fullGroup());
    return file;
}

} // namespace

class TestModel : public QObject {
    Q_OBJECT

private slots:
    void appliesAnEdit();
    void refusesAStaleEdit();
    void refusesWhatIsNotAllowed();
    void takesBackWhatItDid();
    void tellsTheDifference();
    void foldsTwoEditsIntoOne();
    void leavesOutWhatEndsAsItBegan();
    void knowsOneStepOfUndo();
    void ordersRows();
    void takesTheMiddleOfARange();
};

void TestModel::appliesAnEdit()
{
    const PersonFile file = fullPerson();
    Group added;
    added.id = u"g3"_s;
    Edit edit = renamed(file, u"g1"_s, u"Another name"_s);
    edit.groups.push_back({std::nullopt, added});
    edit.assessments.push_back({file.assessments.value({u"a2"_s, u"g2"_s}), std::nullopt});
    const Result<PersonFile> after = apply(file, edit);
    QVERIFY(after.has_value());
    QCOMPARE(after->groups.value(u"g1"_s).name, u"Another name"_s);
    QVERIFY(after->groups.contains(u"g3"_s));
    QVERIFY(!after->assessments.contains({u"a2"_s, u"g2"_s}));
    QCOMPARE(file.groups.value(u"g1"_s).name, u"Group one"_s);
}

void TestModel::refusesAStaleEdit()
{
    const PersonFile file = fullPerson();
    PersonFile newer = file;
    newer.groups[u"g1"_s].url = u"elsewhere"_s;
    newer.person.place = u"Lyon"_s;
    QCOMPARE(apply(newer, renamed(file, u"g1"_s, u"x"_s)).error().code, ProblemCode::StaleEdit);

    Edit twice;
    twice.groups.push_back({std::nullopt, fullGroup()});
    QCOMPARE(apply(file, twice).error().code, ProblemCode::StaleEdit);

    Edit gone;
    gone.purposes.push_back({Purpose{u"a1"_s, u"nothing"_s, 0, {}, {}, false, {}}, std::nullopt});
    QCOMPARE(apply(file, gone).error().code, ProblemCode::StaleEdit);

    Edit person;
    person.people.push_back({file.person, file.person});
    QCOMPARE(apply(newer, person).error().code, ProblemCode::StaleEdit);
    person.people = {{file.person, std::nullopt}};
    QCOMPARE(apply(file, person).error().code, ProblemCode::StaleEdit);
}

void TestModel::refusesWhatIsNotAllowed()
{
    const PersonFile file = fullPerson();
    Edit edit;
    edit.groups.push_back({file.groups.value(u"g1"_s), std::nullopt});
    const Result<PersonFile> after = apply(file, edit);
    QVERIFY(!after.has_value());
    QCOMPARE(after.error(), (Problem{ProblemCode::UnknownReference, u"group"_s, {u"g1"_s}}));
}

void TestModel::takesBackWhatItDid()
{
    QRandomGenerator random(7);
    const PersonFile before = fullPerson();
    for (int i = 0; i < 300; ++i) {
        const Edit edit = difference(before, changedAtRandom(before, random), EditKind::Import);
        const Result<PersonFile> after = apply(before, edit);
        QVERIFY(after.has_value());
        const Result<PersonFile> back = apply(*after, inverse(edit));
        QVERIFY(back.has_value());
        QCOMPARE(*back == before, true);
        QVERIFY(edit.isEmpty() || *after != before);
        QVERIFY(inverse(inverse(edit)) == edit);
    }
}

void TestModel::tellsTheDifference()
{
    QRandomGenerator random(11);
    const PersonFile before = fullPerson();
    for (int i = 0; i < 300; ++i) {
        const PersonFile after = changedAtRandom(before, random);
        const Result<PersonFile> applied = apply(before, difference(before, after, EditKind::Import));
        QVERIFY(applied.has_value());
        QVERIFY(*applied == after);
    }
    QVERIFY(difference(before, before, EditKind::Import).isEmpty());
}

void TestModel::foldsTwoEditsIntoOne()
{
    QRandomGenerator random(13);
    const PersonFile start = fullPerson();
    for (int i = 0; i < 300; ++i) {
        const PersonFile middle = changedAtRandom(start, random);
        const PersonFile end = changedAtRandom(middle, random);
        const Edit first = difference(start, middle, EditKind::Import);
        const Edit both = merged(first, difference(middle, end, EditKind::Assess));
        const Result<PersonFile> applied = apply(start, both);
        QVERIFY(applied.has_value());
        QVERIFY(*applied == end);
        QCOMPARE(both.kind, EditKind::Import);
    }
}

void TestModel::leavesOutWhatEndsAsItBegan()
{
    const PersonFile file = fullPerson();
    const Edit edit = renamed(file, u"g1"_s, u"x"_s, 5);
    const Edit both = merged(edit, inverse(edit));
    QVERIFY(both.isEmpty());
    QCOMPARE(both.gesture, quint64(5));

    Group added;
    added.id = u"g3"_s;
    Edit add;
    add.groups.push_back({std::nullopt, added});
    QVERIFY(merged(add, inverse(add)).isEmpty());
}

void TestModel::knowsOneStepOfUndo()
{
    const PersonFile file = fullPerson();
    const Edit first = renamed(file, u"g1"_s, u"x"_s, 5);
    QVERIFY(sameStep(first, renamed(file, u"g1"_s, u"xy"_s, 5)));
    QVERIFY(!sameStep(first, renamed(file, u"g1"_s, u"xy"_s, 6)));
    QVERIFY(sameStep(first, renamed(file, u"g2"_s, u"xy"_s, 5))); // a drag passes over rows
    QVERIFY(!sameStep(renamed(file, u"g1"_s, u"x"_s), renamed(file, u"g1"_s, u"xy"_s)));
    Edit other = renamed(file, u"g1"_s, u"xy"_s, 5);
    other.kind = EditKind::ChangeGroup;
    QVERIFY(!sameStep(first, other));
    QCOMPARE(inverse(first).gesture, quint64(0));
}

void TestModel::ordersRows()
{
    PersonFile file = fullPerson();
    QCOMPARE(file.currentAudit()->id, u"a2"_s);
    QVERIFY(!PersonFile().currentAudit());
    file.purposes[{u"a1"_s, u"leads"_s}].rank = 1;
    file.purposes[{u"a1"_s, u"visibility"_s}].position = 9;
    QStringList ids;
    for (const Purpose &purpose : file.purposesOf(u"a1"_s))
        ids += purpose.id;
    QCOMPARE(ids, (QStringList{u"leads"_s, u"visibility"_s, u"watch"_s}));
    file.groups[u"g1"_s].position = 3;
    QCOMPARE(file.groupsInOrder().first().id, u"g2"_s);
    file.assessments[{u"a2"_s, u"g1"_s}].position = 1;
    file.assessments[{u"a2"_s, u"g2"_s}].position = 0;
    QCOMPARE(file.assessmentsOf(u"a2"_s).first().group, u"g2"_s);
    QVERIFY(file.assessmentsOf(u"a1"_s).isEmpty());
}

void TestModel::takesTheMiddleOfARange()
{
    QCOMPARE((Minutes{30, 60}.middle()), 45);
    QCOMPARE((Minutes{30, 61}.middle()), 46);
    QCOMPARE((Minutes{30, {}}.middle()), 30);
    QCOMPARE((Minutes{30, 61}.upper()), 61);
    QCOMPARE((Minutes{30, {}}.upper()), 30);
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
