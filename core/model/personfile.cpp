// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personfile.h"

#include <algorithm>
#include <tuple>

namespace recentre {

namespace {

template <class Row, class Order>
QList<Row> sorted(QList<Row> rows, Order order)
{
    std::ranges::sort(rows, {}, order);
    return rows;
}

} // namespace

QList<Group> PersonFile::groupsInOrder() const
{
    return sorted(groups.values(), [](const Group &g) { return std::tie(g.position, g.id); });
}

QList<Audit> PersonFile::auditsInOrder() const
{
    return sorted(audits.values(), [](const Audit &a) { return std::tie(a.position, a.id); });
}

std::optional<Audit> PersonFile::currentAudit() const
{
    // Asked for each group of each edit: nothing is copied or sorted for it.
    const auto last = std::ranges::max_element(audits, {}, [](const Audit &a) { return std::tie(a.position, a.id); });
    return last == audits.end() ? std::nullopt : std::optional(*last);
}

QList<Purpose> PersonFile::purposesOf(const QString &audit) const
{
    QList<Purpose> rows;
    for (auto it = purposes.lowerBound({audit, {}}); it != purposes.end() && it->audit == audit; ++it)
        rows += *it;
    return sorted(std::move(rows),
        [](const Purpose &p) { return std::tuple(!p.rank.has_value(), p.rank.value_or(0), p.position, p.id); });
}

QList<Assessment> PersonFile::assessmentsOf(const QString &audit) const
{
    QList<Assessment> rows;
    for (auto it = assessments.lowerBound({audit, {}}); it != assessments.end() && it->audit == audit; ++it)
        rows += *it;
    return sorted(std::move(rows), [](const Assessment &a) { return std::tie(a.position, a.group); });
}

} // namespace recentre
