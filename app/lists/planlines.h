// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The lines of the week: what is given more, with its if-then sentence, and what is kept as it is. Interface thread.
#pragma once

#include "exercise/planning.h"
#include "rowmodel.h"

#include <QElapsedTimer>

namespace recentre {

class Session;

/// Roles: groupId, name, recommendation (its code), part ("more", "keep"), minutes (-1: not known), minutesText ("40",
/// "~15"), spoken (name, time and line in short), pattern (the sentence with %1 and %2), when, then, inShort, planned
/// (it has a line), suggestions (whole sentences), leads (the first of its part). A row keeps its place while its
/// minutes change.
class PlanLines : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a week")
    Q_PROPERTY(bool tooMany READ tooMany NOTIFY shown)
    Q_PROPERTY(int plannedCount READ plannedCount NOTIFY shown)

public:
    explicit PlanLines(QObject *parent);

    /// Shows a week of `session`; none: no lines.
    void show(Session *session, const Week &week);

    /// More are given more than plans are kept: then a row has a line only if it is chosen.
    [[nodiscard]] bool tooMany() const { return m_tooMany; }
    /// How many of those given more have a line.
    [[nodiscard]] int plannedCount() const { return m_planned; }

    /// The blanks of a row: 0 when, 1 then. `gesture` makes one visit to a blank one step of undo.
    Q_INVOKABLE void fill(int row, int blank, const QString &text, int gesture = 0);
    /// The line becomes the suggestion at `index`.
    Q_INVOKABLE void suggest(int row, int index);
    /// Whether the row is one of those with a line. False: three are chosen already, and nothing changed.
    Q_INVOKABLE bool choose(int row, bool chosen);
    /// `delta` more minutes a week (or fewer), never under 0 or over a week. Presses on a row that follow within a
    /// second are one step of undo.
    Q_INVOKABLE void stepMinutes(int row, int delta);

signals:
    void shown();

private:
    [[nodiscard]] Row rowFor(const PlanRow &row, bool leads) const;
    [[nodiscard]] QList<PlanRow> inPlace(const QList<PlanRow> &rows) const;
    [[nodiscard]] QList<NextAction> suggestionsFor(const QString &group) const;
    void put(const QString &group, const std::optional<NextAction> &action, int gesture);

    Session *m_session = nullptr;
    QList<PlanRow> m_rows;
    bool m_tooMany = false;
    int m_planned = 0;
    QElapsedTimer m_lastPress;
    QString m_pressed;
    int m_pressGesture = 0;
};

} // namespace recentre
