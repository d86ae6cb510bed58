// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Shows every part in its states, to be held beside the design's pictures: gallery [--dark] [--factor 2] [--picture
/// FILE] [OTHER.qml].

#include "fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    recentre::loadFonts();
    QCommandLineParser parser;
    parser.addOption({u"dark"_s, u"the dark colours"_s});
    parser.addOption({u"factor"_s, u"text factor, 1 to 2"_s, u"factor"_s, u"1"_s});
    parser.addOption({u"width"_s, u"width of the window"_s, u"pixels"_s, u"1280"_s});
    parser.addOption({u"picture"_s, u"write a picture and end"_s, u"file"_s});
    parser.addPositionalArgument(u"file"_s, u"another QML window to show"_s, u"[file]"_s);
    parser.addHelpOption();
    parser.process(app);

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties({{u"dark"_s, parser.isSet(u"dark"_s)},
        {u"factor"_s, parser.value(u"factor"_s).toDouble()}, {u"width"_s, parser.value(u"width"_s).toInt()}});
    const QStringList files = parser.positionalArguments();
    engine.load(QUrl::fromLocalFile(files.value(0, QStringLiteral(GALLERY))));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (parser.isSet(u"picture"_s)) {
        auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
        QTimer::singleShot(1500, window, [window, file = parser.value(u"picture"_s)] {
            QCoreApplication::exit(window->grabWindow().save(file) ? 0 : 1);
        });
    }
    return app.exec();
}
