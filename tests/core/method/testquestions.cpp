// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "audits.h"
#include "found.h"
#include "method/advice.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

Advice adviceOn(const char *audit, int readings = 1000)
{
    const QJsonDocument document = QJsonDocument::fromJson(audit);
    if (!document.isObject())
        qFatal("broken: %s", audit);
    return advise(fileOf(document.object()), {.budget = {}, .readings = readings, .forEach = {}, .progress = {}})
        .value();
}

/// Two candidates alike but for their hopes; one fits.
constexpr auto twoCandidates = R"({"weeklyMinutes": 30, "objectives": [{"id": "p", "rank": 1}], "groups": [
    {"id": "a", "as": "candidate", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "potential": 7}]},
    {"id": "b", "as": "candidate", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "potential": 6.5}]}]})";

/// How the hope for the first of them sways its advice, by a simulation of its own.
double swayOfTheFirst()
{
    std::mt19937_64 random(5);
    std::uniform_real_distribution<double> unit;
    int times[2][2] = {};
    for (int reading = 0; reading < 200'000; ++reading) {
        const double cut = unit(random);
        const double first = std::max(cut, 1 - cut);
        const double hope = 4 + 6 * unit(random);
        const double a = first * hope + (1 - first) * (4 + 2 * unit(random));
        const double b = first * (3.5 + 6 * unit(random)) + (1 - first) * (4 + 2 * unit(random));
        ++times[hope > 7 ? 1 : 0][a > b ? 1 : 0];
    }
    return times[1][1] / double(times[1][0] + times[1][1]) - times[0][1] / double(times[0][0] + times[0][1]);
}

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private slots:
    void theScoreThatSwaysMost()
    {
        const Advice advice = adviceOn(twoCandidates, 20'000);
        const GroupAdvice &a = group(advice, u"a");
        QVERIFY(*a.confidence < 0.65);
        QVERIFY(a.question);
        QCOMPARE(a.question->ask, Ask::Potential);
        QCOMPARE(a.question->purpose, u"p"_s);
        QVERIFY(std::abs(*a.question->shift - swayOfTheFirst()) < 0.03);
        // The advice for b is to skip it: the more it could bring, the less that stands.
        QCOMPARE(group(advice, u"b").question->ask, Ask::Potential);
        QVERIFY(*group(advice, u"b").question->shift < -0.3);
        QCOMPARE(a.reasons.last().code, ReasonCode::AskFor);
        QCOMPARE(a.reasons.last().figures[0], (Figure{"ask"_L1, u"potential"_s}));
        QCOMPARE(a.reasons.last().figures[1], (Figure{"purpose"_L1, u"p"_s}));
        QCOMPARE(a.reasons.last().figures[2], (Figure{"shift"_L1, *a.question->shift}));
    }

    void clearAndKnownAsksNothing()
    {
        const Advice advice = adviceOn(R"({"weeklyMinutes": 30, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "a", "minutes": 30, "pleasure": 9, "tags": [{"for": "p", "brought": 8}]},
            {"id": "b", "minutes": 30, "pleasure": 2, "tags": [{"for": "p", "brought": 3}]},
            {"id": "c", "minutes": 30, "tags": []},
            {"id": "d", "minutes": 0, "pin": "keep", "tags": [{"for": "p"}]}]})");
        for (const GroupAdvice &each : advice.groups)
            QVERIFY(!each.question);
        QVERIFY(!advice.nextQuestion);
    }

    /// One of two alike fits, and each has so many scores that none sways the advice much: no answer would settle it.
    void byHeart()
    {
        const auto adviceWith = [](const QString &a, const QString &b) {
            QStringList objectives, tags;
            for (int i = 0; i < 10; ++i) {
                objectives += uR"({"id": "p%1", "rank": 1})"_s.arg(i);
                tags += uR"({"for": "p%1", "brought": 6, "potential": 6})"_s.arg(i);
            }
            const QString group =
                uR"({"id": "%1", "minutes": 30, "contributeMinutes": %2, "pleasure": 5, "tags": [%3]})"_s;
            const QStringList groups{group.arg(u"a"_s, a, tags.join(u',')), group.arg(u"b"_s, b, tags.join(u',')),
                group.arg(u"c"_s, u"300"_s, uR"({"for": "p0", "brought": 3})"_s)};
            return adviceOn(uR"({"weeklyMinutes": 30, "objectives": [%1], "groups": [%2]})"_s
                                .arg(objectives.join(u','), groups.join(u','))
                                .toUtf8()
                                .constData(),
                5000);
        };
        for (const bool members : {true, false}) {
            const QString as = members ? u"300"_s : uR"(30, "as": "candidate")"_s;
            const Advice advice = adviceWith(as, as);
            for (const QString &id : {u"a"_s, u"b"_s}) {
                const GroupAdvice &each = group(advice, id);
                QVERIFY(*each.confidence < 0.65 && !each.question);
                QCOMPARE(each.reasons.last(), (Reason{ReasonCode::ByHeart, {}}));
            }
            QVERIFY(*group(advice, u"c").confidence > 0.9);
            QVERIFY(!reason(group(advice, u"c"), ReasonCode::ByHeart)); // clear
        }
        const Advice pinned = adviceWith(uR"(300, "pin": "keep", "pinMinutes": 0)"_s, u"300"_s);
        QVERIFY(!reason(group(pinned, u"a"), ReasonCode::ByHeart));
        const Advice asks = adviceOn(twoCandidates); // where an answer would settle it, that is asked
        for (const GroupAdvice &each : asks.groups)
            QVERIFY(each.question && !reason(each, ReasonCode::ByHeart));
    }

    /// Fairly clear, but a stand-in enters: still worth asking if the answer sways.
    void standInsAsk()
    {
        const char *const audit = R"({"weeklyMinutes": 30, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "a", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "brought": 4.3}]},
            {"id": "b", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", %1}]}]})";
        const QString open = QString::fromLatin1(audit);
        const QByteArray stoodIn = open.arg(u"\"potential\": 6, \"x\": 0"_s).toUtf8();
        const Advice asks = adviceOn(stoodIn.constData());
        QVERIFY(*group(asks, u"b").confidence >= 0.65);
        QCOMPARE(group(asks, u"b").question->ask, Ask::Brought);
        const QByteArray known = open.arg(u"\"brought\": 3.3"_s).toUtf8();
        const Advice silent = adviceOn(known.constData());
        QVERIFY(*group(silent, u"b").confidence >= 0.65);
        QVERIFY(!group(silent, u"b").question);
    }

    void unknownGroupsAskForWhatIsMissing()
    {
        const char *const audit = R"({"objectives": [{"id": "p", "rank": 2}, {"id": "q", "rank": 1}], "groups": [
            {"id": "silent"}, {"id": "tagged", "tags": [{"for": "p"}, {"for": "q"}]},
            {"id": "far", "as": "candidate", "tags": [{"for": "p"}]}]})";
        for (const int readings : {0, 100}) {
            const Advice advice = adviceOn(audit, readings);
            QCOMPARE(*group(advice, u"silent").question, (Question{Ask::Purpose, {}, {}}));
            QCOMPARE(*group(advice, u"tagged").question, (Question{Ask::Brought, u"q"_s, {}}));
            QCOMPARE(*group(advice, u"far").question, (Question{Ask::Potential, u"p"_s, {}}));
        }
    }

    /// The most minutes in doubt; of unknown groups only when no other asks.
    void nextQuestion()
    {
        const Advice advice = adviceOn(twoCandidates);
        const auto doubt = [&](QStringView id) { return 1 - *group(advice, id).confidence; };
        QCOMPARE(advice.nextQuestion->group, doubt(u"a") >= doubt(u"b") ? u"a"_s : u"b"_s);
        QCOMPARE(advice.nextQuestion->question, *group(advice, advice.nextQuestion->group).question);
        QCOMPARE(advice.nextQuestion->couldChange, 2); // one comes, the other goes
        QCOMPARE(advice.nextQuestion->of, 2);
        QVERIFY(!adviceOn(twoCandidates, 0).nextQuestion);
    }

    void nextQuestionOfAnUnknownGroup()
    {
        const Advice advice = adviceOn(R"({"weeklyMinutes": 30, "objectives": [{"id": "p", "rank": 1}], "groups": [
            {"id": "a", "minutes": 30, "pleasure": 5, "tags": [{"for": "p", "brought": 6}]},
            {"id": "short", "minutes": 10}, {"id": "long", "minutes": 30}, {"id": "as long", "minutes": 30}]})");
        QCOMPARE(advice.nextQuestion->group, u"long"_s);
        QCOMPARE(advice.nextQuestion->question.ask, Ask::Purpose);
        QCOMPARE(advice.nextQuestion->couldChange, 1); // a would go for it
        QCOMPARE(advice.nextQuestion->of, 1);
    }
};

int testQuestions(int argc, char **argv)
{
    TestQuestions tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace recentre

#include "testquestions.moc"
