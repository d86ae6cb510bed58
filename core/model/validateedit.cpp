// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate.h"

namespace recentre {

namespace {

Problem unknown(QLatin1StringView place, const QString &id) { return {ProblemCode::UnknownReference, place, {id}}; }

/// Rows as they now stand, one by one.
template <class Row>
std::optional<Problem> problemInRows(const std::vector<Change<Row>> &changes)
{
    for (const Change<Row> &change : changes)
        if (change.after)
            if (const auto problem = validate(*change.after))
                return problem;
    return std::nullopt;
}

/// An assessment that stands: its own values, and what it refers to.
std::optional<Problem> problemIn(const PersonFile &file, const Assessment &row)
{
    if (!file.audits.contains(row.audit))
        return unknown(QLatin1StringView("audit"), row.audit);
    const auto group = file.groups.constFind(row.group);
    if (group == file.groups.constEnd())
        return unknown(QLatin1StringView("group"), row.group);
    if (const auto problem = validate(row, row.membership.value_or(group->membership)))
        return problem;
    const QList<Tag> tags = row.purposes.value_or(QList<Tag>());
    for (qsizetype i = 0; i < tags.size(); ++i)
        if (!file.purposes.contains({row.audit, tags[i].purpose}))
            return Problem{
                ProblemCode::UnknownReference, QStringLiteral("purposes[%1].purpose").arg(i), {tags[i].purpose}};
    return std::nullopt;
}

/// The assessments of a group that was removed, or is now a member or a candidate.
std::optional<Problem> problemAround(const PersonFile &file, const Change<Group> &change)
{
    const bool stands = file.groups.contains(change.row().id);
    const bool sameMembership = change.before && change.after && change.before->membership == change.after->membership;
    if (stands && (sameMembership || !change.before))
        return std::nullopt;
    for (auto audit = file.audits.cbegin(); audit != file.audits.cend(); ++audit) {
        const auto row = file.assessments.constFind({audit.key(), change.row().id});
        if (row != file.assessments.constEnd())
            if (const auto problem = problemIn(file, *row))
                return problem;
    }
    return std::nullopt;
}

/// What is left of an audit that was removed.
std::optional<Problem> problemAround(const PersonFile &file, const Change<Audit> &change)
{
    const QString &id = change.row().id;
    if (file.audits.contains(id))
        return std::nullopt;
    const auto purpose = file.purposes.lowerBound({id, {}});
    const auto assessment = file.assessments.lowerBound({id, {}});
    const bool left = (purpose != file.purposes.cend() && purpose->audit == id)
        || (assessment != file.assessments.cend() && assessment->audit == id);
    return left ? std::optional(unknown(QLatin1StringView("audit"), id)) : std::nullopt;
}

/// The tags of a purpose that was removed.
std::optional<Problem> problemAround(const PersonFile &file, const Change<Purpose> &change)
{
    const Purpose &purpose = change.row();
    if (file.purposes.contains({purpose.audit, purpose.id}))
        return std::nullopt;
    for (auto row = file.assessments.lowerBound({purpose.audit, {}});
        row != file.assessments.cend() && row->audit == purpose.audit; ++row) {
        const QList<Tag> tags = row->purposes.value_or(QList<Tag>());
        for (qsizetype i = 0; i < tags.size(); ++i)
            if (tags[i].purpose == purpose.id)
                return Problem{
                    ProblemCode::UnknownReference, QStringLiteral("purposes[%1].purpose").arg(i), {purpose.id}};
    }
    return std::nullopt;
}

template <class Row>
std::optional<Problem> problemAroundRows(const PersonFile &file, const std::vector<Change<Row>> &changes)
{
    for (const Change<Row> &change : changes)
        if (const auto problem = problemAround(file, change))
            return problem;
    return std::nullopt;
}

/// Audits stand in the order of their dates.
std::optional<Problem> problemInOrder(const PersonFile &file)
{
    const QList<Audit> audits = file.auditsInOrder();
    for (qsizetype i = 1; i < audits.size(); ++i)
        if (audits[i].date < audits[i - 1].date)
            return Problem{ProblemCode::NotInOrder, QStringLiteral("date")};
    return std::nullopt;
}

} // namespace

std::optional<Problem> validate(const PersonFile &after, const Edit &edit)
{
    if (auto problem = problemInRows(edit.people))
        return problem;
    if (auto problem = problemInRows(edit.groups))
        return problem;
    if (auto problem = problemInRows(edit.audits))
        return problem;
    if (auto problem = problemInRows(edit.purposes))
        return problem;
    for (const Change<Audit> &change : edit.audits)
        if (change.after && change.after->id.isEmpty())
            return Problem{ProblemCode::EmptyText, QStringLiteral("id")};
    if (!edit.audits.empty())
        if (auto problem = problemInOrder(after))
            return problem;
    for (const Change<Purpose> &change : edit.purposes)
        if (change.after && !after.audits.contains(change.after->audit))
            return unknown(QLatin1StringView("audit"), change.after->audit);
    for (const Change<Assessment> &change : edit.assessments)
        if (change.after)
            if (auto problem = problemIn(after, *change.after))
                return problem;
    if (auto problem = problemAroundRows(after, edit.groups))
        return problem;
    if (auto problem = problemAroundRows(after, edit.audits))
        return problem;
    return problemAroundRows(after, edit.purposes);
}

} // namespace recentre
