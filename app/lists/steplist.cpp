// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steplist.h"

#include "exercise/completion.h"
#include "session/session.h"

namespace recentre {

StepList::StepList(Session &session)
    : RowModel({"number", "done", "current", "countText"}, &session)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &StepList::refresh);
    connect(&session, &Session::stepChanged, this, &StepList::refresh);
    connect(&session, &Session::textsChanged, this, &StepList::refresh);
    refresh();
}

void StepList::refresh()
{
    QList<Row> rows;
    for (int step = 1; step <= stepCount; ++step)
        rows.append({QString::number(step),
            {step, stepDone(m_session.file(), step), step == m_session.step(), countText(step)}});
    follow(rows);
}

QString StepList::countText(int step) const
{
    const StepCount count = countOf(m_session.file(), step);
    switch (step) {
    case 1:
        return count.of == 0 ? QString() : tr("%n objective(s)", nullptr, count.of);
    case 2:
        return count.of == 0 ? QString() : tr("%n group(s)", nullptr, count.of);
    case 3:
        return count.of == 0 ? QString() : tr("%1 of %2 told").arg(count.done).arg(count.of);
    case 4:
        return count.of == 0 ? QString() : tr("%1 of %2 looked at").arg(count.done).arg(count.of);
    case 6:
        return count.of == 0 ? QString() : tr("%1 of %2 decided").arg(count.done).arg(count.of);
    default:
        return {};
    }
}

} // namespace recentre
