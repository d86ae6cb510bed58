// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The report as Markdown (CommonMark with tables). Any thread.
#pragma once

#include "outline.h"

#include <QByteArray>

namespace recentre {

/// `text` as plain text within a line of Markdown: whatever a person typed shows as it was typed, links nowhere, and
/// makes no heading, list, table cell or HTML. Line breaks become spaces.
[[nodiscard]] QString escapedForMarkdown(const QString &text);

/// The report of an outline, UTF-8.
[[nodiscard]] QByteArray markdownReport(const Outline &outline, const Language &language);

} // namespace recentre
