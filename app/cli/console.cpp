// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include <QFileDevice>

namespace recentre {

bool Console::write(const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return false;
    auto *file = qobject_cast<QFileDevice *>(&out);
    return !file || file->flush();
}

void Console::complain(const QString &line) { err.write("recentre: " + line.toUtf8() + '\n'); }

} // namespace recentre
