// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "surprises.h"

namespace recentre {

Edit setSurprises(const PersonFile &file, const QString &text)
{
    Edit edit;
    edit.kind = EditKind::Assess;
    const std::optional<Audit> audit = file.currentAudit();
    if (!audit || (audit->surprises == text && audit->surprises.isNull() == text.isEmpty()))
        return edit;
    Audit after = *audit;
    // Nothing said is null, as in a file that doesn't say it.
    after.surprises = text.isEmpty() ? QString() : text;
    if (after == *audit)
        return edit;
    edit.audits.push_back({*audit, after});
    return edit;
}

} // namespace recentre
