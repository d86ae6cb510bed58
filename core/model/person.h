// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The person whose memberships are audited.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace recentre {

/// Who is asking. Empty text and empty lists mean "not said".
struct Person {
    QString id; ///< UUID in a workbook, empty in a file: never in an audit file
    QString name; ///< required, shown everywhere
    QString language; ///< "en", "fr", …: the language the report is in by default
    QString profession;
    QStringList sectors;
    QString place;
    QStringList interests;
    QJsonObject extra; ///< keys of the file's "person" that say nothing to us, kept for the round trip
    QJsonObject fileExtra; ///< the same for the document itself

    bool operator==(const Person &) const = default;
};

} // namespace recentre
