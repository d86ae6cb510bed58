// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What any reader of the program's windows could learn from them: by eye, by screen reader, from the desktop's list of
/// windows. Interface thread.
#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace recentre {

/// Every accessible text of a window and of what is shown in it, without empty ones.
[[nodiscard]] QStringList heard(QQuickWindow &window);

/// Where `word` (in any case) is in a title, an accessible text, or a text that an item of any window holds, shown or
/// not.
[[nodiscard]] QStringList leaks(const QString &word);
/// The same of one window.
[[nodiscard]] QStringList leaksOf(QQuickWindow &window, const QString &word);
/// Which files in `folder` and below it hold `word` (in any case) in their name, their bytes or, of a PDF, what a
/// reader of it sees. That there is no file at all is one, too: then nothing was looked at.
[[nodiscard]] QStringList leaksInFiles(const QString &folder, const QString &word);

} // namespace recentre
