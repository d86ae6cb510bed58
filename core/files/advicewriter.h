// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes `recentre-recommendation` version 1, what `recommend --json` prints (interchange.md). Any thread.
#pragma once

#include "method/advice.h"

#include <QByteArray>

#include <functional>

namespace recentre {

/// The sentences of an advice in one language: handed in by whoever has words.
struct AdviceTexts {
    std::function<QString(const Reason &, const GroupAdvice &)> reason;
    std::function<QString(const Realisation &)> realisation;
};

/// The document: keys in the order of interchange.md, values in points to the millionth, the same bytes on every
/// machine.
[[nodiscard]] QByteArray writeAdvice(const Advice &advice, const AdviceTexts &texts);

} // namespace recentre
