// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "method/advice.h"
#include "model/carried.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

Q_DECLARE_METATYPE(recentre::RealisationCode)

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

PersonFile fileWith(int budget, const QString &groups)
{
    const QString audit = u"{\"weeklyMinutes\": %1, \"objectives\": [{\"id\": \"p\", \"rank\": 1}, "
                          "{\"id\": \"i\", \"rank\": 2, \"information\": true}, {\"id\": \"q\", \"rank\": 3}], "
                          "\"others\": [{\"id\": \"x\"}, {\"id\": \"y\", \"information\": true}], \"groups\": [%2]}"_s;
    const QByteArray text = audit.arg(budget).arg(groups).toUtf8();
    return fileOf(QJsonDocument::fromJson(text).object());
}

Realisation realised(const PersonFile &file, RealisationCode code)
{
    const Advice advice = advise(file, {.budget = {}, .readings = 0, .forEach = {}, .progress = {}}).value();
    return *std::ranges::find(advice.realisations, code, &Realisation::code);
}

Realisation realised(RealisationCode code, const QString &groups, int budget = 60)
{
    return realised(fileWith(budget, groups), code);
}

/// A group that is told of in full, so that a few unknowns elsewhere don't matter.
QString told(const QString &id, int minutes, const QString &more)
{
    return u"{\"id\": \"%1\", \"minutes\": %2, %3}"_s.arg(id).arg(minutes).arg(more);
}

bool has(const Realisation &realisation, const Figures &figures)
{
    if (realisation.figures.size() != figures.size())
        return false;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Figure &figure = realisation.figures[i];
        const auto *const number = std::get_if<double>(&figure.value);
        if (figure.key != figures[i].key
            || (number ? std::abs(*number - std::get<double>(figures[i].value)) > 1e-6 : !(figure == figures[i])))
            return false;
    }
    return true;
}

} // namespace

class TestRealisations : public QObject {
    Q_OBJECT

private slots:
    void allInOrder()
    {
        const Advice advice =
            advise(fileWith(60, {}), {.budget = {}, .readings = 0, .forEach = {}, .progress = {}}).value();
        QCOMPARE(advice.realisations.size(), 15);
        for (qsizetype i = 0; i < 15; ++i) {
            QCOMPARE(static_cast<qsizetype>(advice.realisations[i].code), i);
            QVERIFY(!advice.realisations[i].holds);
        }
    }

    void tooLittleKnown()
    {
        const QString three =
            told(u"a"_s, 50, u"\"role\": \"reader\""_s) + u","_s + told(u"b"_s, 50, u"\"role\": \"reader\""_s) + u","_s;
        const Realisation two = realised(RealisationCode::TakingNotGiving, three.chopped(1));
        QVERIFY(two.tooLittleKnown && !two.holds);
        const Realisation enough =
            realised(RealisationCode::TakingNotGiving, three + told(u"c"_s, 50, u"\"role\": \"reader\""_s));
        QVERIFY(!enough.tooLittleKnown && enough.holds);
        // Pleasure of no group: three of six inputs are unknown, which isn't over half; then also some minutes.
        QVERIFY(
            !realised(RealisationCode::NoPleasure, three + told(u"c"_s, 5, u"\"role\": \"reader\""_s)).tooLittleKnown);
        QVERIFY(realised(RealisationCode::NoPleasure, three + u"{\"id\": \"c\"}"_s).tooLittleKnown);
    }

    /// Each of the fifteen keeps still where too little is known: of the groups, or because they are too few. What is
    /// pinned is known for sure.
    void whereTooLittleIsKnown_data()
    {
        QTest::addColumn<RealisationCode>("code");
        QTest::addColumn<QString>("groups");
        const auto three = [](const QString &more) {
            return u"{\"id\": \"a\"%1}, {\"id\": \"b\"%1}, {\"id\": \"c\"%1}"_s.arg(more);
        };
        const QString whole = u", \"minutes\": 50, \"role\": \"reader\", \"exchanged\": 0, \"metOnline\": 0, "
                              "\"metInPerson\": 0, \"together\": 0, \"circles\": [2], \"pleasure\": 1, \"posts\": 0, "
                              "\"tags\": [{\"for\": \"p\", \"brought\": 9}, {\"for\": \"y\"}]"_s;
        for (int i = 0; i <= int(RealisationCode::SinceLast); ++i) {
            const auto code = RealisationCode(i);
            if (code == RealisationCode::OverBudget)
                continue;
            // Silence in groups that serve the first objective: they are known to serve it, and no more.
            const QString little = code == RealisationCode::NotSeen ? u", \"tags\": [{\"for\": \"p\"}]"_s : QString();
            QTest::addRow("%d: unknown", i) << code << three(little);
            QTest::addRow("%d: two groups", i) << code << u"{\"id\": \"a\"%1}, {\"id\": \"b\"%1}"_s.arg(whole);
        }
    }

    void whereTooLittleIsKnown()
    {
        QFETCH(RealisationCode, code);
        QFETCH(QString, groups);
        const Realisation little = realised(code, groups);
        QVERIFY(little.tooLittleKnown && !little.holds);
    }

    void timeNeeded()
    {
        const QString groups = told(u"a"_s, 30, u"\"tags\": []"_s) + u","_s + told(u"b"_s, 20, u"\"tags\": []"_s)
            + u","_s + told(u"c"_s, 10, u"\"tags\": []"_s)
            + u", {\"id\": \"d\", \"as\": \"candidate\", \"minutes\": 15}"_s;
        const Realisation over = realised(RealisationCode::TimeNeeded, groups, 74);
        QVERIFY(over.holds);
        QVERIFY(has(over, {{"needed"_L1, 75}, {"available"_L1, 74}, {"today"_L1, 60}}));
        QVERIFY(!realised(RealisationCode::TimeNeeded, groups, 75).holds);
    }

    void objectivesAndTime()
    {
        const auto groups = [](const QString &tags) {
            return told(u"a"_s, 60, u"\"tags\": [%1]"_s.arg(tags)) + u","_s
                + told(u"b"_s, 30, u"\"tags\": [{\"for\": \"x\"}]"_s) + u","_s + told(u"c"_s, 10, u"\"tags\": []"_s);
        };
        const Realisation away =
            realised(RealisationCode::AwayFromObjectives, groups(u"{\"for\": \"p\"}, {\"for\": \"y\"}"_s));
        QVERIFY(away.holds); // half of 60 for y and 30 for x, of 100
        QVERIFY(has(away, {{"away"_L1, 0.6}, {"firstTwo"_L1, 0.3}}));
        QCOMPARE(away.groups, QStringList({u"b"_s}));
        const Realisation near = realised(RealisationCode::AwayFromObjectives, groups(u"{\"for\": \"p\"}"_s));
        QVERIFY(!near.holds);
        QVERIFY(has(near, {{"away"_L1, 0.3}, {"firstTwo"_L1, 0.6}}));
        const Realisation third = realised(RealisationCode::AwayFromObjectives, groups(u"{\"for\": \"q\"}"_s));
        QVERIFY(third.holds); // not away, but nothing on the first two
        QVERIFY(has(third, {{"away"_L1, 0.3}, {"firstTwo"_L1, 0.0}}));

        const Realisation spread = realised(RealisationCode::TooManyObjectives, groups(u"{\"for\": \"p\"}"_s));
        const double entropy = -(2 / 3.0 * std::log(2 / 3.0) + 1 / 3.0 * std::log(1 / 3.0));
        QVERIFY(!spread.holds);
        QVERIFY(has(spread, {{"objectives"_L1, 3}, {"effective"_L1, std::exp(entropy)}}));
    }

    void tooManyObjectives()
    {
        const auto holdsWith = [](int objectives) {
            PersonFile file = fileWith(60,
                told(u"a"_s, 10, u"\"tags\": []"_s) + u","_s + told(u"b"_s, 10, u"\"tags\": []"_s) + u","_s
                    + told(u"c"_s, 10, u"\"tags\": []"_s));
            for (int i = 3; i < objectives; ++i) {
                Purpose purpose = file.purposes.first();
                purpose.id = QString::number(i);
                purpose.rank = i + 1;
                file.purposes.insert({purpose.audit, purpose.id}, purpose);
            }
            return realised(file, RealisationCode::TooManyObjectives).holds;
        };
        QVERIFY(!holdsWith(5));
        QVERIFY(holdsWith(6));
        // Three aimed at, but the time goes to six alike.
        PersonFile six = fileWith(60,
            told(u"a"_s, 20, u"\"tags\": [{\"for\": \"p\"}, {\"for\": \"i\"}]"_s) + u","_s
                + told(u"b"_s, 20, u"\"tags\": [{\"for\": \"q\"}, {\"for\": \"x\"}]"_s) + u","_s
                + told(u"c"_s, 20, u"\"tags\": [{\"for\": \"y\"}, {\"for\": \"z\"}]"_s));
        Purpose sixth = six.purposes.last();
        sixth.id = u"z"_s;
        six.purposes.insert({sixth.audit, sixth.id}, sixth);
        QVERIFY(realised(six, RealisationCode::TooManyObjectives).holds);
    }

    void fewMet()
    {
        const auto people = [](int met) {
            return u"\"exchanged\": 5, \"metOnline\": 2, \"metInPerson\": %1, \"together\": 1"_s.arg(met);
        };
        const QString groups = told(u"a"_s, 51, people(0)) + u","_s + told(u"b"_s, 30, people(3)) + u","_s
            + told(u"c"_s, 19, people(1)) + u", {\"id\": \"d\", \"minutes\": 0}"_s;
        const Realisation few = realised(RealisationCode::FewMet, groups);
        QVERIFY(few.holds);
        QVERIFY(has(few,
            {{"exchanged"_L1, 15}, {"metOnline"_L1, 6}, {"metInPerson"_L1, 4}, {"together"_L1, 3}, {"groups"_L1, 1},
                {"minutes"_L1, 51}}));
        QCOMPARE(few.groups, QStringList({u"a"_s}));
        QVERIFY(!realised(RealisationCode::FewMet,
            told(u"a"_s, 50, people(0)) + u","_s + told(u"b"_s, 30, people(3)) + u","_s + told(u"c"_s, 20, people(1)))
                .holds);
    }

    void watchElsewhere()
    {
        const auto groups = [](int minutes, const QString &role) {
            return told(u"a"_s, minutes,
                       u"\"tags\": [{\"for\": \"i\"}, {\"for\": \"y\"}], \"alternative\": true %1"_s.arg(role))
                + u","_s + told(u"b"_s, 5, u"\"tags\": [{\"for\": \"i\"}]"_s) + u","_s
                + told(u"c"_s, 75, u"\"tags\": [{\"for\": \"i\"}, {\"for\": \"p\"}]"_s);
        };
        const Realisation watch = realised(RealisationCode::WatchElsewhere, groups(21, {}));
        QVERIFY(watch.holds);
        QVERIFY(has(watch, {{"minutes"_L1, 26}, {"withAlternative"_L1, 21}}));
        QVERIFY(!realised(RealisationCode::WatchElsewhere, groups(20, {})).holds);
        QVERIFY(!realised(RealisationCode::WatchElsewhere, groups(21, u", \"role\": \"reactor\""_s)).holds);
    }

    void takingNotGiving()
    {
        const auto groups = [](int minutes) {
            return told(u"a"_s, minutes, u"\"role\": \"reader\""_s) + u","_s
                + told(u"b"_s, 10, u"\"role\": \"reactor\""_s) + u","_s + told(u"c"_s, 20, u"\"role\": \"initiator\""_s)
                + u", {\"id\": \"d\", \"minutes\": 5}"_s;
        };
        const Realisation taking = realised(RealisationCode::TakingNotGiving, groups(41));
        QVERIFY(taking.holds);
        QVERIFY(has(taking,
            {{"reader"_L1, RoleTime{41, 1}}, {"reactor"_L1, RoleTime{10, 1}}, {"contributor"_L1, RoleTime{0, 0}},
                {"initiator"_L1, RoleTime{20, 1}}, {"unknown"_L1, RoleTime{5, 1}}}));
        QVERIFY(!realised(RealisationCode::TakingNotGiving, groups(40)).holds);
    }

    void circles()
    {
        const auto groups = [](int brought) {
            return told(u"a"_s, 10, u"\"circles\": [1, 2], \"tags\": [{\"for\": \"p\", \"brought\": 9}]"_s) + u","_s
                + told(u"b"_s, 10, u"\"circles\": [3], \"tags\": [{\"for\": \"p\", \"brought\": %1}]"_s.arg(brought))
                + u","_s + told(u"c"_s, 10, u"\"circles\": [1], \"tags\": []"_s);
        };
        const Realisation out = realised(RealisationCode::Circles, groups(2));
        QVERIFY(out.holds);
        QVERIFY(has(out, {{"one"_L1, 2}, {"two"_L1, 1}, {"three"_L1, 1}}));
        QCOMPARE(out.groups, QStringList({u"b"_s}));
        QVERIFY(!realised(RealisationCode::Circles, groups(8)).holds);
        // And none for circle 2.
        const Realisation lost = realised(RealisationCode::Circles,
            groups(8).replace(u"[1, 2]"_s, u"[1, 3]"_s) + u", "_s
                + told(u"d"_s, 10, u"\"circles\": [2], \"tags\": []"_s));
        QVERIFY(lost.holds);
        QCOMPARE(lost.groups, QStringList({u"d"_s}));
    }

    void noPleasure()
    {
        const auto groups = [](int minutes) {
            return told(u"a"_s, minutes, u"\"pleasure\": 3"_s) + u","_s + told(u"b"_s, 40, u"\"pleasure\": 3.5"_s)
                + u","_s + told(u"c"_s, 40, u"\"role\": \"reader\""_s);
        };
        QVERIFY(realised(RealisationCode::NoPleasure, groups(21)).holds);
        QVERIFY(has(realised(RealisationCode::NoPleasure, groups(21)), {{"minutes"_L1, 21}}));
        QVERIFY(!realised(RealisationCode::NoPleasure, groups(20)).holds);
    }

    void notSeenAndCollecting()
    {
        const QString groups =
            told(u"a"_s, 0, u"\"tags\": [{\"for\": \"p\"}], \"posts\": 0, \"lastActive\": \"2026-08-30\""_s) + u","_s
            + told(u"b"_s, 9, u"\"tags\": [{\"for\": \"p\"}], \"lastActive\": \"2026-06-02\""_s) + u","_s
            + told(u"c"_s, 0, u"\"tags\": [{\"for\": \"i\"}], \"lastActive\": \"2026-06-01\""_s) + u","_s
            + told(u"d"_s, 0, u"\"tags\": [{\"for\": \"i\"}], \"posts\": 0"_s);
        const Realisation unseen = realised(RealisationCode::NotSeen, groups);
        QVERIFY(unseen.holds);
        QVERIFY(has(unseen, {{"groups"_L1, 1}, {"of"_L1, 2}})); // b was active 91 days ago, not over
        QCOMPARE(unseen.groups, QStringList({u"a"_s}));
        const Realisation collected = realised(RealisationCode::Collecting, groups);
        QVERIFY(collected.holds);
        QVERIFY(has(collected, {{"groups"_L1, 2}, {"of"_L1, 4}}));
        QCOMPARE(collected.groups, QStringList({u"c"_s, u"d"_s}));
        // One of three who is silent is under half, and one of four without time under a third.
        const QString heard = told(u"a"_s, 0, u"\"tags\": [{\"for\": \"p\"}], \"posts\": 0"_s) + u","_s
            + told(u"b"_s, 9, u"\"tags\": [{\"for\": \"p\"}], \"posts\": 2"_s) + u","_s
            + told(u"c"_s, 9, u"\"tags\": [{\"for\": \"p\"}], \"posts\": 1"_s) + u","_s
            + told(u"d"_s, 9, u"\"tags\": [{\"for\": \"i\"}], \"posts\": 1"_s);
        const Realisation seen = realised(RealisationCode::NotSeen, heard);
        QVERIFY(!seen.holds && !seen.tooLittleKnown);
        const Realisation few = realised(RealisationCode::Collecting, heard);
        QVERIFY(!few.holds && !few.tooLittleKnown);
    }

    void fewBringMost()
    {
        const auto group = [](const QString &id, int minutes, double brought) {
            return told(id, minutes, u"\"pleasure\": 0, \"tags\": [{\"for\": \"p\", \"brought\": %1}]"_s.arg(brought));
        };
        // 25/48 of each score: 10 and 6 are four fifths of 20; the last has no `keep`.
        const QString groups = group(u"a"_s, 10, 10) + u","_s + group(u"b"_s, 20, 6) + u","_s + group(u"c"_s, 30, 4)
            + u","_s + group(u"d"_s, 40, 1) + u","_s + group(u"e"_s, 50, 1);
        const Realisation few = realised(RealisationCode::FewBringMost, groups);
        QVERIFY(few.holds);
        QVERIFY(has(few, {{"groups"_L1, 2}, {"of"_L1, 5}, {"minutes"_L1, 120}}));
        QCOMPARE(few.groups, QStringList({u"a"_s, u"b"_s}));
        QVERIFY(!realised(RealisationCode::FewBringMost,
            group(u"a"_s, 10, 5) + u","_s + group(u"b"_s, 20, 5) + u","_s + group(u"c"_s, 30, 5))
                .holds);
    }

    void samePurpose()
    {
        QStringList groups;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            groups += told(id, 10, u"\"tags\": [{\"for\": \"q\", \"brought\": 9}]"_s);
        QVERIFY(!realised(RealisationCode::SamePurpose, groups.first(3).join(u',')).holds);
        const Realisation same = realised(RealisationCode::SamePurpose, groups.join(u','));
        QVERIFY(same.holds);
        QVERIFY(has(same, {{"purpose"_L1, u"q"_s}, {"groups"_L1, 4}}));
        QCOMPARE(same.groups.size(), 4);
    }

    void objectiveAlone()
    {
        const QString groups =
            told(u"a"_s, 10, u"\"tags\": [{\"for\": \"p\", \"brought\": 9}, {\"for\": \"q\", \"brought\": 2}]"_s)
            + u","_s + told(u"b"_s, 10, u"\"tags\": [{\"for\": \"p\", \"brought\": 8}]"_s) + u","_s
            + told(u"c"_s, 500,
                u"\"alternative\": true, \"tags\": [{\"for\": \"i\", \"brought\": 8}, {\"for\": \"q\", \"brought\": 8}]"_s);
        const Realisation alone = realised(RealisationCode::ObjectiveAlone, groups, 200);
        QVERIFY(alone.holds); // a feed reader replaces c: it serves i, but not q
        QVERIFY(has(alone, {{"purposes"_L1, QStringList({u"q"_s})}}));
        const QString all =
            told(u"a"_s, 10, u"\"tags\": [{\"for\": \"p\", \"brought\": 9}, {\"for\": \"q\", \"brought\": 3}]"_s)
            + u","_s + told(u"b"_s, 10, u"\"tags\": [{\"for\": \"i\", \"brought\": 8}]"_s) + u","_s
            + told(u"c"_s, 10, u"\"tags\": []"_s);
        const Realisation none = realised(RealisationCode::ObjectiveAlone, all, 200);
        QVERIFY(!none.holds && !none.tooLittleKnown);
        QVERIFY(has(none, {{"purposes"_L1, QStringList()}}));
    }

    void overBudget()
    {
        const QString group = told(u"a"_s, 61, u"\"pin\": \"keep\""_s);
        const Realisation over = realised(RealisationCode::OverBudget, group);
        QVERIFY(over.holds); // even with one group
        QVERIFY(has(over, {{"pinned"_L1, 61}, {"available"_L1, 60}}));
        QCOMPARE(over.groups, QStringList({u"a"_s}));
        QVERIFY(!realised(RealisationCode::OverBudget, group, 61).holds);
    }

    void sinceLast()
    {
        const auto groups = [](int brought) {
            return told(u"a"_s, 30,
                       u"\"pin\": \"keep\", \"pinMinutes\": 25, \"pleasure\": 0, \"tags\": [{\"for\": \"p\", \"brought\": %1}]"_s
                           .arg(brought))
                + u","_s + told(u"b"_s, 20, u"\"pin\": \"drop\", \"tags\": []"_s) + u","_s
                + told(u"c"_s, 10, u"\"pin\": \"contribute\", \"contributeMinutes\": 35, \"tags\": []"_s);
        };
        PersonFile file = fileWith(60, groups(6));
        QVERIFY(!realised(file, RealisationCode::SinceLast).holds);
        const PersonFile before = fileWith(60, groups(3));
        Audit audit = before.audits.first();
        audit.id = u"before"_s;
        audit.position = -1;
        file.audits.insert(audit.id, audit);
        for (Purpose purpose : before.purposes) {
            purpose.audit = audit.id;
            file.purposes.insert({audit.id, purpose.id}, purpose);
        }
        for (Assessment assessment : before.assessments) {
            assessment.audit = audit.id;
            assessment.minutesPerWeek->low *= 2;
            assessment.decision->locked = false;
            file.assessments.insert({audit.id, assessment.group}, assessment);
        }
        const Realisation since = realised(file, RealisationCode::SinceLast);
        QVERIFY(since.holds);
        const double then = 25 / 48.0 * 3;
        QVERIFY(has(since,
            {{"planned"_L1, 60}, {"done"_L1, 60}, {"valueThen"_L1, then}, {"valueNow"_L1, 2 * then},
                {"perHourThen"_L1, then / 2}, {"perHourNow"_L1, 2 * then}}));
        // Minutes that only stand there from last time say nothing of what was done.
        for (Assessment &row : file.assessments)
            if (row.audit == file.currentAudit()->id)
                carry(row, u"minutesPerWeek"_s, audit.date);
        QVERIFY(!realised(file, RealisationCode::SinceLast).holds);
    }
};

int testRealisations(int argc, char **argv)
{
    TestRealisations tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testrealisations.moc"
