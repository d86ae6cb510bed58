// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the undo toast says of an edit. Interface thread, in the application's language.
#pragma once

#include "model/edit.h"
#include "words/language.h"

namespace recentre {

/// What was done, for an act that takes something away or changes many at once; empty for the others. `edit` as it was
/// done.
[[nodiscard]] QString toastOf(const Edit &edit, const Language &language);

} // namespace recentre
