// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/auditreader.h"
#include "tests.h"
#include "words/advicewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace recentre {

void TestAdviceWords::everyRealisation()
{
    const AdviceWords english(Language(u"en"), {}), french(Language(u"fr"), {});
    for (int i = 0; i <= static_cast<int>(RealisationCode::SinceLast); ++i) {
        for (const bool holds : {true, false}) {
            const Realisation realisation{static_cast<RealisationCode>(i), holds, false, {}, {}};
            const QString text = english.realisation(realisation);
            QVERIFY2(!text.isEmpty() && !text.contains("%1"_L1), qPrintable(text));
            QVERIFY2(text != french.realisation(realisation), qPrintable(text));
        }
    }
    const Realisation unknown{RealisationCode::NotSeen, false, true, {}, {}};
    QCOMPARE(english.realisation(unknown), u"Too little is known yet to say anything here."_s);
}

void TestAdviceWords::otherObjectivesThen()
{
    const QByteArray audits = R"({"format": "recentre-audit", "version": 1, "person": {"name": "Ada"}, "audits": [
        {"date": "2026-06-01", "objectives": [{"purpose": "face", "rank": 1}, {"purpose": "learn", "rank": 2}]},
        {"date": "2026-09-01", "objectives": [{"purpose": "face", "rank": 1}, {"purpose": "learn", "rank": 2}]}]})";
    const Realisation since{RealisationCode::SinceLast, true, false,
        {{"planned"_L1, 120}, {"done"_L1, 60}, {"perHourThen"_L1, 2.0}, {"perHourNow"_L1, 1.0}}, {}};
    const auto said = [&](const QByteArray &bytes) {
        return AdviceWords(Language(), readAudit(bytes).value()).realisation(since);
    };
    QVERIFY(said(audits).endsWith(u"By your answers an hour counted for 2 points then, 1 point now."));
    for (const auto &[from, to] : {std::pair{"\"learn\", \"rank\": 2}]},", "\"learn\", \"rank\": 1}]},"},
             std::pair{"\"learn\", \"rank\": 2}]},", "\"help\", \"rank\": 2}]},"},
             std::pair{"\"2026-06-01\",", "\"2026-06-01\", \"pleasureRank\": 1,"}}) {
        const QByteArray other = QByteArray(audits).replace(from, to);
        QVERIFY(other != audits);
        QVERIFY(
            said(other).endsWith(u"Your objectives were others then, so the points of then and now don’t compare."));
    }
}

} // namespace recentre
