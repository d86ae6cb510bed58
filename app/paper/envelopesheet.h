// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The printed sheet of the envelope: fifteen lines to fill in before the first hour. Any thread, after `loadFonts`, in
/// a program that has a QGuiApplication.
#pragma once

#include "drawing.h"
#include "words/language.h"

#include <QByteArray>

namespace recentre {

/// The sheet for somebody called `name`, as a page; `appointment` stands at its foot as it was typed, or nothing.
[[nodiscard]] Drawing envelopeSheet(const QString &name, const QString &appointment, const Language &language);

/// The same as a PDF.
[[nodiscard]] QByteArray envelopeSheetPdf(const QString &name, const QString &appointment, const Language &language);

} // namespace recentre
