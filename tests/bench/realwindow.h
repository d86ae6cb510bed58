// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The real window in this process, on a workbook of its own in a folder that goes away.
#pragma once

#include "scene.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

namespace recentre {

/// Milliseconds: by the clock, and of the interface thread's own work.
struct Cost {
    double wall = 0, work = 0;
};

/// What is said of the groups: nothing, or all there is, with texts of 2,000 characters.
enum class Said { Nothing, All };

/// A workbook at `path` in which Isabelle has `groups` groups on six platforms, a fifth of them candidates, left at
/// `step`. Ends the program if it can't be written.
void makeWorkbook(const QString &path, int groups, int step, Said said = Said::Nothing);

/// The item in `parent` that has such a property, itself included; null if there is none.
[[nodiscard]] QQuickItem *having(QQuickItem *parent, const char *property);

/// What main() does before it makes a window, once.
void prepareWindows();

/// The window on such a workbook, its first frame shown.
class RealWindow {
public:
    RealWindow(int groups, int step, Said said = Said::Nothing);
    /// A coach's, on the workbook at this path: nobody is open yet.
    explicit RealWindow(const QString &workbook);

    [[nodiscard]] Program &program() { return m_program; }
    [[nodiscard]] Session &session() { return *m_program.session(); }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    /// The first item in sight that inherits this class of Qt Quick; null if there is none.
    [[nodiscard]] QQuickItem *shown(const char *type);

    /// Acts, and waits for the next frame: what that took together.
    Cost frame(const std::function<void()> &act);
    /// Lets the event loop turn so long.
    static void pass(double ms);
    /// Waits until animations have ended and everything is on the disk.
    void settle();

private:
    void open();

    Scene m_scene;
    Program m_program;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace recentre
