<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>advice</name>
    <message>
        <source>Leave it</source>
        <translation>À quitter</translation>
    </message>
    <message>
        <source>Not for now</source>
        <translation>Pas pour l’instant</translation>
    </message>
    <message>
        <source>Give it %1 a week</source>
        <translation>Donnez-lui %1 par semaine</translation>
    </message>
    <message>
        <source>Not enough known to advise</source>
        <translation>Trop peu d’éléments pour conseiller</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>c’est net</translation>
    </message>
    <message>
        <source>fairly clear</source>
        <translation>assez net</translation>
    </message>
    <message>
        <source>a close call</source>
        <translation>cela se joue à peu</translation>
    </message>
    <message>
        <source>What is it for? Say which of your objectives it serves, if any.</source>
        <translation>À quoi sert-il&#x202f;? Dites lesquels de vos objectifs il sert, s’il en sert.</translation>
    </message>
    <message>
        <source>Rate what it brings you for %1.</source>
        <translation>Notez ce qu’il vous apporte pour %1.</translation>
    </message>
    <message>
        <source>Rate what it could bring you for %1.</source>
        <translation>Notez ce qu’il pourrait vous apporter pour %1.</translation>
    </message>
    <message>
        <source>How much do you enjoy it?</source>
        <translation>Quel plaisir y prenez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>A close call between %1 and %2: the first in %3 of 100 readings of your answers.</source>
        <translation>Cela se joue à peu entre %1 et %2&#xa0;: le premier dans %3 lectures sur 100 de vos réponses.</translation>
    </message>
    <message>
        <source>You have decided this one yourself and pinned it.</source>
        <translation>Vous en avez décidé vous-même et l’avez épinglé.</translation>
    </message>
    <message>
        <source>Clear: the same advice in %1 of 100 readings of your answers.</source>
        <translation>C’est net&#xa0;: le même conseil dans %1 lectures sur 100 de vos réponses.</translation>
    </message>
    <message>
        <source>Fairly clear: the same advice in %1 of 100 readings of your answers.</source>
        <translation>Assez net&#xa0;: le même conseil dans %1 lectures sur 100 de vos réponses.</translation>
    </message>
    <message>
        <source>A close call: the same advice in %1 of 100 readings of your answers.</source>
        <translation>Cela se joue à peu&#xa0;: le même conseil dans %1 lectures sur 100 de vos réponses.</translation>
    </message>
    <message numerus="yes">
        <source>The answer could change the advice for %1 of %n group(s).</source>
        <translation>
            <numerusform>La réponse pourrait changer le conseil pour %1 groupe sur %n.</numerusform>
            <numerusform>La réponse pourrait changer le conseil pour %1 des %n groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let another tool do it, %1 a week</source>
        <translation>À confier à un autre outil, %1 par semaine</translation>
    </message>
    <message>
        <source>Keep it as it is, %1 a week</source>
        <translation>À garder tel quel, %1 par semaine</translation>
    </message>
    <message>
        <source>Join it, %1 a week</source>
        <translation>À rejoindre, %1 par semaine</translation>
    </message>
    <message>
        <source>Try it for a quarter, %1 a week</source>
        <translation>À essayer un trimestre, %1 par semaine</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Look again at my groups</source>
        <translation>Regarder à nouveau mes groupes</translation>
    </message>
    <message>
        <source>Three questions: what did I do, what came of it, what do I change? The last evaluation was on %1.</source>
        <translation>Trois questions&#xa0;: qu’ai-je fait, qu’en est-il advenu, que changer&#x202f;? Le dernier bilan date du %1.</translation>
    </message>
    <message>
        <source>End of the trial: %1</source>
        <comment>group</comment>
        <translation>Fin de l’essai&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>What each brings, in points of 10, for the time it takes</source>
        <translation>Ce que chacun apporte, en points sur 10, pour le temps qu’il prend</translation>
    </message>
    <message>
        <source>%1 a week, by what it serves</source>
        <translation>%1 par semaine, selon ce que cela sert</translation>
    </message>
    <message>
        <source>Time needed, time available, in a week</source>
        <translation>Temps nécessaire, temps disponible, par semaine</translation>
    </message>
    <message>
        <source>What each objective gets, in points, if the answers prove right</source>
        <translation>Ce que reçoit chaque objectif, en points, si les réponses se vérifient</translation>
    </message>
    <message>
        <source>How you take part</source>
        <translation>Votre façon de participer</translation>
    </message>
    <message>
        <source>The most your groups could bring, in points, for each weekly time</source>
        <translation>Le plus que vos groupes pourraient apporter, en points, pour chaque temps hebdomadaire</translation>
    </message>
    <message>
        <source>From post to coffee, in people, over all groups</source>
        <translation>Du message au café, en personnes, tous groupes réunis</translation>
    </message>
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
    <message>
        <source>Not said yet</source>
        <translation>Pas encore dit</translation>
    </message>
    <message>
        <source>for your first two</source>
        <translation>pour vos deux premiers</translation>
    </message>
    <message>
        <source>for your objective</source>
        <translation>pour votre objectif</translation>
    </message>
    <message>
        <source>serves an objective</source>
        <translation>sert un objectif</translation>
    </message>
    <message>
        <source>serves none with 3 or more</source>
        <translation>n’en sert aucun à 3 ou plus</translation>
    </message>
    <message>
        <source>might join</source>
        <translation>envisagé</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <translation>%1 à donner</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 to follow all</source>
        <translation>%1 pour tout suivre</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a bar</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>under the plan</source>
        <comment>a bar</comment>
        <translation>selon le plan</translation>
    </message>
    <message>
        <source>the plan, %1</source>
        <translation>le plan, %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
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
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>folded into one bar</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), on average</source>
        <translation>
            <numerusform>un autre</numerusform>
            <numerusform>%n autres, en moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>no group yet</source>
        <translation>aucun groupe encore</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>What an hour counts for, in points, by your answers</source>
        <translation>Ce que compte une heure, en points, d’après vos réponses</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n’y a pas ici d’option %1.</translation>
    </message>
    <message>
        <source>--%1 is said twice.</source>
        <translation>--%1 est dit deux fois.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 wants a value: %2.</source>
        <translation>--%1 demande une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say where: --out FILE.</source>
        <translation>Dites où&#xa0;: --out FICHIER.</translation>
    </message>
    <message>
        <source>“%1” would be written over itself.</source>
        <translation>«&#xa0;%1&#xa0;» serait écrit sur lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is whole. People in it: %n.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est intact. Personnes qu’il contient&#xa0;: %n.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est intact. Personnes qu’il contient&#xa0;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>l’entrée standard</translation>
    </message>
    <message>
        <source>“%1” is whole. Groups: %2, audits: %3.</source>
        <translation>«&#xa0;%1&#xa0;» est intact. Groupes&#xa0;: %2, bilans&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This Recentre can’t repair a workbook yet. Keep the file as it is, and go back to a copy.</source>
        <translation>Ce Recentre ne sait pas encore réparer un classeur. Gardez le fichier tel quel, et revenez à une copie.</translation>
    </message>
    <message>
        <source>Recentre: which of your groups are worth your time.</source>
        <translation>Recentre&#xa0;: quels groupes méritent votre temps.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>A file is an audit file (JSON) or a workbook; “-” is standard input or output. Exit status: 0 done, 1 the work failed, 2 the command line is wrong.</source>
        <translation>Un fichier est un fichier de bilan (JSON) ou un classeur&#x202f;; «&#xa0;-&#xa0;» est l’entrée ou la sortie standard. État de sortie&#xa0;: 0 fait, 1 le travail a échoué, 2 la ligne de commande est fausse.</translation>
    </message>
    <message>
        <source>Says what is advised for each group and why, as text or as JSON.</source>
        <translation>Dit ce qui est conseillé pour chaque groupe et pourquoi, en texte ou en JSON.</translation>
    </message>
    <message>
        <source>Takes audit files and workbooks into an audit file or a workbook; what is there already stays.</source>
        <translation>Reprend des fichiers de bilan et des classeurs dans un fichier de bilan ou un classeur&#x202f;; ce qui y est déjà reste.</translation>
    </message>
    <message>
        <source>Writes everything about a person, every audit, as an audit file.</source>
        <translation>Écrit tout ce qui concerne une personne, tous ses bilans, dans un fichier de bilan.</translation>
    </message>
    <message>
        <source>Says whether a workbook or an audit file is whole.</source>
        <translation>Dit si un classeur ou un fichier de bilan est intact.</translation>
    </message>
    <message>
        <source>Makes a consistent copy of a workbook, also while a window has it open.</source>
        <translation>Fait une copie cohérente d’un classeur, même ouvert dans une fenêtre.</translation>
    </message>
    <message>
        <source>Opens the window on a throw-away copy of the sample.</source>
        <translation>Ouvre la fenêtre sur une copie jetable de l’exemple.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The demonstration takes no file; it opens the sample.</source>
        <translation>La démonstration ne prend pas de fichier&#x202f;; elle ouvre l’exemple.</translation>
    </message>
    <message>
        <source>--out FILE is missing.</source>
        <translation>Il manque --out FICHIER.</translation>
    </message>
    <message>
        <source>An export is JSON: --format json.</source>
        <translation>Une exportation est du JSON&#xa0;: --format json.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a rehearsal.</source>
        <translation>Rien n’a été écrit&#xa0;: c’était un essai.</translation>
    </message>
    <message>
        <source>Taken into “%1”.</source>
        <translation>Repris dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>file: person</comment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Groups found: %1. New: %2. Merged with one already there: %3 (completed: %4).</source>
        <translation>Groupes trouvés&#xa0;: %1. Nouveaux&#xa0;: %2. Réunis à un groupe déjà là&#xa0;: %3 (complétés&#xa0;: %4).</translation>
    </message>
    <message>
        <source>Audits found: %1. New: %2. Skipped: %3.</source>
        <translation>Bilans trouvés&#xa0;: %1. Nouveaux&#xa0;: %2. Laissés de côté&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Skipped, since there is one of that date, which is kept as it is: %1.</source>
        <translation>Laissés de côté, car il y en a un de cette date, gardé tel quel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file is missing.</source>
        <translation>Il manque un fichier.</translation>
    </message>
    <message>
        <source>Say what to import into: --into FILE.json|WORKBOOK.</source>
        <translation>Dites où importer&#xa0;: --into FICHIER.json|CLASSEUR.</translation>
    </message>
    <message>
        <source>“%1” can’t be imported into itself.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé dans lui-même.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>See recentre --help.</source>
        <translation>Voir recentre --help.</translation>
    </message>
    <message>
        <source>Standard output can’t be written to.</source>
        <translation>La sortie standard ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>One file at a time, please: %1.</source>
        <translation>Un fichier à la fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” isn’t a language that Recentre speaks: en or fr.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue que parle Recentre&#xa0;: en ou fr.</translation>
    </message>
    <message>
        <source>“%1” is a workbook, and isn’t written over. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un classeur, et n’est pas écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no display here to open a window on. “recentre help” says what works without one.</source>
        <translation>Il n’y a pas d’écran ici où ouvrir une fenêtre. «&#xa0;recentre help&#xa0;» dit ce qui marche sans.</translation>
    </message>
    <message>
        <source>Writes the report of the current evaluation as PDF, a web page, Markdown, a table, or its dates as a calendar.</source>
        <translation>Écrit le rapport du bilan en cours en PDF, en page web, en Markdown, en tableau, ou ses dates en calendrier.</translation>
    </message>
    <message>
        <source>Name a report that ends in .pdf, .html, .md, .csv or .ics, or say so with --format.</source>
        <translation>Nommez un rapport qui se termine par .pdf, .html, .md, .csv ou .ics, ou dites-le avec --format.</translation>
    </message>
</context>
<context>
    <name>comparisons</name>
    <message>
        <source>Is %1 worth as much as %2 here?</source>
        <translation>%1 vaut-il ici autant que %2&#x202f;?</translation>
    </message>
    <message>
        <source>Is %1 worth three quarters of %2 here?</source>
        <translation>%1 vaut-il ici les trois quarts de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Is %1 worth two thirds of %2 here?</source>
        <translation>%1 vaut-il ici les deux tiers de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Is %1 worth half of %2 here?</source>
        <translation>%1 vaut-il ici la moitié de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Is %1 worth a third of %2 here?</source>
        <translation>%1 vaut-il ici le tiers de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Is %1 worth a quarter of %2 here?</source>
        <translation>%1 vaut-il ici le quart de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, as much</source>
        <translation>Oui, autant</translation>
    </message>
    <message>
        <source>Yes, three quarters</source>
        <translation>Oui, les trois quarts</translation>
    </message>
    <message>
        <source>Yes, two thirds</source>
        <translation>Oui, les deux tiers</translation>
    </message>
    <message>
        <source>Yes, half as much</source>
        <translation>Oui, la moitié</translation>
    </message>
    <message>
        <source>Yes, a third</source>
        <translation>Oui, le tiers</translation>
    </message>
    <message>
        <source>Yes, a quarter</source>
        <translation>Oui, le quart</translation>
    </message>
    <message>
        <source>You said %1, against %2.</source>
        <translation>Vous avez dit %1, contre %2.</translation>
    </message>
    <message>
        <source>You said it could bring %1, against %2.</source>
        <translation>Vous avez dit qu’il pourrait apporter %1, contre %2.</translation>
    </message>
    <message>
        <source>You said it has brought %1, against %2.</source>
        <translation>Vous avez dit qu’il a apporté %1, contre %2.</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>people, groups</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people aren’t in the copy, and would go: %1.</source>
        <translation>
            <numerusform>Une personne n’est pas dans la copie et disparaîtrait&#xa0;: %1.</numerusform>
            <numerusform>%n personnes ne sont pas dans la copie et disparaîtraient&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was said since about %n people would go: evaluations (%1), groups (%2), answers (%3).</source>
        <translation>
            <numerusform>Ce qui a été dit depuis sur une personne disparaîtrait&#xa0;: bilans (%1), groupes (%2), réponses (%3).</numerusform>
            <numerusform>Ce qui a été dit depuis sur %n personnes disparaîtrait&#xa0;: bilans (%1), groupes (%2), réponses (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your notes on %n people would be as they were then.</source>
        <translation>
            <numerusform>Vos notes sur une personne seraient celles d’alors.</numerusform>
            <numerusform>Vos notes sur %n personnes seraient celles d’alors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would be lost: the copy has all that is here now.</source>
        <translation>Rien ne serait perdu&#xa0;: la copie a tout ce qui est ici maintenant.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>as in %1</source>
        <comment>%1 a month: an answer of that time</comment>
        <translation>comme en %1</translation>
    </message>
</context>
<context>
    <name>envelope</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1’s file is back. Take it in?</source>
        <translation>Le fichier est revenu de chez %1. Le reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>%1’s file is back, with nothing that isn’t here already.</source>
        <translation>Le fichier est revenu de chez %1, sans rien qui ne soit déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 says something new about %2 of %n groups.</source>
        <translation>
            <numerusform>%1 apporte du nouveau sur %2 groupe sur %n.</numerusform>
            <numerusform>%1 apporte du nouveau sur %2 des %n groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>New in the list: %1.</source>
        <translation>Nouveaux dans la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Filled in where nothing was said: %1.</source>
        <translation>Complétés là où rien n’était dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New among the purposes: %1.</source>
        <translation>Nouveau parmi les utilités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing that is written here is replaced, and one undo takes it all back.</source>
        <translation>Rien de ce qui est écrit ici n’est remplacé, et une seule annulation défait tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations that aren’t here yet: %1.</source>
        <translation>
            <numerusform>Un bilan qui n’est pas encore ici&#xa0;: %1.</numerusform>
            <numerusform>%n bilans qui ne sont pas encore ici&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In or out, as the later evaluation says: %1.</source>
        <translation>Dedans ou dehors, comme le dit le bilan le plus récent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing else that is written here is replaced, and one undo takes it all back.</source>
        <translation>Rien d’autre de ce qui est écrit ici n’est remplacé, et une seule annulation défait tout.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>thirteen</source>
        <translation>treize</translation>
    </message>
    <message>
        <source>fourteen</source>
        <translation>quatorze</translation>
    </message>
    <message>
        <source>fifteen</source>
        <translation>quinze</translation>
    </message>
    <message>
        <source>sixteen</source>
        <translation>seize</translation>
    </message>
    <message>
        <source>seventeen</source>
        <translation>dix-sept</translation>
    </message>
    <message>
        <source>eighteen</source>
        <translation>dix-huit</translation>
    </message>
    <message>
        <source>nineteen</source>
        <translation>dix-neuf</translation>
    </message>
    <message>
        <source>twenty</source>
        <translation>vingt</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>la totalité</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>les trois quarts</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>les deux tiers</translation>
    </message>
    <message>
        <source>three fifths</source>
        <translation>trois cinquièmes</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>two fifths</source>
        <translation>deux cinquièmes</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>un tiers</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>a fifth</source>
        <translation>un cinquième</translation>
    </message>
    <message>
        <source>a sixth</source>
        <translation>un sixième</translation>
    </message>
    <message>
        <source>an eighth</source>
        <translation>un huitième</translation>
    </message>
    <message>
        <source>a tenth</source>
        <translation>un dixième</translation>
    </message>
    <message>
        <source>a twelfth</source>
        <translation>un douzième</translation>
    </message>
    <message>
        <source>a sixteenth</source>
        <translation>un seizième</translation>
    </message>
    <message>
        <source>a twentieth</source>
        <translation>un vingtième</translation>
    </message>
    <message>
        <source>a thirtieth</source>
        <translation>un trentième</translation>
    </message>
    <message>
        <source>a fiftieth</source>
        <translation>un cinquantième</translation>
    </message>
    <message>
        <source>a hundredth</source>
        <translation>un centième</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between thousands</comment>
        <extracomment>What stands between thousands</extracomment>
        <translation>&#x202f;</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>a decimal number</comment>
        <translation>%1,%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 point(s)</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>1 %1 %2</source>
        <comment>the first day of month, year</comment>
        <translation>1er %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day month year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of names</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a fraction of the whole</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>weighs %1 of everything</source>
        <translation>pèse %1 de l’ensemble</translation>
    </message>
    <message>
        <source>1 %1</source>
        <comment>the first day of month</comment>
        <translation>1er %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the end of a list of names</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times, a range</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>In %1: about half the time.</source>
        <translation>En %1&#xa0;: environ la moitié du temps.</translation>
    </message>
    <message>
        <source>In %1: about the same time, %2 a week.</source>
        <translation>En %1&#xa0;: à peu près le même temps, %2 par semaine.</translation>
    </message>
    <message>
        <source>In %1: %2 a week instead of %3.</source>
        <translation>En %1&#xa0;: %2 par semaine au lieu de %3.</translation>
    </message>
    <message>
        <source>In %1: about half the time; met face to face: %2, as before.</source>
        <translation>En %1&#xa0;: environ la moitié du temps&#x202f;; vus de visu&#xa0;: %2, comme avant.</translation>
    </message>
    <message>
        <source>In %1: about the same time; met face to face: %2, as before.</source>
        <translation>En %1&#xa0;: à peu près le même temps&#x202f;; vus de visu&#xa0;: %2, comme avant.</translation>
    </message>
    <message>
        <source>In %1: %2 a week instead of %3; met face to face: %4, as before.</source>
        <translation>En %1&#xa0;: %2 par semaine au lieu de %3&#x202f;; vus de visu&#xa0;: %4, comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>In %1: about half the time, and %n people met face to face instead of %2.</source>
        <translation>
            <numerusform>En %1&#xa0;: environ la moitié du temps, et %n personne vue de visu au lieu de %2.</numerusform>
            <numerusform>En %1&#xa0;: environ la moitié du temps, et %n personnes vues de visu au lieu de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1: about the same time, and %n people met face to face instead of %2.</source>
        <translation>
            <numerusform>En %1&#xa0;: à peu près le même temps, et %n personne vue de visu au lieu de %2.</numerusform>
            <numerusform>En %1&#xa0;: à peu près le même temps, et %n personnes vues de visu au lieu de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1: %2 a week instead of %3, and %n people met face to face instead of %4.</source>
        <translation>
            <numerusform>En %1&#xa0;: %2 par semaine au lieu de %3, et %n personne vue de visu au lieu de %4.</numerusform>
            <numerusform>En %1&#xa0;: %2 par semaine au lieu de %3, et %n personnes vues de visu au lieu de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a short month, its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 week(s)</source>
        <translation>
            <numerusform>%1 semaine</numerusform>
            <numerusform>%1 semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <translation>
            <numerusform>%1 mois</numerusform>
            <numerusform>%1 mois</numerusform>
        </translation>
    </message>
    <message>
        <source>What you decide today is looked at again at the next evaluation.</source>
        <translation>Ce que vous décidez aujourd’hui sera regardé au prochain bilan.</translation>
    </message>
    <message>
        <source>%1 evaluations, %2. The figures are yours; so is the credit.</source>
        <translation>%1 bilans, %2. Les chiffres sont les vôtres&#x202f;; le mérite aussi.</translation>
    </message>
    <message>
        <source>One evaluation is a photograph. The second makes a film.</source>
        <translation>Un bilan est une photographie. Le deuxième en fait un film.</translation>
    </message>
    <message>
        <source>One evaluation is a photograph. The second makes a film: %1.</source>
        <translation>Un bilan est une photographie. Le deuxième en fait un film&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has taken no time yet.</source>
        <translation>%1 n’a encore pris aucun temps.</translation>
    </message>
    <message>
        <source>%1 is left; it took %2 a week in %3.</source>
        <translation>%1 est quitté&#x202f;; il prenait %2 par semaine en %3.</translation>
    </message>
    <message>
        <source>%1 takes %2 a week; it was %3 in %4.</source>
        <translation>%1 prend %2 par semaine&#x202f;; c’était %3 en %4.</translation>
    </message>
    <message>
        <source>Same objectives throughout.</source>
        <translation>Mêmes objectifs du début à la fin.</translation>
    </message>
    <message>
        <source>Objectives or ranks changed in %1: the points before and after don’t compare, and the line is broken there.</source>
        <translation>Objectifs ou rangs ont changé en %1&#xa0;: les points d’avant et d’après ne se comparent pas, et la ligne s’y interrompt.</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a group that one has left</comment>
        <translation>quitté</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a group that one might join</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>a group that one hasn’t joined</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1: nothing said</source>
        <comment>a month</comment>
        <translation>%1&#xa0;: rien de dit</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <comment>a time</comment>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month, what a group was then</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, decided: %3</source>
        <translation>%1&#xa0;: %2, décidé&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2, decided: %3, the advice was: %4</source>
        <translation>%1&#xa0;: %2, décidé&#xa0;: %3, le conseil était&#xa0;: %4</translation>
    </message>
    <message>
        <source>Not every group tells whom you met.</source>
        <translation>Tous les groupes ne disent pas qui vous avez vu.</translation>
    </message>
    <message>
        <source>%1 takes %2 a week; this is its first quarter.</source>
        <translation>%1 prend %2 par semaine&#x202f;; c’est son premier trimestre.</translation>
    </message>
    <message>
        <source>%1 takes %2 a week, as in %3.</source>
        <translation>%1 prend %2 par semaine, comme en %3.</translation>
    </message>
</context>
<context>
    <name>hour</name>
    <message>
        <source>time and value</source>
        <translation>temps et valeur</translation>
    </message>
    <message>
        <source>purposes</source>
        <translation>utilités</translation>
    </message>
    <message>
        <source>time needed</source>
        <translation>temps nécessaire</translation>
    </message>
    <message>
        <source>value for an hour</source>
        <translation>valeur d’une heure</translation>
    </message>
    <message>
        <source>objectives</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <source>taking and giving</source>
        <translation>prendre et donner</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
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
        <source>By purpose</source>
        <translation>Par utilité</translation>
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
        <source>Purpose and privacy</source>
        <translation>Le cadre</translation>
    </message>
    <message>
        <source>What it is, what it brings</source>
        <translation>Ce qu’il est, ce qu’il apporte</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>What would make this hour worth it for you?</source>
        <translation>Qu’est-ce qui ferait de cette heure une bonne heure pour vous&#x202f;?</translation>
    </message>
    <message>
        <source>What do you want your groups to do for you?</source>
        <translation>Qu’attendez-vous de vos groupes&#x202f;?</translation>
    </message>
    <message>
        <source>What do you do there, and what does it bring you?</source>
        <translation>Qu’y faites-vous, et que vous apporte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Side by side, do they still look right?</source>
        <translation>Côte à côte, cela vous semble-t-il juste&#x202f;?</translation>
    </message>
    <message>
        <source>Say nothing for a minute. Then: what surprises you?</source>
        <translation>Ne rien dire pendant une minute. Puis&#xa0;: qu’est-ce qui vous surprend&#x202f;?</translation>
    </message>
    <message>
        <source>What will you do with each one?</source>
        <translation>Qu’allez-vous faire de chacun&#x202f;?</translation>
    </message>
    <message>
        <source>Will you read me your week?</source>
        <translation>Voulez-vous me lire votre semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Say what stays on this computer: everything. What you note here is yours, and is in no file that they get.</source>
        <translation>Dites ce qui reste sur cet ordinateur&#xa0;: tout. Ce que vous notez ici est à vous, et n’est dans aucun fichier qu’ils reçoivent.</translation>
    </message>
    <message>
        <source>Five at most. Which one first, if only one could be had?</source>
        <translation>Cinq au plus. Lequel d’abord, s’il ne pouvait y en avoir qu’un&#x202f;?</translation>
    </message>
    <message>
        <source>One group at a time. “I don’t know” is an answer.</source>
        <translation>Un groupe à la fois. «&#xa0;Je ne sais pas&#xa0;» est une réponse.</translation>
    </message>
    <message>
        <source>Is this one worth twice that one?</source>
        <translation>Celui-ci vaut-il deux fois celui-là&#x202f;?</translation>
    </message>
    <message>
        <source>The silence is theirs.</source>
        <translation>Ce silence leur appartient.</translation>
    </message>
    <message>
        <source>Disagreements first, then close calls. Nothing is decided for them.</source>
        <translation>Les désaccords d’abord, puis ce qui se joue à peu. Rien n’est décidé à leur place.</translation>
    </message>
    <message>
        <source>They read it aloud, not you. Then the date.</source>
        <translation>C’est à eux de le lire à voix haute, pas à vous. Puis la date.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>minutes spent, minutes planned: 6 of 10 min</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>%1: %2 spent of %3, %4 over</source>
        <comment>part of the hour, three durations</comment>
        <translation>%1&#xa0;: %2 passées sur %3, %4 de plus</translation>
    </message>
    <message>
        <source>%1: %2 spent of %3, %4 left</source>
        <comment>part of the hour, three durations</comment>
        <translation>%1&#xa0;: %2 passées sur %3, il reste %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, group or chart</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>minute %1</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>pleasure</source>
        <comment>the criterion</comment>
        <translation>le plaisir</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Xing</source>
        <translation>Xing</translation>
    </message>
    <message>
        <source>Viadeo</source>
        <translation>Viadeo</translation>
    </message>
    <message>
        <source>GoldenLine</source>
        <translation>GoldenLine</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>Pinterest</source>
        <translation>Pinterest</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Meetup</translation>
    </message>
    <message>
        <source>Google Groups</source>
        <translation>Google Groupes</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Be visible to decision-makers and recommenders</source>
        <translation>Être visible des décideurs et des prescripteurs</translation>
    </message>
    <message>
        <source>Meet people face to face near me</source>
        <translation>Rencontrer des gens en face à face près de chez moi</translation>
    </message>
    <message>
        <source>Know the local economy and its companies</source>
        <translation>Connaître l’économie locale et ses entreprises</translation>
    </message>
    <message>
        <source>Find leads and contacts for my search</source>
        <translation>Trouver des pistes et des contacts pour ma recherche</translation>
    </message>
    <message>
        <source>Watch how my profession evolves</source>
        <translation>Suivre l’évolution de mon métier</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Help others with what I know</source>
        <translation>Aider les autres avec ce que je sais</translation>
    </message>
    <message>
        <source>Ideas for my career path</source>
        <translation>Des idées pour mon parcours</translation>
    </message>
    <message>
        <source>Keep in touch with people I know</source>
        <translation>Garder le contact avec ceux que je connais</translation>
    </message>
    <message>
        <source>Personal interests</source>
        <translation>Centres d’intérêt personnels</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>advice</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>advice</comment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>advice</comment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>advice</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Contribute</source>
        <comment>advice</comment>
        <translation>Contribuer</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>advice</comment>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Try</source>
        <comment>advice</comment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Not enough known</source>
        <comment>advice</comment>
        <translation>Trop peu d’éléments</translation>
    </message>
    <message>
        <source>skip</source>
        <comment>a level</comment>
        <translation>passer</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>a level</comment>
        <translation>quitter</translation>
    </message>
    <message>
        <source>replace</source>
        <comment>a level</comment>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>a level</comment>
        <translation>garder</translation>
    </message>
    <message>
        <source>join</source>
        <comment>a level</comment>
        <translation>rejoindre</translation>
    </message>
    <message>
        <source>contribute</source>
        <comment>a level</comment>
        <translation>contribuer</translation>
    </message>
    <message>
        <source>I read</source>
        <translation>je lis</translation>
    </message>
    <message>
        <source>I react</source>
        <translation>je réagis</translation>
    </message>
    <message>
        <source>I contribute</source>
        <translation>je contribue</translation>
    </message>
    <message>
        <source>I start discussions</source>
        <translation>je lance des discussions</translation>
    </message>
    <message>
        <source>feed reader</source>
        <translation>lecteur de flux</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>company page</source>
        <translation>page d’entreprise</translation>
    </message>
    <message>
        <source>job alert</source>
        <translation>alerte emploi</translation>
    </message>
</context>
<context>
    <name>leads</name>
    <message>
        <source>a week to follow every group on your list. You give %1 today, and are ready to give %2.</source>
        <translation>par semaine pour suivre tous les groupes de votre liste. Vous y passez %1 aujourd’hui, et comptez donner %2.</translation>
    </message>
    <message>
        <source>of today’s time serves your first two objectives. %1 goes to what isn’t an objective.</source>
        <translation>du temps d’aujourd’hui sert vos deux premiers objectifs. %1 va à ce qui n’est pas un objectif.</translation>
    </message>
    <message>
        <source>groups serve %1 before anything else: two that do the same don’t bring twice as much.</source>
        <translation>groupes servent %1 avant toute chose&#xa0;: deux qui font de même n’apportent pas le double.</translation>
    </message>
    <message>
        <source>a week are pinned, and you are ready to give %1.</source>
        <translation>par semaine sont épinglées, et vous comptez donner %1.</translation>
    </message>
    <message>
        <source>a week today. Last time you planned %1.</source>
        <translation>par semaine aujourd’hui. La dernière fois, vous prévoyiez %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a count of a whole</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>purposes share your time as if evenly: they blur into one another.</source>
        <translation>utilités se partagent votre temps comme à parts égales&#xa0;: elles se brouillent l’une l’autre.</translation>
    </message>
    <message>
        <source>of your time is reading and reacting. You contribute or start something for %1 a week.</source>
        <translation>de votre temps passe à lire et à réagir. Vous contribuez ou lancez quelque chose %1 par semaine.</translation>
    </message>
    <message numerus="yes">
        <source>objective(s) that no group of the plan serves: %1.</source>
        <translation>
            <numerusform>objectif qu’aucun groupe du plan ne sert&#xa0;: %1.</numerusform>
            <numerusform>objectifs qu’aucun groupe du plan ne sert&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>a week in groups that you don’t enjoy.</source>
        <translation>par semaine dans des groupes qui ne vous plaisent pas.</translation>
    </message>
    <message>
        <source>groups without any of your time, and without a sign of you for a quarter.</source>
        <translation>groupes sans rien de votre temps, et sans signe de vous depuis un trimestre.</translation>
    </message>
    <message>
        <source>a week today. Last time no time was planned.</source>
        <translation>par semaine aujourd’hui. La dernière fois, aucun temps n’était prévu.</translation>
    </message>
    <message>
        <source>of your time is reading and reacting. You don’t contribute or start anything yet.</source>
        <translation>de votre temps passe à lire et à réagir. Vous ne contribuez ni ne lancez encore rien.</translation>
    </message>
    <message>
        <source>of today’s time serves your only objective. %1 goes to what isn’t an objective.</source>
        <translation>du temps d’aujourd’hui sert votre seul objectif. %1 va à ce qui n’est pas un objectif.</translation>
    </message>
    <message>
        <source>a week in groups you only read for information. You have named no other tool for them.</source>
        <translation>par semaine dans des groupes que vous lisez seulement pour vous informer. Vous n’avez nommé aucun autre outil pour eux.</translation>
    </message>
    <message>
        <source>a week in groups you only read for information. You know another tool for all of them.</source>
        <translation>par semaine dans des groupes que vous lisez seulement pour vous informer. Vous connaissez un autre outil pour tous.</translation>
    </message>
    <message>
        <source>a week in groups you only read for information. For %1 of it you know another tool.</source>
        <translation>par semaine dans des groupes que vous lisez seulement pour vous informer. Pour %1, vous connaissez un autre outil.</translation>
    </message>
    <message numerus="yes">
        <source>group(s) that serve your first objective, without a word from you for a quarter.</source>
        <translation>
            <numerusform>groupe qui sert votre premier objectif, sans un mot de vous depuis un trimestre.</numerusform>
            <numerusform>groupes qui servent votre premier objectif, sans un mot de vous depuis un trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group(s) reach a circle that the plan leaves out.</source>
        <translation>
            <numerusform>groupe touche un cercle que le plan laisse de côté.</numerusform>
            <numerusform>groupes touchent un cercle que le plan laisse de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>objectives at once: they blur into one another.</source>
        <translation>objectifs à la fois&#xa0;: ils se brouillent l’un l’autre.</translation>
    </message>
    <message>
        <source>of today’s time serves your only objective. Hardly any goes to what isn’t an objective.</source>
        <translation>du temps d’aujourd’hui sert votre seul objectif. Presque rien ne va à ce qui n’est pas un objectif.</translation>
    </message>
    <message>
        <source>of today’s time serves your first two objectives. Hardly any goes to what isn’t an objective.</source>
        <translation>du temps d’aujourd’hui sert vos deux premiers objectifs. Presque rien ne va à ce qui n’est pas un objectif.</translation>
    </message>
    <message>
        <source>Groups where you met nobody take %1 a week.</source>
        <translation>Les groupes où vous n’avez rencontré personne prennent %1 par semaine.</translation>
    </message>
    <message numerus="yes">
        <source>person(s) you exchanged with, met face to face.</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>personne avec qui vous avez échangé, rencontrée de visu.</numerusform>
            <numerusform>personnes avec qui vous avez échangé, rencontrées de visu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups bring(s) four fifths of what they all bring.</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>groupes apporte les quatre cinquièmes de ce que tous apportent.</numerusform>
            <numerusform>groupes apportent les quatre cinquièmes de ce que tous apportent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others take no time.</source>
        <translation>Les autres ne prennent pas de temps.</translation>
    </message>
    <message>
        <source>The others take %1 a week.</source>
        <translation>Les autres prennent %1 par semaine.</translation>
    </message>
    <message numerus="yes">
        <source>person(s) met face to face so far.</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>personne rencontrée de visu jusqu’ici.</numerusform>
            <numerusform>personnes rencontrées de visu jusqu’ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>not known</source>
        <comment>an advice</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Of %1 times you followed it, none did.</source>
        <translation>Sur %1 fois où vous l’avez suivi, aucune n’a bien tourné.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 times you followed it, %n did.</source>
        <translation>
            <numerusform>Sur %1 fois où vous l’avez suivi, %n a bien tourné.</numerusform>
            <numerusform>Sur %1 fois où vous l’avez suivi, %n ont bien tourné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 times you followed the advice, none turned out well.</source>
        <translation>Sur %1 fois où vous avez suivi le conseil, aucune n’a bien tourné.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 times you followed the advice, %n turned out well.</source>
        <translation>
            <numerusform>Sur %1 fois où vous avez suivi le conseil, %n a bien tourné.</numerusform>
            <numerusform>Sur %1 fois où vous avez suivi le conseil, %n ont bien tourné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 serves %2.</source>
        <translation>Seul %1 sert %2.</translation>
    </message>
    <message>
        <source>Only %1, through its feed reader, serves %2.</source>
        <translation>Seul %1, par son lecteur de flux, sert %2.</translation>
    </message>
    <message>
        <source>Only %1, through its newsletter, serves %2.</source>
        <translation>Seul %1, par sa lettre d’information, sert %2.</translation>
    </message>
    <message>
        <source>Only %1, through its company page, serves %2.</source>
        <translation>Seul %1, par sa page d’entreprise, sert %2.</translation>
    </message>
    <message>
        <source>Only %1, through its job alert, serves %2.</source>
        <translation>Seul %1, par son alerte emploi, sert %2.</translation>
    </message>
    <message>
        <source>Only %1, through another tool (%3), serves %2.</source>
        <translation>Seul %1, par un autre outil (%3), sert %2.</translation>
    </message>
    <message>
        <source>done</source>
        <comment>whether it was done</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>whether it was done</comment>
        <translation>en partie</translation>
    </message>
    <message>
        <source>well</source>
        <comment>how it turned out</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>not well</source>
        <comment>how it turned out</comment>
        <translation>pas bien</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>how it turned out</comment>
        <translation>trop tôt</translation>
    </message>
    <message>
        <source>Of %1 times you went against the advice, none turned out well.</source>
        <translation>Sur %1 fois où vous avez décidé contre le conseil, aucune n’a bien tourné.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 times you went against the advice, %n turned out well.</source>
        <translation>
            <numerusform>Sur %1 fois où vous avez décidé contre le conseil, %n a bien tourné.</numerusform>
            <numerusform>Sur %1 fois où vous avez décidé contre le conseil, %n ont bien tourné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it is too early to say.</source>
        <translation>
            <numerusform>Pour une autre, il est trop tôt pour le dire.</numerusform>
            <numerusform>Pour %n autres, il est trop tôt pour le dire.</numerusform>
        </translation>
    </message>
    <message>
        <source>advised: %1</source>
        <translation>conseillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>decided otherwise: %1</source>
        <translation>décidé autrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not said whether it was done</source>
        <translation>on ne sait pas si c’est fait</translation>
    </message>
    <message>
        <source>turned out: %1</source>
        <translation>issue&#xa0;: %1</translation>
    </message>
    <message>
        <source>You have no objective yet that a group could serve.</source>
        <translation>Vous n’avez pas encore d’objectif qu’un groupe pourrait servir.</translation>
    </message>
    <message>
        <source>No group of your plan serves %1 yet.</source>
        <translation>Aucun groupe de votre plan ne sert encore %1.</translation>
    </message>
    <message>
        <source>Each objective is held by two groups or more.</source>
        <translation>Chaque objectif est tenu par deux groupes ou plus.</translation>
    </message>
    <message numerus="yes">
        <source>%1, which you put first, is held by %n.</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%1, que vous mettez en premier, est tenu par %n groupe.</numerusform>
            <numerusform>%1, que vous mettez en premier, est tenu par %n groupes.</numerusform>
        </translation>
    </message>
    <message>
        <source>no group serves it yet</source>
        <translation>aucun groupe ne le sert encore</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group, its score</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not done</source>
        <comment>whether it was done</comment>
        <translation>pas fait</translation>
    </message>
    <message>
        <source>By your own account; it proves nothing either way.</source>
        <translation>Selon vous seulement, et sans rien prouver.</translation>
    </message>
</context>
<context>
    <name>lookback</name>
    <message>
        <source>You decided. What came of it?</source>
        <translation>Vous avez décidé. Qu’en est-il advenu&#x202f;?</translation>
    </message>
    <message>
        <source>A month ago you decided. What came of it?</source>
        <translation>Il y a un mois, vous avez décidé. Qu’en est-il advenu&#x202f;?</translation>
    </message>
    <message>
        <source>Over a year ago you decided. What came of it?</source>
        <translation>Il y a plus d’un an, vous avez décidé. Qu’en est-il advenu&#x202f;?</translation>
    </message>
    <message>
        <source>A year ago you decided. What came of it?</source>
        <translation>Il y a un an, vous avez décidé. Qu’en est-il advenu&#x202f;?</translation>
    </message>
    <message>
        <source>%1 months ago you decided. What came of it?</source>
        <comment>%1 a number in words</comment>
        <translation>Il y a %1 mois, vous avez décidé. Qu’en est-il advenu&#x202f;?</translation>
    </message>
    <message>
        <source>Before anything new: one line, one key. “I don’t know” is an answer here too.</source>
        <translation>Avant toute chose&#xa0;: une ligne, une touche. «&#xa0;Je ne sais pas&#xa0;» est ici aussi une réponse.</translation>
    </message>
    <message>
        <source>Before anything new: %1 lines, a key each. “I don’t know” is an answer here too.</source>
        <comment>%1 a number in words</comment>
        <translation>Avant toute chose&#xa0;: %1 lignes, une touche chacune. «&#xa0;Je ne sais pas&#xa0;» est ici aussi une réponse.</translation>
    </message>
    <message>
        <source>You had a bet on %1: to have %2 by today.</source>
        <comment>%2 as in “met two people”</comment>
        <translation>Vous aviez parié sur %1&#xa0;: avoir %2 d’ici à aujourd’hui.</translation>
    </message>
    <message>
        <source>You had a bet on %1, by today: %2.</source>
        <comment>%2 a whole condition</comment>
        <translation>Vous aviez parié sur %1, d’ici à aujourd’hui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>You had a bet on %1: to have %2 by %3.</source>
        <comment>%2 as in “met two people”, %3 a day</comment>
        <translation>Vous aviez parié sur %1&#xa0;: avoir %2 d’ici au %3.</translation>
    </message>
    <message>
        <source>You had a bet on %1, by %3: %2.</source>
        <comment>%2 a whole condition, %3 a day</comment>
        <translation>Vous aviez parié sur %1, d’ici au %3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Two or more</source>
        <comment>people met</comment>
        <translation>Deux ou plus</translation>
    </message>
    <message>
        <source>One</source>
        <comment>people met</comment>
        <translation>Une</translation>
    </message>
    <message>
        <source>None</source>
        <comment>people met</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the bet is won</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>the bet is won in part</comment>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the bet is lost</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>If so you stay, you said. If not, you leave.</source>
        <translation>Si oui, vous restez, aviez-vous dit. Sinon, vous partez.</translation>
    </message>
    <message>
        <source>Then you stay, you said.</source>
        <translation>Alors vous restez, aviez-vous dit.</translation>
    </message>
    <message>
        <source>In part: whether you stay is yours to say.</source>
        <translation>En partie&#xa0;: rester ou non, c’est à vous de le dire.</translation>
    </message>
    <message>
        <source>Then you leave, you said. It becomes your leaning; nothing is done.</source>
        <translation>Alors vous partez, aviez-vous dit. Cela devient votre première idée&#x202f;; rien n’est fait.</translation>
    </message>
</context>
<context>
    <name>parting</name>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>A word, in English</source>
        <translation>Un mot, en anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>A word, in French</source>
        <translation>Un mot, en français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>A word, in German</source>
        <translation>Un mot, en allemand</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>A word, in Polish</source>
        <translation>Un mot, en polonais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>A word, in Spanish</source>
        <translation>Un mot, en espagnol</translation>
    </message>
    <message>
        <source>then “…”, “Leave this group”</source>
        <translation>puis «&#xa0;…&#xa0;», «&#xa0;Quitter ce groupe&#xa0;»</translation>
    </message>
    <message>
        <source>then “…”, “Leave group”</source>
        <translation>puis «&#xa0;…&#xa0;», «&#xa0;Quitter le groupe&#xa0;»</translation>
    </message>
    <message>
        <source>then “Joined”, “Leave group”</source>
        <translation>puis «&#xa0;Membre&#xa0;», «&#xa0;Quitter le groupe&#xa0;»</translation>
    </message>
    <message>
        <source>then “Joined”, “Leave”</source>
        <translation>puis «&#xa0;Rejoint&#xa0;», «&#xa0;Quitter&#xa0;»</translation>
    </message>
    <message>
        <source>then the channel’s name, “Leave channel”</source>
        <translation>puis le nom du canal, «&#xa0;Quitter le canal&#xa0;»</translation>
    </message>
    <message>
        <source>then the server’s name, “Leave server”</source>
        <translation>puis le nom du serveur, «&#xa0;Quitter le serveur&#xa0;»</translation>
    </message>
    <message>
        <source>then the group’s name, “Leave group”</source>
        <translation>puis le nom du groupe, «&#xa0;Quitter le groupe&#xa0;»</translation>
    </message>
    <message>
        <source>then the group’s name, “Exit group”</source>
        <translation>puis le nom du groupe, «&#xa0;Quitter le groupe&#xa0;»</translation>
    </message>
    <message>
        <source>then “You’re a member”, “Leave this group”</source>
        <translation>puis «&#xa0;Vous êtes membre&#xa0;», «&#xa0;Quitter ce groupe&#xa0;»</translation>
    </message>
    <message>
        <source>then “My membership settings”, “Leave group”</source>
        <translation>puis «&#xa0;Mes paramètres d’abonnement&#xa0;», «&#xa0;Quitter le groupe&#xa0;»</translation>
    </message>
    <message>
        <source>then “Subscribed”, “Unsubscribe”</source>
        <translation>puis «&#xa0;Abonné&#xa0;», «&#xa0;Se désabonner&#xa0;»</translation>
    </message>
    <message>
        <source>then “Following”, “Unfollow”</source>
        <translation>puis «&#xa0;Abonné&#xa0;», «&#xa0;Se désabonner&#xa0;»</translation>
    </message>
    <message>
        <source>then “Unfollow”</source>
        <translation>puis «&#xa0;Ne plus suivre&#xa0;»</translation>
    </message>
    <message>
        <source>the link to unsubscribe, at the foot of each message</source>
        <translation>le lien de désabonnement, au bas de chaque message</translation>
    </message>
    <message>
        <source>a word to whoever invites, to be taken off the list</source>
        <translation>un mot à la personne qui invite, pour ne plus être sur la liste</translation>
    </message>
    <message>
        <source>then the button to leave, whatever its name</source>
        <translation>puis le bouton pour quitter, quel que soit son nom</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>No evaluation yet.</source>
        <translation>Pas encore de bilan.</translation>
    </message>
    <message>
        <source>First evaluation.</source>
        <translation>Premier bilan.</translation>
    </message>
    <message>
        <source>Second evaluation.</source>
        <translation>Deuxième bilan.</translation>
    </message>
    <message>
        <source>Third evaluation.</source>
        <translation>Troisième bilan.</translation>
    </message>
    <message>
        <source>Fourth evaluation.</source>
        <translation>Quatrième bilan.</translation>
    </message>
    <message>
        <source>Evaluation number %1.</source>
        <translation>Bilan numéro&#xa0;%1.</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Plan fait</translation>
    </message>
    <message>
        <source>Groups, none so far</source>
        <translation>Groupes, aucun pour l’instant</translation>
    </message>
    <message>
        <source>Groups, %1 so far</source>
        <translation>Groupes, %1 pour l’instant</translation>
    </message>
    <message>
        <source>What I do there, %1 of %2</source>
        <translation>Ce que j’y fais, %1 sur %2</translation>
    </message>
    <message>
        <source>What it brings, %1 of %2</source>
        <translation>Ce que j’en retire, %1 sur %2</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La vue d’ensemble</translation>
    </message>
    <message>
        <source>Decisions, %1 of %2</source>
        <translation>Décisions, %1 sur %2</translation>
    </message>
    <message>
        <source>Plan, under way</source>
        <translation>Plan d’action, en cours</translation>
    </message>
    <message>
        <source>Objectives, none so far</source>
        <translation>Objectifs, aucun pour l’instant</translation>
    </message>
    <message>
        <source>Objectives, %1 so far</source>
        <translation>Objectifs, %1 pour l’instant</translation>
    </message>
    <message>
        <source>next evaluation %1, passed</source>
        <translation>prochain bilan %1, passé</translation>
    </message>
    <message>
        <source>next evaluation %1</source>
        <translation>prochain bilan %1</translation>
    </message>
    <message>
        <source>under way since %1</source>
        <translation>en cours depuis le %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>profession or place, which evaluation</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>profession, place, which evaluation</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n people, in one file on this computer.</source>
        <translation>
            <numerusform>%n personne, dans un seul fichier sur cet ordinateur.</numerusform>
            <numerusform>%n personnes, dans un seul fichier sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No copy yet.</source>
        <translation>Pas encore de copie.</translation>
    </message>
    <message>
        <source>Last copy made today.</source>
        <translation>Dernière copie faite aujourd’hui.</translation>
    </message>
    <message>
        <source>Last copy made yesterday.</source>
        <translation>Dernière copie faite hier.</translation>
    </message>
    <message>
        <source>Last copy made on %1.</source>
        <translation>Dernière copie faite le %1.</translation>
    </message>
    <message>
        <source>“%1” goes for good, with groups (%2), evaluations (%3) and your notes, from the file and from its copies (%4). There is no way back.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît pour de bon, avec ses groupes (%2), ses bilans (%3) et vos notes, du fichier et de ses copies (%4). Il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Erased on %1: one person, with groups (%2) and evaluations (%3). Copies written anew: %4. What you saved or gave away before (reports, envelopes, calendars, audit files) is not erased: delete that yourself.</source>
        <translation>Effacé le %1&#xa0;: une personne, avec des groupes (%2) et des bilans (%3). Copies récrites&#xa0;: %4. Ce que vous avez enregistré ou remis auparavant (rapports, enveloppes, calendriers, fichiers de bilan) n’est pas effacé&#xa0;: supprimez-le vous-même.</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>groups, at the end of a list</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No group takes much time for little: by your answers, an hour counts alike everywhere.</source>
        <translation>Aucun groupe ne prend beaucoup de temps pour peu&#xa0;: d’après vos réponses, une heure compte autant partout.</translation>
    </message>
    <message>
        <source>No time is told yet, so there is nothing to share out.</source>
        <translation>Aucun temps n’est encore indiqué&#xa0;: il n’y a rien à répartir.</translation>
    </message>
    <message>
        <source>Your groups take %1 a week, and there is no objective yet to hold it against.</source>
        <translation>Vos groupes prennent %1 par semaine, et il n’y a pas encore d’objectif auquel les comparer.</translation>
    </message>
    <message>
        <source>There is no group yet to follow.</source>
        <translation>Il n’y a pas encore de groupe à suivre.</translation>
    </message>
    <message>
        <source>You have no objective yet that a group could serve.</source>
        <translation>Vous n’avez pas encore d’objectif qu’un groupe puisse servir.</translation>
    </message>
    <message>
        <source>Under the plan each objective would get about what it gets today.</source>
        <translation>Avec le plan, chaque objectif recevrait à peu près ce qu’il reçoit aujourd’hui.</translation>
    </message>
    <message>
        <source>Whom you met in your groups isn’t told yet.</source>
        <translation>Qui vous avez rencontré dans vos groupes n’est pas encore dit.</translation>
    </message>
    <message>
        <source>Of %1 people you exchanged with, you met %2 online and %3 in person, and did something together with %4.</source>
        <translation>Sur %1 personnes avec qui vous avez échangé, vous en avez vu %2 en ligne et %3 de visu, et fait quelque chose avec %4.</translation>
    </message>
    <message>
        <source>the same groups as in the plan</source>
        <translation>les mêmes groupes que dans le plan</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>groups</comment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>groups</comment>
        <translation>%1 en plus</translation>
    </message>
    <message>
        <source>also %1, without %2</source>
        <comment>groups</comment>
        <translation>%1 en plus, sans %2</translation>
    </message>
    <message>
        <source>Of %1 a week, %2 go to your objective, and %3 to what isn’t one.</source>
        <translation>Sur %1 par semaine, %2 vont à votre objectif, et %3 à ce qui n’en est pas un.</translation>
    </message>
    <message>
        <source>Of %1 a week, %2 go to what you put first and second, and %3 to what isn’t an objective.</source>
        <translation>Sur %1 par semaine, %2 vont à vos deux premiers objectifs, et %3 à ce qui n’est pas un objectif.</translation>
    </message>
    <message>
        <source>Of %1 a week you read and react for %2, and contribute or start something for %3.</source>
        <translation>Sur %1 par semaine, vous lisez et réagissez %2, et contribuez ou lancez quelque chose %3.</translation>
    </message>
    <message>
        <source>%1 a week could bring %2, if the answers prove right; %3 today bring %4. From %5 on, more time adds little.</source>
        <translation>%1 par semaine pourraient apporter %2, si les réponses se vérifient&#x202f;; %3 aujourd’hui apportent %4. À partir de %5, plus de temps ajoute peu.</translation>
    </message>
    <message>
        <source>%1 a week could bring %2, if the answers prove right; %3 today bring %4. Up to %5, more time still adds something.</source>
        <translation>%1 par semaine pourraient apporter %2, si les réponses se vérifient&#x202f;; %3 aujourd’hui apportent %4. Jusqu’à %5, plus de temps ajoute encore quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>%3 group(s) take %1 a week, %2 of your time, and bring nothing to your objectives.</source>
        <translation>
            <numerusform>%3 groupe prend %1 par semaine, %2 de votre temps, et n’apporte rien à vos objectifs.</numerusform>
            <numerusform>%3 groupes prennent %1 par semaine, %2 de votre temps, et n’apportent rien à vos objectifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 group(s) take %1 a week, %2 of your time, and bring %3 of the value.</source>
        <translation>
            <numerusform>%4 groupe prend %1 par semaine, %2 de votre temps, et apporte %3 de la valeur.</numerusform>
            <numerusform>%4 groupes prennent %1 par semaine, %2 de votre temps, et apportent %3 de la valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be drawn yet: you haven’t said what your groups bring.</source>
        <translation>Rien ne peut encore être dessiné&#xa0;: vous n’avez pas dit ce que vos groupes apportent.</translation>
    </message>
    <message>
        <source>What an hour counts for can’t be told yet: that takes what your groups bring, and their time.</source>
        <translation>On ne peut pas encore dire ce que compte une heure&#xa0;: il y faut ce que vos groupes apportent, et leur temps.</translation>
    </message>
    <message>
        <source>Under the plan %1 could get %2 more, and %3 would get %4 less, if the answers prove right.</source>
        <translation>Avec le plan, %1 pourrait recevoir %2 de plus, et %3 recevrait %4 de moins, si les réponses se vérifient.</translation>
    </message>
    <message>
        <source>Under the plan %1 could get %2 more, if the answers prove right; no objective would get less.</source>
        <translation>Avec le plan, %1 pourrait recevoir %2 de plus, si les réponses se vérifient&#x202f;; aucun objectif ne recevrait moins.</translation>
    </message>
    <message>
        <source>In the time you are ready to give, %1 would get %2 less; no objective would get more.</source>
        <translation>Dans le temps que vous comptez donner, %1 recevrait %2 de moins&#x202f;; aucun objectif ne recevrait plus.</translation>
    </message>
    <message>
        <source>There is no curve yet: it begins once you say what your groups bring.</source>
        <translation>Il n’y a pas encore de courbe&#xa0;: elle commence quand vous dites ce que vos groupes apportent.</translation>
    </message>
    <message>
        <source>Of %1 a week, %2 go to your objective, and none to what isn’t one.</source>
        <translation>Sur %1 par semaine, %2 vont à votre objectif, et rien à ce qui n’en est pas un.</translation>
    </message>
    <message>
        <source>Of %1 a week, %2 go to what you put first and second, and none to what isn’t an objective.</source>
        <translation>Sur %1 par semaine, %2 vont à vos deux premiers objectifs, et rien à ce qui n’est pas un objectif.</translation>
    </message>
    <message numerus="yes">
        <source>Following the %n group(s) on your list takes %1 a week; you are ready to give %2. It fits.</source>
        <translation>
            <numerusform>Suivre ce seul groupe prend %1 par semaine&#x202f;; vous comptez y donner %2. Cela tient.</numerusform>
            <numerusform>Suivre les %n groupes de votre liste prend %1 par semaine&#x202f;; vous comptez y donner %2. Cela tient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following the %n group(s) on your list would take %1 a week. Today you give %2; you are ready to give %3.</source>
        <translation>
            <numerusform>Suivre ce seul groupe prendrait %1 par semaine. Aujourd’hui vous y passez %2&#x202f;; vous comptez donner %3.</numerusform>
            <numerusform>Suivre les %n groupes de votre liste prendrait %1 par semaine. Aujourd’hui vous y passez %2&#x202f;; vous comptez donner %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>By your answers, an hour in %1 counts for %2.</source>
        <translation>D’après vos réponses, une heure dans %1 compte pour %2.</translation>
    </message>
    <message>
        <source>By your answers, an hour in %1 counts for %2, and in %3 for %4.</source>
        <translation>D’après vos réponses, une heure dans %1 compte pour %2, et dans %3, pour %4.</translation>
    </message>
    <message>
        <source>One more hour a week would add nothing.</source>
        <translation>Une heure de plus par semaine n’ajouterait rien.</translation>
    </message>
    <message>
        <source>One more hour a week could bring %1 more.</source>
        <translation>Une heure de plus par semaine pourrait apporter %1 de plus.</translation>
    </message>
    <message>
        <source>Of %1 a week you haven’t said yet what you do there.</source>
        <translation>Sur %1 par semaine, vous n’avez pas encore dit ce que vous y faites.</translation>
    </message>
    <message>
        <source>Of %1 a week you read and react for %2, and don’t contribute or start anything yet.</source>
        <translation>Sur %1 par semaine, vous lisez et réagissez %2, et ne contribuez ni ne lancez encore rien.</translation>
    </message>
    <message>
        <source>Of %1 a week you contribute or start something for %2; no time goes to reading alone.</source>
        <translation>Sur %1 par semaine, vous contribuez ou lancez quelque chose %2&#x202f;; aucun temps ne va à la seule lecture.</translation>
    </message>
    <message>
        <source>Of %1 you haven’t said yet what you do there.</source>
        <translation>Pour %1, vous n’avez pas encore dit ce que vous y faites.</translation>
    </message>
    <message>
        <source>You have exchanged with nobody and met nobody so far.</source>
        <translation>Vous n’avez encore échangé avec personne, ni rencontré personne.</translation>
    </message>
    <message numerus="yes">
        <source>You exchanged with %n people, and have met nobody so far.</source>
        <translation>
            <numerusform>Vous avez échangé avec %n personne, et n’avez encore rencontré personne.</numerusform>
            <numerusform>Vous avez échangé avec %n personnes, et n’avez encore rencontré personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) don’t tell all of it.</source>
        <translation>
            <numerusform>Un groupe ne dit pas tout.</numerusform>
            <numerusform>%n groupes ne disent pas tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>The %1 you want to give, all placed</source>
        <translation>%1 à donner, tout est placé</translation>
    </message>
    <message>
        <source>%1 free, of the %2 you want to give</source>
        <translation>%1 de libre, sur %2 à donner</translation>
    </message>
    <message>
        <source>%1 more than the %2 you want to give</source>
        <translation>%1 de plus que le temps à donner (%2)</translation>
    </message>
    <message>
        <source>When %1, I %2.</source>
        <comment>%1 an event, %2 an act; both filled in by the person</comment>
        <translation>Quand %1, je vais %2.</translation>
    </message>
    <message>
        <source>When it is %1, I %2.</source>
        <comment>%1 a time, %2 an act; filled in by the person</comment>
        <translation>Quand c’est %1, je vais %2.</translation>
    </message>
    <message>
        <source>when %1: %2</source>
        <comment>an event: an act</comment>
        <translation>quand %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moment: an act</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the next date is announced</source>
        <translation>la prochaine date est annoncée</translation>
    </message>
    <message>
        <source>offer to help with it</source>
        <translation>proposer mon aide</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>le jour de la rencontre</translation>
    </message>
    <message>
        <source>speak to two people I don’t know</source>
        <translation>parler à deux personnes que je ne connais pas</translation>
    </message>
    <message>
        <source>Tuesday lunch</source>
        <translation>mardi midi</translation>
    </message>
    <message>
        <source>answer one post on what I know</source>
        <translation>répondre à un message sur ce que je connais</translation>
    </message>
    <message>
        <source>Thursday, after coffee</source>
        <translation>jeudi, après le café</translation>
    </message>
    <message>
        <source>write to one person I would like to meet</source>
        <translation>écrire à une personne que j’aimerais rencontrer</translation>
    </message>
    <message>
        <source>the next invitation comes</source>
        <translation>la prochaine invitation arrive</translation>
    </message>
    <message>
        <source>sign up the same day</source>
        <translation>m’inscrire le jour même</translation>
    </message>
    <message>
        <source>Monday, after coffee</source>
        <translation>lundi, après le café</translation>
    </message>
    <message>
        <source>ask to join and introduce myself</source>
        <translation>demander à entrer et me présenter</translation>
    </message>
    <message>
        <source>Thursday lunch</source>
        <translation>jeudi midi</translation>
    </message>
    <message>
        <source>go</source>
        <translation>y aller</translation>
    </message>
    <message>
        <source>answer one post</source>
        <translation>répondre à un message</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>look at what is new</source>
        <translation>regarder ce qu’il y a de neuf</translation>
    </message>
    <message>
        <source>I have </source>
        <comment>how the condition of a bet begins; ends with a space</comment>
        <translation>j’ai </translation>
    </message>
    <message>
        <source>If by %1 I have %2, I stay. If not, I leave.</source>
        <comment>%1 a day, %2 as in “met two people”</comment>
        <translation>Si d’ici au %1 j’ai %2, je reste. Sinon, je pars.</translation>
    </message>
    <message>
        <source>If by %1 %2, I stay. If not, I leave.</source>
        <comment>%1 a day, %2 a whole condition</comment>
        <translation>Si d’ici au %1 %2, je reste. Sinon, je pars.</translation>
    </message>
    <message>
        <source>Stay if %1 by %2.</source>
        <comment>%1 as in “I have met two people”, %2 a day</comment>
        <translation>Rester si %1 d’ici au %2.</translation>
    </message>
    <message>
        <source>met two people</source>
        <comment>I have …</comment>
        <translation>rencontré deux personnes</translation>
    </message>
    <message>
        <source>found one lead</source>
        <comment>I have …</comment>
        <translation>trouvé une piste</translation>
    </message>
    <message>
        <source>been answered</source>
        <comment>I have …</comment>
        <translation>reçu une réponse</translation>
    </message>
    <message>
        <source>%1 a week planned; how much you want to give isn’t said</source>
        <translation>%1 par semaine dans le plan&#x202f;; le temps que vous voulez donner n’est pas dit</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Correct the file there, or ask whoever made it for another.</source>
        <translation>Corrigez le fichier à cet endroit, ou demandez-en un autre à qui l’a fait.</translation>
    </message>
    <message>
        <source>Correct it in the file, or leave it out.</source>
        <translation>Corrigez-le dans le fichier, ou retirez-le.</translation>
    </message>
    <message>
        <source>Make room on that disk, then try again.</source>
        <translation>Faites de la place sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>“%1” can’t be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that the file is yours to read.</source>
        <translation>Vérifiez que vous avez le droit de lire ce fichier.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Choisissez un dossier qui existe et où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“%1” isn’t a file that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier qui se lit.</translation>
    </message>
    <message>
        <source>Name a file, not a folder or a device.</source>
        <translation>Nommez un fichier, pas un dossier ni un périphérique.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 bytes are read.</source>
        <translation>Le fichier est trop grand&#xa0;: %1 octets au plus sont lus.</translation>
    </message>
    <message>
        <source>An audit file is far smaller; check that it is the right one.</source>
        <translation>Un fichier de bilan est bien plus petit&#x202f;; vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>This isn’t valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The text isn’t UTF-8.</source>
        <translation>Le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8.</source>
        <translation>Enregistrez de nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Lists and objects lie inside one another more than %1 deep.</source>
        <translation>Listes et objets s’emboîtent sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>Something follows the end of the document.</source>
        <translation>Quelque chose suit la fin du document.</translation>
    </message>
    <message>
        <source>Take away what comes after the last brace.</source>
        <translation>Retirez ce qui vient après la dernière accolade.</translation>
    </message>
    <message>
        <source>The key “%1” is there twice.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>This isn’t an audit file: its “format” says “%1”, not “recentre-audit”.</source>
        <translation>Ce n’est pas un fichier de bilan&#xa0;: son «&#xa0;format&#xa0;» dit «&#xa0;%1&#xa0;», et non «&#xa0;recentre-audit&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file that Recentre made.</source>
        <translation>Choisissez un fichier fait par Recentre.</translation>
    </message>
    <message>
        <source>The file is of version %1; this Recentre reads up to %2.</source>
        <translation>Le fichier est de version %1&#x202f;; ce Recentre lit jusqu’à la %2.</translation>
    </message>
    <message>
        <source>Install a newer Recentre.</source>
        <translation>Installez un Recentre plus récent.</translation>
    </message>
    <message>
        <source>There is more in the file than a person’s audits ever hold.</source>
        <translation>Il y a dans ce fichier plus que n’en contiennent jamais les bilans d’une personne.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>A required value isn’t there.</source>
        <translation>Une valeur obligatoire manque.</translation>
    </message>
    <message>
        <source>Add it to the file.</source>
        <translation>Ajoutez-la au fichier.</translation>
    </message>
    <message>
        <source>“null” stands here.</source>
        <translation>«&#xa0;null&#xa0;» figure ici.</translation>
    </message>
    <message>
        <source>Leave the key out when nothing is known.</source>
        <translation>Omettez la clé quand rien n’est connu.</translation>
    </message>
    <message>
        <source>This must be %1.</source>
        <translation>Il faut ici %1.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>La valeur doit aller de %1 à %2.</translation>
    </message>
    <message>
        <source>The range begins above its end.</source>
        <translation>La fourchette commence plus haut qu’elle ne finit.</translation>
    </message>
    <message>
        <source>Write the smaller number first.</source>
        <translation>Écrivez d’abord le plus petit nombre.</translation>
    </message>
    <message>
        <source>“%1” isn’t one of the words known here: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un des mots connus ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>Ce texte ne doit pas être vide.</translation>
    </message>
    <message>
        <source>Write something there.</source>
        <translation>Écrivez-y quelque chose.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters are kept.</source>
        <translation>Le texte est trop long&#xa0;: %1 caractères au plus sont gardés.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The id “%1” is there twice.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>Donnez à l’un des deux un autre identifiant.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1”.</source>
        <translation>Rien ne porte l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add it, or take away what names it.</source>
        <translation>Ajoutez-le, ou retirez ce qui le nomme.</translation>
    </message>
    <message>
        <source>The group “%1” is assessed twice in one audit.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» est évalué deux fois dans un bilan.</translation>
    </message>
    <message>
        <source>The purpose “%1” is there twice for one group.</source>
        <translation>L’utilité «&#xa0;%1&#xa0;» figure deux fois pour un groupe.</translation>
    </message>
    <message>
        <source>The purpose “%1” is both an objective and a mere purpose.</source>
        <translation>L’utilité «&#xa0;%1&#xa0;» est à la fois un objectif et une simple utilité.</translation>
    </message>
    <message>
        <source>Keep it in one of the two lists.</source>
        <translation>Gardez-la dans une des deux listes.</translation>
    </message>
    <message>
        <source>“%1” is a name that Recentre keeps for itself.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom que Recentre se réserve.</translation>
    </message>
    <message>
        <source>Give the purpose another id.</source>
        <translation>Donnez à l’utilité un autre identifiant.</translation>
    </message>
    <message>
        <source>The decision is pinned, but nothing is decided.</source>
        <translation>La décision est épinglée, mais rien n’est décidé.</translation>
    </message>
    <message>
        <source>Say what is decided, or take “locked” away.</source>
        <translation>Dites ce qui est décidé, ou retirez «&#xa0;locked&#xa0;».</translation>
    </message>
    <message>
        <source>Keep and replace are for groups that one is a member of.</source>
        <translation>Garder et remplacer ne valent que pour les groupes dont on est membre.</translation>
    </message>
    <message>
        <source>For a candidate, decide join, try, contribute or skip.</source>
        <translation>Pour un groupe envisagé&#xa0;: rejoindre, essayer, contribuer ou passer.</translation>
    </message>
    <message>
        <source>An audit is dated before the one it follows.</source>
        <translation>Un bilan est daté d’avant celui qu’il suit.</translation>
    </message>
    <message>
        <source>Put the audits in the order of their dates.</source>
        <translation>Mettez les bilans dans l’ordre de leurs dates.</translation>
    </message>
    <message>
        <source>This has changed in the meantime, so nothing was done.</source>
        <translation>Cela a changé entre-temps&#xa0;: rien n’a été fait.</translation>
    </message>
    <message>
        <source>Look at it again, then do it once more.</source>
        <translation>Regardez de nouveau, puis refaites-le.</translation>
    </message>
    <message>
        <source>There is no audit yet, so there is nothing to advise on.</source>
        <translation>Il n’y a pas encore de bilan, donc rien à conseiller.</translation>
    </message>
    <message>
        <source>Go through the steps once, or add an audit to the file.</source>
        <translation>Parcourez les étapes une fois, ou ajoutez un bilan au fichier.</translation>
    </message>
    <message>
        <source>“%1” isn’t a Recentre workbook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un classeur Recentre.</translation>
    </message>
    <message>
        <source>Choose a file that Recentre made. Nothing in it was changed.</source>
        <translation>Choisissez un fichier fait par Recentre. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Recentre (version %2; this one knows %3).</source>
        <translation>«&#xa0;%1&#xa0;» vient d’un Recentre plus récent (version %2&#x202f;; celui-ci connaît la %3).</translation>
    </message>
    <message>
        <source>Install a newer Recentre. Nothing in the file was changed.</source>
        <translation>Installez un Recentre plus récent. Rien dans le fichier n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” is open in another program (%3, process %2).</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme (%3, processus %2).</translation>
    </message>
    <message>
        <source>Close it there first, or work in that window.</source>
        <translation>Fermez-le d’abord là-bas, ou travaillez dans cette fenêtre.</translation>
    </message>
    <message>
        <source>“%1” can only be read, not written.</source>
        <translation>«&#xa0;%1&#xa0;» peut seulement être lu, pas écrit.</translation>
    </message>
    <message>
        <source>Make the file writable, or copy it to a place of your own.</source>
        <translation>Rendez le fichier modifiable, ou copiez-le à un endroit à vous.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of “%1”.</source>
        <translation>Rien ne peut être écrit dans le dossier de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Make the folder writable, or copy the file to a place of your own.</source>
        <translation>Rendez le dossier modifiable, ou copiez le fichier à un endroit à vous.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” couldn’t be written.</source>
        <translation>Le disque est plein&#xa0;: «&#xa0;%1&#xa0;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The disk failed on “%1” (error %2).</source>
        <translation>Le disque a failli sur «&#xa0;%1&#xa0;» (erreur %2).</translation>
    </message>
    <message>
        <source>Save a copy on another disk, then try again.</source>
        <translation>Enregistrez une copie sur un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” was renamed, replaced or deleted while it was open.</source>
        <translation>«&#xa0;%1&#xa0;» a été renommé, remplacé ou supprimé alors qu’il était ouvert.</translation>
    </message>
    <message>
        <source>Put it back, or save a copy elsewhere: nothing is lost until then.</source>
        <translation>Remettez-le en place, ou enregistrez une copie ailleurs&#xa0;: rien n’est perdu d’ici là.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est abîmé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and go back to a copy.</source>
        <translation>Gardez le fichier tel quel, et revenez à une copie.</translation>
    </message>
    <message>
        <source>The database refuses the setting “%1”, without which nothing is safe.</source>
        <translation>La base refuse le réglage «&#xa0;%1&#xa0;», sans lequel rien n’est sûr.</translation>
    </message>
    <message>
        <source>Move the workbook to a local disk.</source>
        <translation>Déplacez le classeur sur un disque local.</translation>
    </message>
    <message>
        <source>The workbook refused the change (error %1), so it was taken back.</source>
        <translation>Le classeur a refusé la modification (erreur %1)&#x202f;; elle a été annulée.</translation>
    </message>
    <message>
        <source>Do it again; if it stays so, this is a fault of Recentre.</source>
        <translation>Refaites-la&#x202f;; si cela persiste, c’est un défaut de Recentre.</translation>
    </message>
    <message>
        <source>There is nobody called “%1” here.</source>
        <translation>Il n’y a ici personne du nom de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write the name as it is in the workbook.</source>
        <translation>Écrivez le nom tel qu’il est dans le classeur.</translation>
    </message>
    <message>
        <source>There is more than one person here: %1.</source>
        <translation>Il y a ici plus d’une personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say whom with --person NAME.</source>
        <translation>Dites laquelle avec --person NOM.</translation>
    </message>
    <message>
        <source>There already is somebody called “%1”.</source>
        <translation>Il y a déjà quelqu’un du nom de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that can be read here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de fichier qui se lit ici.</translation>
    </message>
    <message>
        <source>What can be read: a Recentre audit file (JSON) or a workbook.</source>
        <translation>Ce qui se lit&#xa0;: un fichier de bilan Recentre (JSON) ou un classeur.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Cela a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>This isn’t an audit file: it doesn’t say “format”: “recentre-audit”.</source>
        <translation>Ce n’est pas un fichier de bilan&#xa0;: il ne dit pas «&#xa0;format&#xa0;»&#xa0;: «&#xa0;recentre-audit&#xa0;».</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date like 2026-09-01</source>
        <translation>une date comme 2026-09-01</translation>
    </message>
    <message>
        <source>a month like 2026-09</source>
        <translation>un mois comme 2026-09</translation>
    </message>
    <message>
        <source>you are not allowed to</source>
        <translation>vous n’en avez pas le droit</translation>
    </message>
    <message>
        <source>its folder isn’t there</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>le disque peut seulement être lu</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>le disque signale un défaut</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>the system reports error %1</source>
        <translation>le système signale l’erreur %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>file, place: what is wrong</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file or place: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>your answers are kept in it, and it is open</source>
        <translation>vos réponses y sont gardées, et il est ouvert</translation>
    </message>
    <message>
        <source>What “%2” said can’t be read: “%1” is damaged (in its table “%3”).</source>
        <translation>Ce que «&#xa0;%2&#xa0;» a dit ne peut pas être lu&#xa0;: «&#xa0;%1&#xa0;» est abîmé (dans sa table «&#xa0;%3&#xa0;»).</translation>
    </message>
    <message>
        <source>Keep the file as it is, and go back to a copy. Whoever else is in it can still be opened.</source>
        <translation>Gardez le fichier tel quel, et revenez à une copie. Les autres personnes qui s’y trouvent s’ouvrent toujours.</translation>
    </message>
</context>
<context>
    <name>realisations</name>
    <message>
        <source>Too little is known yet to say anything here.</source>
        <translation>On en sait encore trop peu pour en dire quoi que ce soit.</translation>
    </message>
    <message>
        <source>Following every group you listed would take %1 a week. Today you give %2; you have %3 to give.</source>
        <translation>Suivre tous les groupes de votre liste prendrait %1 par semaine. Aujourd’hui vous y passez %2&#x202f;; vous avez %3 à donner.</translation>
    </message>
    <message>
        <source>%1 of your time goes to what isn’t an objective, %2 to your first two.</source>
        <translation>%1 de votre temps va à ce qui n’est pas un objectif, %2 à vos deux premiers.</translation>
    </message>
    <message>
        <source>Groups that you only read for information take %1 a week; for %2 of it you know another tool.</source>
        <translation>Les groupes que vous ne faites que lire pour vous informer prennent %1 par semaine&#x202f;; pour %2, vous connaissez un autre outil.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of your %n group(s) you spend no time and have done nothing for a quarter.</source>
        <translation>
            <numerusform>Dans %1 de vos %n groupe, vous ne passez aucun temps et n’avez rien fait depuis un trimestre.</numerusform>
            <numerusform>Dans %1 de vos %n groupes, vous ne passez aucun temps et n’avez rien fait depuis un trimestre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n group(s) bring four fifths of what they all bring; the others take %2 a week.</source>
        <translation>
            <numerusform>%1 de vos %n groupe apportent les quatre cinquièmes de l’ensemble&#x202f;; les autres prennent %2 par semaine.</numerusform>
            <numerusform>%1 de vos %n groupes apportent les quatre cinquièmes de l’ensemble&#x202f;; les autres prennent %2 par semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>No objective has four groups or more to itself.</source>
        <translation>Aucun objectif n’a quatre groupes ou plus pour lui seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) serve %1 before anything else: two that do the same don’t bring twice as much.</source>
        <translation>
            <numerusform>%n groupe sert %1 avant toute chose&#xa0;: deux qui font de même n’apportent pas le double.</numerusform>
            <numerusform>%n groupes servent %1 avant toute chose&#xa0;: deux qui font de même n’apportent pas le double.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of your objectives is served by a group of the plan.</source>
        <translation>Chacun de vos objectifs est servi par un groupe du plan.</translation>
    </message>
    <message>
        <source>No group of the plan serves %1 yet.</source>
        <translation>Aucun groupe du plan ne sert encore %1.</translation>
    </message>
    <message>
        <source>What you pinned takes %1 a week; you have %2 to give.</source>
        <translation>Ce que vous avez épinglé prend %1 par semaine&#x202f;; vous avez %2 à donner.</translation>
    </message>
    <message>
        <source>You read and react for %1 a week, and contribute or start something for %2.</source>
        <translation>Vous lisez et réagissez %1 par semaine, et contribuez ou lancez quelque chose %2.</translation>
    </message>
    <message>
        <source>The plan leaves a circle out. Groups by circle: %1 for people you know well, %2 for those you lost touch with, %3 for those you don’t know yet.</source>
        <translation>Le plan laisse un cercle de côté. Groupes par cercle&#xa0;: %1 pour ceux que vous connaissez bien, %2 pour ceux que vous avez perdus de vue, %3 pour ceux que vous ne connaissez pas encore.</translation>
    </message>
    <message>
        <source>Groups by circle: %1 for people you know well, %2 for those you lost touch with, %3 for those you don’t know yet.</source>
        <translation>Groupes par cercle&#xa0;: %1 pour ceux que vous connaissez bien, %2 pour ceux que vous avez perdus de vue, %3 pour ceux que vous ne connaissez pas encore.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of the %n group(s) that serve your first objective, you posted nothing for a quarter.</source>
        <translation>
            <numerusform>Dans %1 du seul groupe qui sert votre premier objectif, vous n’avez rien publié depuis un trimestre.</numerusform>
            <numerusform>Dans %1 des %n groupes qui servent votre premier objectif, vous n’avez rien publié depuis un trimestre.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the first evaluation: there is nothing to compare with.</source>
        <translation>C’est le premier bilan&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>No time goes to groups that you only read for information.</source>
        <translation>Aucun temps ne va à des groupes que vous ne faites que lire pour vous informer.</translation>
    </message>
    <message>
        <source>Groups that you only read for information take %1 a week; you have named no other tool for them.</source>
        <translation>Les groupes que vous ne faites que lire pour vous informer prennent %1 par semaine&#x202f;; vous n’avez nommé aucun autre outil pour eux.</translation>
    </message>
    <message>
        <source>Groups that you only read for information take %1 a week; you know another tool for all of them.</source>
        <translation>Les groupes que vous ne faites que lire pour vous informer prennent %1 par semaine&#x202f;; pour tous, vous connaissez un autre outil.</translation>
    </message>
    <message>
        <source>No time goes to groups that you don’t enjoy.</source>
        <translation>Aucun temps ne va à des groupes qui ne vous font pas plaisir.</translation>
    </message>
    <message>
        <source>You spend %1 a week in groups that you don’t enjoy.</source>
        <translation>Vous passez %1 par semaine dans des groupes qui ne vous font pas plaisir.</translation>
    </message>
    <message>
        <source>You have pinned nothing that takes time.</source>
        <translation>Vous n’avez rien épinglé qui prenne du temps.</translation>
    </message>
    <message>
        <source>You have no objective yet.</source>
        <translation>Vous n’avez pas encore d’objectif.</translation>
    </message>
    <message>
        <source>Your time goes to a single purpose.</source>
        <translation>Votre temps va à une seule utilité.</translation>
    </message>
    <message>
        <source>Hardly any time goes to what isn’t an objective, and %1 to your only one.</source>
        <translation>Presque aucun temps ne va à ce qui n’est pas un objectif, et %1 va au seul que vous avez.</translation>
    </message>
    <message>
        <source>Hardly any time goes to what isn’t an objective, and %1 to your first two.</source>
        <translation>Presque aucun temps ne va à ce qui n’est pas un objectif, et %1 va à vos deux premiers.</translation>
    </message>
    <message>
        <source>%1 of your time goes to what isn’t an objective, %2 to your only one.</source>
        <translation>%1 de votre temps va à ce qui n’est pas un objectif, %2 au seul que vous avez.</translation>
    </message>
    <message>
        <source>There is no group in which you spend no time and have done nothing for a quarter.</source>
        <translation>Il n’y a aucun groupe où vous ne passiez aucun temps et n’ayez rien fait depuis un trimestre.</translation>
    </message>
    <message>
        <source>By your answers none of your groups brings anything yet.</source>
        <translation>D’après vos réponses, aucun de vos groupes n’apporte encore rien.</translation>
    </message>
    <message numerus="yes">
        <source>One of your %n group(s) brings four fifths of what they all bring; the others take %1 a week.</source>
        <translation>
            <numerusform>Votre groupe apporte tout à lui seul&#x202f;; le reste prend %1 par semaine.</numerusform>
            <numerusform>Un de vos %n groupes apporte les quatre cinquièmes de l’ensemble&#x202f;; les autres prennent %1 par semaine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of your %n group(s) brings four fifths of what they all bring.</source>
        <translation>
            <numerusform>Votre groupe apporte tout à lui seul.</numerusform>
            <numerusform>Un de vos %n groupes apporte les quatre cinquièmes de l’ensemble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n group(s) bring four fifths of what they all bring.</source>
        <translation>
            <numerusform>%1 de votre groupe apporte les quatre cinquièmes de l’ensemble.</numerusform>
            <numerusform>%1 de vos %n groupes apportent les quatre cinquièmes de l’ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time no time was planned; today you give %1 a week.</source>
        <translation>La dernière fois, aucun temps n’était prévu&#x202f;; aujourd’hui vous y passez %1 par semaine.</translation>
    </message>
    <message>
        <source>Last time you planned %1 a week; it became %2.</source>
        <translation>La dernière fois, vous prévoyiez %1 par semaine&#x202f;; ce fut %2.</translation>
    </message>
    <message>
        <source>Your objectives were others then, so the points of then and now don’t compare.</source>
        <translation>Vos objectifs étaient autres, donc les points d’alors et de maintenant ne se comparent pas.</translation>
    </message>
    <message>
        <source>You read and react for %1 a week, and don’t contribute or start anything yet.</source>
        <translation>Vous lisez et réagissez %1 par semaine, et ne contribuez ni ne lancez encore rien.</translation>
    </message>
    <message>
        <source>No group of yours serves your first objective yet.</source>
        <translation>Aucun de vos groupes ne sert encore votre premier objectif.</translation>
    </message>
    <message numerus="yes">
        <source>In all %n group(s) that serve your first objective, you posted nothing for a quarter.</source>
        <translation>
            <numerusform>Dans le seul groupe qui sert votre premier objectif, vous n’avez rien publié depuis un trimestre.</numerusform>
            <numerusform>Dans les %n groupes qui servent votre premier objectif, vous n’avez rien publié depuis un trimestre.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have exchanged with nobody and met nobody so far.</source>
        <translation>Vous n’avez encore échangé avec personne, ni rencontré personne.</translation>
    </message>
    <message numerus="yes">
        <source>You exchanged with %n people, and have met nobody so far.</source>
        <translation>
            <numerusform>Vous avez échangé avec %n personne, et n’avez encore rencontré personne.</numerusform>
            <numerusform>Vous avez échangé avec %n personnes, et n’avez encore rencontré personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You exchanged with %n people, met %1 online and %2 in person, and did something together with %3.</source>
        <translation>
            <numerusform>Vous avez échangé avec %n personne. Personnes vues en ligne&#xa0;: %1&#x202f;; de visu&#xa0;: %2&#x202f;; avec qui vous avez fait quelque chose&#xa0;: %3.</numerusform>
            <numerusform>Vous avez échangé avec %n personnes. Personnes vues en ligne&#xa0;: %1&#x202f;; de visu&#xa0;: %2&#x202f;; avec qui vous avez fait quelque chose&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No time goes to groups where you have met nobody in person.</source>
        <translation>Aucun temps ne va à des groupes où vous n’avez rencontré personne.</translation>
    </message>
    <message>
        <source>Groups where you have met nobody in person take %1 a week.</source>
        <translation>Les groupes où vous n’avez rencontré personne prennent %1 par semaine.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>in place of a number of people met</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in place of a number of groups</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Some of the answers behind this are estimated.</source>
        <translation>Cela repose en partie sur des réponses estimées.</translation>
    </message>
    <message>
        <source>Some groups don’t tell all of it.</source>
        <translation>Certains groupes ne disent pas tout.</translation>
    </message>
    <message numerus="yes">
        <source>You are after %n objective(s) at once.</source>
        <translation>
            <numerusform>Vous visez un seul objectif.</numerusform>
            <numerusform>Vous visez %n objectifs à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>By your answers an hour counted for %1 then, %2 now.</source>
        <translation>D’après vos réponses, une heure comptait pour %1 alors, pour %2 maintenant.</translation>
    </message>
    <message>
        <source>You haven’t said yet how much time you read or contribute.</source>
        <translation>Vous n’avez pas encore dit combien de temps vous lisez ou contribuez.</translation>
    </message>
    <message>
        <source>You contribute or start something for %1 a week; no time goes to reading alone.</source>
        <translation>Vous contribuez ou lancez quelque chose %1 par semaine&#x202f;; aucun temps ne va à la seule lecture.</translation>
    </message>
    <message>
        <source>No group that serves your first objective has gone a quarter without a word from you.</source>
        <translation>Aucun groupe qui sert votre premier objectif n’est resté un trimestre sans un mot de vous.</translation>
    </message>
    <message numerus="yes">
        <source>Your time is spread as if over %1 purpose(s).</source>
        <comment>%n only chooses the plural; it isn&apos;t shown</comment>
        <translation>
            <numerusform>Votre temps se répartit comme sur %1 utilité.</numerusform>
            <numerusform>Votre temps se répartit comme sur %1 utilités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes each of your %n group(s) to come to four fifths of what they all bring.</source>
        <translation>
            <numerusform>Votre groupe apporte tout à lui seul.</numerusform>
            <numerusform>Chacun de vos %n groupes compte pour arriver aux quatre cinquièmes de l’ensemble.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>what it brings for %1</source>
        <translation>ce qu’il apporte pour %1</translation>
    </message>
    <message>
        <source>what it could bring for %1</source>
        <translation>ce qu’il pourrait apporter pour %1</translation>
    </message>
    <message>
        <source>how much you enjoy it</source>
        <translation>le plaisir que vous y prenez</translation>
    </message>
    <message>
        <source>It counts for %1 more than any other group could: %2 out of 10.</source>
        <translation>Il compte pour %1 plus qu’aucun autre groupe ne le pourrait&#xa0;: %2 sur 10.</translation>
    </message>
    <message>
        <source>It counts first of all for %1.</source>
        <translation>Il compte d’abord pour %1.</translation>
    </message>
    <message>
        <source>%1 more a week could bring %2 more.</source>
        <translation>%1 de plus par semaine pourraient apporter %2 de plus.</translation>
    </message>
    <message>
        <source>This one or %1: it makes no real difference. Follow your pleasure.</source>
        <translation>Celui-ci ou %1&#xa0;: aucune vraie différence. Suivez votre plaisir.</translation>
    </message>
    <message>
        <source>Its time counts for more elsewhere: it would cost %1.</source>
        <translation>Son temps compte davantage ailleurs&#xa0;: il coûterait %1.</translation>
    </message>
    <message>
        <source>All of that is still a hope: you have yet to see it.</source>
        <translation>Tout cela n’est encore qu’un espoir&#xa0;: il reste à le voir.</translation>
    </message>
    <message>
        <source>Much of that is still a hope: so far it has brought %1 out of 10.</source>
        <translation>Une bonne part n’est encore qu’un espoir&#xa0;: jusqu’ici il a apporté %1 sur 10.</translation>
    </message>
    <message>
        <source>You don’t enjoy it much (%1 out of 10). Will you keep it up?</source>
        <translation>Vous y prenez peu de plaisir (%1 sur 10). Tiendrez-vous dans la durée&#x202f;?</translation>
    </message>
    <message>
        <source>%1 more a week would bring less here than elsewhere.</source>
        <translation>%1 de plus par semaine apporteraient moins ici qu’ailleurs.</translation>
    </message>
    <message>
        <source>Estimated, since you haven’t said: %1.</source>
        <translation>Estimé, faute de réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From %1 a week on, it would be worth joining.</source>
        <translation>Dès %1 par semaine, le rejoindre en vaudrait la peine.</translation>
    </message>
    <message>
        <source>From %1 a week on, it would be kept.</source>
        <translation>Dès %1 par semaine, il serait gardé.</translation>
    </message>
    <message>
        <source>It would be worth joining if it could bring %1 rather than %2 for %3.</source>
        <translation>Le rejoindre en vaudrait la peine s’il pouvait apporter %1 plutôt que %2 pour %3.</translation>
    </message>
    <message>
        <source>It would be kept if it brought %1 rather than %2 for %3.</source>
        <translation>Il serait gardé s’il apportait %1 plutôt que %2 pour %3.</translation>
    </message>
    <message>
        <source>At %1 or less for %3 (you say %2), it would give way.</source>
        <translation>À %1 ou moins pour %3 (vous dites %2), il céderait la place.</translation>
    </message>
    <message>
        <source>Its time counts for as much elsewhere.</source>
        <translation>Son temps compte tout autant ailleurs.</translation>
    </message>
    <message>
        <source>Doing more there could bring %1 more, in no more time.</source>
        <translation>Vous y investir davantage pourrait apporter %1 de plus, sans y passer plus de temps.</translation>
    </message>
    <message>
        <source>Doing more there would bring less than elsewhere.</source>
        <translation>Vous y investir davantage apporterait moins qu’ailleurs.</translation>
    </message>
    <message>
        <source>It could count for %1 more than any other group would: %2 out of 10.</source>
        <translation>Il pourrait compter pour %1 plus qu’aucun autre groupe&#xa0;: %2 sur 10.</translation>
    </message>
    <message>
        <source>It could count first of all for %1.</source>
        <translation>Il pourrait compter d’abord pour %1.</translation>
    </message>
    <message>
        <source>From %1 a week on, it would have its place.</source>
        <translation>Dès %1 par semaine, il aurait sa place.</translation>
    </message>
    <message>
        <source>It would be worth joining if it could bring %1 for %2.</source>
        <translation>Le rejoindre en vaudrait la peine s’il pouvait apporter %1 pour %2.</translation>
    </message>
    <message>
        <source>It would be kept if it brought %1 for %2.</source>
        <translation>Il serait gardé s’il apportait %1 pour %2.</translation>
    </message>
    <message>
        <source>It would have its place if it brought %1 for %2.</source>
        <translation>Il aurait sa place s’il apportait %1 pour %2.</translation>
    </message>
    <message>
        <source>It would have its place if it brought %1 rather than %2 for %3.</source>
        <translation>Il aurait sa place s’il apportait %1 plutôt que %2 pour %3.</translation>
    </message>
    <message>
        <source>At %1 or less for %2, it would give way.</source>
        <translation>À %1 ou moins pour %2, il céderait la place.</translation>
    </message>
    <message>
        <source>At %1 or less for %2, it would give way, in part or wholly.</source>
        <translation>À %1 ou moins pour %2, il céderait la place, en partie ou tout à fait.</translation>
    </message>
    <message>
        <source>At %1 or less for %3 (you say %2), it would give way, in part or wholly.</source>
        <translation>À %1 ou moins pour %3 (vous dites %2), il céderait la place, en partie ou tout à fait.</translation>
    </message>
    <message>
        <source>By your answers, an hour here counts for %1; one more hour elsewhere would add nothing.</source>
        <translation>D’après vos réponses, une heure ici compte pour %1&#x202f;; une heure de plus ailleurs n’ajouterait rien.</translation>
    </message>
    <message>
        <source>By your answers, an hour here counts for %1; one more hour elsewhere would add %2.</source>
        <translation>D’après vos réponses, une heure ici compte pour %1&#x202f;; une heure de plus ailleurs ajouterait %2.</translation>
    </message>
    <message>
        <source>the time it takes</source>
        <translation>le temps qu’il prend</translation>
    </message>
    <message>
        <source>the time that it would take</source>
        <translation>le temps qu’il prendrait</translation>
    </message>
    <message>
        <source>the time of the other tool</source>
        <translation>le temps de l’autre outil</translation>
    </message>
    <message>
        <source>It would take the place of %1 and bring no more.</source>
        <translation>Il prendrait la place de %1 sans rien apporter de plus.</translation>
    </message>
    <message numerus="yes">
        <source>It would take the place of %1 and %n other(s), and bring no more.</source>
        <translation>
            <numerusform>Il prendrait la place de %1 et de %n autre, sans rien apporter de plus.</numerusform>
            <numerusform>Il prendrait la place de %1 et de %n autres, sans rien apporter de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>It serves none of your objectives.</source>
        <translation>Il ne sert aucun de vos objectifs.</translation>
    </message>
    <message>
        <source>It would serve %1; that would do too little for your objectives.</source>
        <translation>Il servirait %1&#x202f;; il apporterait trop peu à vos objectifs.</translation>
    </message>
    <message>
        <source>You use it for %1; that does too little for your objectives.</source>
        <translation>Vous l’utilisez pour %1&#x202f;; il apporte trop peu à vos objectifs.</translation>
    </message>
    <message>
        <source>All of that is still a hope: so far it has brought nothing.</source>
        <translation>Tout cela n’est encore qu’un espoir&#xa0;: jusqu’ici il n’a rien apporté.</translation>
    </message>
    <message>
        <source>Even with %1 a week for your groups it would keep its place; just under that, it would give way.</source>
        <translation>Même avec %1 par semaine pour vos groupes, il garderait sa place&#x202f;; juste en dessous, il la céderait.</translation>
    </message>
    <message>
        <source>Even with %1 a week for your groups it would keep its place; just under that, it would give way, in part or wholly.</source>
        <translation>Même avec %1 par semaine pour vos groupes, il garderait sa place&#x202f;; juste en dessous, il la céderait, en partie ou tout à fait.</translation>
    </message>
    <message>
        <source>Much of that may still be a hope: you haven’t said what it has brought.</source>
        <translation>Une bonne part n’est peut-être encore qu’un espoir&#xa0;: vous n’avez pas dit ce qu’il a apporté.</translation>
    </message>
    <message>
        <source>It would take the place of %1 and cost %2.</source>
        <translation>Il prendrait la place de %1 et coûterait %2.</translation>
    </message>
    <message numerus="yes">
        <source>It would take the place of %1 and %n other(s), and cost %2.</source>
        <translation>
            <numerusform>Il prendrait la place de %1 et de %n autre, et coûterait %2.</numerusform>
            <numerusform>Il prendrait la place de %1 et de %n autres, et coûterait %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another tool (%3) keeps %1 of %2.</source>
        <translation>Un autre outil (%3) garde %1 sur %2.</translation>
    </message>
    <message>
        <source>Another tool keeps %1 of %2.</source>
        <translation>Un autre outil garde %1 sur %2.</translation>
    </message>
    <message>
        <source>Another tool (%4) keeps %1 of %2 and frees %3 a week.</source>
        <translation>Un autre outil (%4) garde %1 sur %2 et libère %3 par semaine.</translation>
    </message>
    <message>
        <source>Another tool keeps %1 of %2 and frees %3 a week.</source>
        <translation>Un autre outil garde %1 sur %2 et libère %3 par semaine.</translation>
    </message>
    <message>
        <source>Even with %1 a week for your groups the other tool would keep its place; just under that, it would go too.</source>
        <translation>Même avec %1 par semaine pour vos groupes, l’autre outil garderait sa place&#x202f;; juste en dessous, il la céderait aussi.</translation>
    </message>
    <message>
        <source>At %1 or less for %2, the other tool would go too.</source>
        <translation>À %1 ou moins pour %2, l’autre outil céderait aussi la place.</translation>
    </message>
    <message>
        <source>At %1 or less for %3 (you say %2), the other tool would go too.</source>
        <translation>À %1 ou moins pour %3 (vous dites %2), l’autre outil céderait aussi la place.</translation>
    </message>
    <message>
        <source>%1 That is an estimate.</source>
        <comment>a sentence</comment>
        <translation>%1 C’est une estimation.</translation>
    </message>
    <message>
        <source>Either choice is fine: try it for a quarter.</source>
        <translation>Les deux choix se valent&#xa0;: essayez-le un trimestre.</translation>
    </message>
    <message>
        <source>Either choice is fine: decide by heart.</source>
        <translation>Les deux choix se valent&#xa0;: écoutez votre cœur.</translation>
    </message>
    <message>
        <source>The groups you have pinned take all the time you want to give.</source>
        <translation>Les groupes que vous avez épinglés prennent tout le temps que vous voulez donner.</translation>
    </message>
    <message>
        <source>As it is, it does too little for your objectives; doing more there would take %1 a week, and you have %2 to give.</source>
        <translation>Tel quel, il sert trop peu vos objectifs&#x202f;; y faire plus prendrait %1 par semaine, et vous avez %2 à donner.</translation>
    </message>
    <message>
        <source>Just under the %1 a week that you want to give, the other tool would go too.</source>
        <translation>Juste en dessous de %1 par semaine, le temps que vous voulez donner, l’autre outil céderait aussi la place.</translation>
    </message>
    <message>
        <source>Just under the %1 a week that you want to give, it would give way.</source>
        <translation>Juste en dessous de %1 par semaine, le temps que vous voulez donner, il céderait la place.</translation>
    </message>
    <message>
        <source>Just under the %1 a week that you want to give, it would give way, in part or wholly.</source>
        <translation>Juste en dessous de %1 par semaine, le temps que vous voulez donner, il céderait la place, en partie ou tout à fait.</translation>
    </message>
    <message>
        <source>As it is, it does too little for your objectives; the groups you have pinned take %1 a week, you have %2 to give, and the rest isn’t enough to do more there.</source>
        <translation>Tel quel, il sert trop peu vos objectifs&#x202f;; les groupes que vous avez épinglés prennent %1 par semaine, sur %2 à donner, et le reste ne suffit pas pour y faire plus.</translation>
    </message>
    <message>
        <source>The groups you have pinned take %1 a week, and you have %2 to give: the rest isn’t enough for this one.</source>
        <translation>Les groupes que vous avez épinglés prennent %1 par semaine, sur %2 à donner&#xa0;: le reste ne suffit pas pour celui-ci.</translation>
    </message>
    <message>
        <source>It would take %1 a week at the least; you have %2 to give.</source>
        <translation>Il prendrait %1 par semaine au moins&#x202f;; vous avez %2 à donner.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
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
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>not yet: this is the advice</source>
        <translation>pas encore&#xa0;: c’est le conseil</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes; the advice was: %1</source>
        <translation>oui&#x202f;; le conseil était&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group (platform)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Parce que&#xa0;: %1</translation>
    </message>
    <message>
        <source>The advice was: %1.</source>
        <translation>Le conseil était&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Advised: %1.</source>
        <translation>Conseillé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Advised: %1; today %2.</source>
        <translation>Conseillé&#xa0;: %1&#x202f;; aujourd’hui %2.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the figures show</source>
        <translation>Ce que montrent les chiffres</translation>
    </message>
    <message>
        <source>What surprised: %1</source>
        <translation>Ce qui a surpris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Group by group</source>
        <translation>Groupe par groupe</translation>
    </message>
    <message>
        <source>How this was worked out</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>Pèse</translation>
    </message>
    <message>
        <source>%1’s groups</source>
        <translation>%1 et ses groupes</translation>
    </message>
    <message>
        <source>Every figure comes from what %1 said; nothing was measured.</source>
        <translation>Tous les chiffres viennent de ce qu’a dit %1&#x202f;; rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>Evaluation of %1.</source>
        <translation>Bilan du %1.</translation>
    </message>
    <message>
        <source>Evaluation of %1. The next one: %2.</source>
        <translation>Bilan du %1. Le prochain&#xa0;: le %2.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no figure</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Points a week, if the answers prove right</source>
        <translation>Points par semaine, si les réponses se vérifient</translation>
    </message>
    <message>
        <source>Points for an hour, if the answers prove right</source>
        <translation>Points pour une heure, si les réponses se vérifient</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas de temps</translation>
    </message>
    <message>
        <source>On trial: %1.</source>
        <translation>À l’essai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>On trial until %1, to stay if: %2.</source>
        <translation>À l’essai jusqu’au %1, pour rester si&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Each group can be left, kept as it is, or given more; some can be replaced by another tool. Each of these costs minutes and brings value. The advice is the set of choices that brings the most for the time there is to give, found exactly, and how sure that is.</source>
        <translation>Chaque groupe peut être quitté, gardé tel quel, ou recevoir davantage&#x202f;; certains peuvent être remplacés par un autre outil. Chacun de ces choix coûte des minutes et apporte de la valeur. Le conseil est l’ensemble de choix qui apporte le plus pour le temps à donner, trouvé exactement, et le degré de certitude qui va avec.</translation>
    </message>
    <message>
        <source>Value is counted in points: the answers given from 0 to 10, weighed by the rank of the objective that they are for. Ten points are the best that a single group could ever bring. Pleasure is a criterion of its own, the last one unless it is moved. What isn’t an objective weighs nothing here.</source>
        <translation>La valeur se compte en points&#xa0;: les réponses données de 0 à 10, pesées selon le rang de l’objectif qu’elles servent. Dix points sont le mieux qu’un seul groupe puisse jamais apporter. Le plaisir est un critère à part entière, le dernier s’il n’est pas déplacé. Ce qui n’est pas un objectif ne pèse rien ici.</translation>
    </message>
    <message>
        <source>What isn’t known gets a cautious stand-in and is marked as such; it is never taken for zero. A seven may be a six, and a ranking allows many weights: so the plan is worked out again for %1 readings of the answers, and an advice is as sure as the share of readings that agree with it.</source>
        <translation>Ce qui n’est pas connu reçoit une valeur prudente, signalée comme telle&#x202f;; ce n’est jamais pris pour zéro. Un sept peut être un six, et un classement permet bien des poids&#xa0;: le plan est donc refait pour %1 lectures des réponses, et un conseil est aussi sûr que la part des lectures qui s’accordent avec lui.</translation>
    </message>
    <message>
        <source>An answer is an opinion, and points add up opinions. Ninety readings of a hundred are no probability of being right. Points compare within one evaluation, and with another only if objectives and ranks are the same. The figures say; the decision is for the person to make.</source>
        <translation>Une réponse est une opinion, et les points additionnent des opinions. Quatre-vingt-dix lectures sur cent ne sont pas une probabilité d’avoir raison. Les points se comparent dans un même bilan, et avec un autre seulement si les objectifs et leurs rangs sont les mêmes. Les chiffres disent&#x202f;; la décision appartient à la personne.</translation>
    </message>
    <message>
        <source>Decided as advised.</source>
        <translation>Décidé selon le conseil.</translation>
    </message>
    <message>
        <source>Decided otherwise; the advice was: %1.</source>
        <translation>Décidé autrement&#x202f;; le conseil était&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Decided: %1, %2.</source>
        <translation>Décidé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Decided: %1, %2; today %3.</source>
        <translation>Décidé&#xa0;: %1, %2&#x202f;; aujourd’hui %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, time a week</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, today %3</source>
        <comment>group, time a week, time today</comment>
        <translation>%1&#xa0;: %2, aujourd’hui %3</translation>
    </message>
    <message>
        <source>%1, %2: by these answers %3.</source>
        <comment>groups, time, points</comment>
        <translation>%1, %2&#xa0;: d’après ces réponses, %3.</translation>
    </message>
    <message>
        <source>%1 a week as today</source>
        <translation>%1 par semaine comme aujourd’hui</translation>
    </message>
    <message>
        <source>%1 a week instead of %2</source>
        <translation>%1 par semaine contre %2</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>points</comment>
        <translation>%1 contre %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) as today</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 groupe comme aujourd’hui</numerusform>
            <numerusform>%1 groupes comme aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) instead of none</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 groupe au lieu d’aucun</numerusform>
            <numerusform>%1 groupes au lieu d’aucun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) instead of one</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 groupe au lieu d’un</numerusform>
            <numerusform>%1 groupes au lieu d’un</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s) instead of %2</source>
        <comment>%n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 groupe au lieu de %2</numerusform>
            <numerusform>%1 groupes au lieu de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>might join</source>
        <translation>envisagé</translation>
    </message>
    <message>
        <source>left</source>
        <translation>quitté</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Minutes a week today</source>
        <translation>Minutes par semaine aujourd’hui</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Minutes a week planned</source>
        <translation>Minutes par semaine prévues</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Readings in 100 that agree</source>
        <translation>Lectures sur 100 qui concordent</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Prochaine action</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Essai jusqu’au</translation>
    </message>
    <message>
        <source>Stay if</source>
        <translation>Rester si</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>,</source>
        <comment>between the cells of a table for a spreadsheet</comment>
        <translation>;</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <source>Give more</source>
        <translation>Donner plus</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>By another tool</source>
        <translation>Par un autre outil</translation>
    </message>
    <message>
        <source>To leave</source>
        <translation>À quitter</translation>
    </message>
    <message>
        <source>%1, %2 a week.</source>
        <comment>group, time</comment>
        <translation>%1, %2 par semaine.</translation>
    </message>
    <message>
        <source>%1: another tool, %2 a week.</source>
        <comment>group, time</comment>
        <translation>%1&#xa0;: un autre outil, %2 par semaine.</translation>
    </message>
    <message>
        <source>%1: another tool (%3), %2 a week.</source>
        <comment>group, time, tool</comment>
        <translation>%1&#xa0;: un autre outil (%3), %2 par semaine.</translation>
    </message>
    <message>
        <source>We look again on %1.</source>
        <translation>Nous regarderons à nouveau le %1.</translation>
    </message>
    <message>
        <source>Some of the minutes are ranges: at their upper ends the plan takes %1, and fits.</source>
        <translation>Certaines durées sont des fourchettes&#xa0;: à leur maximum, le plan prend %1, et tient.</translation>
    </message>
    <message>
        <source>%1, as today</source>
        <comment>points</comment>
        <translation>%1, comme aujourd’hui</translation>
    </message>
    <message>
        <source>You have %1 a week to give. The groups take %2 today; to follow all that are listed would take %3.</source>
        <translation>Vous avez %1 par semaine à donner. Les groupes prennent %2 aujourd’hui&#x202f;; suivre tous ceux de la liste prendrait %3.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (estimation)</translation>
    </message>
    <message>
        <source>If you answer one more question, let it be about %1. %2</source>
        <translation>Si vous ne répondez qu’à une question de plus, que ce soit sur %1. %2</translation>
    </message>
    <message>
        <source>%1: %2, as today</source>
        <comment>group, time a week</comment>
        <translation>%1&#xa0;: %2, comme aujourd’hui</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>score so far, what it could bring</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: could bring %2</source>
        <comment>purpose, score</comment>
        <translation>%1&#xa0;: pourrait apporter %2</translation>
    </message>
    <message>
        <source>%1: %2, could bring %3</source>
        <comment>purpose, score so far, score</comment>
        <translation>%1&#xa0;: %2, pourrait apporter %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is asked, what was said</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What I do there</source>
        <translation>Ce que j’y fais</translation>
    </message>
    <message>
        <source>Pleasure</source>
        <translation>Plaisir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a figure, its word</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count, what is counted</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Points of 10</source>
        <translation>Points sur 10</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Utilité</translation>
    </message>
    <message>
        <source>Points an hour</source>
        <translation>Points par heure</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Points at best</source>
        <translation>Points au mieux</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Groups that don’t tell</source>
        <translation>Groupes qui ne le disent pas</translation>
    </message>
    <message>
        <source>Not decided yet: the advice</source>
        <translation>Pas encore décidé&#xa0;: le conseil</translation>
    </message>
    <message>
        <source>The other groups, a line each</source>
        <translation>Les autres groupes, une ligne chacun</translation>
    </message>
    <message>
        <source>brought so far</source>
        <translation>apporté jusqu’ici</translation>
    </message>
    <message>
        <source>could bring</source>
        <translation>pourrait apporter</translation>
    </message>
    <message>
        <source>The charts as tables</source>
        <translation>Les graphiques en tableaux</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page, pages</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>groups, at the end of a list</comment>
        <translation>
            <numerusform>et un autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Every figure comes from %1’s own answers; the next pages give them all.</source>
        <translation>Chaque chiffre vient des réponses de %1&#x202f;; les pages suivantes les donnent toutes.</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>what was not answered</comment>
        <translation>non dit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose, score so far</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not said</source>
        <comment>people, in a list</comment>
        <translation>%1&#xa0;: non dit</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a verdict</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; today %2.</source>
        <comment>a verdict, time a week</comment>
        <translation>%1&#x202f;; aujourd’hui %2.</translation>
    </message>
    <message>
        <source>%1; its time today isn’t said.</source>
        <comment>a verdict</comment>
        <translation>%1&#x202f;; le temps d’aujourd’hui n’est pas dit.</translation>
    </message>
    <message>
        <source>Advised: %1; its time today isn’t said.</source>
        <translation>Conseillé&#xa0;: %1&#x202f;; le temps d’aujourd’hui n’est pas dit.</translation>
    </message>
    <message>
        <source>Decided: %1, %2; its time today isn’t said.</source>
        <translation>Décidé&#xa0;: %1, %2&#x202f;; le temps d’aujourd’hui n’est pas dit.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the time a week of a group not judged</comment>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>not yet: too little is known</source>
        <translation>pas encore&#xa0;: trop peu d’éléments</translation>
    </message>
    <message>
        <source>%1: %2 today</source>
        <comment>group, time a week</comment>
        <translation>%1&#xa0;: %2 aujourd’hui</translation>
    </message>
    <message>
        <source>%1: its time today isn’t said</source>
        <comment>group</comment>
        <translation>%1&#xa0;: le temps d’aujourd’hui n’est pas dit</translation>
    </message>
    <message>
        <source>%1: %2; its time today isn’t said</source>
        <comment>group, time a week</comment>
        <translation>%1&#xa0;: %2&#x202f;; le temps d’aujourd’hui n’est pas dit</translation>
    </message>
    <message>
        <source>Leaving %1 gives back time; how much isn’t known.</source>
        <translation>Quitter %1 rend du temps&#x202f;; on ne sait pas combien.</translation>
    </message>
    <message>
        <source>Leaving %1 gives back no time.</source>
        <translation>Quitter %1 ne rend pas de temps.</translation>
    </message>
    <message>
        <source>Leaving %1 gives back at least %2 a week.</source>
        <comment>groups, time</comment>
        <translation>Quitter %1 rend au moins %2 par semaine.</translation>
    </message>
    <message>
        <source>Leaving %1 gives back %2 a week.</source>
        <comment>groups, time</comment>
        <translation>Quitter %1 rend %2 par semaine.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) not judged yet: the plan gives no time there.</source>
        <comment>members of which too little is known</comment>
        <translation>
            <numerusform>Un autre groupe n’est pas encore évalué&#xa0;: le plan ne lui donne pas de temps.</numerusform>
            <numerusform>%n autres groupes ne sont pas encore évalués&#xa0;: le plan ne leur donne pas de temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the %1 groups</source>
        <translation>Aucun des %1 groupes</translation>
    </message>
    <message>
        <source>No group any more</source>
        <translation>Plus aucun groupe</translation>
    </message>
    <message>
        <source>No group, as today</source>
        <translation>Aucun groupe, comme aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%1 group(s), but not the same as today</source>
        <comment>as many as today; %n chooses the plural; %1 is the number as a word</comment>
        <translation>
            <numerusform>%1 groupe, mais pas le même qu’aujourd’hui</numerusform>
            <numerusform>%1 groupes, autant qu’aujourd’hui mais pas les mêmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither of the two groups</source>
        <translation>Aucun des deux groupes</translation>
    </message>
    <message>
        <source>No group is judged yet: too little is known for a plan.</source>
        <translation>Aucun groupe n’est encore évalué&#xa0;: on en sait trop peu pour un plan.</translation>
    </message>
    <message>
        <source>Some of the minutes are ranges: at their upper ends the plan takes %1, %2 more than there is.</source>
        <translation>Certaines durées sont des fourchettes&#xa0;: à leur maximum, le plan prend %1, soit %2 de trop.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), %1 a week today, not judged yet: the plan gives no time there.</source>
        <comment>members of which too little is known</comment>
        <translation>
            <numerusform>Un autre groupe, %1 par semaine aujourd’hui, n’est pas encore évalué&#xa0;: le plan ne lui donne pas de temps.</numerusform>
            <numerusform>%n autres groupes, %1 par semaine aujourd’hui, ne sont pas encore évalués&#xa0;: le plan ne leur donne pas de temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimates and ranges</source>
        <translation>Estimations et fourchettes</translation>
    </message>
    <message>
        <source>today: %1</source>
        <comment>time</comment>
        <translation>aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <comment>time</comment>
        <translation>dans le plan&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message>
        <source>nothing</source>
        <comment>a score</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>hardly anything</source>
        <comment>a score</comment>
        <translation>presque rien</translation>
    </message>
    <message>
        <source>a little</source>
        <comment>a score</comment>
        <translation>un peu</translation>
    </message>
    <message>
        <source>something real</source>
        <comment>a score</comment>
        <translation>du concret</translation>
    </message>
    <message>
        <source>much</source>
        <comment>a score</comment>
        <translation>beaucoup</translation>
    </message>
    <message>
        <source>nearly decisive</source>
        <comment>a score</comment>
        <translation>presque décisif</translation>
    </message>
    <message>
        <source>decisive</source>
        <comment>a score</comment>
        <translation>décisif</translation>
    </message>
    <message>
        <source>a chore</source>
        <comment>a pleasure</comment>
        <translation>une corvée</translation>
    </message>
    <message>
        <source>not much</source>
        <comment>a pleasure</comment>
        <translation>peu</translation>
    </message>
    <message>
        <source>all right</source>
        <comment>a pleasure</comment>
        <translation>correct</translation>
    </message>
    <message>
        <source>pleasant enough</source>
        <comment>a pleasure</comment>
        <translation>plutôt agréable</translation>
    </message>
    <message>
        <source>a pleasure</source>
        <comment>a pleasure</comment>
        <translation>un plaisir</translation>
    </message>
    <message>
        <source>a joy</source>
        <comment>a pleasure</comment>
        <translation>une joie</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Before we meet</source>
        <translation>Avant notre rencontre</translation>
    </message>
    <message>
        <source>Before we meet, %1</source>
        <translation>Avant notre rencontre, %1</translation>
    </message>
    <message>
        <source>Twenty minutes with a cup of something. List the groups you belong to, and those that tempt you. Say what you do there, not what you meant to do. Leave empty what you do not know.</source>
        <translation>Vingt minutes, une tasse à la main. Notez les groupes dont vous êtes membre et ceux qui vous tentent. Dites ce que vous y faites, non ce que vous pensiez y faire. Laissez vide ce que vous ne savez pas.</translation>
    </message>
    <message>
        <source>I work in</source>
        <translation>Mon métier</translation>
    </message>
    <message>
        <source>I aim at</source>
        <translation>Je vise</translation>
    </message>
    <message>
        <source>A week has</source>
        <translation>Par semaine, j’ai</translation>
    </message>
    <message>
        <source>hours for all this</source>
        <translation>h pour tout cela</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>I am in it</source>
        <translation>j’y suis</translation>
    </message>
    <message>
        <source>minutes a week</source>
        <translation>min par semaine</translation>
    </message>
    <message>
        <source>what I do there</source>
        <translation>ce que j’y fais</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>react</source>
        <translation>réagir</translation>
    </message>
    <message>
        <source>contribute</source>
        <translation>contribuer</translation>
    </message>
    <message>
        <source>start</source>
        <translation>lancer</translation>
    </message>
    <message>
        <source>What do you want your groups to do for you?</source>
        <translation>Qu’attendez-vous de vos groupes&#x202f;?</translation>
    </message>
    <message>
        <source>Rather type it? The file that came with this sheet opens in Recentre and asks the same.</source>
        <translation>Plutôt au clavier&#x202f;? Le fichier joint à cette feuille s’ouvre dans Recentre et pose les mêmes questions.</translation>
    </message>
</context>
</TS>
