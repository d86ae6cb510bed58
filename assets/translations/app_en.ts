<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>recentre::GroupList</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) left</source>
        <translation>
            <numerusform>%n group left</numerusform>
            <numerusform>%n groups left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::QuietShelf</name>
    <message numerus="yes">
        <source>of %n group(s) go at once.</source>
        <translation>
            <numerusform>of %n group go at once.</numerusform>
            <numerusform>of %n groups go at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <translation>
            <numerusform>%n reaction</numerusform>
            <numerusform>%n reactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::Session</name>
    <message numerus="yes">
        <source>About %n minute(s) a day</source>
        <translation>
            <numerusform>About %n minute a day</numerusform>
            <numerusform>About %n minutes a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) so far</source>
        <translation>
            <numerusform>%n group so far</numerusform>
            <numerusform>%n groups so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::StepList</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
</TS>
