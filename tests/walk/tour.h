// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program's real window in this process, to be walked through. Interface thread.
#pragma once

#include "desktop/translations.h"
#include "scene.h"
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

    /// "fr, dark, 800x600, text 2", for a complaint.
    [[nodiscard]] QString name() const;
};

/// The window as its first frame shows it.
class Tour {
public:
    /// On `person`, or (without) on the first run.
    Tour(const Look &look, const std::optional<PersonFile> &person);
    /// On a copy of the workbook at `path`, as if the program that had it had been killed.
    Tour(const Look &look, const QString &path);

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] Session &session() { return *m_program.session(); }
    [[nodiscard]] Settings &settings() { return m_scene.settings; }
    [[nodiscard]] QString workbook() const { return m_scene.workbook; }

    /// Opens step 1 to 7, as the rail does.
    void step(int step);
    /// Always true, as `rest` is: a way to a screen is a chain of them.
    bool key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The first item in sight (within another) whose QML type has this name, or null.
    [[nodiscard]] QQuickItem *shown(const char *type, QQuickItem *within = nullptr) const;
    /// Lets what moves come to rest.
    bool rest();
    [[nodiscard]] QImage picture() { return m_window->grabWindow(); }

private:
    void open(const Look &look);

    Scene m_scene;
    Translations m_translations;
    RefusingNetwork m_network;
    Program m_program;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

/// The file and what lies beside it, at this instant: what a kill leaves. Ends the test if it can't.
void copyAsItIs(const QString &from, const QString &to);

/// Isabelle's audit, as the program's own example has it.
[[nodiscard]] PersonFile sample(const QString &language);

/// What QML warns with: a file of ours. A test that says failOnWarning with it refuses each.
[[nodiscard]] QRegularExpression qmlWarning();

/// What main() does before it makes a window, once.
void prepareWindows();

} // namespace recentre
