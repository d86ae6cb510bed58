// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trial.h"

namespace recentre {

QDate nextEvaluationAtFirst(const PersonFile &file)
{
    const auto audit = file.currentAudit();
    return audit ? audit->date.addMonths(monthsToTheNext) : QDate();
}

Trial trialOf(const PersonFile &file, const QString &group)
{
    const auto audit = file.currentAudit();
    if (!audit)
        return {};
    const auto row = file.assessments.constFind({audit->id, group});
    const bool decided = row != file.assessments.cend() && row->decision && row->decision->choice;
    Trial trial = decided ? row->decision->trial.value_or(Trial()) : Trial();
    if (!trial.until.isValid())
        trial.until = audit->next.isValid() ? audit->next : nextEvaluationAtFirst(file);
    return trial;
}

} // namespace recentre
