// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What stands on every page of ours: the marks of recommendations, the mark of Recentre, its circles. Any thread.
#pragma once

#include "drawing.h"
#include "tokens.h"

namespace recentre {

/// The mark of a recommendation around `middle`, `size` px across.
void drawMark(Drawing &drawing, Recommendation recommendation, QPointF middle, double size);

/// The three circles of the mark in a square of `side` px; `apart` from 1 (scattered) to 0 (centred).
void drawLogo(Drawing &drawing, QPointF corner, double side, double apart);

/// The circles at the top right of a page, around `middle`.
void drawCircles(Drawing &drawing, QPointF middle, double apart);

/// "→" between two figures, drawn: 14 px wide, from `from` on.
void drawArrow(Drawing &drawing, QPointF from);

/// A small sign of 14 px before a line: a tick, a minus, a bulb, a flag.
enum class Sign { Tick, Minus, Bulb, Moment, Bet };
void drawSign(Drawing &drawing, Sign sign, QPointF corner);

} // namespace recentre
