// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steplist.h"

#include "cards/purposepass.h"
#include "exercise/completion.h"
#include "exercise/planning.h"
#include "exercise/whereabouts.h"
#include "session/session.h"

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

StepList::StepList(Session &session)
    : RowModel({"number", "done", "current", "countText"}, &session)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &StepList::refresh);
    connect(&session, &Session::stepChanged, this, &StepList::refresh);
    connect(&session, &Session::cardChanged, this, &StepList::refresh);
    connect(&session, &Session::textsChanged, this, &StepList::refresh);
    refresh();
}

void StepList::refresh()
{
    QList<Row> rows;
    for (int step = 1; step <= stepCount; ++step) {
        const StepCount count = countOf(m_session.file(), step);
        rows.append(
            {QString::number(step), {step, count.complete(), step == m_session.step(), countText(step, count)}});
    }
    follow(rows);
}

QString StepList::countText(int step, const StepCount &count) const
{
    switch (step) {
    case 1:
        return count.of == 0 ? QString() : tr("%n objective(s)", nullptr, count.of);
    case 2:
        return count.of == 0 ? QString() : tr("%n group(s)", nullptr, count.of);
    case 3:
        return count.of == 0 ? QString() : tr("%1 of %2 told").arg(count.done).arg(count.of);
    case 4:
        if (m_session.step() == 4 && partsOfWhereabouts(m_session.card(), PurposePass::screen))
            return tr("side by side");
        return count.of == 0 ? QString() : tr("%1 of %2 looked at").arg(count.done).arg(count.of);
    case 6:
        return count.of == 0 ? QString() : tr("%1 of %2 decided").arg(count.done).arg(count.of);
    case 7:
        return partedText();
    default:
        return {};
    }
}

// Once the first is parted from: before that it would only be one more thing to do.
QString StepList::partedText() const
{
    const Week week = weekOf(m_session.file(), 0);
    const QList<PlanRow> leaving = week.of(PlanPart::Leave) + week.of(PlanPart::Tool);
    const auto parted = std::ranges::count_if(leaving, [this](const PlanRow &row) {
        const auto decision = decisionOf(m_session.file(), row.group);
        return decision->parting && decision->parting->done;
    });
    return parted == 0 ? QString() : tr("%1 of %2 parted from").arg(parted).arg(leaving.size());
}

} // namespace recentre
