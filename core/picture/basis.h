// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What every chart is made of: the person, the advice, and the arrays that the method works on. Pure; any thread.
#pragma once

#include "method/advice.h"
#include "method/standings.h"

namespace recentre {

/// One audit and what the method says of it. Indices are those of `Scores::groups`; values are millionths of a point.
struct Basis {
    PersonFile file;
    Advice advice;
    method::Scores scores;
    std::vector<double> weights;
    std::vector<method::Standing> standings; ///< planned as the advice says

    /// The id of a group.
    [[nodiscard]] QString group(std::size_t index) const;
    /// What is advised for it.
    [[nodiscard]] const GroupAdvice &advised(std::size_t index) const;
    /// Indices of the groups in the order of the person's list.
    [[nodiscard]] std::vector<std::size_t> inOrder() const;
    /// Whether a score was given for an objective, by what it brought or could bring.
    [[nodiscard]] bool scored(std::size_t index) const;
};

/// The basis of the current audit of `file` and of `advice`, which is its advice. None without an audit.
[[nodiscard]] std::optional<Basis> basisOf(const PersonFile &file, const Advice &advice);

} // namespace recentre
