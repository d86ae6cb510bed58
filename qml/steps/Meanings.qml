// SPDX-FileCopyrightText: 2026 The Recentre authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

/// What the words of the exercise mean, as a coach would say it: for each its name and one or two plain sentences.
QtObject {
    readonly property var of: ({
        "weight": {
            "word": qsTr("what an objective weighs"),
            "meaning": qsTr("Your order shares out the whole: the first objective gets the most, each one after it less. Help with what weighs more counts for more. Move an objective, and the others change with it.")
        },
        "promise": {
            "word": qsTr("the promise"),
            "meaning": qsTr("The time you are ready to give to all your groups together, in a week. The advice stays within it. A good guess is enough: you can move it later and see what changes.")
        },
        "scores": {
            "word": qsTr("brought, and could bring"),
            "meaning": qsTr("Brought: what the group has really done for you so far. Could bring: what you might hope for if you gave it more of yourself. 0 is nothing, 10 all you could wish. Your impression is enough.")
        },
        "coffee": {
            "word": qsTr("from post to coffee"),
            "meaning": qsTr("How far things went with people of this group: a few words exchanged, a meeting online, a meeting in person, something done together. A rough count will do. 0 is nobody yet; ? is when you don’t know.")
        },
        "circles": {
            "word": qsTr("the circles"),
            "meaning": qsTr("1: people you know and keep in touch with. 2: people you know and lost touch with. 3: people you don’t know and would like to reach. A group keeps 1 and 2 warm, and opens the door to 3.")
        },
        "pleasure": {
            "word": qsTr("pleasure"),
            "meaning": qsTr("How glad you are to spend time there. Nobody keeps up what they do not enjoy, so it counts a little beside your objectives. 0 is a chore, 10 a joy; ? is when you don’t know.")
        },
        "leaning": {
            "word": qsTr("your own leaning"),
            "meaning": qsTr("What you would do with this group if nobody advised you. It decides nothing. If the advice later goes the other way, you will see the two side by side.")
        },
        "points": {
            "word": qsTr("points"),
            "meaning": qsTr("Your answers for a group, each counted by what its objective weighs, and added up. They are your own opinions put together, not a verdict on the group.")
        },
        "hour": {
            "word": qsTr("what an hour counts"),
            "meaning": qsTr("The points of a group, divided by the hours you spend there. It shows where a little time brings much, and where much time brings little.")
        },
        "curve": {
            "word": qsTr("the best for each time"),
            "meaning": qsTr("For each time a week, the most that your groups could bring by your own answers. Where the curve grows flat, more time brings little more.")
        },
        "needed": {
            "word": qsTr("needed and promised"),
            "meaning": qsTr("The time it would take to follow all these groups regularly, beside the time you promised yourself. What does not fit has to give way.")
        },
        "sure": {
            "word": qsTr("how sure it is"),
            "meaning": qsTr("Your answers are read a thousand times, each time a little higher or lower, as you might have given them on another day. If the advice stays the same nearly every time, it is clear. It says nothing of the future.")
        },
        "close": {
            "word": qsTr("a close call"),
            "meaning": qsTr("Two choices are almost as good: your answers, only a little different, would turn the advice. Follow your own sense; neither is a mistake.")
        },
        "against": {
            "word": qsTr("against your leaning"),
            "meaning": qsTr("Before any advice you leant one way, and the figures you gave point the other way. Both come from you. These groups deserve a moment’s thought first.")
        },
        "pin": {
            "word": qsTr("pinned"),
            "meaning": qsTr("Your decision stands as it is, with its minutes, whatever else you change. The advice on the other groups is worked out around it. Unpin it, and it is weighed again like the rest.")
        },
        "swap": {
            "word": qsTr("what it costs elsewhere"),
            "meaning": qsTr("Minutes given here are taken from other groups. “About equal” means that they would lose less than one part in a hundred: both weeks are as good.")
        },
        "trial": {
            "word": qsTr("a trial with a bet"),
            "meaning": qsTr("You give the group one quarter and say now what would make you stay. On that day you look: if it came true you stay, if not you leave. You alone decide.")
        },
        "kit": {
            "word": qsTr("the parting kit"),
            "meaning": qsTr("What helps you leave on good terms: a short message, whom to keep in touch with first, and where the way out is. Recentre sends nothing for you.")
        }
    })
}
