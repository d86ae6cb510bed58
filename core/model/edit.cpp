// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edit.h"

#include "validate.h"

namespace recentre {

namespace {

QString keyOf(const Person &row) { return row.id; }
QString keyOf(const Group &row) { return row.id; }
QString keyOf(const Audit &row) { return row.id; }
PurposeKey keyOf(const Purpose &row) { return {row.audit, row.id}; }
AssessmentKey keyOf(const Assessment &row) { return {row.audit, row.group}; }

template <class Key, class Row>
bool applyTo(QMap<Key, Row> &rows, const std::vector<Change<Row>> &changes)
{
    for (const Change<Row> &change : changes) {
        const Key key = keyOf(change.row());
        const auto found = rows.constFind(key);
        const bool fits =
            change.before ? found != rows.constEnd() && *found == *change.before : found == rows.constEnd();
        if (!fits)
            return false;
        if (change.after)
            rows.insert(key, *change.after);
        else
            rows.remove(key);
    }
    return true;
}

template <class Row>
std::vector<Change<Row>> inverted(const std::vector<Change<Row>> &changes)
{
    std::vector<Change<Row>> result;
    result.reserve(changes.size());
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        result.push_back({it->after, it->before});
    return result;
}

template <class Row>
std::vector<Change<Row>> folded(std::vector<Change<Row>> first, const std::vector<Change<Row>> &second)
{
    using Key = decltype(keyOf(std::declval<const Row &>()));
    QMap<Key, std::size_t> places;
    for (std::size_t i = 0; i < first.size(); ++i)
        places.insert(keyOf(first[i].row()), i);
    for (const Change<Row> &change : second) {
        const Key key = keyOf(change.row());
        if (const auto place = places.constFind(key); place != places.constEnd()) {
            first[*place].after = change.after;
        } else {
            places.insert(key, first.size());
            first.push_back(change);
        }
    }
    std::erase_if(first, [](const Change<Row> &change) { return change.before == change.after; });
    return first;
}

template <class Key, class Row>
std::vector<Change<Row>> differences(const QMap<Key, Row> &before, const QMap<Key, Row> &after)
{
    std::vector<Change<Row>> changes;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto other = after.constFind(it.key());
        if (other == after.cend())
            changes.push_back({*it, std::nullopt});
        else if (*other != *it)
            changes.push_back({*it, *other});
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        if (!before.contains(it.key()))
            changes.push_back({std::nullopt, *it});
    return changes;
}

} // namespace

bool Edit::isEmpty() const
{
    return people.empty() && groups.empty() && audits.empty() && purposes.empty() && assessments.empty();
}

Result<PersonFile> apply(const PersonFile &file, const Edit &edit)
{
    PersonFile result = file;
    for (const Change<Person> &change : edit.people) {
        if (!change.before || !change.after || *change.before != result.person)
            return tl::unexpected(Problem{ProblemCode::StaleEdit});
        result.person = *change.after;
    }
    const bool fits = applyTo(result.groups, edit.groups) && applyTo(result.audits, edit.audits)
        && applyTo(result.purposes, edit.purposes) && applyTo(result.assessments, edit.assessments);
    if (!fits)
        return tl::unexpected(Problem{ProblemCode::StaleEdit});
    if (const auto problem = validate(result, edit))
        return tl::unexpected(*problem);
    return result;
}

Edit inverse(const Edit &edit)
{
    return {edit.kind, 0, inverted(edit.people), inverted(edit.groups), inverted(edit.audits), inverted(edit.purposes),
        inverted(edit.assessments)};
}

Edit merged(const Edit &first, const Edit &second)
{
    return {first.kind, first.gesture, folded(first.people, second.people), folded(first.groups, second.groups),
        folded(first.audits, second.audits), folded(first.purposes, second.purposes),
        folded(first.assessments, second.assessments)};
}

bool sameStep(const Edit &first, const Edit &second)
{
    return first.kind == second.kind && first.gesture != 0 && first.gesture == second.gesture;
}

Edit difference(const PersonFile &before, const PersonFile &after, EditKind kind)
{
    Edit edit;
    edit.kind = kind;
    if (before.person != after.person)
        edit.people.push_back({before.person, after.person});
    edit.groups = differences(before.groups, after.groups);
    edit.audits = differences(before.audits, after.audits);
    edit.purposes = differences(before.purposes, after.purposes);
    edit.assessments = differences(before.assessments, after.assessments);
    return edit;
}

} // namespace recentre
