// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whereabouts.h"

#include <QUrl>

namespace recentre {

QString whereabouts(const QString &screen, const QStringList &parts)
{
    QString card = screen;
    for (const QString &part : parts)
        card += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(part));
    return card;
}

std::optional<QStringList> partsOfWhereabouts(const QString &card, const QString &screen)
{
    QStringList parts = card.split(u'/');
    if (parts.takeFirst() != screen)
        return std::nullopt;
    for (QString &part : parts)
        part = QUrl::fromPercentEncoding(part.toLatin1());
    return parts;
}

} // namespace recentre
