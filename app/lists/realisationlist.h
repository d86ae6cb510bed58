// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What the figures show, one realisation at a time: those that hold, in the order of method.md section 8. Interface
/// thread.
#pragma once

#include "rowmodel.h"

namespace recentre {

class Session;

/// Roles: code, figure ("9 h 15"), sentence (goes on after the figure), chart (the place of the chart that belongs to
/// it, from 0), groups (a list of {groupId, name} behind it), name (figure and sentence, for screen readers).
class RealisationList : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int unsaid READ unsaid NOTIFY textsChanged)
    Q_PROPERTY(QString unsaidText READ unsaidText NOTIFY textsChanged)
    Q_PROPERTY(QString moreText READ moreText NOTIFY textsChanged)
    Q_PROPERTY(QString surprises READ surprises NOTIFY textsChanged)

public:
    /// So many are shown before the rest is asked for.
    static constexpr int atFirst = 4;

    explicit RealisationList(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);

    /// Realisations of which too little is known to say whether they hold.
    [[nodiscard]] int unsaid() const { return m_unsaid; }
    [[nodiscard]] QString unsaidText() const;
    /// "Three more".
    [[nodiscard]] QString moreText() const;

    /// What surprises the person, in their own words.
    [[nodiscard]] QString surprises() const;
    /// Writes it down; what is typed in one go is one step of undo by `gesture`.
    Q_INVOKABLE void writeSurprises(const QString &text, int gesture);

signals:
    void sessionChanged();
    void textsChanged();

private:
    void refresh();

    Session *m_session = nullptr;
    int m_unsaid = 0;
};

} // namespace recentre
