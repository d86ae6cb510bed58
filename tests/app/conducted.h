// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// A coach's hour with one client, on a clock that the test moves.
#pragma once

#include "exercise/beginning.h"
#include "scene.h"
#include "session/practice.h"

#include <QDir>

#include <optional>

namespace recentre {

using namespace Qt::StringLiterals;

/// What stands in a row under a role.
inline QVariant cell(const PlainRows *rows, int row, const QByteArray &role)
{
    return rows->data(rows->index(row), rows->roleNames().key(role));
}

/// A coach with Isabelle and her three groups, at ten o'clock.
class Conducted {
public:
    Conducted()
    {
        QDir().mkpath(QFileInfo(scene.workbook).path());
        const auto workbook = Workbook::open(scene.workbook);
        PersonEdit all;
        all.person = u"isabelle"_s;
        all.edit = additionOf(isabelle(), EditKind::NewPerson);
        isThere = workbook && (*workbook)->write({all}, {}, {{all.person, {u"Speaks of the runners."_s, {}, {}}}});
        scene.settings.setCoach(true);
    }
    void start()
    {
        program.emplace(scene.settings, scene.workbook);
        practice.emplace(*program);
        practice->hour()->setClock([this] { return now; });
        program->start();
        isThere = isThere && eventually([&] { return practice->chosen() == "isabelle"_L1; });
    }
    bool present()
    {
        practice->present();
        return eventually([&] { return hour().isOpen(); });
    }
    /// Presented no more, and all is on the disk; the program is closed.
    bool end()
    {
        program->present(false);
        const bool saved = program->writer()->drain(10'000);
        practice.reset();
        program.reset();
        return saved;
    }
    void pass(int minutes)
    {
        now = now.addSecs(qint64(minutes) * 60);
        hour().tick();
    }
    [[nodiscard]] Hour &hour() { return *practice->hour(); }
    [[nodiscard]] Session &session() { return *program->session(); }
    [[nodiscard]] QString time(int part) { return cell(hour().parts(), part, "time").toString(); }

    Scene scene;
    QDateTime now{QDate(2026, 11, 28), QTime(10, 0)};
    std::optional<Program> program;
    std::optional<Practice> practice;
    bool isThere = false;
};

} // namespace recentre
