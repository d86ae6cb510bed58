// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "found.h"
#include "method/advice.h"
#include "twoobjectives.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Advice adviceOn(int budget, QLatin1StringView groups, int readings = 0)
{
    return advise(
        withTwoObjectives(budget, groups), {.budget = {}, .readings = readings, .forEach = {}, .progress = {}})
        .value();
}

QList<ReasonCode> codes(const GroupAdvice &advice)
{
    QList<ReasonCode> list;
    for (const Reason &reason : advice.reasons)
        list += reason.code;
    return list;
}

/// A figure of a reason; fails with an empty text if either isn't there.
auto figure(const GroupAdvice &advice, ReasonCode code, QLatin1StringView key)
{
    for (const Reason &reason : advice.reasons)
        if (reason.code == code)
            for (const Figure &each : reason.figures)
                if (each.key == key)
                    return each.value;
    return decltype(Figure::value)(QString());
}

bool isPoints(const decltype(Figure::value) &value, double points)
{
    const auto *const number = std::get_if<double>(&value);
    return number && std::abs(*number - points) < 2e-6;
}

bool isWhole(const decltype(Figure::value) &value, int whole)
{
    const auto *const number = std::get_if<int>(&value);
    return number && *number == whole;
}

bool isText(const decltype(Figure::value) &value, QStringView text)
{
    const auto *const string = std::get_if<QString>(&value);
    return string && *string == text;
}

} // namespace

class TestReasons : public QObject {
    Q_OBJECT

private slots:
    void recommendations()
    {
        const Advice advice = adviceOn(100, R"(
            {"id": "keep", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "brought": 9}]},
            {"id": "drop", "minutes": 80, "pleasure": 5, "tags": [{"for": "i", "brought": 3}]},
            {"id": "replace", "minutes": 60, "pleasure": 5, "alternative": true, "alternativeMinutes": 5, "tags": [{"for": "i", "brought": 6}]},
            {"id": "more", "minutes": 10, "pleasure": 5, "contributeMinutes": 20, "tags": [{"for": "p", "brought": 1, "potential": 9}]},
            {"id": "join", "as": "candidate", "minutes": 20, "pleasure": 5, "tags": [{"for": "p", "potential": 9}]},
            {"id": "skip", "as": "candidate", "minutes": 90, "pleasure": 5, "tags": [{"for": "i", "potential": 3}]},
            {"id": "silent", "minutes": 10})"_L1);
        QCOMPARE(group(advice, u"keep").recommendation, Recommendation::Keep);
        QCOMPARE(group(advice, u"drop").recommendation, Recommendation::Drop);
        QCOMPARE(group(advice, u"replace").recommendation, Recommendation::Replace);
        QCOMPARE(group(advice, u"more").recommendation, Recommendation::Contribute);
        QCOMPARE(group(advice, u"join").recommendation, Recommendation::Join);
        QCOMPARE(group(advice, u"skip").recommendation, Recommendation::Skip);
        QCOMPARE(group(advice, u"silent").recommendation, Recommendation::Unknown);
        QCOMPARE(codes(group(advice, u"silent")), QList({ReasonCode::AskFor}));
    }

    /// A candidate is joined when its level is fairly clear, else tried; a member just contributes.
    void tryOrJoin()
    {
        const Advice advice = adviceOn(30, R"(
            {"id": "a", "as": "candidate", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "potential": 6}]},
            {"id": "b", "as": "candidate", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "potential": 5.9}]})"_L1,
            1000);
        QVERIFY(*group(advice, u"a").confidence < 0.65);
        QCOMPARE(group(advice, u"a").recommendation, Recommendation::Try);
        const Advice clear = adviceOn(60, R"(
            {"id": "a", "as": "candidate", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "potential": 9}]})"_L1,
            1000);
        QCOMPARE(group(clear, u"a").recommendation, Recommendation::Join);
        QCOMPARE(*group(clear, u"a").confidence, 1.0);
    }

    void alternativeDoesIt()
    {
        const Advice advice = adviceOn(20, R"(
            {"id": "g", "minutes": 60, "pleasure": 5, "alternative": true, "alternativeMinutes": 15, "tags": [{"for": "i", "brought": 9}, {"for": "p", "brought": 1}]})"_L1);
        const GroupAdvice &g = group(advice, u"g");
        using enum ReasonCode;
        QCOMPARE(codes(g), QList({AlternativeDoesIt, Highest, Serves, GoodUseOfTime, LeavesAt}));
        QVERIFY(isPoints(figure(g, AlternativeDoesIt, "kept"_L1), 2.5));
        QVERIFY(isPoints(figure(g, AlternativeDoesIt, "of"_L1), (5 * 9 + 11 + 10) / 18.0));
        QVERIFY(isWhole(figure(g, AlternativeDoesIt, "minutesFreed"_L1), 45));
        QVERIFY(isText(figure(g, Serves, "purpose"_L1), u"i"));
        QVERIFY(isPoints(figure(g, Serves, "share"_L1), 1));
    }

    void highestNeedsMoreThanEveryOther()
    {
        constexpr auto groups = R"(
            {"id": "a", "minutes": 30, "pleasure": 9, "tags": [{"for": "p", "brought": 8}]},
            {"id": "b", "minutes": 300, "pleasure": 1, "contributeMinutes": 300, "tags": [{"for": "p", "brought": 3, "potential": %1}]},
            {"id": "c", "as": "left", "tags": [{"for": "p", "brought": 10}]},
            {"id": "d", "tags": [{"for": "x", "brought": 10}]})"_L1;
        const auto holds = [&](QLatin1StringView potential) {
            const QByteArray text = QString(groups).arg(potential).toLatin1();
            const Advice advice = adviceOn(30, QLatin1StringView(text));
            return codes(group(advice, u"a")).contains(ReasonCode::Highest);
        };
        QVERIFY(holds("7.9"_L1));
        QVERIFY(!holds("8"_L1)); // left out of the plan, but it could bring as much
        QVERIFY(!holds("9"_L1));
    }

    void mainObjectiveAndItsShare()
    {
        const Advice advice = adviceOn(30, R"(
            {"id": "a", "minutes": 30, "pleasure": 9, "tags": [{"for": "i", "brought": 10}, {"for": "p", "brought": 4}]})"_L1);
        const GroupAdvice &a = group(advice, u"a"); // 50 of 18ths against 44, and 18 of pleasure
        QVERIFY(isText(figure(a, ReasonCode::Serves, "purpose"_L1), u"i"));
        QVERIFY(isPoints(figure(a, ReasonCode::Serves, "share"_L1), 50 / 112.0));
        QVERIFY(isPoints(figure(a, ReasonCode::Highest, "score"_L1), 10));
    }

    void worthMoreTime()
    {
        const Advice advice = adviceOn(60, R"(
            {"id": "a", "minutes": 30, "contributeMinutes": 60, "pleasure": 0, "tags": [{"for": "p", "brought": 4, "potential": 6}]},
            {"id": "b", "minutes": 500, "pleasure": 0, "tags": [{"for": "p", "brought": 4, "potential": 6}]})"_L1);
        const GroupAdvice &a = group(advice, u"a");
        QVERIFY(isPoints(figure(a, ReasonCode::WorthMoreTime, "points"_L1), 22 / 18.0));
        QVERIFY(isWhole(figure(a, ReasonCode::WorthMoreTime, "minutes"_L1), 30));
        QVERIFY(!codes(a).contains(ReasonCode::Hope)); // 2 more than it brought isn't much of a hope

        const Advice withoutKeep = adviceOn(60, R"(
            {"id": "a", "minutes": 30, "contributeMinutes": 60, "pleasure": 0, "tags": [{"for": "p", "brought": 2, "potential": 6}]})"_L1);
        QVERIFY(isPoints(figure(group(withoutKeep, u"a"), ReasonCode::WorthMoreTime, "points"_L1), 66 / 18.0));
    }

    void notWorthMoreTime()
    {
        const Advice advice = adviceOn(60, R"(
            {"id": "a", "minutes": 30, "contributeMinutes": 70, "pleasure": 0, "tags": [{"for": "p", "brought": 4, "potential": 6}]})"_L1);
        const GroupAdvice &a = group(advice, u"a");
        QCOMPARE(*a.level, Level::Keep);
        QVERIFY(isPoints(figure(a, ReasonCode::NotWorthMoreTime, "points"_L1), 22 / 18.0));
        QVERIFY(isWhole(figure(a, ReasonCode::NotWorthMoreTime, "minutes"_L1), 40));
    }

    void goodUseOfTime()
    {
        const Advice advice = adviceOn(60, R"(
            {"id": "a", "minutes": 60, "pleasure": 0, "tags": [{"for": "p", "brought": 6}]},
            {"id": "b", "minutes": 60, "pleasure": 0, "tags": [{"for": "p", "brought": 3}]})"_L1);
        const GroupAdvice &a = group(advice, u"a");
        QVERIFY(isPoints(figure(a, ReasonCode::GoodUseOfTime, "pointsAnHour"_L1), 66 / 18.0));
        QVERIFY(isPoints(figure(a, ReasonCode::GoodUseOfTime, "oneMoreHour"_L1), 33 / 18.0));
        const Advice better = adviceOn(120, R"(
            {"id": "a", "minutes": 120, "pleasure": 0, "tags": [{"for": "p", "brought": 6}]},
            {"id": "b", "minutes": 60, "pleasure": 0, "tags": [{"for": "p", "brought": 4}]})"_L1);
        QCOMPARE(*group(better, u"a").level, Level::Keep); // 1.8 an hour, while one more would bring 2.4
        QVERIFY(!codes(group(better, u"a")).contains(ReasonCode::GoodUseOfTime));
    }

    void servesNoObjective()
    {
        const Advice advice = adviceOn(60, R"(
            {"id": "a", "minutes": 10, "tags": [{"for": "x", "brought": 9}, {"for": "p", "brought": 1}]},
            {"id": "b", "minutes": 10, "tags": []},
            {"id": "c", "minutes": 10, "pin": "drop", "tags": [{"for": "p", "brought": 9}]})"_L1);
        const auto purposes = figure(group(advice, u"a"), ReasonCode::ServesNoObjective, "purposes"_L1);
        QCOMPARE(std::get<QStringList>(purposes), QStringList({u"x"_s, u"p"_s}));
        QVERIFY(codes(group(advice, u"b")).contains(ReasonCode::ServesNoObjective));
        QVERIFY(codes(group(advice, u"c")).isEmpty()); // the person's own choice needs no reason of ours
    }

    void hope()
    {
        const Advice advice = adviceOn(200, R"(
            {"id": "member", "minutes": 10, "contributeMinutes": 40, "pleasure": 5, "tags": [{"for": "p", "brought": 5.3, "potential": 8.3}]},
            {"id": "candidate", "as": "candidate", "minutes": 40, "pleasure": 5, "tags": [{"for": "p", "potential": 4}]},
            {"id": "no", "minutes": 10, "contributeMinutes": 40, "pleasure": 5, "tags": [{"for": "p", "brought": 5.4, "potential": 8.3}]},
            {"id": "untold", "minutes": 10, "contributeMinutes": 40, "pleasure": 5, "tags": [{"for": "p", "potential": 8.3}]})"_L1);
        QVERIFY(codes(group(advice, u"untold")).contains(ReasonCode::Hope));
        QVERIFY(isText(figure(group(advice, u"untold"), ReasonCode::Hope, "brought"_L1), u"")); // nobody said it
        QVERIFY(isPoints(figure(group(advice, u"member"), ReasonCode::Hope, "brought"_L1), 5.3));
        QVERIFY(isPoints(figure(group(advice, u"member"), ReasonCode::Hope, "potential"_L1), 8.3));
        QVERIFY(isText(figure(group(advice, u"candidate"), ReasonCode::Hope, "purpose"_L1), u"p"));
        QVERIFY(isText(figure(group(advice, u"candidate"), ReasonCode::Hope, "brought"_L1), u""));
        QVERIFY(!codes(group(advice, u"no")).contains(ReasonCode::Hope));
    }

    void littlePleasure()
    {
        const Advice advice = adviceOn(200, R"(
            {"id": "a", "minutes": 10, "pleasure": 3, "tags": [{"for": "p", "brought": 5}]},
            {"id": "b", "minutes": 10, "pleasure": 3.1, "tags": [{"for": "p", "brought": 5}]},
            {"id": "c", "minutes": 10, "tags": [{"for": "p", "brought": 5}]},
            {"id": "d", "minutes": 10, "pleasure": 0, "tags": [{"for": "p", "brought": 5}]})"_L1);
        QVERIFY(isPoints(figure(group(advice, u"a"), ReasonCode::LittlePleasure, "pleasure"_L1), 3));
        QVERIFY(!codes(group(advice, u"b")).contains(ReasonCode::LittlePleasure));
        QVERIFY(
            !codes(group(advice, u"c")).contains(ReasonCode::LittlePleasure)); // 2.05 stands in for what isn't known
        QVERIFY(codes(group(advice, u"d")).contains(ReasonCode::LittlePleasure));
    }

    void stoodIn()
    {
        const Advice advice = adviceOn(200, R"(
            {"id": "a", "pleasure": 3, "contributeMinutes": 900, "tags": [{"for": "p", "brought": 5}, {"for": "i", "potential": 4}]},
            {"id": "b", "role": "reader", "minutes": 900, "pleasure": 3, "tags": [{"for": "p", "brought": 5}, {"for": "i"}]})"_L1);
        const auto keys = figure(group(advice, u"a"), ReasonCode::StoodIn, "keys"_L1);
        QCOMPARE(std::get<QStringList>(keys), QStringList({u"minutesPerWeek"_s, u"brought:i"_s}));
        QVERIFY(!codes(group(advice, u"b")).contains(ReasonCode::StoodIn)); // nothing enters `leave`
        QVERIFY(!group(advice, u"b").stoodIn.isEmpty());
        const Advice candidates = adviceOn(200, R"(
            {"id": "a", "as": "candidate", "minutes": 40, "pleasure": 5, "tags": [{"for": "p", "potential": 8}]},
            {"id": "b", "as": "candidate", "pleasure": 5, "tags": [{"for": "p", "potential": 8}]})"_L1);
        QVERIFY(group(candidates, u"a").stoodIn.isEmpty()); // what it would take was said
        QCOMPARE(group(candidates, u"b").stoodIn, QStringList{u"contributeMinutesPerWeek"_s});
    }
};

int testReasons(int argc, char **argv)
{
    TestReasons tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testreasons.moc"
