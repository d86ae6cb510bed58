// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Everything that can be said about a group, listed in tests/data/words/groups.json in both languages.

#include "files/auditreader.h"
#include "sayable.h"
#include "tests.h"
#include "vocabulary.h"
#include "wordlist.h"
#include "words/advicewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QJsonObject)

namespace recentre {

namespace {

const QStringList codes{u"alternative-does-it"_s, u"highest"_s, u"serves"_s, u"worth-more-time"_s,
    u"good-use-of-time"_s, u"serves-no-objective"_s, u"about-equal"_s, u"better-used-elsewhere"_s, u"no-room"_s,
    u"hope"_s, u"little-pleasure"_s, u"not-worth-more-time"_s, u"stood-in"_s, u"enters-at"_s, u"enters-if"_s,
    u"leaves-at"_s, u"leaves-if"_s, u"ask"_s, u"by-heart"_s};
const QStringList levels{u"leave"_s, u"replace"_s, u"keep"_s, u"contribute"_s};
const QStringList recommendations{
    u"drop"_s, u"skip"_s, u"replace"_s, u"keep"_s, u"contribute"_s, u"join"_s, u"try"_s, u"unknown"_s};

Level levelOf(const QJsonValue &word) { return static_cast<Level>(levels.indexOf(word.toString())); }

QJsonArray sentences() { return wordList(u"groups"_s)["sentences"_L1].toArray(); }

/// Members m (another tool, 4 said for "face"), k (4 said), r (another tool, nothing said) and n (nothing said),
/// candidates c (4 said) and d (nothing said).
PersonFile clubMember()
{
    return readAudit(R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"},
        "groups": [{"id": "m", "name": "Runners"}, {"id": "n", "name": "Readers"}, {"id": "m2", "name": "Alumni"},
            {"id": "m3", "name": "Chess"}, {"id": "k", "name": "Cooks"}, {"id": "r", "name": "Riders"},
            {"id": "c", "name": "Circle", "membership": "candidate"},
            {"id": "d", "name": "Debates", "membership": "candidate"}],
        "audits": [{"date": "2026-09-01",
            "objectives": [{"purpose": "face", "name": "Meet", "rank": 1}, {"purpose": "watch", "rank": 2}],
            "assessments": [
                {"group": "m", "alternative": "feed reader", "purposes": [{"purpose": "face", "brought": 4}]},
                {"group": "k", "purposes": [{"purpose": "face", "brought": 4}]},
                {"group": "r", "alternative": "newsletter", "purposes": [{"purpose": "face"}]},
                {"group": "n", "purposes": [{"purpose": "face"}]},
                {"group": "c", "purposes": [{"purpose": "face", "potential": 4}]}]}]})")
        .value();
}

Figures figuresOf(const QJsonObject &row)
{
    static const QList<QLatin1StringView> keys{"kept"_L1, "of"_L1, "minutesFreed"_L1, "purpose"_L1, "score"_L1,
        "share"_L1, "points"_L1, "minutes"_L1, "pointsAnHour"_L1, "oneMoreHour"_L1, "purposes"_L1, "group"_L1,
        "groups"_L1, "brought"_L1, "potential"_L1, "pleasure"_L1, "keys"_L1, "budget"_L1, "from"_L1, "ask"_L1,
        "shift"_L1, "pinned"_L1, "available"_L1};
    const QJsonObject object = row["figures"_L1].toObject();
    Figures figures;
    for (const QLatin1StringView key : keys) {
        if (!object.contains(key))
            continue;
        const QJsonValue value = object[key];
        if (key == "minutes"_L1 || key == "minutesFreed"_L1 || key == "budget"_L1 || key == "pinned"_L1
            || key == "available"_L1)
            figures += Figure{key, value.toInt()};
        else if (value.isDouble())
            figures += Figure{key, value.toDouble()};
        else if (value.isArray())
            figures += Figure{key, value.toVariant().toStringList()};
        else
            figures += Figure{key, value.toString()};
    }
    return figures;
}

GroupAdvice adviceOf(const QJsonObject &row)
{
    GroupAdvice advice;
    advice.group = row["group"_L1].toString();
    advice.pinned = row["pinned"_L1].toBool();
    if (row.contains("weeklyMinutes"_L1))
        advice.weeklyMinutes = row["weeklyMinutes"_L1].toInt();
    if (row.contains("level"_L1))
        advice.level = levelOf(row["level"_L1]);
    if (row.contains("minutes"_L1))
        advice.minutes = row["minutes"_L1].toInt();
    if (row.contains("recommendation"_L1))
        advice.recommendation =
            static_cast<Recommendation>(recommendations.indexOf(row["recommendation"_L1].toString()));
    if (row.contains("confidence"_L1)) {
        advice.confidence = row["confidence"_L1].toDouble();
        if (advice.level)
            advice.levels += LevelAdvice{*advice.level, 0, 0, advice.confidence};
        if (row.contains("other"_L1))
            advice.levels += LevelAdvice{levelOf(row["other"_L1]), 0, 0, 1 - *advice.confidence};
    }
    advice.stoodIn = row["stoodIn"_L1].toVariant().toStringList();
    if (!advice.stoodIn.isEmpty())
        advice.reasons += Reason{ReasonCode::StoodIn, {{"keys"_L1, advice.stoodIn}}};
    for (const QJsonValue level : row["levels"_L1].toArray())
        advice.levels += LevelAdvice{levelOf(level), 0, 0, {}};
    return advice;
}

QString said(const QJsonObject &row, const Language &language)
{
    const AdviceWords words(language, clubMember());
    const GroupAdvice advice = adviceOf(row);
    const QString kind = row["kind"_L1].toString();
    if (kind == u"verdict")
        return words.verdict(advice);
    if (kind == u"certainty")
        return words.certainty(advice);
    if (kind == u"word")
        return words.confidenceWord(*advice.confidence);
    if (kind == u"could-change")
        return words.couldChange({advice.group, {}, row["couldChange"_L1].toInt(), row["of"_L1].toInt()});
    return words.reason({static_cast<ReasonCode>(codes.indexOf(row["code"_L1].toString())), figuresOf(row),
                            row["estimated"_L1].toVariant().toStringList()},
        advice);
}

} // namespace

void TestGroupSentences::asListed_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : sentences())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void TestGroupSentences::asListed()
{
    QFETCH(QJsonObject, row);
    QCOMPARE(said(row, Language(u"en")), spaced(row["en"_L1].toString()));
    QCOMPARE(said(row, Language(u"fr")), spaced(row["fr"_L1].toString()));
}

/// Whatever the sources can say of a group is in the list: every code, and every form of every text of the contexts.
void TestGroupSentences::allAreListed()
{
    QStringList used;
    for (const QJsonValue row : sentences())
        used += row["code"_L1].toString() + row["recommendation"_L1].toString();
    for (const QString &word : codes + recommendations)
        QVERIFY2(used.contains(word), qPrintable(word));
    QCOMPARE(codes.size(), static_cast<qsizetype>(ReasonCode::ByHeart) + 1);
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        const auto marking = std::make_shared<Marking>(u"core"_s, code);
        const QStringList never = wordList(u"groups"_s)["neverSaid"_L1].toVariant().toStringList();
        QStringList lines;
        for (const QJsonValue row : sentences())
            lines += said(row.toObject(), Language(code, marking));
        const QList<Sayable> sayables = sayablesOf(
            QStringLiteral(RECENTRE_SOURCE "/assets/translations"), u"core"_s, {u"reasons"_s, u"advice"_s}, code);
        const QSet<Sayable> listed = marking->saidIn(lines);
        for (const Sayable &each : sayables)
            QVERIFY2(listed.contains(each) != never.contains(each.form), qPrintable(each.form));
        QVERIFY(sayables.size() > 60);
    }
}

/// method.md, section 9, the words that section 5 rules out, and those that product.md has others for.
void TestGroupSentences::claimNothing()
{
    static const QRegularExpression never(
        u"have to|wrong|bad|fail|!|erreur|mauvais|échou|\\d[.,]\\d\\d"_s, QRegularExpression::CaseInsensitiveOption);
    for (const QJsonValue row : sentences())
        for (const QLatin1StringView language : {"en"_L1, "fr"_L1}) {
            const QString text = row[language].toString();
            QVERIFY2(!never.match(text).hasMatch(), qPrintable(text));
            QVERIFY2((strangeWord(language, text) + claimIn(language, text)).isEmpty(), qPrintable(text));
            const QString kind = row["kind"_L1].toString();
            if (kind != u"word" && kind != u"verdict")
                QVERIFY2(
                    (text.front().isUpper() || text.front().isDigit()) && (text.endsWith(u'.') || text.endsWith(u'?')),
                    qPrintable(text));
        }
}

} // namespace recentre
