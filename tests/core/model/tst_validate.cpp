// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a row and an edit may say: each rule broken once, read with its place.
#include "fullperson.h"
#include "model/validate.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace recentre;
using namespace Qt::StringLiterals;

namespace {

const QStringList score{u"0"_s, u"10"_s};
const QStringList minutes{u"0"_s, u"10080"_s};
const QStringList count{u"0"_s, u"1000000"_s};
const QStringList rank{u"1"_s, u"1000000"_s};
const QStringList tooLong{u"100000"_s};
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
const QString longText(longestText + 1, u'x');

/// One thing changed in a valid row, and what is said of it.
template <class Row>
struct Case {
    std::function<void(Row &)> change;
    Problem expected;
};

template <class Row>
void check(
    const Row &valid, const QList<Case<Row>> &cases, const std::function<std::optional<Problem>(const Row &)> &judge)
{
    QCOMPARE(judge(valid), std::nullopt);
    for (const Case<Row> &c : cases) {
        Row row = valid;
        c.change(row);
        const std::optional<Problem> problem = judge(row);
        const QByteArray where = c.expected.place.toUtf8();
        QVERIFY2(problem, where.constData());
        QCOMPARE(problem->place, c.expected.place);
        QVERIFY2(problem->code == c.expected.code, where.constData());
        QCOMPARE(problem->arguments, c.expected.arguments);
    }
}

std::optional<Problem> judged(const PersonFile &after, const Edit &edit) { return validate(after, edit); }

} // namespace

class TestValidate : public QObject {
    Q_OBJECT

private slots:
    void person();
    void group();
    void audit();
    void purpose();
    void assessment();
    void decision();
    void takesTheEnds();
    void editOfAnAssessment();
    void editOfAGroup();
    void editOfAnAudit();
    void editOfAPurpose();
};

void TestValidate::person()
{
    check<Person>(fullPerson().person,
        {
            {[](Person &p) { p.name.clear(); }, {ProblemCode::EmptyText, u"name"_s, {}}},
            {[](Person &p) { p.name = longText; }, {ProblemCode::TextTooLong, u"name"_s, tooLong}},
            {[](Person &p) { p.language = longText; }, {ProblemCode::TextTooLong, u"language"_s, tooLong}},
            {[](Person &p) { p.profession = longText; }, {ProblemCode::TextTooLong, u"profession"_s, tooLong}},
            {[](Person &p) { p.sectors += longText; }, {ProblemCode::TextTooLong, u"sectors[1]"_s, tooLong}},
            {[](Person &p) { p.place = longText; }, {ProblemCode::TextTooLong, u"place"_s, tooLong}},
            {[](Person &p) { p.interests = {longText}; }, {ProblemCode::TextTooLong, u"interests[0]"_s, tooLong}},
        },
        [](const Person &p) { return validate(p); });
}

void TestValidate::group()
{
    check<Group>(fullGroup(),
        {
            {[](Group &g) { g.id.clear(); }, {ProblemCode::EmptyText, u"id"_s, {}}},
            {[](Group &g) { g.name = longText; }, {ProblemCode::TextTooLong, u"name"_s, tooLong}},
            {[](Group &g) { g.platform = longText; }, {ProblemCode::TextTooLong, u"platform"_s, tooLong}},
            {[](Group &g) { g.url = longText; }, {ProblemCode::TextTooLong, u"url"_s, tooLong}},
            {[](Group &g) { g.language = longText; }, {ProblemCode::TextTooLong, u"language"_s, tooLong}},
            {[](Group &g) { g.evidence[0].month = u"2026-13"_s; },
                {ProblemCode::WrongType, u"evidence[0].month"_s, {u"month"_s}}},
            {[](Group &g) { g.evidence[0].month = u"2026-7"_s; },
                {ProblemCode::WrongType, u"evidence[0].month"_s, {u"month"_s}}},
            {[](Group &g) { g.evidence[0].posts = -1; }, {ProblemCode::OutOfRange, u"evidence[0].posts"_s, count}},
            {[](Group &g) { g.evidence[0].comments = -1; },
                {ProblemCode::OutOfRange, u"evidence[0].comments"_s, count}},
            {[](Group &g) { g.evidence[0].reactions = -1; },
                {ProblemCode::OutOfRange, u"evidence[0].reactions"_s, count}},
            {[](Group &g) { g.evidence[0].minutes = 1'000'001; },
                {ProblemCode::OutOfRange, u"evidence[0].minutes"_s, count}},
            {[](Group &g) { g.evidence[0].source = longText; },
                {ProblemCode::TextTooLong, u"evidence[0].source"_s, tooLong}},
        },
        [](const Group &g) { return validate(g); });
}

void TestValidate::audit()
{
    check<Audit>(fullPerson().audits.value(u"a1"_s),
        {
            {[](Audit &a) { a.date = {}; }, {ProblemCode::Missing, u"date"_s, {}}},
            {[](Audit &a) { a.weeklyMinutes = -1; }, {ProblemCode::OutOfRange, u"weeklyMinutes"_s, minutes}},
            {[](Audit &a) { a.weeklyMinutes = 10081; }, {ProblemCode::OutOfRange, u"weeklyMinutes"_s, minutes}},
            {[](Audit &a) { a.pleasureRank = 0; }, {ProblemCode::OutOfRange, u"pleasureRank"_s, rank}},
            {[](Audit &a) { a.surprises = longText; }, {ProblemCode::TextTooLong, u"surprises"_s, tooLong}},
        },
        [](const Audit &a) { return validate(a); });
}

void TestValidate::purpose()
{
    check<Purpose>(fullPerson().purposes.value({u"a1"_s, u"leads"_s}),
        {
            {[](Purpose &p) { p.id.clear(); }, {ProblemCode::EmptyText, u"purpose"_s, {}}},
            {[](Purpose &p) { p.id = u"pleasure"_s; }, {ProblemCode::ReservedId, u"purpose"_s, {u"pleasure"_s}}},
            {[](Purpose &p) { p.name = longText; }, {ProblemCode::TextTooLong, u"name"_s, tooLong}},
            {[](Purpose &p) { p.rank = 0; }, {ProblemCode::OutOfRange, u"rank"_s, rank}},
        },
        [](const Purpose &p) { return validate(p); });
}

void TestValidate::assessment()
{
    using A = Assessment;
    check<A>(fullAssessment(),
        {
            {[](A &a) { a.group.clear(); }, {ProblemCode::EmptyText, u"group"_s, {}}},
            {[](A &a) { a.minutesPerWeek = Minutes{-1, {}}; }, {ProblemCode::OutOfRange, u"minutesPerWeek"_s, minutes}},
            {[](A &a) { a.minutesPerWeek = Minutes{-1, 3}; },
                {ProblemCode::OutOfRange, u"minutesPerWeek[0]"_s, minutes}},
            {[](A &a) { a.minutesPerWeek = Minutes{1, 10081}; },
                {ProblemCode::OutOfRange, u"minutesPerWeek[1]"_s, minutes}},
            {[](A &a) { a.minutesPerWeek = Minutes{61, 60}; }, {ProblemCode::TurnedRound, u"minutesPerWeek"_s, {}}},
            {[](A &a) { a.postsLastQuarter = -1; }, {ProblemCode::OutOfRange, u"postsLastQuarter"_s, count}},
            {[](A &a) { a.did = longText; }, {ProblemCode::TextTooLong, u"did"_s, tooLong}},
            {[](A &a) { (*a.purposes)[1].purpose.clear(); }, {ProblemCode::EmptyText, u"purposes[1].purpose"_s, {}}},
            {[](A &a) { (*a.purposes)[1].brought = 10.01; },
                {ProblemCode::OutOfRange, u"purposes[1].brought"_s, score}},
            {[](A &a) { (*a.purposes)[0].potential = -0.1; },
                {ProblemCode::OutOfRange, u"purposes[0].potential"_s, score}},
            {[](A &a) { (*a.purposes)[1].purpose = u"visibility"_s; },
                {ProblemCode::TaggedTwice, u"purposes[1].purpose"_s, {u"visibility"_s}}},
            {[](A &a) { a.peopleExchanged = -1; }, {ProblemCode::OutOfRange, u"peopleExchanged"_s, count}},
            {[](A &a) { a.peopleMetOnline = -1; }, {ProblemCode::OutOfRange, u"peopleMetOnline"_s, count}},
            {[](A &a) { a.peopleMetInPerson = -1; }, {ProblemCode::OutOfRange, u"peopleMetInPerson"_s, count}},
            {[](A &a) { a.didTogether = -1; }, {ProblemCode::OutOfRange, u"didTogether"_s, count}},
            {[](A &a) { a.circles = {1, 4}; }, {ProblemCode::OutOfRange, u"circles[1]"_s, {u"1"_s, u"3"_s}}},
            {[](A &a) { a.circles = {0}; }, {ProblemCode::OutOfRange, u"circles[0]"_s, {u"1"_s, u"3"_s}}},
            {[](A &a) { a.pleasure = notANumber; }, {ProblemCode::OutOfRange, u"pleasure"_s, score}},
            {[](A &a) { a.alternative = longText; }, {ProblemCode::TextTooLong, u"alternative"_s, tooLong}},
            {[](A &a) { a.alternativeMinutesPerWeek = Minutes{10081, {}}; },
                {ProblemCode::OutOfRange, u"alternativeMinutesPerWeek"_s, minutes}},
            {[](A &a) { a.contributeMinutesPerWeek = Minutes{2, 1}; },
                {ProblemCode::TurnedRound, u"contributeMinutesPerWeek"_s, {}}},
            {[](A &a) { a.outcome->note = longText; }, {ProblemCode::TextTooLong, u"outcome.note"_s, tooLong}},
            {[](A &a) { a.unknown += longText; }, {ProblemCode::TextTooLong, u"unknown[1]"_s, tooLong}},
            {[](A &a) { a.imported[u"pleasure"_s].source = longText; },
                {ProblemCode::TextTooLong, u"imported.pleasure"_s, tooLong}},
        },
        [](const A &a) { return validate(a, Membership::Member); });
}

void TestValidate::decision()
{
    using A = Assessment;
    const auto asMember = [](const A &a) { return validate(a, Membership::Member); };
    check<A>(fullAssessment(),
        {
            {[](A &a) { a.decision->minutesPerWeek = Minutes{10081, {}}; },
                {ProblemCode::OutOfRange, u"decision.minutesPerWeek"_s, minutes}},
            {[](A &a) { a.decision->choice.reset(); }, {ProblemCode::LockedWithoutChoice, u"decision.locked"_s, {}}},
            {[](A &a) { a.decision->why = longText; }, {ProblemCode::TextTooLong, u"decision.why"_s, tooLong}},
            {[](A &a) { a.decision->confidence = 1.01; },
                {ProblemCode::OutOfRange, u"decision.confidence"_s, {u"0"_s, u"1"_s}}},
            {[](A &a) { a.decision->nextAction->when = longText; },
                {ProblemCode::TextTooLong, u"decision.nextAction.when"_s, tooLong}},
            {[](A &a) { a.decision->nextAction->then = longText; },
                {ProblemCode::TextTooLong, u"decision.nextAction.then"_s, tooLong}},
            {[](A &a) { a.decision->trial->condition = longText; },
                {ProblemCode::TextTooLong, u"decision.trial.condition"_s, tooLong}},
            {[](A &a) { a.decision->trial->met = u"perhaps"_s; },
                {ProblemCode::UnknownWord, u"decision.trial.met"_s, {u"perhaps"_s, u"yes, partly, no"_s}}},
            {[](A &a) { a.decision->parting->way = longText; },
                {ProblemCode::TextTooLong, u"decision.parting.way"_s, tooLong}},
            {[](A &a) { a.decision->parting->message = longText; },
                {ProblemCode::TextTooLong, u"decision.parting.message"_s, tooLong}},
            {[](A &a) { a.decision->parting->keep = {u"Ada"_s, longText}; },
                {ProblemCode::TextTooLong, u"decision.parting.keep[1]"_s, tooLong}},
        },
        asMember);

    Assessment candidate = fullAssessment();
    candidate.decision->choice = Choice::Join;
    check<A>(candidate,
        {
            {[](A &a) { a.decision->choice = Choice::Keep; },
                {ProblemCode::ChoiceNeedsMember, u"decision.choice"_s, {}}},
            {[](A &a) { a.decision->choice = Choice::Replace; },
                {ProblemCode::ChoiceNeedsMember, u"decision.choice"_s, {}}},
        },
        [](const A &a) { return validate(a, Membership::Candidate); });
}

void TestValidate::takesTheEnds()
{
    Assessment row = fullAssessment();
    row.minutesPerWeek = Minutes{0, 10080};
    row.pleasure = 0;
    (*row.purposes)[0].brought = 10;
    row.circles = {1, 3};
    row.postsLastQuarter = largestCount;
    row.did = QString(longestText, u'x');
    row.decision->confidence = 1;
    row.decision->trial->met.clear();
    QCOMPARE(validate(row, Membership::Member), std::nullopt);
    // Nothing said at all is always allowed.
    Assessment bare;
    bare.group = u"g"_s;
    QCOMPARE(validate(bare, Membership::Candidate), std::nullopt);
    bare.decision = Decision();
    bare.outcome = Outcome();
    bare.purposes = QList<Tag>();
    bare.circles = QList<int>();
    QCOMPARE(validate(bare, Membership::Candidate), std::nullopt);
    // An audit file may have a group without a name: interchange.md's own example does.
    Group group;
    group.id = u"g"_s;
    QCOMPARE(validate(group), std::nullopt);
}

void TestValidate::editOfAnAssessment()
{
    const PersonFile file = fullPerson();
    const auto withRow = [&](const std::function<void(Assessment &)> &change) {
        Assessment row = fullAssessment();
        change(row);
        PersonFile after = file;
        after.assessments.insert({row.audit, row.group}, row);
        Edit edit;
        edit.assessments.push_back({std::nullopt, row});
        return judged(after, edit);
    };
    QCOMPARE(withRow([](Assessment &) {}), std::nullopt);
    QCOMPARE(withRow([](Assessment &a) { a.audit = u"a9"_s; }),
        (Problem{ProblemCode::UnknownReference, u"audit"_s, {u"a9"_s}}));
    QCOMPARE(withRow([](Assessment &a) { a.group = u"g9"_s; }),
        (Problem{ProblemCode::UnknownReference, u"group"_s, {u"g9"_s}}));
    QCOMPARE(withRow([](Assessment &a) { (*a.purposes)[1].purpose = u"other"_s; }),
        (Problem{ProblemCode::UnknownReference, u"purposes[1].purpose"_s, {u"other"_s}}));
    QCOMPARE(withRow([](Assessment &a) { a.pleasure = 11; }), (Problem{ProblemCode::OutOfRange, u"pleasure"_s, score}));
    // A candidate's, by its own word or by its group's.
    QCOMPARE(withRow([](Assessment &a) { a.group = u"g2"_s; })->code, ProblemCode::ChoiceNeedsMember);
    QCOMPARE(
        withRow([](Assessment &a) { a.membership = Membership::Candidate; })->code, ProblemCode::ChoiceNeedsMember);
    QCOMPARE(withRow([](Assessment &a) {
        a.group = u"g2"_s;
        a.membership = Membership::Member;
    }),
        std::nullopt);
}

void TestValidate::editOfAGroup()
{
    const PersonFile file = fullPerson();
    const Group before = fullGroup();
    Edit edit;
    PersonFile after = file;
    edit.groups.push_back({before, std::nullopt});
    after.groups.remove(before.id);
    QCOMPARE(judged(after, edit), (Problem{ProblemCode::UnknownReference, u"group"_s, {u"g1"_s}}));
    after.assessments.remove({u"a2"_s, u"g1"_s});
    QCOMPARE(judged(after, edit), std::nullopt);

    Group candidate = before;
    candidate.membership = Membership::Candidate;
    edit.groups = {{before, candidate}};
    after = file;
    after.groups.insert(candidate.id, candidate);
    QCOMPARE(judged(after, edit), (Problem{ProblemCode::ChoiceNeedsMember, u"decision.choice"_s, {}}));
    after.assessments[{u"a2"_s, u"g1"_s}].decision.reset();
    QCOMPARE(judged(after, edit), std::nullopt);

    Group nameless = before;
    nameless.id.clear();
    edit.groups = {{std::nullopt, nameless}};
    QCOMPARE(judged(file, edit), (Problem{ProblemCode::EmptyText, u"id"_s, {}}));
}

void TestValidate::editOfAnAudit()
{
    const PersonFile file = fullPerson();
    Audit audit = file.audits.value(u"a2"_s);
    Edit edit;
    edit.audits.push_back({audit, std::nullopt});
    PersonFile after = file;
    after.audits.remove(audit.id);
    QCOMPARE(judged(after, edit), (Problem{ProblemCode::UnknownReference, u"audit"_s, {u"a2"_s}}));
    after.assessments.clear();
    QCOMPARE(judged(after, edit), (Problem{ProblemCode::UnknownReference, u"audit"_s, {u"a2"_s}}));
    after.purposes.removeIf([](auto it) { return it.key().audit == "a2"_L1; });
    QCOMPARE(judged(after, edit), std::nullopt);

    audit.date = QDate(2026, 2, 28);
    after = file;
    after.audits.insert(audit.id, audit);
    edit.audits = {{file.audits.value(u"a2"_s), audit}};
    QCOMPARE(judged(after, edit), (Problem{ProblemCode::NotInOrder, u"date"_s, {}}));
    audit.date = file.audits.value(u"a1"_s).date;
    after.audits.insert(audit.id, audit);
    edit.audits[0].after = audit;
    QCOMPARE(judged(after, edit), std::nullopt);

    audit.id.clear();
    edit.audits = {{std::nullopt, audit}};
    QCOMPARE(judged(file, edit), (Problem{ProblemCode::EmptyText, u"id"_s, {}}));
}

void TestValidate::editOfAPurpose()
{
    const PersonFile file = fullPerson();
    const Purpose watch = file.purposes.value({u"a2"_s, u"watch"_s});
    Edit edit;
    edit.purposes.push_back({watch, std::nullopt});
    PersonFile after = file;
    after.purposes.remove({u"a2"_s, u"watch"_s});
    QCOMPARE(judged(after, edit), (Problem{ProblemCode::UnknownReference, u"purposes[1].purpose"_s, {u"watch"_s}}));
    after.assessments[{u"a2"_s, u"g1"_s}].purposes->removeLast();
    QCOMPARE(judged(after, edit), std::nullopt);

    const Purpose stray{u"a9"_s, u"watch"_s, 0, {}, {}, false, {}};
    after = file;
    after.purposes.insert({stray.audit, stray.id}, stray);
    edit.purposes = {{std::nullopt, stray}};
    QCOMPARE(judged(after, edit), (Problem{ProblemCode::UnknownReference, u"audit"_s, {u"a9"_s}}));
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
