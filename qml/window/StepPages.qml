// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components
import Recentre.Steps

/// The page of the current step, made when the step is come to.
FocusScope {
    id: pages

    required property Session session
    required property bool narrow
    required property var names
    /// Whether something else has the place: no page is there then.
    required property bool closed

    signal arrived(StepPage page)
    /// A step's page is done with.
    signal finished(int step)

    When {
        on: !pages.closed && pages.session.step === 1

        Objectives {
            anchors.fill: parent
            session: pages.session
            narrow: pages.narrow
            onFinished: pages.finished(1)
            Component.onCompleted: pages.arrived(this)
        }
    }

    When {
        on: !pages.closed && pages.session.step === 2

        Groups {
            anchors.fill: parent
            session: pages.session
            narrow: pages.narrow
            onFinished: pages.finished(2)
            Component.onCompleted: pages.arrived(this)
        }
    }

    When {
        on: !pages.closed && pages.session.step === 3

        Doing {
            anchors.fill: parent
            session: pages.session
            narrow: pages.narrow
            onFinished: pages.finished(3)
            Component.onCompleted: pages.arrived(this)
        }
    }

    When {
        on: !pages.closed && pages.session.step === 4

        Brings {
            anchors.fill: parent
            session: pages.session
            narrow: pages.narrow
            onFinished: pages.finished(4)
            Component.onCompleted: pages.arrived(this)
        }
    }

    When {
        on: !pages.closed && pages.session.step === 5

        Picture {
            anchors.fill: parent
            session: pages.session
            narrow: pages.narrow
            onFinished: pages.finished(5)
            Component.onCompleted: pages.arrived(this)
        }
    }

    When {
        on: !pages.closed && pages.session.step === 6

        Decisions {
            anchors.fill: parent
            session: pages.session
            narrow: pages.narrow
            onFinished: pages.finished(6)
            Component.onCompleted: pages.arrived(this)
        }
    }

    When {
        on: !pages.closed && pages.session.step === 7

        Plan {
            anchors.fill: parent
            session: pages.session
            narrow: pages.narrow
            onFinished: pages.finished(7)
            Component.onCompleted: pages.arrived(this)
        }
    }
}
