// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A program on a workbook without a window: the second process of the tests. It opens the workbook given, begins if
/// nobody is there, and obeys lines on standard input: "rename NAME" (the person), "field NAME" (typed, the field not
/// left), "quit". It says "ready", "renamed", "typed", "nobody", "forward", and "saved NAME" (all of it is on the
/// disk), a line each.
#include "desktop/endsignals.h"
#include "lists/about.h"
#include "session/program.h"

#include <QApplication>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstdio>

#include <unistd.h>

using namespace recentre;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &words)
{
    std::puts(words.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Settings settings(arguments.value(2));
    Program program(settings, arguments.value(1));
    const EndSignals ends;
    QObject::connect(&ends, &EndSignals::asked, &program, &Program::quitWhateverHappens);
    QObject::connect(&program, &Program::comeForward, [] { say("forward"); });
    QString inTheField;
    QObject::connect(&program, &Program::fieldsToCommit, [&] {
        if (program.session() && !inTheField.isEmpty())
            program.session()->about()->setName(inTheField);
    });
    QObject::connect(&program, &Program::stateChanged, [&] {
        if (program.state() == Program::State::Welcome)
            program.begin(u"Isabelle"_s);
        if (program.state() != Program::State::Ready)
            return;
        QObject::connect(
            program.session(), &Session::saved, [&] { say("saved " + program.session()->personName().toUtf8()); });
        say("ready");
    });
    const auto obey = [&](const QString &command) {
        if (!program.session())
            return say("nobody");
        const QString name = command.section(u' ', 1);
        if (command.startsWith("rename"_L1)) {
            program.session()->about()->setName(name);
            say("renamed");
        } else if (command.startsWith("field"_L1)) {
            inTheField = name;
            say("typed");
        } else if (command == "quit"_L1) {
            program.quit();
        }
    };
    QByteArray heard;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [&] {
        std::array<char, 1024> bytes;
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        input.setEnabled(count > 0);
        heard += QByteArray(bytes.data(), std::max<ssize_t>(count, 0));
        for (qsizetype end = heard.indexOf('\n'); end >= 0; end = heard.indexOf('\n')) {
            obey(QString::fromUtf8(heard.first(end)));
            heard.remove(0, end + 1);
        }
    });
    program.start();
    if (program.state() == Program::State::Welcome)
        program.begin(u"Isabelle"_s);
    return QApplication::exec();
}
