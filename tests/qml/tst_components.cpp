// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Runs the tst_*.qml of this folder under a QApplication, with accessibility on, as a screen reader would turn it on.

#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace Qt::StringLiterals;

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    }
    void qmlEngineAvailable(QQmlEngine *engine) { engine->addImportPath(u"qrc:/qt/qml"_s); }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "components", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "tst_components.moc"
