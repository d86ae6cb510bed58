// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What surprised the person in the picture, in their own words. Pure functions; any thread.
#pragma once

#include "model/edit.h"

namespace recentre {

/// The words of the current audit become `text`; without an audit, or where they are that already, the edit is empty.
[[nodiscard]] Edit setSurprises(const PersonFile &file, const QString &text);

} // namespace recentre
