// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

void show(QQmlEngine &engine)
{
    engine.rootContext()->setContextProperty("session", nullptr);
}
