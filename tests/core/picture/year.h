// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A scripted year: the sample's last evaluation and three more, each told as data (tests/data/history/year.json).
#pragma once

#include "exercise/nextaudit.h"
#include "files/auditreader.h"
#include "files/sample.h"
#include "model/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ranges>

namespace recentre {

/// The sample in English.
inline PersonFile samplePerson() { return readAudit(sampleAudit(QStringLiteral("en"))).value(); }

/// The script and what it should give.
inline QJsonObject yearScript()
{
    QFile file(QStringLiteral(RECENTRE_TEST_DATA "/history/year.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

namespace year {

inline void decide(PersonFile &file, const QString &audit, const QJsonObject &decisions)
{
    for (const QString &group : decisions.keys()) {
        Decision &decision = file.assessments[{audit, group}].decision.emplace();
        decision.choice = valueOf<Choice>(decisions[group][QStringLiteral("choice")].toString());
        decision.advised = valueOf<Choice>(decisions[group][QStringLiteral("advised")].toString());
    }
}

inline void turnOut(PersonFile &file, const QString &audit, const QJsonObject &outcomes)
{
    for (const QString &group : outcomes.keys()) {
        const QJsonValue told = outcomes[group];
        Outcome &outcome = file.assessments[{audit, group}].outcome.emplace();
        outcome.done = valueOf<Done>(told[QStringLiteral("done")].toString());
        outcome.turnedOut = valueOf<TurnedOut>(told[QStringLiteral("turnedOut")].toString());
        outcome.note = told[QStringLiteral("note")].toString();
    }
}

/// What is said anew of a group in a quarter; the rest is as it was carried into it.
inline void assess(Assessment &now, int minutes, const QJsonObject &quarter)
{
    now.minutesPerWeek = Minutes{minutes, {}};
    const QJsonValue met = quarter[QStringLiteral("met")][now.group];
    if (met.isDouble())
        now.peopleMetInPerson = met.toInt();
    const QJsonValue scores = quarter[QStringLiteral("scores")][now.group];
    if (now.purposes && scores.isObject())
        for (Tag &tag : *now.purposes)
            if (scores[tag.purpose].isDouble())
                tag.brought = scores[tag.purpose].toDouble();
}

/// Goes through the kit for leaving: the way out of what another tool does now, too.
inline void part(PersonFile &file, const QString &audit, const QJsonArray &groups)
{
    for (const QJsonValue &group : groups)
        if (auto &decision = file.assessments[{audit, group.toString()}].decision)
            decision->parting =
                Parting{.way = QStringLiteral("leave"), .message = {}, .keep = {}, .done = true, .extra = {}};
}

/// A quarter later: what came of the decisions, the next audit as the window begins it, then what changed.
inline void pass(PersonFile &file, const QJsonObject &quarter)
{
    const QString last = file.currentAudit()->id;
    turnOut(file, last, quarter[QStringLiteral("outcomes")].toObject());
    part(file, last, quarter[QStringLiteral("left")].toArray());
    const QString day = quarter[QStringLiteral("date")].toString();
    file = apply(file, nextAudit(file, QDate::fromString(day, Qt::ISODate), day)).value();
    for (Purpose &purpose : file.purposes) {
        const QJsonValue rank = quarter[QStringLiteral("ranks")][purpose.id];
        if (purpose.audit == day && rank.isDouble())
            purpose.rank = rank.toInt();
    }
    const QJsonObject minutes = quarter[QStringLiteral("minutes")].toObject();
    for (const QString &group : minutes.keys()) {
        Assessment &now = file.assessments[{day, group}];
        now.audit = day;
        now.group = group;
        assess(now, minutes[group].toInt(), quarter);
    }
    decide(file, day, quarter[QStringLiteral("decisions")].toObject());
}

} // namespace year

/// The year of a script: four evaluations.
inline PersonFile yearOf(const QJsonObject &script)
{
    PersonFile file = samplePerson();
    const QList<Audit> audits = file.auditsInOrder();
    for (const Audit &audit : audits.first(audits.size() - 1)) {
        file.audits.remove(audit.id);
        file.purposes.removeIf([&](const auto &purpose) { return purpose.key().audit == audit.id; });
        file.assessments.removeIf([&](const auto &assessment) { return assessment.key().audit == audit.id; });
    }
    year::decide(file, audits.last().id, script[QStringLiteral("decisions")].toObject());
    for (const QJsonValue &quarter : script[QStringLiteral("quarters")].toArray())
        year::pass(file, quarter.toObject());
    return file;
}

} // namespace recentre
