// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "threads.h"

#include <algorithm>

namespace recentre {

namespace {

Level levelOf(const Basis &basis, std::size_t index)
{
    const method::Rated &group = basis.scores.groups[index];
    if (group.decided)
        return group.decided->level;
    return basis.standings[index].judged() ? basis.standings[index].plan().level : Level::Leave;
}

ThreadRow rowOf(const Basis &basis, std::size_t index)
{
    const method::Rated &group = basis.scores.groups[index];
    ThreadRow row{
        basis.group(index), group.decided ? group.decided->choice : basis.advised(index).recommendation, {}, {}};
    if (row.as == Recommendation::Replace)
        row.tool = basis.file.assessments.value({basis.file.currentAudit()->id, row.group}).alternative;
    row.dots.resize(static_cast<qsizetype>(basis.scores.objectives()));
    for (const method::Term &term : method::termsOf(basis.scores, group, levelOf(basis, index)))
        if (term.criterion < basis.scores.objectives()) {
            const method::Score &score = group.ratings[term.rating].score;
            row.dots[static_cast<qsizetype>(term.criterion)] = ThreadDot{score.middle, score.known};
        }
    return row;
}

bool holds(const std::optional<ThreadDot> &dot) { return dot && dot->holds(); }

/// The first objective that it holds, and how far its score is from the best there is.
std::pair<qsizetype, double> rankOf(const ThreadRow &row)
{
    const auto first = std::ranges::find_if(row.dots, holds);
    return {first - row.dots.begin(), first == row.dots.end() ? 0 : -(*first)->score};
}

} // namespace

Threads threadsOf(const Basis &basis)
{
    Threads threads;
    for (const std::size_t index : basis.inOrder())
        if (levelOf(basis, index) != Level::Leave)
            threads.rows += rowOf(basis, index);
    std::ranges::stable_sort(threads.rows, {}, rankOf);
    for (std::size_t objective = 0; objective < basis.scores.objectives(); ++objective) {
        Thread thread{QString::fromStdString(basis.scores.purposes[objective].id), 0, {}};
        for (const ThreadRow &row : std::as_const(threads.rows))
            if (holds(row.dots[static_cast<qsizetype>(objective)])) {
                thread.only = thread.holding == 0 ? row.group : QString();
                ++thread.holding;
            }
        threads.objectives += thread;
    }
    return threads;
}

} // namespace recentre
