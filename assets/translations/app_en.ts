<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>recentre::CoffeeChart</name>
    <message numerus="yes">
        <source>%n don’t tell</source>
        <comment>groups</comment>
        <translation>
            <numerusform>one doesn’t tell</numerusform>
            <numerusform>%n don’t tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) don’t tell all of it: they count where they do</source>
        <translation>
            <numerusform>one group doesn’t tell all of it: it counts where it does</numerusform>
            <numerusform>%n groups don’t tell all of it: they count where they do</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n group(s) you have left</source>
        <translation>
            <numerusform>%n group you have left</numerusform>
            <numerusform>%n groups you have left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::GroupSums</name>
    <message numerus="yes">
        <source>Where %1 come(s) from</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>Where %1 comes from</numerusform>
            <numerusform>Where %1 come from</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::HoursChart</name>
    <message numerus="yes">
        <source>%n group(s) have no such figure</source>
        <translation>
            <numerusform>one group has no such figure</numerusform>
            <numerusform>%n groups have no such figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::NeededChart</name>
    <message numerus="yes">
        <source>%n small one(s)</source>
        <translation>
            <numerusform>one small one</numerusform>
            <numerusform>%n small ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::PartingKit</name>
    <message numerus="yes">
        <source>%n person(s) met there</source>
        <translation>
            <numerusform>%n person met there</numerusform>
            <numerusform>%n people met there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You exchanged with %n person(s) here. Whom would you miss?</source>
        <translation>
            <numerusform>You exchanged with %n person here. Whom would you miss?</numerusform>
            <numerusform>You exchanged with %n people here. Whom would you miss?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::PurposePass</name>
    <message numerus="yes">
        <source>For %n group(s) it isn’t said yet what they bring here. It takes two to compare.</source>
        <translation>
            <numerusform>For one group it isn’t said yet what it brings here. It takes two to compare.</numerusform>
            <numerusform>For %n groups it isn’t said yet what they bring here. It takes two to compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::QuietShelf</name>
    <message numerus="yes">
        <source>of %n group(s), in one go.</source>
        <translation>
            <numerusform>of %n group, in one go.</numerusform>
            <numerusform>of %n groups, in one go.</numerusform>
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
    <name>recentre::RealisationList</name>
    <message numerus="yes">
        <source>Of %n other(s) too little is known yet to say.</source>
        <translation>
            <numerusform>Of one other too little is known yet to say.</numerusform>
            <numerusform>Of %n others too little is known yet to say.</numerusform>
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
<context>
    <name>recentre::ThreadsChart</name>
    <message numerus="yes">
        <source>held by %n group(s)</source>
        <translation>
            <numerusform>held by %n group</numerusform>
            <numerusform>held by %n groups</numerusform>
        </translation>
    </message>
</context>
</TS>
