// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objectivelist.h"

#include "exercise/objectives.h"
#include "session/session.h"
#include "words/figures.h"
#include "words/labels.h"

#include <algorithm>

namespace recentre {

ObjectiveList::ObjectiveList(Session &session)
    : RowModel({"purposeId", "name", "rank", "weight", "weightText", "tied"}, &session)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &ObjectiveList::refresh);
    connect(&session, &Session::advised, this, &ObjectiveList::refresh);
    connect(&session, &Session::textsChanged, this, &ObjectiveList::refresh);
    refresh();
}

bool ObjectiveList::tooMany() const { return count() > objectivesAimedAt; }

QString ObjectiveList::adviceText() const
{
    if (count() > objectivesAimedAt)
        return tr("%1 at once: they blur into one another").arg(capitalised(countWord(m_session.words(), count())));
    return tr("Five is a good number. From the sixth on, they blur into one another.");
}

void ObjectiveList::move(int from, int to, int gesture)
{
    Edit edit = moveObjective(m_session.file(), from, to);
    edit.gesture = quint64(gesture);
    m_session.edit(edit);
}

void ObjectiveList::shareRank(int from, int with, int gesture)
{
    Edit edit = recentre::shareRank(m_session.file(), from, with);
    edit.gesture = quint64(gesture);
    m_session.edit(edit);
}

void ObjectiveList::remove(int row) { m_session.edit(removeObjective(m_session.file(), keyAt(row))); }

void ObjectiveList::add(const QString &purposeId)
{
    Purpose purpose;
    purpose.id = purposeId;
    purpose.name = offeredPurpose(m_session.words(), purposeId);
    purpose.information = offeredAsInformation(purposeId);
    m_session.edit(addObjective(m_session.file(), purpose));
}

QString ObjectiveList::rename(int row, const QString &name, int gesture)
{
    const QString known = purposeNamed(m_session.file(), name);
    if (name.trimmed().isEmpty())
        return tr("An objective needs a name. The former one was kept.");
    if (!known.isEmpty() && known != keyAt(row))
        return tr("There is one of that name already. The former name was kept.");
    Edit edit = renamePurpose(m_session.file(), keyAt(row), name);
    edit.gesture = quint64(gesture);
    m_session.edit(edit);
    return {};
}

void ObjectiveList::refresh()
{
    const QList<Purpose> objectives = objectivesOf(m_session.file());
    QHash<QString, double> weights;
    if (m_session.advice())
        for (const Weight &weight : m_session.advice()->weights)
            weights.insert(weight.purpose, weight.weight);
    QList<Row> rows;
    int rank = 0;
    for (qsizetype i = 0; i < objectives.size(); ++i) {
        const Purpose &objective = objectives[i];
        const bool asBefore = i > 0 && objectives[i - 1].rank == objective.rank;
        const bool asNext = i + 1 < objectives.size() && objectives[i + 1].rank == objective.rank;
        rank += asBefore ? 0 : 1;
        const double weight = weights.value(objective.id);
        const QString words = weight <= 0 ? QString()
            : i == 0                      ? weightSentence(m_session.words(), weight)
                                          : weightWords(m_session.words(), weight);
        rows.append({objective.id,
            {objective.id, objective.name.isEmpty() ? objective.id : objective.name, rank, weight, words,
                asBefore || asNext}});
    }
    follow(rows);
    emit adviceTextChanged();
}

} // namespace recentre
