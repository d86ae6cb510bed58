// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A drawing as SVG within HTML. Any thread.
#pragma once

#include "drawing.h"

namespace recentre {

/// The drawing as an <svg> element, which says `label` to who doesn't see it (empty: it is decoration). Texts keep the
/// widths that they were laid out with, whatever fonts there are; they are of the classes "t" and "v".
[[nodiscard]] QString svgOf(const Drawing &drawing, const QString &label);

/// `text` within HTML: plain, whatever was typed.
[[nodiscard]] QString escapedForHtml(const QString &text);

} // namespace recentre
