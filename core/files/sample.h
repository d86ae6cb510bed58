// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The finished example that Recentre carries: Isabelle's audits, in each language. Any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace recentre {

/// The sample's audit file in `language` ("en", "fr"); in English for any other.
[[nodiscard]] QByteArray sampleAudit(const QString &language);

} // namespace recentre
