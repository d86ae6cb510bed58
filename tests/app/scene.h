// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the tests of the app begin with: settings of their own, a person, a workbook in a folder that goes away.
#pragma once

#include "desktop/settings.h"
#include "model/personfile.h"
#include "session/program.h"

#include <QTemporaryDir>
#include <QTest>

namespace recentre {

/// A folder, settings in it, and the path of a workbook that isn't there yet.
struct Scene {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QString workbook = folder.filePath(QStringLiteral("data/workbook.recentre"));

    Scene() { settings.setLanguage(QStringLiteral("en")); }
};

/// Isabelle with three objectives and `groups` groups g1, g2, …, members all, on 1 September 2026.
[[nodiscard]] PersonFile isabelle(int groups = 3);

/// What stands in the workbook at `path`, of its only person; nobody if it can't be read.
[[nodiscard]] PersonFile onDisk(const QString &path);

/// An edit that gives group `id` another name.
[[nodiscard]] Edit renaming(const PersonFile &file, const QString &id, const QString &name, int gesture = 0);

/// From here on the process has its home, settings, data and caches in `home`; before there is an application.
void moveInto(const QTemporaryDir &home);

/// Lets the event loop turn until `condition` holds; false if it never does.
template <class Condition>
[[nodiscard]] bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

} // namespace recentre
