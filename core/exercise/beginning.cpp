// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "beginning.h"

namespace recentre {

PersonFile newPerson(
    const QString &personId, const QString &name, const QString &language, const QString &auditId, const QDate &date)
{
    PersonFile file;
    file.person.id = personId;
    file.person.name = name;
    file.person.language = language;
    Audit audit;
    audit.id = auditId;
    audit.date = date;
    audit.weeklyMinutes = minutesAtFirst;
    file.audits.insert(auditId, audit);
    return file;
}

Edit additionOf(const PersonFile &file, EditKind kind)
{
    PersonFile nobody;
    nobody.person = file.person;
    Edit edit = difference(nobody, file, kind);
    edit.people.push_back({std::nullopt, file.person});
    return edit;
}

} // namespace recentre
