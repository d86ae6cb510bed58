// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Every screen there is, and how one gets there. Interface thread.
#pragma once

#include "tour.h"

namespace recentre {

/// A screen: what it is called, and how a person gets there from any other; false where there is no way.
struct Screen {
    QString name;
    std::function<bool(Tour &)> go;
};

/// The steps as they open, the keys and the settings.
[[nodiscard]] QList<Screen> pages();

/// What opens within the steps, of the sample, and changes nothing.
[[nodiscard]] QList<Screen> panels(const Tour &at);

/// Those of them that a client's view has: it has no settings, and nothing is pasted.
[[nodiscard]] QList<Screen> shownToOthers(QList<Screen> screens);

/// What the steps show once something was changed, of the sample. Whoever looks at them takes it back.
[[nodiscard]] QList<Screen> edits();

} // namespace recentre
