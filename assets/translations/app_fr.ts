<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>hour</name>
    <message>
        <source>%1: %2</source>
        <comment>part of the hour, its minutes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>at which minute, what was on screen</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, duration</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is decided, groups</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>recentre::About</name>
    <message>
        <source>A name is needed. The former one was kept.</source>
        <translation>Il faut un nom. L’ancien est gardé.</translation>
    </message>
</context>
<context>
    <name>recentre::Answers</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Is it for…</source>
        <translation>Sert-il à…</translation>
    </message>
    <message>
        <source>What has it brought for %1?</source>
        <translation>Qu’a-t-il apporté pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>What could it bring for %1?</source>
        <translation>Que pourrait-il apporter pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>How much do you enjoy it?</source>
        <translation>Quel plaisir y prenez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien de tout cela</translation>
    </message>
    <message>
        <source>a chore</source>
        <translation>une corvée</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>not much</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>something real</source>
        <translation>du concret</translation>
    </message>
    <message>
        <source>a pleasure</source>
        <translation>un plaisir</translation>
    </message>
    <message>
        <source>much</source>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>a joy</source>
        <translation>une joie</translation>
    </message>
    <message>
        <source>decisive</source>
        <translation>décisif</translation>
    </message>
</context>
<context>
    <name>recentre::BestValueChart</name>
    <message>
        <source>at its best: %1</source>
        <translation>au mieux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Drag the %1 along the curve, or use the arrow keys. Everything follows.</source>
        <translation>Faites glisser le repère (%1) le long de la courbe, ou utilisez les flèches. Tout suit.</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Points at best</source>
        <translation>Points au mieux</translation>
    </message>
    <message>
        <source>the plan as it stands</source>
        <translation>le plan tel qu’il est</translation>
    </message>
</context>
<context>
    <name>recentre::BringsCard</name>
    <message>
        <source>Say in a few words what this group could do for you.</source>
        <translation>Dites en quelques mots ce que ce groupe pourrait faire pour vous.</translation>
    </message>
    <message>
        <source>That is said already.</source>
        <translation>C’est déjà dit.</translation>
    </message>
    <message>
        <source>That is too long to keep.</source>
        <translation>C’est trop long pour être gardé.</translation>
    </message>
    <message>
        <source>none that I know of</source>
        <translation>aucun, que je sache</translation>
    </message>
</context>
<context>
    <name>recentre::Card</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>I might join</source>
        <translation>il me tente</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
</context>
<context>
    <name>recentre::ChartImage</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>L’image est dans %1.</translation>
    </message>
</context>
<context>
    <name>recentre::CoffeeChart</name>
    <message numerus="yes">
        <source>%n don’t tell</source>
        <comment>groups</comment>
        <translation>
            <numerusform>un ne le dit pas</numerusform>
            <numerusform>%n ne le disent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) don’t tell all of it: they count where they do</source>
        <translation>
            <numerusform>un groupe ne dit pas tout&#xa0;: il compte là où il le dit</numerusform>
            <numerusform>%n groupes ne disent pas tout&#xa0;: ils comptent là où ils le disent</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Of those exchanged with</source>
        <translation>Sur les échanges</translation>
    </message>
    <message>
        <source>Groups that don’t tell</source>
        <translation>Groupes qui ne le disent pas</translation>
    </message>
</context>
<context>
    <name>recentre::DecisionCard</name>
    <message>
        <source>pinned by you</source>
        <translation>épinglé par vous</translation>
    </message>
    <message>
        <source>nothing to go on</source>
        <translation>rien sur quoi s’appuyer</translation>
    </message>
    <message>
        <source>being worked out</source>
        <translation>calcul en cours</translation>
    </message>
    <message>
        <source>in %1 of 100 readings</source>
        <translation>dans %1 lectures sur 100</translation>
    </message>
    <message>
        <source>you lean: %1</source>
        <translation>première idée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing else changed.</source>
        <translation>Rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>from %1 a week on</source>
        <translation>dès %1 par semaine</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 at %2 or less</source>
        <translation>%1 à %2 ou moins</translation>
    </message>
    <message>
        <source>tried: nothing is kept of it</source>
        <translation>un essai&#xa0;: rien n’en est gardé</translation>
    </message>
    <message>
        <source>opens what you do there</source>
        <translation>ouvre ce que vous y faites</translation>
    </message>
    <message>
        <source>opens what it brings</source>
        <translation>ouvre ce qu’il vous apporte</translation>
    </message>
    <message>
        <source>opens the sums</source>
        <translation>ouvre le calcul</translation>
    </message>
    <message>
        <source>opens the swap</source>
        <translation>ouvre l’échange</translation>
    </message>
    <message>
        <source>goes to the budget</source>
        <translation>mène au temps promis</translation>
    </message>
    <message>
        <source>opens its question</source>
        <translation>ouvre la question</translation>
    </message>
    <message>
        <source>just under %1 a week</source>
        <translation>juste sous %1 par semaine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, what is advised</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>One of %1 changed. %2.</source>
        <translation>Un sur %1 a changé. %2.</translation>
    </message>
    <message>
        <source>%1 of %2 changed. %3.</source>
        <translation>%1 sur %2 ont changé. %3.</translation>
    </message>
    <message>
        <source>a close call between %1 and %2</source>
        <translation>cela se joue à peu entre %1 et %2</translation>
    </message>
</context>
<context>
    <name>recentre::DecisionList</name>
    <message>
        <source>Accept this one</source>
        <translation>Accepter celui-ci</translation>
    </message>
    <message>
        <source>Accept all %1</source>
        <translation>Accepter les %1</translation>
    </message>
    <message>
        <source>Accept the other %1</source>
        <translation>Accepter les %1 autres</translation>
    </message>
    <message>
        <source>One answer could change %1 of %2</source>
        <translation>Une réponse pourrait en changer %1 sur %2</translation>
    </message>
    <message>
        <source>Could change %1 of %2</source>
        <translation>Pourrait en changer %1 sur %2</translation>
    </message>
    <message>
        <source>advised: %1</source>
        <translation>conseillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>you: %1</source>
        <translation>vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>ou %1</translation>
    </message>
    <message>
        <source>%1 a week today, %2 planned</source>
        <translation>%1 par semaine aujourd’hui, %2 dans le plan</translation>
    </message>
    <message>
        <source>%1 a week planned, its time today not said</source>
        <translation>%1 par semaine dans le plan, temps d’aujourd’hui non dit</translation>
    </message>
    <message>
        <source>%1 a week today</source>
        <translation>%1 par semaine aujourd’hui</translation>
    </message>
    <message>
        <source>its time today not said</source>
        <translation>temps d’aujourd’hui non dit</translation>
    </message>
    <message>
        <source>Accept both</source>
        <translation>Accepter les deux</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>recentre::DoingCard</name>
    <message>
        <source>That day is still to come, or too long ago.</source>
        <translation>Ce jour est encore à venir, ou trop lointain.</translation>
    </message>
    <message>
        <source>A week has %1 minutes.</source>
        <translation>Une semaine compte %1 minutes.</translation>
    </message>
    <message>
        <source>That isn’t a time I can read. Try “45” or “30-60”.</source>
        <translation>Je ne reconnais pas de durée ici. Essayez «&#xa0;45&#xa0;» ou «&#xa0;30-60&#xa0;».</translation>
    </message>
    <message>
        <source>%1 Kept: %2.</source>
        <translation>%1 Conservé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>measured %1, use it</source>
        <translation>mesuré&#xa0;: %1, à reprendre</translation>
    </message>
    <message>
        <source>told by your export</source>
        <translation>rempli d’après votre export</translation>
    </message>
    <message>
        <source>partly from your export</source>
        <translation>rempli en partie d’après votre export</translation>
    </message>
    <message>
        <source>One group, told</source>
        <translation>Un groupe, raconté</translation>
    </message>
    <message>
        <source>All %1 told</source>
        <translation>Les %1 sont racontés</translation>
    </message>
    <message>
        <source>%1 to tell</source>
        <translation>%1 à raconter</translation>
    </message>
    <message>
        <source>%1 told, %2 to go</source>
        <translation>%1 racontés, encore %2</translation>
    </message>
    <message>
        <source>One is told by your export.</source>
        <translation>Un groupe est déjà rempli d’après votre export.</translation>
    </message>
    <message>
        <source>%1 are told by your export.</source>
        <translation>%1 groupes sont déjà remplis d’après votre export.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>That isn’t a day I can read. Try “29 August”, “29/08/2026”, “March 2025” or “summer 2025”.</source>
        <translation>Je ne reconnais pas de date ici. Essayez «&#xa0;29 août&#xa0;», «&#xa0;29/08/2026&#xa0;», «&#xa0;mars 2025&#xa0;» ou «&#xa0;été 2025&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody yet, then: the people you had counted there are back to 0.</source>
        <translation>Encore personne, donc&#xa0;: ce que vous y aviez compté revient à 0.</translation>
    </message>
    <message>
        <source>What you said last time is taken out.</source>
        <translation>Ce que vous aviez dit la dernière fois est retiré.</translation>
    </message>
    <message>
        <source>One told, %1 to go</source>
        <translation>Un raconté, encore %1</translation>
    </message>
</context>
<context>
    <name>recentre::DuplicateList</name>
    <message>
        <source>“%1” looks like “%2”, already in your list.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à «&#xa0;%2&#xa0;», déjà dans votre liste.</translation>
    </message>
</context>
<context>
    <name>recentre::GroupEntry</name>
    <message>
        <source>Already in your list: %1</source>
        <translation>Déjà dans votre liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type a group’s name, or paste its link.</source>
        <translation>Tapez le nom d’un groupe, ou collez son lien.</translation>
    </message>
    <message>
        <source>“%1” is in your list already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>That is too long for a group’s name.</source>
        <translation>C’est trop long pour un nom de groupe.</translation>
    </message>
</context>
<context>
    <name>recentre::GroupList</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) you have left</source>
        <translation>
            <numerusform>%n groupe quitté</numerusform>
            <numerusform>%n groupes quittés</numerusform>
        </translation>
    </message>
    <message>
        <source>A group needs a name. The former one was kept.</source>
        <translation>Un groupe a besoin d’un nom. L’ancien est gardé.</translation>
    </message>
</context>
<context>
    <name>recentre::GroupSums</name>
    <message>
        <source>Nothing adds up here</source>
        <translation>Rien à additionner ici</translation>
    </message>
    <message>
        <source>as it is, %1</source>
        <translation>en l’état, %1</translation>
    </message>
    <message>
        <source>another tool, %1</source>
        <translation>un autre outil, %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>place %1 of %2</source>
        <translation>rang %1 sur %2</translation>
    </message>
    <message>
        <source>%1 more could bring</source>
        <translation>%1 de plus pourraient apporter</translation>
    </message>
    <message>
        <source>So, for an hour of them</source>
        <translation>Soit, pour une heure</translation>
    </message>
    <message>
        <source>So, for an hour</source>
        <translation>Soit, pour une heure</translation>
    </message>
    <message>
        <source>One more hour elsewhere, at best</source>
        <translation>Une heure de plus ailleurs, au mieux</translation>
    </message>
    <message>
        <source>The first of %1 weighs (%2) : %1 = %3. It is the mean of all the weights that respect your order; those of one rank share the mean of their places.</source>
        <translation>Le premier de %1 pèse (%2)&#xa0;: %1 = %3. C’est la moyenne de tous les poids qui respectent votre ordre&#x202f;; ceux d’un même rang se partagent la moyenne de leurs places.</translation>
    </message>
    <message>
        <source>%1 more, the group itself brings</source>
        <translation>Pour %1 de plus, le groupe lui-même apporte</translation>
    </message>
    <message numerus="yes">
        <source>Where %1 come(s) from</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>D’où vient %1</numerusform>
            <numerusform>D’où viennent %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::GroupSwap</name>
    <message>
        <source>This one can’t be given time.</source>
        <translation>On ne peut pas donner de temps à celui-ci.</translation>
    </message>
    <message>
        <source>That is more than your week has.</source>
        <translation>C’est plus que ce que vous voulez donner.</translation>
    </message>
    <message>
        <source>Nothing would have to go for it.</source>
        <translation>Rien n’aurait à céder la place.</translation>
    </message>
    <message>
        <source>It would push out one other.</source>
        <translation>Il en évincerait un autre.</translation>
    </message>
    <message>
        <source>It would push out %1 others.</source>
        <translation>Il en évincerait %1 autres.</translation>
    </message>
    <message>
        <source>What it costs, of the week’s %1</source>
        <translation>Ce qu’il en coûte, sur les %1 de la semaine</translation>
    </message>
    <message>
        <source>About equal: follow your pleasure.</source>
        <translation>À peu près égal&#xa0;: suivez votre plaisir.</translation>
    </message>
    <message>
        <source>These points are your own answers, weighed. People you like there may well be worth it.</source>
        <translation>Ces points sont vos propres réponses, pesées. Les personnes que vous y appréciez en valent peut-être la peine.</translation>
    </message>
    <message>
        <source>Yes: %1, pinned</source>
        <translation>Oui&#xa0;: %1, épinglé</translation>
    </message>
    <message>
        <source>A week has %1 minutes.</source>
        <translation>Une semaine compte %1 minutes.</translation>
    </message>
    <message>
        <source>That isn’t a time I can read. Try “90” or “1h30”.</source>
        <translation>Je ne reconnais pas de durée ici. Essayez «&#xa0;90&#xa0;» ou «&#xa0;1h30&#xa0;».</translation>
    </message>
    <message>
        <source>your week</source>
        <translation>votre semaine</translation>
    </message>
    <message>
        <source>your week, if you give it more</source>
        <translation>votre semaine, si vous lui donnez plus</translation>
    </message>
    <message>
        <source>your week, if you join it</source>
        <translation>votre semaine, si vous le rejoignez</translation>
    </message>
    <message>
        <source>your week, if you keep it</source>
        <translation>votre semaine, si vous le gardez</translation>
    </message>
    <message>
        <source>your week, if another tool does it</source>
        <translation>votre semaine, si un autre outil s’en charge</translation>
    </message>
    <message>
        <source>your week without it</source>
        <translation>votre semaine sans lui</translation>
    </message>
    <message>
        <source>Keeping it would push out one other.</source>
        <translation>Le garder en évincerait un autre.</translation>
    </message>
    <message>
        <source>Keeping it would push out %1 others.</source>
        <translation>Le garder en évincerait %1 autres.</translation>
    </message>
    <message>
        <source>Joining it would push out one other.</source>
        <translation>Le rejoindre en évincerait un autre.</translation>
    </message>
    <message>
        <source>Joining it would push out %1 others.</source>
        <translation>Le rejoindre en évincerait %1 autres.</translation>
    </message>
    <message>
        <source>%1 would bring</source>
        <translation>%1 apporterait</translation>
    </message>
    <message>
        <source>%1, %2, %3 a week, %4 without the swap</source>
        <translation>%1, %2, %3 par semaine, %4 sans l’échange</translation>
    </message>
    <message>
        <source>What it would add to the week’s %1</source>
        <translation>Ce qu’il ajouterait aux %1 de la semaine</translation>
    </message>
</context>
<context>
    <name>recentre::Hour</name>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>recentre::HoursChart</name>
    <message numerus="yes">
        <source>%n group(s) have no such figure</source>
        <translation>
            <numerusform>un groupe n’a pas ce chiffre</numerusform>
            <numerusform>%n groupes n’ont pas ce chiffre</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Points an hour</source>
        <translation>Points par heure</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
</context>
<context>
    <name>recentre::KeptCopies</name>
    <message>
        <source>%1 It has passed its check.</source>
        <comment>last copy made …</comment>
        <translation>%1 Elle est vérifiée.</translation>
    </message>
    <message>
        <source>%1 It is damaged: make another.</source>
        <comment>last copy made …</comment>
        <translation>%1 Elle est abîmée&#xa0;: faites-en une autre.</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>vérification en cours…</translation>
    </message>
    <message>
        <source>damaged: there is no way back to it</source>
        <translation>abîmée&#xa0;: on ne peut pas y revenir</translation>
    </message>
    <message>
        <source>%1, as it was before you went back</source>
        <comment>what it holds</comment>
        <translation>%1, tel quel avant votre retour</translation>
    </message>
    <message>
        <source>A copy is made.</source>
        <translation>Une copie est faite.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Latest evaluation</source>
        <translation>Dernier bilan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Whatever stands in its place now is set aside among the copies, as it is.</source>
        <translation>Ce qui se trouve à sa place est mis de côté parmi les copies, tel quel.</translation>
    </message>
</context>
<context>
    <name>recentre::LookBack</name>
    <message>
        <source>Put off. You will find it at the foot of the steps.</source>
        <translation>Remis à plus tard. Vous le retrouverez au pied des étapes.</translation>
    </message>
</context>
<context>
    <name>recentre::NeededChart</name>
    <message numerus="yes">
        <source>%n small one(s)</source>
        <translation>
            <numerusform>un petit</numerusform>
            <numerusform>%n petits</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>recentre::ObjectiveList</name>
    <message>
        <source>%1 at once: they blur into one another</source>
        <translation>%1 à la fois&#xa0;: ils se brouillent les uns les autres</translation>
    </message>
    <message>
        <source>Five is a good number. From the sixth on, they blur into one another.</source>
        <translation>Cinq est un bon nombre. Dès le sixième, ils se brouillent les uns les autres.</translation>
    </message>
    <message>
        <source>An objective needs a name. The former one was kept.</source>
        <translation>Un objectif a besoin d’un nom. L’ancien est gardé.</translation>
    </message>
    <message>
        <source>There is one of that name already. The former name was kept.</source>
        <translation>Il en existe déjà un de ce nom. L’ancien nom est gardé.</translation>
    </message>
</context>
<context>
    <name>recentre::ObjectivesChart</name>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Under the plan</source>
        <translation>Avec le plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>recentre::PartingKit</name>
    <message>
        <source>another tool instead, %1</source>
        <translation>un autre outil à la place, %1</translation>
    </message>
    <message>
        <source>%1 instead, %2</source>
        <translation>%1 à la place, %2</translation>
    </message>
    <message>
        <source>parted from</source>
        <translation>quitté</translation>
    </message>
    <message>
        <source>keep in touch with %1</source>
        <translation>garder le contact avec %1</translation>
    </message>
    <message>
        <source>only mute it</source>
        <translation>seulement le mettre en sourdine</translation>
    </message>
    <message>
        <source>%1 a week to get back</source>
        <translation>%1 par semaine à récupérer</translation>
    </message>
    <message>
        <source>nobody met there</source>
        <translation>aucune rencontre</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) met there</source>
        <translation>
            <numerusform>%n personne rencontrée</numerusform>
            <numerusform>%n personnes rencontrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom would you miss? Names stay here, and nothing is sent.</source>
        <translation>Qui vous manquerait&#x202f;? Les noms restent ici, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>You exchanged with nobody here. If somebody comes to mind, write the name.</source>
        <translation>Vous n’avez échangé avec personne ici. Si quelqu’un vous vient à l’esprit, écrivez son nom.</translation>
    </message>
    <message numerus="yes">
        <source>You exchanged with %n person(s) here. Whom would you miss?</source>
        <translation>
            <numerusform>Vous avez échangé avec %n personne ici. Qui vous manquerait&#x202f;?</numerusform>
            <numerusform>Vous avez échangé avec %n personnes ici. Qui vous manquerait&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parted from</source>
        <translation>quittés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No link is known: find its page, %1</source>
        <translation>Aucun lien connu&#xa0;: trouvez sa page, %1</translation>
    </message>
    <message>
        <source>another tool instead</source>
        <translation>un autre outil à la place</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>%1 à la place</translation>
    </message>
</context>
<context>
    <name>recentre::PastePreview</name>
    <message>
        <source>This list holds one group. Take it in?</source>
        <translation>Cette liste contient un groupe. Le reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>This list holds %1 groups. Take them in?</source>
        <translation>Cette liste contient %1 groupes. Les reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Take in one group</source>
        <translation>Reprendre un groupe</translation>
    </message>
    <message>
        <source>Take in none</source>
        <translation>N’en reprendre aucun</translation>
    </message>
    <message>
        <source>Take in %1 groups</source>
        <translation>Reprendre %1 groupes</translation>
    </message>
    <message>
        <source>That is too much for a list: it has over a million characters.</source>
        <translation>C’est trop pour une liste&#xa0;: plus d’un million de caractères.</translation>
    </message>
    <message>
        <source>No list of groups was found in what was copied.</source>
        <translation>Ce qui a été copié ne contient pas de liste de groupes.</translation>
    </message>
    <message>
        <source>“%1” is not a file on this computer.</source>
        <translation>« %1 » n’est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>That is the workbook that is open here.</source>
        <translation>C’est le classeur qui est ouvert ici.</translation>
    </message>
    <message>
        <source>“%1” is a workbook, not a list of groups.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur, pas une liste de groupes.</translation>
    </message>
    <message>
        <source>No list of groups was found in “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de liste de groupes.</translation>
    </message>
    <message>
        <source>I am in it</source>
        <translation>J’en suis membre</translation>
    </message>
    <message>
        <source>I might join it</source>
        <translation>Il me tente</translation>
    </message>
    <message>
        <source>I have left it</source>
        <translation>Je l’ai quitté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>already in your list</source>
        <translation>déjà dans votre liste</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>deux fois dans la liste</translation>
    </message>
    <message>
        <source>fills in what isn’t said</source>
        <translation>complète ce qui n’est pas dit</translation>
    </message>
    <message>
        <source>This file holds one more evaluation. Take it in?</source>
        <translation>Ce fichier contient un bilan de plus. Le reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>This file holds %1 more evaluations. Take them in?</source>
        <translation>Ce fichier contient %1 bilans de plus. Les reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>Take in one evaluation</source>
        <translation>Reprendre un bilan</translation>
    </message>
    <message>
        <source>Take in %1 evaluations</source>
        <translation>Reprendre %1 bilans</translation>
    </message>
    <message>
        <source>with new answers</source>
        <translation>avec de nouvelles réponses</translation>
    </message>
</context>
<context>
    <name>recentre::PlanLines</name>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>durée inconnue</translation>
    </message>
</context>
<context>
    <name>recentre::PlanMeter</name>
    <message>
        <source>%1 planned</source>
        <translation>%1 de prévu</translation>
    </message>
    <message>
        <source>%1 more than you want to give</source>
        <translation>%1 de plus que ce que vous voulez donner</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 a week to give</source>
        <translation>%1 par semaine à donner</translation>
    </message>
    <message>
        <source>%1 a week planned</source>
        <translation>%1 de prévu par semaine</translation>
    </message>
    <message>
        <source>nothing to spare</source>
        <translation>plus rien à placer</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>encore %1 à placer</translation>
    </message>
    <message>
        <source>at most %1 more than you want to give</source>
        <translation>jusqu’à %1 de plus que ce que vous voulez donner</translation>
    </message>
    <message>
        <source>%1 a week, by your last plan</source>
        <translation>%1 par semaine, d’après votre dernier plan</translation>
    </message>
    <message>
        <source>%1 a week planned, %2 at most</source>
        <translation>%1 de prévu par semaine, %2 au plus</translation>
    </message>
    <message>
        <source>%1 planned, %2 at most</source>
        <translation>%1 de prévu, %2 au plus</translation>
    </message>
    <message>
        <source>%1 a week, %2 at most, by your last plan</source>
        <translation>%1 par semaine, %2 au plus, d’après votre dernier plan</translation>
    </message>
</context>
<context>
    <name>recentre::PlatformList</name>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
</context>
<context>
    <name>recentre::Practice</name>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>“%1” has everything but your notes: they stay here.</source>
        <translation>«&#xa0;%1&#xa0;» contient tout sauf vos notes&#xa0;: elles restent ici.</translation>
    </message>
    <message>
        <source>A copy is made.</source>
        <translation>Une copie est faite.</translation>
    </message>
    <message>
        <source>In your documents, folder “%1”: %2.</source>
        <translation>Dans vos documents, dossier «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Le reçu est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>recentre::Program</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>A copy is in “%1”.</source>
        <translation>Une copie se trouve dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You are back on %1. What was here before is a copy too: there is a way back.</source>
        <translation>Vous voilà revenu au %1. Ce qui était ici avant est aussi une copie&#xa0;: on peut en revenir.</translation>
    </message>
    <message>
        <source>You are back on %1. What couldn’t be opened is kept among the copies.</source>
        <translation>Vous voilà revenu au %1. Ce qui n’a pas pu être ouvert est gardé parmi les copies.</translation>
    </message>
    <message>
        <source>You are back on %1.</source>
        <translation>Vous voilà revenu au %1.</translation>
    </message>
</context>
<context>
    <name>recentre::PurposeList</name>
    <message>
        <source>Say in a few words what a group could do for you.</source>
        <translation>Dites en quelques mots ce qu’un groupe pourrait faire pour vous.</translation>
    </message>
    <message>
        <source>It is among your objectives already.</source>
        <translation>Il est déjà parmi vos objectifs.</translation>
    </message>
    <message>
        <source>That is too long to keep.</source>
        <translation>C’est trop long pour être gardé.</translation>
    </message>
</context>
<context>
    <name>recentre::PurposePass</name>
    <message>
        <source>These look right as they stand.</source>
        <translation>Tels quels, ils semblent justes.</translation>
    </message>
    <message>
        <source>What these bring here isn’t said yet.</source>
        <translation>Ce qu’ils apportent ici n’est pas encore dit.</translation>
    </message>
    <message>
        <source>So far you have said for only one of these what it brings here.</source>
        <translation>Pour l’instant, vous n’avez dit que pour l’un d’eux ce qu’il apporte ici.</translation>
    </message>
    <message numerus="yes">
        <source>For %n group(s) it isn’t said yet what they bring here. It takes two to compare.</source>
        <translation>
            <numerusform>Pour un groupe, vous n’avez pas encore dit ce qu’il apporte ici. Il en faut deux pour comparer.</numerusform>
            <numerusform>Pour %n groupes, vous n’avez pas encore dit ce qu’ils apportent ici. Il en faut deux pour comparer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recentre::PurposesChart</name>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not an objective</source>
        <translation>pas un objectif</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Aimed at</source>
        <translation>Visé</translation>
    </message>
</context>
<context>
    <name>recentre::QuartersChart</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Ready to give</source>
        <translation>Prêt à donner</translation>
    </message>
    <message>
        <source>Points an hour</source>
        <translation>Points par heure</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <translation>%1 à donner</translation>
    </message>
    <message>
        <source>%1: time a week</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: temps par semaine</translation>
    </message>
    <message>
        <source>%1: points for an hour</source>
        <comment>a group</comment>
        <translation>%1&#xa0;: points par heure</translation>
    </message>
    <message>
        <source>Time given, a week</source>
        <translation>Temps donné par semaine</translation>
    </message>
    <message>
        <source>Points for an hour, by your answers</source>
        <translation>Points par heure, d’après vos réponses</translation>
    </message>
    <message>
        <source>Compares</source>
        <translation>Comparable</translation>
    </message>
</context>
<context>
    <name>recentre::QuietShelf</name>
    <message>
        <source>One has gone quiet</source>
        <translation>Un groupe est devenu silencieux</translation>
    </message>
    <message>
        <source>%1 have gone quiet</source>
        <translation>%1 groupes sont devenus silencieux</translation>
    </message>
    <message>
        <source>no sign from you since %1</source>
        <translation>aucun signe de vous depuis %1</translation>
    </message>
    <message>
        <source>Quiet for six months: leave them together?</source>
        <translation>Silencieux depuis six mois&#xa0;: les quitter ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>No sign of life from you in any of them since %1. Untick what deserves a closer look.</source>
        <translation>Aucun signe de vous dans ces groupes depuis %1. Décochez ce qui mérite un second regard.</translation>
    </message>
    <message>
        <source>Leave none</source>
        <translation>N’en quitter aucun</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>Quitter celui-ci</translation>
    </message>
    <message>
        <source>Leave these %1</source>
        <translation>Quitter ces %1-là</translation>
    </message>
    <message numerus="yes">
        <source>of %n group(s), in one go.</source>
        <translation>
            <numerusform>sur %n groupe, d’un seul geste.</numerusform>
            <numerusform>sur %n groupes, d’un seul geste.</numerusform>
        </translation>
    </message>
    <message>
        <source>One stays to be looked at.</source>
        <translation>Un seul reste à regarder.</translation>
    </message>
    <message>
        <source>%1 stay to be looked at.</source>
        <translation>%1 restent à regarder.</translation>
    </message>
    <message>
        <source>platform closed</source>
        <translation>plateforme fermée</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s)</source>
        <translation>
            <numerusform>%n réaction</numerusform>
            <numerusform>%n réactions</numerusform>
        </translation>
    </message>
    <message>
        <source>joined in %1</source>
        <translation>rejoint en %1</translation>
    </message>
    <message>
        <source>nothing since you joined</source>
        <translation>rien depuis votre arrivée</translation>
    </message>
    <message>
        <source>Quiet for six months: leave it?</source>
        <translation>Silencieux depuis six mois&#xa0;: le quitter&#x202f;?</translation>
    </message>
    <message>
        <source>No sign of life from you there since %1. Untick it if it deserves a closer look.</source>
        <translation>Aucun signe de vous dans ce groupe depuis %1. Décochez-le s’il mérite un second regard.</translation>
    </message>
    <message>
        <source>None stays to be looked at.</source>
        <translation>Il n’en reste aucun à regarder.</translation>
    </message>
</context>
<context>
    <name>recentre::RealisationList</name>
    <message numerus="yes">
        <source>Of %n other(s) too little is known yet to say.</source>
        <translation>
            <numerusform>Pour une autre, trop peu est connu pour le dire.</numerusform>
            <numerusform>Pour %n autres, trop peu est connu pour le dire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
</context>
<context>
    <name>recentre::ReportMaker</name>
    <message>
        <source>It is made, but no program here opens it.</source>
        <translation>Le fichier est fait, mais aucun programme ici ne l’ouvre.</translation>
    </message>
</context>
<context>
    <name>recentre::RolesChart</name>
    <message>
        <source>What I do</source>
        <translation>Ce que j’y fais</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>recentre::Session</name>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved: the disk is full</source>
        <translation>Non enregistré&#xa0;: le disque est plein</translation>
    </message>
    <message>
        <source>Not saved: the workbook isn’t in its place any more</source>
        <translation>Non enregistré&#xa0;: le classeur n’est plus à sa place</translation>
    </message>
    <message>
        <source>Not saved: nothing can be written there</source>
        <translation>Non enregistré&#xa0;: rien ne peut y être écrit</translation>
    </message>
    <message>
        <source>Not saved: the disk failed</source>
        <translation>Non enregistré&#xa0;: le disque est en défaut</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) a day</source>
        <translation>
            <numerusform>Environ %n minute par jour</numerusform>
            <numerusform>Environ %n minutes par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 a day</source>
        <translation>Environ %1 par jour</translation>
    </message>
    <message>
        <source>%1 a week today</source>
        <translation>%1 par semaine aujourd’hui</translation>
    </message>
    <message>
        <source>%1 a week to give</source>
        <translation>%1 par semaine à donner</translation>
    </message>
    <message>
        <source>no group counted yet</source>
        <translation>aucun groupe pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) so far</source>
        <translation>
            <numerusform>%n groupe pour l’instant</numerusform>
            <numerusform>%n groupes pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>just what you want to give</source>
        <translation>juste ce que vous voulez donner</translation>
    </message>
    <message>
        <source>%1 more than you want to give</source>
        <translation>%1 de plus que promis</translation>
    </message>
    <message>
        <source>%1 less than you want to give</source>
        <translation>%1 de moins que promis</translation>
    </message>
    <message>
        <source>A week has %1 minutes. Kept: %2.</source>
        <translation>Une semaine compte %1 minutes. Gardé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was said. Kept: %1.</source>
        <translation>Rien n’est dit. Gardé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That isn’t a time I can read. Try “90” or “1h30”. Kept: %1.</source>
        <translation>Je ne reconnais pas de durée ici. Essayez «&#xa0;90&#xa0;» ou «&#xa0;1h30&#xa0;». Gardé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>recentre::StepList</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objectif</numerusform>
            <numerusform>%n objectifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>racontés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>décidés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 looked at</source>
        <translation>examinés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 parted from</source>
        <translation>quittés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>côte à côte</translation>
    </message>
</context>
<context>
    <name>recentre::ThreadsChart</name>
    <message numerus="yes">
        <source>held by %n group(s)</source>
        <translation>
            <numerusform>tenu par %n groupe</numerusform>
            <numerusform>tenu par %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>no group serves it yet</source>
        <translation>aucun groupe ne le sert encore</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Find a second one</source>
        <translation>En trouver un deuxième</translation>
    </message>
    <message>
        <source>Find one</source>
        <translation>En trouver un</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The groups of your plan, by objective</source>
        <translation>Les groupes de votre plan, par objectif</translation>
    </message>
</context>
<context>
    <name>recentre::TimeAndValueChart</name>
    <message>
        <source>%1, not drawn</source>
        <translation>%1, non dessiné</translation>
    </message>
    <message>
        <source>%1: %2 a week, %3. %4</source>
        <translation>%1&#xa0;: %2 par semaine, %3. %4</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Time a week</source>
        <translation>Temps par semaine</translation>
    </message>
    <message>
        <source>Points of 10</source>
        <translation>Points sur 10</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Plaisir</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Say what three groups bring, and there is a picture. So far you have said it of none.</source>
        <translation>Dites ce que trois groupes apportent, et le tableau se dessine. Pour l’instant&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Say what three groups bring, and there is a picture. So far you have said it of %1.</source>
        <translation>Dites ce que trois groupes apportent, et le tableau se dessine. Pour l’instant&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>recentre::Toast</name>
    <message>
        <source>%1 is no longer an objective.</source>
        <translation>%1 n’est plus un objectif.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 est retiré.</translation>
    </message>
    <message>
        <source>%1 is off your list.</source>
        <translation>%1 n’est plus dans votre liste.</translation>
    </message>
    <message>
        <source>Two groups are one now.</source>
        <translation>Deux groupes n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>You have left one group.</source>
        <translation>Vous avez quitté un groupe.</translation>
    </message>
    <message>
        <source>You have left %1 groups.</source>
        <translation>Vous avez quitté %1 groupes.</translation>
    </message>
    <message>
        <source>One group taken in.</source>
        <translation>Un groupe repris.</translation>
    </message>
    <message>
        <source>%1 groups taken in.</source>
        <translation>%1 groupes repris.</translation>
    </message>
    <message>
        <source>%1 is among your groups now.</source>
        <translation>%1 est maintenant parmi vos groupes.</translation>
    </message>
    <message>
        <source>%1 is among those you might join.</source>
        <translation>%1 est maintenant parmi ceux qui vous tentent.</translation>
    </message>
    <message>
        <source>You have left %1.</source>
        <translation>Vous avez quitté %1.</translation>
    </message>
    <message>
        <source>%1 decided as advised.</source>
        <translation>%1 groupes décidés comme conseillé.</translation>
    </message>
    <message>
        <source>The evaluation of %1 begins, with last time’s answers.</source>
        <translation>Le bilan du %1 commence, avec les réponses de la dernière fois.</translation>
    </message>
    <message>
        <source>What the file says is taken in.</source>
        <translation>Ce que dit le fichier est repris.</translation>
    </message>
</context>
<context>
    <name>recentre::TrialList</name>
    <message>
        <source>%1 a week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>That isn’t a day I can read. Try “15 December”. Kept: %1.</source>
        <translation>Je ne reconnais pas de date ici. Essayez «&#xa0;15 décembre&#xa0;». Gardé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A trial ends after today’s evaluation. Kept: %1.</source>
        <translation>Un essai se termine après le bilan d’aujourd’hui. Gardé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>recentre::WeekPlan</name>
    <message>
        <source>What you decided, as a week. Change any word that is not yours.</source>
        <translation>Ce que vous avez décidé, sur une semaine. Changez les mots qui ne sont pas les vôtres.</translation>
    </message>
    <message>
        <source>One group to give more to, with its moment. Change any word that is not yours.</source>
        <translation>Un groupe auquel donner plus, avec son moment. Changez les mots qui ne sont pas les vôtres.</translation>
    </message>
    <message>
        <source>%1 groups to give more to. Change any word that is not yours.</source>
        <translation>%1 groupes auxquels donner plus. Changez les mots qui ne sont pas les vôtres.</translation>
    </message>
    <message>
        <source>%1 groups to give more to, each with its moment. Change any word that is not yours.</source>
        <translation>%1 groupes auxquels donner plus, chacun avec son moment. Changez les mots qui ne sont pas les vôtres.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Three plans are easier to keep than seven. Which three?</source>
        <translation>Trois plans se tiennent mieux que sept. Lesquels choisissez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>One group isn’t decided yet, so it isn’t here.</source>
        <translation>Un groupe reste à décider&#xa0;: il n’apparaît pas encore ici.</translation>
    </message>
    <message>
        <source>%1 groups aren’t decided yet, so they aren’t here.</source>
        <translation>%1 groupes restent à décider&#xa0;: ils n’apparaissent pas encore ici.</translation>
    </message>
    <message>
        <source>One trial</source>
        <translation>Un essai</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 essais</translation>
    </message>
    <message>
        <source>One to leave</source>
        <translation>Un à quitter</translation>
    </message>
    <message>
        <source>%1 to leave</source>
        <translation>%1 à quitter</translation>
    </message>
    <message>
        <source>%1 a week come back to you.</source>
        <translation>%1 par semaine vous reviennent.</translation>
    </message>
    <message>
        <source>That isn’t a day I can read. Try “15 December”. Kept: %1.</source>
        <translation>Je ne reconnais pas de date ici. Essayez «&#xa0;15 décembre&#xa0;». Gardé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The next look comes after this one. Kept: %1.</source>
        <translation>Le prochain bilan vient après celui-ci. Gardé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 a week come back to you, perhaps more.</source>
        <translation>%1 par semaine vous reviennent, peut-être plus.</translation>
    </message>
</context>
</TS>
