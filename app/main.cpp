// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program: a sub-command, or the window.

#include "cli/command.h"
#include "desktop/endsignals.h"
#include "desktop/nonetwork.h"
#include "desktop/screens.h"
#include "desktop/settings.h"
#include "desktop/translations.h"
#include "fonts.h"
#include "session/practice.h"
#include "session/program.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>

#include <csignal>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sys/resource.h>
#include <sys/stat.h>

// Static modules without a plug-in: naming them here keeps the linker from dropping them.
extern void qml_register_types_Recentre_App();
extern void qml_register_types_Recentre_Coach();
extern void qml_register_types_Recentre_Components();
extern void qml_register_types_Recentre_Steps();
extern void qml_register_types_Recentre_Window();

namespace {

using namespace recentre;
using namespace Qt::StringLiterals;

void keepModules()
{
    for (auto module :
        {qml_register_types_Recentre_App, qml_register_types_Recentre_Coach, qml_register_types_Recentre_Components,
            qml_register_types_Recentre_Steps, qml_register_types_Recentre_Window}) {
        volatile auto keep = module;
        Q_UNUSED(keep)
    }
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

/// What one of the readings' threads gives back serves the next: 3 MB of 86. A single arena would give 2 MB more, and
/// let the window wait for their allocations.
void shareMemory()
{
#ifdef __GLIBC__
    ::mallopt(M_ARENA_MAX, 2);
#endif
}

/// Whether a window can be shown; where it can't, Qt would end the program in the middle.
bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// The window on a workbook, or (without one) on the sample; `language` is the window's for this time, empty: as set.
int runWindow(int &argc, char **argv, const std::optional<QString> &workbook, const QString &language)
{
    shareMemory();
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.recentre.Recentre"_s); // whose icon a desktop shows
    // A window that has it open is quicker to ask than a window is to make.
    if (workbook && askToComeForward(*workbook).answer == Answer::Done)
        return 0;
    keepModules();
    loadFonts();

    Settings settings;
    settings.speakForNow(language);
    Translations translations;
    translations.use(settings.language());
    Program program(settings, workbook.value_or(Program::defaultWorkbook()));

    Practice practice(program);

    QQmlApplicationEngine engine;
    NoNetwork noNetwork;
    engine.setNetworkAccessManagerFactory(&noNetwork);
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QObject::connect(&settings, &Settings::languageChanged, &engine, [&] {
        translations.use(settings.language());
        engine.retranslate();
    });
    const EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::asked, &program, &Program::quitWhateverHappens);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &program, &Program::saveNow);
    if (workbook)
        program.start();
    else
        program.openExample();
    // The window shows the coach's page without knowing what is in it. The coach's own window is one more, so that the
    // client's has no way to it.
    const QVariantMap people{{u"page"_s, QUrl(u"qrc:/qt/qml/Recentre/Coach/PeopleScreen.qml"_s)},
        {u"given"_s, QVariantMap{{u"practice"_s, QVariant::fromValue(&practice)}}}};
    engine.setInitialProperties({{u"program"_s, QVariant::fromValue(&program)}, {u"people"_s, people}});
    engine.load(QUrl(u"qrc:/qt/qml/Recentre/Window/Main.qml"_s));
    engine.setInitialProperties({{u"hour"_s, QVariant::fromValue(practice.hour())}});
    engine.load(QUrl(u"qrc:/qt/qml/Recentre/Coach/CoachWindow.qml"_s));
    const QList<QObject *> windows = engine.rootObjects();
    if (windows.size() < 2)
        return 1;
    const Screens screens(
        program, *practice.hour(), *qobject_cast<QWindow *>(windows[0]), *qobject_cast<QWindow *>(windows[1]));
    return QApplication::exec();
}

int runInTerminal(int &argc, char **argv, const QStringList &arguments)
{
    QFile in, out, err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly))
        return statusFailed;
    Console console{in, out, err, Language(Settings::systemLanguage())};
    if (hasDisplay())
        console.demo = [&](const QString &language) { return runWindow(argc, argv, std::nullopt, language); };
    // The demonstration makes the application of a window.
    std::optional<QCoreApplication> application;
    // Paper is drawn without a display. Nothing else needs as much, and all else starts sooner without.
    std::optional<QGuiApplication> paper;
    if (needsPaper(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLoggingCategory::setFilterRules(u"default.warning=false"_s); // what it thinks of a machine without a session
        paper.emplace(argc, argv);
        loadFonts();
    } else if (arguments.first() != "demo"_L1) {
        application.emplace(argc, argv);
    }
    return runCommand(arguments, console);
}

} // namespace

int main(int argc, char *argv[])
{
    keepToOurselves();
    QCoreApplication::setApplicationName(u"recentre"_s);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QFile::decodeName(argv[i]);
    if (!arguments.isEmpty() && isCommand(arguments.first()))
        return runInTerminal(argc, argv, arguments);
    if (!hasDisplay())
        return runInTerminal(argc, argv, {u"demo"_s}); // it says what is missing
    return runWindow(argc, argv, arguments.value(0, Program::defaultWorkbook()), {});
}
