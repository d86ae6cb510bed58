<TS version="2.1">
<message>
<source>Groups</source>
<translation type="unfinished">Groupes</translation>
</message>
<message>
<source>Plan</source>
<translation></translation>
</message>
</TS>
