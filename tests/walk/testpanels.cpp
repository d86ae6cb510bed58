// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "looking.h"

namespace recentre {

using namespace Qt::StringLiterals;

void PanelsTest::init() { QTest::failOnWarning(qmlWarning()); }

void PanelsTest::panelsOfTheSample()
{
    QFETCH(Look, look);
    Tour tour(look, quieter(look.language));
    const QStringList faults = walk(tour, panels(tour), u"sample "_s + look.name());
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

void PanelsTest::changedScreens()
{
    QFETCH(Look, look);
    Tour tour(look, sample(look.language));
    const QStringList faults = walk(tour, edits(), u"changed "_s + look.name(), true);
    QVERIFY2(faults.isEmpty(), qPrintable(told(faults)));
}

} // namespace recentre
