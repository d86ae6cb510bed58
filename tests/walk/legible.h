// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the texts of a window can be read. Each function answers with complaints: what, where; none: all is well.
/// Interface thread.
#pragma once

#include <QImage>
#include <QQuickWindow>
#include <QStringList>

namespace recentre {

/// Texts that are elided (but the name of a row, whose detail shows it whole), cut off, wider than their place, out of
/// the window without a way to scroll there, or lying over one another.
[[nodiscard]] QStringList cutTexts(QQuickWindow &window);

/// Texts whose contrast (WCAG 2) with what `picture`, a picture of the window, shows behind them is under 4.5.
[[nodiscard]] QStringList paleTexts(QQuickWindow &window, const QImage &picture);

/// The contrast of two opaque colours, 1 to 21 (WCAG 2, relative luminance of sRGB).
[[nodiscard]] double contrast(QRgb one, QRgb other);

} // namespace recentre
