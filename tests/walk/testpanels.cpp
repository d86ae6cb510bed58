// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests.h"

#include "looking.h"

namespace recentre {

using namespace Qt::StringLiterals;

namespace {

/// The sample with some groups gone quiet, and two that may be one.
PersonFile quieter(const QString &language)
{
    PersonFile file = sample(language);
    const QString audit = file.currentAudit()->id;
    for (const QString &group : {u"inv"_s, u"whr"_s, u"asf"_s, u"sop"_s})
        file.assessments[{audit, group}].lastActive = file.currentAudit()->date.addMonths(-11);
    Group twin = file.groups[u"sop"_s];
    twin.id = u"twin"_s;
    twin.name = u"S & OP practitioners"_s;
    twin.position = int(file.groups.size());
    file.groups.insert(twin.id, twin);
    return file;
}

} // namespace

void PanelsTest::init() { QTest::failOnWarning(qmlWarning()); }

/// Each size with each language with each size of text; light and dark with each of them.
void PanelsTest::looks()
{
    QTest::addColumn<Look>("look");
    bool dark = false;
    for (const QSize size : {QSize(1280, 800), QSize(800, 600)})
        for (const QString &language : {u"en"_s, u"fr"_s})
            for (const double text : {1., 2.}) {
                const Look look{size, language, dark != (language == u"fr"), text};
                QTest::newRow(qPrintable(look.name())) << look;
                dark = !dark;
            }
}

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
