<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BestValueView</name>
    <message>
        <source>Time to give, in a week</source>
        <translation>Temps à donner, par semaine</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Brings</name>
    <message>
        <source>What does it bring you?</source>
        <translation>Que vous apporte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>First what it has brought you, then what it could bring if you gave it more of yourself.</source>
        <translation>D’abord ce qu’il vous a apporté, puis ce qu’il pourrait apporter si vous y étiez plus présent.</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 à 9</translation>
    </message>
    <message>
        <source>one less, one more; with Shift a half</source>
        <translation>un de moins, un de plus&#x202f;; avec Maj un demi</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>a purpose that it serves too; its number or Space chooses</source>
        <translation>une autre utilité&#x202f;; son numéro ou Espace la choisit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>on a scale: it doesn’t serve this</source>
        <translation>sur une échelle&#xa0;: il ne sert pas à cela</translation>
    </message>
    <message>
        <source>on the leaning: choose it</source>
        <translation>sur la première idée&#xa0;: la choisir</translation>
    </message>
    <message>
        <source>Page ↓ ↑</source>
        <translation>Page ↓ ↑</translation>
    </message>
    <message>
        <source>the next group, the one before</source>
        <translation>le groupe suivant, le précédent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>groupe suivant</translation>
    </message>
    <message>
        <source>Which group did you last open?</source>
        <translation>Quel groupe avez-vous ouvert en dernier&#x202f;?</translation>
    </message>
    <message>
        <source>Start with that one. The others come back to mind.</source>
        <translation>Commencez par celui-là. Les autres vous reviendront.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>See them side by side</source>
        <translation>Les voir côte à côte</translation>
    </message>
    <message>
        <source>the answer or the count; 1 then 0 is ten</source>
        <translation>la réponse ou le nombre&#x202f;; 1 puis 0 font dix</translation>
    </message>
    <message>
        <source>On to the picture</source>
        <translation>Vers la vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>BringsLeaning</name>
    <message>
        <source>join</source>
        <translation>rejoindre</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>give it more</source>
        <translation>donner plus</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>My own leaning</source>
        <translation>Ma première idée</translation>
    </message>
    <message>
        <source>by your bet</source>
        <translation>selon votre pari</translation>
    </message>
</context>
<context>
    <name>BringsPeople</name>
    <message>
        <source>From post to coffee</source>
        <translation>Du message au café</translation>
    </message>
    <message>
        <source>people</source>
        <translation>nombre de personnes</translation>
    </message>
    <message>
        <source>exchanged</source>
        <translation>échanges</translation>
    </message>
    <message>
        <source>met online</source>
        <translation>vus en ligne</translation>
    </message>
    <message>
        <source>met in person</source>
        <translation>vus de visu</translation>
    </message>
    <message>
        <source>did together</source>
        <translation>fait ensemble</translation>
    </message>
    <message>
        <source>People exchanged with</source>
        <translation>Personnes avec qui j’ai échangé</translation>
    </message>
    <message>
        <source>People met online</source>
        <translation>Personnes vues en ligne</translation>
    </message>
    <message>
        <source>People met in person</source>
        <translation>Personnes vues de visu</translation>
    </message>
    <message>
        <source>People I did something together with</source>
        <translation>Personnes avec qui j’ai fait quelque chose</translation>
    </message>
    <message>
        <source>Pleasure in it</source>
        <translation>Plaisir d’y être</translation>
    </message>
    <message>
        <source>My own leaning</source>
        <translation>Ma première idée</translation>
    </message>
    <message>
        <source>before any advice</source>
        <translation>avant tout conseil</translation>
    </message>
    <message>
        <source>by your bet</source>
        <translation>selon votre pari</translation>
    </message>
</context>
<context>
    <name>BringsServing</name>
    <message>
        <source>What does it serve?</source>
        <translation>À quoi sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes mots</translation>
    </message>
    <message>
        <source>It serves none of these</source>
        <translation>Il ne sert à rien de cela</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>What this group could do for me</source>
        <translation>Ce que ce groupe pourrait faire pour moi</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>It serves something else too</source>
        <translation>Il sert aussi à autre chose</translation>
    </message>
    <message>
        <source>It serves:</source>
        <translation>Il sert à&#xa0;:</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>BringsSide</name>
    <message>
        <source>Whom do I reach there?</source>
        <translation>À qui me relie-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>people I keep in touch with</source>
        <translation>ceux avec qui je garde le lien</translation>
    </message>
    <message>
        <source>people I lost touch with</source>
        <translation>ceux que j’ai perdus de vue</translation>
    </message>
    <message>
        <source>people I would like to reach</source>
        <translation>ceux que j’aimerais rencontrer</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>question suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>next group</source>
        <translation>groupe suivant</translation>
    </message>
    <message>
        <source>Could another tool do this?</source>
        <translation>Un autre outil suffirait-il&#x202f;?</translation>
    </message>
    <message>
        <source>answer, count</source>
        <translation>réponse, nombre</translation>
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
        <translation>Côte à côte, cela vous semble-t-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>On to the picture</source>
        <translation>Vers la vue d’ensemble</translation>
    </message>
    <message>
        <source>Next purpose</source>
        <translation>Utilité suivante</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce que j’en retire</translation>
    </message>
    <message>
        <source>choose a group</source>
        <translation>choisir un groupe</translation>
    </message>
    <message>
        <source>nudge it by one</source>
        <translation>le déplacer d’un cran</translation>
    </message>
    <message>
        <source>Shift ← →</source>
        <translation>Maj ← →</translation>
    </message>
    <message>
        <source>by a half</source>
        <translation>d’un demi</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>its other handle</source>
        <translation>son autre poignée</translation>
    </message>
    <message>
        <source>the comparison: yes, less, more</source>
        <translation>la comparaison&#xa0;: oui, moins, plus</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>next purpose</source>
        <translation>utilité suivante</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page suivante, Page précédente</translation>
    </message>
    <message>
        <source>next or previous purpose</source>
        <translation>utilité suivante ou précédente</translation>
    </message>
    <message>
        <source>Nothing to put side by side yet</source>
        <translation>Rien encore à mettre côte à côte</translation>
    </message>
    <message>
        <source>Two groups that serve the same purpose can be compared.</source>
        <translation>Deux groupes qui ont la même utilité peuvent être comparés.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Utilités</translation>
    </message>
    <message>
        <source>Taken one at a time, groups drift. Here they stand next to one another.</source>
        <translation>À les prendre un par un, on perd la mesure. Les voici les uns à côté des autres.</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>As a drawing</source>
        <translation>En dessin</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copier en image</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer en image</translation>
    </message>
</context>
<context>
    <name>ChosenPerson</name>
    <message>
        <source>Where shall the file go?</source>
        <translation>Où mettre le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Audit files (*.json)</source>
        <translation>Fichiers de bilan (*.json)</translation>
    </message>
    <message>
        <source>Present to %1</source>
        <translation>Présenter à %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Erase for good?</source>
        <translation>Effacer pour de bon&#x202f;?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Envelope, before</source>
        <translation>Enveloppe, avant</translation>
    </message>
    <message>
        <source>Envelope, after</source>
        <translation>Enveloppe, après</translation>
    </message>
    <message>
        <source>My own window beside it, even on one screen</source>
        <translation>Ma fenêtre à côté, même sur un seul écran</translation>
    </message>
</context>
<context>
    <name>ClientFrame</name>
    <message>
        <source>%1’s view</source>
        <translation>La vue de %1</translation>
    </message>
    <message>
        <source>The client’s view</source>
        <translation>La vue du client</translation>
    </message>
</context>
<context>
    <name>ClientSaveBanner</name>
    <message>
        <source>%1 Recentre keeps trying; after F9 it can save a copy.</source>
        <translation>%1 Recentre continue d’essayer&#x202f;; après F9, il peut enregistrer une copie.</translation>
    </message>
    <message>
        <source>Not saved. F9 says what to do.</source>
        <translation>Non enregistré. F9 dit que faire.</translation>
    </message>
</context>
<context>
    <name>ClientView</name>
    <message>
        <source>Steps: %1 of 7, %2</source>
        <translation>Étapes&#xa0;: %1 sur 7, %2</translation>
    </message>
</context>
<context>
    <name>CoachWindow</name>
    <message>
        <source>Recentre, for the coach alone</source>
        <translation>Recentre, pour le coach seul</translation>
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
        <translation>Elles se font toutes seules quand quelque chose a changé, à l’écart du classeur&#xa0;: dans %1.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Go back to a copy: choose one, and see first what that would change.</source>
        <translation>Revenir à une copie&#xa0;: choisissez-en une, et voyez d’abord ce que cela changerait.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Les montrer toutes (%1)</translation>
    </message>
</context>
<context>
    <name>CountStepper</name>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>not sorted by this</source>
        <translation>non trié ainsi</translation>
    </message>
    <message>
        <source>sorted, most first</source>
        <translation>trié, le plus d’abord</translation>
    </message>
    <message>
        <source>sorted, least first</source>
        <translation>trié, le moins d’abord</translation>
    </message>
</context>
<context>
    <name>DecisionAdvice</name>
    <message>
        <source>What would change it: try, and look</source>
        <translation>Ce qui le changerait&#xa0;: essayez, et regardez</translation>
    </message>
    <message>
        <source>You decide otherwise. Why? (only if you wish)</source>
        <translation>Vous décidez autrement. Pourquoi&#x202f;? (si vous le souhaitez)</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Ce qui le changerait</translation>
    </message>
    <message>
        <source>Fewer reasons (R)</source>
        <translation>Moins de raisons (R)</translation>
    </message>
    <message>
        <source>All reasons (R)</source>
        <translation>Toutes les raisons (R)</translation>
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
        <translation>Et vous, que décidez-vous&#x202f;?</translation>
    </message>
</context>
<context>
    <name>DecisionHead</name>
    <message>
        <source>minutes: today → plan</source>
        <translation>minutes&#xa0;: aujourd’hui → plan</translation>
    </message>
</context>
<context>
    <name>DecisionOrder</name>
    <message>
        <source>What matters most?</source>
        <translation>Qu’est-ce qui compte le plus&#x202f;?</translation>
    </message>
    <message>
        <source>Move a rank, and look at the list: everything follows.</source>
        <translation>Déplacez un rang, et regardez la liste&#xa0;: tout suit.</translation>
    </message>
</context>
<context>
    <name>DecisionPane</name>
    <message>
        <source>against your leaning</source>
        <translation>contre votre première idée</translation>
    </message>
    <message>
        <source>the advice goes against your leaning</source>
        <translation>le conseil va contre votre première idée</translation>
    </message>
    <message>
        <source>close calls</source>
        <translation>cela se joue à peu</translation>
    </message>
    <message>
        <source>not enough known: one answer settles it</source>
        <translation>trop peu d’éléments&#xa0;: une réponse suffit</translation>
    </message>
    <message>
        <source>Groups to decide on</source>
        <translation>Groupes à décider</translation>
    </message>
</context>
<context>
    <name>DecisionRest</name>
    <message>
        <source>the rest</source>
        <translation>le reste</translation>
    </message>
    <message>
        <source>the rest, clear or fairly clear</source>
        <translation>le reste, net ou assez net</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>les montrer</translation>
    </message>
    <message>
        <source>fold them</source>
        <translation>les replier</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>un groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionRow</name>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>DecisionSums</name>
    <message>
        <source>weight</source>
        <translation>poids</translation>
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
        <translation>Les calculs (S)</translation>
    </message>
    <message>
        <source>Swap: what it costs elsewhere (W)</source>
        <translation>Échanger&#xa0;: ce que cela coûte ailleurs (W)</translation>
    </message>
    <message>
        <source>Unpin it (P)</source>
        <translation>Le détacher (P)</translation>
    </message>
    <message>
        <source>Pin it, and the rest follows (P)</source>
        <translation>L’épingler, et le reste suit (P)</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>What will you do with each one?</source>
        <translation>Qu’allez-vous faire de chacun&#x202f;?</translation>
    </message>
    <message>
        <source>This is advice, worked out from your own figures. The decision is yours, with it or against it.</source>
        <translation>Ce sont des conseils, tirés de vos propres chiffres. La décision est la vôtre, avec eux ou contre eux.</translation>
    </message>
    <message>
        <source>Back to the advice</source>
        <translation>Revenir au conseil</translation>
    </message>
    <message>
        <source>Look at this one</source>
        <translation>Regarder celui-ci</translation>
    </message>
    <message>
        <source>On to my week</source>
        <translation>Passer à ma semaine</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide, next</source>
        <translation>Décider, suivant</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>the list</source>
        <translation>la liste</translation>
    </message>
    <message>
        <source>more, keep or try, replace, leave; 0 later</source>
        <translation>plus, garder ou essayer, remplacer, quitter&#x202f;; 0 plus tard</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>take the focused choice, then the next</source>
        <translation>prendre le choix en cours, puis le suivant</translation>
    </message>
    <message>
        <source>accept the rest</source>
        <translation>accepter le reste</translation>
    </message>
    <message>
        <source>the one question</source>
        <translation>la question qui compte</translation>
    </message>
    <message>
        <source>the sums</source>
        <translation>les calculs</translation>
    </message>
    <message>
        <source>pin it</source>
        <translation>l’épingler</translation>
    </message>
    <message>
        <source>what would change it; arrows, Space</source>
        <translation>ce qui le changerait&#x202f;; flèches, Espace</translation>
    </message>
    <message>
        <source>all reasons</source>
        <translation>toutes les raisons</translation>
    </message>
    <message>
        <source>the budget</source>
        <translation>le budget</translation>
    </message>
    <message>
        <source>the order of the objectives</source>
        <translation>l’ordre des objectifs</translation>
    </message>
    <message>
        <source>Which groups are you in?</source>
        <translation>De quels groupes êtes-vous membre&#x202f;?</translation>
    </message>
    <message>
        <source>There is nothing to decide on yet: the groups come first.</source>
        <translation>Il n’y a encore rien à décider&#xa0;: les groupes viennent d’abord.</translation>
    </message>
    <message>
        <source>a swap, then ↑ ↓ five minutes</source>
        <translation>un échange, puis ↑ ↓ cinq minutes</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>What do you do there?</source>
        <translation>Qu’y faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Not what you meant to do when you joined: what happens in a usual week. A guess is fine.</source>
        <translation>Non pas ce que vous vouliez y faire au départ&#xa0;: ce qui se passe une semaine ordinaire. Une estimation suffit.</translation>
    </message>
    <message>
        <source>On to what it brings</source>
        <translation>Voir ce que j’en retire</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Groupe suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>next group; Shift Enter makes a line in your words</source>
        <translation>groupe suivant&#x202f;; Maj Entrée fait une ligne dans vos mots</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Page suivante, Page précédente</translation>
    </message>
    <message>
        <source>next or previous group</source>
        <translation>groupe suivant ou précédent</translation>
    </message>
    <message>
        <source>in the minutes: five more or less, with Shift fifteen</source>
        <translation>dans les minutes&#xa0;: cinq de plus ou de moins, avec Maj quinze</translation>
    </message>
    <message>
        <source>I read, I react, I contribute, I start things</source>
        <translation>je lis, je réagis, je contribue, je lance</translation>
    </message>
    <message>
        <source>use the measured minutes</source>
        <translation>reprendre les minutes mesurées</translation>
    </message>
    <message>
        <source>under “Met anyone there?”: which other tool</source>
        <translation>sous «&#xa0;Fait des rencontres&#x202f;?&#xa0;»&#xa0;: quel autre outil</translation>
    </message>
    <message>
        <source>?, in a field Ctrl ?</source>
        <translation>?, dans un champ Ctrl&#x202f;?</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Which group did you last open?</source>
        <translation>Quel groupe avez-vous ouvert en dernier&#x202f;?</translation>
    </message>
    <message>
        <source>Start with that one. The others come back to mind.</source>
        <translation>Commencez par celui-là. Les autres vous reviendront.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
</context>
<context>
    <name>DoingForm</name>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>What I do there, in my words</source>
        <translation>Ce que j’y fais, avec mes mots</translation>
    </message>
    <message>
        <source>I look at it on the tram, I answered twice…</source>
        <translation>Je le parcours dans le tram, j’ai répondu deux fois…</translation>
    </message>
    <message>
        <source>Minutes in a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>Mostly…</source>
        <translation>Surtout…</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>What I mostly do there</source>
        <translation>Ce que j’y fais surtout</translation>
    </message>
    <message>
        <source>Last time there</source>
        <translation>Dernière visite</translation>
    </message>
</context>
<context>
    <name>DoingLastTime</name>
    <message>
        <source>Last time there</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ce trimestre</translation>
    </message>
    <message>
        <source>longer ago</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>About when?</source>
        <translation>Vers quand&#x202f;?</translation>
    </message>
    <message>
        <source>About when? March, summer 2025…</source>
        <translation>Vers quand&#x202f;? Mars, été 2025…</translation>
    </message>
</context>
<context>
    <name>DoingMinutes</name>
    <message>
        <source>Minutes in a week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>felt</source>
        <translation>ressenti</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>DoingPlaces</name>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>The groups I am in</source>
        <translation>Les groupes dont je suis membre</translation>
    </message>
</context>
<context>
    <name>DoingReader</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>a feed reader</source>
        <translation>un lecteur de flux</translation>
    </message>
    <message>
        <source>a newsletter</source>
        <translation>une lettre d’information</translation>
    </message>
    <message>
        <source>a company page</source>
        <translation>une page d’entreprise</translation>
    </message>
    <message>
        <source>a job alert</source>
        <translation>une alerte emploi</translation>
    </message>
    <message>
        <source>Met anyone there?</source>
        <translation>Fait des rencontres&#x202f;?</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>Then could another tool do this?</source>
        <translation>Un autre outil suffirait-il alors&#x202f;?</translation>
    </message>
    <message>
        <source>Minutes a week with it</source>
        <translation>Minutes par semaine avec lui</translation>
    </message>
</context>
<context>
    <name>DuplicateQuestions</name>
    <message>
        <source>Is it the same group twice?</source>
        <translation>Est-ce deux fois le même groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Same group</source>
        <translation>Le même groupe</translation>
    </message>
    <message>
        <source>Two different ones</source>
        <translation>Deux groupes différents</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>What I do there</source>
        <translation>Ce que j’y fais</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce que j’en retire</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La vue d’ensemble</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Back to the decision</source>
        <translation>Retour à la décision</translation>
    </message>
</context>
<context>
    <name>FileDrop</name>
    <message>
        <source>Let go: I will open it</source>
        <translation>Lâchez&#xa0;: je l’ouvre</translation>
    </message>
</context>
<context>
    <name>FileQuestion</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GoBackPreview</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>the copy</source>
        <translation>la copie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>What is here now is copied first, so there is a way back from going back.</source>
        <translation>Ce qui est ici maintenant est d’abord copié&#xa0;: on pourra revenir de ce retour.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>GoingBack</name>
    <message>
        <source>Going back to the copy…</source>
        <translation>Retour à la copie…</translation>
    </message>
</context>
<context>
    <name>GroupColumn</name>
    <message>
        <source>from your export</source>
        <translation>de votre export</translation>
    </message>
    <message>
        <source>I might join</source>
        <translation>Ils me tentent</translation>
    </message>
    <message>
        <source>I am in</source>
        <translation>Mes groupes</translation>
    </message>
    <message>
        <source>Which one tempts you?</source>
        <translation>Lequel vous tente&#x202f;?</translation>
    </message>
    <message>
        <source>Which group did you last open?</source>
        <translation>Quel groupe avez-vous ouvert en dernier&#x202f;?</translation>
    </message>
    <message>
        <source>A club near you, a group a colleague speaks of: say so in the field.</source>
        <translation>Un club près de chez vous, un groupe dont parle une collègue&#xa0;: notez-le dans le champ.</translation>
    </message>
    <message>
        <source>Start with that one. The others come back to mind.</source>
        <translation>Commencez par celui-là. Les autres vous reviendront.</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>The group’s name</source>
        <translation>Le nom du groupe</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>GroupLists</name>
    <message>
        <source>Which list is shown</source>
        <translation>La liste affichée</translation>
    </message>
    <message>
        <source>I am in (%1)</source>
        <translation>Mes groupes (%1)</translation>
    </message>
    <message>
        <source>I might join (%1)</source>
        <translation>Ils me tentent (%1)</translation>
    </message>
    <message>
        <source>A list of groups</source>
        <translation>Une liste de groupes</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.json)</source>
        <translation>Listes (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>from your export</source>
        <translation>de votre export</translation>
    </message>
    <message>
        <source>I might join it: %1</source>
        <translation>Il me tente&#xa0;: %1</translation>
    </message>
    <message>
        <source>I am in it: %1</source>
        <translation>J’en suis membre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Another name or platform: %1</source>
        <translation>Autre nom ou autre plateforme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it off the list: %1</source>
        <translation>Retirer de la liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>GroupTop</name>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>A group’s name, or its link</source>
        <translation>Nom du groupe, ou lien</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>I might join it</source>
        <translation>Il me tente</translation>
    </message>
    <message>
        <source>I am in it</source>
        <translation>J’y suis</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Which groups are you in, and which ones tempt you?</source>
        <translation>De quels groupes êtes-vous membre, et lesquels vous tentent&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is written until you say so. Untick what you don’t want.</source>
        <translation>Rien n’est écrit avant votre accord. Décochez ce que vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Twelve or fifty, it does not matter. The ones you forgot are often telling: a list from the platform remembers them for you.</source>
        <translation>Douze ou cinquante, peu importe. Ceux qu’on oublie en disent souvent long&#xa0;: une liste tirée de la plateforme s’en souvient pour vous.</translation>
    </message>
    <message>
        <source>What I do in them</source>
        <translation>Ce que j’y fais</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>cocher ou décocher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>leave what is ticked</source>
        <translation>quitter ce qui est coché</translation>
    </message>
    <message>
        <source>take in what is ticked</source>
        <translation>reprendre ce qui est coché</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>in the field: add the group and stay</source>
        <translation>dans le champ&#xa0;: ajouter le groupe et y rester</translation>
    </message>
    <message>
        <source>from the field into the list</source>
        <translation>passer du champ à la liste</translation>
    </message>
    <message>
        <source>Ctrl V</source>
        <translation>Ctrl V</translation>
    </message>
    <message>
        <source>outside a field: paste a list</source>
        <translation>hors d’un champ&#xa0;: coller une liste</translation>
    </message>
    <message>
        <source>Ctrl M</source>
        <translation>Ctrl M</translation>
    </message>
    <message>
        <source>I am in it, or I might join it</source>
        <translation>j’en suis membre, ou il me tente</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>another name or platform</source>
        <translation>autre nom ou autre plateforme</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>take it off the list</source>
        <translation>retirer de la liste</translation>
    </message>
    <message>
        <source>Ctrl Shift Q</source>
        <translation>Ctrl Maj Q</translation>
    </message>
    <message>
        <source>the quiet shelf</source>
        <translation>les groupes silencieux</translation>
    </message>
    <message>
        <source>Let go: I will say what it is</source>
        <translation>Lâchez&#xa0;: je vous dirai ce que c’est</translation>
    </message>
</context>
<context>
    <name>HistoryDecision</name>
    <message>
        <source>advised: %1</source>
        <translation>conseillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>décidé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HistoryLedger</name>
    <message>
        <source>advised</source>
        <translation>conseillé</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>décidé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>turned out</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>Nothing was decided yet: the ledger begins with the first decision.</source>
        <translation>Rien n’est encore décidé&#xa0;: le registre commence avec la première décision.</translation>
    </message>
    <message>
        <source>Which quarter is shown</source>
        <translation>Quel trimestre est montré</translation>
    </message>
    <message>
        <source>Decisions and what came of them</source>
        <translation>Les décisions et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Bold: you decided otherwise than advised.</source>
        <translation>En gras&#xa0;: vous avez décidé autrement que conseillé.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Which of your objectives hang by a thread?</source>
        <translation>Lesquels de vos objectifs ne tiennent qu’à un fil&#x202f;?</translation>
    </message>
    <message>
        <source>What came of what you decided?</source>
        <translation>Qu’est-il advenu de vos décisions&#x202f;?</translation>
    </message>
    <message>
        <source>Where one dot hangs alone, a single departure leaves an objective with nothing.</source>
        <translation>Là où un point est seul, un seul départ laisse un objectif sans rien.</translation>
    </message>
    <message>
        <source>on the switch: quarters, the ledger, threads</source>
        <translation>sur le sélecteur&#xa0;: trimestres, registre, fils</translation>
    </message>
    <message>
        <source>in a list: from group to group</source>
        <translation>dans une liste&#xa0;: de groupe en groupe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>on a group of the quarters: its lines, and back to all</source>
        <translation>sur un groupe des trimestres&#xa0;: ses lignes, puis toutes</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>as a table, or as a drawing</source>
        <translation>en tableau, ou en dessin</translation>
    </message>
    <message>
        <source>What of the history is shown</source>
        <translation>Ce qui est montré de l’historique</translation>
    </message>
    <message>
        <source>Quarter by quarter</source>
        <translation>Trimestre par trimestre</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>Le registre</translation>
    </message>
    <message>
        <source>By a thread</source>
        <translation>À un fil</translation>
    </message>
</context>
<context>
    <name>HistoryPhotograph</name>
    <message>
        <source>Put it in my calendar</source>
        <translation>Dans mon agenda</translation>
    </message>
    <message>
        <source>The dates are made</source>
        <translation>Les dates sont prêtes</translation>
    </message>
</context>
<context>
    <name>HistoryQuarters</name>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Minutes a week. After a slash: the advice, where you decided otherwise.</source>
        <translation>Minutes par semaine. Après une barre&#xa0;: le conseil, là où vous avez décidé autrement.</translation>
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
        <translation>Trimestres précédents</translation>
    </message>
    <message>
        <source>Later quarters</source>
        <translation>Trimestres suivants</translation>
    </message>
    <message>
        <source>Your groups over the quarters</source>
        <translation>Vos groupes au fil des trimestres</translation>
    </message>
</context>
<context>
    <name>HourBack</name>
    <message>
        <source>What is there to come back to?</source>
        <translation>À quoi faut-il revenir&#x202f;?</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
</context>
<context>
    <name>HourCard</name>
    <message>
        <source>Uneasy at</source>
        <translation>Malaises</translation>
    </message>
    <message>
        <source>Parked, and waiting</source>
        <translation>Mis de côté, en attente</translation>
    </message>
    <message>
        <source>Parked, and done with</source>
        <translation>Mis de côté, réglé</translation>
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
        <translation>%1. Jamais montré, jamais imprimé&#x202f;; la dernière page vous relit tout.</translation>
    </message>
    <message>
        <source>Back to the hour</source>
        <translation>Revenir à l’heure</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>A new hour</source>
        <translation>Une nouvelle heure</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>The last page</source>
        <translation>La dernière page</translation>
    </message>
</context>
<context>
    <name>HourHead</name>
    <message>
        <source>%1: my window, not shared</source>
        <translation>%1&#xa0;: ma fenêtre, non partagée</translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation>%1 passées</translation>
    </message>
    <message>
        <source>%1 more than planned</source>
        <translation>%1 de plus que prévu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>il reste %1</translation>
    </message>
</context>
<context>
    <name>HourMinutes</name>
    <message>
        <source>Minutes for each part</source>
        <translation>Minutes de chaque partie</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HourNotes</name>
    <message>
        <source>My notes, never shown, never printed</source>
        <translation>Mes notes, jamais montrées, jamais imprimées</translation>
    </message>
</context>
<context>
    <name>HourParked</name>
    <message>
        <source>Parked for later</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Park a thought</source>
        <translation>Mettre une pensée de côté</translation>
    </message>
    <message>
        <source>a thought, then Enter</source>
        <translation>une pensée, puis Entrée</translation>
    </message>
</context>
<context>
    <name>HourPart</name>
    <message>
        <source>%1, uneasy: %2</source>
        <translation>%1, malaises&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HourQuestion</name>
    <message>
        <source>now, %1 of 7: %2</source>
        <translation>maintenant, %1 sur 7&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HourScreen</name>
    <message>
        <source>on the other screen</source>
        <translation>sur l’autre écran</translation>
    </message>
    <message>
        <source>in the client’s view</source>
        <translation>dans la vue du client</translation>
    </message>
    <message>
        <source>Blank: nothing is shown.</source>
        <translation>Masquée&#xa0;: rien n’est montré.</translation>
    </message>
    <message>
        <source>Unease</source>
        <translation>Malaise</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source>Blank it</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>That view holds %1’s data alone.</source>
        <translation>Cette vue ne contient que les données de %1.</translation>
    </message>
</context>
<context>
    <name>HourUneases</name>
    <message>
        <source>Unease</source>
        <translation>Malaise</translation>
    </message>
    <message>
        <source>Take it off: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>F7 anywhere: a key, no words needed. Nothing of it shows in their view.</source>
        <translation>F7 partout&#xa0;: une touche, sans un mot. Rien n’en paraît dans leur vue.</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>go on, from anywhere</source>
        <translation>continuer, où que l’on soit</translation>
    </message>
    <message>
        <source>Alt 1 to 7</source>
        <translation>Alt 1 à 7</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>Alt ←</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Maj Z</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close, or give a field its former value</source>
        <translation>fermer, ou rendre à un champ sa valeur d’avant</translation>
    </message>
    <message>
        <source>Which keys work here?</source>
        <translation>Quelles touches servent ici&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>show this person alone, large; F8 blanks it, F9 ends it</source>
        <translation>montrer cette personne seule, en grand&#x202f;; F8 masque la vue, F9 la quitte</translation>
    </message>
</context>
<context>
    <name>LeftGroups</name>
    <message>
        <source>I am in it after all: %1</source>
        <translation>J’en suis membre, finalement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it off the list: %1</source>
        <translation>Retirer de la liste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LookBackBet</name>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>LookBackHead</name>
    <message>
        <source>you decided</source>
        <translation>vous aviez décidé</translation>
    </message>
    <message>
        <source>done?</source>
        <translation>fait&#x202f;?</translation>
    </message>
    <message>
        <source>what came of it, if you like</source>
        <translation>ce qu’il en est advenu, si vous voulez</translation>
    </message>
</context>
<context>
    <name>LookBackList</name>
    <message>
        <source>What you decided</source>
        <translation>Ce que vous aviez décidé</translation>
    </message>
</context>
<context>
    <name>LookBackPage</name>
    <message>
        <source>On to my objectives</source>
        <translation>Vers mes objectifs</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>done, partly, not; a bet: won, in part, lost</source>
        <translation>fait, en partie, non&#x202f;; un pari&#xa0;: gagné, en partie, perdu</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>from one decision to the next</source>
        <translation>d’une décision à la suivante</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>les mots</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>on to my objectives, with last time’s answers</source>
        <translation>vers mes objectifs, avec les réponses de la dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>and %n more below</source>
        <translation>
            <numerusform>et encore %n plus bas</numerusform>
            <numerusform>et encore %n plus bas</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>LookBackRow</name>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>pas bien</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>%1, you decided: %2 %3</source>
        <translation>%1, vous aviez décidé&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>not</source>
        <translation>non</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>What came of it: %1</source>
        <translation>Ce qu’il en est advenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>en quelques mots</translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation>rien à ajouter</translation>
    </message>
    <message>
        <source>turned out well</source>
        <translation>s’est bien passé</translation>
    </message>
    <message>
        <source>did not turn out well</source>
        <translation>ne s’est pas bien passé</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <source>How did it turn out?</source>
        <translation>Comment cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>How did it turn out: %1</source>
        <translation>Comment cela s’est-il passé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LostWorkbook</name>
    <message>
        <source>Go back to %1?</source>
        <translation>Revenir au %1&#x202f;?</translation>
    </message>
    <message>
        <source>There are copies of it. Go back to one?</source>
        <translation>Il en existe des copies. Revenir à l’une d’elles&#x202f;?</translation>
    </message>
    <message>
        <source>A workbook was here, and isn’t any more. Go back to a copy of it?</source>
        <translation>Il y avait ici un classeur, et il n’y est plus. Revenir à une copie&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one, and see first what it holds.</source>
        <translation>Choisissez-en une, et voyez d’abord ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Les montrer toutes (%1)</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>MadeFile</name>
    <message>
        <source>“%1”, in the folder “%2”</source>
        <translation>«&#xa0;%1&#xa0;», dans le dossier «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation>Montrer son dossier</translation>
    </message>
    <message>
        <source>Make it as a table (CSV)</source>
        <translation>Le faire en tableau (CSV)</translation>
    </message>
    <message>
        <source>Save it elsewhere…</source>
        <translation>L’enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où l’enregistrer</translation>
    </message>
    <message>
        <source>It waits outside this view.</source>
        <translation>Il vous attend hors de cette vue.</translation>
    </message>
    <message>
        <source>The file couldn’t be made</source>
        <translation>Le fichier n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Why, it says outside this view.</source>
        <translation>La raison est donnée hors de cette vue.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>what an objective weighs</source>
        <translation>ce que pèse un objectif</translation>
    </message>
    <message>
        <source>Your order shares out the whole: the first objective gets the most, each one after it less. Help with what weighs more counts for more. Move an objective, and the others change with it.</source>
        <translation>Votre ordre partage la totalité&#xa0;: le premier objectif en reçoit le plus, chacun des suivants un peu moins. Ce qui aide un objectif qui pèse plus compte davantage. Déplacez un objectif, et les autres suivent.</translation>
    </message>
    <message>
        <source>the promise</source>
        <translation>la promesse</translation>
    </message>
    <message>
        <source>The time you are ready to give to all your groups together, in a week. The advice stays within it. A good guess is enough: you can move it later and see what changes.</source>
        <translation>Le temps que vous comptez donner à tous vos groupes ensemble, par semaine. Le conseil reste dans ce temps. Une bonne estimation suffit&#xa0;: vous pourrez le changer plus tard et voir ce que cela déplace.</translation>
    </message>
    <message>
        <source>brought, and could bring</source>
        <translation>m’a apporté, pourrait m’apporter</translation>
    </message>
    <message>
        <source>Brought: what the group has really done for you so far. Could bring: what you might hope for if you gave it more of yourself. 0 is nothing, 10 all you could wish. Your impression is enough.</source>
        <translation>Apport&#xa0;: ce que le groupe a vraiment fait pour vous jusqu’ici. Potentiel&#xa0;: ce que vous pourriez en espérer en y donnant plus de vous-même. 0, c’est rien&#x202f;; 10, tout ce que vous pourriez souhaiter. Votre impression suffit.</translation>
    </message>
    <message>
        <source>from post to coffee</source>
        <translation>du message au café</translation>
    </message>
    <message>
        <source>How far things went with people of this group: a few words exchanged, a meeting online, a meeting in person, something done together. A rough count will do. 0 is nobody yet; ? is when you don’t know.</source>
        <translation>Jusqu’où cela est allé avec des personnes de ce groupe&#xa0;: quelques mots échangés, une rencontre en ligne, une rencontre en personne, quelque chose fait ensemble. Un compte approximatif suffit. 0&#xa0;: personne encore&#x202f;;&#x202f;?&#xa0;: vous ne savez pas.</translation>
    </message>
    <message>
        <source>the circles</source>
        <translation>les cercles</translation>
    </message>
    <message>
        <source>1: people you know and keep in touch with. 2: people you know and lost touch with. 3: people you don’t know and would like to reach. A group keeps 1 and 2 warm, and opens the door to 3.</source>
        <translation>1&#xa0;: les personnes que vous connaissez et avec qui vous gardez le contact. 2&#xa0;: celles que vous connaissez et avez perdues de vue. 3&#xa0;: celles que vous ne connaissez pas et aimeriez approcher. Un groupe entretient 1 et 2, et ouvre la porte vers 3.</translation>
    </message>
    <message>
        <source>your own leaning</source>
        <translation>votre première idée</translation>
    </message>
    <message>
        <source>What you would do with this group if nobody advised you. It decides nothing. If the advice later goes the other way, you will see the two side by side.</source>
        <translation>Ce que vous feriez de ce groupe sans aucun conseil. Cela ne décide de rien. Si le conseil va ensuite dans l’autre sens, vous verrez les deux côte à côte.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>les points</translation>
    </message>
    <message>
        <source>what an hour counts</source>
        <translation>ce que compte une heure</translation>
    </message>
    <message>
        <source>The points of a group, divided by the hours you spend there. It shows where a little time brings much, and where much time brings little.</source>
        <translation>Les points d’un groupe, divisés par les heures que vous y passez. On voit où peu de temps apporte beaucoup, et où beaucoup de temps apporte peu.</translation>
    </message>
    <message>
        <source>the best for each time</source>
        <translation>le mieux pour chaque temps</translation>
    </message>
    <message>
        <source>For each time a week, the most that your groups could bring by your own answers. Where the curve grows flat, more time brings little more.</source>
        <translation>Pour chaque temps par semaine, le plus que vos groupes pourraient apporter d’après vos propres réponses. Là où la courbe s’aplatit, plus de temps n’apporte guère plus.</translation>
    </message>
    <message>
        <source>needed and promised</source>
        <translation>nécessaire et promis</translation>
    </message>
    <message>
        <source>The time it would take to follow all these groups regularly, beside the time you promised yourself. What does not fit has to give way.</source>
        <translation>Le temps qu’il faudrait pour suivre régulièrement tous ces groupes, à côté du temps que vous vous êtes promis. Ce qui n’y tient pas devra céder la place.</translation>
    </message>
    <message>
        <source>how sure it is</source>
        <translation>à quel point c’est sûr</translation>
    </message>
    <message>
        <source>Your answers are read a thousand times, each time a little higher or lower, as you might have given them on another day. If the advice stays the same nearly every time, it is clear. It says nothing of the future.</source>
        <translation>Vos réponses sont lues mille fois, chaque fois un peu plus haut ou plus bas, comme vous auriez pu les donner un autre jour. Si le conseil reste presque toujours le même, c’est net. Cela ne dit rien de l’avenir.</translation>
    </message>
    <message>
        <source>a close call</source>
        <translation>cela se joue à peu</translation>
    </message>
    <message>
        <source>Two choices are almost as good: your answers, only a little different, would turn the advice. Follow your own sense; neither is a mistake.</source>
        <translation>Deux choix se valent presque&#xa0;: des réponses à peine différentes retourneraient le conseil. Suivez votre sentiment&#x202f;; aucun des deux n’est une erreur.</translation>
    </message>
    <message>
        <source>against your leaning</source>
        <translation>contre votre première idée</translation>
    </message>
    <message>
        <source>Before any advice you leant one way, and the figures you gave point the other way. Both come from you. These groups deserve a moment’s thought first.</source>
        <translation>Avant tout conseil, vous penchiez d’un côté&#x202f;; les chiffres que vous avez donnés penchent de l’autre. Les deux viennent de vous. Ces groupes méritent qu’on s’y arrête d’abord.</translation>
    </message>
    <message>
        <source>what it costs elsewhere</source>
        <translation>ce que cela coûte ailleurs</translation>
    </message>
    <message>
        <source>Minutes given here are taken from other groups. “About equal” means that they would lose less than one part in a hundred: both weeks are as good.</source>
        <translation>Les minutes données ici sont prises à d’autres groupes. «&#xa0;À peu près égal&#xa0;» veut dire qu’on y perdrait moins d’un centième&#xa0;: les deux semaines se valent.</translation>
    </message>
    <message>
        <source>a trial with a bet</source>
        <translation>un essai avec un pari</translation>
    </message>
    <message>
        <source>You give the group one quarter and say now what would make you stay. On that day you look: if it came true you stay, if not you leave. You alone decide.</source>
        <translation>Vous donnez au groupe un trimestre et dites dès maintenant ce qui vous ferait rester. Le jour venu, vous regardez&#xa0;: si c’est arrivé, vous restez&#x202f;; sinon, vous partez. La décision n’appartient qu’à vous.</translation>
    </message>
    <message>
        <source>the parting kit</source>
        <translation>le nécessaire de départ</translation>
    </message>
    <message>
        <source>What helps you leave on good terms: a short message, whom to keep in touch with first, and where the way out is. Recentre sends nothing for you.</source>
        <translation>Ce qui aide à partir en bons termes&#xa0;: un court message, avec qui d’abord garder le contact, et où se trouve la sortie. Recentre n’envoie rien pour vous.</translation>
    </message>
    <message>
        <source>pleasure</source>
        <translation>le plaisir</translation>
    </message>
    <message>
        <source>How glad you are to spend time there. Nobody keeps up what they do not enjoy, so it counts a little beside your objectives. 0 is a chore, 10 a joy; ? is when you don’t know.</source>
        <translation>Votre plaisir à y passer du temps. On ne tient pas longtemps ce que l’on n’aime pas&#xa0;: il compte donc un peu, à côté de vos objectifs. 0 est une corvée, 10 une joie&#x202f;;&#x202f;? veut dire que vous ne savez pas.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>Your decision stands as it is, with its minutes, whatever else you change. The advice on the other groups is worked out around it. Unpin it, and it is weighed again like the rest.</source>
        <translation>Votre décision reste telle quelle, avec ses minutes, quoi que vous changiez d’autre. Les conseils sur les autres groupes en tiennent compte. Détachez-la, et elle est de nouveau pesée comme les autres.</translation>
    </message>
    <message>
        <source>Your answers for a group, each counted by what its objective weighs, and added up. They are your own opinions put together, not a verdict on the group.</source>
        <translation>Vos réponses pour un groupe, chacune comptée selon ce que pèse son objectif, puis additionnées. Ce sont vos propres avis mis ensemble, pas un jugement sur le groupe.</translation>
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
        <translation>Moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NeededView</name>
    <message>
        <source>%1: %2 a week, %3</source>
        <translation>%1&#xa0;: %2 par semaine, %3</translation>
    </message>
    <message>
        <source>Press a part of the bar to see whose it is.</source>
        <translation>Appuyez sur une partie de la barre pour voir de quel groupe il s’agit.</translation>
    </message>
</context>
<context>
    <name>NewPerson</name>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>A name, as you call them. Everything else comes in the exercise.</source>
        <translation>Un nom, comme vous l’appelez. Tout le reste vient dans l’exercice.</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>NextLook</name>
    <message>
        <source>We look again on</source>
        <translation>Nous regardons à nouveau le</translation>
    </message>
    <message>
        <source>Put it in my calendar</source>
        <translation>Dans mon agenda</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Une autre date</translation>
    </message>
    <message>
        <source>The day we look again</source>
        <translation>Le jour où nous regardons à nouveau</translation>
    </message>
    <message>
        <source>in one month</source>
        <translation>dans un mois</translation>
    </message>
    <message>
        <source>in two months</source>
        <translation>dans deux mois</translation>
    </message>
    <message>
        <source>in three months</source>
        <translation>dans trois mois</translation>
    </message>
</context>
<context>
    <name>NotesHead</name>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>never shown, never printed</source>
        <translation>jamais montrées, jamais imprimées</translation>
    </message>
</context>
<context>
    <name>Objectives</name>
    <message>
        <source>What do you want your groups to do for you?</source>
        <translation>Qu’attendez-vous de vos groupes&#x202f;?</translation>
    </message>
    <message>
        <source>Which would you most want to see go from nothing to all you could hope for? Put it at the top. Then the next.</source>
        <translation>Lequel aimeriez-vous le plus voir passer de rien à tout ce que vous pouvez espérer&#x202f;? Mettez-le en tête. Puis le suivant.</translation>
    </message>
    <message>
        <source>On to my groups</source>
        <translation>Passer à mes groupes</translation>
    </message>
    <message>
        <source>from one objective to the next</source>
        <translation>d’un objectif à l’autre</translation>
    </message>
    <message>
        <source>Alt ↑ ↓</source>
        <translation>Alt ↑ ↓</translation>
    </message>
    <message>
        <source>move it; or Space, the arrows, Space</source>
        <translation>le déplacer&#x202f;; ou Espace, les flèches, Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>le retirer</translation>
    </message>
    <message>
        <source>five minutes more or less</source>
        <translation>cinq minutes de plus ou de moins</translation>
    </message>
    <message>
        <source>Begin with one</source>
        <translation>Commencez par un seul</translation>
    </message>
    <message>
        <source>the same rank as the one above</source>
        <translation>le même rang que celui du dessus</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>other words for it</source>
        <translation>le dire autrement</translation>
    </message>
</context>
<context>
    <name>ObjectivesView</name>
    <message>
        <source>%1: %2 today, %3 under the plan</source>
        <translation>%1&#xa0;: %2 aujourd’hui, %3 avec le plan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
</context>
<context>
    <name>OneQuestion</name>
    <message>
        <source>Answer it</source>
        <translation>Y répondre</translation>
    </message>
</context>
<context>
    <name>PartingCard</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>The language of the word</source>
        <translation>La langue du mot</translation>
    </message>
    <message>
        <source>or say nothing: a reader may leave quietly</source>
        <translation>ou ne rien dire&#xa0;: un lecteur peut partir sans bruit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Whom to keep first</source>
        <translation>Qui garder d’abord</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>Open the group’s page</source>
        <translation>Ouvrir la page du groupe</translation>
    </message>
    <message>
        <source>only mute</source>
        <translation>seulement en sourdine</translation>
    </message>
    <message>
        <source>No browser opened. The message can be copied all the same.</source>
        <translation>Aucun navigateur ne s’est ouvert. Le message peut être copié quand même.</translation>
    </message>
    <message>
        <source>names, with commas</source>
        <translation>noms, avec des virgules</translation>
    </message>
</context>
<context>
    <name>PartingList</name>
    <message>
        <source>Groups to leave</source>
        <translation>Groupes à quitter</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
</context>
<context>
    <name>PastHours</name>
    <message>
        <source>The last hour only</source>
        <translation>La dernière heure seulement</translation>
    </message>
    <message>
        <source>Earlier hours</source>
        <translation>Les heures précédentes</translation>
    </message>
</context>
<context>
    <name>PasteTray</name>
    <message>
        <source>What the list holds</source>
        <translation>Ce que contient la liste</translation>
    </message>
</context>
<context>
    <name>PeopleFoot</name>
    <message>
        <source>Make a copy now</source>
        <translation>Faire une copie maintenant</translation>
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
        <translation>d’une personne à l’autre, en cherchant aussi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open who is chosen</source>
        <translation>ouvrir la personne choisie</translation>
    </message>
    <message>
        <source>present to them: their view alone, large</source>
        <translation>présenter&#xa0;: leur vue seule, en grand</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>the envelope before one meets</source>
        <translation>l’enveloppe d’avant la rencontre</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close, or give a field its former value</source>
        <translation>fermer, ou rendre à un champ sa valeur d’avant</translation>
    </message>
    <message>
        <source>Which keys work here?</source>
        <translation>Quelles touches servent ici&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Ctrl ,</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PeopleRail</name>
    <message>
        <source>My practice</source>
        <translation>Mes accompagnements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>For myself only</source>
        <translation>Pour moi seulement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Open an audit I already have</source>
        <translation>Ouvrir un bilan que j’ai déjà</translation>
    </message>
    <message>
        <source>Who will be your first?</source>
        <translation>Qui sera la première personne&#x202f;?</translation>
    </message>
    <message>
        <source>Whom are you seeing today?</source>
        <translation>Qui voyez-vous aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>This page and your notes are yours alone: no export and no report has them.</source>
        <translation>Cette page et vos notes n’appartiennent qu’à vous&#xa0;: aucun export, aucun rapport ne les contient.</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Find a person, or what is due</source>
        <translation>Une personne, ou ce qui est dû</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>For myself only</source>
        <translation>Pour moi seulement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Time and value</source>
        <translation>Temps et apport</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Utilités</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Giving</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Where does your time go, and what comes back?</source>
        <translation>Où va votre temps, et que vous rend-il&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing here is a judgement. These are the figures you gave, put side by side.</source>
        <translation>Rien ici n’est un jugement. Ce sont les chiffres que vous avez donnés, mis côte à côte.</translation>
    </message>
    <message>
        <source>On to my decisions</source>
        <translation>Vers mes décisions</translation>
    </message>
    <message>
        <source>on the switch: from chart to chart</source>
        <translation>sur les onglets&#xa0;: d’un graphique à l’autre</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>flèches</translation>
    </message>
    <message>
        <source>in a chart: to the nearest point that way</source>
        <translation>dans un graphique&#xa0;: vers le point le plus proche de ce côté</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>in a chart: to what you said about the group</source>
        <translation>dans un graphique&#xa0;: vers ce que vous avez dit du groupe</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>as a table, or as a drawing</source>
        <translation>en tableau, ou en dessin</translation>
    </message>
    <message>
        <source>on the budget’s curve: five minutes less or more</source>
        <translation>sur la courbe du budget&#xa0;: cinq minutes de moins ou de plus</translation>
    </message>
</context>
<context>
    <name>PictureSide</name>
    <message>
        <source>What the figures show</source>
        <translation>Ce que montrent les chiffres</translation>
    </message>
</context>
<context>
    <name>PictureTabs</name>
    <message>
        <source>Which chart is shown</source>
        <translation>Graphique affiché</translation>
    </message>
</context>
<context>
    <name>PictureValue</name>
    <message>
        <source>larger: more pleasure in it</source>
        <translation>plus grand&#xa0;: plus de plaisir</translation>
    </message>
    <message>
        <source>From 0 to 10: what a group brings, or could bring, for one of your objectives.</source>
        <translation>De 0 à 10&#xa0;: ce qu’un groupe apporte, ou pourrait apporter, à l’un de vos objectifs.</translation>
    </message>
    <message>
        <source>Say it for “%1”</source>
        <translation>Le dire pour «&#xa0;%1&#xa0;»</translation>
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
        <translation>ouvert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>What would make you stay, and how do you leave?</source>
        <translation>Qu’est-ce qui vous ferait rester, et comment quitter&#x202f;?</translation>
    </message>
    <message>
        <source>Here is your week. Does it feel like yours?</source>
        <translation>Voici votre semaine. Vous ressemble-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>A trial is a bet with yourself. A parting is a link and a few words; what is done is done by you.</source>
        <translation>Un essai est un pari avec vous-même. Un départ, c’est un lien et quelques mots&#x202f;; ce qui se fait, c’est vous qui le faites.</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Fait, au suivant</translation>
    </message>
    <message>
        <source>My week</source>
        <translation>Ma semaine</translation>
    </message>
    <message>
        <source>On to my decisions</source>
        <translation>Vers mes décisions</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Faire le rapport</translation>
    </message>
    <message>
        <source>from one group to the next</source>
        <translation>d’un groupe à l’autre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>done, and the next</source>
        <translation>fait, et le suivant</translation>
    </message>
    <message>
        <source>Ctrl C</source>
        <translation>Ctrl C</translation>
    </message>
    <message>
        <source>copy the message</source>
        <translation>copier le message</translation>
    </message>
    <message>
        <source>only mute it, or leave</source>
        <translation>seulement en sourdine, ou quitter</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back to my week</source>
        <translation>retour à ma semaine</translation>
    </message>
    <message>
        <source>from one line to the next</source>
        <translation>d’une ligne à l’autre</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>the words of the line; Tab: its next blank</source>
        <translation>les mots de la ligne&#x202f;; Tab&#xa0;: le blanc suivant</translation>
    </message>
    <message>
        <source>five minutes more or less</source>
        <translation>cinq minutes de plus ou de moins</translation>
    </message>
    <message>
        <source>the trial</source>
        <translation>l’essai</translation>
    </message>
    <message>
        <source>the parting kit</source>
        <translation>le nécessaire de départ</translation>
    </message>
    <message>
        <source>make the report</source>
        <translation>faire le rapport</translation>
    </message>
</context>
<context>
    <name>PlanBudget</name>
    <message>
        <source>%1; drag the dot to see what changes</source>
        <translation>%1&#x202f;; déplacez le point pour voir ce qui change</translation>
    </message>
    <message>
        <source>Minutes to give</source>
        <translation>Minutes à donner</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What I do then</source>
        <translation>Ce que je fais alors</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>The lines of my week</source>
        <translation>Les lignes de ma semaine</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>give more</source>
        <translation>donner plus</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>garder tel quel</translation>
    </message>
</context>
<context>
    <name>PlanRowHead</name>
    <message>
        <source>add a moment, if you wish</source>
        <translation>ajoutez un moment, si vous voulez</translation>
    </message>
    <message>
        <source>one of the three</source>
        <translation>l’un des trois</translation>
    </message>
    <message>
        <source>Five minutes less: %1</source>
        <translation>Cinq minutes de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Five minutes more: %1</source>
        <translation>Cinq minutes de plus&#xa0;: %1</translation>
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
        <translation>%1. Qu’est-ce qui vous ferait rester&#x202f;?</translation>
    </message>
    <message>
        <source>Change the bet</source>
        <translation>Changer le pari</translation>
    </message>
    <message>
        <source>The parting kit</source>
        <translation>Le nécessaire de départ</translation>
    </message>
</context>
<context>
    <name>PlanTop</name>
    <message>
        <source>minutes a week</source>
        <translation>minutes par semaine</translation>
    </message>
    <message>
        <source>Tick them, and give each its moment.</source>
        <translation>Cochez-les, et donnez à chacun son moment.</translation>
    </message>
    <message>
        <source>Three are chosen. Untick one to choose another.</source>
        <translation>Trois sont choisis. Décochez-en un pour en choisir un autre.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
</context>
<context>
    <name>PlanTray</name>
    <message>
        <source>The parting kit</source>
        <translation>Le nécessaire de départ</translation>
    </message>
</context>
<context>
    <name>PlanWeek</name>
    <message>
        <source>What will you do with each one?</source>
        <translation>Qu’allez-vous faire de chacun&#x202f;?</translation>
    </message>
    <message>
        <source>Decide on a group first: your week is made of what you decide.</source>
        <translation>Décidez d’abord d’un groupe&#xa0;: votre semaine est faite de ce que vous décidez.</translation>
    </message>
    <message>
        <source>On to my decisions</source>
        <translation>Vers mes décisions</translation>
    </message>
    <message>
        <source>The report is made</source>
        <translation>Le rapport est fait</translation>
    </message>
    <message>
        <source>The table is made</source>
        <translation>Le tableau est fait</translation>
    </message>
    <message>
        <source>The calendar file is made: open it, and the dates go into your calendar</source>
        <translation>Le fichier d’agenda est fait&#xa0;: ouvrez-le, et les dates vont dans votre agenda</translation>
    </message>
</context>
<context>
    <name>PleasureScale</name>
    <message>
        <source>.</source>
        <comment>the decimal mark</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its word</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>I don’t know: %1</source>
        <translation>Je ne sais pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>pas encore dit</translation>
    </message>
</context>
<context>
    <name>PrivateNotes</name>
    <message>
        <source>My notes, never shown, never printed</source>
        <translation>Mes notes, jamais montrées, jamais imprimées</translation>
    </message>
    <message>
        <source>Next appointment</source>
        <translation>Prochain rendez-vous</translation>
    </message>
    <message>
        <source>Thursday 10:00</source>
        <translation>jeudi 10&#x202f;h</translation>
    </message>
</context>
<context>
    <name>ProgressBlock</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PurposeChips</name>
    <message>
        <source>Groups can serve to</source>
        <translation>Les groupes peuvent servir à</translation>
    </message>
    <message>
        <source>Groups can also serve to</source>
        <translation>Les groupes peuvent aussi servir à</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Avec mes propres mots</translation>
    </message>
    <message>
        <source>What a group could do for me</source>
        <translation>Ce qu’un groupe pourrait m’apporter</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove this purpose: %1</source>
        <translation>Supprimer cette utilité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PurposeQuestion</name>
    <message>
        <source>Less than that</source>
        <translation>Moins que cela</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation>Plus que cela</translation>
    </message>
    <message>
        <source>The rest looks right</source>
        <translation>Le reste est juste</translation>
    </message>
    <message>
        <source>choose a group</source>
        <translation>choisir un groupe</translation>
    </message>
    <message>
        <source>nudge it by one</source>
        <translation>le déplacer d’un cran</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>by a half</source>
        <translation>d’un demi</translation>
    </message>
    <message>
        <source>Say it for “%1”</source>
        <translation>Le dire pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PurposeRow</name>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal mark</comment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>PurposeRows</name>
    <message>
        <source>The groups of this purpose</source>
        <translation>Les groupes de cette utilité</translation>
    </message>
</context>
<context>
    <name>QuietHeader</name>
    <message>
        <source>quiet group</source>
        <translation>groupe silencieux</translation>
    </message>
    <message>
        <source>last sign from you</source>
        <translation>dernier signe de vous</translation>
    </message>
    <message>
        <source>before that</source>
        <translation>avant cela</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Look at them together</source>
        <translation>Les regarder ensemble</translation>
    </message>
</context>
<context>
    <name>QuietTray</name>
    <message>
        <source>Quiet groups</source>
        <translation>Groupes silencieux</translation>
    </message>
    <message>
        <source>Silence is an answer too, and you have already given it.</source>
        <translation>Le silence aussi est une réponse, et vous l’avez déjà donnée.</translation>
    </message>
    <message>
        <source>They move to “left”, with their links, and one undo brings them all back.</source>
        <translation>Ils passent à «&#xa0;quittés&#xa0;», avec leurs liens, et une seule annulation les ramène tous.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>cocher ou décocher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>leave what is ticked</source>
        <translation>quitter ce qui est coché</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>The seven steps</source>
        <translation>Les sept étapes</translation>
    </message>
    <message>
        <source>An example: nothing of it is kept.</source>
        <translation>Un exemple&#xa0;: rien n’en est gardé.</translation>
    </message>
</context>
<context>
    <name>RailLinks</name>
    <message>
        <source>Leave the example</source>
        <translation>Quitter l’exemple</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regard en arrière</translation>
    </message>
</context>
<context>
    <name>RailStrip</name>
    <message>
        <source>%1 of 7  %2</source>
        <translation>%1 sur 7  %2</translation>
    </message>
    <message>
        <source>Steps: %1 of 7, %2</source>
        <translation>Étapes&#xa0;: %1 sur 7, %2</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regard en arrière</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>RankCard</name>
    <message>
        <source>Move up: %1</source>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, lifted: arrows move it</source>
        <translation>%1, soulevé&#xa0;: les flèches le déplacent</translation>
    </message>
</context>
<context>
    <name>RankList</name>
    <message>
        <source>Objectives, the first matters most</source>
        <translation>Objectifs, le premier compte le plus</translation>
    </message>
</context>
<context>
    <name>RankSlot</name>
    <message>
        <source>%1, shared rank</source>
        <translation>%1, rang partagé</translation>
    </message>
    <message>
        <source>This objective, in your words</source>
        <translation>Cet objectif, avec vos mots</translation>
    </message>
</context>
<context>
    <name>RealisationRow</name>
    <message>
        <source>its groups are shown</source>
        <translation>ses groupes sont affichés</translation>
    </message>
    <message>
        <source>shows its chart and its groups</source>
        <translation>affiche son graphique et ses groupes</translation>
    </message>
    <message>
        <source>It is about all of them, not about single groups.</source>
        <translation>Il s’agit de tous, et non de tel ou tel groupe.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>un de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Realisations</name>
    <message>
        <source>What the figures show</source>
        <translation>Ce que montrent les chiffres</translation>
    </message>
    <message>
        <source>Nothing stands out yet. With more figures, this is where it will.</source>
        <translation>Rien ne ressort encore. Avec plus de chiffres, c’est ici que cela se verra.</translation>
    </message>
    <message>
        <source>What surprises you?</source>
        <translation>Qu’est-ce qui vous surprend&#x202f;?</translation>
    </message>
    <message>
        <source>In your words, if you wish</source>
        <translation>Avec vos mots, si vous voulez</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy the receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReturnedCard</name>
    <message>
        <source>Take it in</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>RolePicker</name>
    <message>
        <source>I read</source>
        <translation>Je lis</translation>
    </message>
    <message>
        <source>and move on</source>
        <translation>et je passe</translation>
    </message>
    <message>
        <source>I react</source>
        <translation>Je réagis</translation>
    </message>
    <message>
        <source>likes, thanks</source>
        <translation>j’aime, merci</translation>
    </message>
    <message>
        <source>I contribute</source>
        <translation>Je contribue</translation>
    </message>
    <message>
        <source>answers, shares</source>
        <translation>réponses, partages</translation>
    </message>
    <message>
        <source>I start things</source>
        <translation>Je lance</translation>
    </message>
    <message>
        <source>discussions</source>
        <translation>des discussions</translation>
    </message>
</context>
<context>
    <name>SaveBanner</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Enregistrer une copie ailleurs</translation>
    </message>
    <message>
        <source>Not everything is saved yet.</source>
        <translation>Tout n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Closing once more ends Recentre all the same, and loses what isn’t saved. %1</source>
        <translation>Fermer encore une fois quitte Recentre malgré tout, et ce qui n’est pas enregistré est perdu. %1</translation>
    </message>
</context>
<context>
    <name>ScoreFigures</name>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>ScoreLegend</name>
    <message>
        <source>brought me so far</source>
        <translation>m’a apporté</translation>
    </message>
    <message>
        <source>could bring me</source>
        <translation>pourrait m’apporter</translation>
    </message>
    <message>
        <source>could bring if I gave it more</source>
        <translation>pourrait m’apporter</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>ScoreScale</name>
    <message>
        <source>.</source>
        <comment>the decimal mark</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>Je ne sais pas</translation>
    </message>
</context>
<context>
    <name>ScoreTrack</name>
    <message>
        <source>I don’t know: %1</source>
        <translation>Je ne sais pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: brought me so far</source>
        <translation>%1&#xa0;: m’a apporté</translation>
    </message>
    <message>
        <source>%1: could bring me</source>
        <translation>%1&#xa0;: pourrait m’apporter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How shall it look and read?</source>
        <translation>Quel aspect, quelle langue&#x202f;?</translation>
    </message>
    <message>
        <source>Back to the exercise</source>
        <translation>Revenir à l’exercice</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>What shall I call you?</source>
        <translation>Comment vous appeler&#x202f;?</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>For myself</source>
        <translation>Pour moi</translation>
    </message>
    <message>
        <source>I am a coach</source>
        <translation>J’accompagne des personnes</translation>
    </message>
    <message>
        <source>Go back to %1?</source>
        <translation>Revenir au %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing has changed yet: this is what the copy holds, beside what is here now.</source>
        <translation>Rien n’a encore changé&#xa0;: voici ce que contient la copie, à côté de ce qui est ici maintenant.</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Everything here takes effect at once. Going back to a copy shows first what it would change.</source>
        <translation>Tout prend effet aussitôt. Revenir à une copie montre d’abord ce que cela changerait.</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>Revenir aux personnes</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
</context>
<context>
    <name>ShownHead</name>
    <message>
        <source>The group before</source>
        <translation>Le groupe précédent</translation>
    </message>
    <message>
        <source>The next group</source>
        <translation>Le groupe suivant</translation>
    </message>
</context>
<context>
    <name>ShownPoints</name>
    <message>
        <source>%1: %2 points of 10</source>
        <translation>%1&#xa0;: %2 points sur 10</translation>
    </message>
    <message>
        <source>points of 10, if your answers prove right</source>
        <translation>points sur 10, si vos réponses se vérifient</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>step %1 of 7</source>
        <translation>étape %1 sur 7</translation>
    </message>
    <message>
        <source>, current</source>
        <translation>, en cours</translation>
    </message>
    <message>
        <source>, done</source>
        <translation>, faite</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Why this is asked</source>
        <translation>Pourquoi cette question</translation>
    </message>
</context>
<context>
    <name>StepsMenu</name>
    <message>
        <source>The seven steps</source>
        <translation>Les sept étapes</translation>
    </message>
</context>
<context>
    <name>SwapAnswer</name>
    <message>
        <source>Worth it to you?</source>
        <translation>Cela en vaut-il la peine pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
</context>
<context>
    <name>SwapHead</name>
    <message>
        <source>Minutes a week</source>
        <translation>Minutes par semaine</translation>
    </message>
</context>
<context>
    <name>SwapPull</name>
    <message>
        <source>Pull the bar, or press up and down: five minutes</source>
        <translation>Tirez la barre, ou flèches haut et bas&#xa0;: cinq minutes</translation>
    </message>
</context>
<context>
    <name>SwapRow</name>
    <message>
        <source>what gives way</source>
        <translation>ce qui cède la place</translation>
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
        <translation>peu de temps, beaucoup d’apport</translation>
    </message>
    <message>
        <source>time well given</source>
        <translation>du temps bien donné</translation>
    </message>
    <message>
        <source>costs more than it brings</source>
        <translation>coûte plus qu’il n’apporte</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>minutes par semaine</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>Time to give, in a week</source>
        <translation>Du temps à donner, par semaine</translation>
    </message>
    <message>
        <source>Minutes to give, in a week</source>
        <translation>Minutes à donner, par semaine</translation>
    </message>
    <message>
        <source>%1. It is the promise everything else is measured against, and you can move it at any time.</source>
        <translation>%1. C’est la promesse à laquelle tout le reste se mesure, et vous pouvez la changer à tout moment.</translation>
    </message>
    <message>
        <source>%1, to be changed. It is the promise everything else is measured against.</source>
        <translation>%1, à changer. C’est la promesse à laquelle tout le reste se mesure.</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>on trial, %1</source>
        <translation>à l’essai, %1</translation>
    </message>
    <message>
        <source>Until when: %1</source>
        <translation>Jusqu’à quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>What would make me stay: %1</source>
        <translation>Ce qui me ferait rester&#xa0;: %1</translation>
    </message>
    <message>
        <source>or, if I have</source>
        <translation>ou, si j’ai</translation>
    </message>
    <message>
        <source>my own words</source>
        <translation>mes propres mots</translation>
    </message>
</context>
<context>
    <name>TryChip</name>
    <message>
        <source>tried: %1</source>
        <translation>essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>try</source>
        <translation>essayer</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>estimé, en tout ou en partie</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>My week: %1</source>
        <translation>Ma semaine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Which groups are worth your time?</source>
        <translation>Quels groupes méritent votre temps&#x202f;?</translation>
    </message>
    <message>
        <source>You have joined many, and read more than you take part. In half an hour, one question at a time, you will decide what to do with each of them and leave with a plan for your week.</source>
        <translation>Vous en avez rejoint beaucoup, et vous lisez plus que vous ne participez. En une demi-heure, une question à la fois, vous déciderez quoi faire de chacun et repartirez avec un plan pour votre semaine.</translation>
    </message>
    <message>
        <source>What shall I call you?</source>
        <translation>Comment vous appeler&#x202f;?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>What you write stays on this computer. Recentre never goes online.</source>
        <translation>Ce que vous écrivez reste sur cet ordinateur. Recentre ne se connecte jamais.</translation>
    </message>
    <message>
        <source>Look at a finished example</source>
        <translation>Voir un exemple terminé</translation>
    </message>
    <message>
        <source>Isabelle’s twenty groups, from first list to plan</source>
        <translation>Les vingt groupes d’Isabelle, de la première liste au plan</translation>
    </message>
    <message>
        <source>Open an audit I already have</source>
        <translation>Ouvrir un bilan que j’ai déjà</translation>
    </message>
    <message>
        <source>or drop a file on this window</source>
        <translation>ou déposez un fichier sur cette fenêtre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>I am a coach</source>
        <translation>J’accompagne des personnes</translation>
    </message>
    <message>
        <source>a list of clients, an exercise for each, notes of my own</source>
        <translation>une liste de clients, un exercice pour chacun, mes propres notes</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>people I would like to reach</source>
        <translation>les personnes que j’aimerais atteindre</translation>
    </message>
    <message>
        <source>people I lost touch with</source>
        <translation>les personnes perdues de vue</translation>
    </message>
    <message>
        <source>people I keep in touch with</source>
        <translation>les personnes avec qui je garde contact</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>WhatIfRow</name>
    <message>
        <source>%1: %2, %3 points</source>
        <translation>%1&#xa0;: %2, %3 points</translation>
    </message>
</context>
<context>
    <name>WhatIfs</name>
    <message>
        <source>What if you gave…</source>
        <translation>Et si vous donniez…</translation>
    </message>
    <message>
        <source>The figure at the right is in points: what the groups could bring to your objectives and your pleasure, if your answers prove right.</source>
        <translation>Le chiffre à droite est en points&#xa0;: ce que les groupes pourraient apporter à vos objectifs et à votre plaisir, si vos réponses se vérifient.</translation>
    </message>
</context>
<context>
    <name>WhoIsAsking</name>
    <message>
        <source>Who is asking</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>I work in %1, I aim at %2, I live in %3, and I like %4.</source>
        <extracomment>%1 profession, %2 sectors, %3 place, %4 interests: blanks that the person fills in</extracomment>
        <translation>Je travaille dans %1, je vise %2, j’habite %3 et j’aime %4.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Sectors aimed at</source>
        <translation>Secteurs visés</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What I like</source>
        <translation>Ce que j’aime</translation>
    </message>
</context>
<context>
    <name>WordHelp</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Que veut dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
</context>
</TS>
