// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupsums.h"

#include "advised.h"
#include "session/handed.h"
#include "session/session.h"
#include "words/advicewords.h"
#include "words/estimated.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

// The most columns beside each other, and the most fractions that are written out.
constexpr int mostColumns = 2, mostFractions = 6;

/// What stands in a column: `score` with its sign, or nothing; `heard`, where it is told otherwise than shown.
QVariant cellOf(const QString &score, const QString &points, const QString &heard = {})
{
    const QString spoken = heard.isEmpty() ? score : heard;
    return QVariantMap{{u"score"_s, score}, {u"points"_s, points},
        {u"spoken"_s, score.isEmpty() ? points : spoken + u" = "_s + points}};
}

double points(qint64 millionths) { return double(millionths) / 1e6; }

} // namespace

GroupSums::GroupSums(QObject *parent)
    : QObject(parent)
{}

void GroupSums::setSession(Session *session)
{
    if (!hand(this, m_session, session))
        return;
    if (session) {
        connect(session, &Session::changed, this, &GroupSums::refresh);
        connect(session, &Session::textsChanged, this, &GroupSums::refresh);
    }
    refresh();
    emit sessionChanged();
}

void GroupSums::setGroupId(const QString &id)
{
    m_groupId = id;
    refresh();
}

void GroupSums::refresh()
{
    m_sums = {};
    m_levels.clear();
    if (m_session)
        read();
    emit changed();
}

void GroupSums::read()
{
    const auto audit = m_session->file().currentAudit();
    if (!audit)
        return;
    const method::Scores scores = method::scoresOf(m_session->file(), *audit, std::nullopt);
    m_aims.assign(scores.purposes.begin(), scores.purposes.begin() + std::ptrdiff_t(scores.objectives()));
    m_criteria = int(scores.ranks.size());
    const auto group = std::ranges::find(scores.groups, m_groupId.toStdString(), &method::Rated::id);
    if (group == scores.groups.end())
        return;
    m_sums = sumsOf(scores, *group);
    for (std::size_t level = 0; level < m_sums.levels.size(); ++level)
        m_levels += level;
    // Beside what it is today stands what is advised; else the most that it could be.
    const GroupAdvice *advice = adviceOn(m_session->advice(), m_groupId);
    if (m_levels.size() > mostColumns)
        m_levels.removeAt(advice && advice->level == Level::Replace ? 2 : 0);
}

QString GroupSums::title() const
{
    if (m_levels.isEmpty())
        return tr("Nothing adds up here");
    const GroupAdvice *advice = adviceOn(m_session->advice(), m_groupId);
    std::size_t shown = m_levels.last();
    for (const std::size_t level : m_levels)
        if (advice && advice->level == m_sums.levels[level].level)
            shown = level;
    const qint64 value = m_sums.levels[shown].value;
    return tr("Where %1 come(s) from", "%n only chooses the plural; it isn't shown", pluralOfPoints(points(value)))
        .arg(marked(m_session->words(), pointsOf(m_session->words(), value), m_sums.standing[shown].value));
}

QVariantList GroupSums::columns() const
{
    QVariantList columns;
    for (const std::size_t level : m_levels) {
        const method::Option &column = m_sums.levels[level];
        const QString time = durationMarked(m_session->words(), column.minutes, m_sums.standing[level].minutes);
        columns += cellOf({},
            column.level == Level::Keep          ? tr("as it is, %1").arg(time)
                : column.level == Level::Replace ? tr("another tool, %1").arg(time)
                                                 : tr("with %1").arg(time));
    }
    return columns;
}

QVariantList GroupSums::rows() const
{
    QVariantList rows;
    if (m_levels.isEmpty())
        return rows;
    const Language &words = m_session->words();
    for (const method::SumRow &row : m_sums.rows) {
        QVariantList cells;
        for (const std::size_t level : m_levels) {
            const auto &cell = row.cells[level];
            const QString score = cell ? decimal(words, cell->score) : QString();
            cells += cell ? cellOf((cell->stoodIn ? u"× ~"_s : u"× "_s) + score, thousandths(words, cell->points),
                                u"× "_s + marked(words, score, cell->stoodIn))
                          : cellOf({}, {});
        }
        rows += QVariantMap{{u"name"_s, criterionName(row)}, {u"place"_s, placeText(row)},
            {u"weight"_s, thousandths(words, row.weight)}, {u"cells"_s, cells}};
    }
    return rows;
}

QString GroupSums::criterionName(const method::SumRow &row) const
{
    const AdviceWords names(m_session->words(), m_session->file());
    return capitalised(
        names.purposeName(row.criterion < m_aims.size() ? QString::fromStdString(m_aims[row.criterion].id)
                                                        : QStringView(pleasureId).toString()));
}

QString GroupSums::placeText(const method::SumRow &row) const
{
    return tr("place %1 of %2").arg(row.place).arg(m_criteria);
}

QVariantList GroupSums::totals() const
{
    constexpr double most = 10;
    QVariantList totals;
    for (const std::size_t level : m_levels) {
        const double value = points(m_sums.levels[level].value);
        const QString text = decimal(m_session->words(), value);
        QVariantMap cell = cellOf({}, marked(m_session->words(), text, m_sums.standing[level].value)).toMap();
        cell.insert(u"share"_s, std::clamp(value / most, 0.0, 1.0));
        cell.insert(u"today"_s, m_sums.levels[level].level == Level::Keep);
        totals += cell;
    }
    return totals;
}

QVariantList GroupSums::follows() const
{
    QVariantList lines;
    const GroupAdvice *advice = m_session ? adviceOn(m_session->advice(), m_groupId) : nullptr;
    if (!advice || m_levels.isEmpty())
        return lines;
    const Language &words = m_session->words();
    const auto add = [&](const QString &text, double value, bool estimated) {
        lines += QVariantMap{{u"text"_s, text},
            {u"cells"_s, QVariantList{cellOf({}, marked(words, recentre::points(words, value), estimated))}}};
    };
    const method::Option &first = m_sums.levels[m_levels.first()], &last = m_sums.levels[m_levels.last()];
    const method::StandingIn &from = m_sums.standing[m_levels.first()], &to = m_sums.standing[m_levels.last()];
    const int minutes = last.minutes - first.minutes;
    if (m_levels.size() == mostColumns && minutes > 0) {
        const double more = points(last.value - first.value);
        const bool ofTime = from.minutes || to.minutes, ofValue = from.value || to.value;
        const QString time = capitalised(durationMarked(words, minutes, ofTime));
        add(last.level == Level::Contribute ? tr("%1 more could bring").arg(time)
                                            : tr("%1 more, the group itself brings").arg(time),
            more, ofValue);
        add(tr("So, for an hour of them"), more * 60 / minutes, ofTime || ofValue);
    } else if (advice->valuePerHour) {
        add(tr("So, for an hour"), *advice->valuePerHour, to.minutes || to.value);
    }
    add(tr("One more hour elsewhere, at best"), points(m_session->advice()->valueOfAnHour),
        m_session->advice()->estimated.valueOfAnHour);
    return lines;
}

QString GroupSums::weightLine() const
{
    if (m_levels.isEmpty())
        return {};
    const int count = m_criteria;
    QStringList terms{u"1"_s};
    for (int place = 2; place <= std::min(count, mostFractions); ++place)
        terms += u"1/"_s + QString::number(place);
    if (count > mostFractions)
        terms += {u"…"_s, u"1/"_s + QString::number(count)};
    double first = 0;
    for (int place = 1; place <= count; ++place)
        first += 1.0 / place / count;
    const QString sum = terms.join(u" + "_s);
    const QString weight = thousandths(m_session->words(), first);
    return tr("The first of %1 weighs (%2) : %1 = %3. It is the mean of all the weights that respect your order; those "
              "of one rank share the mean of their places.")
        .arg(QString::number(count), sum, weight);
}

} // namespace recentre
