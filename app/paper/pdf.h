// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Pages into a PDF: A4, text as text with its fonts, shapes as paths. Any thread, after `loadFonts`, in a program that
/// has a QGuiApplication.
#pragma once

#include "drawing.h"
#include "model/personfile.h"
#include "model/problem.h"
#include "words/language.h"

#include <QByteArray>

namespace recentre {

/// A PDF of these pages. It says nothing of who made it, for whom and from which file.
[[nodiscard]] QByteArray pdfOf(const QList<Drawing> &pages);

/// The report on the current audit, as a PDF in `language`. Problems as `advise`.
[[nodiscard]] Result<QByteArray> pdfReport(const PersonFile &file, const Language &language);

} // namespace recentre
