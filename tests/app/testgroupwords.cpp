// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that step 6 says about a group, its swap and its sums, listed in tests/data/words/steps.json in both
// languages: scenes, each with its lines.

#include "cards/decisioncard.h"
#include "desktop/translations.h"
#include "fourgroups.h"
#include "lists/decisionlist.h"
#include "lists/groupsums.h"
#include "lists/groupswap.h"
#include "lists/plainrows.h"
#include "sayable.h"
#include "session/session.h"
#include "tests.h"
#include "vocabulary.h"
#include "wordlist.h"

#include <QScopeGuard>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

QJsonArray scenes() { return wordList(u"steps"_s)["scenes"_L1].toArray(); }

QStringList saidBy(const DecisionCard &card)
{
    QStringList lines{card.verdict(), card.markWord(), card.sureWord(), card.readingsText(), card.leaningText(),
        card.overText(), card.ask(), card.moved()};
    return lines + column(*card.reasons(), "name") + column(*card.reasons(), "opens") + column(*card.choices(), "name")
        + column(*card.tries(), "name") + column(*card.tries(), "result");
}

QStringList saidBy(const DecisionList &list)
{
    return column(list, "aside") + column(list, "spoken")
        + QStringList{list.acceptText(), list.oneAnswer(), list.oneAnswerShort(), list.placeText()};
}

QStringList textsOf(const QVariantList &maps, const QStringList &keys)
{
    QStringList texts;
    for (const QVariant &each : maps) {
        QStringList parts;
        for (const QString &key : keys)
            parts += each.toMap().value(key).toString();
        for (const QVariant &cell : each.toMap().value(u"cells"_s).toList())
            parts += cell.toMap().value(u"spoken"_s).toString();
        parts.removeAll(QString());
        texts += parts.join(u" | "_s);
    }
    return texts;
}

QStringList saidBy(const GroupSwap &swap)
{
    return QStringList{swap.title(), swap.weekTitle(), swap.minutesText(), swap.costText() + u": "_s + swap.cost(),
               swap.note(), swap.yesText()}
    + textsOf(swap.lines(), {u"name"_s, u"figure"_s}) + column(*swap.week(), "spoken");
}

QStringList saidBy(const GroupSums &sums)
{
    return QStringList{sums.title(), sums.weightLine()} + textsOf(sums.columns(), {u"points"_s})
        + textsOf(sums.rows(), {u"name"_s, u"place"_s, u"weight"_s}) + textsOf(sums.totals(), {u"points"_s})
        + textsOf(sums.follows(), {u"text"_s});
}

/// What is said once a scene's acts are done, each line once; each text marked by `marking`.
QStringList saidIn(const QJsonObject &row, const QString &code, QTranslator *marking = nullptr)
{
    Scene scene;
    scene.settings.setLanguage(code);
    Translations translations;
    translations.use(code);
    if (marking)
        QCoreApplication::installTranslator(marking);
    const auto asBefore = qScopeGuard([&] { QCoreApplication::removeTranslator(marking); });
    Session session(adaIn(row), {}, scene.settings);
    DecisionList list;
    DecisionCard card;
    card.setSession(&session);
    card.open(row["group"_L1].toString());
    list.setSession(&session);
    GroupSwap swap;
    GroupSums sums;
    sums.setSession(&session);
    sums.setGroupId(row["group"_L1].toString());
    QStringList lines;
    for (const QJsonValue act : row["acts"_L1].toArray()) {
        const QString what = act[0].toString();
        if (what == u"read"_s && !eventually([&] { return session.sure(); }))
            qFatal("not read");
        else if (what == u"rows"_s)
            list.setRestShown(true);
        else if (what == u"try"_s)
            card.tryOut(act[1].toInt());
        else if (what == u"answer"_s)
            card.answer(act[1].toString());
        else if (what == u"accept"_s)
            list.acceptRest();
        else if (what == u"type"_s)
            lines += swap.sayMinutes(act[1].toString());
        else if (what == u"swap"_s) {
            swap.setSession(&session);
            swap.setGroupId(card.groupId());
            if (!act[1].isUndefined())
                swap.step(act[1].toInt() - swap.minutes());
        }
    }
    lines += swap.groupId().isEmpty() ? saidBy(card) + saidBy(list) + saidBy(sums) : saidBy(swap);
    if (row["acts"_L1].toArray().isEmpty())
        swap.setSession(&session), lines += QStringList{swap.weekTitle(), swap.title()};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace

void GroundsTest::wordsAsListed_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue row : scenes())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void GroundsTest::wordsAsListed()
{
    QFETCH(QJsonObject, row);
    const QStringList wrong = notAsListed(u"steps"_s, row, [&row](const QString &code) { return saidIn(row, code); });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Whatever these can say is in the list, in both languages, every form.
void GroundsTest::allWordsAreListed()
{
    QStringList contexts;
    for (const QString &type : {u"DecisionCard"_s, u"DecisionList"_s, u"GroupSwap"_s, u"GroupSums"_s})
        contexts += u"recentre::"_s + type;
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        Marking marking(u"app"_s, code);
        QStringList lines;
        for (const QJsonValue row : scenes())
            lines += saidIn(row.toObject(), code, &marking);
        const QSet<Sayable> listed = marking.saidIn(lines);
        const QList<Sayable> sayables =
            sayablesOf(QStringLiteral(RECENTRE_SOURCE "/assets/translations"), u"app"_s, contexts, code);
        QVERIFY(sayables.size() > 60);
        const QStringList wrong = wronglyListed(sayables, listed);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

/// method.md, section 9, what section 5 rules out, and the words that product.md has others for.
void GroundsTest::wordsClaimNothing()
{
    for (const QJsonValue row : scenes())
        for (const QLatin1StringView code : {"en"_L1, "fr"_L1})
            for (const QString &line : linesListed(row[code]))
                QVERIFY2((strangeWord(code, line) + claimIn(code, line)).isEmpty(), qPrintable(line));
}

} // namespace recentre
