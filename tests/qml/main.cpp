// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs the classes of the parts' tests, with accessibility switched on as a screen reader would.

#include "components.h"

#include "fonts.h"
#include "stage.h"

#include <QApplication>
#include <QTest>

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    recentre::loadFonts();
    recentre::switchAccessibility(true);
    recentre::Parts parts;
    recentre::Fields fields;
    recentre::Groups groups;
    recentre::Scales scales;
    recentre::Looks looks;
    // A name of a test function goes to the class that has it; without one, all run.
    int failed = 0;
    for (QObject *tests : std::initializer_list<QObject *>{&parts, &fields, &groups, &scales, &looks}) {
        const auto has = [tests](const QString &name) {
            return tests->metaObject()->indexOfMethod(
                       (name.section(u':', 0, 0).remove(QStringLiteral("()")) + QStringLiteral("()")).toLatin1())
                >= 0;
        };
        const QStringList wanted = QApplication::arguments().mid(1);
        const bool named = !wanted.isEmpty() && !wanted.first().startsWith(u'-');
        if (!named || has(wanted.first()))
            failed += QTest::qExec(tests, argc, argv);
    }
    return failed;
}
