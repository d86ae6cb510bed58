// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

void look(const QString &path)
{
    QFile file(path);
    QSaveFile save(path);
}
