// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/advicewriter.h"
#include "files/auditreader.h"
#include "files/auditwriter.h"
#include "files/sample.h"
#include "method/advice.h"
#include "tests.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

PersonFile sample(const QString &language) { return readAudit(sampleAudit(language)).value(); }

void everyLanguage()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("French") << u"fr"_s;
}

QJsonObject expectedFigures()
{
    QFile file(QStringLiteral(RECENTRE_TEST_DATA "/samples/isabelle.expected.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString nameOfLevel(Level level)
{
    static const std::array names{u"leave"_s, u"replace"_s, u"keep"_s, u"contribute"_s};
    return names.at(static_cast<size_t>(level));
}

// Within two millionths of a point: the expected figures were rounded another way.
bool sameValue(qint64 value, double expected) { return std::abs(double(value) - expected * 1e6) <= 2.5; }

} // namespace

void TestSamples::figures_data() { everyLanguage(); }

void TestSamples::figures()
{
    QFETCH(QString, language);
    const QJsonObject expected = expectedFigures();
    const Advice advice = advise(sample(language)).value();
    QCOMPARE(advice.minutesToday, expected["minutesToday"_L1].toInt());
    QCOMPARE(advice.minutesPlanned, expected["minutesPlanned"_L1].toInt());
    QCOMPARE(advice.minutesToFollowAll, expected["minutesToFollowAll"_L1].toInt());
    QVERIFY(sameValue(advice.valueToday, expected["valueToday"_L1].toDouble()));
    QVERIFY(sameValue(advice.valuePlanned, expected["valuePlanned"_L1].toDouble()));
    QVERIFY(sameValue(advice.valueOfAnHour, expected["valueOfAnHour"_L1].toDouble()));
    for (const Weight &weight : advice.weights)
        QVERIFY(qFuzzyCompare(weight.weight, expected["weights"_L1][weight.purpose].toDouble()));

    for (const QJsonValue point : expected["frontier"_L1].toArray()) {
        const auto found = std::ranges::find(advice.frontier, point[0].toInt(), &FrontierPoint::minutes);
        QVERIFY2(found != advice.frontier.end(), qPrintable(QString::number(point[0].toInt())));
        QVERIFY(sameValue(found->value, point[1].toDouble()));
    }

    const QJsonObject groups = expected["groups"_L1].toObject();
    int judged = 0;
    for (const GroupAdvice &group : advice.groups) {
        if (expected["unknown"_L1].toArray().contains(group.group)) {
            QVERIFY(!group.level);
            continue;
        }
        ++judged;
        const QJsonObject figures = groups[group.group].toObject();
        QCOMPARE(nameOfLevel(group.level.value()), figures["level"_L1].toString());
        QCOMPARE(group.levels.size(), figures["levels"_L1].toObject().size());
        for (const LevelAdvice &level : group.levels) {
            const QJsonArray figure = figures["levels"_L1][nameOfLevel(level.level)].toArray();
            QCOMPARE(level.minutes, figure[0].toInt());
            QVERIFY(sameValue(level.value, figure[1].toDouble()));
            // 4,000 other readings: within four and a half standard errors of both.
            const double share = figure[2].toDouble(), p = std::clamp(share, 0.002, 0.998);
            const double error = std::sqrt(p * (1 - p) * (1.0 / 4000 + 1.0 / advice.readings));
            QVERIFY2(std::abs(level.acceptability.value() - share) <= 4.5 * error, qPrintable(group.group));
        }
    }
    QCOMPARE(judged, groups.size());
}

/// The whole answer, but for its sentences, to the byte: so every compiler, debug or release, gives the same. A change
/// of the method that is meant: look at the difference, then take what this test leaves in its folder.
void TestSamples::everyByte()
{
    QFile file(QStringLiteral(RECENTRE_TEST_DATA "/samples/isabelle.recommendation.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = writeAdvice(advise(sample(u"en"_s)).value(), {});
    if (file.readAll() == bytes)
        return;
    QFile other(u"isabelle.recommendation.json"_s);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(bytes) == bytes.size());
    QFAIL(qPrintable(u"the answer is another: "_s + QFileInfo(other).absoluteFilePath()));
}

void TestSamples::roundTrip_data() { everyLanguage(); }

void TestSamples::roundTrip()
{
    QFETCH(QString, language);
    const QByteArray bytes = sampleAudit(language);
    QCOMPARE(QJsonDocument::fromJson(writeAudit(sample(language))), QJsonDocument::fromJson(bytes));
    QCOMPARE(sample(language).person.language, language);
    QCOMPARE(sampleAudit(u"de"_s), sampleAudit(u"en"_s));
}

void TestSamples::history_data() { everyLanguage(); }

void TestSamples::history()
{
    QFETCH(QString, language);
    const PersonFile file = sample(language);
    const QList<Audit> audits = file.auditsInOrder();
    QCOMPARE(audits.size(), 4);
    for (qsizetype i = 0; i < audits.size(); ++i) {
        QCOMPARE(audits[i].date, QDate(2025, 12, 1).addMonths(3 * static_cast<int>(i)));
        QCOMPARE(audits[i].next, audits[i].date.addMonths(3));
        int decisions = 0;
        for (const Assessment &assessment : file.assessmentsOf(audits[i].id)) {
            decisions += assessment.decision ? 1 : 0;
            // What was decided is answered for in every quarter but the current one.
            QCOMPARE(assessment.outcome.has_value(), assessment.decision && i < 3);
            if (assessment.decision)
                QVERIFY(assessment.decision->choice && assessment.decision->advised);
        }
        QVERIFY(decisions >= 10);
    }
}

void TestSamples::sameInEveryLanguage()
{
    const PersonFile english = sample(u"en"_s), french = sample(u"fr"_s);
    QCOMPARE(english.groups, french.groups);
    QCOMPARE(english.assessments.keys(), french.assessments.keys());
    QCOMPARE(english.purposes.keys(), french.purposes.keys());
    for (const Purpose &purpose : english.purposes) {
        const Purpose other = french.purposes.value({purpose.audit, purpose.id});
        QCOMPARE(other.rank, purpose.rank);
        QVERIFY2(other.name != purpose.name, qPrintable(purpose.name));
    }
    Advice first = advise(english, {.readings = 1}).value(), second = advise(french, {.readings = 1}).value();
    QVERIFY(first == second);
}

} // namespace recentre
