// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Goes through screens and looks at each. Interface thread.
#pragma once

#include "screens.h"

namespace recentre {

/// Test rows of half the looks: each size with each language with each size of text; light and dark with each of them.
void eightLooks();

/// Test rows of a quarter of them: any size with any language, any size of text, light and dark, if not all at once;
/// the narrowest, in the longer language at twice the size, is one.
void fourLooks();

/// Test rows at the size that the design is drawn at, in each language.
void wideLooks();

/// What is wrong with what the window shows: texts, controls, the way of the focus.
[[nodiscard]] QStringList faultsOf(QQuickWindow &window);
[[nodiscard]] QStringList faultsOf(Tour &tour);

/// Looks at each screen. `name` is of the person and the look, for the pictures. Looking changes nothing, or (where it
/// may) what it changed is taken back.
[[nodiscard]] QStringList walk(Tour &tour, const QList<Screen> &screens, const QString &name, bool changing = false);

/// Prints each fault on a line of its own: Qt Test cuts long messages. What is returned is their number.
[[nodiscard]] QString told(const QStringList &faults);

/// With RECENTRE_PICTURES set to a folder, what the window shows is kept there to be looked at by a person.
void keepPicture(QQuickWindow &window, const QString &name);
void keepPicture(Tour &tour, const QString &name);

} // namespace recentre
