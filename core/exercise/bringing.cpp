// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bringing.h"

#include "assessing.h"
#include "doing.h"
#include "model/carried.h"

#include <algorithm>

namespace recentre {

namespace {

void answer(Assessment &row, QLatin1StringView key, bool known)
{
    answered(row, key);
    if (!known)
        row.unknown += key;
}

Edit scoreTag(const PersonFile &file, const QString &group, const QString &purpose, std::optional<double> Tag::*score,
    QLatin1StringView key, std::optional<double> value)
{
    return assess(file, group, [&](Assessment &row) {
        if (!row.purposes)
            return;
        const auto tag = std::ranges::find(*row.purposes, purpose, &Tag::purpose);
        if (tag == row.purposes->end())
            return;
        (*tag).*score = value;
        settle(*tag, key);
        answered(row, bringing::purposes);
    });
}

Edit withPurpose(const PersonFile &file, Purpose purpose)
{
    Edit edit;
    edit.kind = EditKind::Assess;
    const auto audit = file.currentAudit();
    if (!audit || purpose.id.isEmpty() || file.purposes.contains({audit->id, purpose.id}))
        return edit;
    purpose.audit = audit->id;
    purpose.rank.reset();
    purpose.position = 0;
    for (const Purpose &other : file.purposesOf(audit->id))
        if (!other.rank)
            purpose.position = std::max(purpose.position, other.position + 1);
    edit.purposes.push_back({std::nullopt, purpose});
    return edit;
}

template <class Row>
void keepEarliest(QDate &earliest, const Row &row, const QString &key)
{
    if (const QDate date = carriedFrom(row, key); date.isValid() && (!earliest.isValid() || date < earliest))
        earliest = date;
}

const std::array carriedKeys{bringing::purposes, bringing::circles, bringing::pleasure, bringing::leaning,
    doing::alternative, keyOf(Station::Exchanged), keyOf(Station::MetOnline), keyOf(Station::MetInPerson),
    keyOf(Station::DidTogether)};

} // namespace

std::optional<int> Assessment::*memberOf(Station station)
{
    switch (station) {
    case Station::Exchanged:
        return &Assessment::peopleExchanged;
    case Station::MetOnline:
        return &Assessment::peopleMetOnline;
    case Station::MetInPerson:
        return &Assessment::peopleMetInPerson;
    case Station::DidTogether:
        return &Assessment::didTogether;
    }
    Q_UNREACHABLE();
}

QLatin1StringView keyOf(Station station)
{
    switch (station) {
    case Station::Exchanged:
        return QLatin1StringView("peopleExchanged");
    case Station::MetOnline:
        return QLatin1StringView("peopleMetOnline");
    case Station::MetInPerson:
        return QLatin1StringView("peopleMetInPerson");
    case Station::DidTogether:
        return QLatin1StringView("didTogether");
    }
    Q_UNREACHABLE();
}

std::optional<int> peopleAt(const Assessment &row, Station station) { return row.*memberOf(station); }

bool isUnknown(const Assessment &row, Station station) { return row.unknown.contains(keyOf(station)); }

bool isLookedAt(const Assessment &row)
{
    const auto said = [&row](QLatin1StringView key, bool there) {
        return row.unknown.contains(key) || (there && !carriedFrom(row, key).isValid());
    };
    return said(bringing::purposes, row.purposes.has_value()) || said(bringing::pleasure, row.pleasure.has_value());
}

Edit tagGroup(const PersonFile &file, const QString &group, const Purpose &purpose)
{
    const Edit tagged = assess(file, group, [&](Assessment &row) {
        QList<Tag> tags = row.purposes.value_or(QList<Tag>());
        if (std::ranges::find(std::as_const(tags), purpose.id, &Tag::purpose) != tags.cend())
            return;
        Tag tag;
        tag.purpose = purpose.id;
        row.purposes = tags << tag;
        answered(row, bringing::purposes);
    });
    return tagged.isEmpty() ? tagged : merged(withPurpose(file, purpose), tagged);
}

Edit untagGroup(const PersonFile &file, const QString &group, const QString &purpose)
{
    return assess(file, group, [&](Assessment &row) {
        if (!row.purposes || row.purposes->isEmpty())
            return;
        row.purposes->removeIf([&](const Tag &tag) { return tag.purpose == purpose; });
        answered(row, bringing::purposes);
        if (row.purposes->isEmpty())
            row.purposes.reset();
    });
}

Edit serveNothing(const PersonFile &file, const QString &group, bool nothing)
{
    return assess(file, group, [&](Assessment &row) {
        if (nothing)
            row.purposes = QList<Tag>();
        else if (row.purposes && row.purposes->isEmpty())
            row.purposes.reset();
        answered(row, bringing::purposes);
    });
}

Edit serveUnknown(const PersonFile &file, const QString &group)
{
    return assess(file, group, [](Assessment &row) {
        row.purposes.reset();
        answer(row, bringing::purposes, false);
    });
}

Edit scoreBrought(const PersonFile &file, const QString &group, const QString &purpose, std::optional<double> score)
{
    return scoreTag(file, group, purpose, &Tag::brought, bringing::brought, score);
}

Edit scorePotential(const PersonFile &file, const QString &group, const QString &purpose, std::optional<double> score)
{
    return scoreTag(file, group, purpose, &Tag::potential, bringing::potential, score);
}

Edit countPeople(const PersonFile &file, const QString &group, Station station, std::optional<int> people)
{
    return assess(file, group, [&](Assessment &row) {
        row.*memberOf(station) = people;
        answer(row, keyOf(station), people.has_value());
    });
}

Edit reachCircle(const PersonFile &file, const QString &group, int circle, bool reached)
{
    return assess(file, group, [&](Assessment &row) {
        QList<int> circles = row.circles.value_or(QList<int>());
        if (circles.contains(circle) == reached)
            return;
        if (reached)
            circles += circle;
        else
            circles.removeAll(circle);
        std::ranges::sort(circles);
        row.circles = circles;
        answered(row, bringing::circles);
    });
}

Edit circlesUnknown(const PersonFile &file, const QString &group)
{
    return assess(file, group, [](Assessment &row) {
        row.circles.reset();
        answer(row, bringing::circles, false);
    });
}

Edit ratePleasure(const PersonFile &file, const QString &group, std::optional<double> pleasure)
{
    return assess(file, group, [&](Assessment &row) {
        row.pleasure = pleasure;
        answer(row, bringing::pleasure, pleasure.has_value());
    });
}

bool asksForAlternative(const PersonFile &file, const QString &group)
{
    const Assessment row = assessmentOf(file, group);
    if (file.groups.value(group).membership != Membership::Member || (row.role == Role::Reader && metNobody(row)))
        return false;
    return std::ranges::any_of(row.purposes.value_or(QList<Tag>()), [&](const Tag &tag) {
        const Purpose purpose = file.purposes.value({row.audit, tag.purpose});
        return purpose.rank && purpose.information;
    });
}

Edit lean(const PersonFile &file, const QString &group, std::optional<Choice> leaning)
{
    return assess(file, group, [&](Assessment &row) {
        row.leaning = leaning;
        settle(row, bringing::leaning);
    });
}

QDate broughtBefore(const Assessment &row)
{
    QDate earliest;
    for (const QLatin1StringView key : carriedKeys)
        keepEarliest(earliest, row, key);
    for (const Tag &tag : row.purposes.value_or(QList<Tag>())) {
        keepEarliest(earliest, tag, bringing::brought);
        keepEarliest(earliest, tag, bringing::potential);
    }
    return earliest;
}

Edit goThroughBringing(const PersonFile &file, const QString &group)
{
    return assess(file, group, [](Assessment &row) {
        for (const QLatin1StringView key : carriedKeys)
            settle(row, key);
        if (row.purposes)
            for (Tag &tag : *row.purposes) {
                settle(tag, bringing::brought);
                settle(tag, bringing::potential);
            }
    });
}

} // namespace recentre
