// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scene.h"

#include <QFile>
#include <QFileInfo>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int assessedGroups = 3;
constexpr int everyLongText = 4;
constexpr int longText = 60'000;

QString groupOf(int number) { return u"g%1"_s.arg(number % assessedGroups); }

Assessment assessmentAfter(int number)
{
    Assessment row;
    row.audit = u"a"_s;
    row.group = groupOf(number);
    row.minutesPerWeek = Minutes{number};
    row.did = number % everyLongText == 1 ? u"edit %1 "_s.arg(number).repeated(longText / 8) : QString::number(number);
    return row;
}

Group logOf(int number)
{
    Group row;
    row.id = u"log-%1"_s.arg(number);
    row.position = number;
    row.name = row.id;
    return row;
}

} // namespace

PersonEdit newcomer(const PersonFile &file)
{
    Edit edit = difference({}, file, EditKind::NewPerson);
    edit.people = {{std::nullopt, file.person}};
    return {file.person.id, edit};
}

PersonFile beginner()
{
    PersonFile file;
    file.person.id = u"b0000000-0000-4000-8000-000000000000"_s;
    file.person.name = u"Isabelle"_s;
    Audit &audit = file.audits[u"a"_s];
    audit.id = u"a"_s;
    audit.date = QDate(2026, 9, 1);
    for (int i = 0; i < assessedGroups; ++i) {
        Group group;
        group.id = groupOf(i);
        group.name = u"Group"_s;
        file.groups.insert(group.id, group);
        Assessment row = assessmentAfter(0);
        row.group = group.id;
        file.assessments.insert({row.audit, row.group}, row);
    }
    return file;
}

PersonEdit sessionEdit(int number)
{
    Edit edit;
    edit.assessments.push_back({std::nullopt, assessmentAfter(number)});
    edit.groups.push_back({std::nullopt, logOf(number)});
    return {beginner().person.id, edit};
}

QString judged(const QString &path, int acknowledged, int tail)
{
    if (!QFileInfo::exists(path))
        return acknowledged < 0 ? QString() : u"no workbook"_s;
    auto workbook = Workbook::open(path);
    if (!workbook)
        return u"doesn't open: "_s + QString::fromUtf8(told(workbook));
    if (const auto sound = (*workbook)->check(); !sound)
        return u"not sound: "_s + QString::fromUtf8(told(sound));
    PersonFile wanted = beginner();
    const auto found = (*workbook)->load(wanted.person.id);
    if (!found && found.error().code == ProblemCode::NoSuchPerson)
        return acknowledged < 0 ? QString() : u"no person"_s;
    if (!found)
        return u"doesn't load: "_s + QString::fromUtf8(told(found));
    const int last = int(found->groups.size()) - assessedGroups;
    if (last < acknowledged)
        return u"%1 acknowledged, %2 there"_s.arg(acknowledged).arg(last);
    if (last > std::max(acknowledged, 0) + tail)
        return u"%1 acknowledged, as many as %2 there"_s.arg(acknowledged).arg(last);
    for (int number = 1; number <= last; ++number) {
        const Assessment row = assessmentAfter(number);
        wanted.assessments.insert({row.audit, row.group}, row);
        wanted.groups.insert(logOf(number).id, logOf(number));
    }
    return *found == wanted ? QString() : u"half an edit among %1"_s.arg(last);
}

QByteArray told(const Problem &problem)
{
    return "problem " + QByteArray::number(int(problem.code)) + " at \"" + problem.place.toUtf8()
        + "\": " + problem.arguments.join(u", "_s).toUtf8();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace recentre
