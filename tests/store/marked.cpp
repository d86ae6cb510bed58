// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marked.h"

#include "scene.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <algorithm>

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

constexpr int groups = 5, audits = 2;

QString textOf(int number, int times) { return QString::fromLatin1(markOf(number)).repeated(times); }

} // namespace

QByteArray markOf(int number) { return "Wq" + QByteArray::number(1000 + number) + "x"; }

PersonFile markedPerson(int number)
{
    PersonFile file;
    // As random as ids are, and the same each time.
    QRandomGenerator chance(quint32(number) * 7919u + 17u);
    file.person.id = u"%1-aaaa-4bbb-8ccc-%2"_s.arg(chance.generate(), 8, 16, QChar(u'0'))
                         .arg(chance.generate64(), 16, 16, QChar(u'0'));
    file.person.name = textOf(number, 2);
    file.person.profession = textOf(number, 3);
    file.person.place = textOf(number, 2);
    for (int a = 0; a < audits; ++a) {
        Audit audit;
        audit.id = u"a%1"_s.arg(a);
        audit.position = a;
        audit.date = QDate(2026, 3 * a + 1, 1);
        audit.surprises = textOf(number, chance.bounded(1, 60));
        file.audits.insert(audit.id, audit);
        Purpose purpose;
        purpose.audit = audit.id;
        purpose.id = u"p"_s;
        purpose.name = textOf(number, 4);
        purpose.rank = 1;
        file.purposes.insert({audit.id, purpose.id}, purpose);
    }
    for (int g = 0; g < groups; ++g) {
        Group group;
        group.id = u"g%1"_s.arg(g);
        group.position = g;
        group.name = textOf(number, chance.bounded(2, 20));
        group.url = textOf(number, 5);
        file.groups.insert(group.id, group);
        for (int a = 0; a < audits; ++a) {
            Assessment row;
            row.audit = u"a%1"_s.arg(a);
            row.group = group.id;
            row.did = textOf(number, g == 3 ? 800 : chance.bounded(1, 130));
            row.minutesPerWeek = Minutes{g};
            file.assessments.insert({row.audit, row.group}, row);
        }
    }
    return file;
}

PracticeChange markedPractice(int number)
{
    return {textOf(number, 90), textOf(number, 2), u"{\"parked\":\"%1\"}"_s.arg(textOf(number, 30))};
}

Result<void> fillInDisorder(Workbook &workbook, int people)
{
    QList<PersonEdit> rows;
    QHash<QString, PracticeChange> practice;
    for (int number = 0; number < people; ++number) {
        const PersonFile file = markedPerson(number);
        const Edit all = newcomer(file).edit;
        practice.insert(file.person.id, markedPractice(number));
        const auto part = [&](const auto &changes, auto into) {
            for (const auto &change : changes) {
                PersonEdit one{file.person.id, {}};
                (one.edit.*into).push_back(change);
                rows += one;
            }
        };
        part(all.people, &Edit::people);
        part(all.groups, &Edit::groups);
        part(all.audits, &Edit::audits);
        part(all.purposes, &Edit::purposes);
        part(all.assessments, &Edit::assessments);
    }
    QRandomGenerator chance(5);
    std::shuffle(rows.begin(), rows.end(), chance);
    return workbook.write(rows, {}, practice);
}

QStringList tracesOf(int number, const QString &folder)
{
    QStringList found;
    const QByteArray id = markedPerson(number).person.id.toLatin1();
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = bytesOf(path);
        if (bytes.contains(markOf(number)) || bytes.contains(id) || path.contains(QString::fromLatin1(id)))
            found += path;
    }
    return found;
}

} // namespace recentre
