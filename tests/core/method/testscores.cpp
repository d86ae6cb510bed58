// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "method/advice.h"
#include "method/levels.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace recentre {

using namespace method;
using namespace Qt::StringLiterals;

namespace {

PersonFile fileOf(const char *audit)
{
    const QJsonDocument document = QJsonDocument::fromJson(audit);
    if (!document.isObject())
        qFatal("broken: %s", audit);
    return recentre::fileOf(document.object());
}

Scores scoresOf(const char *audit, std::optional<int> budget = {})
{
    const PersonFile file = fileOf(audit);
    return method::scoresOf(file, *file.currentAudit(), budget);
}

const Rated &group(const Scores &scores, std::string_view id)
{
    return *std::ranges::find(scores.groups, id, &Rated::id);
}

/// The first rating of a kind.
Score rating(const Rated &group, Ask what) { return std::ranges::find(group.ratings, what, &Rating::what)->score; }

bool is(const Score &score, double middle, double low, double high, bool known)
{
    return score.middle == middle && score.low == low && score.high == high && score.known == known;
}

GroupAdvice adviceOn(const char *audit, QStringView id)
{
    const Advice advice = advise(fileOf(audit), {.budget = {}, .readings = 0, .forEach = {}, .progress = {}}).value();
    return *std::ranges::find(advice.groups, id, &GroupAdvice::group);
}

QList<Level> levels(const GroupAdvice &advice)
{
    QList<Level> list;
    for (const LevelAdvice &level : advice.levels)
        list += level.level;
    return list;
}

} // namespace

class TestScores : public QObject {
    Q_OBJECT

private slots:
    void knownScoresHaveRanges()
    {
        const Scores scores = scoresOf(R"({"objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "m", "tags": [{"for": "p", "brought": 4, "potential": 7}], "pleasure": 9},
            {"id": "c", "as": "candidate", "tags": [{"for": "p", "brought": 4, "potential": 7}]}]})");
        QVERIFY(is(rating(group(scores, "m"), Ask::Brought), 4, 3, 5, true));
        QVERIFY(is(rating(group(scores, "m"), Ask::Potential), 7, 5, 9, true));
        QVERIFY(is(rating(group(scores, "m"), Ask::Pleasure), 9, 8, 10, true));
        QVERIFY(is(rating(group(scores, "c"), Ask::Potential), 7, 4, 10, true));
        QCOMPARE(group(scores, "c").ratings.size(), std::size_t(2)); // what a candidate brought isn't drawn
    }

    void unknownScoresHaveStandIns()
    {
        const Scores scores = scoresOf(R"({"objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "low", "tags": [{"for": "p", "potential": 3}], "pleasure": 2},
            {"id": "high", "tags": [{"for": "p", "potential": 9}], "pleasure": 3},
            {"id": "none", "tags": [{"for": "p"}]},
            {"id": "far", "as": "candidate", "tags": [{"for": "p"}]},
            {"id": "gone", "as": "left", "pleasure": 10}]})");
        QVERIFY(is(rating(group(scores, "low"), Ask::Brought), 1.5, 0, 3, false));
        QVERIFY(is(rating(group(scores, "high"), Ask::Brought), 3, 0, 6, false));
        QVERIFY(is(rating(group(scores, "none"), Ask::Brought), 3, 0, 6, false));
        QVERIFY(is(rating(group(scores, "none"), Ask::Potential), 3, 1, 5, false));
        QVERIFY(is(rating(group(scores, "far"), Ask::Potential), 3, 0, 6, false));
        QVERIFY(is(rating(group(scores, "none"), Ask::Pleasure), 2.5, -0.5, 5.5, false));
        QCOMPARE(scores.groups.size(), std::size_t(4));
    }

    void pleasureStandsAtFive()
    {
        QVERIFY(is(rating(scoresOf(R"({"groups": [{"id": "g"}]})").groups.front(), Ask::Pleasure), 5, 2, 8, false));
    }

    void minutesOfTheSameRole()
    {
        const Scores scores = scoresOf(R"({"groups": [
            {"id": "r1", "role": "reader", "minutes": 10}, {"id": "r2", "role": "reader", "minutes": 41},
            {"id": "r", "role": "reader"},
            {"id": "i", "role": "initiator"}, {"id": "c", "role": "contributor"}, {"id": "a", "role": "reactor"},
            {"id": "n1", "minutes": 1}, {"id": "n2", "minutes": 90}, {"id": "n3", "minutes": 7}, {"id": "n"},
            {"id": "x", "as": "candidate", "role": "reader", "minutes": 300}]})");
        QCOMPARE(group(scores, "r").minutes.minutes, 26); // the middle of 10 and 41, rounded half up
        QVERIFY(!group(scores, "r").minutes.known);
        QCOMPARE(group(scores, "i").minutes.minutes, 60);
        QCOMPARE(group(scores, "c").minutes.minutes, 45);
        QCOMPARE(group(scores, "a").minutes.minutes, 20);
        QCOMPARE(group(scores, "n").minutes.minutes, 7);
        QCOMPARE(scoresOf(R"({"groups": [{"id": "g"}]})").groups.front().minutes.minutes, 20);
        QCOMPARE(scoresOf(R"({"groups": [{"id": "g", "role": "reader"}]})").groups.front().minutes.minutes, 15);
    }

    void otherMinutes()
    {
        const Scores scores = scoresOf(R"({"groups": [
            {"id": "a", "minutes": 40}, {"id": "b", "minutes": 45}, {"id": "c", "minutes": 0},
            {"id": "d", "minutes": 46, "alternativeMinutes": 3, "contributeMinutes": 20},
            {"id": "e", "as": "candidate"}, {"id": "f", "as": "candidate", "minutes": 12},
            {"id": "g", "as": "candidate", "minutes": 12, "contributeMinutes": 50}]})");
        QCOMPARE(group(scores, "a").alternativeMinutes.minutes, 15);
        QCOMPARE(group(scores, "b").alternativeMinutes.minutes, 15);
        QCOMPARE(group(scores, "c").alternativeMinutes.minutes, 5);
        QCOMPARE(group(scores, "d").alternativeMinutes.minutes, 3);
        QCOMPARE(group(scores, "a").contributeMinutes.minutes, 70);
        QCOMPARE(group(scores, "d").contributeMinutes.minutes, 20);
        QCOMPARE(group(scores, "e").contributeMinutes.minutes, 30);
        QCOMPARE(group(scores, "f").contributeMinutes.minutes, 12);
        QCOMPARE(group(scores, "g").contributeMinutes.minutes, 50);
    }

    void budget()
    {
        const char *const said = R"({"weeklyMinutes": 240, "groups": [{"id": "g", "minutes": 50}]})";
        QCOMPARE(scoresOf(said).budget, 240);
        QCOMPARE(scoresOf(said, 90).budget, 90);
        QCOMPARE(scoresOf(R"({"groups": [{"id": "g", "minutes": 50}, {"id": "h"}]})").budget, 100);
    }

    /// Without an objective every purpose tagged is one, all at one rank.
    void noObjectiveRanked()
    {
        const Scores scores = scoresOf(R"({"others": [{"id": "b", "information": true}, {"id": "a"}, {"id": "c"}],
            "groups": [{"id": "g", "tags": [{"for": "b"}]}, {"id": "h", "tags": [{"for": "a"}]},
                {"id": "l", "as": "left", "tags": [{"for": "c"}]}]})");
        QCOMPARE(scores.ranks, (std::vector<int>{1, 1, 2}));
        QCOMPARE(scores.purposes[0].id, std::string("a"));
        QCOMPARE(scores.purposes[1].id, std::string("b"));
        QVERIFY(scores.purposes[1].information);
    }

    void pleasureRank()
    {
        QCOMPARE(scoresOf(R"({"objectives": [{"id": "a", "rank": 4}, {"id": "b", "rank": 2}]})").ranks,
            (std::vector<int>{2, 4, 5}));
        QCOMPARE(
            scoresOf(R"({"pleasureRank": 2, "objectives": [{"id": "a", "rank": 4}, {"id": "b", "rank": 2}]})").ranks,
            (std::vector<int>{2, 4, 2}));
    }

    void judged()
    {
        const Scores scores = scoresOf(R"({"objectives": [{"id": "p", "rank": 1}], "others": [{"id": "x"}], "groups": [
            {"id": "none"}, {"id": "tagged", "tags": [{"for": "p"}, {"for": "x", "brought": 9}]},
            {"id": "rated", "tags": [{"for": "p", "potential": 0}]}, {"id": "empty", "tags": []},
            {"id": "other", "tags": [{"for": "x"}]}, {"id": "pinned", "pin": "keep"}]})");
        QVERIFY(!group(scores, "none").judged);
        QVERIFY(!group(scores, "tagged").judged);
        QVERIFY(group(scores, "rated").judged);
        QVERIFY(group(scores, "empty").judged);
        QVERIFY(group(scores, "other").judged);
        QVERIFY(group(scores, "pinned").judged);
    }

    /// The order of draws is by id, that of sums by rank.
    void orders()
    {
        const Scores scores = scoresOf(R"({"objectives": [{"id": "z", "rank": 1}, {"id": "a", "rank": 2},
            {"id": "é", "rank": 2}, {"id": "b", "rank": 2}], "groups": [{"id": "g", "tags": [
            {"for": "é", "brought": 1}, {"for": "b", "brought": 2}, {"for": "z", "brought": 3}, {"for": "a", "brought": 4}]}]})");
        const Rated &only = scores.groups.front();
        std::vector<double> drawn;
        for (const Rating &each : only.ratings)
            drawn.push_back(each.score.middle);
        QCOMPARE(drawn, (std::vector<double>{4, 2, 3, 1, 4, 2, 3, 1, 5}));
        std::vector<double> summed;
        for (const Term &term : termsOf(scores, only, Level::Keep))
            summed.push_back(only.ratings[term.rating].score.middle);
        QCOMPARE(summed, (std::vector<double>{3, 4, 2, 1, 5}));
    }

    void levelsOfMembersAndCandidates()
    {
        const char *const audit =
            R"({"objectives": [{"id": "p", "rank": 1}, {"id": "i", "rank": 2, "information": true}],
            "groups": [
            {"id": "all", "minutes": 30, "alternative": true, "tags": [{"for": "i", "brought": 3, "potential": 4}]},
            {"id": "noAlternative", "minutes": 30, "tags": [{"for": "i", "brought": 3, "potential": 4}]},
            {"id": "noInformation", "alternative": true, "tags": [{"for": "p", "brought": 3, "potential": 4}]},
            {"id": "noPotential", "tags": [{"for": "p", "brought": 3}]},
            {"id": "little", "alternative": true, "tags": [{"for": "p", "brought": 2.9}, {"for": "i", "brought": 0}]},
            {"id": "hope", "tags": [{"for": "p", "brought": 0, "potential": 3}]},
            {"id": "candidate", "as": "candidate", "alternative": true, "tags": [{"for": "i", "brought": 9}]},
            {"id": "empty", "tags": []}]})";
        using enum Level;
        QCOMPARE(levels(adviceOn(audit, u"all")), QList({Leave, Replace, Keep, Contribute}));
        QCOMPARE(levels(adviceOn(audit, u"noAlternative")), QList({Leave, Keep, Contribute}));
        QCOMPARE(levels(adviceOn(audit, u"noInformation")), QList({Leave, Keep, Contribute}));
        QCOMPARE(levels(adviceOn(audit, u"noPotential")), QList({Leave, Keep}));
        QCOMPARE(levels(adviceOn(audit, u"little")), QList({Leave}));
        QCOMPARE(levels(adviceOn(audit, u"hope")), QList({Leave, Contribute}));
        QCOMPARE(levels(adviceOn(audit, u"candidate")), QList({Leave, Contribute}));
        QCOMPARE(levels(adviceOn(audit, u"empty")), QList({Leave}));
        // Weights 11, 5, 2 of 18: p, i, pleasure (which stands at 5).
        const GroupAdvice all = adviceOn(audit, u"all");
        QCOMPARE(all.levels[1].value, 833'333);
        QCOMPARE(all.levels[2].value, 1'388'889);
        QCOMPARE(all.levels[3].value, 1'666'667);
        QCOMPARE(all.valueToday, std::optional<qint64>(1'388'889));
        QCOMPARE(adviceOn(audit, u"candidate").valueToday, std::nullopt);
    }

    void pinned()
    {
        const char *const audit = R"({"weeklyMinutes": 100, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "drop", "minutes": 30, "pin": "drop", "pinMinutes": 5, "tags": [{"for": "p", "brought": 8}]},
            {"id": "keep", "minutes": 30, "pin": "keep", "tags": [{"for": "p", "brought": 1}], "pleasure": 4},
            {"id": "more", "minutes": 30, "pin": "contribute", "pinMinutes": 40, "tags": [{"for": "p", "brought": 2}]},
            {"id": "new", "as": "candidate", "pin": "try", "tags": []},
            {"id": "rest", "minutes": 0, "tags": [{"for": "p", "brought": 8}]}]})";
        const GroupAdvice drop = adviceOn(audit, u"drop");
        QCOMPARE(levels(drop), QList({Level::Leave}));
        QCOMPARE(drop.recommendation, Recommendation::Drop);
        QCOMPARE(drop.minutes, 0);
        QCOMPARE(drop.valueToday, std::optional<qint64>(7'000'000)); // 3/4 · 8 + 1/4 · 4
        QVERIFY(drop.pinned);
        const GroupAdvice keep = adviceOn(audit, u"keep");
        QCOMPARE(levels(keep), QList({Level::Keep}));
        QCOMPARE(keep.minutes, 30);
        QCOMPARE(keep.value, std::optional<qint64>(1'750'000));
        const GroupAdvice more = adviceOn(audit, u"more");
        QCOMPARE(more.recommendation, Recommendation::Contribute);
        QCOMPARE(more.minutes, 40);
        QCOMPARE(more.value, std::optional<qint64>(2'500'000));
        QVERIFY(!more.stoodIn.contains(u"contributeMinutesPerWeek"));
        const GroupAdvice candidate = adviceOn(audit, u"new");
        QCOMPARE(candidate.recommendation, Recommendation::Try);
        QCOMPARE(candidate.minutes, 30);
        QCOMPARE(candidate.value, std::optional<qint64>(1'000'000));
        QCOMPARE(adviceOn(audit, u"rest").level, std::optional(Level::Keep));
    }

    /// What is pinned alone takes more than there is: the plan is that, even what takes no minutes is left.
    void pinnedOverBudget()
    {
        const PersonFile file = fileOf(R"({"weeklyMinutes": 29, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "keep", "minutes": 30, "pin": "keep", "tags": [{"for": "p", "brought": 4}], "pleasure": 4},
            {"id": "free", "minutes": 0, "tags": [{"for": "p", "brought": 8}], "pleasure": 8},
            {"id": "more", "minutes": 10, "tags": [{"for": "p", "brought": 8}], "pleasure": 8}]})");
        const Advice advice = advise(file).value();
        QCOMPARE(advice.minutesPlanned, 30);
        QCOMPARE(advice.valuePlanned, 4'000'000);
        QCOMPARE(advice.valueOfAnHour, 16'000'000);
        QCOMPARE(advice.frontier, QList<FrontierPoint>({{0, 4'000'000}, {30, 12'000'000}, {40, 20'000'000}}));
        QCOMPARE(advice.groups[1].level, std::optional(Level::Leave));
        QCOMPARE(advice.groups[1].confidence, std::optional(1.0));
        QCOMPARE(advice.groups[0].confidence, std::nullopt);
        QCOMPARE(advice.groups[0].levels[0].acceptability, std::nullopt);
    }

    /// Of equal plans the first group by the bytes of its id gets its level: not by UTF-16, where surrogates come
    /// early.
    void tiesGoByTheBytesOfIds()
    {
        const char *const audit = R"({"weeklyMinutes": 30, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "\uD83D\uDE00", "minutes": 30, "tags": [{"for": "p", "brought": 5}]},
            {"id": "\uFF5E", "minutes": 30, "tags": [{"for": "p", "brought": 5}]}]})";
        QCOMPARE(adviceOn(audit, u"\uFF5E").level, std::optional(Level::Keep));
        QCOMPARE(adviceOn(audit, u"\U0001F600").level, std::optional(Level::Leave));
    }

    /// Of objectives that count the same the first by id is the main one.
    void mainObjectiveOfEqualOnes()
    {
        const GroupAdvice group = adviceOn(R"({"weeklyMinutes": 30, "objectives": [{"id": "b", "rank": 1},
            {"id": "a", "rank": 1}], "groups": [{"id": "g", "minutes": 30, "pleasure": 1,
            "tags": [{"for": "b", "brought": 6}, {"for": "a", "brought": 6}]}]})",
            u"g");
        const auto serves = std::ranges::find(group.reasons, ReasonCode::Serves, &Reason::code);
        QCOMPARE(serves->figures.first(), (Figure{"purpose"_L1, u"a"_s}));
    }

    void totals()
    {
        const PersonFile file = fileOf(R"({"weeklyMinutes": 60, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "a", "minutes": 30, "tags": [{"for": "p", "brought": 4}], "pleasure": 4},
            {"id": "b", "minutes": 20},
            {"id": "c", "as": "candidate", "contributeMinutes": 25},
            {"id": "d", "as": "left", "minutes": 500}]})");
        const Advice advice = advise(file, {.budget = {}, .readings = 0, .forEach = {}, .progress = {}}).value();
        QCOMPARE(advice.minutesToday, 50);
        QCOMPARE(advice.minutesToFollowAll, 75);
        QCOMPARE(advice.valueToday, 4'000'000);
        QCOMPARE(advice.groups.size(), 3);
        QCOMPARE(advice.groups[1].recommendation, Recommendation::Unknown);
        QCOMPARE(advice.groups[2].recommendation, Recommendation::Unknown);
    }

    void standInsAreMarked()
    {
        const char *const audit =
            R"({"weeklyMinutes": 0, "objectives": [{"id": "p", "rank": 1}, {"id": "i", "rank": 2, "information": true}],
            "groups": [
            {"id": "a", "alternative": true, "tags": [{"for": "p", "potential": 7}, {"for": "i", "brought": 5}]},
            {"id": "known", "minutes": 10, "contributeMinutes": 20, "pleasure": 3, "tags": [{"for": "p", "brought": 5, "potential": 5}]},
            {"id": "silent"}]})";
        QCOMPARE(adviceOn(audit, u"a").stoodIn,
            QStringList({u"alternativeMinutesPerWeek"_s, u"minutesPerWeek"_s, u"brought:p"_s, u"pleasure"_s,
                u"contributeMinutesPerWeek"_s, u"potential:i"_s}));
        QCOMPARE(adviceOn(audit, u"known").stoodIn, QStringList());
        QCOMPARE(adviceOn(audit, u"silent").stoodIn, QStringList({u"minutesPerWeek"_s}));
    }

    void valuePerHour()
    {
        const char *const audit = R"({"weeklyMinutes": 30, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "kept", "minutes": 30, "pleasure": 8, "tags": [{"for": "p", "brought": 8}]},
            {"id": "left", "minutes": 40, "pleasure": 4, "tags": [{"for": "p", "brought": 4}]},
            {"id": "none", "minutes": 40, "pleasure": 4, "tags": []},
            {"id": "free", "minutes": 0, "pleasure": 4, "tags": [{"for": "p", "brought": 4}]},
            {"id": "new", "as": "candidate", "minutes": 20, "pleasure": 2, "tags": [{"for": "p", "potential": 4}]},
            {"id": "pin", "minutes": 20, "pin": "drop", "tags": [{"for": "p", "brought": 9}]}]})";
        QCOMPARE(adviceOn(audit, u"kept").valuePerHour, std::optional(16.0));
        QCOMPARE(adviceOn(audit, u"left").valuePerHour, std::optional(6.0));
        QCOMPARE(adviceOn(audit, u"none").valuePerHour, std::nullopt);
        QCOMPARE(adviceOn(audit, u"free").valuePerHour, std::nullopt);
        QCOMPARE(adviceOn(audit, u"new").valuePerHour, std::optional(10.5));
        QCOMPARE(adviceOn(audit, u"pin").valuePerHour, std::nullopt);
    }
};

int testScores(int argc, char **argv)
{
    TestScores tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testscores.moc"
