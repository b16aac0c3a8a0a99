<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Navalis</source>
        <translation>À propos de Navalis</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Program: %1
Helper: %2
Qt: %3</source>
        <translation>Programme : %1
Service auxiliaire : %2
Qt : %3</translation>
    </message>
    <message>
        <source>Navalis gives a computer IPv6 on networks that only have IPv4. It is named after Teredo navalis, the shipworm that bores through any hull.</source>
        <translation>Navalis donne l&apos;IPv6 à un ordinateur sur les réseaux qui n&apos;ont que l&apos;IPv4. Il doit son nom à Teredo navalis, le taret qui perce toutes les coques.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 2 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a Server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>&amp;Name or IPv4 address of the server:</source>
        <translation>&amp;Nom ou adresse IPv4 du serveur :</translation>
    </message>
    <message>
        <source>Its operator learns when and from where you are online, and can misdirect your traffic. Add a server only if you trust whoever runs it.</source>
        <translation>Son exploitant apprend quand et d&apos;où vous êtes en ligne, et peut détourner votre trafic. N&apos;ajoutez un serveur que si vous faites confiance à qui l&apos;exploite.</translation>
    </message>
    <message>
        <source>Add Any&amp;way</source>
        <translation>Ajouter &amp;quand même</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>Le test s&apos;est terminé sans résultat.</translation>
    </message>
    <message>
        <source>&amp;Test and Add</source>
        <translation>&amp;Tester et ajouter</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>&amp;UDP port of this computer:</source>
        <translation>&amp;Port UDP de cet ordinateur :</translation>
    </message>
    <message>
        <source>A fixed one only helps if a firewall on the way asks for it.</source>
        <translation>Un port fixe n&apos;aide que si un pare-feu sur le chemin l&apos;exige.</translation>
    </message>
    <message>
        <source>Ask the &amp;router to forward a port</source>
        <translation>Demander au &amp;routeur de rediriger un port</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP. More Teredo users can then be reached.</source>
        <translation>Par UPnP, NAT-PMP ou PCP. Davantage d&apos;utilisateurs de Teredo sont alors joignables.</translation>
    </message>
    <message>
        <source>Find out how long the router &amp;keeps a connection</source>
        <translation>Détermi&amp;ner combien de temps le routeur garde une connexion</translation>
    </message>
    <message>
        <source>Fewer packets keep the tunnel open, after some attempts.</source>
        <translation>Après quelques essais, moins de paquets suffisent à garder le tunnel ouvert.</translation>
    </message>
    <message>
        <source>Let browsers of the Chrom&amp;ium family use IPv6</source>
        <translation>Laisser les navigateurs de la famille &amp;Chromium utiliser l&apos;IPv6</translation>
    </message>
    <message>
        <source>By themselves they do not use Teredo. The price: they then prefer the tunnel even for sites that IPv4 reaches, which can be slower.</source>
        <translation>D&apos;eux-mêmes, ils n&apos;utilisent pas Teredo. En contrepartie, ils préfèrent alors le tunnel même pour les sites que l&apos;IPv4 atteint, ce qui peut être plus lent.</translation>
    </message>
    <message>
        <source>Find &amp;Teredo users in the same network directly</source>
        <translation>Trouver directement les utilisateurs de &amp;Teredo du même réseau</translation>
    </message>
    <message>
        <source>Traffic between you stays in the network. The price: everybody there sees that you use Teredo, and could pose as another user. Only for networks that you trust.</source>
        <translation>Le trafic entre vous reste dans le réseau. Le prix : tous ceux qui s&apos;y trouvent voient que vous utilisez Teredo et pourraient se faire passer pour un autre utilisateur. Seulement pour les réseaux auxquels vous faites confiance.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>The log: “journalctl -u navalis-helper”</source>
        <translation>Le journal : « journalctl -u navalis-helper »</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>Le démarrage à l&apos;ouverture de session n&apos;a pas pu être configuré. Peut-on écrire dans votre dossier personnel ?</translation>
    </message>
    <message>
        <source>Navalis keeps running</source>
        <translation>Navalis continue de fonctionner</translation>
    </message>
    <message>
        <source>Its icon in the panel opens this window again.</source>
        <translation>Son icône dans le tableau de bord rouvre cette fenêtre.</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address yourself: %1</source>
        <translation>Aucun navigateur n&apos;a pu être lancé. Ouvrez cette adresse dans l&apos;un d&apos;eux : %1</translation>
    </message>
</context>
<context>
    <name>ArgumentForm</name>
    <message>
        <source>Name a network, or say “current”.</source>
        <translation>Nommez un réseau, ou dites « current » pour l&apos;actuel.</translation>
    </message>
    <message>
        <source>“%1” is no rule: say automatic, always or never.</source>
        <translation>« %1 » n&apos;est pas une règle : écrivez automatic, always ou never.</translation>
    </message>
    <message>
        <source>“%1” is no port: write one as 22/tcp or 60001/udp.</source>
        <translation>« %1 » n&apos;est pas un port : écrivez-le comme 22/tcp ou 60001/udp.</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address. A Teredo address looks like 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</source>
        <translation>« %1 » n&apos;est pas une adresse IPv6. Une adresse Teredo ressemble à 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>Not allowed: you are not permitted to do this. Your administrator can change that, or do it for you.</source>
        <translation>Refusé : vous n&apos;avez pas le droit de faire cela. Votre administrateur peut y remédier, ou le faire pour vous.</translation>
    </message>
    <message>
        <source>Nothing was changed: the password prompt was closed.</source>
        <translation>Rien n&apos;a été changé : la demande de mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>This needs a password, but no program is running that could ask for it. Start your desktop&apos;s authentication agent, or use navalisctl in a terminal.</source>
        <translation>Il faut un mot de passe, mais aucun programme en cours ne peut le demander. Démarrez l&apos;agent d&apos;authentification de votre bureau, ou utilisez navalisctl dans un terminal.</translation>
    </message>
    <message>
        <source>Your administrator has set this in /etc/navalis/navalis.conf. It cannot be changed here.</source>
        <translation>Votre administrateur l&apos;a fixé dans /etc/navalis/navalis.conf. On ne peut pas le changer ici.</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Answer or close its prompt, then try again.</source>
        <translation>Une autre demande attend encore son mot de passe. Répondez-y ou fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Another server test is still running. Wait until it has finished, then try again.</source>
        <translation>Un autre test de serveurs est encore en cours. Attendez qu&apos;il se termine, puis réessayez.</translation>
    </message>
    <message>
        <source>It is not there any more: %1</source>
        <translation>Cela n&apos;existe plus : %1</translation>
    </message>
    <message>
        <source>The helper refused: %1</source>
        <translation>Le service auxiliaire a refusé : %1</translation>
    </message>
    <message>
        <source>The Navalis helper did not answer. “systemctl status navalis-helper” tells more.</source>
        <translation>Le service auxiliaire de Navalis n&apos;a pas répondu. « systemctl status navalis-helper » en dit plus.</translation>
    </message>
    <message>
        <source>The authorisation service polkit, which decides what you may do, does not run or is broken. “systemctl status polkit” tells more. Until it works, only root can do this, with navalisctl.</source>
        <translation>Le service d’autorisation polkit, qui décide de ce que vous pouvez faire, ne fonctionne pas ou est défectueux. « systemctl status polkit » en dit plus. En attendant, seul root peut faire cela, avec navalisctl.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result of a check and what was found</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a check and its result</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Say what to do.</source>
        <translation>Dites ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>Say what to do beside “%1”.</source>
        <translation>Dites aussi ce qu&apos;il faut faire, outre « %1 ».</translation>
    </message>
    <message>
        <source>Say what to do with the %1.</source>
        <translation>Dites ce qu&apos;il faut faire avec « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is none of the commands.</source>
        <translation>« %1 » ne fait pas partie des commandes.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Il manque quelque chose : %1.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>« %1 » n&apos;accepte pas « %2 ».</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>« %1 » n&apos;a pas d&apos;option « %2 ».</translation>
    </message>
    <message>
        <source>See navalisctl --help.</source>
        <translation>Voir navalisctl --help.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DiagnoseTask</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message numerus="yes">
        <source>Checks that failed: %n</source>
        <translation>
            <numerusform>%n vérification a échoué.</numerusform>
            <numerusform>%n vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. Warnings: %n</source>
        <translation>
            <numerusform>Rien n&apos;a échoué ; %n avertissement.</numerusform>
            <numerusform>Rien n&apos;a échoué ; %n avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be checked.</source>
        <translation>Rien n’a pu être vérifié.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore connu</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Le rapport n&apos;a pas été enregistré : %1</translation>
    </message>
    <message>
        <source>&amp;Include my addresses and names of networks</source>
        <translation>&amp;Inclure mes adresses et les noms de réseaux</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Navalis Diagnostics</source>
        <translation>Diagnostic de Navalis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Kind of events to show</source>
        <translation>Type d&apos;événements à afficher</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>N&apos;afficher que les lignes avec…</translation>
    </message>
    <message>
        <source>Text that the events to show have</source>
        <translation>Texte que contiennent les événements à afficher</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>Les vérifications sont en cours</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>Afficher l&apos;icône dès l&apos;ouverture de &amp;session</translation>
    </message>
    <message>
        <source>&amp;Tell me when the connection is lost or needs something</source>
        <translation>&amp;Me prévenir si la connexion se perd ou demande quelque chose</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>use the tunnel</source>
        <translation>utiliser le tunnel</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>Quand utiliser le tunnel</translation>
    </message>
    <message>
        <source>Where traffic costs money (&amp;metered networks):</source>
        <translation>Là où le trafic est payant (&amp;réseaux facturés à l&apos;usage) :</translation>
    </message>
    <message>
        <source>While a V&amp;PN is connected:</source>
        <translation>Quand un V&amp;PN est connecté :</translation>
    </message>
    <message>
        <source>Where IPv6 is switched o&amp;ff for the network:</source>
        <translation>Là où l&apos;IPv6 est &amp;désactivé pour le réseau :</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every command takes --help, and every one that prints something takes --json.</source>
        <translation>Chaque commande accepte --help, et toutes celles qui affichent quelque chose acceptent --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the tunnel or the request failed, 2 wrong usage, 3 the helper cannot be reached, 4 not authorised.</source>
        <translation>Codes de sortie : 0 fait, 1 le tunnel ou la demande a échoué, 2 mauvais usage, 3 le service auxiliaire est injoignable, 4 non autorisé.</translation>
    </message>
    <message>
        <source>More: man navalisctl</source>
        <translation>Plus : man navalisctl</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage : %1</translation>
    </message>
</context>
<context>
    <name>KeyedTable</name>
    <message>
        <source>Can be sorted from the context menu</source>
        <translation>Le menu contextuel le trie</translation>
    </message>
    <message>
        <source>Not Sorted</source>
        <translation>Non trié</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Trier par « %1 »</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Non trié</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Trié par %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Trié par %1, depuis la fin</translation>
    </message>
</context>
<context>
    <name>ModeOption</name>
    <message>
        <source>&amp;Automatically</source>
        <translation>&amp;Automatiquement</translation>
    </message>
    <message>
        <source>Where the network has no IPv6 of its own. Recommended.</source>
        <translation>Là où le réseau n&apos;a pas d&apos;IPv6 à lui. Recommandé.</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>Also beside a network&apos;s own IPv6, which keeps precedence.</source>
        <translation>Aussi à côté de l&apos;IPv6 propre au réseau, qui garde la priorité.</translation>
    </message>
    <message>
        <source>N&amp;ever</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>IPv6 then works only where the network has it.</source>
        <translation>L&apos;IPv6 ne fonctionne alors que là où le réseau en dispose.</translation>
    </message>
</context>
<context>
    <name>NatText</name>
    <message>
        <source>no NAT</source>
        <translation>pas de NAT</translation>
    </message>
    <message>
        <source>cone NAT</source>
        <translation>NAT conique</translation>
    </message>
    <message>
        <source>restricted NAT</source>
        <translation>NAT restreint</translation>
    </message>
    <message>
        <source>symmetric NAT</source>
        <translation>NAT symétrique</translation>
    </message>
    <message>
        <source>No NAT: everybody can be reached directly</source>
        <translation>Pas de NAT : tout le monde est joignable directement</translation>
    </message>
    <message>
        <source>Cone NAT: everybody can be reached</source>
        <translation>NAT conique : tout le monde est joignable</translation>
    </message>
    <message>
        <source>Restricted NAT: works, first contacts take a moment</source>
        <translation>NAT restreint : fonctionne, les premiers contacts prennent un instant</translation>
    </message>
    <message>
        <source>Symmetric NAT: some Teredo users cannot be reached</source>
        <translation>NAT symétrique : certains utilisateurs de Teredo sont injoignables</translation>
    </message>
    <message>
        <source>Here there is none. Nothing gets in the tunnel&apos;s way.</source>
        <translation>Ici, il n&apos;y en a pas. Rien ne gêne le tunnel.</translation>
    </message>
    <message>
        <source>This one passes on whatever is sent to you. The tunnel works as well as it can.</source>
        <translation>Celui-ci transmet tout ce qui vous est envoyé. Le tunnel fonctionne au mieux.</translation>
    </message>
    <message>
        <source>This one passes on only what you have asked for. So a first packet takes a detour by way of the server; you will hardly notice.</source>
        <translation>Celui-ci ne transmet que ce que vous avez demandé. Un premier paquet fait donc un détour par le serveur ; vous le remarquerez à peine.</translation>
    </message>
    <message>
        <source>This one gives you another port for each partner, so that partners behind a similar NAT cannot find you. IPv6 sites are not affected. On the router, allowing UPnP helps.</source>
        <translation>Celui-ci vous donne un autre port pour chaque correspondant, si bien que ceux qui sont derrière un NAT semblable ne peuvent pas vous trouver. Les sites IPv6 ne sont pas concernés. Autoriser UPnP sur le routeur aide.</translation>
    </message>
    <message>
        <source>Its kind is found out while connecting.</source>
        <translation>Son type est déterminé pendant la connexion.</translation>
    </message>
</context>
<context>
    <name>NetworkListTask</name>
    <message>
        <source>No network is known yet. Those that NetworkManager connects to are remembered.</source>
        <translation>Aucun réseau n&apos;est encore connu. Ceux auxquels NetworkManager se connecte sont retenus.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>serveur %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>always use the tunnel</source>
        <translation>toujours utiliser le tunnel</translation>
    </message>
    <message>
        <source>never use the tunnel</source>
        <translation>ne jamais utiliser le tunnel</translation>
    </message>
</context>
<context>
    <name>NetworkRuleTask</name>
    <message>
        <source>No known network is called “%1”. “navalisctl networks list” shows them all.</source>
        <translation>Aucun réseau connu ne s&apos;appelle « %1 ». « navalisctl networks list » les montre tous.</translation>
    </message>
    <message>
        <source>Several networks are called “%1”. Say which by its UUID, which “navalisctl networks list” shows.</source>
        <translation>Plusieurs réseaux s&apos;appellent « %1 ». Précisez lequel par son UUID, que montre « navalisctl networks list ».</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>What worked there</source>
        <translation>Ce qui y fonctionnait</translation>
    </message>
    <message>
        <source>Known networks</source>
        <translation>Réseaux connus</translation>
    </message>
    <message>
        <source>“Automatic” follows the general setting; the other rules win over it.</source>
        <translation>« Automatique » suit le réglage général ; les autres règles l&apos;emportent sur lui.</translation>
    </message>
    <message>
        <source>&amp;Rule for this network:</source>
        <translation>&amp;Règle pour ce réseau :</translation>
    </message>
    <message>
        <source>Removes the selected network from the list, at once</source>
        <translation>Retire immédiatement de la liste le réseau sélectionné</translation>
    </message>
</context>
<context>
    <name>NetworksView</name>
    <message>
        <source>%1 (not applied yet)</source>
        <comment>rule</comment>
        <translation>%1 (pas encore appliqué)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Toujours activé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>NoticePolicy</name>
    <message>
        <source>IPv6 is back</source>
        <translation>L&apos;IPv6 est de retour</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show Window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>OptionsView</name>
    <message>
        <source>in place</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>none, so the tunnel stays closed</source>
        <translation>aucun, le tunnel reste donc fermé</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Interface : %1</translation>
    </message>
    <message>
        <source>Largest packet (MTU), in bytes: %1</source>
        <translation>Plus grand paquet (MTU), en octets : %1</translation>
    </message>
    <message>
        <source>Firewall: %1</source>
        <translation>Pare-feu : %1</translation>
    </message>
    <message>
        <source>Own address and port: %1</source>
        <translation>Adresse et port propres : %1</translation>
    </message>
    <message>
        <source>As the server sees it: %1</source>
        <translation>Vus du serveur : %1</translation>
    </message>
    <message>
        <source>none is needed while the tunnel is off</source>
        <translation>inutile tant que le tunnel est désactivé</translation>
    </message>
</context>
<context>
    <name>PortListTask</name>
    <message>
        <source>No port is open: nobody can reach this computer through the tunnel unasked.</source>
        <translation>Aucun port n&apos;est ouvert : personne ne peut atteindre cet ordinateur par le tunnel sans y être invité.</translation>
    </message>
</context>
<context>
    <name>PortOption</name>
    <message>
        <source>any free one</source>
        <translation>n&apos;importe lequel de libre</translation>
    </message>
</context>
<context>
    <name>ServerLines</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>last known to answer on %1</source>
        <translation>dernière réponse connue le %1</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1 % de pertes</translation>
    </message>
</context>
<context>
    <name>ServerTestText</name>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Works, but its second address is silent: the NAT type cannot be found out</source>
        <translation>Fonctionne, mais sa seconde adresse se tait : le type de NAT ne peut pas être déterminé</translation>
    </message>
    <message>
        <source>No answer: down, or UDP port 3544 is blocked here</source>
        <translation>Pas de réponse : hors service, ou le port UDP 3544 est bloqué ici</translation>
    </message>
    <message>
        <source>Refuses: no Teredo server runs there</source>
        <translation>Refuse : aucun serveur Teredo n&apos;y fonctionne</translation>
    </message>
    <message>
        <source>Does not accept our key any more</source>
        <translation>N&apos;accepte plus notre clé</translation>
    </message>
    <message>
        <source>Its name cannot be resolved</source>
        <translation>Son nom ne peut pas être résolu</translation>
    </message>
    <message>
        <source>Its name leads to an address that no server can have</source>
        <translation>Son nom mène à une adresse qu&apos;aucun serveur ne peut avoir</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Adresse invalide</translation>
    </message>
</context>
<context>
    <name>ServerTestTask</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Testing servers: %1 of %2 done</source>
        <translation>Test des serveurs : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Enter the name or the IPv4 address of a Teredo server.</source>
        <translation>Saisissez le nom ou l&apos;adresse IPv4 d&apos;un serveur Teredo.</translation>
    </message>
    <message>
        <source>This is too long: a host name has at most 253 characters.</source>
        <translation>C&apos;est trop long : un nom d&apos;hôte a au plus 253 caractères.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address. One looks like 192.0.2.1: four numbers from 0 to 255.</source>
        <translation>Ce n&apos;est pas une adresse IPv4. Elle ressemble à 192.0.2.1 : quatre nombres de 0 à 255.</translation>
    </message>
    <message>
        <source>No server can have this address. Enter a public IPv4 address.</source>
        <translation>Aucun serveur ne peut avoir cette adresse. Saisissez une adresse IPv4 publique.</translation>
    </message>
    <message>
        <source>A host name has only the letters a to z, digits, hyphens and dots.</source>
        <translation>Un nom d&apos;hôte ne contient que les lettres a à z, des chiffres, des traits d&apos;union et des points.</translation>
    </message>
    <message>
        <source>Between the dots of a host name there are 1 to 63 characters, with no hyphen at either end.</source>
        <translation>Entre les points d&apos;un nom d&apos;hôte, il y a de 1 à 63 caractères, sans trait d&apos;union aux extrémités.</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Test All</source>
        <translation>&amp;Tester tout</translation>
    </message>
    <message>
        <source>Sto&amp;p Testing</source>
        <translation>A&amp;rrêter le test</translation>
    </message>
    <message>
        <source>Use the &amp;Fastest</source>
        <translation>Prendre le &amp;plus rapide</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aj&amp;outer…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Reset &amp;List</source>
        <translation>Réinitialiser la &amp;liste</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>A server learns when and from where you are online, and can misdirect your traffic. Use one that you trust.</source>
        <translation>Un serveur apprend quand et d&apos;où vous êtes en ligne, et peut détourner votre trafic. Utilisez-en un en qui vous avez confiance.</translation>
    </message>
    <message>
        <source>Server to &amp;use:</source>
        <translation>Serveur à ut&amp;iliser :</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progression du test</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>Automatique : le meilleur qui fonctionne</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Con&amp;server</translation>
    </message>
</context>
<context>
    <name>ServersView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>sera supprimé</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>sera ajouté</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>de votre administrateur</translation>
    </message>
    <message>
        <source>tested %1</source>
        <comment>when</comment>
        <translation>testé %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and what is known of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Navalis Settings</source>
        <translation>Réglages de Navalis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>En attente du service auxiliaire. Une demande de mot de passe est peut-être ouverte, même derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>Rés&amp;eaux</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>Serve&amp;urs</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>Le démarrage à l&apos;ouverture de session n&apos;a pas pu être configuré. Peut-on écrire dans votre dossier personnel ?</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fixé par votre administrateur.</translation>
    </message>
    <message>
        <source>The IPv6 tunnel is off.</source>
        <translation>Le tunnel IPv6 est désactivé.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet when to use it.</source>
        <translation>Personne n&apos;a encore choisi quand l&apos;utiliser.</translation>
    </message>
    <message>
        <source>IPv6 works through Teredo.</source>
        <translation>L&apos;IPv6 fonctionne par Teredo.</translation>
    </message>
    <message>
        <source>The tunnel is in a state this program does not know.</source>
        <translation>Le tunnel est dans un état que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>Waiting for the Navalis helper…</source>
        <translation>En attente du service auxiliaire de Navalis…</translation>
    </message>
    <message>
        <source>The Navalis helper does not answer.</source>
        <translation>Le service auxiliaire de Navalis ne répond pas.</translation>
    </message>
    <message>
        <source>It is running, but busy or stuck. If it stays silent, “systemctl restart navalis-helper” starts it anew.</source>
        <translation>Il est en marche, mais occupé ou bloqué. S&apos;il reste muet, « systemctl restart navalis-helper » le relance.</translation>
    </message>
    <message>
        <source>The Navalis helper is not installed.</source>
        <translation>Le service auxiliaire de Navalis n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>It makes the tunnel. Install it from the package this program came from.</source>
        <translation>C&apos;est lui qui établit le tunnel. Installez-le depuis le paquet d&apos;où vient ce programme.</translation>
    </message>
    <message>
        <source>The Navalis helper is not running.</source>
        <translation>Le service auxiliaire de Navalis n&apos;est pas en marche.</translation>
    </message>
    <message>
        <source>The Navalis helper is older than this program.</source>
        <translation>Le service auxiliaire de Navalis est plus ancien que ce programme.</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. “systemctl restart navalis-helper” starts the new one.</source>
        <translation>Service auxiliaire : %1, programme : %2. « systemctl restart navalis-helper » lance le nouveau.</translation>
    </message>
    <message>
        <source>This program is older than the Navalis helper.</source>
        <translation>Ce programme est plus ancien que le service auxiliaire de Navalis.</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. Start this program anew.</source>
        <translation>Service auxiliaire : %1, programme : %2. Redémarrez ce programme.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>This network has IPv6 of its own.</source>
        <translation>Ce réseau a son propre IPv6.</translation>
    </message>
    <message>
        <source>The tunnel is not needed here and stands by.</source>
        <translation>Le tunnel n&apos;est pas nécessaire ici et reste en attente.</translation>
    </message>
    <message>
        <source>Sign in to this network first.</source>
        <translation>Connectez-vous d&apos;abord à ce réseau.</translation>
    </message>
    <message>
        <source>The network shows a login page. The tunnel starts by itself afterwards.</source>
        <translation>Le réseau affiche une page de connexion. Le tunnel démarre ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Waiting for a network.</source>
        <translation>En attente d&apos;un réseau.</translation>
    </message>
    <message>
        <source>The tunnel starts by itself when there is one.</source>
        <translation>Le tunnel démarre de lui-même dès qu&apos;il y en a un.</translation>
    </message>
    <message>
        <source>The tunnel stays off on this network.</source>
        <translation>Le tunnel reste désactivé sur ce réseau.</translation>
    </message>
    <message>
        <source>A rule for this network says so.</source>
        <translation>Une règle pour ce réseau le veut.</translation>
    </message>
    <message>
        <source>A VPN is connected.</source>
        <translation>Un VPN est connecté.</translation>
    </message>
    <message>
        <source>The tunnel waits so that nothing gets past the VPN.</source>
        <translation>Le tunnel attend, pour que rien ne contourne le VPN.</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>Cette connexion est facturée à l&apos;usage.</translation>
    </message>
    <message>
        <source>The computer is going to sleep.</source>
        <translation>L’ordinateur se met en veille.</translation>
    </message>
    <message>
        <source>The tunnel comes back when it wakes up.</source>
        <translation>Le tunnel revient à son réveil.</translation>
    </message>
    <message>
        <source>The tunnel waits to save data volume.</source>
        <translation>Le tunnel attend, pour économiser des données.</translation>
    </message>
    <message>
        <source>IPv6 is switched off for this network.</source>
        <translation>L&apos;IPv6 est désactivé pour ce réseau.</translation>
    </message>
    <message>
        <source>The tunnel respects that and waits.</source>
        <translation>Le tunnel respecte ce choix et attend.</translation>
    </message>
    <message>
        <source>The tunnel is waiting.</source>
        <translation>Le tunnel attend.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Looking up the server %1.</source>
        <translation>Recherche du serveur %1.</translation>
    </message>
    <message>
        <source>Asking the server %1 for an address.</source>
        <translation>Demande d&apos;une adresse au serveur %1.</translation>
    </message>
    <message>
        <source>Waiting for an IPv6 host to answer.</source>
        <translation>En attente de la réponse d&apos;un hôte IPv6.</translation>
    </message>
    <message>
        <source>IPv6 works only in part.</source>
        <translation>L&apos;IPv6 ne fonctionne qu&apos;en partie.</translation>
    </message>
    <message>
        <source>No relay answers: other Teredo users can be reached, but no IPv6 site.</source>
        <translation>Aucun relais ne répond : d&apos;autres utilisateurs de Teredo sont joignables, mais aucun site IPv6.</translation>
    </message>
    <message>
        <source>This network&apos;s NAT is symmetric: some other Teredo users cannot be reached.</source>
        <translation>Le NAT de ce réseau est symétrique : certains autres utilisateurs de Teredo sont injoignables.</translation>
    </message>
    <message>
        <source>This system offers no tunnel device.</source>
        <translation>Ce système n&apos;offre pas de périphérique de tunnel.</translation>
    </message>
    <message>
        <source>/dev/net/tun is missing. “modprobe tun” as root provides it.</source>
        <translation>/dev/net/tun manque. « modprobe tun » en tant que root le fournit.</translation>
    </message>
    <message>
        <source>IPv6 is switched off in this system.</source>
        <translation>L&apos;IPv6 est désactivé dans ce système.</translation>
    </message>
    <message>
        <source>Look for ipv6.disable=1 on the kernel command line or disable_ipv6 in the sysctl settings.</source>
        <translation>Cherchez ipv6.disable=1 sur la ligne de commande du noyau ou disable_ipv6 dans les réglages sysctl.</translation>
    </message>
    <message>
        <source>Another program uses the interface %1.</source>
        <translation>Un autre programme utilise l&apos;interface %1.</translation>
    </message>
    <message>
        <source>Stop that program (Miredo, for example); the tunnel then starts by itself.</source>
        <translation>Arrêtez ce programme (Miredo, par exemple) ; le tunnel démarre alors de lui-même.</translation>
    </message>
    <message>
        <source>The helper lacks a privilege.</source>
        <translation>Il manque un privilège au service auxiliaire.</translation>
    </message>
    <message>
        <source>It needs CAP_NET_ADMIN, which its systemd unit grants: “systemctl restart navalis-helper”.</source>
        <translation>Il lui faut CAP_NET_ADMIN, que son unité systemd accorde : « systemctl restart navalis-helper ».</translation>
    </message>
    <message>
        <source>The tunnel&apos;s engine stopped unexpectedly.</source>
        <translation>Le moteur du tunnel s&apos;est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>It is started again by itself. If this happens often, please report it.</source>
        <translation>Il est relancé automatiquement. Si cela arrive souvent, veuillez le signaler.</translation>
    </message>
    <message>
        <source>Something in this system refused the tunnel.</source>
        <translation>Quelque chose dans ce système a refusé le tunnel.</translation>
    </message>
    <message>
        <source>The detail says what. It is tried again by itself; if it stays, please report it with the detail.</source>
        <translation>Le détail dit quoi. Un nouvel essai est fait automatiquement ; si cela persiste, signalez-le avec le détail.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Le serveur %1 ne répond pas.</translation>
    </message>
    <message>
        <source>It may be down, or this network may block it. Choose another server, or try another network, such as a phone&apos;s. It is asked again by itself.</source>
        <translation>Il est peut-être arrêté, ou ce réseau le bloque. Choisissez un autre serveur, ou essayez un autre réseau, comme celui d&apos;un téléphone. Il est réinterrogé automatiquement.</translation>
    </message>
    <message>
        <source>This network blocks the tunnel.</source>
        <translation>Ce réseau bloque le tunnel.</translation>
    </message>
    <message>
        <source>No server answers on UDP port 3544. Another network, such as a phone&apos;s, may help.</source>
        <translation>Aucun serveur ne répond sur le port UDP 3544. Un autre réseau, comme celui d&apos;un téléphone, peut aider.</translation>
    </message>
    <message>
        <source>The server %1 does not accept the key any more.</source>
        <translation>Le serveur %1 n&apos;accepte plus la clé.</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for a new key, or choose another server.</source>
        <translation>Demandez une nouvelle clé à qui gère ce serveur, ou choisissez un autre serveur.</translation>
    </message>
    <message>
        <source>The name of the server %1 cannot be resolved.</source>
        <translation>Le nom du serveur %1 ne peut pas être résolu.</translation>
    </message>
    <message>
        <source>Check its spelling, or choose another server. This network&apos;s name service may also not work yet. It is tried again by itself.</source>
        <translation>Vérifiez son orthographe, ou choisissez un autre serveur. Le service de noms de ce réseau ne fonctionne peut-être pas encore. Un nouvel essai est fait automatiquement.</translation>
    </message>
    <message>
        <source>Another program uses the tunnel&apos;s UDP port.</source>
        <translation>Un autre programme utilise le port UDP du tunnel.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port: on the page “Advanced” of the settings, or as ClientPort in /etc/navalis/navalis.conf.</source>
        <translation>Arrêtez ce programme, ou choisissez un autre port : à la page « Avancé » des réglages, ou comme ClientPort dans /etc/navalis/navalis.conf.</translation>
    </message>
    <message>
        <source>The system gives the tunnel no UDP socket.</source>
        <translation>Le système ne donne pas de socket UDP au tunnel.</translation>
    </message>
    <message>
        <source>The detail says why; a chosen port below 1024 may be the reason. It is tried again by itself.</source>
        <translation>Le détail dit pourquoi ; un port choisi inférieur à 1024 peut en être la raison. Un nouvel essai est fait automatiquement.</translation>
    </message>
    <message>
        <source>The tunnel does not work.</source>
        <translation>Le tunnel ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A NAT is the device that lets many computers share one IPv4 address: mostly the router of this network, or one at the provider.</source>
        <translation>Un NAT est l&apos;appareil qui permet à de nombreux ordinateurs de partager une adresse IPv4 : le plus souvent le routeur de ce réseau, ou un autre chez le fournisseur.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>login page</source>
        <translation>page de connexion</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 seul</translation>
    </message>
    <message>
        <source>has IPv6</source>
        <translation>a l&apos;IPv6</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>network name and what it offers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server name and its particulars</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>“systemctl start navalis-helper” starts it; “systemctl status navalis-helper” tells why it stopped. %1</source>
        <translation>« systemctl start navalis-helper » le démarre ; « systemctl status navalis-helper » dit pourquoi il s&apos;est arrêté. %1</translation>
    </message>
    <message>
        <source>The firewall rules for the tunnel could not be set.</source>
        <translation>Les règles du pare-feu pour le tunnel n&apos;ont pas pu être mises en place.</translation>
    </message>
    <message>
        <source>Firewall rules keep strangers from reaching open ports of this computer through the tunnel. The kernel refused them, so the tunnel stays closed.</source>
        <translation>Les règles du pare-feu empêchent des inconnus d&apos;atteindre par le tunnel les ports ouverts de cet ordinateur. Le noyau les a refusées, le tunnel reste donc fermé.</translation>
    </message>
    <message>
        <source>It keeps the number of the tunnel&apos;s port.</source>
        <translation>Il conserve le numéro du port du tunnel.</translation>
    </message>
    <message>
        <source>It gives the tunnel&apos;s port another number.</source>
        <translation>Il donne un autre numéro au port du tunnel.</translation>
    </message>
    <message>
        <source>It leads computers of this network to each other by their outside addresses (hairpinning).</source>
        <translation>Il mène les ordinateurs de ce réseau les uns aux autres par leurs adresses extérieures (hairpinning).</translation>
    </message>
    <message>
        <source>It has not been seen to lead computers of this network to each other by their outside addresses (hairpinning), so Teredo users among them may not reach each other.</source>
        <translation>On n&apos;a pas constaté qu&apos;il mène les ordinateurs de ce réseau les uns aux autres par leurs adresses extérieures (hairpinning) ; les utilisateurs de Teredo parmi eux ne peuvent donc peut-être pas se joindre.</translation>
    </message>
    <message>
        <source>It has opened a port for the tunnel (%1).</source>
        <comment>by UPnP, for example</comment>
        <translation>Il a ouvert un port pour le tunnel (%1).</translation>
    </message>
    <message>
        <source>port number kept</source>
        <translation>numéro de port conservé</translation>
    </message>
    <message>
        <source>port number changed</source>
        <translation>numéro de port modifié</translation>
    </message>
    <message>
        <source>hairpinning</source>
        <translation>hairpinning</translation>
    </message>
    <message>
        <source>no hairpinning seen</source>
        <translation>pas de hairpinning constaté</translation>
    </message>
    <message>
        <source>port opened by %1</source>
        <comment>by UPnP, for example</comment>
        <translation>port ouvert par %1</translation>
    </message>
</context>
<context>
    <name>StatusHeader</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>&amp;IPv6 par Teredo</translation>
    </message>
    <message>
        <source>IPv6 through Teredo</source>
        <translation>IPv6 par Teredo</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>“navalisctl auto” uses it where the network has no IPv6, “navalisctl on” always.</source>
        <translation>« navalisctl auto » l&apos;utilise là où le réseau n&apos;a pas d&apos;IPv6, « navalisctl on » toujours.</translation>
    </message>
    <message>
        <source>auto: only where the network has no IPv6</source>
        <translation>auto : seulement là où le réseau n&apos;a pas d&apos;IPv6</translation>
    </message>
    <message>
        <source>on: always</source>
        <translation>on : toujours</translation>
    </message>
    <message>
        <source>off: never</source>
        <translation>off : jamais</translation>
    </message>
    <message>
        <source>NAT details</source>
        <translation>Détails du NAT</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>Detail: %1</source>
        <translation>Détail : %1</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>En attente du service auxiliaire. Une demande de mot de passe est peut-être ouverte, même derrière cette fenêtre.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>&amp;Restart Navalis</source>
        <translation>Redémarrer &amp;Navalis</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>Ouvrir &amp;la page de connexion…</translation>
    </message>
    <message>
        <source>Choose Ser&amp;ver…</source>
        <translation>Choisir un ser&amp;veur…</translation>
    </message>
    <message>
        <source>Set &amp;Port…</source>
        <translation>Fixer le &amp;port…</translation>
    </message>
    <message>
        <source>Change &amp;Rule…</source>
        <translation>Changer la rè&amp;gle…</translation>
    </message>
    <message>
        <source>Change S&amp;ettings…</source>
        <translation>Changer les ré&amp;glages…</translation>
    </message>
    <message>
        <source>Find Out &amp;More…</source>
        <translation>En savoir &amp;plus…</translation>
    </message>
</context>
<context>
    <name>StatusRows</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Qu&apos;est-ce que c&apos;est ?</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copie l&apos;adresse</translation>
    </message>
    <message>
        <source>Chooses another server</source>
        <translation>Choisit un autre serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>Type de NAT</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a row</comment>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>Explains the NAT type</source>
        <translation>Explique le type de NAT</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a row and what is in it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Automatic: used where the network has no IPv6</source>
        <translation>Automatique : utilisé là où le réseau n&apos;a pas d&apos;IPv6</translation>
    </message>
    <message>
        <source>Always used</source>
        <translation>Toujours utilisé</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>A&amp;bout</source>
        <translation>À pr&amp;opos</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
</context>
<context>
    <name>TrafficGraph</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>Trafic de la dernière minute</translation>
    </message>
    <message>
        <source>The last minute. Area: received; dashed line: sent; top: %1</source>
        <translation>La dernière minute. Surface : reçu ; tirets : envoyé ; haut : %1</translation>
    </message>
</context>
<context>
    <name>TrafficView</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 received, %2 sent</source>
        <translation>%1 reçus, %2 envoyés</translation>
    </message>
    <message>
        <source>now %1/s in, %2/s out</source>
        <translation>maintenant %1/s entrant, %2/s sortant</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>received and sent, and when that was counted</comment>
        <translation>%1 (au %2)</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>&amp;IPv6 par Teredo</translation>
    </message>
    <message>
        <source>&amp;On This Network</source>
        <translation>S&amp;ur ce réseau</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erveur</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>Ouvrir &amp;la page de connexion…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Al&amp;ways On</source>
        <translation>&amp;Toujours actif</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1 — Copy</source>
        <translation>%1 — Copier</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>server in use</comment>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <comment>server</comment>
        <translation>%1 (pas de réponse)</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>server and its round trip</comment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Middle click turns it off</source>
        <translation>Le clic du milieu le désactive</translation>
    </message>
    <message>
        <source>Middle click turns it on</source>
        <translation>Le clic du milieu l&apos;active</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>what the tunnel does, and why</source>
        <translation>ce que fait le tunnel, et pourquoi</translation>
    </message>
    <message>
        <source>Shows the state of the tunnel, its address, server and network. Exits with 1 if the tunnel has failed.</source>
        <translation>Montre l&apos;état du tunnel, son adresse, son serveur et son réseau. Le code de sortie est 1 si le tunnel a échoué.</translation>
    </message>
    <message>
        <source>use the tunnel always</source>
        <translation>toujours utiliser le tunnel</translation>
    </message>
    <message>
        <source>Uses the tunnel on every network, even where there is IPv6 without it.</source>
        <translation>Utilise le tunnel sur tous les réseaux, même là où il y a de l&apos;IPv6 sans lui.</translation>
    </message>
    <message>
        <source>never use it</source>
        <translation>ne jamais l&apos;utiliser</translation>
    </message>
    <message>
        <source>Switches the tunnel off until it is switched on again.</source>
        <translation>Désactive le tunnel jusqu&apos;à ce qu&apos;on le réactive.</translation>
    </message>
    <message>
        <source>use it where the network has no IPv6</source>
        <translation>l&apos;utiliser là où le réseau n&apos;a pas d&apos;IPv6</translation>
    </message>
    <message>
        <source>Uses the tunnel wherever the network offers IPv4 alone. This is the default.</source>
        <translation>Utilise le tunnel partout où le réseau n&apos;offre que l&apos;IPv4. C&apos;est le réglage par défaut.</translation>
    </message>
    <message>
        <source>start the tunnel over</source>
        <translation>relancer le tunnel</translation>
    </message>
    <message>
        <source>Starts the tunnel over, as after joining a network. Does nothing while it is off.</source>
        <translation>Relance le tunnel, comme après la connexion à un réseau. Ne fait rien quand il est désactivé.</translation>
    </message>
    <message>
        <source>print a line for each change</source>
        <translation>afficher une ligne à chaque changement</translation>
    </message>
    <message>
        <source>Prints a line now and for each change, until interrupted: time, state, reason, address.</source>
        <translation>Affiche une ligne maintenant et à chaque changement, jusqu&apos;à interruption : heure, état, raison, adresse.</translation>
    </message>
    <message>
        <source>the Teredo servers to choose from</source>
        <translation>les serveurs Teredo au choix</translation>
    </message>
    <message>
        <source>Lists the servers, best first, with what the last test found. An asterisk marks the one in use.</source>
        <translation>Énumère les serveurs, le meilleur d&apos;abord, avec le résultat du dernier test. Un astérisque marque celui qui est utilisé.</translation>
    </message>
    <message>
        <source>find out which servers work</source>
        <translation>savoir quels serveurs fonctionnent</translation>
    </message>
    <message>
        <source>Asks servers for an address, as the tunnel does, and prints what each answered. Without a name all listed servers are asked. One that is not listed may be named too.</source>
        <translation>Demande une adresse aux serveurs, comme le fait le tunnel, et affiche ce que chacun a répondu. Sans nom, tous les serveurs de la liste sont interrogés. On peut aussi en nommer un qui n&apos;y est pas.</translation>
    </message>
    <message>
        <source>use this server, or “auto” for the best</source>
        <translation>utiliser ce serveur, ou « auto » pour le meilleur</translation>
    </message>
    <message>
        <source>Uses this server from now on: a host name or an IPv4 address. “auto” leaves the choice to the helper. A server that is not listed needs an administrator&apos;s password, for it sees whom you talk to.</source>
        <translation>Utilise désormais ce serveur : un nom d&apos;hôte ou une adresse IPv4. « auto » laisse le choix au service auxiliaire. Un serveur hors de la liste exige le mot de passe d&apos;un administrateur, car il voit avec qui vous communiquez.</translation>
    </message>
    <message>
        <source>add a server to the list</source>
        <translation>ajouter un serveur à la liste</translation>
    </message>
    <message>
        <source>Adds a server to the list: a host name or an IPv4 address.</source>
        <translation>Ajoute un serveur à la liste : un nom d&apos;hôte ou une adresse IPv4.</translation>
    </message>
    <message>
        <source>remove a server from the list</source>
        <translation>retirer un serveur de la liste</translation>
    </message>
    <message>
        <source>Removes a server from the list. The one chosen with “servers use” cannot be removed.</source>
        <translation>Retire un serveur de la liste. Celui choisi par « servers use » ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>go back to the built-in list</source>
        <translation>revenir à la liste fournie</translation>
    </message>
    <message>
        <source>Forgets what was added to and removed from the list of servers.</source>
        <translation>Oublie ce qui a été ajouté à la liste des serveurs et ce qui en a été retiré.</translation>
    </message>
    <message>
        <source>the known networks and their rules</source>
        <translation>les réseaux connus et leurs règles</translation>
    </message>
    <message>
        <source>Lists the networks this computer was on, latest first, with the rule for each. An asterisk marks the present one.</source>
        <translation>Énumère les réseaux où était cet ordinateur, le dernier d&apos;abord, avec la règle de chacun. Un astérisque marque l&apos;actuel.</translation>
    </message>
    <message>
        <source>use the tunnel there or not</source>
        <translation>y utiliser le tunnel ou non</translation>
    </message>
    <message>
        <source>Makes a rule for a network, given by its name, its UUID or the word “current”. “always” uses the tunnel there, “never” does not, “automatic” decides as on any other network.</source>
        <translation>Fixe une règle pour un réseau, désigné par son nom, son UUID ou le mot « current ». « always » y utilise le tunnel, « never » non, « automatic » décide comme sur tout autre réseau.</translation>
    </message>
    <message>
        <source>forget a network and its rule</source>
        <translation>oublier un réseau et sa règle</translation>
    </message>
    <message>
        <source>Forgets a network, its rule and what worked there.</source>
        <translation>Oublie un réseau, sa règle et ce qui y fonctionnait.</translation>
    </message>
    <message>
        <source>check everything and say what helps</source>
        <translation>tout vérifier et dire ce qui aide</translation>
    </message>
    <message>
        <source>Checks step by step what the tunnel needs, and says what to do about what is missing. Takes some seconds.</source>
        <translation>Vérifie pas à pas ce dont le tunnel a besoin, et dit quoi faire pour ce qui manque. Prend quelques secondes.</translation>
    </message>
    <message>
        <source>what happened lately</source>
        <translation>ce qui s&apos;est passé récemment</translation>
    </message>
    <message>
        <source>Prints the latest events, oldest first.</source>
        <translation>Affiche les derniers événements, le plus ancien d&apos;abord.</translation>
    </message>
    <message>
        <source>what a Teredo address tells about its owner</source>
        <translation>ce qu&apos;une adresse Teredo révèle de son propriétaire</translation>
    </message>
    <message>
        <source>Decodes a Teredo address, one that begins with 2001:0: – its server, and the IPv4 address and port of its owner.</source>
        <translation>Décode une adresse Teredo, c&apos;est-à-dire commençant par 2001:0: – son serveur, et l&apos;adresse IPv4 et le port de son propriétaire.</translation>
    </message>
    <message>
        <source>the ports open to the Internet</source>
        <translation>les ports ouverts à Internet</translation>
    </message>
    <message>
        <source>Lists the ports of this computer that anybody can reach through the tunnel.</source>
        <translation>Énumère les ports de cet ordinateur que chacun peut atteindre par le tunnel.</translation>
    </message>
    <message>
        <source>let others in at a port, such as 22/tcp</source>
        <translation>laisser entrer par un port, comme 22/tcp</translation>
    </message>
    <message>
        <source>Lets anybody on the IPv6 Internet reach a port of this computer, such as 22/tcp or 60001/udp. Always asks for an administrator&apos;s password.</source>
        <translation>Permet à quiconque sur l&apos;Internet IPv6 d&apos;atteindre un port de cet ordinateur, comme 22/tcp ou 60001/udp. Demande toujours le mot de passe d&apos;un administrateur.</translation>
    </message>
    <message>
        <source>close a port again</source>
        <translation>refermer un port</translation>
    </message>
    <message>
        <source>Closes a port again that “firewall open” has opened.</source>
        <translation>Referme un port ouvert par « firewall open ».</translation>
    </message>
    <message>
        <source>versions of this program and of the helper</source>
        <translation>versions de ce programme et du service auxiliaire</translation>
    </message>
    <message>
        <source>Prints the versions of this program and of the helper.</source>
        <translation>Affiche les versions de ce programme et du service auxiliaire.</translation>
    </message>
    <message>
        <source>this text, or more about a command</source>
        <translation>ce texte, ou plus sur une commande</translation>
    </message>
    <message>
        <source>Explains a command. “navalisctl COMMAND --help” does the same.</source>
        <translation>Explique une commande. « navalisctl COMMAND --help » fait de même.</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>produire du JSON, pour des programmes</translation>
    </message>
    <message>
        <source>print again at each change, until interrupted</source>
        <translation>afficher à nouveau à chaque changement, jusqu&apos;à interruption</translation>
    </message>
    <message>
        <source>go on with what happens, until interrupted</source>
        <translation>poursuivre avec ce qui se passe, jusqu&apos;à interruption</translation>
    </message>
    <message>
        <source>include addresses and names of networks: not for publishing</source>
        <translation>inclure les adresses et les noms de réseaux : à ne pas publier</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>&amp;Automatically, where the network has no IPv6 (recommended)</source>
        <translation>&amp;Automatiquement, là où le réseau n&apos;a pas d&apos;IPv6 (recommandé)</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Toujours</translation>
    </message>
    <message>
        <source>&amp;Only when I switch it on</source>
        <translation>Seulement quand je l&apos;acti&amp;ve</translation>
    </message>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>Afficher l&apos;icône dès l&apos;ouverture de &amp;session</translation>
    </message>
    <message>
        <source>Welcome to Navalis</source>
        <translation>Bienvenue dans Navalis</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Many networks, in hotels and trains for example, only have IPv4. Navalis makes IPv6 work there, by a tunnel through the network (Teredo). Programs need not know of it.</source>
        <translation>Beaucoup de réseaux, dans les hôtels et les trains par exemple, n&apos;ont que l&apos;IPv4. Navalis y fait fonctionner l&apos;IPv6 par un tunnel à travers le réseau (Teredo). Les programmes n&apos;ont pas à le savoir.</translation>
    </message>
    <message>
        <source>Privacy: the Teredo server sees when and from which IPv4 address you are online, and everybody you reach over IPv6 learns that address. What is not encrypted can be read on the way, as without a tunnel.</source>
        <translation>Vie privée : le serveur Teredo voit quand et depuis quelle adresse IPv4 vous êtes en ligne, et tous ceux que vous joignez en IPv6 apprennent cette adresse. Ce qui n&apos;est pas chiffré peut être lu en chemin, comme sans tunnel.</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens; a firewall of its own is in place.</source>
        <translation>Protection : personne ne peut ouvrir de connexion vers cet ordinateur par le tunnel, sauf sur les ports qu&apos;un administrateur ouvre ; un pare-feu propre est en place.</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens. Its own firewall comes up first; without it the tunnel stays closed.</source>
        <translation>Protection : personne ne peut ouvrir de connexion vers cet ordinateur par le tunnel, sauf sur les ports qu&apos;un administrateur ouvre. Son propre pare-feu est établi d&apos;abord ; sans lui, le tunnel reste fermé.</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>Quand utiliser le tunnel</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>IPv6 on networks that only have IPv4</source>
        <translation>IPv6 sur les réseaux qui n&apos;ont que l&apos;IPv4</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Helper</source>
        <translation>Service auxiliaire</translation>
    </message>
    <message>
        <source>Tunnel device</source>
        <translation>Périphérique de tunnel</translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <translation>NetworkManager</translation>
    </message>
    <message>
        <source>IPv4 connection</source>
        <translation>Connexion IPv4</translation>
    </message>
    <message>
        <source>UDP to the server</source>
        <translation>UDP vers le serveur</translation>
    </message>
    <message>
        <source>Teredo address</source>
        <translation>Adresse Teredo</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Way to IPv6 sites</source>
        <translation>Chemin vers les sites IPv6</translation>
    </message>
    <message>
        <source>IPv6 addresses by name</source>
        <translation>Adresses IPv6 par nom</translation>
    </message>
    <message>
        <source>Protection from outside</source>
        <translation>Protection contre l&apos;extérieur</translation>
    </message>
    <message>
        <source>Other tunnel programs</source>
        <translation>Autres programmes de tunnel</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interface réseau</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>It has the prefix 3ffe:831f::/32, which was used before RFC 4380; nobody routes it any more.</source>
        <translation>Elle a le préfixe 3ffe:831f::/32, utilisé avant la RFC 4380 ; plus personne ne l&apos;achemine.</translation>
    </message>
    <message>
        <source>The address of its server is none that a public server can have.</source>
        <translation>L&apos;adresse de son serveur n&apos;est pas de celles qu&apos;un serveur public peut avoir.</translation>
    </message>
    <message>
        <source>The address of its client is none that others can send to: peers will not answer it.</source>
        <translation>L&apos;adresse de son client n&apos;est pas de celles auxquelles d&apos;autres peuvent envoyer : ses correspondants ne lui répondront pas.</translation>
    </message>
    <message>
        <source>The port of its client is 0: nobody can send there.</source>
        <translation>Le port de son client est 0 : personne ne peut y envoyer.</translation>
    </message>
    <message>
        <source>Its client says that its NAT lets everybody in, which nobody relies on any more (RFC 5991).</source>
        <translation>Son client dit que son NAT laisse entrer tout le monde, ce à quoi plus personne ne se fie (RFC 5991).</translation>
    </message>
    <message>
        <source>Some of its flags are reserved and should be 0.</source>
        <translation>Certains de ses indicateurs sont réservés et devraient être à 0.</translation>
    </message>
    <message>
        <source>It holds no random bits, as the addresses of clients before RFC 5991: it is easy to guess.</source>
        <translation>Elle ne contient aucun bit aléatoire, comme les adresses des clients d&apos;avant la RFC 5991 : elle est facile à deviner.</translation>
    </message>
    <message>
        <source>Whoever sees it knows the IPv4 address and port of its client.</source>
        <translation>Quiconque la voit connaît l&apos;adresse IPv4 et le port de son client.</translation>
    </message>
    <message>
        <source>%1 is not a Teredo address: they begin with 2001:0:.</source>
        <translation>%1 n&apos;est pas une adresse Teredo : celles-ci commencent par 2001:0:.</translation>
    </message>
    <message>
        <source>Too many calls wait for their answers. Try again once some of them have come.</source>
        <translation>Trop d&apos;appels attendent leur réponse. Réessayez quand quelques-unes seront arrivées.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Vous n&apos;avez pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>The authorisation service polkit cannot be asked. “systemctl status polkit” tells why; root needs none.</source>
        <translation>Le service d&apos;autorisation polkit ne peut pas être interrogé. « systemctl status polkit » dit pourquoi ; root n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>La demande de mot de passe a été fermée.</translation>
    </message>
    <message>
        <source>This needs a password, and nobody could be asked for it.</source>
        <translation>Il faut un mot de passe, et on n&apos;a pu le demander à personne.</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Try again once that is answered.</source>
        <translation>Une autre demande attend encore son mot de passe. Réessayez quand elle aura reçu une réponse.</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>il se tait</translation>
    </message>
    <message>
        <source>it does not know a name that is known everywhere</source>
        <translation>il ne connaît pas un nom connu partout</translation>
    </message>
    <message>
        <source>it reports a failure of its own</source>
        <translation>il signale une panne de son côté</translation>
    </message>
    <message>
        <source>The network has IPv6 of its own. The tunnel is not needed.</source>
        <translation>Le réseau a son propre IPv6. Le tunnel n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv6 of its own. The tunnel is not needed.</source>
        <translation>Le réseau « %1 » a son propre IPv6. Le tunnel n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>The network lets nothing through until you have signed in.</source>
        <translation>Le réseau ne laisse rien passer tant que vous ne vous êtes pas identifié.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; lets nothing through until you have signed in.</source>
        <translation>Le réseau « %1 » ne laisse rien passer tant que vous ne vous êtes pas identifié.</translation>
    </message>
    <message>
        <source>Open any web page and sign in.</source>
        <translation>Ouvrez une page web quelconque et identifiez-vous.</translation>
    </message>
    <message>
        <source>There is no way to the IPv4 Internet.</source>
        <translation>Il n&apos;y a pas de chemin vers l&apos;Internet IPv4.</translation>
    </message>
    <message>
        <source>Connect this computer to a network.</source>
        <translation>Connectez cet ordinateur à un réseau.</translation>
    </message>
    <message>
        <source>The network has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>Le réseau a l&apos;IPv4 et pas l&apos;IPv6 : un cas pour le tunnel.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>Le réseau « %1 » a l&apos;IPv4 et pas l&apos;IPv6 : un cas pour le tunnel.</translation>
    </message>
    <message>
        <source>UDP reaches the server %1; its answer takes %2 ms.</source>
        <translation>L&apos;UDP atteint le serveur %1 ; sa réponse prend %2 ms.</translation>
    </message>
    <message>
        <source>The network refuses UDP to the server %1.</source>
        <translation>Le réseau refuse l&apos;UDP vers le serveur %1.</translation>
    </message>
    <message>
        <source>Its firewall must let UDP port 3544 out. Another network may.</source>
        <translation>Son pare-feu doit laisser sortir le port UDP 3544. Un autre réseau le fait peut-être.</translation>
    </message>
    <message>
        <source>UDP reaches the server %1.</source>
        <translation>L&apos;UDP atteint le serveur %1.</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, it does not know our identifier and secret, or UDP is blocked.</source>
        <translation>Aucune réponse ne vient du serveur %1 : il est en panne, il ne connaît pas notre identifiant et notre secret, ou l&apos;UDP est bloqué.</translation>
    </message>
    <message>
        <source>Check its line in section [Credentials] of /etc/navalis/navalis.conf, and test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>Vérifiez sa ligne dans la section [Credentials] de /etc/navalis/navalis.conf et testez les autres serveurs. Si aucun ne répond, ce réseau bloque le port UDP 3544.</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, or UDP is blocked.</source>
        <translation>Aucune réponse ne vient du serveur %1 : il est en panne, ou l&apos;UDP est bloqué.</translation>
    </message>
    <message>
        <source>Test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>Testez les autres serveurs. Si aucun ne répond, ce réseau bloque le port UDP 3544.</translation>
    </message>
    <message>
        <source>The address of the server %1 cannot be found: %2</source>
        <translation>L&apos;adresse du serveur %1 est introuvable : %2</translation>
    </message>
    <message>
        <source>Check the name, and whether this network&apos;s name server works.</source>
        <translation>Vérifiez le nom, et si le serveur de noms de ce réseau fonctionne.</translation>
    </message>
    <message>
        <source>Another program uses our UDP port: %1</source>
        <translation>Un autre programme utilise notre port UDP : %1</translation>
    </message>
    <message>
        <source>Set the port to 0, which means any free one.</source>
        <translation>Mettez le port à 0, c&apos;est-à-dire n&apos;importe lequel de libre.</translation>
    </message>
    <message>
        <source>Nothing is being sent to the server %1 now.</source>
        <translation>Rien n&apos;est envoyé au serveur %1 en ce moment.</translation>
    </message>
    <message>
        <source>The name server tells IPv6 addresses.</source>
        <translation>Le serveur de noms donne des adresses IPv6.</translation>
    </message>
    <message>
        <source>The name server keeps IPv6 addresses from you.</source>
        <translation>Le serveur de noms vous cache les adresses IPv6.</translation>
    </message>
    <message>
        <source>Use another name server, for sites that only have IPv6 cannot be found with this one.</source>
        <translation>Utilisez un autre serveur de noms, car celui-ci ne permet pas de trouver les sites qui n&apos;ont que l&apos;IPv6.</translation>
    </message>
    <message>
        <source>No answer about IPv6 addresses comes from the name server: %1</source>
        <translation>Le serveur de noms ne répond pas au sujet des adresses IPv6 : %1</translation>
    </message>
    <message>
        <source>Check whether this network&apos;s name server works.</source>
        <translation>Vérifiez si le serveur de noms de ce réseau fonctionne.</translation>
    </message>
    <message>
        <source>The helper %1 is running. It may not change the network.</source>
        <translation>Le service auxiliaire %1 est en marche. Il n&apos;a pas le droit de changer le réseau.</translation>
    </message>
    <message>
        <source>Let systemd start it: systemctl enable --now navalis-helper.service</source>
        <translation>Laissez systemd le démarrer : systemctl enable --now navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running. Its settings are not clean: %2</source>
        <translation>Le service auxiliaire %1 est en marche. Ses réglages ne sont pas en ordre : %2</translation>
    </message>
    <message>
        <source>Correct these lines, then: systemctl reload navalis-helper.service</source>
        <translation>Corrigez ces lignes, puis : systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running.</source>
        <translation>Le service auxiliaire %1 est en marche.</translation>
    </message>
    <message>
        <source>Network interfaces can be made (/dev/net/tun).</source>
        <translation>On peut créer des interfaces réseau (/dev/net/tun).</translation>
    </message>
    <message>
        <source>Load the kernel module with &quot;modprobe tun&quot;. In a container, let it have /dev/net/tun.</source>
        <translation>Chargez le module du noyau avec « modprobe tun ». Dans un conteneur, donnez-lui accès à /dev/net/tun.</translation>
    </message>
    <message>
        <source>NetworkManager is not running. The kernel&apos;s routes tell what the network gives.</source>
        <translation>NetworkManager n&apos;est pas en marche. Les routes du noyau disent ce que le réseau offre.</translation>
    </message>
    <message>
        <source>NetworkManager manages %1, and may take its address away.</source>
        <translation>NetworkManager gère %1 et peut lui retirer son adresse.</translation>
    </message>
    <message>
        <source>A file of yours in /etc/NetworkManager replaces unmanaged-devices; write &quot;+=&quot; there.</source>
        <translation>Un de vos fichiers dans /etc/NetworkManager remplace unmanaged-devices ; écrivez-y « += ».</translation>
    </message>
    <message>
        <source>NetworkManager is running and leaves %1 alone.</source>
        <translation>NetworkManager est en marche et ne touche pas à %1.</translation>
    </message>
    <message>
        <source>Incoming traffic cannot be kept out: %1</source>
        <translation>Le trafic entrant ne peut pas être empêché : %1</translation>
    </message>
    <message>
        <source>The kernel needs nftables (5.12 or later). Without it there is no tunnel.</source>
        <translation>Le noyau a besoin de nftables (5.12 ou plus récent). Sans cela, pas de tunnel.</translation>
    </message>
    <message>
        <source>Nobody can reach this computer unasked; %1 packets have been refused.</source>
        <translation>Personne ne peut atteindre cet ordinateur sans y être invité ; paquets refusés : %1.</translation>
    </message>
    <message>
        <source>There is no tunnel now that would need a firewall.</source>
        <translation>Il n&apos;y a pas en ce moment de tunnel qui aurait besoin d&apos;un pare-feu.</translation>
    </message>
    <message>
        <source>Miredo is running. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Miredo est en marche. Deux clients Teredo se gênent.</translation>
    </message>
    <message>
        <source>Stop it: systemctl disable --now miredo.service</source>
        <translation>Arrêtez-le : systemctl disable --now miredo.service</translation>
    </message>
    <message>
        <source>Another Teredo client owns the interface %1. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Un autre client Teredo possède l&apos;interface %1. Deux clients Teredo se gênent.</translation>
    </message>
    <message>
        <source>Stop the program that made this interface.</source>
        <translation>Arrêtez le programme qui a créé cette interface.</translation>
    </message>
    <message>
        <source>Somebody else uses %1: %2</source>
        <translation>Quelqu&apos;un d&apos;autre utilise %1 : %2</translation>
    </message>
    <message>
        <source>&quot;ip -d link show %1&quot; tells more about it.</source>
        <translation>« ip -d link show %1 » en dit plus à son sujet.</translation>
    </message>
    <message>
        <source>No other program is in the way.</source>
        <translation>Aucun autre programme ne gêne.</translation>
    </message>
    <message>
        <source>IPv6 is switched off: %1</source>
        <translation>L&apos;IPv6 est désactivé : %1</translation>
    </message>
    <message>
        <source>Set net.ipv6.conf.all.disable_ipv6 and net.ipv6.conf.default.disable_ipv6 to 0.</source>
        <translation>Mettez net.ipv6.conf.all.disable_ipv6 et net.ipv6.conf.default.disable_ipv6 à 0.</translation>
    </message>
    <message>
        <source>The events tell who changed it, where that is known.</source>
        <translation>Les événements disent qui l&apos;a changée, si on le sait.</translation>
    </message>
    <message>
        <source>The tunnel does not run, so there is no interface %1.</source>
        <translation>Le tunnel n&apos;est pas en marche, il n&apos;y a donc pas d&apos;interface %1.</translation>
    </message>
    <message>
        <source>%1 has no address yet and passes packets of up to %2 bytes.</source>
        <translation>%1 n&apos;a pas encore d&apos;adresse et laisse passer des paquets de %2 octets au plus.</translation>
    </message>
    <message>
        <source>%1 has the address %2 and passes packets of up to %3 bytes.</source>
        <translation>%1 a l&apos;adresse %2 et laisse passer des paquets de %3 octets au plus.</translation>
    </message>
    <message>
        <source>Nothing is known before the server has answered.</source>
        <translation>Rien n&apos;est connu tant que le serveur n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The server has given the address %1.</source>
        <translation>Le serveur a donné l&apos;adresse %1.</translation>
    </message>
    <message>
        <source>The server is being asked just now.</source>
        <translation>Le serveur est interrogé en ce moment.</translation>
    </message>
    <message>
        <source>Run this again in a moment.</source>
        <translation>Relancez la vérification dans un instant.</translation>
    </message>
    <message>
        <source>The tunnel is switched off.</source>
        <translation>Le tunnel est désactivé.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Activez-le.</translation>
    </message>
    <message>
        <source>The tunnel waits (%1).</source>
        <translation>Le tunnel attend (%1).</translation>
    </message>
    <message>
        <source>The engine has crashed: %1</source>
        <translation>Le moteur s&apos;est arrêté brutalement : %1</translation>
    </message>
    <message>
        <source>Please report this with the events. It is started again by itself.</source>
        <translation>Veuillez le signaler avec les événements. Il est redémarré de lui-même.</translation>
    </message>
    <message>
        <source>The server %1 knows us, but wants another secret than ours.</source>
        <translation>Le serveur %1 nous connaît, mais veut un autre secret que le nôtre.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one, write it into section [Credentials] of /etc/navalis/navalis.conf, then: systemctl reload navalis-helper.service</source>
        <translation>Demandez-en un nouveau à qui le gère, écrivez-le dans la section [Credentials] de /etc/navalis/navalis.conf, puis : systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>There is no tunnel (%1).</source>
        <translation>Il n&apos;y a pas de tunnel (%1).</translation>
    </message>
    <message>
        <source>There is no tunnel (%1). %2</source>
        <translation>Il n&apos;y a pas de tunnel (%1). %2</translation>
    </message>
    <message>
        <source>See what else failed here.</source>
        <translation>Voyez ce qui a échoué d&apos;autre ici.</translation>
    </message>
    <message>
        <source>Others see you as %1. The router gives each of them another port (symmetric NAT).</source>
        <translation>Les autres vous voient comme %1. Le routeur donne à chacun un autre port (NAT symétrique).</translation>
    </message>
    <message>
        <source>Web sites work; some peers cannot be reached. Switch on UPnP or NAT-PMP in the router.</source>
        <translation>Les sites web fonctionnent ; certains correspondants sont injoignables. Activez UPnP ou NAT-PMP dans le routeur.</translation>
    </message>
    <message>
        <source>Others see you as %1. There is no NAT.</source>
        <translation>Les autres vous voient comme %1. Il n&apos;y a pas de NAT.</translation>
    </message>
    <message>
        <source>Others see you as %1. The router&apos;s NAT is of a kind that works.</source>
        <translation>Les autres vous voient comme %1. Le NAT du routeur est d&apos;un type qui fonctionne.</translation>
    </message>
    <message>
        <source>No relay carries our packets to the IPv6 Internet.</source>
        <translation>Aucun relais ne porte nos paquets vers l&apos;Internet IPv6.</translation>
    </message>
    <message>
        <source>Another server may be close to one; only other Teredo users can be reached meanwhile.</source>
        <translation>Un autre serveur est peut-être proche d&apos;un relais ; d&apos;ici là, seuls d&apos;autres utilisateurs de Teredo sont joignables.</translation>
    </message>
    <message>
        <source>No IPv6 host has answered yet.</source>
        <translation>Aucun hôte IPv6 n&apos;a encore répondu.</translation>
    </message>
    <message>
        <source>IPv6 hosts answer; the last answer came through the relay %1.</source>
        <translation>Des hôtes IPv6 répondent ; la dernière réponse est venue par le relais %1.</translation>
    </message>
    <message>
        <source>ended by signal %1 (it tried a system call that is forbidden to it)</source>
        <translation>terminé par le signal %1 (il a tenté un appel système qui lui est interdit)</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>terminé par le signal %1</translation>
    </message>
    <message>
        <source>somebody has deleted the tunnel&apos;s interface</source>
        <translation>quelqu&apos;un a supprimé l&apos;interface du tunnel</translation>
    </message>
    <message>
        <source>it could not give up its privileges</source>
        <translation>il n&apos;a pas pu renoncer à ses privilèges</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>terminé avec le code de sortie %1</translation>
    </message>
    <message>
        <source>it sent a message that makes no sense</source>
        <translation>il a envoyé un message qui n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>it sent a message that only the helper sends</source>
        <translation>il a envoyé un message que seul le service auxiliaire envoie</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1; end the program that has it, or set another ClientPort</source>
        <translation>Pas de découverte dans le réseau local : %1 ; arrêtez le programme qui l&apos;occupe, ou choisissez un autre ClientPort</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1</source>
        <translation>Pas de découverte dans le réseau local : %1</translation>
    </message>
    <message>
        <source>The mode is %1</source>
        <translation>Le mode : %1</translation>
    </message>
    <message>
        <source>The network is %1</source>
        <translation>Le réseau : %1</translation>
    </message>
    <message>
        <source>The network is %1: %2</source>
        <translation>Le réseau : %1, %2</translation>
    </message>
    <message>
        <source>Using the server %1 at %2</source>
        <translation>Utilisation du serveur %1 à %2</translation>
    </message>
    <message>
        <source>Our address is %1, mapped to %2</source>
        <translation>Notre adresse est %1, traduite en %2</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2 (%3)</source>
        <translation>Le tunnel : %1, %2 (%3)</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2</source>
        <translation>Le tunnel : %1, %2</translation>
    </message>
    <message>
        <source>The tunnel is %1 (%2)</source>
        <translation>Le tunnel : %1 (%2)</translation>
    </message>
    <message>
        <source>The tunnel is %1</source>
        <translation>Le tunnel : %1</translation>
    </message>
    <message>
        <source>NetworkManager manages the tunnel&apos;s interface; it may take its address away at any time</source>
        <translation>NetworkManager gère l&apos;interface du tunnel ; il peut lui retirer son adresse à tout moment</translation>
    </message>
    <message>
        <source>Open ports: %1 of TCP, %2 of UDP</source>
        <translation>Ports ouverts : %1 en TCP, %2 en UDP</translation>
    </message>
    <message>
        <source>The protocol is tcp or udp.</source>
        <translation>Le protocole est tcp ou udp.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>No name server answers</source>
        <translation>Aucun serveur de noms ne répond</translation>
    </message>
    <message>
        <source>%1 has taken from %2: %3</source>
        <translation>%1 a retiré à %2 : %3</translation>
    </message>
    <message>
        <source>%1 keeps changing %2</source>
        <translation>%1 ne cesse de changer %2</translation>
    </message>
    <message>
        <source>%1 is as it should be again</source>
        <translation>%1 est de nouveau comme il faut</translation>
    </message>
    <message>
        <source>The program with the process id %1</source>
        <translation>Le programme au numéro de processus %1</translation>
    </message>
    <message>
        <source>Somebody (the kernel does not say who)</source>
        <translation>Quelqu&apos;un (le noyau ne dit pas qui)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit : %2</translation>
    </message>
    <message>
        <source>The rule is automatic, always or never.</source>
        <translation>La règle est automatic, always ou never.</translation>
    </message>
    <message>
        <source>There is no network %1.</source>
        <translation>Il n&apos;y a pas de réseau %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>%1 ports are open already, which is the most there can be. Close one first.</source>
        <translation>%1 ports sont déjà ouverts, c&apos;est le maximum. Fermez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>This port is not open.</source>
        <translation>Ce port n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>clé inconnue %1</translation>
    </message>
    <message>
        <source>%1 is no port: write tcp/22 or udp/5000</source>
        <translation>%1 n&apos;est pas un port : écrivez tcp/22 ou udp/5000</translation>
    </message>
    <message>
        <source>The administrator has fixed the open ports in %1.</source>
        <translation>L&apos;administrateur a fixé les ports ouverts dans %1.</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 est true ou false</translation>
    </message>
    <message>
        <source>%1 is a number of seconds from %2 to %3</source>
        <translation>%1 est un nombre de secondes de %2 à %3</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to 65535, 0 for any</source>
        <translation>%1 est un nombre de 0 à 65535, 0 pour n&apos;importe lequel</translation>
    </message>
    <message>
        <source>%1 is standby or run</source>
        <translation>%1 est standby ou run</translation>
    </message>
    <message>
        <source>write server.example=identifier:secret</source>
        <translation>écrivez server.example=identifiant:secret</translation>
    </message>
    <message>
        <source>identifier and secret have 1 to 255 bytes each, both or none of them are given</source>
        <translation>l&apos;identifiant et le secret ont chacun de 1 à 255 octets ; on donne les deux ou aucun</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft; no losses when last seen</source>
        <translation>Microsoft ; sans pertes la dernière fois</translation>
    </message>
    <message>
        <source>Microsoft; lost a quarter of the packets when last seen</source>
        <translation>Microsoft ; perdait un quart des paquets la dernière fois</translation>
    </message>
    <message>
        <source>Microsoft; failed for many in 2019</source>
        <translation>Microsoft ; ne marchait pas pour beaucoup en 2019</translation>
    </message>
    <message>
        <source>IKS GmbH Jena, Germany</source>
        <translation>IKS GmbH Jena, Allemagne</translation>
    </message>
    <message>
        <source>Default of Windows 10 and 11</source>
        <translation>Valeur par défaut de Windows 10 et 11</translation>
    </message>
    <message>
        <source>A host name has no empty part: write host.example, without a dot too many.</source>
        <translation>Un nom d&apos;hôte n&apos;a pas de partie vide : écrivez host.example, sans point de trop.</translation>
    </message>
    <message>
        <source>A part of a host name has at most 63 characters.</source>
        <translation>Une partie d&apos;un nom d&apos;hôte a au plus 63 caractères.</translation>
    </message>
    <message>
        <source>A part of a host name neither begins nor ends with a hyphen.</source>
        <translation>Une partie d&apos;un nom d&apos;hôte ne commence ni ne finit par un trait d&apos;union.</translation>
    </message>
    <message>
        <source>A host name consists of the letters a to z, digits, hyphens and dots.</source>
        <translation>Un nom d&apos;hôte se compose des lettres a à z, de chiffres, de traits d&apos;union et de points.</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none: write four numbers from 0 to 255.</source>
        <translation>Cela ressemble à une adresse IPv4 mais n&apos;en est pas une : écrivez quatre nombres de 0 à 255.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Le nom du serveur manque.</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>Un nom d&apos;hôte a au plus 253 caractères.</translation>
    </message>
    <message>
        <source>%1 is not an address a public server can have.</source>
        <translation>%1 n&apos;est pas une adresse qu&apos;un serveur public peut avoir.</translation>
    </message>
    <message>
        <source>%1 is not a public address</source>
        <translation>%1 n&apos;est pas une adresse publique</translation>
    </message>
    <message>
        <source>Servers are being tested already: wait, or cancel that test.</source>
        <translation>Des serveurs sont déjà en cours de test : attendez, ou annulez ce test.</translation>
    </message>
    <message>
        <source>At most 64 servers can be tested at once.</source>
        <translation>On peut tester au plus 64 serveurs à la fois.</translation>
    </message>
    <message>
        <source>This is the test of somebody else.</source>
        <translation>C&apos;est le test de quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>%1 is fixed by the administrator in /etc/navalis/navalis.conf.</source>
        <translation>%1 : fixé par l&apos;administrateur dans /etc/navalis/navalis.conf.</translation>
    </message>
    <message>
        <source>%1: until that is mended, users cannot change what it may fix</source>
        <translation>%1 : tant que ce n&apos;est pas réparé, les utilisateurs ne peuvent pas changer ce qu&apos;il peut fixer</translation>
    </message>
    <message>
        <source>The rule of this network</source>
        <translation>La règle de ce réseau</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection.</source>
        <translation>%1 n&apos;est pas l&apos;UUID d&apos;une connexion.</translation>
    </message>
    <message>
        <source>There are rules for 256 networks already: forget one first.</source>
        <translation>Il y a déjà des règles pour 256 réseaux : oubliez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is not one of your own servers, which alone can be removed.</source>
        <translation>%1 n&apos;est pas un de vos propres serveurs, les seuls qu&apos;on peut retirer.</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>Il n&apos;y a pas de serveur %1.</translation>
    </message>
    <message>
        <source>There are 32 servers of your own already: remove one first.</source>
        <translation>Vous avez déjà 32 serveurs à vous : retirez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <translation>La liste des serveurs</translation>
    </message>
    <message>
        <source>%1 is your choice: choose another server before you remove it.</source>
        <translation>%1 est votre choix : choisissez un autre serveur avant de le retirer.</translation>
    </message>
    <message>
        <source>Mode is auto, on or off.</source>
        <translation>Mode est auto, on ou off.</translation>
    </message>
    <message>
        <source>Server is a text.</source>
        <translation>Server est un texte.</translation>
    </message>
    <message>
        <source>%1 is a list of texts.</source>
        <translation>%1 est une liste de textes.</translation>
    </message>
    <message>
        <source>ServersReset is true or false.</source>
        <translation>ServersReset est true ou false.</translation>
    </message>
    <message>
        <source>NetworkRules gives each UUID a rule.</source>
        <translation>NetworkRules donne à chaque UUID une règle.</translation>
    </message>
    <message>
        <source>A rule of NetworkRules is automatic, always or never.</source>
        <translation>Une règle de NetworkRules est automatic, always ou never.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Il n&apos;y a pas de réglage %1.</translation>
    </message>
    <message>
        <source>not a section: write [Name]</source>
        <translation>ce n&apos;est pas une section : écrivez [Nom]</translation>
    </message>
    <message>
        <source>not understood: write Key=value</source>
        <translation>incompréhensible : écrivez Clé=valeur</translation>
    </message>
    <message>
        <source>this line belongs to no section</source>
        <translation>cette ligne n&apos;appartient à aucune section</translation>
    </message>
    <message>
        <source>this is set a second time, which replaces line %1</source>
        <translation>c&apos;est fixé une deuxième fois, ce qui remplace la ligne %1</translation>
    </message>
    <message>
        <source>larger than 64 KiB, which no settings file is</source>
        <translation>plus de 64 Kio, ce que n&apos;a aucun fichier de réglages</translation>
    </message>
    <message>
        <source>not a text file in UTF-8</source>
        <translation>ce n&apos;est pas un fichier texte en UTF-8</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Mode is auto, on or off</source>
        <translation>Mode est auto, on ou off</translation>
    </message>
    <message>
        <source>one of these cannot be a server: %1</source>
        <translation>l&apos;un de ceux-ci ne peut pas être un serveur : %1</translation>
    </message>
    <message>
        <source>Lock names Servers, Networks, or both, separated by commas</source>
        <translation>Lock nomme Servers, Networks ou les deux, séparés par des virgules</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address</source>
        <translation>%1 n&apos;est pas une adresse IPv6</translation>
    </message>
    <message>
        <source>VerificationHosts are one to four IPv6 addresses, separated by commas</source>
        <translation>VerificationHosts est une liste d&apos;une à quatre adresses IPv6, séparées par des virgules</translation>
    </message>
    <message>
        <source>AllowTestAddresses is true or false</source>
        <translation>AllowTestAddresses est true ou false</translation>
    </message>
    <message>
        <source>WithoutOffloads names tun-header, tcp, udp, udp-segment, udp-gro, separated by commas</source>
        <translation>WithoutOffloads nomme tun-header, tcp, udp, udp-segment, udp-gro, séparés par des virgules</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection: see `nmcli connection`</source>
        <translation>%1 n&apos;est pas l&apos;UUID d&apos;une connexion : voyez `nmcli connection`</translation>
    </message>
    <message>
        <source>a rule is automatic, always or never</source>
        <translation>une règle est automatic, always ou never</translation>
    </message>
    <message>
        <source>what stands before = is no server: write server.example=identifier:secret</source>
        <translation>ce qui précède = n&apos;est pas un serveur : écrivez server.example=identifiant:secret</translation>
    </message>
    <message>
        <source>[%1] can only be set by the administrator</source>
        <translation>seul l&apos;administrateur peut fixer [%1]</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>section inconnue [%1]</translation>
    </message>
    <message>
        <source>%1 can only be set by the administrator</source>
        <translation>seul l&apos;administrateur peut fixer %1</translation>
    </message>
    <message>
        <source>every user of this computer can read this secret: as root, let chgrp give the file to the group navalis, then chmod 640</source>
        <translation>tout utilisateur de cet ordinateur peut lire ce secret : en tant que root, donnez le fichier au groupe navalis avec chgrp, puis chmod 640</translation>
    </message>
    <message>
        <source>IPv6 is switched off for the interface %1 (sysctl disable_ipv6)</source>
        <translation>L&apos;IPv6 est désactivé pour l&apos;interface %1 (sysctl disable_ipv6)</translation>
    </message>
    <message>
        <source>the default route</source>
        <translation>la route par défaut</translation>
    </message>
    <message>
        <source>the route to 2000::/3</source>
        <translation>la route vers 2000::/3</translation>
    </message>
    <message>
        <source>the route for browsers</source>
        <translation>la route pour les navigateurs</translation>
    </message>
    <message>
        <source>its being up</source>
        <translation>le fait d&apos;être active</translation>
    </message>
    <message>
        <source>its MTU of %1</source>
        <translation>sa MTU de %1</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>son adresse</translation>
    </message>
    <message>
        <source>its address for browsers</source>
        <translation>son adresse pour les navigateurs</translation>
    </message>
    <message>
        <source>The mode is auto, on or off.</source>
        <translation>Le mode est auto, on ou off.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Le moteur ne répond pas.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>en cours de connexion</translation>
    </message>
    <message>
        <source>online</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>native-ipv6</source>
        <translation>IPv6 propre</translation>
    </message>
    <message>
        <source>captive-portal</source>
        <translation>page de connexion</translation>
    </message>
    <message>
        <source>no-network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>network-rule</source>
        <translation>règle pour ce réseau</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>connexion facturée à l&apos;usage</translation>
    </message>
    <message>
        <source>ipv6-disabled</source>
        <translation>IPv6 désactivé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>mise en veille</translation>
    </message>
    <message>
        <source>resolving</source>
        <translation>recherche du serveur</translation>
    </message>
    <message>
        <source>qualifying</source>
        <translation>demande d&apos;une adresse</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>attente d&apos;une réponse</translation>
    </message>
    <message>
        <source>no-relay</source>
        <translation>pas de relais</translation>
    </message>
    <message>
        <source>symmetric-nat</source>
        <translation>NAT symétrique</translation>
    </message>
    <message>
        <source>server-unreachable</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>udp-blocked</source>
        <translation>UDP bloqué</translation>
    </message>
    <message>
        <source>server-refused-key</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>name-resolution</source>
        <translation>nom du serveur introuvable</translation>
    </message>
    <message>
        <source>port-taken</source>
        <translation>port occupé</translation>
    </message>
    <message>
        <source>no-socket</source>
        <translation>pas de socket</translation>
    </message>
    <message>
        <source>no-tun</source>
        <translation>pas de périphérique de tunnel</translation>
    </message>
    <message>
        <source>interface-taken</source>
        <translation>interface occupée</translation>
    </message>
    <message>
        <source>firewall-unavailable</source>
        <translation>pas de pare-feu</translation>
    </message>
    <message>
        <source>missing-privilege</source>
        <translation>privilège manquant</translation>
    </message>
    <message>
        <source>engine-crashed</source>
        <translation>arrêt brutal du moteur</translation>
    </message>
    <message>
        <source>system-error</source>
        <translation>erreur du système</translation>
    </message>
    <message>
        <source>not-chosen</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>page de connexion</translation>
    </message>
    <message>
        <source>ipv4-only</source>
        <translation>IPv4 seul</translation>
    </message>
    <message>
        <source>There is no TUN device: %1 is missing or has no driver</source>
        <translation>Il n&apos;y a pas de périphérique TUN : %1 manque ou n&apos;a pas de pilote</translation>
    </message>
    <message>
        <source>Another program uses the interface %1</source>
        <translation>Un autre programme utilise l&apos;interface %1</translation>
    </message>
    <message>
        <source>The interface %1 needs the privilege CAP_NET_ADMIN</source>
        <translation>L&apos;interface %1 exige le privilège CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>interface %1</translation>
    </message>
    <message>
        <source>socket for links, addresses and routes (rtnetlink)</source>
        <translation>socket pour les interfaces, adresses et routes (rtnetlink)</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>adresse IPv6</translation>
    </message>
    <message>
        <source>removal of an IPv6 address</source>
        <translation>retrait d&apos;une adresse IPv6</translation>
    </message>
    <message>
        <source>IPv6 route</source>
        <translation>route IPv6</translation>
    </message>
    <message>
        <source>removal of an IPv6 route</source>
        <translation>retrait d&apos;une route IPv6</translation>
    </message>
    <message>
        <source>state of the network (rtnetlink)</source>
        <translation>état du réseau (rtnetlink)</translation>
    </message>
    <message>
        <source>watch over the interface (rtnetlink)</source>
        <translation>surveillance de l&apos;interface (rtnetlink)</translation>
    </message>
    <message>
        <source>This system has no nftables</source>
        <translation>Ce système n&apos;a pas nftables</translation>
    </message>
    <message>
        <source>firewall for the interface %1</source>
        <translation>pare-feu de l&apos;interface %1</translation>
    </message>
    <message>
        <source>socket of libnftables</source>
        <translation>socket de libnftables</translation>
    </message>
    <message>
        <source>socket of the firewall</source>
        <translation>socket du pare-feu</translation>
    </message>
    <message>
        <source>duplicate of a descriptor</source>
        <translation>copie d&apos;un descripteur</translation>
    </message>
    <message>
        <source>own address of a socket</source>
        <translation>adresse propre d&apos;un socket</translation>
    </message>
    <message>
        <source>UDP socket</source>
        <translation>socket UDP</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>port UDP %1</translation>
    </message>
    <message>
        <source>route to the server</source>
        <translation>route vers le serveur</translation>
    </message>
    <message>
        <source>interface for multicast</source>
        <translation>interface pour la multidiffusion</translation>
    </message>
    <message>
        <source>multicast of a socket</source>
        <translation>multidiffusion d&apos;un socket</translation>
    </message>
    <message>
        <source>multicast group 224.0.0.253</source>
        <translation>groupe de multidiffusion 224.0.0.253</translation>
    </message>
    <message>
        <source>sharing a port</source>
        <translation>partage d&apos;un port</translation>
    </message>
    <message>
        <source>the address of this computer has gone</source>
        <translation>l&apos;adresse de cet ordinateur a disparu</translation>
    </message>
    <message>
        <source>a point-to-point link has no other computers</source>
        <translation>une liaison point à point n&apos;a pas d&apos;autres ordinateurs</translation>
    </message>
    <message>
        <source>its prefix leaves no room for other computers, or too much</source>
        <translation>son préfixe ne laisse pas de place à d&apos;autres ordinateurs, ou en laisse trop</translation>
    </message>
    <message>
        <source>socket pair for the engine</source>
        <translation>paire de sockets pour le moteur</translation>
    </message>
    <message>
        <source>message to the other process</source>
        <translation>message à l&apos;autre processus</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>aucun périphérique ni adresse de ce nom</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>aucun périphérique de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argument non valable</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>trop de fichiers ouverts dans le système</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>impossible d&apos;allouer de la mémoire</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>pas d&apos;espace de tampon disponible</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>impossible d&apos;attribuer l&apos;adresse demandée</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>réseau hors service</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>aucune route vers l&apos;hôte</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>famille d&apos;adresses non prise en charge par le protocole</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>opération non prise en charge</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>protocole non pris en charge</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>connexion rompue</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d&apos;entrée-sortie</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
</context>
</TS>
