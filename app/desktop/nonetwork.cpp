// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nonetwork.h"

#include <QNetworkReply>
#include <QTimer>

namespace recentre {

namespace {

class Refusal : public QNetworkReply {
public:
    Refusal(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QObject *parent)
        : QNetworkReply(parent)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, QString());
        open(QIODevice::ReadOnly);
        // Whoever asked connects after this returns.
        QTimer::singleShot(0, this, [this] {
            emit errorOccurred(error());
            setFinished(true);
            emit finished();
        });
    }

    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

} // namespace

QNetworkReply *RefusingNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *)
{
    return new Refusal(operation, request, this);
}

} // namespace recentre
