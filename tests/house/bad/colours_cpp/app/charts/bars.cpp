// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

const QColor accent("#0D5661");
void paint(QFont &font)
{
    font.setPixelSize(14);
}
