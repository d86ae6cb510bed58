// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "envelope.h"

#include "likeness.h"
#include "unsaid.h"

#include <QSet>

#include <algorithm>

namespace recentre {

namespace {

/// Fills the current audit of a file from the one that came back.
class TakingBack {
public:
    TakingBack(PersonFile &result, const Audit &to, const PersonFile &returned, const Audit &from,
        const QMap<QString, QString> &groupIds)
        : m_result(result)
        , m_to(to)
        , m_returned(returned)
        , m_from(from)
        , m_groupIds(groupIds)
    {}

    /// Returns how many groups had something told of them.
    int all()
    {
        Audit &audit = m_result.audits[m_to.id];
        fillIfUnsaid(audit.weeklyMinutes, m_from.weeklyMinutes);
        fillIfUnsaid(audit.surprises, m_from.surprises);
        purposes();
        int answered = 0;
        for (const Assessment &said : m_returned.assessmentsOf(m_from.id))
            answered += assessment(said);
        return answered;
    }

private:
    /// Purposes are the same by their id, else by their name; new objectives rank after those that are there.
    void purposes()
    {
        const QList<Purpose> there = m_result.purposesOf(m_to.id);
        int rank = 0, position = 0;
        for (const Purpose &each : there) {
            rank = std::max(rank, each.rank.value_or(0));
            position = std::max(position, each.position + 1);
        }
        for (Purpose purpose : m_returned.purposesOf(m_from.id)) {
            const QString name = normalisedName(purpose.name);
            const auto same = std::ranges::find_if(there, [&](const Purpose &each) {
                return each.id == purpose.id || (!name.isEmpty() && normalisedName(each.name) == name);
            });
            m_purposeIds.insert(purpose.id, same == there.end() ? purpose.id : same->id);
            if (same != there.end())
                continue;
            purpose.audit = m_to.id;
            purpose.position = position++;
            if (purpose.rank)
                purpose.rank = ++rank;
            m_result.purposes.insert({m_to.id, purpose.id}, purpose);
        }
    }

    bool assessment(Assessment said)
    {
        said.audit = m_to.id;
        said.group = m_groupIds.value(said.group, said.group);
        for (Tag &tag : said.purposes ? *said.purposes : m_noTags)
            tag.purpose = m_purposeIds.value(tag.purpose, tag.purpose);
        const auto found = m_result.assessments.find({said.audit, said.group});
        if (found == m_result.assessments.end()) {
            said.position = nextPosition();
            m_result.assessments.insert({said.audit, said.group}, said);
            return true;
        }
        return complete(*found, said);
    }

    static bool complete(Assessment &known, const Assessment &said)
    {
        const Assessment before = known;
        fillIfUnsaid(known.minutesPerWeek, said.minutesPerWeek);
        fillIfUnsaid(known.role, said.role);
        fillIfUnsaid(known.postsLastQuarter, said.postsLastQuarter);
        fillIfUnsaid(known.lastActive, said.lastActive);
        fillIfUnsaid(known.did, said.did);
        fillIfUnsaid(known.peopleExchanged, said.peopleExchanged);
        fillIfUnsaid(known.peopleMetOnline, said.peopleMetOnline);
        fillIfUnsaid(known.peopleMetInPerson, said.peopleMetInPerson);
        fillIfUnsaid(known.didTogether, said.didTogether);
        fillIfUnsaid(known.circles, said.circles);
        fillIfUnsaid(known.pleasure, said.pleasure);
        fillIfUnsaid(known.alternative, said.alternative);
        fillIfUnsaid(known.alternativeMinutesPerWeek, said.alternativeMinutesPerWeek);
        fillIfUnsaid(known.contributeMinutesPerWeek, said.contributeMinutesPerWeek);
        fillIfUnsaid(known.leaning, said.leaning);
        if (!fillIfUnsaid(known.purposes, said.purposes) && known.purposes && said.purposes)
            completeTags(*known.purposes, *said.purposes);
        if (known == before)
            return false;
        known.seen = known.seen || said.seen;
        return true;
    }

    static void completeTags(QList<Tag> &known, const QList<Tag> &said)
    {
        for (const Tag &tag : said) {
            const auto same = std::ranges::find(known, tag.purpose, &Tag::purpose);
            if (same == known.end()) {
                known += tag;
                continue;
            }
            fillIfUnsaid(same->brought, tag.brought);
            fillIfUnsaid(same->potential, tag.potential);
        }
    }

    [[nodiscard]] int nextPosition() const
    {
        const QList<Assessment> there = m_result.assessmentsOf(m_to.id);
        return there.isEmpty() ? 0 : there.constLast().position + 1;
    }

    PersonFile &m_result;
    const Audit m_to;
    const PersonFile &m_returned;
    const Audit m_from;
    const QMap<QString, QString> &m_groupIds;
    QMap<QString, QString> m_purposeIds;
    QList<Tag> m_noTags;
};

/// What the person answered "I don't know" to is no longer unknown once it is said.
void forgetUnknown(PersonFile &file, const QString &audit)
{
    static const QMap<QString, bool (*)(const Assessment &)> said{
        {QStringLiteral("minutesPerWeek"), [](const Assessment &each) { return each.minutesPerWeek.has_value(); }},
        {QStringLiteral("role"), [](const Assessment &each) { return each.role.has_value(); }},
        {QStringLiteral("pleasure"), [](const Assessment &each) { return each.pleasure.has_value(); }},
        {QStringLiteral("lastActive"), [](const Assessment &each) { return each.lastActive.isValid(); }},
        {QStringLiteral("circles"), [](const Assessment &each) { return each.circles.has_value(); }},
    };
    for (Assessment &each : file.assessments)
        if (each.audit == audit)
            each.unknown.removeIf([&](const QString &key) {
                const auto found = said.constFind(key);
                return found != said.constEnd() && (*found)(each);
            });
}

/// Whether `returned` was filled in for the current audit `to`, in its own one `from`.
bool wasFilledIn(const PersonFile &returned, const Audit &from, const Audit &to)
{
    return from.date == to.date
        || (returned.audits.size() == 1 && std::ranges::none_of(returned.assessments, &Assessment::isDecided));
}

/// The file without one of its audits.
PersonFile without(PersonFile file, const QString &audit)
{
    file.audits.remove(audit);
    file.purposes.removeIf([&](const auto &each) { return each.value().audit == audit; });
    file.assessments.removeIf([&](const auto &each) { return each.value().audit == audit; });
    return file;
}

/// What the edit adds and moves, beside the answers.
void tell(TakenBack &back)
{
    QSet<QString> groups;
    for (const Change<Audit> &change : back.edit.audits)
        if (!change.before)
            back.audits += change.row().date;
    std::ranges::sort(back.audits);
    for (const Change<Group> &change : back.edit.groups)
        if (change.before && change.after && change.before->membership != change.after->membership)
            back.moved += change.row().name;
    for (const Change<Assessment> &change : back.edit.assessments)
        if (!change.before)
            groups += change.row().group;
    if (back.whole)
        back.answered = int(groups.size());
}

} // namespace

PersonFile fileToFillIn(const Person &person, const QDate &date)
{
    PersonFile file;
    file.person.name = person.name;
    file.person.language = person.language;
    Audit audit;
    audit.id = date.toString(Qt::ISODate);
    audit.date = date;
    file.audits.insert(audit.id, audit);
    return file;
}

TakenBack takeBack(const PersonFile &into, const PersonFile &returned)
{
    const auto to = into.currentAudit(), from = returned.currentAudit();
    const bool fills = to && from && wasFilledIn(returned, *from, *to);
    const TakenIn taken = takeIn(into, fills ? without(returned, from->id) : returned);
    TakenBack back{taken.edit, taken.groupsNew, taken.groupsKnown, 0, {}, {}, !fills};
    if (auto result = apply(into, taken.edit); fills && result) {
        back.answered = TakingBack(*result, *to, returned, *from, taken.groupIds).all();
        forgetUnknown(*result, to->id);
        back.edit = difference(into, *result, EditKind::Import);
    }
    tell(back);
    return back;
}

} // namespace recentre
