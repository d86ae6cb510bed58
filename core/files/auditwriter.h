// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes `recentre-audit` version 1 (interchange.md). Any thread.
#pragma once

#include "model/personfile.h"

#include <QByteArray>

namespace recentre {

/// The audit file of a person: UTF-8, indented by one space, keys in the order of interchange.md and then those that we
/// don't know. Of what `readAudit` gave it is the same document again; `readAudit` gives the same rows of any, but for
/// the ids of persons and audits, which no file holds, and positions counted from 0.
[[nodiscard]] QByteArray writeAudit(const PersonFile &file);

} // namespace recentre
