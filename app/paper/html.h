// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The report as one web page that needs nothing else: no script, nothing that is fetched, charts as SVG. Any thread,
/// after `loadFonts`, in a program that has a QGuiApplication.
#pragma once

#include "model/personfile.h"
#include "model/problem.h"
#include "words/language.h"

#include <QByteArray>

namespace recentre {

/// The report on the current audit, as HTML in `language`, UTF-8. Problems as `advise`.
[[nodiscard]] Result<QByteArray> htmlReport(const PersonFile &file, const Language &language);

} // namespace recentre
