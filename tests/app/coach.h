// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A coach and their people, for the tests of what a coach does.
#pragma once

#include "scene.h"
#include "session/practice.h"

#include <QAbstractItemModelTester>

namespace recentre {

using namespace Qt::StringLiterals;

/// A coach with Anna, Bruno and Zoé.
class Coach {
public:
    explicit Coach(QDate today = QDate::currentDate())
        : program(scene.settings, scene.workbook)
        , practice(program)
        , tester(practice.people())
    {
        program.setToday([today] { return today; });
        scene.settings.setCoach(true);
        program.start();
        for (const QString &name : {u"Anna Kowalska"_s, u"Bruno Perret"_s, u"Zoé Quidam"_s}) {
            practice.begin(name);
            isThere =
                isThere && eventually([&] { return program.session() && program.session()->personName() == name; });
            program.showPeople();
        }
        isThere = isThere && eventually([&] { return practice.count() == 3 && practice.savedAll(); });
    }

    [[nodiscard]] QString idOf(int row) const { return practice.people()->keyAt(row); }
    [[nodiscard]] QVariant at(int row, const QByteArray &role) const
    {
        const auto *rows = practice.people();
        return rows->data(rows->index(row), rows->roleNames().key(role));
    }
    bool choose(int row)
    {
        practice.chooseRow(row);
        return eventually([&] { return practice.chosen() == idOf(row); });
    }

    Scene scene;
    Program program;
    Practice practice;
    QAbstractItemModelTester tester;
    bool isThere = true;
};

} // namespace recentre
