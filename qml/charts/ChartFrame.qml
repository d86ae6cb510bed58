// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.Components

/// The frame of every chart: its title, three buttons (as a table, copy, save), the drawing or its table, a legend, and
/// its sentence in the voice. What is put into it is the drawing.
Card {
    id: frame

    /// What it shows: title, sentence, table, tabled.
    required property var picture
    /// What stands under the drawing.
    property alias legend: under.data
    property string fileName: qsTr("chart")
    property bool shooting: false
    /// Without buttons or sentence, where it stands beside another that has them.
    property bool tools: true
    property bool said: true
    property string target
    /// Where others look on the drawing is seen whole: what is said under it comes by scrolling.
    property real leastHeight: Theme.present ? Theme.curveLeast : Theme.chartLeast
    readonly property bool tabled: picture.tabled
    /// What can be done about it, beside the sentence.
    property alias acts: act.data
    /// What stands right after the title.
    property alias beside: after.data
    default property alias drawing: place.data

    /// A picture was made of it: for the clipboard, or for a file.
    signal copied(var image)
    signal saved(var image, url file)

    function toggleTable() {
        frame.picture.tabled = !frame.picture.tabled;
    }
    /// A picture is taken in light colours and without the buttons, once they are drawn so.
    function shoot(file) {
        frame.target = file.toString();
        frame.shooting = true;
        shutter.start();
    }
    function shot(result) {
        frame.shooting = false;
        if (frame.target === "") frame.copied(result.image);
        else frame.saved(result.image, frame.target);
    }

    padding: Theme.l - Theme.xs

    Binding {
        target: Theme
        property: "dark"
        value: false
        when: frame.shooting
    }
    Timer {
        id: shutter

        interval: 0
        onTriggered: frame.grabToImage(frame.shot, Qt.size(2 * frame.width, 2 * frame.height))
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.s

        // Not beside the layout: a card is as high as its only child.
        FileChooser {
            id: chooser

            saving: true
            title: qsTr("Save the picture")
            filters: [qsTr("Pictures (*.png)")]
            onChosen: file => frame.shoot(file)
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                Layout.rightMargin: Theme.s
                style: Theme.rowStrong
                text: frame.picture.title
                Accessible.role: Accessible.Heading
            }
            Row {
                id: after

                opacity: frame.shooting ? 0 : 1
            }
            Item {
                Layout.fillWidth: true
            }
            Row {
                visible: frame.tools
                opacity: frame.shooting ? 0 : 1

                IconButton {
                    iconName: frame.tabled ? "chart" : "table"
                    label: frame.tabled ? qsTr("As a drawing") : qsTr("As a table")
                    onClicked: frame.toggleTable()
                }
                IconButton {
                    iconName: "copy"
                    label: qsTr("Copy as a picture")
                    onClicked: frame.shoot("")
                }
                IconButton {
                    visible: !Theme.present // a choice of file shows other names
                    iconName: "image"
                    label: qsTr("Save as a picture")
                    onClicked: chooser.open()
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: frame.leastHeight

            FocusScope {
                id: place

                anchors.fill: parent
                visible: !frame.tabled
                focus: visible
            }
            When {
                on: frame.tabled

                DataTable {
                    anchors.fill: parent
                    focus: true
                    table: frame.picture.table
                    label: frame.picture.title
                }
            }
        }
        Column {
            id: under

            Layout.fillWidth: true
            visible: frame.said && !frame.tabled && children.length > 0
            spacing: Theme.xs
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            visible: frame.said
            implicitHeight: Theme.hair
            color: Theme.line
        }
        Item {
            id: saying

            readonly property bool folded: act.width > 0 && width / Theme.scale < Theme.askedFold
            readonly property real taken: folded || act.width === 0 ? 0 : act.width + Theme.m

            Layout.fillWidth: true
            visible: frame.said
            implicitHeight: folded ? sentence.height + Theme.s + act.height : Math.max(sentence.height, act.height)

            PlainText {
                id: sentence

                width: saying.width - saying.taken
                style: Theme.voiceSmall
                text: frame.picture.sentence
            }
            Row {
                id: act

                x: saying.folded ? 0 : saying.width - width
                y: saying.folded ? sentence.height + Theme.s : (saying.height - height) / 2
            }
        }
    }
}
