// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What charts 1 to 7 and 9 hand to be drawn, against the advice itself.
#include "charts/bestvaluechart.h"
#include "charts/coffeechart.h"
#include "charts/hourschart.h"
#include "charts/marks.h"
#include "charts/neededchart.h"
#include "charts/objectiveschart.h"
#include "charts/purposeschart.h"
#include "charts/roleschart.h"
#include "charts/timeandvaluechart.h"
#include "desktop/translations.h"
#include "files/auditreader.h"
#include "files/sample.h"
#include "picture/objectivesserved.h"
#include "scene.h"
#include "session/session.h"

#include <QApplication>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

template <class Value>
Value figure(const Advice &advice, RealisationCode code, QLatin1StringView key)
{
    for (const Figure &each : std::ranges::find(advice.realisations, code, &Realisation::code)->figures)
        if (each.key == key)
            return std::get<Value>(each.value);
    return {};
}

/// A chart's bars by their keys.
template <class Chart>
QHash<QString, BarList::Bar> bars(Session &session)
{
    Chart chart;
    chart.setSession(&session);
    QHash<QString, BarList::Bar> bars;
    for (const BarList::Bar &bar : chart.bars()->bars())
        bars.insert(bar.key, bar);
    return bars;
}

bool near(double one, double other) { return std::abs(one - other) < 1e-9; }

} // namespace

class ChartFiguresTest : public QObject {
    Q_OBJECT
private slots:
    void areTheMethods();
};

// What each chart hands to be drawn, against the advice itself: lengths are shares of the longest, or of the whole.
void ChartFiguresTest::areTheMethods()
{
    Scene scene;
    Session session(readAudit(sampleAudit(u"en"_s)).value(), {}, scene.settings);
    const Advice advice = *session.advice();

    TimeAndValueChart points;
    points.setSession(&session);
    QScatterSeries series;
    for (const GroupAdvice &group : advice.groups) {
        if (!group.level)
            continue;
        const LevelAdvice &drawn = group.valueToday ? *std::ranges::find(group.levels, Level::Keep, &LevelAdvice::level)
                                                    : *std::ranges::max_element(group.levels, {}, &LevelAdvice::value);
        QList<QPointF> all;
        for (const int size : {0, 1, 2}) {
            points.fill(&series, markOf(group.recommendation), size);
            all += series.points();
        }
        QVERIFY2(!group.valueToday || all.contains(QPointF(drawn.minutes, double(drawn.value) / 1e6)),
            qPrintable(group.group));
    }

    PurposesChart ring;
    ring.setSession(&session);
    const QList<BarList::Bar> &slices = ring.bars()->bars();
    QVERIFY(near(
        slices[0].share + slices[1].share, figure<double>(advice, RealisationCode::AwayFromObjectives, "firstTwo"_L1)));

    NeededChart needed;
    needed.setSession(&session);
    QVERIFY(near(needed.todayAt(), double(advice.minutesToday) / advice.minutesToFollowAll));
    QVERIFY(near(needed.promiseAt(), double(advice.weeklyMinutes) / advice.minutesToFollowAll));
    double members = 0;
    for (const BarList::Bar &bar : needed.bars()->bars())
        members += bar.sign == u"candidate"_s ? 0 : bar.share;
    QVERIFY(near(members, needed.todayAt()));

    const QHash<QString, BarList::Bar> hours = bars<HoursChart>(session);
    double most = 0;
    for (const GroupAdvice &group : advice.groups)
        most = std::max(most, group.valuePerHour.value_or(0));
    for (const GroupAdvice &group : advice.groups)
        if (const auto bar = hours.constFind(u'g' + group.group); bar != hours.cend())
            QVERIFY(near(bar->share * most, *group.valuePerHour));
    QVERIFY(hours.size() > 8);

    const QHash<QString, BarList::Bar> objectives = bars<ObjectivesChart>(session);
    double longest = 0, today = 0;
    const ObjectivesServed served = objectivesServed(basisOf(session.file(), advice).value());
    for (const ObjectiveServed &each : served.objectives) {
        longest = std::max({longest, each.today, each.planned});
        today += each.today;
    }
    for (const ObjectiveServed &each : served.objectives) {
        QVERIFY(near(objectives[u'p' + each.objective].share * longest, each.today));
        QVERIFY(near(objectives[u'p' + each.objective].more * longest, each.planned));
    }
    QVERIFY(std::abs(today + served.pleasureToday - double(advice.valueToday) / 1e6) < 1e-4);

    const QHash<QString, BarList::Bar> roles = bars<RolesChart>(session);
    const auto role = [&](QLatin1StringView key) {
        return double(figure<RoleTime>(advice, RealisationCode::TakingNotGiving, key).minutes) / advice.minutesToday;
    };
    QVERIFY(near(roles[u"eye"_s].share, role("reader"_L1)) && near(roles[u"heart"_s].share, role("reactor"_L1)));
    QVERIFY(near(roles[u"speech"_s].share, role("contributor"_L1)));
    QVERIFY(near(roles[u"flag"_s].share, role("initiator"_L1)));

    BestValueChart curve;
    curve.setSession(&session);
    QLineSeries line;
    curve.fill(&line);
    QVERIFY(near(curve.planned(), double(advice.valuePlanned) / 1e6));
    QVERIFY(near(curve.valueToday(), double(advice.valueToday) / 1e6));
    QCOMPARE(curve.today(), advice.minutesToday);
    for (const QPointF &point : line.points())
        QVERIFY(std::ranges::any_of(
            advice.frontier, [&](const FrontierPoint &best) { return near(double(best.value) / 1e6, point.y()); }));

    CoffeeChart coffee;
    coffee.setSession(&session);
    const QList<BarList::Bar> &people = coffee.bars()->bars();
    const double exchanged = figure<int>(advice, RealisationCode::FewMet, "exchanged"_L1);
    QVERIFY(near(
        people[1].share / people[0].share, figure<int>(advice, RealisationCode::FewMet, "metOnline"_L1) / exchanged));
    QVERIFY(near(
        people[2].share / people[0].share, figure<int>(advice, RealisationCode::FewMet, "metInPerson"_L1) / exchanged));
    QVERIFY(near(
        people[3].share / people[0].share, figure<int>(advice, RealisationCode::FewMet, "together"_L1) / exchanged));
}

} // namespace recentre

QTEST_MAIN(recentre::ChartFiguresTest)
#include "tst_chartfigures.moc"
