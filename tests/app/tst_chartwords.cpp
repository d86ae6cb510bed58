// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the window adds to the charts' own sentences, listed in tests/data/words/pictures.json in both languages.
#include "charts/bestvaluechart.h"
#include "charts/coffeechart.h"
#include "charts/hourschart.h"
#include "charts/neededchart.h"
#include "charts/objectiveschart.h"
#include "charts/purposeschart.h"
#include "charts/quarterschart.h"
#include "charts/roleschart.h"
#include "charts/threadschart.h"
#include "charts/timeandvaluechart.h"
#include "desktop/translations.h"
#include "fourgroups.h"
#include "lists/realisationlist.h"
#include "sayable.h"
#include "vocabulary.h"
#include "wordlist.h"

#include <QApplication>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

/// The rows that list what the window shows.
QList<QJsonObject> shownRows()
{
    QList<QJsonObject> rows;
    for (const QJsonValue row : wordList(u"pictures"_s)["rows"_L1].toArray())
        if (row.toObject().contains("window en"_L1))
            rows += row.toObject();
    return rows;
}

/// With an id, as in a window.
PersonFile ada(const QJsonObject &row)
{
    PersonFile file = adaIn(row);
    file.person.id = u"7a3f0d52-2b0e-4a0c-9a67-1f6f2f1f0c11"_s;
    return file;
}

QStringList texts(const QVariantList &maps, const QStringList &keys)
{
    QStringList all;
    for (const QVariant &map : maps)
        for (const QString &key : keys)
            all += map.toMap()[key].toString();
    return all;
}

/// Title, sentence and table.
QStringList said(const Chart &chart)
{
    const ChartTable &table = *chart.table();
    QStringList lines{chart.title(), chart.sentence(), table.headers().join(u" | "_s)};
    for (int row = 0; row < table.count(); ++row)
        lines += at(table, row, "cells").toStringList().join(u" | "_s);
    return lines;
}

template <class Kind>
QStringList saidOf(Session &session)
{
    Kind chart;
    chart.setTabled(true);
    chart.setSession(&session);
    QStringList lines = said(chart);
    if constexpr (std::is_base_of_v<BarChart, Kind>)
        lines += column(*chart.bars(), "says");
    if constexpr (requires { chart.aside(); })
        lines += chart.aside();
    return lines;
}

QStringList ofTimeAndValue(Session &session)
{
    TimeAndValueChart chart;
    chart.setTabled(true);
    chart.setSession(&session);
    QStringList lines = said(chart);
    if (!chart.enough())
        lines += chart.needText();
    for (const Group &group : session.file().groupsInOrder())
        lines += chart.says(group.id);
    for (const QVariant &entry : chart.legend())
        lines += texts({entry}, {u"word"_s, u"count"_s}).join(u": "_s);
    return lines;
}

QStringList ofBestValue(Session &session)
{
    BestValueChart chart;
    chart.setSession(&session);
    chart.setTabled(true);
    return QStringList{chart.title(), chart.sentence(), chart.table()->headers().join(u" | "_s), chart.bestText(),
               chart.whatIfText()}
    + texts(chart.whatIfs(), {u"says"_s});
}

QStringList ofQuarters(Session &session)
{
    QuartersChart chart;
    chart.setTabled(true);
    chart.setSession(&session);
    QStringList lines;
    for (const auto measure : {QuartersChart::Measure::Time, QuartersChart::Measure::Points}) {
        chart.setMeasure(measure);
        chart.setGroup({});
        lines += said(chart) + QStringList{chart.promiseText(), chart.note()};
        for (const Group &group : session.file().groupsInOrder()) {
            chart.setGroup(group.id);
            lines += said(chart);
        }
    }
    return lines;
}

QStringList ofThreads(Session &session)
{
    ThreadsChart chart;
    chart.setTabled(true);
    chart.setSession(&session);
    return said(chart) + texts(chart.columns(), {u"countText"_s, u"says"_s}) + column(*chart.rows(), "says")
        + QStringList{chart.lonely() ? chart.actionText() : QString()};
}

/// What the window says of a row beside what is listed of it already, each line once; each text marked by `marking`.
QStringList saidIn(const QJsonObject &row, const QString &code, QTranslator *marking = nullptr)
{
    Scene scene;
    scene.settings.setLanguage(code);
    Translations translations;
    translations.use(code);
    if (marking)
        QCoreApplication::installTranslator(marking);
    const auto asBefore = qScopeGuard([&] { QCoreApplication::removeTranslator(marking); });
    Session session(ada(row), {}, scene.settings);
    QStringList lines;
    if (row["kind"_L1] == u"history"_s) {
        lines = ofQuarters(session) + ofThreads(session);
    } else {
        RealisationList realisations;
        realisations.setSession(&session);
        lines = ofTimeAndValue(session) + saidOf<PurposesChart>(session) + saidOf<NeededChart>(session)
            + saidOf<HoursChart>(session) + saidOf<ObjectivesChart>(session) + saidOf<RolesChart>(session)
            + ofBestValue(session) + saidOf<CoffeeChart>(session)
            + QStringList{realisations.unsaidText(), realisations.moreText()};
    }
    const QStringList listed = linesListed(row[code]);
    lines.removeIf([&](const QString &line) { return line.isEmpty() || listed.contains(line); });
    lines.removeDuplicates();
    return lines;
}

} // namespace

/// The charts' texts of app/charts, and those of the realisations' list.
class ChartWordsTest : public QObject {
    Q_OBJECT
private slots:
    void asListed_data();
    void asListed();
    void allAreListed();
    void claimNothing();
};

void ChartWordsTest::asListed_data()
{
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonObject &row : shownRows())
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row;
}

void ChartWordsTest::asListed()
{
    QFETCH(QJsonObject, row);
    const QString name = row["name"_L1].toString();
    const QStringList english = saidIn(row, u"en"_s), french = saidIn(row, u"fr"_s);
    handOut(u"window"_s, name, u"en"_s, english);
    handOut(u"window"_s, name, u"fr"_s, french);
    for (const auto &[code, lines] : {std::pair(u"en"_s, english), std::pair(u"fr"_s, french)}) {
        const QStringList listed = linesListed(row[u"window "_s + code]);
        for (qsizetype i = 0; i < std::max(lines.size(), listed.size()); ++i)
            QCOMPARE(lines.value(i), listed.value(i));
    }
}

/// Whatever these can say is in the list, in both languages, every form.
void ChartWordsTest::allAreListed()
{
    QStringList contexts;
    for (const QString &type : {u"TimeAndValueChart"_s, u"PurposesChart"_s, u"NeededChart"_s, u"HoursChart"_s,
             u"ObjectivesChart"_s, u"RolesChart"_s, u"BestValueChart"_s, u"CoffeeChart"_s, u"QuartersChart"_s,
             u"ThreadsChart"_s, u"RealisationList"_s})
        contexts += u"recentre::"_s + type;
    const QStringList never = wordList(u"pictures"_s)["neverSaid"_L1].toVariant().toStringList();
    for (const QString &code : {u"en"_s, u"fr"_s}) {
        Marking marking(u"app"_s, code);
        QStringList lines;
        for (const QJsonObject &row : shownRows())
            lines += saidIn(row, code, &marking);
        const QSet<Sayable> listed = marking.saidIn(lines);
        const QList<Sayable> sayables =
            sayablesOf(QStringLiteral(RECENTRE_SOURCE "/assets/translations"), u"app"_s, contexts, code);
        QVERIFY(sayables.size() > 60);
        const QStringList wrong = wronglyListed(sayables, listed, never);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
}

/// method.md, section 9, what section 5 rules out, and the words that product.md has others for.
void ChartWordsTest::claimNothing()
{
    for (const QJsonObject &row : shownRows())
        for (const QString &code : {u"en"_s, u"fr"_s})
            for (const QString &line : linesListed(row[u"window "_s + code]))
                QVERIFY2((strangeWord(code, line) + claimIn(code, line)).isEmpty(), qPrintable(line));
}

} // namespace recentre

QTEST_MAIN(recentre::ChartWordsTest)
#include "tst_chartwords.moc"
