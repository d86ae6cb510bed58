// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace recentre {

QByteArray sampleAudit(const QString &language)
{
    QFile file(u":/samples/isabelle.%1.json"_s.arg(language));
    if (!file.exists())
        file.setFileName(u":/samples/isabelle.en.json"_s);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return file.readAll();
}

} // namespace recentre
