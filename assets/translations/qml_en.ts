<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BestValueView</name>
    <message>
        <source>Time to give, in a week</source>
        <translation>Time to give, in a week</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Brings</name>
    <message>
        <source>What does it bring you?</source>
        <translation>What does it bring you?</translation>
    </message>
    <message>
        <source>First what it has brought you, then what it could bring if you gave it more of yourself.</source>
        <translation>First what it has brought you, then what it could bring if you gave it more of yourself.</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Next group</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 to 9</translation>
    </message>
    <message>
        <source>one less, one more; with Shift a half</source>
        <translation>one less, one more; with Shift a half</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>a purpose that it serves too; its number or Space chooses</source>
        <translation>a purpose that it serves too; its number or Space chooses</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>on a scale: it doesn’t serve this</source>
        <translation>on a scale: it doesn’t serve this</translation>
    </message>
    <message>
        <source>on the leaning: choose it</source>
        <translation>on the leaning: choose it</translation>
    </message>
    <message>
        <source>Page ↓ ↑</source>
        <translation>Page ↓ ↑</translation>
    </message>
    <message>
        <source>the next group, the one before</source>
        <translation>the next group, the one before</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>next group</translation>
    </message>
    <message>
        <source>Which group did you last open?</source>
        <translation>Which group did you last open?</translation>
    </message>
    <message>
        <source>Start with that one. The others come back to mind.</source>
        <translation>Start with that one. The others come back to mind.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>See them side by side</source>
        <translation>See them side by side</translation>
    </message>
    <message>
        <source>the answer or the count; 1 then 0 is ten</source>
        <translation>the answer or the count; 1 then 0 is ten</translation>
    </message>
    <message>
        <source>On to the picture</source>
        <translation>On to the picture</translation>
    </message>
</context>
<context>
    <name>BringsLeaning</name>
    <message>
        <source>join</source>
        <translation>join</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>skip</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>give it more</source>
        <translation>give it more</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>keep</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>My own leaning</source>
        <translation>My own leaning</translation>
    </message>
    <message>
        <source>by your bet</source>
        <translation>by your bet</translation>
    </message>
</context>
<context>
    <name>BringsPeople</name>
    <message>
        <source>From post to coffee</source>
        <translation>From post to coffee</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>exchanged</translation>
    </message>
    <message>
        <source>met online</source>
        <translation>met online</translation>
    </message>
    <message>
        <source>met in person</source>
        <translation>met in person</translation>
    </message>
    <message>
        <source>did together</source>
        <translation>did together</translation>
    </message>
    <message>
        <source>People exchanged with</source>
        <translation>People exchanged with</translation>
    </message>
    <message>
        <source>People met online</source>
        <translation>People met online</translation>
    </message>
    <message>
        <source>People met in person</source>
        <translation>People met in person</translation>
    </message>
    <message>
        <source>People I did something together with</source>
        <translation>People I did something together with</translation>
    </message>
    <message>
        <source>Pleasure in it</source>
        <translation>Pleasure in it</translation>
    </message>
    <message>
        <source>My own leaning</source>
        <translation>My own leaning</translation>
    </message>
    <message>
        <source>before any advice</source>
        <translation>before any advice</translation>
    </message>
    <message>
        <source>by your bet</source>
        <translation>by your bet</translation>
    </message>
</context>
<context>
    <name>BringsServing</name>
    <message>
        <source>What does it serve?</source>
        <translation>What does it serve?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In my own words</translation>
    </message>
    <message>
        <source>It serves none of these</source>
        <translation>It serves none of these</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>What this group could do for me</source>
        <translation>What this group could do for me</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>It serves something else too</source>
        <translation>It serves something else too</translation>
    </message>
    <message>
        <source>It serves:</source>
        <translation>It serves:</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
</context>
<context>
    <name>BringsSide</name>
    <message>
        <source>Whom do I reach there?</source>
        <translation>Whom do I reach there?</translation>
    </message>
    <message>
        <source>people I keep in touch with</source>
        <translation>people I keep in touch with</translation>
    </message>
    <message>
        <source>people I lost touch with</source>
        <translation>people I lost touch with</translation>
    </message>
    <message>
        <source>people I would like to reach</source>
        <translation>people I would like to reach</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>next question</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>next group</translation>
    </message>
    <message>
        <source>Could another tool do this?</source>
        <translation>Could another tool do this?</translation>
    </message>
    <message>
        <source>answer, count</source>
        <translation>answer, count</translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ByPurpose</name>
    <message>
        <source>Side by side, do they still look right?</source>
        <translation>Side by side, do they still look right?</translation>
    </message>
    <message>
        <source>On to the picture</source>
        <translation>On to the picture</translation>
    </message>
    <message>
        <source>Next purpose</source>
        <translation>Next purpose</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>What it brings</translation>
    </message>
    <message>
        <source>choose a group</source>
        <translation>choose a group</translation>
    </message>
    <message>
        <source>nudge it by one</source>
        <translation>nudge it by one</translation>
    </message>
    <message>
        <source>Shift ← →</source>
        <translation>Shift ← →</translation>
    </message>
    <message>
        <source>by a half</source>
        <translation>by a half</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>its other handle</source>
        <translation>its other handle</translation>
    </message>
    <message>
        <source>the comparison: yes, less, more</source>
        <translation>the comparison: yes, less, more</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next purpose</source>
        <translation>next purpose</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down, Page Up</translation>
    </message>
    <message>
        <source>next or previous purpose</source>
        <translation>next or previous purpose</translation>
    </message>
    <message>
        <source>Nothing to put side by side yet</source>
        <translation>Nothing to put side by side yet</translation>
    </message>
    <message>
        <source>Two groups that serve the same purpose can be compared.</source>
        <translation>Two groups that serve the same purpose can be compared.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Taken one at a time, groups drift. Here they stand next to one another.</source>
        <translation>Taken one at a time, groups drift. Here they stand next to one another.</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Save the picture</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>As a drawing</source>
        <translation>As a drawing</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copy as a picture</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Save as a picture</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Where shall the file go?</source>
        <translation>Where shall the file go?</translation>
    </message>
    <message>
        <source>Audit files (*.json)</source>
        <translation>Audit files (*.json)</translation>
    </message>
    <message>
        <source>Present to %1</source>
        <translation>Present to %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Erase for good?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Envelope, before</source>
        <translation>Envelope, before</translation>
    </message>
    <message>
        <source>Envelope, after</source>
        <translation>Envelope, after</translation>
    </message>
    <message>
        <source>My own window beside it, even on one screen</source>
        <translation>My own window beside it, even on one screen</translation>
    </message>
</context>
<context>
    <name>ClientFrame</name>
    <message>
        <source>%1’s view</source>
        <translation>%1’s view</translation>
    </message>
    <message>
        <source>The client’s view</source>
        <translation>The client’s view</translation>
    </message>
</context>
<context>
    <name>ClientSaveBanner</name>
    <message>
        <source>%1 Recentre keeps trying; after F9 it can save a copy.</source>
        <translation>%1 Recentre keeps trying; after F9 it can save a copy.</translation>
    </message>
    <message>
        <source>Not saved. F9 says what to do.</source>
        <translation>Not saved. F9 says what to do.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Steps: %1 of 7, %2</source>
        <translation>Steps: %1 of 7, %2</translation>
    </message>
</context>
<context>
    <name>CoachWindow</name>
    <message>
        <source>Recentre, for the coach alone</source>
        <translation>Recentre, for the coach alone</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>They are made by themselves when something has changed, away from the workbook: in %1.</source>
        <translation>They are made by themselves when something has changed, away from the workbook: in %1.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Save a copy elsewhere</translation>
    </message>
    <message>
        <source>Go back to a copy: choose one, and see first what that would change.</source>
        <translation>Go back to a copy: choose one, and see first what that would change.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Less: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>not sorted by this</source>
        <translation>not sorted by this</translation>
    </message>
    <message>
        <source>sorted, most first</source>
        <translation>sorted, most first</translation>
    </message>
    <message>
        <source>sorted, least first</source>
        <translation>sorted, least first</translation>
    </message>
</context>
<context>
    <name>DecisionAdvice</name>
    <message>
        <source>What would change it: try, and look</source>
        <translation>What would change it: try, and look</translation>
    </message>
    <message>
        <source>You decide otherwise. Why? (only if you wish)</source>
        <translation>You decide otherwise. Why? (only if you wish)</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>What would change it</translation>
    </message>
    <message>
        <source>Fewer reasons (R)</source>
        <translation>Fewer reasons (R)</translation>
    </message>
    <message>
        <source>All reasons (R)</source>
        <translation>All reasons (R)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DecisionChoices</name>
    <message>
        <source>And you, what do you decide?</source>
        <translation>And you, what do you decide?</translation>
    </message>
</context>
<context>
    <name>DecisionHead</name>
    <message>
        <source>minutes: today → plan</source>
        <translation>minutes: today → plan</translation>
    </message>
</context>
<context>
    <name>DecisionOrder</name>
    <message>
        <source>What matters most?</source>
        <translation>What matters most?</translation>
    </message>
    <message>
        <source>Move a rank, and look at the list: everything follows.</source>
        <translation>Move a rank, and look at the list: everything follows.</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>against your leaning</source>
        <translation>against your leaning</translation>
    </message>
    <message>
        <source>the advice goes against your leaning</source>
        <translation>the advice goes against your leaning</translation>
    </message>
    <message>
        <source>close calls</source>
        <translation>close calls</translation>
    </message>
    <message>
        <source>not enough known: one answer settles it</source>
        <translation>not enough known: one answer settles it</translation>
    </message>
    <message>
        <source>Groups to decide on</source>
        <translation>Groups to decide on</translation>
    </message>
</context>
<context>
    <name>DecisionRest</name>
    <message>
        <source>the rest</source>
        <translation>the rest</translation>
    </message>
    <message>
        <source>the rest, clear or fairly clear</source>
        <translation>the rest, clear or fairly clear</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>show them</translation>
    </message>
    <message>
        <source>fold them</source>
        <translation>fold them</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>one group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
</context>
<context>
    <name>DecisionSums</name>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>DecisionTools</name>
    <message>
        <source>The sums (S)</source>
        <translation>The sums (S)</translation>
    </message>
    <message>
        <source>Swap: what it costs elsewhere (W)</source>
        <translation>Swap: what it costs elsewhere (W)</translation>
    </message>
    <message>
        <source>Unpin it (P)</source>
        <translation>Unpin it (P)</translation>
    </message>
    <message>
        <source>Pin it, and the rest follows (P)</source>
        <translation>Pin it, and the rest follows (P)</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>What will you do with each one?</source>
        <translation>What will you do with each one?</translation>
    </message>
    <message>
        <source>This is advice, worked out from your own figures. The decision is yours, with it or against it.</source>
        <translation>This is advice, worked out from your own figures. The decision is yours, with it or against it.</translation>
    </message>
    <message>
        <source>Back to the advice</source>
        <translation>Back to the advice</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Look at this one</translation>
    </message>
    <message>
        <source>On to my week</source>
        <translation>On to my week</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decide, next</source>
        <translation>Decide, next</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>the list</translation>
    </message>
    <message>
        <source>more, keep or try, replace, leave; 0 later</source>
        <translation>more, keep or try, replace, leave; 0 later</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>take the focused choice, then the next</source>
        <translation>take the focused choice, then the next</translation>
    </message>
    <message>
        <source>accept the rest</source>
        <translation>accept the rest</translation>
    </message>
    <message>
        <source>the one question</source>
        <translation>the one question</translation>
    </message>
    <message>
        <source>the sums</source>
        <translation>the sums</translation>
    </message>
    <message>
        <source>pin it</source>
        <translation>pin it</translation>
    </message>
    <message>
        <source>what would change it; arrows, Space</source>
        <translation>what would change it; arrows, Space</translation>
    </message>
    <message>
        <source>all reasons</source>
        <translation>all reasons</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>the budget</translation>
    </message>
    <message>
        <source>the order of the objectives</source>
        <translation>the order of the objectives</translation>
    </message>
    <message>
        <source>Which groups are you in?</source>
        <translation>Which groups are you in?</translation>
    </message>
    <message>
        <source>There is nothing to decide on yet: the groups come first.</source>
        <translation>There is nothing to decide on yet: the groups come first.</translation>
    </message>
    <message>
        <source>a swap, then ↑ ↓ five minutes</source>
        <translation>a swap, then ↑ ↓ five minutes</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>What do you do there?</source>
        <translation>What do you do there?</translation>
    </message>
    <message>
        <source>Not what you meant to do when you joined: what happens in a usual week. A guess is fine.</source>
        <translation>Not what you meant to do when you joined: what happens in a usual week. A guess is fine.</translation>
    </message>
    <message>
        <source>On to what it brings</source>
        <translation>On to what it brings</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Next group</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next group; Shift Enter makes a line in your words</source>
        <translation>next group; Shift Enter makes a line in your words</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page Down, Page Up</translation>
    </message>
    <message>
        <source>next or previous group</source>
        <translation>next or previous group</translation>
    </message>
    <message>
        <source>in the minutes: five more or less, with Shift fifteen</source>
        <translation>in the minutes: five more or less, with Shift fifteen</translation>
    </message>
    <message>
        <source>I read, I react, I contribute, I start things</source>
        <translation>I read, I react, I contribute, I start things</translation>
    </message>
    <message>
        <source>use the measured minutes</source>
        <translation>use the measured minutes</translation>
    </message>
    <message>
        <source>under “Met anyone there?”: which other tool</source>
        <translation>under “Met anyone there?”: which other tool</translation>
    </message>
    <message>
        <source>?, in a field Ctrl ?</source>
        <translation>?, in a field Ctrl ?</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>Which group did you last open?</source>
        <translation>Which group did you last open?</translation>
    </message>
    <message>
        <source>Start with that one. The others come back to mind.</source>
        <translation>Start with that one. The others come back to mind.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
</context>
<context>
    <name>DoingForm</name>
    <message>
        <source>In your words</source>
        <translation>In your words</translation>
    </message>
    <message>
        <source>What I do there, in my words</source>
        <translation>What I do there, in my words</translation>
    </message>
    <message>
        <source>I look at it on the tram, I answered twice…</source>
        <translation>I look at it on the tram, I answered twice…</translation>
    </message>
    <message>
        <source>Minutes in a week</source>
        <translation>Minutes in a week</translation>
    </message>
    <message>
        <source>Mostly…</source>
        <translation>Mostly…</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>What I mostly do there</source>
        <translation>What I mostly do there</translation>
    </message>
    <message>
        <source>Last time there</source>
        <translation>Last time there</translation>
    </message>
</context>
<context>
    <name>DoingLastTime</name>
    <message>
        <source>Last time there</source>
        <translation>Last time there</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>this quarter</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>longer ago</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>About when?</source>
        <translation>About when?</translation>
    </message>
    <message>
        <source>About when? March, summer 2025…</source>
        <translation>About when? March, summer 2025…</translation>
    </message>
</context>
<context>
    <name>DoingMinutes</name>
    <message>
        <source>Minutes in a week</source>
        <translation>Minutes in a week</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>felt</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
</context>
<context>
    <name>DoingPlaces</name>
    <message>
        <source>See them</source>
        <translation>See them</translation>
    </message>
    <message>
        <source>The groups I am in</source>
        <translation>The groups I am in</translation>
    </message>
</context>
<context>
    <name>DoingReader</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a feed reader</source>
        <translation>a feed reader</translation>
    </message>
    <message>
        <source>a newsletter</source>
        <translation>a newsletter</translation>
    </message>
    <message>
        <source>a company page</source>
        <translation>a company page</translation>
    </message>
    <message>
        <source>a job alert</source>
        <translation>a job alert</translation>
    </message>
    <message>
        <source>Met anyone there?</source>
        <translation>Met anyone there?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Then could another tool do this?</source>
        <translation>Then could another tool do this?</translation>
    </message>
    <message>
        <source>Minutes a week with it</source>
        <translation>Minutes a week with it</translation>
    </message>
</context>
<context>
    <name>DuplicateQuestions</name>
    <message>
        <source>Is it the same group twice?</source>
        <translation>Is it the same group twice?</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Same group</translation>
    </message>
    <message>
        <source>Two different ones</source>
        <translation>Two different ones</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>What I do there</source>
        <translation>What I do there</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>What it brings</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>Back to the decision</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Let go: I will open it</source>
        <translation>Let go: I will open it</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>GoBackPreview</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>the copy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>What is here now is copied first, so there is a way back from going back.</source>
        <translation>What is here now is copied first, so there is a way back from going back.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Going back to the copy…</source>
        <translation>Going back to the copy…</translation>
    </message>
</context>
<context>
    <name>GroupColumn</name>
    <message>
        <source>from your export</source>
        <translation>from your export</translation>
    </message>
    <message>
        <source>I might join</source>
        <translation>I might join</translation>
    </message>
    <message>
        <source>I am in</source>
        <translation>I am in</translation>
    </message>
    <message>
        <source>Which one tempts you?</source>
        <translation>Which one tempts you?</translation>
    </message>
    <message>
        <source>Which group did you last open?</source>
        <translation>Which group did you last open?</translation>
    </message>
    <message>
        <source>A club near you, a group a colleague speaks of: say so in the field.</source>
        <translation>A club near you, a group a colleague speaks of: say so in the field.</translation>
    </message>
    <message>
        <source>Start with that one. The others come back to mind.</source>
        <translation>Start with that one. The others come back to mind.</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>The group’s name</source>
        <translation>The group’s name</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>GroupLists</name>
    <message>
        <source>Which list is shown</source>
        <translation>Which list is shown</translation>
    </message>
    <message>
        <source>I am in (%1)</source>
        <translation>I am in (%1)</translation>
    </message>
    <message>
        <source>I might join (%1)</source>
        <translation>I might join (%1)</translation>
    </message>
    <message>
        <source>A list of groups</source>
        <translation>A list of groups</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.json)</source>
        <translation>Lists (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>from your export</source>
        <translation>from your export</translation>
    </message>
    <message>
        <source>I might join it: %1</source>
        <translation>I might join it: %1</translation>
    </message>
    <message>
        <source>I am in it: %1</source>
        <translation>I am in it: %1</translation>
    </message>
    <message>
        <source>Another name or platform: %1</source>
        <translation>Another name or platform: %1</translation>
    </message>
    <message>
        <source>Take it off the list: %1</source>
        <translation>Take it off the list: %1</translation>
    </message>
</context>
<context>
    <name>GroupTop</name>
    <message>
        <source>Add a group</source>
        <translation>Add a group</translation>
    </message>
    <message>
        <source>A group’s name, or its link</source>
        <translation>A group’s name, or its link</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>I might join it</source>
        <translation>I might join it</translation>
    </message>
    <message>
        <source>I am in it</source>
        <translation>I am in it</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Which groups are you in, and which ones tempt you?</source>
        <translation>Which groups are you in, and which ones tempt you?</translation>
    </message>
    <message>
        <source>Nothing is written until you say so. Untick what you don’t want.</source>
        <translation>Nothing is written until you say so. Untick what you don’t want.</translation>
    </message>
    <message>
        <source>Twelve or fifty, it does not matter. The ones you forgot are often telling: a list from the platform remembers them for you.</source>
        <translation>Twelve or fifty, it does not matter. The ones you forgot are often telling: a list from the platform remembers them for you.</translation>
    </message>
    <message>
        <source>What I do in them</source>
        <translation>What I do in them</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>tick or untick</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>leave what is ticked</source>
        <translation>leave what is ticked</translation>
    </message>
    <message>
        <source>take in what is ticked</source>
        <translation>take in what is ticked</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>in the field: add the group and stay</source>
        <translation>in the field: add the group and stay</translation>
    </message>
    <message>
        <source>from the field into the list</source>
        <translation>from the field into the list</translation>
    </message>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
    </message>
    <message>
        <source>outside a field: paste a list</source>
        <translation>outside a field: paste a list</translation>
    </message>
    <message>
        <source>Ctrl M</source>
        <translation>Ctrl M</translation>
    </message>
    <message>
        <source>I am in it, or I might join it</source>
        <translation>I am in it, or I might join it</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>another name or platform</source>
        <translation>another name or platform</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>take it off the list</source>
        <translation>take it off the list</translation>
    </message>
    <message>
        <source>Ctrl Shift Q</source>
        <translation>Ctrl Shift Q</translation>
    </message>
    <message>
        <source>the quiet shelf</source>
        <translation>the quiet shelf</translation>
    </message>
    <message>
        <source>Let go: I will say what it is</source>
        <translation>Let go: I will say what it is</translation>
    </message>
</context>
<context>
    <name>HistoryDecision</name>
    <message>
        <source>advised: %1</source>
        <translation>advised: %1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>decided: %1</translation>
    </message>
</context>
<context>
    <name>HistoryLedger</name>
    <message>
        <source>advised</source>
        <translation>advised</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>what came of it</translation>
    </message>
    <message>
        <source>turned out</source>
        <translation>turned out</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the ledger begins with the first decision.</source>
        <translation>Nothing was decided yet: the ledger begins with the first decision.</translation>
    </message>
    <message>
        <source>Which quarter is shown</source>
        <translation>Which quarter is shown</translation>
    </message>
    <message>
        <source>Decisions and what came of them</source>
        <translation>Decisions and what came of them</translation>
    </message>
    <message>
        <source>Bold: you decided otherwise than advised.</source>
        <translation>Bold: you decided otherwise than advised.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Which of your objectives hang by a thread?</source>
        <translation>Which of your objectives hang by a thread?</translation>
    </message>
    <message>
        <source>What came of what you decided?</source>
        <translation>What came of what you decided?</translation>
    </message>
    <message>
        <source>Where one dot hangs alone, a single departure leaves an objective with nothing.</source>
        <translation>Where one dot hangs alone, a single departure leaves an objective with nothing.</translation>
    </message>
    <message>
        <source>on the switch: quarters, the ledger, threads</source>
        <translation>on the switch: quarters, the ledger, threads</translation>
    </message>
    <message>
        <source>in a list: from group to group</source>
        <translation>in a list: from group to group</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on a group of the quarters: its lines, and back to all</source>
        <translation>on a group of the quarters: its lines, and back to all</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>as a table, or as a drawing</source>
        <translation>as a table, or as a drawing</translation>
    </message>
    <message>
        <source>What of the history is shown</source>
        <translation>What of the history is shown</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Quarter by quarter</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>The ledger</translation>
    </message>
    <message>
        <source>By a thread</source>
        <translation>By a thread</translation>
    </message>
</context>
<context>
    <name>HistoryPhotograph</name>
    <message>
        <source>Put it in my calendar</source>
        <translation>Put it in my calendar</translation>
    </message>
    <message>
        <source>The dates are made</source>
        <translation>The dates are made</translation>
    </message>
</context>
<context>
    <name>HistoryQuarters</name>
    <message>
        <source>All groups</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Minutes a week. After a slash: the advice, where you decided otherwise.</source>
        <translation>Minutes a week. After a slash: the advice, where you decided otherwise.</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Earlier quarters</source>
        <translation>Earlier quarters</translation>
    </message>
    <message>
        <source>Later quarters</source>
        <translation>Later quarters</translation>
    </message>
    <message>
        <source>Your groups over the quarters</source>
        <translation>Your groups over the quarters</translation>
    </message>
</context>
<context>
    <name>HourBack</name>
    <message>
        <source>What is there to come back to?</source>
        <translation>What is there to come back to?</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
</context>
<context>
    <name>HourCard</name>
    <message>
        <source>Uneasy at</source>
        <translation>Uneasy at</translation>
    </message>
    <message>
        <source>Parked, and waiting</source>
        <translation>Parked, and waiting</translation>
    </message>
    <message>
        <source>Parked, and done with</source>
        <translation>Parked, and done with</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>HourFoot</name>
    <message>
        <source>%1. Never shown, never printed; the last page reads it back to you.</source>
        <translation>%1. Never shown, never printed; the last page reads it back to you.</translation>
    </message>
    <message>
        <source>Back to the hour</source>
        <translation>Back to the hour</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Read it back</translation>
    </message>
    <message>
        <source>A new hour</source>
        <translation>A new hour</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>The last page</translation>
    </message>
</context>
<context>
    <name>HourHead</name>
    <message>
        <source>%1: my window, not shared</source>
        <translation>%1: my window, not shared</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 spent</translation>
    </message>
    <message>
        <source>%1 more than planned</source>
        <translation>%1 more than planned</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
</context>
<context>
    <name>HourMinutes</name>
    <message>
        <source>Minutes for each part</source>
        <translation>Minutes for each part</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes: %1</translation>
    </message>
</context>
<context>
    <name>HourNotes</name>
    <message>
        <source>My notes, never shown, never printed</source>
        <translation>My notes, never shown, never printed</translation>
    </message>
</context>
<context>
    <name>HourParked</name>
    <message>
        <source>Parked for later</source>
        <translation>Parked for later</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Park a thought</translation>
    </message>
    <message>
        <source>a thought, then Enter</source>
        <translation>a thought, then Enter</translation>
    </message>
</context>
<context>
    <name>HourPart</name>
    <message>
        <source>%1, uneasy: %2</source>
        <translation>%1, uneasy: %2</translation>
    </message>
</context>
<context>
    <name>HourQuestion</name>
    <message>
        <source>now, %1 of 7: %2</source>
        <translation>now, %1 of 7: %2</translation>
    </message>
</context>
<context>
    <name>HourScreen</name>
    <message>
        <source>on the other screen</source>
        <translation>on the other screen</translation>
    </message>
    <message>
        <source>in the client’s view</source>
        <translation>in the client’s view</translation>
    </message>
    <message>
        <source>Blank: nothing is shown.</source>
        <translation>Blank: nothing is shown.</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>Unease</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Show it again</translation>
    </message>
    <message>
        <source>Blank it</source>
        <translation>Blank it</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>That view holds %1’s data alone.</source>
        <translation>That view holds %1’s data alone.</translation>
    </message>
</context>
<context>
    <name>HourUneases</name>
    <message>
        <source>Unease</source>
        <translation>Unease</translation>
    </message>
    <message>
        <source>Take it off: %1</source>
        <translation>Take it off: %1</translation>
    </message>
    <message>
        <source>F7 anywhere: a key, no words needed. Nothing of it shows in their view.</source>
        <translation>F7 anywhere: a key, no words needed. Nothing of it shows in their view.</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>go on</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>go on, from anywhere</source>
        <translation>go on, from anywhere</translation>
    </message>
    <message>
        <source>Alt 1 to 7</source>
        <translation>Alt 1 to 7</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>a step</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Shift Z</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>do it again</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>close, or give a field its former value</source>
        <translation>close, or give a field its former value</translation>
    </message>
    <message>
        <source>Which keys work here?</source>
        <translation>Which keys work here?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>show this person alone, large; F8 blanks it, F9 ends it</source>
        <translation>show this person alone, large; F8 blanks it, F9 ends it</translation>
    </message>
</context>
<context>
    <name>LeftGroups</name>
    <message>
        <source>I am in it after all: %1</source>
        <translation>I am in it after all: %1</translation>
    </message>
    <message>
        <source>Take it off the list: %1</source>
        <translation>Take it off the list: %1</translation>
    </message>
</context>
<context>
    <name>LookBackBet</name>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
</context>
<context>
    <name>LookBackHead</name>
    <message>
        <source>you decided</source>
        <translation>you decided</translation>
    </message>
    <message>
        <source>done?</source>
        <translation>done?</translation>
    </message>
    <message>
        <source>what came of it, if you like</source>
        <translation>what came of it, if you like</translation>
    </message>
</context>
<context>
    <name>LookBackList</name>
    <message>
        <source>What you decided</source>
        <translation>What you decided</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>On to my objectives</source>
        <translation>On to my objectives</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>done, partly, not; a bet: won, in part, lost</source>
        <translation>done, partly, not; a bet: won, in part, lost</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>from one decision to the next</source>
        <translation>from one decision to the next</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>the words</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>on to my objectives, with last time’s answers</source>
        <translation>on to my objectives, with last time’s answers</translation>
    </message>
    <message numerus="yes">
        <source>and %n more below</source>
        <translation>
            <numerusform>and %n more below</numerusform>
            <numerusform>and %n more below</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
</context>
<context>
    <name>LookBackRow</name>
    <message>
        <source>well</source>
        <translation>well</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>not well</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>too early</translation>
    </message>
    <message>
        <source>%1, you decided: %2 %3</source>
        <translation>%1, you decided: %2 %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>not</source>
        <translation>not</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation>What came of it: %1</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>in a few words</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>nothing to add</translation>
    </message>
    <message>
        <source>turned out well</source>
        <translation>turned out well</translation>
    </message>
    <message>
        <source>did not turn out well</source>
        <translation>did not turn out well</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>too early to say</translation>
    </message>
    <message>
        <source>How did it turn out?</source>
        <translation>How did it turn out?</translation>
    </message>
    <message>
        <source>How did it turn out: %1</source>
        <translation>How did it turn out: %1</translation>
    </message>
</context>
<context>
    <name>LostWorkbook</name>
    <message>
        <source>Go back to %1?</source>
        <translation>Go back to %1?</translation>
    </message>
    <message>
        <source>There are copies of it. Go back to one?</source>
        <translation>There are copies of it. Go back to one?</translation>
    </message>
    <message>
        <source>A workbook was here, and isn’t any more. Go back to a copy of it?</source>
        <translation>A workbook was here, and isn’t any more. Go back to a copy of it?</translation>
    </message>
    <message>
        <source>Choose one, and see first what it holds.</source>
        <translation>Choose one, and see first what it holds.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Go back to this copy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>MadeFile</name>
    <message>
        <source>“%1”, in the folder “%2”</source>
        <translation>“%1”, in the folder “%2”</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Show its folder</translation>
    </message>
    <message>
        <source>Make it as a table (CSV)</source>
        <translation>Make it as a table (CSV)</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>Save it elsewhere…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Where it goes</translation>
    </message>
    <message>
        <source>It waits outside this view.</source>
        <translation>It waits outside this view.</translation>
    </message>
    <message>
        <source>The file couldn’t be made</source>
        <translation>The file couldn’t be made</translation>
    </message>
    <message>
        <source>Why, it says outside this view.</source>
        <translation>Why, it says outside this view.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>what an objective weighs</source>
        <translation>what an objective weighs</translation>
    </message>
    <message>
        <source>Your order shares out the whole: the first objective gets the most, each one after it less. Help with what weighs more counts for more. Move an objective, and the others change with it.</source>
        <translation>Your order shares out the whole: the first objective gets the most, each one after it less. Help with what weighs more counts for more. Move an objective, and the others change with it.</translation>
    </message>
    <message>
        <source>the promise</source>
        <translation>the promise</translation>
    </message>
    <message>
        <source>The time you are ready to give to all your groups together, in a week. The advice stays within it. A good guess is enough: you can move it later and see what changes.</source>
        <translation>The time you are ready to give to all your groups together, in a week. The advice stays within it. A good guess is enough: you can move it later and see what changes.</translation>
    </message>
    <message>
        <source>brought, and could bring</source>
        <translation>brought, and could bring</translation>
    </message>
    <message>
        <source>Brought: what the group has really done for you so far. Could bring: what you might hope for if you gave it more of yourself. 0 is nothing, 10 all you could wish. Your impression is enough.</source>
        <translation>Brought: what the group has really done for you so far. Could bring: what you might hope for if you gave it more of yourself. 0 is nothing, 10 all you could wish. Your impression is enough.</translation>
    </message>
    <message>
        <source>from post to coffee</source>
        <translation>from post to coffee</translation>
    </message>
    <message>
        <source>How far things went with people of this group: a few words exchanged, a meeting online, a meeting in person, something done together. A rough count will do. 0 is nobody yet; ? is when you don’t know.</source>
        <translation>How far things went with people of this group: a few words exchanged, a meeting online, a meeting in person, something done together. A rough count will do. 0 is nobody yet; ? is when you don’t know.</translation>
    </message>
    <message>
        <source>the circles</source>
        <translation>the circles</translation>
    </message>
    <message>
        <source>1: people you know and keep in touch with. 2: people you know and lost touch with. 3: people you don’t know and would like to reach. A group keeps 1 and 2 warm, and opens the door to 3.</source>
        <translation>1: people you know and keep in touch with. 2: people you know and lost touch with. 3: people you don’t know and would like to reach. A group keeps 1 and 2 warm, and opens the door to 3.</translation>
    </message>
    <message>
        <source>your own leaning</source>
        <translation>your own leaning</translation>
    </message>
    <message>
        <source>What you would do with this group if nobody advised you. It decides nothing. If the advice later goes the other way, you will see the two side by side.</source>
        <translation>What you would do with this group if nobody advised you. It decides nothing. If the advice later goes the other way, you will see the two side by side.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>what an hour counts</source>
        <translation>what an hour counts</translation>
    </message>
    <message>
        <source>The points of a group, divided by the hours you spend there. It shows where a little time brings much, and where much time brings little.</source>
        <translation>The points of a group, divided by the hours you spend there. It shows where a little time brings much, and where much time brings little.</translation>
    </message>
    <message>
        <source>the best for each time</source>
        <translation>the best for each time</translation>
    </message>
    <message>
        <source>For each time a week, the most that your groups could bring by your own answers. Where the curve grows flat, more time brings little more.</source>
        <translation>For each time a week, the most that your groups could bring by your own answers. Where the curve grows flat, more time brings little more.</translation>
    </message>
    <message>
        <source>needed and promised</source>
        <translation>needed and promised</translation>
    </message>
    <message>
        <source>The time it would take to follow all these groups regularly, beside the time you promised yourself. What does not fit has to give way.</source>
        <translation>The time it would take to follow all these groups regularly, beside the time you promised yourself. What does not fit has to give way.</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>how sure it is</translation>
    </message>
    <message>
        <source>Your answers are read a thousand times, each time a little higher or lower, as you might have given them on another day. If the advice stays the same nearly every time, it is clear. It says nothing of the future.</source>
        <translation>Your answers are read a thousand times, each time a little higher or lower, as you might have given them on another day. If the advice stays the same nearly every time, it is clear. It says nothing of the future.</translation>
    </message>
    <message>
        <source>a close call</source>
        <translation>a close call</translation>
    </message>
    <message>
        <source>Two choices are almost as good: your answers, only a little different, would turn the advice. Follow your own sense; neither is a mistake.</source>
        <translation>Two choices are almost as good: your answers, only a little different, would turn the advice. Follow your own sense; neither is a mistake.</translation>
    </message>
    <message>
        <source>against your leaning</source>
        <translation>against your leaning</translation>
    </message>
    <message>
        <source>Before any advice you leant one way, and the figures you gave point the other way. Both come from you. These groups deserve a moment’s thought first.</source>
        <translation>Before any advice you leant one way, and the figures you gave point the other way. Both come from you. These groups deserve a moment’s thought first.</translation>
    </message>
    <message>
        <source>what it costs elsewhere</source>
        <translation>what it costs elsewhere</translation>
    </message>
    <message>
        <source>Minutes given here are taken from other groups. “About equal” means that they would lose less than one part in a hundred: both weeks are as good.</source>
        <translation>Minutes given here are taken from other groups. “About equal” means that they would lose less than one part in a hundred: both weeks are as good.</translation>
    </message>
    <message>
        <source>a trial with a bet</source>
        <translation>a trial with a bet</translation>
    </message>
    <message>
        <source>You give the group one quarter and say now what would make you stay. On that day you look: if it came true you stay, if not you leave. You alone decide.</source>
        <translation>You give the group one quarter and say now what would make you stay. On that day you look: if it came true you stay, if not you leave. You alone decide.</translation>
    </message>
    <message>
        <source>the parting kit</source>
        <translation>the parting kit</translation>
    </message>
    <message>
        <source>What helps you leave on good terms: a short message, whom to keep in touch with first, and where the way out is. Recentre sends nothing for you.</source>
        <translation>What helps you leave on good terms: a short message, whom to keep in touch with first, and where the way out is. Recentre sends nothing for you.</translation>
    </message>
    <message>
        <source>pleasure</source>
        <translation>pleasure</translation>
    </message>
    <message>
        <source>How glad you are to spend time there. Nobody keeps up what they do not enjoy, so it counts a little beside your objectives. 0 is a chore, 10 a joy; ? is when you don’t know.</source>
        <translation>How glad you are to spend time there. Nobody keeps up what they do not enjoy, so it counts a little beside your objectives. 0 is a chore, 10 a joy; ? is when you don’t know.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>Your decision stands as it is, with its minutes, whatever else you change. The advice on the other groups is worked out around it. Unpin it, and it is weighed again like the rest.</source>
        <translation>Your decision stands as it is, with its minutes, whatever else you change. The advice on the other groups is worked out around it. Unpin it, and it is weighed again like the rest.</translation>
    </message>
    <message>
        <source>Your answers for a group, each counted by what its objective weighs, and added up. They are your own opinions put together, not a verdict on the group.</source>
        <translation>Your answers for a group, each counted by what its objective weighs, and added up. They are your own opinions put together, not a verdict on the group.</translation>
    </message>
</context>
<context>
    <name>MinutesStepper</name>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Less: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
</context>
<context>
    <name>NeededView</name>
    <message>
        <source>%1: %2 a week, %3</source>
        <translation>%1: %2 a week, %3</translation>
    </message>
    <message>
        <source>Press a part of the bar to see whose it is.</source>
        <translation>Press a part of the bar to see whose it is.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>A name, as you call them. Everything else comes in the exercise.</source>
        <translation>A name, as you call them. Everything else comes in the exercise.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Their name</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>NextLook</name>
    <message>
        <source>We look again on</source>
        <translation>We look again on</translation>
    </message>
    <message>
        <source>Put it in my calendar</source>
        <translation>Put it in my calendar</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Another date</translation>
    </message>
    <message>
        <source>The day we look again</source>
        <translation>The day we look again</translation>
    </message>
    <message>
        <source>in one month</source>
        <translation>in one month</translation>
    </message>
    <message>
        <source>in two months</source>
        <translation>in two months</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>in three months</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>My notes</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>never shown, never printed</source>
        <translation>never shown, never printed</translation>
    </message>
</context>
<context>
    <name>Objectives</name>
    <message>
        <source>What do you want your groups to do for you?</source>
        <translation>What do you want your groups to do for you?</translation>
    </message>
    <message>
        <source>Which would you most want to see go from nothing to all you could hope for? Put it at the top. Then the next.</source>
        <translation>Which would you most want to see go from nothing to all you could hope for? Put it at the top. Then the next.</translation>
    </message>
    <message>
        <source>On to my groups</source>
        <translation>On to my groups</translation>
    </message>
    <message>
        <source>from one objective to the next</source>
        <translation>from one objective to the next</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>move it; or Space, the arrows, Space</source>
        <translation>move it; or Space, the arrows, Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>take it out</translation>
    </message>
    <message>
        <source>five minutes more or less</source>
        <translation>five minutes more or less</translation>
    </message>
    <message>
        <source>Begin with one</source>
        <translation>Begin with one</translation>
    </message>
    <message>
        <source>the same rank as the one above</source>
        <translation>the same rank as the one above</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>other words for it</source>
        <translation>other words for it</translation>
    </message>
</context>
<context>
    <name>ObjectivesView</name>
    <message>
        <source>%1: %2 today, %3 under the plan</source>
        <translation>%1: %2 today, %3 under the plan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>the plan</translation>
    </message>
</context>
<context>
    <name>OneQuestion</name>
    <message>
        <source>Answer it</source>
        <translation>Answer it</translation>
    </message>
</context>
<context>
    <name>PartingCard</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>The language of the word</source>
        <translation>The language of the word</translation>
    </message>
    <message>
        <source>or say nothing: a reader may leave quietly</source>
        <translation>or say nothing: a reader may leave quietly</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Whom to keep first</source>
        <translation>Whom to keep first</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>The way out</translation>
    </message>
    <message>
        <source>Open the group’s page</source>
        <translation>Open the group’s page</translation>
    </message>
    <message>
        <source>only mute</source>
        <translation>only mute</translation>
    </message>
    <message>
        <source>No browser opened. The message can be copied all the same.</source>
        <translation>No browser opened. The message can be copied all the same.</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>names, with commas</translation>
    </message>
</context>
<context>
    <name>PartingList</name>
    <message>
        <source>Groups to leave</source>
        <translation>Groups to leave</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, done</translation>
    </message>
</context>
<context>
    <name>PastHours</name>
    <message>
        <source>The last hour only</source>
        <translation>The last hour only</translation>
    </message>
    <message>
        <source>Earlier hours</source>
        <translation>Earlier hours</translation>
    </message>
</context>
<context>
    <name>PasteTray</name>
    <message>
        <source>What the list holds</source>
        <translation>What the list holds</translation>
    </message>
</context>
<context>
    <name>PeopleFoot</name>
    <message>
        <source>Make a copy now</source>
        <translation>Make a copy now</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PeopleKeys</name>
    <message>
        <source>from one person to the next, while you search too</source>
        <translation>from one person to the next, while you search too</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open who is chosen</source>
        <translation>open who is chosen</translation>
    </message>
    <message>
        <source>present to them: their view alone, large</source>
        <translation>present to them: their view alone, large</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>the envelope before one meets</source>
        <translation>the envelope before one meets</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>close, or give a field its former value</source>
        <translation>close, or give a field its former value</translation>
    </message>
    <message>
        <source>Which keys work here?</source>
        <translation>Which keys work here?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Ctrl ,</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>the settings</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>PeopleRail</name>
    <message>
        <source>My practice</source>
        <translation>My practice</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>For myself only</source>
        <translation>For myself only</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Open an audit I already have</source>
        <translation>Open an audit I already have</translation>
    </message>
    <message>
        <source>Who will be your first?</source>
        <translation>Who will be your first?</translation>
    </message>
    <message>
        <source>Whom are you seeing today?</source>
        <translation>Whom are you seeing today?</translation>
    </message>
    <message>
        <source>This page and your notes are yours alone: no export and no report has them.</source>
        <translation>This page and your notes are yours alone: no export and no report has them.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Find a person, or what is due</source>
        <translation>Find a person, or what is due</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>For myself only</source>
        <translation>For myself only</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Time and value</source>
        <translation>Time and value</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>An hour</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>Giving</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Where does your time go, and what comes back?</source>
        <translation>Where does your time go, and what comes back?</translation>
    </message>
    <message>
        <source>Nothing here is a judgement. These are the figures you gave, put side by side.</source>
        <translation>Nothing here is a judgement. These are the figures you gave, put side by side.</translation>
    </message>
    <message>
        <source>On to my decisions</source>
        <translation>On to my decisions</translation>
    </message>
    <message>
        <source>on the switch: from chart to chart</source>
        <translation>on the switch: from chart to chart</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>arrows</translation>
    </message>
    <message>
        <source>in a chart: to the nearest point that way</source>
        <translation>in a chart: to the nearest point that way</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>in a chart: to what you said about the group</source>
        <translation>in a chart: to what you said about the group</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>as a table, or as a drawing</source>
        <translation>as a table, or as a drawing</translation>
    </message>
    <message>
        <source>on the budget’s curve: five minutes less or more</source>
        <translation>on the budget’s curve: five minutes less or more</translation>
    </message>
</context>
<context>
    <name>PictureSide</name>
    <message>
        <source>What the figures show</source>
        <translation>What the figures show</translation>
    </message>
</context>
<context>
    <name>PictureTabs</name>
    <message>
        <source>Which chart is shown</source>
        <translation>Which chart is shown</translation>
    </message>
</context>
<context>
    <name>PictureValue</name>
    <message>
        <source>larger: more pleasure in it</source>
        <translation>larger: more pleasure in it</translation>
    </message>
    <message>
        <source>From 0 to 10: what a group brings, or could bring, for one of your objectives.</source>
        <translation>From 0 to 10: what a group brings, or could bring, for one of your objectives.</translation>
    </message>
    <message>
        <source>Say it for “%1”</source>
        <translation>Say it for “%1”</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>What would make you stay, and how do you leave?</source>
        <translation>What would make you stay, and how do you leave?</translation>
    </message>
    <message>
        <source>Here is your week. Does it feel like yours?</source>
        <translation>Here is your week. Does it feel like yours?</translation>
    </message>
    <message>
        <source>A trial is a bet with yourself. A parting is a link and a few words; what is done is done by you.</source>
        <translation>A trial is a bet with yourself. A parting is a link and a few words; what is done is done by you.</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Done, next</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>My week</translation>
    </message>
    <message>
        <source>On to my decisions</source>
        <translation>On to my decisions</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Open the report</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>from one group to the next</source>
        <translation>from one group to the next</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>done, and the next</source>
        <translation>done, and the next</translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <translation>Ctrl C</translation>
    </message>
    <message>
        <source>copy the message</source>
        <translation>copy the message</translation>
    </message>
    <message>
        <source>only mute it, or leave</source>
        <translation>only mute it, or leave</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>back to my week</source>
        <translation>back to my week</translation>
    </message>
    <message>
        <source>from one line to the next</source>
        <translation>from one line to the next</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>the words of the line; Tab: its next blank</source>
        <translation>the words of the line; Tab: its next blank</translation>
    </message>
    <message>
        <source>five minutes more or less</source>
        <translation>five minutes more or less</translation>
    </message>
    <message>
        <source>the trial</source>
        <translation>the trial</translation>
    </message>
    <message>
        <source>the parting kit</source>
        <translation>the parting kit</translation>
    </message>
    <message>
        <source>make the report</source>
        <translation>make the report</translation>
    </message>
</context>
<context>
    <name>PlanBudget</name>
    <message>
        <source>%1; drag the dot to see what changes</source>
        <translation>%1; drag the dot to see what changes</translation>
    </message>
    <message>
        <source>Minutes to give</source>
        <translation>Minutes to give</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What I do then</source>
        <translation>What I do then</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>The lines of my week</source>
        <translation>The lines of my week</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>give more</source>
        <translation>give more</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>keep as it is</translation>
    </message>
</context>
<context>
    <name>PlanRowHead</name>
    <message>
        <source>add a moment, if you wish</source>
        <translation>add a moment, if you wish</translation>
    </message>
    <message>
        <source>one of the three</source>
        <translation>one of the three</translation>
    </message>
    <message>
        <source>Five minutes less: %1</source>
        <translation>Five minutes less: %1</translation>
    </message>
    <message>
        <source>Five minutes more: %1</source>
        <translation>Five minutes more: %1</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. What would make you stay?</source>
        <translation>%1. What would make you stay?</translation>
    </message>
    <message>
        <source>Change the bet</source>
        <translation>Change the bet</translation>
    </message>
    <message>
        <source>The parting kit</source>
        <translation>The parting kit</translation>
    </message>
</context>
<context>
    <name>PlanTop</name>
    <message>
        <source>minutes a week</source>
        <translation>minutes a week</translation>
    </message>
    <message>
        <source>Tick them, and give each its moment.</source>
        <translation>Tick them, and give each its moment.</translation>
    </message>
    <message>
        <source>Three are chosen. Untick one to choose another.</source>
        <translation>Three are chosen. Untick one to choose another.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>PlanTray</name>
    <message>
        <source>The parting kit</source>
        <translation>The parting kit</translation>
    </message>
</context>
<context>
    <name>PlanWeek</name>
    <message>
        <source>What will you do with each one?</source>
        <translation>What will you do with each one?</translation>
    </message>
    <message>
        <source>Decide on a group first: your week is made of what you decide.</source>
        <translation>Decide on a group first: your week is made of what you decide.</translation>
    </message>
    <message>
        <source>On to my decisions</source>
        <translation>On to my decisions</translation>
    </message>
    <message>
        <source>The report is made</source>
        <translation>The report is made</translation>
    </message>
    <message>
        <source>The table is made</source>
        <translation>The table is made</translation>
    </message>
    <message>
        <source>The calendar file is made: open it, and the dates go into your calendar</source>
        <translation>The calendar file is made: open it, and the dates go into your calendar</translation>
    </message>
</context>
<context>
    <name>PleasureScale</name>
    <message>
        <source>.</source>
        <comment>the decimal mark</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its word</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>I don’t know: %1</source>
        <translation>I don’t know: %1</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>not said yet</translation>
    </message>
</context>
<context>
    <name>PrivateNotes</name>
    <message>
        <source>My notes, never shown, never printed</source>
        <translation>My notes, never shown, never printed</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Next appointment</translation>
    </message>
    <message>
        <source>Thursday 10:00</source>
        <translation>Thursday 10:00</translation>
    </message>
</context>
<context>
    <name>ProgressBlock</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PurposeChips</name>
    <message>
        <source>Groups can serve to</source>
        <translation>Groups can serve to</translation>
    </message>
    <message>
        <source>Groups can also serve to</source>
        <translation>Groups can also serve to</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In my own words</translation>
    </message>
    <message>
        <source>What a group could do for me</source>
        <translation>What a group could do for me</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
    <message>
        <source>Remove this purpose: %1</source>
        <translation>Remove this purpose: %1</translation>
    </message>
</context>
<context>
    <name>PurposeQuestion</name>
    <message>
        <source>Less than that</source>
        <translation>Less than that</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation>More than that</translation>
    </message>
    <message>
        <source>The rest looks right</source>
        <translation>The rest looks right</translation>
    </message>
    <message>
        <source>choose a group</source>
        <translation>choose a group</translation>
    </message>
    <message>
        <source>nudge it by one</source>
        <translation>nudge it by one</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>by a half</source>
        <translation>by a half</translation>
    </message>
    <message>
        <source>Say it for “%1”</source>
        <translation>Say it for “%1”</translation>
    </message>
</context>
<context>
    <name>PurposeRow</name>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal mark</comment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>PurposeRows</name>
    <message>
        <source>The groups of this purpose</source>
        <translation>The groups of this purpose</translation>
    </message>
</context>
<context>
    <name>QuietHeader</name>
    <message>
        <source>quiet group</source>
        <translation>quiet group</translation>
    </message>
    <message>
        <source>last sign from you</source>
        <translation>last sign from you</translation>
    </message>
    <message>
        <source>before that</source>
        <translation>before that</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Look at them together</source>
        <translation>Look at them together</translation>
    </message>
</context>
<context>
    <name>QuietTray</name>
    <message>
        <source>Quiet groups</source>
        <translation>Quiet groups</translation>
    </message>
    <message>
        <source>Silence is an answer too, and you have already given it.</source>
        <translation>Silence is an answer too, and you have already given it.</translation>
    </message>
    <message>
        <source>They move to “left”, with their links, and one undo brings them all back.</source>
        <translation>They move to “left”, with their links, and one undo brings them all back.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>tick or untick</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>leave what is ticked</source>
        <translation>leave what is ticked</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>The seven steps</source>
        <translation>The seven steps</translation>
    </message>
    <message>
        <source>An example: nothing of it is kept.</source>
        <translation>An example: nothing of it is kept.</translation>
    </message>
</context>
<context>
    <name>RailLinks</name>
    <message>
        <source>Leave the example</source>
        <translation>Leave the example</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Look back</translation>
    </message>
</context>
<context>
    <name>RailStrip</name>
    <message>
        <source>%1 of 7  %2</source>
        <translation>%1 of 7  %2</translation>
    </message>
    <message>
        <source>Steps: %1 of 7, %2</source>
        <translation>Steps: %1 of 7, %2</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <source>Move up: %1</source>
        <translation>Move up: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Move down: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Take out: %1</translation>
    </message>
    <message>
        <source>%1, lifted: arrows move it</source>
        <translation>%1, lifted: arrows move it</translation>
    </message>
</context>
<context>
    <name>RankList</name>
    <message>
        <source>Objectives, the first matters most</source>
        <translation>Objectives, the first matters most</translation>
    </message>
</context>
<context>
    <name>RankSlot</name>
    <message>
        <source>%1, shared rank</source>
        <translation>%1, shared rank</translation>
    </message>
    <message>
        <source>This objective, in your words</source>
        <translation>This objective, in your words</translation>
    </message>
</context>
<context>
    <name>RealisationRow</name>
    <message>
        <source>its groups are shown</source>
        <translation>its groups are shown</translation>
    </message>
    <message>
        <source>shows its chart and its groups</source>
        <translation>shows its chart and its groups</translation>
    </message>
    <message>
        <source>It is about all of them, not about single groups.</source>
        <translation>It is about all of them, not about single groups.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>one more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Realisations</name>
    <message>
        <source>What the figures show</source>
        <translation>What the figures show</translation>
    </message>
    <message>
        <source>Nothing stands out yet. With more figures, this is where it will.</source>
        <translation>Nothing stands out yet. With more figures, this is where it will.</translation>
    </message>
    <message>
        <source>What surprises you?</source>
        <translation>What surprises you?</translation>
    </message>
    <message>
        <source>In your words, if you wish</source>
        <translation>In your words, if you wish</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy the receipt</source>
        <translation>Copy the receipt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReturnedCard</name>
    <message>
        <source>Take it in</source>
        <translation>Take it in</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RolePicker</name>
    <message>
        <source>I read</source>
        <translation>I read</translation>
    </message>
    <message>
        <source>and move on</source>
        <translation>and move on</translation>
    </message>
    <message>
        <source>I react</source>
        <translation>I react</translation>
    </message>
    <message>
        <source>likes, thanks</source>
        <translation>likes, thanks</translation>
    </message>
    <message>
        <source>I contribute</source>
        <translation>I contribute</translation>
    </message>
    <message>
        <source>answers, shares</source>
        <translation>answers, shares</translation>
    </message>
    <message>
        <source>I start things</source>
        <translation>I start things</translation>
    </message>
    <message>
        <source>discussions</source>
        <translation>discussions</translation>
    </message>
</context>
<context>
    <name>SaveBanner</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Save a copy elsewhere</translation>
    </message>
    <message>
        <source>Not everything is saved yet.</source>
        <translation>Not everything is saved yet.</translation>
    </message>
    <message>
        <source>Closing once more ends Recentre all the same, and loses what isn’t saved. %1</source>
        <translation>Closing once more ends Recentre all the same, and loses what isn’t saved. %1</translation>
    </message>
</context>
<context>
    <name>ScoreFigures</name>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>ScoreLegend</name>
    <message>
        <source>brought me so far</source>
        <translation>brought me so far</translation>
    </message>
    <message>
        <source>could bring me</source>
        <translation>could bring me</translation>
    </message>
    <message>
        <source>could bring if I gave it more</source>
        <translation>could bring if I gave it more</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>.</source>
        <comment>the decimal mark</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>I don’t know</translation>
    </message>
</context>
<context>
    <name>ScoreTrack</name>
    <message>
        <source>I don’t know: %1</source>
        <translation>I don’t know: %1</translation>
    </message>
    <message>
        <source>%1: brought me so far</source>
        <translation>%1: brought me so far</translation>
    </message>
    <message>
        <source>%1: could bring me</source>
        <translation>%1: could bring me</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How shall it look and read?</source>
        <translation>How shall it look and read?</translation>
    </message>
    <message>
        <source>Back to the exercise</source>
        <translation>Back to the exercise</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduced</translation>
    </message>
    <message>
        <source>What shall I call you?</source>
        <translation>What shall I call you?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>For myself</translation>
    </message>
    <message>
        <source>I am a coach</source>
        <translation>I am a coach</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Go back to %1?</translation>
    </message>
    <message>
        <source>Nothing has changed yet: this is what the copy holds, beside what is here now.</source>
        <translation>Nothing has changed yet: this is what the copy holds, beside what is here now.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Go back to this copy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Everything here takes effect at once. Going back to a copy shows first what it would change.</source>
        <translation>Everything here takes effect at once. Going back to a copy shows first what it would change.</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Back to the people</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>ShownHead</name>
    <message>
        <source>The group before</source>
        <translation>The group before</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>The next group</translation>
    </message>
</context>
<context>
    <name>ShownPoints</name>
    <message>
        <source>%1: %2 points of 10</source>
        <translation>%1: %2 points of 10</translation>
    </message>
    <message>
        <source>points of 10, if your answers prove right</source>
        <translation>points of 10, if your answers prove right</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>step %1 of 7</source>
        <translation>step %1 of 7</translation>
    </message>
    <message>
        <source>, current</source>
        <translation>, current</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>, done</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Why this is asked</source>
        <translation>Why this is asked</translation>
    </message>
</context>
<context>
    <name>StepsMenu</name>
    <message>
        <source>The seven steps</source>
        <translation>The seven steps</translation>
    </message>
</context>
<context>
    <name>SwapAnswer</name>
    <message>
        <source>Worth it to you?</source>
        <translation>Worth it to you?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
</context>
<context>
    <name>SwapHead</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes a week</translation>
    </message>
</context>
<context>
    <name>SwapPull</name>
    <message>
        <source>Pull the bar, or press up and down: five minutes</source>
        <translation>Pull the bar, or press up and down: five minutes</translation>
    </message>
</context>
<context>
    <name>SwapRow</name>
    <message>
        <source>what gives way</source>
        <translation>what gives way</translation>
    </message>
</context>
<context>
    <name>SwapWeek</name>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
</context>
<context>
    <name>TimeAndValueView</name>
    <message>
        <source>little time, much value</source>
        <translation>little time, much value</translation>
    </message>
    <message>
        <source>time well given</source>
        <translation>time well given</translation>
    </message>
    <message>
        <source>costs more than it brings</source>
        <translation>costs more than it brings</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>minutes a week</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Time to give, in a week</source>
        <translation>Time to give, in a week</translation>
    </message>
    <message>
        <source>Minutes to give, in a week</source>
        <translation>Minutes to give, in a week</translation>
    </message>
    <message>
        <source>%1. It is the promise everything else is measured against, and you can move it at any time.</source>
        <translation>%1. It is the promise everything else is measured against, and you can move it at any time.</translation>
    </message>
    <message>
        <source>%1, to be changed. It is the promise everything else is measured against.</source>
        <translation>%1, to be changed. It is the promise everything else is measured against.</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>on trial, %1</source>
        <translation>on trial, %1</translation>
    </message>
    <message>
        <source>Until when: %1</source>
        <translation>Until when: %1</translation>
    </message>
    <message>
        <source>What would make me stay: %1</source>
        <translation>What would make me stay: %1</translation>
    </message>
    <message>
        <source>or, if I have</source>
        <translation>or, if I have</translation>
    </message>
    <message>
        <source>my own words</source>
        <translation>my own words</translation>
    </message>
</context>
<context>
    <name>TryChip</name>
    <message>
        <source>tried: %1</source>
        <translation>tried: %1</translation>
    </message>
    <message>
        <source>try</source>
        <translation>try</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
</context>
<context>
    <name>ValueLegend</name>
    <message>
        <source>estimated, wholly or in part</source>
        <translation>estimated, wholly or in part</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>My week: %1</source>
        <translation>My week: %1</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Which groups are worth your time?</source>
        <translation>Which groups are worth your time?</translation>
    </message>
    <message>
        <source>You have joined many, and read more than you take part. In half an hour, one question at a time, you will decide what to do with each of them and leave with a plan for your week.</source>
        <translation>You have joined many, and read more than you take part. In half an hour, one question at a time, you will decide what to do with each of them and leave with a plan for your week.</translation>
    </message>
    <message>
        <source>What shall I call you?</source>
        <translation>What shall I call you?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>What you write stays on this computer. Recentre never goes online.</source>
        <translation>What you write stays on this computer. Recentre never goes online.</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Look at a finished example</translation>
    </message>
    <message>
        <source>Isabelle’s twenty groups, from first list to plan</source>
        <translation>Isabelle’s twenty groups, from first list to plan</translation>
    </message>
    <message>
        <source>Open an audit I already have</source>
        <translation>Open an audit I already have</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>or drop a file on this window</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>I am a coach</source>
        <translation>I am a coach</translation>
    </message>
    <message>
        <source>a list of clients, an exercise for each, notes of my own</source>
        <translation>a list of clients, an exercise for each, notes of my own</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>people I would like to reach</source>
        <translation>people I would like to reach</translation>
    </message>
    <message>
        <source>people I lost touch with</source>
        <translation>people I lost touch with</translation>
    </message>
    <message>
        <source>people I keep in touch with</source>
        <translation>people I keep in touch with</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>%1: %2, %3 points</source>
        <translation>%1: %2, %3 points</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>What if you gave…</source>
        <translation>What if you gave…</translation>
    </message>
    <message>
        <source>The figure at the right is in points: what the groups could bring to your objectives and your pleasure, if your answers prove right.</source>
        <translation>The figure at the right is in points: what the groups could bring to your objectives and your pleasure, if your answers prove right.</translation>
    </message>
</context>
<context>
    <name>WhoIsAsking</name>
    <message>
        <source>Who is asking</source>
        <translation>Who is asking</translation>
    </message>
    <message>
        <source>I work in %1, I aim at %2, I live in %3, and I like %4.</source>
        <extracomment>%1 profession, %2 sectors, %3 place, %4 interests: blanks that the person fills in</extracomment>
        <translation>I work in %1, I aim at %2, I live in %3, and I like %4.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Sectors aimed at</source>
        <translation>Sectors aimed at</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>What I like</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>What does “%1” mean?</translation>
    </message>
</context>
</TS>
