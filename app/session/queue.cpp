// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queue.h"

#include <algorithm>

namespace recentre {

Batch folded(const QList<Posted> &posted)
{
    Batch batch;
    for (const Posted &one : posted) {
        batch.upTo = std::max(batch.upTo, one.ticket);
        if (one.place)
            batch.places.insert(one.person, *one.place);
        if (one.practice)
            batch.practice.insert(one.person, batch.practice.value(one.person).then(*one.practice));
        if (!one.edit)
            continue;
        const auto same = std::ranges::find(batch.edits, one.person, &PersonEdit::person);
        if (same == batch.edits.end())
            batch.edits.append({one.person, *one.edit});
        else
            same->edit = merged(same->edit, *one.edit);
    }
    batch.edits.removeIf([](const PersonEdit &edit) { return edit.edit.isEmpty(); });
    return batch;
}

} // namespace recentre
