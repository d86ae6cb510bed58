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
    <name>charts</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>folded into one bar</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), on average</source>
        <translation>
            <numerusform>one other</numerusform>
            <numerusform>%n others, on average</numerusform>
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
    <name>copies</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people aren’t in the copy, and would go: %1.</source>
        <translation>
            <numerusform>One person isn’t in the copy, and would go: %1.</numerusform>
            <numerusform>%n people aren’t in the copy, and would go: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was said since about %n people would go: evaluations (%1), groups (%2), answers (%3).</source>
        <translation>
            <numerusform>What was said since about one person would go: evaluations (%1), groups (%2), answers (%3).</numerusform>
            <numerusform>What was said since about %n people would go: evaluations (%1), groups (%2), answers (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your notes on %n people would be as they were then.</source>
        <translation>
            <numerusform>Your notes on one person would be as they were then.</numerusform>
            <numerusform>Your notes on %n people would be as they were then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 says something new about %2 of %n groups.</source>
        <translation>
            <numerusform>%1 says something new about %2 of %n group.</numerusform>
            <numerusform>%1 says something new about %2 of %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations that aren’t here yet: %1.</source>
        <translation>
            <numerusform>One evaluation that isn’t here yet: %1.</numerusform>
            <numerusform>%n evaluations that aren’t here yet: %1.</numerusform>
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
    <name>history</name>
    <message numerus="yes">
        <source>In %1: about half the time, and %n people met face to face instead of %2.</source>
        <translation>
            <numerusform>In %1: about half the time, and %n person met face to face instead of %2.</numerusform>
            <numerusform>In %1: about half the time, and %n people met face to face instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1: about the same time, and %n people met face to face instead of %2.</source>
        <translation>
            <numerusform>In %1: about the same time, and %n person met face to face instead of %2.</numerusform>
            <numerusform>In %1: about the same time, and %n people met face to face instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1: %2 a week instead of %3, and %n people met face to face instead of %4.</source>
        <translation>
            <numerusform>In %1: %2 a week instead of %3, and %n person met face to face instead of %4.</numerusform>
            <numerusform>In %1: %2 a week instead of %3, and %n people met face to face instead of %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <translation>
            <numerusform>%1 week</numerusform>
            <numerusform>%1 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
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
        <source>group(s) that serve your first objective, without a word from you for a quarter.</source>
        <translation>
            <numerusform>group that serves your first objective, without a word from you for a quarter.</numerusform>
            <numerusform>groups that serve your first objective, without a word from you for a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s) reach a circle that the plan leaves out.</source>
        <translation>
            <numerusform>group reaches a circle that the plan leaves out.</numerusform>
            <numerusform>groups reach a circle that the plan leaves out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) you exchanged with, met face to face.</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>person you exchanged with, met face to face.</numerusform>
            <numerusform>people you exchanged with, met face to face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups bring(s) four fifths of what they all bring.</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>groups brings four fifths of what they all bring.</numerusform>
            <numerusform>groups bring four fifths of what they all bring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) met face to face so far.</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>person met face to face so far.</numerusform>
            <numerusform>people met face to face so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message numerus="yes">
        <source>Of %1 times you followed it, %n did.</source>
        <translation>
            <numerusform>Of %1 times you followed it, %n did.</numerusform>
            <numerusform>Of %1 times you followed it, %n did.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 times you followed the advice, %n turned out well.</source>
        <translation>
            <numerusform>Of %1 times you followed the advice, %n turned out well.</numerusform>
            <numerusform>Of %1 times you followed the advice, %n turned out well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 times you went against the advice, %n turned out well.</source>
        <translation>
            <numerusform>Of %1 times you went against the advice, %n turned out well.</numerusform>
            <numerusform>Of %1 times you went against the advice, %n turned out well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it is too early to say.</source>
        <translation>
            <numerusform>Of one more it is too early to say.</numerusform>
            <numerusform>Of %n more it is too early to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, which you put first, is held by %n.</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%1, which you put first, is held by %n group.</numerusform>
            <numerusform>%1, which you put first, is held by %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n people, in one file on this computer.</source>
        <translation>
            <numerusform>%n person, in one file on this computer.</numerusform>
            <numerusform>%n people, in one file on this computer.</numerusform>
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
        <source>%3 group(s) take %1 a week, %2 of your time, and bring nothing to your objectives.</source>
        <translation>
            <numerusform>%3 group takes %1 a week, %2 of your time, and brings nothing to your objectives.</numerusform>
            <numerusform>%3 groups take %1 a week, %2 of your time, and bring nothing to your objectives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 group(s) take %1 a week, %2 of your time, and bring %3 of the value.</source>
        <translation>
            <numerusform>%4 group takes %1 a week, %2 of your time, and brings %3 of the value.</numerusform>
            <numerusform>%4 groups take %1 a week, %2 of your time, and bring %3 of the value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following the %n group(s) on your list takes %1 a week; you are ready to give %2. It fits.</source>
        <translation>
            <numerusform>Following this one group takes %1 a week; you are ready to give %2. It fits.</numerusform>
            <numerusform>Following the %n groups on your list takes %1 a week; you are ready to give %2. It fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following the %n group(s) on your list would take %1 a week. Today you give %2; you are ready to give %3.</source>
        <translation>
            <numerusform>Following this one group would take %1 a week. Today you give %2; you are ready to give %3.</numerusform>
            <numerusform>Following the %n groups on your list would take %1 a week. Today you give %2; you are ready to give %3.</numerusform>
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
        <source>%n group(s) don’t tell all of it.</source>
        <translation>
            <numerusform>One group doesn’t tell all of it.</numerusform>
            <numerusform>%n groups don’t tell all of it.</numerusform>
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
    <message numerus="yes">
        <source>You are after %n objective(s) at once.</source>
        <translation>
            <numerusform>You are after one objective.</numerusform>
            <numerusform>You are after %n objectives at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your time is spread as if over %1 purpose(s).</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>Your time is spread as if over %1 purpose.</numerusform>
            <numerusform>Your time is spread as if over %1 purposes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes each of your %n group(s) to come to four fifths of what they all bring.</source>
        <translation>
            <numerusform>Your one group brings it all.</numerusform>
            <numerusform>It takes each of your %n groups to come to four fifths of what they all bring.</numerusform>
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
        <source>It would take the place of %1 and %n other(s), and cost %2.</source>
        <translation>
            <numerusform>It would take the place of %1 and %n other, and cost %2.</numerusform>
            <numerusform>It would take the place of %1 and %n others, and cost %2.</numerusform>
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
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>groups, at the end of a list</comment>
        <translation>
            <numerusform>and one other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) not judged yet: the plan gives no time there.</source>
        <comment>members of which too little is known</comment>
        <translation>
            <numerusform>One more group isn’t judged yet: the plan gives no time there.</numerusform>
            <numerusform>%n more groups aren’t judged yet: the plan gives no time there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s), but not the same as today</source>
        <comment>as many as today; %n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 group, but another one than today</numerusform>
            <numerusform>%1 groups, as many as today but not the same ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), %1 a week today, not judged yet: the plan gives no time there.</source>
        <comment>members of which too little is known</comment>
        <translation>
            <numerusform>One more group, %1 a week today, isn’t judged yet: the plan gives no time there.</numerusform>
            <numerusform>%n more groups, %1 a week today, aren’t judged yet: the plan gives no time there.</numerusform>
        </translation>
    </message>
</context>
</TS>
