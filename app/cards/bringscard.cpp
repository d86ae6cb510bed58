// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bringscard.h"

#include "exercise/bringing.h"
#include "exercise/doing.h"
#include "exercise/likeness.h"
#include "exercise/objectives.h"
#include "exercise/sidebyside.h"
#include "model/carried.h"
#include "model/names.h"
#include "session/session.h"
#include "taglist.h"
#include "words/days.h"
#include "words/labels.h"
#include "words/scales.h"

#include <QUuid>

#include <algorithm>

namespace recentre {

namespace {

template <class Figure>
std::optional<Figure> known(Figure figure)
{
    return figure < 0 ? std::nullopt : std::optional(figure);
}

bool unscored(const Tag &tag, bool candidate) { return !tag.potential || (!candidate && !tag.brought); }

} // namespace

BringsCard::BringsCard(QObject *parent)
    : Card(true, parent)
    , m_tags(new TagList(this))
    , m_serving(new ServingList(this))
{}

BringsCard::~BringsCard() = default;

bool BringsCard::servesNothing() const
{
    const auto purposes = assessment().purposes;
    return purposes && purposes->isEmpty();
}

bool BringsCard::servesUnknown() const { return assessment().unknown.contains(bringing::purposes); }

QStringList BringsCard::scoreWords() const
{
    return session() ? recentre::scoreWords(session()->words()) : QStringList();
}

QStringList BringsCard::pleasureWords() const
{
    return session() ? recentre::pleasureWords(session()->words()) : QStringList();
}

QVariantList BringsCard::people() const
{
    const Assessment row = assessment();
    QVariantList people;
    for (const Station station : stations)
        people += peopleAt(row, station).value_or(-1);
    return people;
}

QVariantList BringsCard::circles() const
{
    const QList<int> reached = assessment().circles.value_or(QList<int>());
    return {reached.contains(1), reached.contains(2), reached.contains(3)};
}

bool BringsCard::circlesKnown() const { return assessment().circles.has_value(); }

double BringsCard::pleasure() const { return assessment().pleasure.value_or(-1); }

bool BringsCard::pleasureUnknown() const { return assessment().unknown.contains(bringing::pleasure); }

bool BringsCard::asksTool() const { return session() && asksForAlternative(session()->file(), groupId()); }

QStringList BringsCard::tools() const
{
    if (!session())
        return {};
    QStringList tools{tr("none that I know of")};
    tools += offeredAlternatives(session()->words());
    const QString said = assessment().alternative;
    if (!said.isEmpty() && offeredAlternative(said) < 0)
        tools += said;
    return tools;
}

int BringsCard::tool() const
{
    const QString said = assessment().alternative;
    const int offered = offeredAlternative(said);
    return said.isEmpty() ? 0 : offered < 0 ? int(tools().size()) - 1 : offered + 1;
}

QString BringsCard::leaning() const
{
    const auto leaning = assessment().leaning;
    return leaning ? QString(nameOf(*leaning)) : QString();
}

bool BringsCard::isBefore(const QString &key) const { return carriedFrom(assessment(), key).isValid(); }

bool BringsCard::servingBefore() const { return isBefore(bringing::purposes); }

bool BringsCard::peopleBefore() const
{
    return std::ranges::any_of(stations, [this](Station station) { return isBefore(keyOf(station)); });
}

QStringList BringsCard::peopleNotes() const
{
    QStringList notes;
    for (const Station station : stations)
        notes += isBefore(keyOf(station)) ? beforeText() : QString();
    return notes;
}

bool BringsCard::circlesBefore() const { return isBefore(bringing::circles); }

bool BringsCard::pleasureBefore() const { return isBefore(bringing::pleasure); }

bool BringsCard::toolBefore() const { return isBefore(doing::alternative); }

bool BringsCard::leaningBefore() const { return isBefore(bringing::leaning); }

QString BringsCard::beforeText() const
{
    return session() ? asIn(session()->words(), broughtBefore(assessment()), session()->date()) : QString();
}

bool BringsCard::comparable() const { return session() && !purposesSideBySide(session()->file()).isEmpty(); }

void BringsCard::toggle(const QString &purposeId)
{
    if (!session())
        return;
    const PersonFile &file = session()->file();
    act(m_serving->isTagged(purposeId) ? untagGroup(file, groupId(), purposeId)
                                       : tagGroup(file, groupId(), purpose(purposeId)));
}

bool BringsCard::toggleRank(int rank)
{
    const QString id = m_serving->ranked(rank);
    if (!id.isEmpty())
        toggle(id);
    return !id.isEmpty();
}

void BringsCard::untag(const QString &purposeId) { act(untagGroup(session()->file(), groupId(), purposeId)); }

QString BringsCard::addOwn(const QString &name)
{
    if (name.trimmed().isEmpty())
        return tr("Say in a few words what this group could do for you.");
    const QString wanted = normalisedName(name);
    Purpose own;
    for (const Purpose &known : choices())
        if (own.id.isEmpty() && normalisedName(known.name.isEmpty() ? known.id : known.name) == wanted)
            own = known;
    if (m_serving->isTagged(own.id))
        return tr("That is said already.");
    if (own.id.isEmpty()) {
        own.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        own.name = name.trimmed();
    }
    return session()->edit(tagGroup(session()->file(), groupId(), own)) ? QString() : tr("That is too long to keep.");
}

void BringsCard::serveNothing(bool nothing) { act(recentre::serveNothing(session()->file(), groupId(), nothing)); }

void BringsCard::serveUnknown() { act(recentre::serveUnknown(session()->file(), groupId())); }

void BringsCard::scoreBrought(const QString &purposeId, double score, int gesture)
{
    act(recentre::scoreBrought(session()->file(), groupId(), purposeId, known(score)), gesture);
}

void BringsCard::scorePotential(const QString &purposeId, double score, int gesture)
{
    act(recentre::scorePotential(session()->file(), groupId(), purposeId, known(score)), gesture);
}

void BringsCard::countPeople(int station, int people, int gesture)
{
    if (station >= 0 && station < int(stations.size()))
        act(recentre::countPeople(session()->file(), groupId(), stations.at(station), known(people)), gesture);
}

void BringsCard::reach(int circle, bool reached)
{
    act(reachCircle(session()->file(), groupId(), circle + 1, reached));
}

void BringsCard::circlesUnknown() { act(recentre::circlesUnknown(session()->file(), groupId())); }

void BringsCard::ratePleasure(double pleasure, int gesture)
{
    act(recentre::ratePleasure(session()->file(), groupId(), known(pleasure)), gesture);
}

void BringsCard::sayTool(int tool)
{
    act(sayAlternative(session()->file(), groupId(), tool > 0 ? tools().value(tool) : QString()));
}

void BringsCard::lean(const QString &choice)
{
    act(recentre::lean(session()->file(), groupId(), valueOf<Choice>(choice)));
}

QString BringsCard::firstUnknown() const
{
    const Assessment row = assessment();
    if (servingBefore()) // last time's answers are looked over from the top
        return m_tags->count() > 0 ? QStringLiteral("tag") : QStringLiteral("serving");
    if (!row.purposes && !row.unknown.contains(bringing::purposes))
        return QStringLiteral("serving");
    if (unscoredRow() >= 0)
        return QStringLiteral("tag");
    const bool peopleSaid = std::ranges::all_of(
        stations, [&row](Station station) { return peopleAt(row, station) || isUnknown(row, station); });
    if (!candidate() && !peopleSaid)
        return QStringLiteral("people");
    if (!row.pleasure && !row.unknown.contains(bringing::pleasure))
        return QStringLiteral("pleasure");
    if (!row.leaning)
        return QStringLiteral("leaning");
    return m_tags->count() > 0 ? QStringLiteral("tag") : QStringLiteral("serving");
}

int BringsCard::tagRow(const QString &purposeId) const { return m_tags->rowOf(purposeId); }

int BringsCard::unscoredRow() const
{
    const QList<Tag> tags = assessment().purposes.value_or(QList<Tag>());
    const auto first = std::ranges::find_if(tags, [this](const Tag &tag) { return unscored(tag, candidate()); });
    return first == tags.cend() ? -1 : int(first - tags.cbegin());
}

bool BringsCard::goneThrough(const Group &, const Assessment &row) const { return isLookedAt(row); }

void BringsCard::leave() { act(goThroughBringing(session()->file(), groupId())); }

void BringsCard::refresh()
{
    const QList<Purpose> purposes = session() ? choices() : QList<Purpose>();
    const QList<Tag> tags = assessment().purposes.value_or(QList<Tag>());
    m_tags->show(tags, purposes);
    m_serving->show(purposes, tags);
    Card::refresh();
}

void BringsCard::act(Edit edit, int gesture)
{
    edit.gesture = quint64(gesture);
    session()->edit(edit);
}

Purpose BringsCard::purpose(const QString &id) const
{
    const QList<Purpose> all = choices();
    const auto found = std::ranges::find(all, id, &Purpose::id);
    return found == all.cend() ? Purpose() : *found;
}

// The audit's purposes, and after them what everybody is offered.
QList<Purpose> BringsCard::choices() const
{
    const auto audit = session()->file().currentAudit();
    QList<Purpose> all = audit ? session()->file().purposesOf(audit->id) : QList<Purpose>();
    for (const QString &id : offeredPurposes()) {
        if (std::ranges::find(std::as_const(all), id, &Purpose::id) != all.cend())
            continue;
        Purpose purpose;
        purpose.id = id;
        purpose.name = offeredPurpose(session()->words(), id);
        purpose.information = offeredAsInformation(id);
        all += purpose;
    }
    return all;
}

} // namespace recentre
