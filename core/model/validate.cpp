// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "validate.h"

namespace recentre {

std::optional<Problem> validate(const PersonFile &, const Edit &) { return std::nullopt; }

} // namespace recentre
