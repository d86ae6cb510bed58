// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The acts of the steps, without a window.
#include "tests.h"

#include <QTest>

namespace recentre {

using namespace Qt::StringLiterals;

PersonFile somebody()
{
    PersonFile file;
    file.person.id = u"me"_s;
    file.person.name = u"Isabelle"_s;
    Audit audit;
    audit.id = u"now"_s;
    audit.position = 1;
    audit.date = QDate(2026, 9, 1);
    file.audits.insert(audit.id, audit);
    return file;
}

PersonFile aimingAt(const QList<int> &ranks)
{
    PersonFile file = somebody();
    for (int i = 0; i < ranks.size(); ++i) {
        Purpose purpose;
        purpose.audit = u"now"_s;
        purpose.id = QString(QChar(u'a' + i));
        purpose.name = purpose.id.toUpper();
        purpose.position = i;
        purpose.rank = ranks[i];
        file.purposes.insert({purpose.audit, purpose.id}, purpose);
    }
    return file;
}

Group groupNamed(const QString &name, const QString &platform, int position)
{
    Group group;
    group.id = name;
    group.name = name;
    group.platform = platform;
    group.position = position;
    return group;
}

PersonFile withGroups(PersonFile file, const QList<Group> &groups)
{
    for (Group group : groups) {
        if (group.position == 0)
            group.position = int(file.groups.size()) + 1;
        file.groups.insert(group.id, group);
    }
    return file;
}

PersonFile done(const PersonFile &file, const Edit &edit)
{
    const Result<PersonFile> after = apply(file, edit);
    if (!after) {
        QTest::qFail("the edit was refused", __FILE__, __LINE__);
        return file;
    }
    const Result<PersonFile> back = apply(*after, inverse(edit));
    if (!back || *back != file)
        QTest::qFail("the edit can't be taken back", __FILE__, __LINE__);
    return *after;
}

} // namespace recentre

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    int failed = 0;
    recentre::ObjectivesTest objectives;
    recentre::GroupsTest groups;
    recentre::PasteTest paste;
    recentre::PlanningTest planning;
    recentre::ShelfTest shelf;
    recentre::DoingTest doing;
    recentre::SideBySideTest sideBySide;
    recentre::BringingTest bringing;
    recentre::DecidingTest deciding;
    recentre::NextAuditTest nextAudit;
    recentre::EnvelopeTest envelope;
    for (QObject *test : {static_cast<QObject *>(&objectives), static_cast<QObject *>(&groups),
             static_cast<QObject *>(&paste), static_cast<QObject *>(&shelf), static_cast<QObject *>(&doing),
             static_cast<QObject *>(&sideBySide), static_cast<QObject *>(&planning), static_cast<QObject *>(&bringing),
             static_cast<QObject *>(&deciding), static_cast<QObject *>(&nextAudit), static_cast<QObject *>(&envelope)})
        failed += QTest::qExec(test, argc, argv);
    return failed;
}
