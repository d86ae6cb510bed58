// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program's real window in this process, to be walked through. Interface thread.
#pragma once

#include "desktop/screens.h"
#include "desktop/translations.h"
#include "scene.h"
#include "session/practice.h"
#include "stage.h"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>

namespace recentre {

/// How the window is looked at.
struct Look {
    QSize size{1280, 800};
    QString language = QStringLiteral("en");
    bool dark = false;
    double text = 1; ///< the text's size
    bool coach = false; ///< with a list of people, where it begins

    /// "fr, dark, 800x600, text 2", for a complaint.
    [[nodiscard]] QString name() const;
};

/// The day of the sample's audit, which it is unless a test says otherwise.
inline constexpr QDate firstDay = QDate::fromJulianDay(2461285); // 1 September 2026

/// What was answered this long (ms) before the program is killed must be there again (reliability.md).
inline constexpr int killedAfter = 250;

/// The window as its first frame shows it.
class Tour {
public:
    /// On `person`, or (without) on the first run.
    Tour(const Look &look, const std::optional<PersonFile> &person, const QDate &today = firstDay);
    /// On a copy of the workbook at `path`, as if the program that had it had been killed.
    Tour(const Look &look, const QString &path, const QDate &today = firstDay);

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] Program &program() { return m_program; }
    [[nodiscard]] Practice &practice() { return m_practice; }
    [[nodiscard]] Session &session() { return *m_program.session(); }
    /// The coach's own window; only with a coach.
    [[nodiscard]] QQuickWindow &coachWindow() { return *m_coachWindow; }
    [[nodiscard]] Settings &settings() { return m_scene.settings; }
    [[nodiscard]] QString workbook() const { return m_scene.workbook; }
    /// A file of this name beside it.
    [[nodiscard]] QString fileBeside(const QString &name) const { return m_scene.folder.filePath(name); }

    /// Opens step 1 to 7, as the rail does.
    void step(int step);
    /// Always true, as `rest` is: a way to a screen is a chain of them.
    bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The first item in sight (within another) whose QML type has this name, or null.
    [[nodiscard]] QQuickItem *shown(const char *type, QQuickItem *within = nullptr) const;
    /// Lets what moves come to rest.
    bool rest();
    /// The window as it is now. Qt 6.4's own picture may lack the last moment of a fade: every item is drawn anew.
    [[nodiscard]] QImage picture();

private:
    void open(const Look &look);

    Scene m_scene;
    Translations m_translations;
    RefusingNetwork m_network;
    Program m_program;
    Practice m_practice{m_program};
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr, *m_coachWindow = nullptr;
    std::optional<Screens> m_screens;
};

/// The file and what lies beside it, at this instant: what a kill leaves. Ends the test if it can't.
void copyAsItIs(const QString &from, const QString &to);

/// Isabelle's audit, as the program's own example has it.
[[nodiscard]] PersonFile sample(const QString &language);

/// The sample with some groups gone quiet, and two that may be one.
[[nodiscard]] PersonFile quieter(const QString &language);

/// The sample with everything decided, and a bet on a candidate; a quarter later it is time to look back.
[[nodiscard]] PersonFile allDecided(const QString &language);
inline constexpr QDate december = QDate::fromJulianDay(2461376); // 1 December 2026

/// What QML warns with: a file of ours. A test that says failOnWarning with it refuses each.
[[nodiscard]] QRegularExpression qmlWarning();

/// What main() does before it makes a window, once.
void prepareWindows();

} // namespace recentre
