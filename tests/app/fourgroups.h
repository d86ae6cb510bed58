// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The person that step 6 is tried on, and lists read as texts. Interface thread.
#pragma once

#include "exercise/assessing.h"
#include "exercise/objectives.h"
#include "lists/rowmodel.h"
#include "scene.h"

namespace recentre {

/// Four groups for 60 minutes: what is to be kept though the person leans to leave, what is clear, what little is known
/// of, a hope that may be tried.
inline PersonFile fourGroups()
{
    using namespace Qt::StringLiterals;
    PersonFile file = isabelle(4);
    const QString audit = file.currentAudit()->id;
    file.audits[audit].weeklyMinutes = 60;
    const QString first = objectivesOf(file).first().id;
    const auto says = [&](const QString &group, int minutes, double brought) {
        Assessment row = assessmentOf(file, group);
        row.minutesPerWeek = Minutes{minutes, {}};
        row.purposes = QList{Tag{.purpose = first, .brought = brought, .potential = brought, .extra = {}}};
        row.pleasure = 5;
        file.assessments[{audit, group}] = row;
    };
    says(u"g1"_s, 20, 8);
    says(u"g2"_s, 20, 7);
    says(u"g3"_s, 90, 2);
    file.assessments[{audit, u"g1"_s}].leaning = Choice::Drop;
    Assessment unknown = assessmentOf(file, u"g4"_s);
    unknown.minutesPerWeek = Minutes{10, {}};
    file.assessments[{audit, u"g4"_s}] = unknown;
    return file;
}

/// A value of a list's row.
inline QVariant at(const RowModel &list, int row, const QByteArray &role)
{
    return list.index(row).data(list.roleNames().key(role));
}

/// A role of all rows, as texts.
inline QStringList column(const RowModel &list, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < list.count(); ++row)
        values += at(list, row, role).toString();
    return values;
}

} // namespace recentre
