// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Where one is in the picture. Interface thread.
#pragma once

#include <QObject>
#include <qqmlregistration.h>

Q_MOC_INCLUDE("session/session.h")

namespace recentre {

class Session;

/// Which chart is shown in step 5, what stands beside it, and which realisation is open. The session keeps it as the
/// card of the step, so that one comes back to it. A page makes one and hands it its session.
class PicturePlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(recentre::Session *session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    Q_PROPERTY(int tab READ tab WRITE setTab NOTIFY moved)
    Q_PROPERTY(bool figures READ figures NOTIFY moved)
    Q_PROPERTY(QString realisation READ realisation NOTIFY moved)

public:
    /// Charts there are.
    static constexpr int tabs = 7;

    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }
    void setSession(Session *session);
    /// From 0.
    [[nodiscard]] int tab() const { return m_tab; }
    /// By the switch: beside the purposes and the budget stands what belongs to them. What isn't there changes nothing.
    void setTab(int tab);
    /// Whether the realisations stand beside the chart.
    [[nodiscard]] bool figures() const { return m_figures; }
    Q_INVOKABLE void showFigures();
    /// The code of the one that is open, or nothing.
    [[nodiscard]] QString realisation() const { return m_realisation; }
    /// Opens a realisation beside its chart, or closes it again.
    Q_INVOKABLE void turn(const QString &realisation, int tab);

signals:
    void sessionChanged();
    void moved();

private:
    void move(int tab, bool figures, const QString &realisation);

    Session *m_session = nullptr;
    int m_tab = 0;
    bool m_figures = true;
    QString m_realisation;
};

} // namespace recentre
