// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes `recentre-audit` version 1 (interchange.md). Any thread.
#pragma once

#include "model/personfile.h"

#include <QByteArray>

namespace recentre {

/// The audit file of a person: what `readAudit` reads back to an equal PersonFile (ids of persons aside), UTF-8,
/// indented, keys that we don't know at their places.
[[nodiscard]] QByteArray writeAudit(const PersonFile &file);

} // namespace recentre
