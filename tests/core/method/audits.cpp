// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audits.h"

#include "model/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr auto auditId = "audit"_L1;

std::optional<Minutes> minutesAt(const QJsonObject &object, QLatin1StringView key)
{
    if (const QJsonArray range = object[key].toArray(); range.size() == 2)
        return Minutes{range[0].toInt(), range[1].toInt()};
    return object.contains(key) ? std::optional(Minutes{object[key].toInt()}) : std::nullopt;
}

std::optional<double> scoreAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.contains(key) ? std::optional(object[key].toDouble()) : std::nullopt;
}

Assessment assessmentOf(const QJsonObject &row)
{
    Assessment assessment;
    assessment.audit = auditId;
    assessment.group = row["id"_L1].toString();
    assessment.minutesPerWeek = minutesAt(row, "minutes"_L1);
    assessment.role = valueOf<Role>(row["role"_L1].toString());
    assessment.pleasure = scoreAt(row, "pleasure"_L1);
    if (row["alternative"_L1].toBool())
        assessment.alternative = u"feed reader"_s;
    assessment.alternativeMinutesPerWeek = minutesAt(row, "alternativeMinutes"_L1);
    assessment.contributeMinutesPerWeek = minutesAt(row, "contributeMinutes"_L1);
    const auto count = [&](QLatin1StringView key) {
        return row.contains(key) ? std::optional(row[key].toInt()) : std::nullopt;
    };
    assessment.peopleExchanged = count("exchanged"_L1);
    assessment.peopleMetOnline = count("metOnline"_L1);
    assessment.peopleMetInPerson = count("metInPerson"_L1);
    assessment.didTogether = count("together"_L1);
    assessment.postsLastQuarter = count("posts"_L1);
    assessment.lastActive = QDate::fromString(row["lastActive"_L1].toString(), Qt::ISODate);
    if (row.contains("circles"_L1)) {
        assessment.circles = QList<int>();
        for (const QJsonValue circle : row["circles"_L1].toArray())
            *assessment.circles += circle.toInt();
    }
    if (row.contains("tags"_L1)) {
        assessment.purposes = QList<Tag>();
        for (const QJsonValue tag : row["tags"_L1].toArray())
            *assessment.purposes += Tag{tag["for"_L1].toString(), scoreAt(tag.toObject(), "brought"_L1),
                scoreAt(tag.toObject(), "potential"_L1), {}};
    }
    if (row.contains("pin"_L1)) {
        assessment.decision = Decision{.choice = valueOf<Choice>(row["pin"_L1].toString()),
            .minutesPerWeek = minutesAt(row, "pinMinutes"_L1),
            .locked = true,
            .why = {},
            .extra = {}};
    }
    return assessment;
}

void addPurpose(PersonFile &file, const QString &id, std::optional<int> rank, bool information)
{
    const int position = static_cast<int>(file.purposes.size());
    file.purposes.insert({auditId, id}, Purpose{auditId, id, position, {}, rank, information, {}});
}

void addGroup(PersonFile &file, const QString &id, Membership membership, const Assessment &assessment)
{
    Group group;
    group.id = id;
    group.position = static_cast<int>(file.groups.size());
    group.name = id;
    group.membership = membership;
    file.groups.insert(id, group);
    file.assessments.insert({auditId, id}, assessment);
}

PersonFile fileWith(std::optional<int> weeklyMinutes, std::optional<int> pleasureRank)
{
    PersonFile file;
    file.person.name = u"Me"_s;
    Audit audit;
    audit.id = auditId;
    audit.date = QDate(2026, 9, 1);
    audit.weeklyMinutes = weeklyMinutes;
    audit.pleasureRank = pleasureRank;
    file.audits.insert(audit.id, audit);
    return file;
}

/// A random whole number under `count`.
int under(method::Stream &stream, int count) { return static_cast<int>(stream.uniform() * count); }
bool often(method::Stream &stream, double share) { return stream.uniform() < share; }

std::optional<double> randomScore(method::Stream &stream, const RandomAudit &kind)
{
    if (!kind.full && often(stream, 0.2))
        return std::nullopt;
    return kind.coarse ? 2.0 + 3 * under(stream, 3) : under(stream, 101) / 10.0;
}

std::optional<Minutes> randomMinutes(method::Stream &stream, const RandomAudit &kind, double known)
{
    if (!kind.full && !often(stream, known))
        return std::nullopt;
    return Minutes{kind.coarse ? 15 * under(stream, 4) : under(stream, 91)};
}

std::optional<Decision> randomPin(method::Stream &stream, const RandomAudit &kind, bool member)
{
    constexpr std::array members = {Choice::Keep, Choice::Drop, Choice::Replace, Choice::Contribute};
    constexpr std::array candidates = {Choice::Join, Choice::Try, Choice::Skip, Choice::Drop};
    if (!kind.pins || !often(stream, 0.25))
        return std::nullopt;
    Decision pin;
    pin.choice = (member ? members : candidates)[static_cast<std::size_t>(under(stream, 4))];
    pin.minutesPerWeek = randomMinutes(stream, kind, 0.5);
    pin.locked = true;
    return pin;
}

Assessment randomAssessment(
    method::Stream &stream, const RandomAudit &kind, const QList<QString> &purposes, bool member)
{
    Assessment assessment;
    assessment.audit = auditId;
    assessment.minutesPerWeek = randomMinutes(stream, kind, 0.8);
    if (kind.full || often(stream, 0.8))
        assessment.role = static_cast<Role>(under(stream, 4));
    if (kind.full || often(stream, 0.7))
        assessment.pleasure = randomScore(stream, kind);
    if (often(stream, 0.4))
        assessment.alternative = u"newsletter"_s;
    assessment.alternativeMinutesPerWeek = randomMinutes(stream, kind, 0.3);
    assessment.contributeMinutesPerWeek = randomMinutes(stream, kind, 0.5);
    if (kind.full && member)
        assessment.contributeMinutesPerWeek->low += assessment.minutesPerWeek->low;
    if (kind.full || often(stream, 0.95)) {
        assessment.purposes = QList<Tag>();
        for (const QString &purpose : purposes)
            if (often(stream, 0.4))
                *assessment.purposes += Tag{purpose, randomScore(stream, kind), randomScore(stream, kind), {}};
    }
    assessment.decision = randomPin(stream, kind, member);
    return assessment;
}

} // namespace

QJsonObject readData(const QString &name)
{
    QFile file(QStringLiteral(RECENTRE_TEST_DATA) + u"/method/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file: %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

PersonFile fileOf(const QJsonObject &audit)
{
    const auto whole = [&](QLatin1StringView key) {
        return audit.contains(key) ? std::optional(audit[key].toInt()) : std::nullopt;
    };
    PersonFile file = fileWith(whole("weeklyMinutes"_L1), whole("pleasureRank"_L1));
    for (const QJsonValue row : audit["objectives"_L1].toArray())
        addPurpose(file, row["id"_L1].toString(), row["rank"_L1].toInt(), row["information"_L1].toBool());
    for (const QJsonValue row : audit["others"_L1].toArray())
        addPurpose(file, row["id"_L1].toString(), std::nullopt, row["information"_L1].toBool());
    for (const QJsonValue row : audit["groups"_L1].toArray())
        addGroup(file, row["id"_L1].toString(),
            valueOf<Membership>(row["as"_L1].toString()).value_or(Membership::Member), assessmentOf(row.toObject()));
    return file;
}

PersonFile randomFile(method::Stream &stream, const RandomAudit &kind)
{
    const int budget = kind.coarse ? 30 * under(stream, 8) : 30 + under(stream, 12 * std::min(kind.groups, 60));
    PersonFile file = fileWith(budget, std::nullopt);
    if (often(stream, 0.3))
        file.audits.first().pleasureRank = 1 + under(stream, 5);
    QList<QString> purposes;
    const int objectives = 1 + under(stream, 6);
    for (int i = 0; i < objectives + 2; ++i) {
        const std::optional<int> rank = i < objectives ? std::optional(1 + under(stream, 6)) : std::nullopt;
        purposes += u"p%1"_s.arg(under(stream, 1000) * 10 + i);
        addPurpose(file, purposes.last(), rank, often(stream, 0.4));
    }
    for (int i = 0; i < kind.groups; ++i) {
        const double as = stream.uniform();
        const bool member = as >= 0.25;
        Assessment assessment = randomAssessment(stream, kind, purposes, member);
        assessment.group = u"g%1-%2"_s.arg(under(stream, 1000)).arg(i);
        addGroup(file, assessment.group,
            as < 0.05 && !kind.full ? Membership::Left
                : member            ? Membership::Member
                                    : Membership::Candidate,
            assessment);
    }
    return file;
}

} // namespace recentre
