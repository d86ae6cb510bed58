// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include "exercise/groups.h"

namespace recentre {

using namespace Qt::StringLiterals;

PersonFile isabelle(int groups)
{
    PersonFile file;
    file.person.id = u"isabelle"_s;
    file.person.name = u"Isabelle"_s;
    Audit audit;
    audit.id = u"now"_s;
    audit.date = QDate(2026, 9, 1);
    file.audits.insert(audit.id, audit);
    const QStringList names{u"visibility"_s, u"face"_s, u"economy"_s};
    for (int i = 0; i < names.size(); ++i) {
        Purpose purpose;
        purpose.audit = audit.id;
        purpose.id = purpose.name = names[i];
        purpose.position = i;
        purpose.rank = i + 1;
        file.purposes.insert({audit.id, purpose.id}, purpose);
    }
    for (int i = 1; i <= groups; ++i) {
        Group group;
        group.id = u"g%1"_s.arg(i);
        group.name = u"Group %1"_s.arg(i);
        group.position = i;
        file.groups.insert(group.id, group);
    }
    return file;
}

PersonFile onDisk(const QString &path)
{
    const auto workbook = Workbook::open(path);
    if (!workbook)
        return {};
    const auto people = (*workbook)->people();
    if (!people || people->size() != 1)
        return {};
    return (*workbook)->load(people->first().id).value_or(PersonFile());
}

void moveInto(const QTemporaryDir &home)
{
    qputenv("HOME", QFile::encodeName(home.path()));
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(home.filePath(QString::fromLatin1(name))));
}

Edit renaming(const PersonFile &file, const QString &id, const QString &name, int gesture)
{
    Edit edit = renameGroup(file, id, name);
    edit.gesture = quint64(gesture);
    return edit;
}

} // namespace recentre
