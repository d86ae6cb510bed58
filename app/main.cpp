// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program: a sub-command, or the window.

#include "desktop/endsignals.h"
#include "desktop/nonetwork.h"
#include "desktop/settings.h"
#include "desktop/translations.h"
#include "session/program.h"

#include <QApplication>
#include <QDirIterator>
#include <QFontDatabase>
#include <QQmlApplicationEngine>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

// Static modules without a plug-in: naming them here keeps the linker from dropping them.
extern void qml_register_types_Recentre_App();
#ifdef RECENTRE_HAS_WINDOW
extern void qml_register_types_Recentre_Components();
extern void qml_register_types_Recentre_Steps();
extern void qml_register_types_Recentre_Window();
#endif

namespace {

using namespace Qt::StringLiterals;

void keepModules()
{
    volatile auto keep = &qml_register_types_Recentre_App;
#ifdef RECENTRE_HAS_WINDOW
    keep = &qml_register_types_Recentre_Components;
    keep = &qml_register_types_Recentre_Steps;
    keep = &qml_register_types_Recentre_Window;
#endif
    Q_UNUSED(keep)
}

void keepToOurselves()
{
    ::umask(0077);
    std::signal(SIGXFSZ, SIG_IGN); // a file-size limit is an error that is told, not a death
#ifdef NDEBUG
    const rlimit none{0, 0}; // a core dump would hold clients' names
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

void loadFonts()
{
    for (QDirIterator fonts(u":/fonts"_s, {u"*.otf"_s, u"*.ttf"_s}, QDir::Files); fonts.hasNext();)
        QFontDatabase::addApplicationFont(fonts.next());
}

} // namespace

int main(int argc, char *argv[])
{
    keepToOurselves();
    keepModules();
    QCoreApplication::setApplicationName(u"recentre"_s);
    QApplication application(argc, argv);
    loadFonts();

    const QStringList arguments = QApplication::arguments();
    const bool demo = arguments.value(1) == "demo"_L1;
    const QString workbook = arguments.size() > 1 && !demo ? arguments[1] : recentre::Program::defaultWorkbook();
    // A window that has it open is quicker to ask than a window is to make.
    if (!demo && recentre::askToComeForward(workbook).answer == recentre::Answer::Done)
        return 0;

    recentre::Settings settings;
    recentre::Translations translations;
    translations.use(settings.language());
    recentre::Program program(settings, workbook);

    QQmlApplicationEngine engine;
    recentre::NoNetwork noNetwork;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(&settings, &recentre::Settings::languageChanged, &engine, [&] {
        translations.use(settings.language());
        engine.retranslate();
    });
    const recentre::EndSignals endSignals;
    QObject::connect(&endSignals, &recentre::EndSignals::asked, &program, &recentre::Program::quitWhateverHappens);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &program, &recentre::Program::saveNow);
    if (demo)
        program.openExample();
    else
        program.start();
    engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&program)}});
    engine.load(QUrl(u"qrc:/qt/qml/Recentre/Window/Main.qml"_s));
    return engine.rootObjects().isEmpty() ? 1 : QApplication::exec();
}
