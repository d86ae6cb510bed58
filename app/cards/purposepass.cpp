// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purposepass.h"

#include "exercise/bringing.h"
#include "exercise/platforms.h"
#include "exercise/whereabouts.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/comparisons.h"
#include "words/scales.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// What the parts of the place are called.
constexpr QLatin1StringView potentialPart{"could"};
constexpr QLatin1StringView seenPart{"seen"};
constexpr QLatin1StringView rightPart{"right"};

} // namespace

PurposePass::PurposePass(QObject *parent)
    : RowModel({"groupId", "name", "platform", "monogram", "single", "brought", "potential"}, parent)
{}

void PurposePass::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    if (session) {
        connect(session, &Session::changed, this, &PurposePass::refresh);
        connect(session, &Session::textsChanged, this, &PurposePass::refresh);
        comeBack();
        refresh();
    }
    emit sessionChanged();
}

// Written by keepPlace: the purpose, the group, its handle, then what was seen and looks right, each named.
void PurposePass::comeBack()
{
    const QStringList parts = partsOfWhereabouts(m_session->card(), screen).value_or(QStringList());
    m_open = parts.value(0);
    m_start = m_place = parts.value(1);
    m_potential = parts.value(2) == potentialPart;
    for (const QString &part : parts.mid(3))
        if (const auto seen = partsOfWhereabouts(part, seenPart))
            m_seen += seen->value(0);
        else if (const auto right = partsOfWhereabouts(part, rightPart))
            m_settled[right->value(0)].append({right->value(1), right->value(2)});
}

// Not once the page is left: its last row may still get and lose the focus then.
void PurposePass::keepPlace()
{
    if (!partsOfWhereabouts(m_session->card(), screen))
        return;
    QStringList seen(m_seen.cbegin(), m_seen.cend());
    seen.sort();
    QStringList parts{m_open, m_place, m_potential ? QString(potentialPart) : QString()};
    for (const QString &purpose : std::as_const(seen))
        parts += whereabouts(seenPart, {purpose});
    for (auto right = m_settled.cbegin(); right != m_settled.cend(); ++right)
        for (const auto &[group, other] : right.value())
            parts += whereabouts(rightPart, {right.key(), group, other});
    m_session->setCard(whereabouts(screen, parts));
}

int PurposePass::startRow() const { return std::max(0, rowOf(m_open + u'/' + m_start)); }

QStringList PurposePass::names() const
{
    QStringList names;
    for (const Purpose &purpose : m_purposes) {
        const QString name = purpose.name.isEmpty() ? purpose.id : purpose.name;
        names += m_seen.contains(purpose.id) ? u"✓ "_s + name : name;
    }
    return names;
}

int PurposePass::purpose() const
{
    const auto open = std::ranges::find(m_purposes, m_open, &Purpose::id);
    return open == m_purposes.cend() ? -1 : int(open - m_purposes.cbegin());
}

void PurposePass::setPurpose(int purpose)
{
    if (purpose < 0 || purpose >= m_purposes.size() || m_purposes[purpose].id == m_open)
        return;
    m_seen += m_open;
    m_open = m_purposes[purpose].id;
    m_held.clear();
    m_asked.reset();
    m_place.clear();
    keepPlace();
    refresh();
}

QStringList PurposePass::scoreWords() const
{
    return m_session ? recentre::scoreWords(m_session->words()) : QStringList();
}

QString PurposePass::question() const
{
    return m_asked
        ? comparisonQuestion(m_session->words(), m_asked->share, nameOf(m_asked->group), nameOf(m_asked->other))
        : QString();
}

QString PurposePass::said() const
{
    return m_asked ? comparisonSaid(m_session->words(), m_asked->score, m_asked->against, m_asked->potential,
                         m_asked->otherPotential)
                   : QString();
}

QString PurposePass::yes() const { return m_asked ? comparisonYes(m_session->words(), m_asked->share) : QString(); }

// Groups that nothing is known of, as they stand in the list.
QStringList PurposePass::missing() const
{
    QStringList groups;
    for (const Standing &row : m_standings)
        if (!row.height())
            groups += row.group;
    return groups;
}

QString PurposePass::standsText() const
{
    const qsizetype known = m_standings.size() - missing().size();
    return known == 0 ? tr("What these bring here isn’t said yet.")
        : known == 1  ? tr("So far you have said for only one of these what it brings here.")
                      : tr("These look right as they stand.");
}

QString PurposePass::missingText() const
{
    const int count = int(missing().size());
    return count == 0
        ? QString()
        : tr("For %n group(s) it isn’t said yet what they bring here. It takes two to compare.", nullptr, count);
}

QString PurposePass::missingName() const { return missing().isEmpty() ? QString() : nameOf(missing().first()); }

int PurposePass::missingRow() const { return missing().isEmpty() ? -1 : rowOf(m_open + u'/' + missing().first()); }

bool PurposePass::next()
{
    const bool there = !last();
    m_seen += m_open;
    setPurpose(purpose() + 1);
    return there;
}

void PurposePass::previous() { setPurpose(purpose() - 1); }

void PurposePass::scoreBrought(const QString &groupId, double score, int gesture)
{
    const auto value = score < 0 ? std::nullopt : std::optional(score);
    post(recentre::scoreBrought(m_session->file(), groupId, m_open, value), gesture);
}

void PurposePass::scorePotential(const QString &groupId, double score, int gesture)
{
    const auto value = score < 0 ? std::nullopt : std::optional(score);
    post(recentre::scorePotential(m_session->file(), groupId, m_open, value), gesture);
}

void PurposePass::hold(const QString &groupId, bool potential)
{
    if (m_held == groupId && m_potential == potential)
        return;
    const bool moved = m_held != groupId;
    m_held = m_place = groupId;
    m_potential = potential;
    // Later: the page may only just be opened, by the very place that is told here.
    QMetaObject::invokeMethod(
        this,
        [this, groupId] {
            if (groupId == m_place)
                keepPlace();
        },
        Qt::QueuedConnection);
    if (moved)
        sortLater();
}

void PurposePass::letGo(const QString &groupId)
{
    if (m_held != groupId)
        return;
    m_held.clear();
    sortLater();
}

int PurposePass::handleOf(const QString &groupId) const { return groupId != m_place ? 0 : m_potential ? 2 : 1; }

// Rows don't move under a focus that is on its way.
void PurposePass::sortLater()
{
    m_sort = true;
    QMetaObject::invokeMethod(this, &PurposePass::refresh, Qt::QueuedConnection);
}

void PurposePass::confirm()
{
    if (!m_asked)
        return;
    m_settled[m_open].append({m_asked->group, m_asked->other});
    m_asked.reset();
    keepPlace();
    refresh();
}

void PurposePass::nudge(double delta)
{
    const auto row = m_asked ? std::ranges::find(m_standings, m_asked->group, &Standing::group) : m_standings.cend();
    if (row != m_standings.cend())
        post(recentre::nudge(m_session->file(), m_open, *row, delta), 0);
}

void PurposePass::post(Edit edit, int gesture)
{
    edit.gesture = quint64(gesture);
    m_session->edit(edit);
}

// A held row keeps its place, and so do all: what is seen moves by one's own hand only.
void PurposePass::refresh()
{
    if (!m_session)
        return;
    m_purposes = purposesSideBySide(m_session->file());
    if (purpose() < 0)
        m_open = m_purposes.isEmpty() ? QString() : m_purposes.first().id;
    m_standings = standings(m_session->file(), m_open);
    ask(m_standings);
    QList<Standing> order = m_standings;
    if (!m_held.isEmpty() && !m_sort)
        std::ranges::stable_sort(order, {}, [this](const Standing &row) {
            const int at = rowOf(m_open + u'/' + row.group);
            return at < 0 ? count() : at;
        });
    m_sort = false;
    QList<Row> rows;
    for (const Standing &row : std::as_const(order)) {
        const Group group = m_session->file().groups.value(row.group);
        const Platform *platform = platformOf(group.platform);
        rows.append({m_open + u'/' + row.group,
            {row.group, group.name, group.platform, platform ? QString(platform->monogram) : QString(), row.candidate,
                row.brought.value_or(-1), row.potential.value_or(-1)}});
    }
    follow(rows);
    emit shown();
}

// The pair that is asked stays until it is confirmed, whatever is nudged meanwhile.
void PurposePass::ask(const QList<Standing> &sorted)
{
    if (m_asked) {
        const auto group = std::ranges::find(sorted, m_asked->group, &Standing::group);
        const auto other = std::ranges::find(sorted, m_asked->other, &Standing::group);
        m_asked = group == sorted.cend() || other == sorted.cend() ? std::nullopt : comparisonOf(*group, *other);
    }
    if (!m_asked)
        m_asked = furthestComparison(sorted, m_settled.value(m_open));
}

QString PurposePass::nameOf(const QString &groupId) const { return m_session->file().groups.value(groupId).name; }

} // namespace recentre
