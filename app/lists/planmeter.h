// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// The budget meter of step 6: a segment a group, what is decided before what is advised. Interface thread.
#pragma once

#include "rowmodel.h"

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// Roles: groupId, name, start and share (0 to 1 of the track), candidate. The track is as long as it was when the
/// meter was made, so that what a finger drags stays under it; it grows where the promise leaves it.
class PlanMeter : public recentre::RowModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(bool decidedOnly READ decidedOnly WRITE setDecidedOnly NOTIFY moved)
    Q_PROPERTY(QString label READ label NOTIFY moved)
    Q_PROPERTY(QString lastLabel READ lastLabel NOTIFY moved)
    Q_PROPERTY(QString difference READ difference NOTIFY moved)
    Q_PROPERTY(QString valueText READ valueText NOTIFY moved)
    Q_PROPERTY(double promise READ promise NOTIFY moved)
    Q_PROPERTY(double used READ used NOTIFY moved)
    Q_PROPERTY(double today READ today NOTIFY moved)
    Q_PROPERTY(bool over READ over NOTIFY moved)

public:
    explicit PlanMeter(QObject *parent = nullptr);

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);

    /// Whether what is only advised takes no part: the plan of step 7.
    [[nodiscard]] bool decidedOnly() const { return m_decidedOnly; }
    void setDecidedOnly(bool only);

    /// "4 h planned"; "about 4 h planned, 4 h 40 at most" where minutes were said as ranges.
    [[nodiscard]] QString label() const;
    /// "4 h a week, by your last plan": where one looks back on it.
    [[nodiscard]] QString lastLabel() const;
    /// "of 4 h", or how much it is more than that, at the upper ends of ranges if only there; of decisions alone, how
    /// much is to spare.
    [[nodiscard]] QString difference() const;
    /// The promise in words, for the slider.
    [[nodiscard]] QString valueText() const;
    /// Where the promise, what is planned and today's minutes lie on the track, 0 to 1; no today: -1.
    [[nodiscard]] double promise() const;
    [[nodiscard]] double used() const { return at(m_used); }
    [[nodiscard]] double today() const;
    [[nodiscard]] bool over() const;

    /// The promise becomes what lies at `share` of the track, to five minutes; `gesture` makes one drag one step of
    /// undo.
    Q_INVOKABLE void drag(double share, int gesture);
    /// So many minutes more or less. Steps that follow at once are one step of undo.
    Q_INVOKABLE void step(int minutes);

signals:
    void sessionChanged();
    void moved();

private:
    void refresh();
    [[nodiscard]] int promisedMinutes() const;
    [[nodiscard]] bool isPromiseSaid() const;
    [[nodiscard]] QString promisedText(int minutes) const;
    [[nodiscard]] double at(int minutes) const { return double(minutes) / m_track; }

    Session *m_session = nullptr;
    bool m_decidedOnly = false;
    int m_track = 1; ///< minutes
    int m_used = 0; ///< minutes
    bool m_estimated = false; ///< some of them weren't said or decided, or are the middle of a range
    bool m_standsIn = false; ///< some of them weren't said or decided
    int m_atMost = 0; ///< minutes, at the upper ends of ranges
};

} // namespace recentre
