// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Recentre.App
import Recentre.Components

/// What a client is shown: one person's steps, large, in a frame that says whose they are. It is handed a session and
/// nothing else: no program, no other person, no note, no settings, no file; what it hasn't it can't show.
Exercise {
    id: view

    onBudgetAsked: bar.focusBudget()
    onArrived: arrival.restart()
    Component.onCompleted: view.lookBack()

    Item {
        id: head

        x: Math.max(Theme.pageMargin, Math.floor((view.width - Theme.contentMax) / 2))
        y: Theme.frame
        width: view.width - 2 * x
        height: Theme.l + 2 * Theme.m

        Mark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            size: Theme.l
            offset: view.scattered
        }
        PlainText {
            anchors.left: mark.right
            anchors.leftMargin: Theme.sm
            anchors.right: dots.left
            anchors.rightMargin: Theme.m
            anchors.verticalCenter: parent.verticalCenter
            style: Theme.voiceSmall
            text: view.session.personName
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        StepDots {
            id: dots

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("Steps: %1 of 7, %2").arg(view.session.step).arg(view.names[view.session.step - 1])
            steps: view.session.steps
            onClicked: list.open()
        }
        StepsMenu {
            id: list

            x: head.width - width
            y: head.height
            steps: view.session.steps
            names: view.names
            saveText: view.session.saveText
            settings: false
            due: view.look.due
            aside: view.aside
            onChosen: step => {
                list.close();
                view.go(step);
            }
            onAsideAsked: name => {
                list.close();
                view.aside = name;
            }
        }
    }
    FocusScope {
        id: stage

        y: head.y + head.height
        width: view.width
        height: bar.y - banner.height - y
        transform: Translate {
            id: slide
        }

        StepPages {
            anchors.fill: parent
            session: view.session
            narrow: true
            aside: view.asideFile
            onArrived: page => view.arrive(page)
            onFinished: step => view.go(step + 1)
            onAsideFinished: view.leave()
        }
        PageArrival {
            id: arrival

            page: stage
            slide: slide
        }
    }
    UndoToast {
        anchors.bottom: banner.top
        anchors.bottomMargin: banner.visible ? Theme.m : 0
        x: Theme.pageMargin
        width: Math.min(view.width - 2 * x, Theme.toastWidth)
        z: 1
        session: view.session
        onUndone: view.session.undo()
    }
    ClientSaveBanner {
        id: banner

        anchors.bottom: bar.top
        x: Theme.pageMargin
        width: view.width - 2 * x
        session: view.session
        room: bar.y - stage.y
    }
    BottomBar {
        id: bar

        y: view.height - Math.max(Theme.frame + Theme.m, frame.foot) - height
        x: Theme.frame
        width: view.width - 2 * x
        height: visible ? implicitHeight : 0
        visible: view.barred
        session: view.session
        narrow: true
        lookingBack: view.aside === "look-back"
        side: Theme.pageMargin - Theme.frame
        farSide: side
        primaryLabel: view.primaryLabel
        backLabel: view.backLabel
        onPrimary: view.primary()
        onBack: view.back()
    }
    ClientFrame {
        id: frame

        anchors.fill: parent
        name: view.session.personName
    }
}
