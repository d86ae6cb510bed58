<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>advice</name>
    <message numerus="yes">
        <source>The answer could change the advice for %1 of %n group(s).</source>
        <translation>
            <numerusform>The answer could change the advice for %1 of %n group.</numerusform>
            <numerusform>The answer could change the advice for %1 of %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>“%1” is whole. People in it: %n.</source>
        <translation>
            <numerusform>“%1” is whole. People in it: %n.</numerusform>
            <numerusform>“%1” is whole. People in it: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leads</name>
    <message numerus="yes">
        <source>objective(s) that no group of the plan serves: %1.</source>
        <translation>
            <numerusform>objective that no group of the plan serves: %1.</numerusform>
            <numerusform>objectives that no group of the plan serves: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s) that serve your first objective have seen no post of yours for a quarter.</source>
        <translation>
            <numerusform>group that serves your first objective has seen no post of yours for a quarter.</numerusform>
            <numerusform>groups that serve your first objective have seen no post of yours for a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups bring(s) four fifths of what they all bring. The others take %1 a week.</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>groups brings four fifths of what they all bring. The others take %1 a week.</numerusform>
            <numerusform>groups bring four fifths of what they all bring. The others take %1 a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s) reach a circle that the plan leaves out. In all, for people known well: %1; lost touch with: %2; not known yet: %3.</source>
        <translation>
            <numerusform>group reaches a circle that the plan leaves out. In all, for people known well: %1; lost touch with: %2; not known yet: %3.</numerusform>
            <numerusform>groups reach a circle that the plan leaves out. In all, for people known well: %1; lost touch with: %2; not known yet: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>groups, at the end of a list</comment>
        <translation>
            <numerusform>one other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) take %1 a week, %2 of your time, and bring nothing to your objectives.</source>
        <translation>
            <numerusform>One group takes %1 a week, %2 of your time, and brings nothing to your objectives.</numerusform>
            <numerusform>%n groups take %1 a week, %2 of your time, and bring nothing to your objectives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) take %1 a week, %2 of your time, and bring %3 of the value.</source>
        <translation>
            <numerusform>One group takes %1 a week, %2 of your time, and brings %3 of the value.</numerusform>
            <numerusform>%n groups take %1 a week, %2 of your time, and bring %3 of the value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following all %n group(s) takes %1 a week; you are ready to give %2. It fits.</source>
        <translation>
            <numerusform>Following this one group takes %1 a week; you are ready to give %2. It fits.</numerusform>
            <numerusform>Following all %n groups takes %1 a week; you are ready to give %2. It fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following all %n group(s) would take %1 a week. Today you give %2; you are ready to give %3.</source>
        <translation>
            <numerusform>Following this one group would take %1 a week. Today you give %2; you are ready to give %3.</numerusform>
            <numerusform>Following all %n groups would take %1 a week. Today you give %2; you are ready to give %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 people you exchanged with, you met %2 online and %3 in person, and did something together with %4; %n group(s) don’t tell all of it.</source>
        <translation>
            <numerusform>Of %1 people you exchanged with, you met %2 online and %3 in person, and did something together with %4; one group doesn’t tell all of it.</numerusform>
            <numerusform>Of %1 people you exchanged with, you met %2 online and %3 in person, and did something together with %4; %n groups don’t tell all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>realisations</name>
    <message numerus="yes">
        <source>In %1 of your %n group(s) you spend no time and have done nothing for a quarter.</source>
        <translation>
            <numerusform>In %1 of your %n group you spend no time and have done nothing for a quarter.</numerusform>
            <numerusform>In %1 of your %n groups you spend no time and have done nothing for a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n group(s) bring four fifths of what they all bring; the others take %2 a week.</source>
        <translation>
            <numerusform>%1 of your %n group bring four fifths of what they all bring; the others take %2 a week.</numerusform>
            <numerusform>%1 of your %n groups bring four fifths of what they all bring; the others take %2 a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) serve %1 before anything else: two that do the same don’t bring twice as much.</source>
        <translation>
            <numerusform>%n group serves %1 before anything else: two that do the same don’t bring twice as much.</numerusform>
            <numerusform>%n groups serve %1 before anything else: two that do the same don’t bring twice as much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 of the %n group(s) that serve your first objective, you posted nothing for a quarter.</source>
        <translation>
            <numerusform>In %1 of the one group that serves your first objective, you posted nothing for a quarter.</numerusform>
            <numerusform>In %1 of the %n groups that serve your first objective, you posted nothing for a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You aim at %n objective(s) at once.</source>
        <translation>
            <numerusform>You aim at one objective.</numerusform>
            <numerusform>You aim at %n objectives at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of your %n group(s) brings four fifths of what they all bring; the others take %1 a week.</source>
        <translation>
            <numerusform>Your one group brings it all; the rest takes %1 a week.</numerusform>
            <numerusform>One of your %n groups brings four fifths of what they all bring; the others take %1 a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of your %n group(s) brings four fifths of what they all bring.</source>
        <translation>
            <numerusform>Your one group brings it all.</numerusform>
            <numerusform>One of your %n groups brings four fifths of what they all bring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n group(s) bring four fifths of what they all bring.</source>
        <translation>
            <numerusform>%1 of your one group brings four fifths of what there is.</numerusform>
            <numerusform>%1 of your %n groups bring four fifths of what they all bring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In all %n group(s) that serve your first objective, you posted nothing for a quarter.</source>
        <translation>
            <numerusform>In the one group that serves your first objective, you posted nothing for a quarter.</numerusform>
            <numerusform>In all %n groups that serve your first objective, you posted nothing for a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You exchanged with %n people, and have met nobody so far.</source>
        <translation>
            <numerusform>You exchanged with %n person, and have met nobody so far.</numerusform>
            <numerusform>You exchanged with %n people, and have met nobody so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You exchanged with %n people, met %1 online and %2 in person, and did something together with %3.</source>
        <translation>
            <numerusform>You exchanged with %n person, met %1 online and %2 in person, and did something together with %3.</numerusform>
            <numerusform>You exchanged with %n people, met %1 online and %2 in person, and did something together with %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message numerus="yes">
        <source>It would take the place of %1 and %n other(s), and bring no more.</source>
        <translation>
            <numerusform>It would take the place of %1 and %n other, and bring no more.</numerusform>
            <numerusform>It would take the place of %1 and %n others, and bring no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would take the place of %1 and %n other(s), and lose %2.</source>
        <translation>
            <numerusform>It would take the place of %1 and %n other, and lose %2.</numerusform>
            <numerusform>It would take the place of %1 and %n others, and lose %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%1 group(s) as today</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 group as today</numerusform>
            <numerusform>%1 groups as today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) instead of none</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 group instead of none</numerusform>
            <numerusform>%1 groups instead of none</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) instead of one</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 group instead of one</numerusform>
            <numerusform>%1 groups instead of one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) instead of %2</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 group instead of %2</numerusform>
            <numerusform>%1 groups instead of %2</numerusform>
        </translation>
    </message>
</context>
</TS>
