// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The bars, slices or segments of a chart, in the order in which they are drawn. Interface thread.
#pragma once

#include "lists/rowmodel.h"

namespace recentre {

/// Roles: key, name, figure, share (its length, 0 to 1), more (of a second length or its beginning, 0 to 1),
/// moreFigure, sign (a code: of a recommendation, a role, a colour), detail (a second line), says (all of
/// it, for screen readers).
class BarList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("handed out by a chart")

public:
    /// One bar.
    struct Bar {
        QString key, name, figure;
        double share = 0, more = 0;
        QString moreFigure = {}, sign = {}, detail = {};
    };

    explicit BarList(QObject *parent = nullptr);

    /// Becomes these bars; their keys are unique and not empty.
    void fill(const QList<Bar> &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

private:
    QList<Bar> m_bars;
};

} // namespace recentre
