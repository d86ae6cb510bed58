// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Recentre never goes online: whatever QML asks of the network is refused. The second wall behind plain text only
/// (platform.md, bite 1).
#pragma once

#include <QNetworkAccessManager>
#include <QQmlNetworkAccessManagerFactory>

namespace recentre {

/// Answers every request with a refusal, without a socket.
class RefusingNetwork : public QNetworkAccessManager {
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override;
};

/// Hands the refusing manager to a QML engine. May be asked from the engine's own threads.
class NoNetwork : public QQmlNetworkAccessManagerFactory {
public:
    QNetworkAccessManager *create(QObject *parent) override { return new RefusingNetwork(parent); }
};

} // namespace recentre
