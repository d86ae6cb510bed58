// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a report on paper is made of: the outline in words, and the charts. Any thread.
#pragma once

#include "drawing.h"
#include "picture/basis.h"
#include "report/outline.h"

namespace recentre {

/// One report. The charts are those of what was decided; chart 7, the best for each time, is that of the advice.
struct ReportParts {
    AdviceWords words;
    Outline outline;
    Basis decided, advised;

    [[nodiscard]] Drawing chart(ChartKind kind, double width) const;
    /// Whether there is something to draw.
    [[nodiscard]] bool hasChart(ChartKind kind) const;
    [[nodiscard]] QString title(ChartKind kind) const;
    [[nodiscard]] QString sentence(ChartKind kind) const;
};

/// The parts of a report on the current audit. Problems as `advise`.
[[nodiscard]] Result<ReportParts> partsOf(const PersonFile &file, const Language &language);

/// Whether a group of a report has a place of its own in it: time goes to it, or to what does it instead.
[[nodiscard]] bool isToldWhole(const GroupOutline &group);

} // namespace recentre
