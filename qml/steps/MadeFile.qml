// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Recentre.App
import Recentre.Components

/// A file that was made: where it is, and what can be done with it; or why it couldn't be made. Where others look on, only
/// that it is made: folders and programs show other names.
ColumnLayout {
    id: block

    required property ReportMaker maker
    required property string what
    /// Makes the same as a table; null where that makes no sense.
    property ReportMaker tableMaker: null
    readonly property bool failed: maker.problem.length > 0

    function elsewhere() {
        chooser.suggestion = block.maker.suggestion;
        chooser.open();
    }

    visible: maker.made || block.failed
    spacing: Theme.s

    Panel {
        Layout.fillWidth: true
        visible: block.maker.made
        color: Theme.accentSoft
        padding: Theme.m
        Accessible.ignored: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: block.what + ". " + where.text

        Flow {
            width: parent ? parent.width : 0
            spacing: Theme.s

            Column {
                id: said

                // By the metrics: a text's implicit width goes with its width.
                width: Math.min(Math.ceil(Math.max(Theme.label.metrics.advanceWidth(what.text), Theme.small.metrics.advanceWidth(where.text))) + Theme.s, parent.width)
                rightPadding: Theme.s

                PlainText {
                    id: what

                    width: said.width
                    style: Theme.label
                    color: Theme.onAccentSoft
                    text: block.what
                }
                PlainText {
                    id: where

                    width: said.width
                    style: Theme.small
                    color: Theme.onAccentSoft
                    text: Theme.present ? qsTr("It waits outside this view.") : qsTr("“%1”, in the folder “%2”").arg(block.maker.fileName).arg(block.maker.folderName)
                }
            }
            SecondaryButton {
                visible: !Theme.present
                compact: true
                iconName: "file"
                label: qsTr("Open it")
                onClicked: block.maker.open()
            }
            SecondaryButton {
                visible: !Theme.present
                compact: true
                iconName: "search"
                label: qsTr("Show its folder")
                onClicked: block.maker.showFolder()
            }
            SecondaryButton {
                compact: true
                visible: block.tableMaker !== null
                iconName: "table"
                label: qsTr("Make it as a table (CSV)")
                onClicked: block.tableMaker.make()
            }
            SecondaryButton {
                visible: !Theme.present
                compact: true
                label: qsTr("Save it elsewhere…")
                onClicked: block.elsewhere()
            }
        }
    }
    ErrorBlock {
        Layout.fillWidth: true
        visible: block.failed
        title: Theme.present ? qsTr("The file couldn’t be made") : block.maker.problem
        message: Theme.present ? qsTr("Why, it says outside this view.") : block.maker.problemHint

        SecondaryButton {
            compact: true
            label: qsTr("Try again")
            onClicked: block.maker.make()
        }
        SecondaryButton {
            visible: !Theme.present
            compact: true
            label: qsTr("Save it elsewhere…")
            onClicked: block.elsewhere()
        }
    }
    FileChooser {
        id: chooser

        saving: true
        filters: block.tableMaker === null ? [] : [qsTr("PDF (*.pdf)"), qsTr("Web page (*.html)"), qsTr("Markdown (*.md)"), qsTr("Table (*.csv)")]
        title: qsTr("Where it goes")
        onChosen: url => block.maker.makeAt(url)
    }
}
