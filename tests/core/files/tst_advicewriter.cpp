// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// `recommend --json`: every key in the order of the format, every code by its word, figures without a locale.
#include "files/advicewriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <limits>

using namespace recentre;
using namespace Qt::StringLiterals;

namespace {

const AdviceTexts texts{[](const Reason &, const GroupAdvice &group) { return u"About “%1”"_s.arg(group.group); },
    [](const Realisation &) { return u"So it is"_s; }};

/// One of everything, and a group that isn't judged.
Advice fullAdvice()
{
    Advice advice{240, 410, 235, 520, 17'416'667, 29'108'333, 3'797'222, {}, 1000, {}, {}, {}, {}, {}};
    advice.weights = {{u"visibility"_s, 0.6111111111111112}, {u"pleasure"_s, 0.0611111111}};
    GroupAdvice group;
    group.group = u"g1"_s;
    group.level = Level::Contribute;
    group.recommendation = Recommendation::Contribute;
    group.minutes = 60;
    group.value = 2'400'000;
    group.valueToday = -1;
    group.valuePerHour = 2.4000004;
    group.levels = {
        {Level::Leave, 0, 0, 0.0}, {Level::Keep, 45, 1'000'001, 0.07}, {Level::Contribute, 60, 2'400'000, {}}};
    group.confidence = 0.93;
    group.stoodIn = {u"contributeMinutesPerWeek"_s, u"brought:visibility"_s};
    group.question = Question{Ask::Potential, u"visibility"_s, 0.31};
    group.reasons = {{ReasonCode::WorthMoreTime, {{"points"_L1, 2.4}, {"minutes"_L1, 15}}},
        {ReasonCode::BetterUsedElsewhere, {{"groups"_L1, QStringList{u"g2"_s, u"g3"_s}}}},
        {ReasonCode::EntersIf, {{"purpose"_L1, u"visibility"_s}, {"score"_L1, 6.5}}}};
    GroupAdvice unknown;
    unknown.group = u"g2"_s;
    advice.groups = {group, unknown};
    advice.nextQuestion = NextQuestion{u"g4"_s, {Ask::Pleasure, {}, {}}, 3, 18};
    advice.frontier = {{0, 0}, {15, 500'000}};
    advice.realisations = {
        {RealisationCode::TakingNotGiving, true, false, {{"reader"_L1, RoleTime{210, 7}}}, {u"g1"_s}},
        {RealisationCode::Circles, false, true, {}, {}}};
    return advice;
}

QJsonObject written(const Advice &advice) { return QJsonDocument::fromJson(writeAdvice(advice, texts)).object(); }

} // namespace

class TestAdvice : public QObject {
    Q_OBJECT

private slots:
    void writesEveryByteAsExpected();
    void writesTheSameInEveryLocale();
    void namesEveryCode();
    void leavesOutWhatDoesNotExist();
    void roundsToTheMillionth_data();
    void roundsToTheMillionth();
};

void TestAdvice::writesEveryByteAsExpected()
{
    QFile file(QStringLiteral(RECENTRE_TEST_DATA "/advice/full.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(writeAdvice(fullAdvice(), texts), file.readAll());
}

void TestAdvice::writesTheSameInEveryLocale()
{
    const QByteArray plain = writeAdvice(fullAdvice(), texts);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QByteArray french = writeAdvice(fullAdvice(), texts);
    QLocale::setDefault(before);
    QCOMPARE(french, plain);
}

void TestAdvice::namesEveryCode()
{
    Advice advice;
    GroupAdvice group;
    const QStringList reasons{u"alternative-does-it"_s, u"highest"_s, u"serves"_s, u"worth-more-time"_s,
        u"good-use-of-time"_s, u"serves-no-objective"_s, u"about-equal"_s, u"better-used-elsewhere"_s, u"no-room"_s,
        u"hope"_s, u"little-pleasure"_s, u"not-worth-more-time"_s, u"stood-in"_s, u"enters-at"_s, u"enters-if"_s,
        u"leaves-at"_s, u"leaves-if"_s, u"ask"_s, u"by-heart"_s};
    for (int i = 0; i < reasons.size(); ++i)
        group.reasons += Reason{static_cast<ReasonCode>(i), {}};
    for (int i = 0; i < 4; ++i)
        group.levels += LevelAdvice{static_cast<Level>(i), 0, 0, {}};
    for (int i = 0; i < 8; ++i) {
        group.recommendation = static_cast<Recommendation>(i);
        group.question = Question{static_cast<Ask>(i % 4), u"p"_s, {}};
        advice.groups += group;
    }
    const QStringList realisations{u"time-needed"_s, u"too-many-objectives"_s, u"away-from-objectives"_s, u"few-met"_s,
        u"watch-elsewhere"_s, u"taking-not-giving"_s, u"circles"_s, u"no-pleasure"_s, u"not-seen"_s, u"collecting"_s,
        u"few-bring-most"_s, u"same-purpose"_s, u"objective-alone"_s, u"over-budget"_s, u"since-last"_s};
    for (int i = 0; i < realisations.size(); ++i)
        advice.realisations += Realisation{static_cast<RealisationCode>(i), false, false, {}, {}};

    const auto words = [](const QJsonValue &list, const QString &key) {
        QStringList result;
        for (const QJsonValue &item : list.toArray())
            result += item[key].toString();
        return result;
    };
    const QJsonObject document = written(advice);
    const QJsonArray groups = document["groups"_L1].toArray();
    QCOMPARE(words(groups[0]["reasons"_L1], u"code"_s), reasons);
    QCOMPARE(
        words(groups[0]["levels"_L1], u"level"_s), (QStringList{u"leave"_s, u"replace"_s, u"keep"_s, u"contribute"_s}));
    QCOMPARE(words(groups, u"recommendation"_s),
        (QStringList{
            u"drop"_s, u"skip"_s, u"replace"_s, u"keep"_s, u"contribute"_s, u"join"_s, u"try"_s, u"unknown"_s}));
    QStringList asks;
    for (int i = 0; i < 4; ++i)
        asks += groups[i]["question"_L1]["ask"_L1].toString();
    QCOMPARE(asks, (QStringList{u"purpose"_s, u"brought"_s, u"potential"_s, u"pleasure"_s}));
    QCOMPARE(words(document["realisations"_L1], u"code"_s), realisations);
}

void TestAdvice::leavesOutWhatDoesNotExist()
{
    Advice advice = fullAdvice();
    advice.nextQuestion.reset();
    const QJsonObject document = written(advice);
    QVERIFY(document.contains("nextQuestion"_L1) && document["nextQuestion"_L1].isNull());
    const QJsonObject unknown = document["groups"_L1][1].toObject();
    QCOMPARE(unknown["recommendation"_L1], u"unknown"_s);
    for (const QLatin1StringView key : {"level"_L1, "confidence"_L1, "value"_L1, "valueToday"_L1, "valuePerHour"_L1,
             "minutesPerWeek"_L1, "question"_L1})
        QVERIFY2(unknown.contains(key) && unknown[key].isNull(), key.data());
    QVERIFY(unknown["levels"_L1].toArray().isEmpty());
    const QJsonObject empty = QJsonDocument::fromJson(writeAdvice(Advice(), {})).object();
    QCOMPARE(empty["groups"_L1], QJsonArray());
}

void TestAdvice::roundsToTheMillionth_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("less than half") << 0.0000004 << QByteArray("0");
    QTest::newRow("half") << 0.0000005 << QByteArray("0.000001");
    QTest::newRow("noise") << 0.1 + 0.2 << QByteArray("0.3");
    QTest::newRow("whole") << 12.0 << QByteArray("12");
    QTest::newRow("below zero") << -1.25 << QByteArray("-1.25");
    QTest::newRow("just below zero") << -0.0000001 << QByteArray("0");
    QTest::newRow("between zero and minus one") << -0.5 << QByteArray("-0.5");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.333333");
    QTest::newRow("large") << 123456789.0000015 << QByteArray("123456789.000002");
    QTest::newRow("too large") << 1e300 << QByteArray("null");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("null");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QByteArray("null");
}

void TestAdvice::roundsToTheMillionth()
{
    QFETCH(double, value);
    QFETCH(QByteArray, expected);
    Advice advice;
    advice.weights = {{u"p"_s, value}};
    const QByteArray document = writeAdvice(advice, texts);
    QVERIFY2(document.contains("\"weight\": " + expected + "\n"), document.constData());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advicewriter.moc"
