// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The sample's week, as step 7 has it.
#pragma once

#include "desktop/translations.h"
#include "files/auditreader.h"
#include "files/sample.h"
#include "lists/weekplan.h"
#include "scene.h"

#include <QFile>

namespace recentre {

using namespace Qt::StringLiterals;

inline PersonFile sample()
{
    PersonFile file = readAudit(sampleAudit(u"en"_s)).value();
    file.person.id = u"isabelle"_s;
    return file;
}

/// The sample's week in a window.
struct WeekScene : Scene {
    Translations translations;
    Session session;
    WeekPlan week;

    explicit WeekScene(const PersonFile &file = sample())
        : session(file, {7, {}}, settings)
    {
        translations.use(u"en"_s);
        week.setSession(&session);
    }

    [[nodiscard]] Decision decided(const QString &group) const { return *decisionOf(session.file(), group); }
};

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace recentre
