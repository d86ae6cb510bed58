// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include <QNetworkReply>
#include <atomic>
#include <memory>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace Qt::StringLiterals;

namespace recentre {

namespace {

std::atomic<int> requestsMade = 0;

class Refusal : public QNetworkReply {
public:
    explicit Refusal(QObject *parent)
        : QNetworkReply(parent)
    {
        setError(OperationCanceledError, u"refused"_s);
        setFinished(true);
        QMetaObject::invokeMethod(this, &QNetworkReply::finished, Qt::QueuedConnection);
    }
    void abort() override {}
    qint64 readData(char *, qint64) override { return -1; }
};

class RefusingManager : public QNetworkAccessManager {
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        ++requestsMade;
        return new Refusal(this);
    }
};

} // namespace

QNetworkAccessManager *RefusingNetwork::create(QObject *parent) { return new RefusingManager(parent); }

int RefusingNetwork::requests() { return requestsMade; }

Stage::Stage(const QString &qml)
{
    m_view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    m_view.engine()->setNetworkAccessManagerFactory(&m_network);
    QQmlComponent component(m_view.engine());
    component.setData("import QtQuick\nimport QtQuick.Layouts\nimport Recentre.Components\n" + qml.toUtf8(),
        QUrl(u"qrc:/stage.qml"_s));
    QObject *made = component.create();
    if (made == nullptr) {
        qWarning("%s", qPrintable(component.errorString()));
        return;
    }
    m_view.setContent(QUrl(), nullptr, made);
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(640, 640);
    m_view.show();
    m_view.requestActivate();
    if (!QTest::qWaitForWindowActive(&m_view))
        qWarning("the window never became active");
    m_it = m_view.rootObject()->findChild<QQuickItem *>(u"it"_s);
    if (m_it == nullptr)
        qWarning("nothing is called it");
}

QQuickItem *Stage::named(const char *name) const
{
    return m_view.rootObject()->findChild<QQuickItem *>(QString::fromLatin1(name));
}

QObject *Stage::theme()
{
    QQmlComponent component(m_view.engine());
    component.setData(
        "import QtQml; import Recentre.Components; QtObject { readonly property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    return holder ? holder->property("theme").value<QObject *>() : nullptr;
}

void Stage::click(QQuickItem *item)
{
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier,
        item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
}

void Stage::key(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&m_view, key, modifiers); }

void Stage::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &m_view, Qt::Key_unknown, c, Qt::NoModifier);
}

void switchAccessibility(bool on) { QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(on); }

QAccessibleInterface *accessible(QObject *item) { return QAccessible::queryAccessibleInterface(item); }

bool act(QObject *item, const QString &action)
{
    QAccessibleInterface *interface = accessible(item);
    if (interface == nullptr || interface->actionInterface() == nullptr
        || !interface->actionInterface()->actionNames().contains(action))
        return false;
    interface->actionInterface()->doAction(action);
    return true;
}

QList<QQuickItem *> itemsOfType(QQuickItem *root, const QString &type)
{
    QList<QQuickItem *> found;
    const auto children = root->childItems();
    for (QQuickItem *child : children) {
        if (QString::fromLatin1(child->metaObject()->className()).startsWith(type + u"_QML"_s))
            found += child;
        found += itemsOfType(child, type);
    }
    return found;
}

} // namespace recentre
