<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Navalis</source>
        <translation>Über Navalis</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Program: %1
Helper: %2
Qt: %3</source>
        <translation>Programm: %1
Helfer: %2
Qt: %3</translation>
    </message>
    <message>
        <source>Navalis gives a computer IPv6 on networks that only have IPv4. It is named after Teredo navalis, the shipworm that bores through any hull.</source>
        <translation>Navalis gibt einem Rechner IPv6 in Netzen, die nur IPv4 haben. Es heißt nach Teredo navalis, dem Schiffsbohrwurm, der sich durch jeden Rumpf bohrt.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 2 oder später.</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a Server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name or IPv4 address of the server:</source>
        <translation>&amp;Name oder IPv4-Adresse des Servers:</translation>
    </message>
    <message>
        <source>Its operator learns when and from where you are online, and can misdirect your traffic. Add a server only if you trust whoever runs it.</source>
        <translation>Sein Betreiber erfährt, wann und von wo Sie online sind, und kann Ihren Verkehr fehlleiten. Fügen Sie nur einen Server hinzu, dessen Betreiber Sie vertrauen.</translation>
    </message>
    <message>
        <source>Add Any&amp;way</source>
        <translation>&amp;Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>Der Test endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Test and Add</source>
        <translation>&amp;Testen und hinzufügen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>&amp;UDP port of this computer:</source>
        <translation>&amp;UDP-Port dieses Rechners:</translation>
    </message>
    <message>
        <source>A fixed one only helps if a firewall on the way asks for it.</source>
        <translation>Ein fester hilft nur, wenn eine Firewall unterwegs ihn verlangt.</translation>
    </message>
    <message>
        <source>Ask the &amp;router to forward a port</source>
        <translation>Den &amp;Router bitten, einen Port weiterzuleiten</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP. More Teredo users can then be reached.</source>
        <translation>Mit UPnP, NAT-PMP oder PCP. So sind mehr Teredo-Nutzer erreichbar.</translation>
    </message>
    <message>
        <source>Find out how long the router &amp;keeps a connection</source>
        <translation>Ermitteln, wie lange der Router eine Verbindung &amp;hält</translation>
    </message>
    <message>
        <source>Fewer packets keep the tunnel open, after some attempts.</source>
        <translation>Nach einigen Versuchen halten weniger Pakete den Tunnel offen.</translation>
    </message>
    <message>
        <source>Let browsers of the Chrom&amp;ium family use IPv6</source>
        <translation>Browser der &amp;Chromium-Familie IPv6 benutzen lassen</translation>
    </message>
    <message>
        <source>By themselves they do not use Teredo. The price: they then prefer the tunnel even for sites that IPv4 reaches, which can be slower.</source>
        <translation>Von selbst benutzen sie Teredo nicht. Der Preis: Sie ziehen dann den Tunnel auch für Seiten vor, die IPv4 erreicht, und das kann langsamer sein.</translation>
    </message>
    <message>
        <source>Find &amp;Teredo users in the same network directly</source>
        <translation>&amp;Teredo-Nutzer im selben Netz direkt finden</translation>
    </message>
    <message>
        <source>Traffic between you stays in the network. The price: everybody there sees that you use Teredo, and could pose as another user. Only for networks that you trust.</source>
        <translation>Der Verkehr zwischen Ihnen bleibt im Netz. Der Preis: Jeder dort sieht, dass Sie Teredo benutzen, und könnte sich als ein anderer Nutzer ausgeben. Nur für Netze, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>The log: “journalctl -u navalis-helper”</source>
        <translation>Das Protokoll: „journalctl -u navalis-helper“</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>Das Starten bei der Anmeldung ließ sich nicht einrichten. Ist Ihr persönlicher Ordner beschreibbar?</translation>
    </message>
    <message>
        <source>Navalis keeps running</source>
        <translation>Navalis läuft weiter</translation>
    </message>
    <message>
        <source>Its icon in the panel opens this window again.</source>
        <translation>Sein Symbol in der Leiste öffnet dieses Fenster wieder.</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address yourself: %1</source>
        <translation>Es ließ sich kein Browser starten. Öffnen Sie in einem diese Adresse: %1</translation>
    </message>
</context>
<context>
    <name>ArgumentForm</name>
    <message>
        <source>Name a network, or say “current”.</source>
        <translation>Nennen Sie ein Netz oder „current“ für das jetzige.</translation>
    </message>
    <message>
        <source>“%1” is no rule: say automatic, always or never.</source>
        <translation>„%1“ ist keine Regel: schreiben Sie automatic, always oder never.</translation>
    </message>
    <message>
        <source>“%1” is no port: write one as 22/tcp or 60001/udp.</source>
        <translation>„%1“ ist kein Port: schreiben Sie ihn wie 22/tcp oder 60001/udp.</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address. A Teredo address looks like 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</source>
        <translation>„%1“ ist keine IPv6-Adresse. Eine Teredo-Adresse sieht aus wie 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>This needs a password, but no program is running that could ask for it. Start your desktop&apos;s authentication agent, or use navalisctl in a terminal.</source>
        <translation>Hierfür ist ein Passwort nötig, aber es läuft kein Programm, das danach fragen könnte. Starten Sie den Legitimierungsdienst Ihrer Arbeitsumgebung, oder verwenden Sie navalisctl in einem Terminal.</translation>
    </message>
    <message>
        <source>Your administrator has set this in /etc/navalis/navalis.conf. It cannot be changed here.</source>
        <translation>Ihre Systemverwaltung hat dies in /etc/navalis/navalis.conf festgelegt. Es lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Answer or close its prompt, then try again.</source>
        <translation>Eine andere Anfrage wartet noch auf ihr Passwort. Beantworten oder schließen Sie deren Abfrage, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>The helper refused: %1</source>
        <translation>Der Helfer hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Not allowed: you are not permitted to do this. Your administrator can change that, or do it for you.</source>
        <translation>Nicht erlaubt: Sie haben dazu keine Berechtigung. Ihre Systemverwaltung kann das ändern oder es für Sie tun.</translation>
    </message>
    <message>
        <source>Nothing was changed: the password prompt was closed.</source>
        <translation>Nichts wurde geändert: Die Passwortabfrage wurde geschlossen.</translation>
    </message>
    <message>
        <source>Another server test is still running. Wait until it has finished, then try again.</source>
        <translation>Ein anderer Servertest läuft noch. Warten Sie, bis er fertig ist, und versuchen Sie es dann wieder.</translation>
    </message>
    <message>
        <source>It is not there any more: %1</source>
        <translation>Das gibt es nicht mehr: %1</translation>
    </message>
    <message>
        <source>The Navalis helper did not answer. “systemctl status navalis-helper” tells more.</source>
        <translation>Der Navalis-Helfer hat nicht geantwortet. „systemctl status navalis-helper“ sagt mehr.</translation>
    </message>
    <message>
        <source>The authorisation service polkit, which decides what you may do, does not run or is broken. “systemctl status polkit” tells more. Until it works, only root can do this, with navalisctl.</source>
        <translation>Der Legitimierungsdienst polkit, der entscheidet, was Sie dürfen, läuft nicht oder ist defekt. „systemctl status polkit“ sagt mehr. Bis er funktioniert, kann dies nur root tun, mit navalisctl.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result of a check and what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a check and its result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Say what to do.</source>
        <translation>Geben Sie an, was zu tun ist.</translation>
    </message>
    <message>
        <source>“%1” is none of the commands.</source>
        <translation>„%1“ ist keiner der Befehle.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>„%1“ nimmt kein „%2“ an.</translation>
    </message>
    <message>
        <source>See navalisctl --help.</source>
        <translation>Siehe navalisctl --help.</translation>
    </message>
    <message>
        <source>Say what to do beside “%1”.</source>
        <translation>Sagen Sie außer „%1“ auch, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say what to do with the %1.</source>
        <translation>Sagen Sie, was mit „%1“ zu tun ist.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>„%1“ kennt die Option „%2“ nicht.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DiagnoseTask</name>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Tunnelprozess</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>Checks that failed: %n</source>
        <translation>
            <numerusform>%n Prüfung ist fehlgeschlagen.</numerusform>
            <numerusform>%n Prüfungen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. Warnings: %n</source>
        <translation>
            <numerusform>Nichts ist fehlgeschlagen, es gibt %n Warnung.</numerusform>
            <numerusform>Nichts ist fehlgeschlagen, es gibt %n Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be checked.</source>
        <translation>Nichts konnte geprüft werden.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Der Bericht wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Include my addresses and names of networks</source>
        <translation>Meine Adressen und die Namen von Netzen &amp;nennen</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Navalis Diagnostics</source>
        <translation>Navalis-Diagnose</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Kind of events to show</source>
        <translation>Art der gezeigten Ereignisse</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>Nur Zeilen zeigen mit…</translation>
    </message>
    <message>
        <source>Text that the events to show have</source>
        <translation>Text, den die gezeigten Ereignisse enthalten</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>Die Prüfungen laufen</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>Symbol nach der An&amp;meldung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Tell me when the connection is lost or needs something</source>
        <translation>Melden, wenn die Ver&amp;bindung abreißt oder etwas braucht</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>use the tunnel</source>
        <translation>Tunnel benutzen</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>Wann der Tunnel benutzt wird</translation>
    </message>
    <message>
        <source>Where traffic costs money (&amp;metered networks):</source>
        <translation>Wo der Verkehr Geld kostet (&amp;getaktete Netze):</translation>
    </message>
    <message>
        <source>While a V&amp;PN is connected:</source>
        <translation>Während ein V&amp;PN verbunden ist:</translation>
    </message>
    <message>
        <source>Where IPv6 is switched o&amp;ff for the network:</source>
        <translation>Wo IPv6 &amp;für das Netz abgeschaltet ist:</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every command takes --help, and every one that prints something takes --json.</source>
        <translation>Jeder Befehl kennt --help, und jeder, der etwas ausgibt, kennt --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the tunnel or the request failed, 2 wrong usage, 3 the helper cannot be reached, 4 not authorised.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 der Tunnel oder die Anfrage ist gescheitert, 2 falscher Aufruf, 3 der Helfer ist nicht erreichbar, 4 nicht berechtigt.</translation>
    </message>
    <message>
        <source>More: man navalisctl</source>
        <translation>Mehr: man navalisctl</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
</context>
<context>
    <name>KeyedTable</name>
    <message>
        <source>Can be sorted from the context menu</source>
        <translation>Das Kontextmenü sortiert sie</translation>
    </message>
    <message>
        <source>Not Sorted</source>
        <translation>Nicht sortiert</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Nach „%1“ sortieren</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Nicht sortiert</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Nach %1 sortiert</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Nach %1 sortiert, vom Ende her</translation>
    </message>
</context>
<context>
    <name>ModeOption</name>
    <message>
        <source>&amp;Automatically</source>
        <translation>A&amp;utomatisch</translation>
    </message>
    <message>
        <source>Where the network has no IPv6 of its own. Recommended.</source>
        <translation>Wo das Netz selbst kein IPv6 hat. Empfohlen.</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>Also beside a network&apos;s own IPv6, which keeps precedence.</source>
        <translation>Auch neben dem IPv6 eines Netzes, das Vorrang behält.</translation>
    </message>
    <message>
        <source>N&amp;ever</source>
        <translation>Ni&amp;e</translation>
    </message>
    <message>
        <source>IPv6 then works only where the network has it.</source>
        <translation>IPv6 geht dann nur, wo das Netz es hat.</translation>
    </message>
</context>
<context>
    <name>NatText</name>
    <message>
        <source>no NAT</source>
        <translation>kein NAT</translation>
    </message>
    <message>
        <source>cone NAT</source>
        <translation>Cone-NAT</translation>
    </message>
    <message>
        <source>restricted NAT</source>
        <translation>Restricted-NAT</translation>
    </message>
    <message>
        <source>symmetric NAT</source>
        <translation>symmetrisches NAT</translation>
    </message>
    <message>
        <source>No NAT: everybody can be reached directly</source>
        <translation>Kein NAT: Alle sind direkt erreichbar</translation>
    </message>
    <message>
        <source>Cone NAT: everybody can be reached</source>
        <translation>Cone-NAT: Alle sind erreichbar</translation>
    </message>
    <message>
        <source>Restricted NAT: works, first contacts take a moment</source>
        <translation>Eingeschränktes NAT: geht, Erstkontakte brauchen einen Moment</translation>
    </message>
    <message>
        <source>Symmetric NAT: some Teredo users cannot be reached</source>
        <translation>Symmetrisches NAT: Manche Teredo-Nutzer sind nicht erreichbar</translation>
    </message>
    <message>
        <source>Here there is none. Nothing gets in the tunnel&apos;s way.</source>
        <translation>Hier gibt es keines. Dem Tunnel steht nichts im Weg.</translation>
    </message>
    <message>
        <source>This one passes on whatever is sent to you. The tunnel works as well as it can.</source>
        <translation>Dieses reicht alles weiter, was Ihnen geschickt wird. Besser kann der Tunnel nicht arbeiten.</translation>
    </message>
    <message>
        <source>This one passes on only what you have asked for. So a first packet takes a detour by way of the server; you will hardly notice.</source>
        <translation>Dieses reicht nur weiter, wonach Sie gefragt haben. Das erste Paket nimmt deshalb einen Umweg über den Server; das fällt kaum auf.</translation>
    </message>
    <message>
        <source>This one gives you another port for each partner, so that partners behind a similar NAT cannot find you. IPv6 sites are not affected. On the router, allowing UPnP helps.</source>
        <translation>Dieses gibt Ihnen für jeden Partner einen anderen Port, sodass Partner hinter einem ähnlichen NAT Sie nicht finden. IPv6-Seiten sind nicht betroffen. Es hilft, im Router UPnP zu erlauben.</translation>
    </message>
    <message>
        <source>Its kind is found out while connecting.</source>
        <translation>Seine Art wird beim Verbinden ermittelt.</translation>
    </message>
</context>
<context>
    <name>NetworkListTask</name>
    <message>
        <source>No network is known yet. Those that NetworkManager connects to are remembered.</source>
        <translation>Noch ist kein Netz bekannt. Gemerkt werden die Netze, mit denen NetworkManager verbindet.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>always use the tunnel</source>
        <translation>Tunnel immer benutzen</translation>
    </message>
    <message>
        <source>never use the tunnel</source>
        <translation>Tunnel nie benutzen</translation>
    </message>
</context>
<context>
    <name>NetworkRuleTask</name>
    <message>
        <source>No known network is called “%1”. “navalisctl networks list” shows them all.</source>
        <translation>Kein bekanntes Netz heißt „%1“. „navalisctl networks list“ zeigt alle.</translation>
    </message>
    <message>
        <source>Several networks are called “%1”. Say which by its UUID, which “navalisctl networks list” shows.</source>
        <translation>Mehrere Netze heißen „%1“. Nennen Sie stattdessen die UUID; „navalisctl networks list“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt da</translation>
    </message>
    <message>
        <source>What worked there</source>
        <translation>Was dort ging</translation>
    </message>
    <message>
        <source>Known networks</source>
        <translation>Bekannte Netze</translation>
    </message>
    <message>
        <source>“Automatic” follows the general setting; the other rules win over it.</source>
        <translation>„Automatisch“ folgt der allgemeinen Einstellung; die anderen Regeln haben Vorrang.</translation>
    </message>
    <message>
        <source>&amp;Rule for this network:</source>
        <translation>&amp;Regel für dieses Netz:</translation>
    </message>
    <message>
        <source>Removes the selected network from the list, at once</source>
        <translation>Nimmt das gewählte Netz sofort aus der Liste</translation>
    </message>
</context>
<context>
    <name>NetworksView</name>
    <message>
        <source>%1 (not applied yet)</source>
        <comment>rule</comment>
        <translation>%1 (noch nicht angewendet)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>NoticePolicy</name>
    <message>
        <source>IPv6 is back</source>
        <translation>IPv6 ist wieder da</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show Window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>OptionsView</name>
    <message>
        <source>in place</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>none, so the tunnel stays closed</source>
        <translation>keine, deshalb bleibt der Tunnel zu</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Schnittstelle: %1</translation>
    </message>
    <message>
        <source>Firewall: %1</source>
        <translation>Firewall: %1</translation>
    </message>
    <message>
        <source>Own address and port: %1</source>
        <translation>Eigene Adresse und Port: %1</translation>
    </message>
    <message>
        <source>As the server sees it: %1</source>
        <translation>Wie der Server sie sieht: %1</translation>
    </message>
    <message>
        <source>Largest packet (MTU), in bytes: %1</source>
        <translation>Größtes Paket (MTU), in Byte: %1</translation>
    </message>
    <message>
        <source>none is needed while the tunnel is off</source>
        <translation>keine nötig, solange der Tunnel aus ist</translation>
    </message>
</context>
<context>
    <name>PortListTask</name>
    <message>
        <source>No port is open: nobody can reach this computer through the tunnel unasked.</source>
        <translation>Kein Port ist offen: Niemand kann diesen Rechner unaufgefordert durch den Tunnel erreichen.</translation>
    </message>
</context>
<context>
    <name>PortOption</name>
    <message>
        <source>any free one</source>
        <translation>irgendein freier</translation>
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
        <translation>antwortete zuletzt nachweislich am %1</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1 % verloren</translation>
    </message>
</context>
<context>
    <name>ServerTestText</name>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Geht</translation>
    </message>
    <message>
        <source>Works, but its second address is silent: the NAT type cannot be found out</source>
        <translation>Geht, aber seine zweite Adresse schweigt: Der NAT-Typ lässt sich nicht ermitteln</translation>
    </message>
    <message>
        <source>No answer: down, or UDP port 3544 is blocked here</source>
        <translation>Keine Antwort: außer Betrieb, oder UDP-Port 3544 ist hier gesperrt</translation>
    </message>
    <message>
        <source>Refuses: no Teredo server runs there</source>
        <translation>Lehnt ab: Dort läuft kein Teredo-Server</translation>
    </message>
    <message>
        <source>Does not accept our key any more</source>
        <translation>Nimmt unseren Schlüssel nicht mehr an</translation>
    </message>
    <message>
        <source>Its name cannot be resolved</source>
        <translation>Sein Name lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>Its name leads to an address that no server can have</source>
        <translation>Sein Name führt zu einer Adresse, die kein Server haben kann</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ungetestet</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>Geht teilweise</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Lehnt ab</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel falsch</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Falsche Adresse</translation>
    </message>
</context>
<context>
    <name>ServerTestTask</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Testing servers: %1 of %2 done</source>
        <translation>Server werden geprüft: %1 von %2 fertig</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Enter the name or the IPv4 address of a Teredo server.</source>
        <translation>Geben Sie den Namen oder die IPv4-Adresse eines Teredo-Servers ein.</translation>
    </message>
    <message>
        <source>This is too long: a host name has at most 253 characters.</source>
        <translation>Das ist zu lang: Ein Rechnername hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address. One looks like 192.0.2.1: four numbers from 0 to 255.</source>
        <translation>Das ist keine IPv4-Adresse. Eine sieht aus wie 192.0.2.1: vier Zahlen von 0 bis 255.</translation>
    </message>
    <message>
        <source>No server can have this address. Enter a public IPv4 address.</source>
        <translation>Diese Adresse kann kein Server haben. Geben Sie eine öffentliche IPv4-Adresse ein.</translation>
    </message>
    <message>
        <source>A host name has only the letters a to z, digits, hyphens and dots.</source>
        <translation>Ein Rechnername besteht nur aus den Buchstaben a bis z, Ziffern, Bindestrichen und Punkten.</translation>
    </message>
    <message>
        <source>Between the dots of a host name there are 1 to 63 characters, with no hyphen at either end.</source>
        <translation>Zwischen den Punkten eines Rechnernamens stehen 1 bis 63 Zeichen, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Test All</source>
        <translation>Alle &amp;testen</translation>
    </message>
    <message>
        <source>Sto&amp;p Testing</source>
        <translation>Test abb&amp;rechen</translation>
    </message>
    <message>
        <source>Use the &amp;Fastest</source>
        <translation>Den s&amp;chnellsten nehmen</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Reset &amp;List</source>
        <translation>Liste &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>A server learns when and from where you are online, and can misdirect your traffic. Use one that you trust.</source>
        <translation>Ein Server erfährt, wann und von wo Sie online sind, und kann Ihren Verkehr fehlleiten. Nehmen Sie einen, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Server to &amp;use:</source>
        <translation>&amp;Benutzter Server:</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>Automatisch: der beste, der geht</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>B&amp;ehalten</translation>
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
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>von Ihrer Systemverwaltung</translation>
    </message>
    <message>
        <source>tested %1</source>
        <comment>when</comment>
        <translation>getestet %1</translation>
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
        <translation>Navalis-Einstellungen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>Warten auf den Helfer. Vielleicht ist eine Passwortabfrage offen, auch hinter diesem Fenster.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>A&amp;llgemein</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netze</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>Das Starten bei der Anmeldung ließ sich nicht einrichten. Ist Ihr persönlicher Ordner beschreibbar?</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Systemverwaltung festgelegt.</translation>
    </message>
    <message>
        <source>The IPv6 tunnel is off.</source>
        <translation>Der IPv6-Tunnel ist aus.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet when to use it.</source>
        <translation>Noch hat niemand gewählt, wann er benutzt wird.</translation>
    </message>
    <message>
        <source>IPv6 works through Teredo.</source>
        <translation>IPv6 funktioniert über Teredo.</translation>
    </message>
    <message>
        <source>The tunnel is in a state this program does not know.</source>
        <translation>Der Tunnel ist in einem Zustand, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Waiting for the Navalis helper…</source>
        <translation>Warten auf den Navalis-Helfer…</translation>
    </message>
    <message>
        <source>The Navalis helper is not installed.</source>
        <translation>Der Navalis-Helfer ist nicht installiert.</translation>
    </message>
    <message>
        <source>It makes the tunnel. Install it from the package this program came from.</source>
        <translation>Er stellt den Tunnel her. Installieren Sie ihn aus dem Paket, aus dem dieses Programm stammt.</translation>
    </message>
    <message>
        <source>The Navalis helper is not running.</source>
        <translation>Der Navalis-Helfer läuft nicht.</translation>
    </message>
    <message>
        <source>The Navalis helper is older than this program.</source>
        <translation>Der Navalis-Helfer ist älter als dieses Programm.</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. “systemctl restart navalis-helper” starts the new one.</source>
        <translation>Helfer: %1, Programm: %2. „systemctl restart navalis-helper“ startet den neuen.</translation>
    </message>
    <message>
        <source>This program is older than the Navalis helper.</source>
        <translation>Dieses Programm ist älter als der Navalis-Helfer.</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. Start this program anew.</source>
        <translation>Helfer: %1, Programm: %2. Starten Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>This network has IPv6 of its own.</source>
        <translation>Dieses Netz hat eigenes IPv6.</translation>
    </message>
    <message>
        <source>The tunnel is not needed here and stands by.</source>
        <translation>Der Tunnel wird hier nicht gebraucht und steht bereit.</translation>
    </message>
    <message>
        <source>Sign in to this network first.</source>
        <translation>Melden Sie sich zuerst in diesem Netz an.</translation>
    </message>
    <message>
        <source>The network shows a login page. The tunnel starts by itself afterwards.</source>
        <translation>Das Netz zeigt eine Anmeldeseite. Danach startet der Tunnel von selbst.</translation>
    </message>
    <message>
        <source>Waiting for a network.</source>
        <translation>Warten auf ein Netz.</translation>
    </message>
    <message>
        <source>The tunnel starts by itself when there is one.</source>
        <translation>Der Tunnel startet von selbst, sobald eines da ist.</translation>
    </message>
    <message>
        <source>The tunnel stays off on this network.</source>
        <translation>In diesem Netz bleibt der Tunnel aus.</translation>
    </message>
    <message>
        <source>A rule for this network says so.</source>
        <translation>So will es eine Regel für dieses Netz.</translation>
    </message>
    <message>
        <source>A VPN is connected.</source>
        <translation>Ein VPN ist verbunden.</translation>
    </message>
    <message>
        <source>The tunnel waits so that nothing gets past the VPN.</source>
        <translation>Der Tunnel wartet, damit nichts am VPN vorbeigeht.</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>Diese Verbindung wird nach Volumen abgerechnet.</translation>
    </message>
    <message>
        <source>The computer is going to sleep.</source>
        <translation>Der Computer geht schlafen.</translation>
    </message>
    <message>
        <source>The tunnel comes back when it wakes up.</source>
        <translation>Der Tunnel kommt zurück, wenn er aufwacht.</translation>
    </message>
    <message>
        <source>The tunnel waits to save data volume.</source>
        <translation>Der Tunnel wartet, um Datenvolumen zu sparen.</translation>
    </message>
    <message>
        <source>The tunnel is waiting.</source>
        <translation>Der Tunnel wartet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Looking up the server %1.</source>
        <translation>Der Server %1 wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>Asking the server %1 for an address.</source>
        <translation>Der Server %1 wird um eine Adresse gebeten.</translation>
    </message>
    <message>
        <source>Waiting for an IPv6 host to answer.</source>
        <translation>Warten auf die Antwort eines IPv6-Rechners.</translation>
    </message>
    <message>
        <source>IPv6 works only in part.</source>
        <translation>IPv6 funktioniert nur teilweise.</translation>
    </message>
    <message>
        <source>No relay answers: other Teredo users can be reached, but no IPv6 site.</source>
        <translation>Kein Relay antwortet: Andere Teredo-Nutzer sind erreichbar, aber keine IPv6-Seite.</translation>
    </message>
    <message>
        <source>This network&apos;s NAT is symmetric: some other Teredo users cannot be reached.</source>
        <translation>Das NAT dieses Netzes ist symmetrisch: Manche anderen Teredo-Nutzer sind nicht erreichbar.</translation>
    </message>
    <message>
        <source>This system offers no tunnel device.</source>
        <translation>Dieses System bietet kein Tunnelgerät.</translation>
    </message>
    <message>
        <source>/dev/net/tun is missing. “modprobe tun” as root provides it.</source>
        <translation>/dev/net/tun fehlt. „modprobe tun“ als root stellt es bereit.</translation>
    </message>
    <message>
        <source>IPv6 is switched off in this system.</source>
        <translation>IPv6 ist in diesem System abgeschaltet.</translation>
    </message>
    <message>
        <source>Look for ipv6.disable=1 on the kernel command line or disable_ipv6 in the sysctl settings.</source>
        <translation>Suchen Sie nach ipv6.disable=1 in der Kernel-Befehlszeile oder disable_ipv6 in den sysctl-Einstellungen.</translation>
    </message>
    <message>
        <source>Another program uses the interface %1.</source>
        <translation>Ein anderes Programm benutzt die Schnittstelle %1.</translation>
    </message>
    <message>
        <source>Stop that program (Miredo, for example); the tunnel then starts by itself.</source>
        <translation>Beenden Sie dieses Programm (zum Beispiel Miredo); der Tunnel startet dann von selbst.</translation>
    </message>
    <message>
        <source>The helper lacks a privilege.</source>
        <translation>Dem Helfer fehlt ein Recht.</translation>
    </message>
    <message>
        <source>It needs CAP_NET_ADMIN, which its systemd unit grants: “systemctl restart navalis-helper”.</source>
        <translation>Er braucht CAP_NET_ADMIN, das seine systemd-Unit ihm gibt: „systemctl restart navalis-helper“.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s engine stopped unexpectedly.</source>
        <translation>Der Tunnelprozess hat unerwartet aufgehört.</translation>
    </message>
    <message>
        <source>It is started again by itself. If this happens often, please report it.</source>
        <translation>Er wird von selbst neu gestartet. Wenn das oft geschieht, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Something in this system refused the tunnel.</source>
        <translation>Etwas in diesem System hat den Tunnel abgelehnt.</translation>
    </message>
    <message>
        <source>The detail says what. It is tried again by itself; if it stays, please report it with the detail.</source>
        <translation>Die Einzelheit sagt, was. Es wird von selbst wieder versucht; wenn es so bleibt, melden Sie es bitte mit der Einzelheit.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>Der Server %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be down, or this network may block it. Choose another server, or try another network, such as a phone&apos;s. It is asked again by itself.</source>
        <translation>Er ist vielleicht ausgefallen, oder dieses Netz blockiert ihn. Wählen Sie einen anderen Server, oder versuchen Sie ein anderes Netz, etwa das eines Telefons. Er wird von selbst wieder gefragt.</translation>
    </message>
    <message>
        <source>This network blocks the tunnel.</source>
        <translation>Dieses Netz blockiert den Tunnel.</translation>
    </message>
    <message>
        <source>No server answers on UDP port 3544. Another network, such as a phone&apos;s, may help.</source>
        <translation>Kein Server antwortet auf UDP-Port 3544. Ein anderes Netz, etwa das eines Telefons, könnte helfen.</translation>
    </message>
    <message>
        <source>The server %1 does not accept the key any more.</source>
        <translation>Der Server %1 nimmt den Schlüssel nicht mehr an.</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for a new key, or choose another server.</source>
        <translation>Bitten Sie den Betreiber dieses Servers um einen neuen Schlüssel, oder wählen Sie einen anderen Server.</translation>
    </message>
    <message>
        <source>The name of the server %1 cannot be resolved.</source>
        <translation>Der Name des Servers %1 lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check its spelling, or choose another server. This network&apos;s name service may also not work yet. It is tried again by itself.</source>
        <translation>Prüfen Sie die Schreibweise, oder wählen Sie einen anderen Server. Vielleicht arbeitet auch die Namensauflösung dieses Netzes noch nicht. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Another program uses the tunnel&apos;s UDP port.</source>
        <translation>Ein anderes Programm benutzt den UDP-Port des Tunnels.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port: on the page “Advanced” of the settings, or as ClientPort in /etc/navalis/navalis.conf.</source>
        <translation>Beenden Sie dieses Programm, oder wählen Sie einen anderen Port: in den Einstellungen auf der Seite „Erweitert“ oder als ClientPort in /etc/navalis/navalis.conf.</translation>
    </message>
    <message>
        <source>The system gives the tunnel no UDP socket.</source>
        <translation>Das System gibt dem Tunnel keinen UDP-Socket.</translation>
    </message>
    <message>
        <source>The detail says why; a chosen port below 1024 may be the reason. It is tried again by itself.</source>
        <translation>Die Einzelheit sagt, warum; vielleicht ist ein Port unter 1024 gewählt. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The tunnel does not work.</source>
        <translation>Der Tunnel funktioniert nicht.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>login page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>has IPv6</source>
        <translation>hat IPv6</translation>
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
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The Navalis helper does not answer.</source>
        <translation>Der Navalis-Helfer antwortet nicht.</translation>
    </message>
    <message>
        <source>It is running, but busy or stuck. If it stays silent, “systemctl restart navalis-helper” starts it anew.</source>
        <translation>Er läuft, ist aber beschäftigt oder hängt. Bleibt er stumm, startet ihn „systemctl restart navalis-helper“ neu.</translation>
    </message>
    <message>
        <source>IPv6 is switched off for this network.</source>
        <translation>Für dieses Netz ist IPv6 abgeschaltet.</translation>
    </message>
    <message>
        <source>The tunnel respects that and waits.</source>
        <translation>Der Tunnel richtet sich danach und wartet.</translation>
    </message>
    <message>
        <source>A NAT is the device that lets many computers share one IPv4 address: mostly the router of this network, or one at the provider.</source>
        <translation>Ein NAT ist das Gerät, durch das sich viele Rechner eine IPv4-Adresse teilen: meist der Router dieses Netzes oder einer beim Anbieter.</translation>
    </message>
    <message>
        <source>“systemctl start navalis-helper” starts it; “systemctl status navalis-helper” tells why it stopped. %1</source>
        <translation>„systemctl start navalis-helper“ startet ihn; „systemctl status navalis-helper“ sagt, warum er aufgehört hat. %1</translation>
    </message>
    <message>
        <source>The firewall rules for the tunnel could not be set.</source>
        <translation>Die Firewall-Regeln für den Tunnel ließen sich nicht setzen.</translation>
    </message>
    <message>
        <source>Firewall rules keep strangers from reaching open ports of this computer through the tunnel. The kernel refused them, so the tunnel stays closed.</source>
        <translation>Firewall-Regeln sorgen dafür, dass Fremde offene Ports dieses Rechners nicht durch den Tunnel erreichen. Der Kernel hat sie abgelehnt, deshalb bleibt der Tunnel geschlossen.</translation>
    </message>
    <message>
        <source>It keeps the number of the tunnel&apos;s port.</source>
        <translation>Es behält die Nummer des Tunnelports bei.</translation>
    </message>
    <message>
        <source>It gives the tunnel&apos;s port another number.</source>
        <translation>Es gibt dem Port des Tunnels eine andere Nummer.</translation>
    </message>
    <message>
        <source>It leads computers of this network to each other by their outside addresses (hairpinning).</source>
        <translation>Es leitet Rechner dieses Netzes über ihre äußeren Adressen zueinander (Hairpinning).</translation>
    </message>
    <message>
        <source>It has not been seen to lead computers of this network to each other by their outside addresses (hairpinning), so Teredo users among them may not reach each other.</source>
        <translation>Dass es Rechner dieses Netzes über ihre äußeren Adressen zueinander leitet (Hairpinning), war nicht festzustellen; Teredo-Nutzer unter ihnen erreichen einander vielleicht nicht.</translation>
    </message>
    <message>
        <source>It has opened a port for the tunnel (%1).</source>
        <comment>by UPnP, for example</comment>
        <translation>Es hat einen Port für den Tunnel geöffnet (%1).</translation>
    </message>
    <message>
        <source>port number kept</source>
        <translation>Portnummer bleibt</translation>
    </message>
    <message>
        <source>port number changed</source>
        <translation>Portnummer ändert sich</translation>
    </message>
    <message>
        <source>hairpinning</source>
        <translation>Hairpinning</translation>
    </message>
    <message>
        <source>no hairpinning seen</source>
        <translation>kein Hairpinning festgestellt</translation>
    </message>
    <message>
        <source>port opened by %1</source>
        <comment>by UPnP, for example</comment>
        <translation>Port geöffnet durch %1</translation>
    </message>
</context>
<context>
    <name>StatusHeader</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>&amp;IPv6 über Teredo</translation>
    </message>
    <message>
        <source>IPv6 through Teredo</source>
        <translation>IPv6 über Teredo</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>“navalisctl auto” uses it where the network has no IPv6, “navalisctl on” always.</source>
        <translation>„navalisctl auto“ benutzt ihn, wo das Netz kein IPv6 hat, „navalisctl on“ immer.</translation>
    </message>
    <message>
        <source>auto: only where the network has no IPv6</source>
        <translation>auto: nur wo das Netz kein IPv6 hat</translation>
    </message>
    <message>
        <source>on: always</source>
        <translation>on: immer</translation>
    </message>
    <message>
        <source>off: never</source>
        <translation>off: nie</translation>
    </message>
    <message>
        <source>NAT details</source>
        <translation>NAT-Details</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>Detail: %1</source>
        <translation>Einzelheit: %1</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>Warten auf den Helfer. Vielleicht ist eine Passwortabfrage offen, auch hinter diesem Fenster.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>&amp;Restart Navalis</source>
        <translation>Navalis neu &amp;starten</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>An&amp;meldeseite öffnen…</translation>
    </message>
    <message>
        <source>Choose Ser&amp;ver…</source>
        <translation>Ser&amp;ver wählen…</translation>
    </message>
    <message>
        <source>Set &amp;Port…</source>
        <translation>&amp;Port einstellen…</translation>
    </message>
    <message>
        <source>Change &amp;Rule…</source>
        <translation>&amp;Regel ändern…</translation>
    </message>
    <message>
        <source>Change S&amp;ettings…</source>
        <translation>Einstell&amp;ungen ändern…</translation>
    </message>
    <message>
        <source>Find Out &amp;More…</source>
        <translation>&amp;Mehr erfahren…</translation>
    </message>
</context>
<context>
    <name>StatusRows</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Kopiert die Adresse</translation>
    </message>
    <message>
        <source>Chooses another server</source>
        <translation>Wählt einen anderen Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>NAT-Typ</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Explains the NAT type</source>
        <translation>Erklärt den NAT-Typ</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a row and what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Automatic: used where the network has no IPv6</source>
        <translation>Automatisch: benutzt, wo das Netz kein IPv6 hat</translation>
    </message>
    <message>
        <source>Always used</source>
        <translation>Immer benutzt</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
</context>
<context>
    <name>TrafficGraph</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>Datenverkehr der letzten Minute</translation>
    </message>
    <message>
        <source>The last minute. Area: received; dashed line: sent; top: %1</source>
        <translation>Die letzte Minute. Fläche: empfangen; gestrichelt: gesendet; oberer Rand: %1</translation>
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
        <translation>%1 empfangen, %2 gesendet</translation>
    </message>
    <message>
        <source>now %1/s in, %2/s out</source>
        <translation>jetzt %1/s herein, %2/s hinaus</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>received and sent, and when that was counted</comment>
        <translation>%1 (Stand: %2)</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>&amp;IPv6 über Teredo</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;On This Network</source>
        <translation>I&amp;n diesem Netz</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>An&amp;meldeseite öffnen…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>Al&amp;ways On</source>
        <translation>&amp;Immer an</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1 — Copy</source>
        <translation>%1 — Kopieren</translation>
    </message>
    <message>
        <source>Middle click turns it off</source>
        <translation>Mittelklick schaltet ihn aus</translation>
    </message>
    <message>
        <source>Middle click turns it on</source>
        <translation>Mittelklick schaltet ihn ein</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>server in use</comment>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <comment>server</comment>
        <translation>%1 (keine Antwort)</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>server and its round trip</comment>
        <translation>%1 (%2 ms)</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>what the tunnel does, and why</source>
        <translation>was der Tunnel tut und warum</translation>
    </message>
    <message>
        <source>Shows the state of the tunnel, its address, server and network. Exits with 1 if the tunnel has failed.</source>
        <translation>Zeigt den Zustand des Tunnels, seine Adresse, den Server und das Netz. Der Rückgabewert ist 1, wenn der Tunnel gescheitert ist.</translation>
    </message>
    <message>
        <source>use the tunnel always</source>
        <translation>Tunnel immer benutzen</translation>
    </message>
    <message>
        <source>Uses the tunnel on every network, even where there is IPv6 without it.</source>
        <translation>Benutzt den Tunnel in jedem Netz, auch dort, wo es ohne ihn IPv6 gibt.</translation>
    </message>
    <message>
        <source>never use it</source>
        <translation>nie benutzen</translation>
    </message>
    <message>
        <source>Switches the tunnel off until it is switched on again.</source>
        <translation>Schaltet den Tunnel aus, bis er wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>use it where the network has no IPv6</source>
        <translation>benutzen, wo das Netz kein IPv6 hat</translation>
    </message>
    <message>
        <source>Uses the tunnel wherever the network offers IPv4 alone. This is the default.</source>
        <translation>Benutzt den Tunnel überall, wo das Netz nur IPv4 bietet. Das ist die Voreinstellung.</translation>
    </message>
    <message>
        <source>start the tunnel over</source>
        <translation>Tunnel neu starten</translation>
    </message>
    <message>
        <source>Starts the tunnel over, as after joining a network. Does nothing while it is off.</source>
        <translation>Baut den Tunnel neu auf wie nach dem Wechsel in ein Netz. Tut nichts, solange er ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>print a line for each change</source>
        <translation>bei jeder Änderung eine Zeile ausgeben</translation>
    </message>
    <message>
        <source>Prints a line now and for each change, until interrupted: time, state, reason, address.</source>
        <translation>Gibt jetzt und bei jeder Änderung eine Zeile aus, bis zum Abbruch: Zeit, Zustand, Grund, Adresse.</translation>
    </message>
    <message>
        <source>the Teredo servers to choose from</source>
        <translation>die Teredo-Server zur Auswahl</translation>
    </message>
    <message>
        <source>Lists the servers, best first, with what the last test found. An asterisk marks the one in use.</source>
        <translation>Listet die Server auf, den besten zuerst, mit dem Ergebnis des letzten Tests. Ein Stern kennzeichnet den benutzten.</translation>
    </message>
    <message>
        <source>find out which servers work</source>
        <translation>feststellen, welche Server arbeiten</translation>
    </message>
    <message>
        <source>Asks servers for an address, as the tunnel does, and prints what each answered. Without a name all listed servers are asked. One that is not listed may be named too.</source>
        <translation>Bittet Server wie der Tunnel um eine Adresse und gibt aus, was jeder geantwortet hat. Ohne Namen werden alle Server der Liste gefragt. Auch einer, der nicht in der Liste steht, kann genannt werden.</translation>
    </message>
    <message>
        <source>use this server, or “auto” for the best</source>
        <translation>diesen Server benutzen oder mit „auto“ den besten</translation>
    </message>
    <message>
        <source>Uses this server from now on: a host name or an IPv4 address. “auto” leaves the choice to the helper. A server that is not listed needs an administrator&apos;s password, for it sees whom you talk to.</source>
        <translation>Benutzt von jetzt an diesen Server: ein Rechnername oder eine IPv4-Adresse. „auto“ überlässt die Wahl dem Helfer. Ein Server, der nicht in der Liste steht, braucht das Passwort eines Verwalters, denn er sieht, mit wem Sie sprechen.</translation>
    </message>
    <message>
        <source>add a server to the list</source>
        <translation>Server in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>Adds a server to the list: a host name or an IPv4 address.</source>
        <translation>Nimmt einen Server in die Liste auf: ein Rechnername oder eine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>remove a server from the list</source>
        <translation>Server aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Removes a server from the list. The one chosen with “servers use” cannot be removed.</source>
        <translation>Entfernt einen Server aus der Liste. Der mit „servers use“ gewählte lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>go back to the built-in list</source>
        <translation>zur mitgelieferten Liste zurückkehren</translation>
    </message>
    <message>
        <source>Forgets what was added to and removed from the list of servers.</source>
        <translation>Vergisst, was in die Liste der Server aufgenommen und aus ihr entfernt wurde.</translation>
    </message>
    <message>
        <source>the known networks and their rules</source>
        <translation>die bekannten Netze und ihre Regeln</translation>
    </message>
    <message>
        <source>Lists the networks this computer was on, latest first, with the rule for each. An asterisk marks the present one.</source>
        <translation>Listet die Netze auf, in denen dieser Rechner war, das letzte zuerst, mit der Regel für jedes. Ein Stern kennzeichnet das jetzige.</translation>
    </message>
    <message>
        <source>use the tunnel there or not</source>
        <translation>Tunnel dort benutzen oder nicht</translation>
    </message>
    <message>
        <source>Makes a rule for a network, given by its name, its UUID or the word “current”. “always” uses the tunnel there, “never” does not, “automatic” decides as on any other network.</source>
        <translation>Legt eine Regel für ein Netz fest, genannt durch seinen Namen, seine UUID oder das Wort „current“. „always“ benutzt dort den Tunnel, „never“ nicht, „automatic“ entscheidet wie in jedem anderen Netz.</translation>
    </message>
    <message>
        <source>forget a network and its rule</source>
        <translation>Netz und seine Regel vergessen</translation>
    </message>
    <message>
        <source>Forgets a network, its rule and what worked there.</source>
        <translation>Vergisst ein Netz, seine Regel und was dort gelang.</translation>
    </message>
    <message>
        <source>check everything and say what helps</source>
        <translation>alles prüfen und sagen, was hilft</translation>
    </message>
    <message>
        <source>Checks step by step what the tunnel needs, and says what to do about what is missing. Takes some seconds.</source>
        <translation>Prüft Schritt für Schritt, was der Tunnel braucht, und sagt, was gegen das Fehlende zu tun ist. Dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>what happened lately</source>
        <translation>was zuletzt geschah</translation>
    </message>
    <message>
        <source>Prints the latest events, oldest first.</source>
        <translation>Gibt die letzten Ereignisse aus, das älteste zuerst.</translation>
    </message>
    <message>
        <source>what a Teredo address tells about its owner</source>
        <translation>was eine Teredo-Adresse über ihren Inhaber verrät</translation>
    </message>
    <message>
        <source>Decodes a Teredo address, one that begins with 2001:0: – its server, and the IPv4 address and port of its owner.</source>
        <translation>Entschlüsselt eine Teredo-Adresse, also eine, die mit 2001:0: beginnt – ihren Server sowie IPv4-Adresse und Port ihres Inhabers.</translation>
    </message>
    <message>
        <source>the ports open to the Internet</source>
        <translation>die zum Internet offenen Ports</translation>
    </message>
    <message>
        <source>Lists the ports of this computer that anybody can reach through the tunnel.</source>
        <translation>Listet die Ports dieses Rechners auf, die jeder durch den Tunnel erreichen kann.</translation>
    </message>
    <message>
        <source>let others in at a port, such as 22/tcp</source>
        <translation>andere an einem Port einlassen, etwa 22/tcp</translation>
    </message>
    <message>
        <source>Lets anybody on the IPv6 Internet reach a port of this computer, such as 22/tcp or 60001/udp. Always asks for an administrator&apos;s password.</source>
        <translation>Lässt jeden im IPv6-Internet einen Port dieses Rechners erreichen, etwa 22/tcp oder 60001/udp. Fragt jedes Mal nach dem Passwort eines Verwalters.</translation>
    </message>
    <message>
        <source>close a port again</source>
        <translation>Port wieder schließen</translation>
    </message>
    <message>
        <source>Closes a port again that “firewall open” has opened.</source>
        <translation>Schließt einen Port wieder, den „firewall open“ geöffnet hat.</translation>
    </message>
    <message>
        <source>versions of this program and of the helper</source>
        <translation>Versionen dieses Programms und des Helfers</translation>
    </message>
    <message>
        <source>Prints the versions of this program and of the helper.</source>
        <translation>Gibt die Versionen dieses Programms und des Helfers aus.</translation>
    </message>
    <message>
        <source>this text, or more about a command</source>
        <translation>dieser Text oder mehr über einen Befehl</translation>
    </message>
    <message>
        <source>Explains a command. “navalisctl COMMAND --help” does the same.</source>
        <translation>Erklärt einen Befehl. „navalisctl COMMAND --help“ tut dasselbe.</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>JSON für Programme ausgeben</translation>
    </message>
    <message>
        <source>print again at each change, until interrupted</source>
        <translation>bei jeder Änderung erneut ausgeben, bis zum Abbruch</translation>
    </message>
    <message>
        <source>go on with what happens, until interrupted</source>
        <translation>fortfahren mit dem, was geschieht, bis zum Abbruch</translation>
    </message>
    <message>
        <source>include addresses and names of networks: not for publishing</source>
        <translation>mit Adressen und Namen von Netzen: nicht zum Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>&amp;Automatically, where the network has no IPv6 (recommended)</source>
        <translation>&amp;Automatisch, wo das Netz kein IPv6 hat (empfohlen)</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>&amp;Immer</translation>
    </message>
    <message>
        <source>&amp;Only when I switch it on</source>
        <translation>&amp;Nur wenn ich ihn einschalte</translation>
    </message>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>Symbol nach der An&amp;meldung anzeigen</translation>
    </message>
    <message>
        <source>Welcome to Navalis</source>
        <translation>Willkommen bei Navalis</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>Many networks, in hotels and trains for example, only have IPv4. Navalis makes IPv6 work there, by a tunnel through the network (Teredo). Programs need not know of it.</source>
        <translation>Viele Netze, etwa in Hotels und Zügen, haben nur IPv4. Navalis sorgt dort für IPv6, mit einem Tunnel durch das Netz (Teredo). Programme müssen davon nichts wissen.</translation>
    </message>
    <message>
        <source>Privacy: the Teredo server sees when and from which IPv4 address you are online, and everybody you reach over IPv6 learns that address. What is not encrypted can be read on the way, as without a tunnel.</source>
        <translation>Privatsphäre: Der Teredo-Server sieht, wann und mit welcher IPv4-Adresse Sie online sind, und jeder, den Sie über IPv6 erreichen, erfährt diese Adresse. Was nicht verschlüsselt ist, kann unterwegs mitgelesen werden, wie ohne Tunnel auch.</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens; a firewall of its own is in place.</source>
        <translation>Schutz: Niemand kann durch den Tunnel eine Verbindung zu diesem Rechner öffnen, außer an Ports, die eine Systemverwaltung öffnet; eine eigene Firewall ist in Kraft.</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens. Its own firewall comes up first; without it the tunnel stays closed.</source>
        <translation>Schutz: Niemand kann durch den Tunnel eine Verbindung zu diesem Rechner öffnen, außer an Ports, die eine Systemverwaltung öffnet. Zuerst kommt seine eigene Firewall; ohne sie bleibt der Tunnel zu.</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>Wann der Tunnel benutzt wird</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>IPv6 on networks that only have IPv4</source>
        <translation>IPv6 in Netzen, die nur IPv4 haben</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Systemabschnitt starten, ohne Fenster.</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>Tunnel device</source>
        <translation>Tunnelgerät</translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <translation>NetworkManager</translation>
    </message>
    <message>
        <source>IPv4 connection</source>
        <translation>IPv4-Verbindung</translation>
    </message>
    <message>
        <source>UDP to the server</source>
        <translation>UDP zum Server</translation>
    </message>
    <message>
        <source>Teredo address</source>
        <translation>Teredo-Adresse</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Way to IPv6 sites</source>
        <translation>Weg zu IPv6-Seiten</translation>
    </message>
    <message>
        <source>IPv6 addresses by name</source>
        <translation>IPv6-Adressen zu Namen</translation>
    </message>
    <message>
        <source>Protection from outside</source>
        <translation>Schutz von außen</translation>
    </message>
    <message>
        <source>Other tunnel programs</source>
        <translation>Andere Tunnelprogramme</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Netzwerkschnittstelle</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>It has the prefix 3ffe:831f::/32, which was used before RFC 4380; nobody routes it any more.</source>
        <translation>Sie hat das Präfix 3ffe:831f::/32, das vor RFC 4380 benutzt wurde; niemand leitet es noch weiter.</translation>
    </message>
    <message>
        <source>The address of its server is none that a public server can have.</source>
        <translation>Die Adresse ihres Servers ist keine, die ein öffentlicher Server haben kann.</translation>
    </message>
    <message>
        <source>The address of its client is none that others can send to: peers will not answer it.</source>
        <translation>Die Adresse ihres Clients ist keine, an die andere senden können: Partner werden ihm nicht antworten.</translation>
    </message>
    <message>
        <source>The port of its client is 0: nobody can send there.</source>
        <translation>Der Port ihres Clients ist 0: Dorthin kann niemand senden.</translation>
    </message>
    <message>
        <source>Its client says that its NAT lets everybody in, which nobody relies on any more (RFC 5991).</source>
        <translation>Ihr Client sagt, sein NAT lasse jeden herein, worauf sich niemand mehr verlässt (RFC 5991).</translation>
    </message>
    <message>
        <source>Some of its flags are reserved and should be 0.</source>
        <translation>Einige ihrer Flags sind reserviert und sollten 0 sein.</translation>
    </message>
    <message>
        <source>It holds no random bits, as the addresses of clients before RFC 5991: it is easy to guess.</source>
        <translation>Sie enthält keine zufälligen Bits, wie die Adressen von Clients vor RFC 5991: Sie ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Whoever sees it knows the IPv4 address and port of its client.</source>
        <translation>Wer sie sieht, kennt die IPv4-Adresse und den Port ihres Clients.</translation>
    </message>
    <message>
        <source>%1 is not a Teredo address: they begin with 2001:0:.</source>
        <translation>%1 ist keine Teredo-Adresse: Diese beginnen mit 2001:0:.</translation>
    </message>
    <message>
        <source>Too many calls wait for their answers. Try again once some of them have come.</source>
        <translation>Zu viele Aufrufe warten auf ihre Antworten. Versuchen Sie es wieder, wenn einige davon gekommen sind.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Sie dürfen das nicht.</translation>
    </message>
    <message>
        <source>The authorisation service polkit cannot be asked. “systemctl status polkit” tells why; root needs none.</source>
        <translation>Der Legitimierungsdienst polkit lässt sich nicht fragen. „systemctl status polkit“ sagt, warum; root braucht keinen.</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>Die Passwortabfrage wurde geschlossen.</translation>
    </message>
    <message>
        <source>This needs a password, and nobody could be asked for it.</source>
        <translation>Hierfür ist ein Passwort nötig, und niemand ließ sich danach fragen.</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Try again once that is answered.</source>
        <translation>Eine andere Anfrage wartet noch auf ihr Passwort. Versuchen Sie es wieder, wenn diese beantwortet ist.</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>er schweigt</translation>
    </message>
    <message>
        <source>it does not know a name that is known everywhere</source>
        <translation>er kennt einen Namen nicht, der überall bekannt ist</translation>
    </message>
    <message>
        <source>it reports a failure of its own</source>
        <translation>er meldet einen eigenen Fehler</translation>
    </message>
    <message>
        <source>The network has IPv6 of its own. The tunnel is not needed.</source>
        <translation>Das Netz hat eigenes IPv6. Der Tunnel wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv6 of its own. The tunnel is not needed.</source>
        <translation>Das Netz „%1“ hat eigenes IPv6. Der Tunnel wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>The network lets nothing through until you have signed in.</source>
        <translation>Das Netz lässt nichts durch, bis Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; lets nothing through until you have signed in.</source>
        <translation>Das Netz „%1“ lässt nichts durch, bis Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>Open any web page and sign in.</source>
        <translation>Öffnen Sie eine beliebige Webseite, und melden Sie sich an.</translation>
    </message>
    <message>
        <source>There is no way to the IPv4 Internet.</source>
        <translation>Es gibt keinen Weg ins IPv4-Internet.</translation>
    </message>
    <message>
        <source>Connect this computer to a network.</source>
        <translation>Verbinden Sie diesen Rechner mit einem Netz.</translation>
    </message>
    <message>
        <source>The network has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>Das Netz hat IPv4 und kein IPv6: ein Fall für den Tunnel.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>Das Netz „%1“ hat IPv4 und kein IPv6: ein Fall für den Tunnel.</translation>
    </message>
    <message>
        <source>UDP reaches the server %1; its answer takes %2 ms.</source>
        <translation>UDP erreicht den Server %1; seine Antwort dauert %2 ms.</translation>
    </message>
    <message>
        <source>The network refuses UDP to the server %1.</source>
        <translation>Das Netz weist UDP an den Server %1 ab.</translation>
    </message>
    <message>
        <source>Its firewall must let UDP port 3544 out. Another network may.</source>
        <translation>Seine Firewall muss den UDP-Port 3544 hinauslassen. Ein anderes Netz tut das vielleicht.</translation>
    </message>
    <message>
        <source>UDP reaches the server %1.</source>
        <translation>UDP erreicht den Server %1.</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, it does not know our identifier and secret, or UDP is blocked.</source>
        <translation>Vom Server %1 kommt keine Antwort: Er ist ausgefallen, er kennt unsere Kennung und unser Geheimnis nicht, oder UDP ist gesperrt.</translation>
    </message>
    <message>
        <source>Check its line in section [Credentials] of /etc/navalis/navalis.conf, and test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>Prüfen Sie seine Zeile im Abschnitt [Credentials] von /etc/navalis/navalis.conf, und testen Sie die anderen Server. Antwortet keiner, so sperrt dieses Netz den UDP-Port 3544.</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, or UDP is blocked.</source>
        <translation>Vom Server %1 kommt keine Antwort: Er ist ausgefallen, oder UDP ist gesperrt.</translation>
    </message>
    <message>
        <source>Test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>Testen Sie die anderen Server. Antwortet keiner, so sperrt dieses Netz den UDP-Port 3544.</translation>
    </message>
    <message>
        <source>The address of the server %1 cannot be found: %2</source>
        <translation>Die Adresse des Servers %1 lässt sich nicht finden: %2</translation>
    </message>
    <message>
        <source>Check the name, and whether this network&apos;s name server works.</source>
        <translation>Prüfen Sie den Namen, und ob der Namensserver dieses Netzes funktioniert.</translation>
    </message>
    <message>
        <source>Another program uses our UDP port: %1</source>
        <translation>Ein anderes Programm benutzt unseren UDP-Port: %1</translation>
    </message>
    <message>
        <source>Set the port to 0, which means any free one.</source>
        <translation>Setzen Sie den Port auf 0, das heißt: irgendein freier.</translation>
    </message>
    <message>
        <source>Nothing is being sent to the server %1 now.</source>
        <translation>An den Server %1 wird jetzt nichts gesendet.</translation>
    </message>
    <message>
        <source>The name server tells IPv6 addresses.</source>
        <translation>Der Namensserver nennt IPv6-Adressen.</translation>
    </message>
    <message>
        <source>The name server keeps IPv6 addresses from you.</source>
        <translation>Der Namensserver enthält Ihnen IPv6-Adressen vor.</translation>
    </message>
    <message>
        <source>Use another name server, for sites that only have IPv6 cannot be found with this one.</source>
        <translation>Verwenden Sie einen anderen Namensserver, denn Seiten, die nur IPv6 haben, sind mit diesem nicht zu finden.</translation>
    </message>
    <message>
        <source>No answer about IPv6 addresses comes from the name server: %1</source>
        <translation>Der Namensserver gibt keine Auskunft über IPv6-Adressen: %1</translation>
    </message>
    <message>
        <source>Check whether this network&apos;s name server works.</source>
        <translation>Prüfen Sie, ob der Namensserver dieses Netzes funktioniert.</translation>
    </message>
    <message>
        <source>The helper %1 is running. It may not change the network.</source>
        <translation>Der Helfer %1 läuft. Er darf das Netz nicht ändern.</translation>
    </message>
    <message>
        <source>Let systemd start it: systemctl enable --now navalis-helper.service</source>
        <translation>Lassen Sie ihn von systemd starten: systemctl enable --now navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running. Its settings are not clean: %2</source>
        <translation>Der Helfer %1 läuft. Seine Einstellungen sind nicht in Ordnung: %2</translation>
    </message>
    <message>
        <source>Correct these lines, then: systemctl reload navalis-helper.service</source>
        <translation>Berichtigen Sie diese Zeilen, dann: systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running.</source>
        <translation>Der Helfer %1 läuft.</translation>
    </message>
    <message>
        <source>Network interfaces can be made (/dev/net/tun).</source>
        <translation>Netzwerkschnittstellen lassen sich anlegen (/dev/net/tun).</translation>
    </message>
    <message>
        <source>Load the kernel module with &quot;modprobe tun&quot;. In a container, let it have /dev/net/tun.</source>
        <translation>Laden Sie das Kernelmodul mit „modprobe tun“. Einem Container geben Sie /dev/net/tun.</translation>
    </message>
    <message>
        <source>NetworkManager is not running. The kernel&apos;s routes tell what the network gives.</source>
        <translation>NetworkManager läuft nicht. Was das Netz bietet, sagen die Routen des Kernels.</translation>
    </message>
    <message>
        <source>NetworkManager manages %1, and may take its address away.</source>
        <translation>NetworkManager verwaltet %1 und nimmt ihm vielleicht die Adresse weg.</translation>
    </message>
    <message>
        <source>A file of yours in /etc/NetworkManager replaces unmanaged-devices; write &quot;+=&quot; there.</source>
        <translation>Eine Ihrer Dateien in /etc/NetworkManager ersetzt unmanaged-devices; schreiben Sie dort „+=“.</translation>
    </message>
    <message>
        <source>NetworkManager is running and leaves %1 alone.</source>
        <translation>NetworkManager läuft und lässt %1 in Ruhe.</translation>
    </message>
    <message>
        <source>Incoming traffic cannot be kept out: %1</source>
        <translation>Eingehender Verkehr lässt sich nicht fernhalten: %1</translation>
    </message>
    <message>
        <source>The kernel needs nftables (5.12 or later). Without it there is no tunnel.</source>
        <translation>Der Kernel braucht nftables (5.12 oder neuer). Ohne das gibt es keinen Tunnel.</translation>
    </message>
    <message>
        <source>Nobody can reach this computer unasked; %1 packets have been refused.</source>
        <translation>Niemand kann diesen Rechner ungefragt erreichen; abgewiesene Pakete: %1.</translation>
    </message>
    <message>
        <source>There is no tunnel now that would need a firewall.</source>
        <translation>Zurzeit gibt es keinen Tunnel, der eine Firewall brauchte.</translation>
    </message>
    <message>
        <source>Miredo is running. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Miredo läuft. Zwei Teredo-Clients sind einander im Weg.</translation>
    </message>
    <message>
        <source>Stop it: systemctl disable --now miredo.service</source>
        <translation>Halten Sie es an: systemctl disable --now miredo.service</translation>
    </message>
    <message>
        <source>Another Teredo client owns the interface %1. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Ein anderer Teredo-Client besitzt die Schnittstelle %1. Zwei Teredo-Clients sind einander im Weg.</translation>
    </message>
    <message>
        <source>Stop the program that made this interface.</source>
        <translation>Beenden Sie das Programm, das diese Schnittstelle angelegt hat.</translation>
    </message>
    <message>
        <source>Somebody else uses %1: %2</source>
        <translation>Jemand anderes benutzt %1: %2</translation>
    </message>
    <message>
        <source>&quot;ip -d link show %1&quot; tells more about it.</source>
        <translation>„ip -d link show %1“ sagt mehr darüber.</translation>
    </message>
    <message>
        <source>No other program is in the way.</source>
        <translation>Kein anderes Programm ist im Weg.</translation>
    </message>
    <message>
        <source>IPv6 is switched off: %1</source>
        <translation>IPv6 ist ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Set net.ipv6.conf.all.disable_ipv6 and net.ipv6.conf.default.disable_ipv6 to 0.</source>
        <translation>Setzen Sie net.ipv6.conf.all.disable_ipv6 und net.ipv6.conf.default.disable_ipv6 auf 0.</translation>
    </message>
    <message>
        <source>The events tell who changed it, where that is known.</source>
        <translation>Die Ereignisse sagen, wer sie geändert hat, soweit das bekannt ist.</translation>
    </message>
    <message>
        <source>The tunnel does not run, so there is no interface %1.</source>
        <translation>Der Tunnel läuft nicht, also gibt es keine Schnittstelle %1.</translation>
    </message>
    <message>
        <source>%1 has no address yet and passes packets of up to %2 bytes.</source>
        <translation>%1 hat noch keine Adresse und nimmt Pakete bis zu %2 Bytes an.</translation>
    </message>
    <message>
        <source>%1 has the address %2 and passes packets of up to %3 bytes.</source>
        <translation>%1 hat die Adresse %2 und nimmt Pakete bis zu %3 Bytes an.</translation>
    </message>
    <message>
        <source>Nothing is known before the server has answered.</source>
        <translation>Bevor der Server geantwortet hat, ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The server has given the address %1.</source>
        <translation>Der Server hat die Adresse %1 vergeben.</translation>
    </message>
    <message>
        <source>The server is being asked just now.</source>
        <translation>Der Server wird gerade gefragt.</translation>
    </message>
    <message>
        <source>Run this again in a moment.</source>
        <translation>Prüfen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The tunnel is switched off.</source>
        <translation>Der Tunnel ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Schalten Sie ihn ein.</translation>
    </message>
    <message>
        <source>The tunnel waits (%1).</source>
        <translation>Der Tunnel wartet (%1).</translation>
    </message>
    <message>
        <source>The engine has crashed: %1</source>
        <translation>Der Tunnelprozess ist abgestürzt: %1</translation>
    </message>
    <message>
        <source>Please report this with the events. It is started again by itself.</source>
        <translation>Bitte melden Sie dies mit den Ereignissen. Er wird von selbst wieder gestartet.</translation>
    </message>
    <message>
        <source>The server %1 knows us, but wants another secret than ours.</source>
        <translation>Der Server %1 kennt uns, will aber ein anderes Geheimnis als unseres.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one, write it into section [Credentials] of /etc/navalis/navalis.conf, then: systemctl reload navalis-helper.service</source>
        <translation>Bitten Sie den Betreiber um ein neues, schreiben Sie es in den Abschnitt [Credentials] von /etc/navalis/navalis.conf, dann: systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>There is no tunnel (%1).</source>
        <translation>Es gibt keinen Tunnel (%1).</translation>
    </message>
    <message>
        <source>There is no tunnel (%1). %2</source>
        <translation>Es gibt keinen Tunnel (%1). %2</translation>
    </message>
    <message>
        <source>See what else failed here.</source>
        <translation>Sehen Sie nach, was hier sonst fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Others see you as %1. The router gives each of them another port (symmetric NAT).</source>
        <translation>Andere sehen Sie als %1. Der Router gibt jedem von ihnen einen anderen Port (symmetrisches NAT).</translation>
    </message>
    <message>
        <source>Web sites work; some peers cannot be reached. Switch on UPnP or NAT-PMP in the router.</source>
        <translation>Webseiten funktionieren; manche Partner sind nicht erreichbar. Schalten Sie UPnP oder NAT-PMP im Router ein.</translation>
    </message>
    <message>
        <source>Others see you as %1. There is no NAT.</source>
        <translation>Andere sehen Sie als %1. Es gibt kein NAT.</translation>
    </message>
    <message>
        <source>Others see you as %1. The router&apos;s NAT is of a kind that works.</source>
        <translation>Andere sehen Sie als %1. Das NAT des Routers ist von einer Art, die funktioniert.</translation>
    </message>
    <message>
        <source>No relay carries our packets to the IPv6 Internet.</source>
        <translation>Kein Relay bringt unsere Pakete ins IPv6-Internet.</translation>
    </message>
    <message>
        <source>Another server may be close to one; only other Teredo users can be reached meanwhile.</source>
        <translation>Ein anderer Server liegt vielleicht nahe bei einem; bis dahin sind nur andere Teredo-Nutzer erreichbar.</translation>
    </message>
    <message>
        <source>No IPv6 host has answered yet.</source>
        <translation>Noch hat kein IPv6-Rechner geantwortet.</translation>
    </message>
    <message>
        <source>IPv6 hosts answer; the last answer came through the relay %1.</source>
        <translation>IPv6-Rechner antworten; die letzte Antwort kam über das Relay %1.</translation>
    </message>
    <message>
        <source>ended by signal %1 (it tried a system call that is forbidden to it)</source>
        <translation>durch Signal %1 beendet (er versuchte einen Systemaufruf, der ihm verboten ist)</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
        <source>somebody has deleted the tunnel&apos;s interface</source>
        <translation>jemand hat die Schnittstelle des Tunnels gelöscht</translation>
    </message>
    <message>
        <source>it could not give up its privileges</source>
        <translation>er konnte seine Rechte nicht abgeben</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>mit Exitcode %1 beendet</translation>
    </message>
    <message>
        <source>it sent a message that makes no sense</source>
        <translation>er sandte eine Nachricht, die keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>it sent a message that only the helper sends</source>
        <translation>er sandte eine Nachricht, die nur der Helfer sendet</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1; end the program that has it, or set another ClientPort</source>
        <translation>Keine Suche im lokalen Netz: %1; beenden Sie das Programm, das ihn hat, oder setzen Sie einen anderen ClientPort</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1</source>
        <translation>Keine Suche im lokalen Netz: %1</translation>
    </message>
    <message>
        <source>The mode is %1</source>
        <translation>Der Modus ist %1</translation>
    </message>
    <message>
        <source>The network is %1</source>
        <translation>Das Netz: %1</translation>
    </message>
    <message>
        <source>The network is %1: %2</source>
        <translation>Das Netz: %1, %2</translation>
    </message>
    <message>
        <source>Using the server %1 at %2</source>
        <translation>Benutzt wird der Server %1 unter %2</translation>
    </message>
    <message>
        <source>Our address is %1, mapped to %2</source>
        <translation>Unsere Adresse ist %1, abgebildet auf %2</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2 (%3)</source>
        <translation>Der Tunnel ist %1, %2 (%3)</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2</source>
        <translation>Der Tunnel ist %1, %2</translation>
    </message>
    <message>
        <source>The tunnel is %1 (%2)</source>
        <translation>Der Tunnel ist %1 (%2)</translation>
    </message>
    <message>
        <source>The tunnel is %1</source>
        <translation>Der Tunnel ist %1</translation>
    </message>
    <message>
        <source>NetworkManager manages the tunnel&apos;s interface; it may take its address away at any time</source>
        <translation>NetworkManager verwaltet die Schnittstelle des Tunnels; er kann ihr jederzeit die Adresse wegnehmen</translation>
    </message>
    <message>
        <source>Open ports: %1 of TCP, %2 of UDP</source>
        <translation>Offene Ports: %1 mit TCP, %2 mit UDP</translation>
    </message>
    <message>
        <source>The protocol is tcp or udp.</source>
        <translation>Das Protokoll ist tcp oder udp.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Rechner nicht gefunden</translation>
    </message>
    <message>
        <source>No name server answers</source>
        <translation>Kein Namensserver antwortet</translation>
    </message>
    <message>
        <source>%1 has taken from %2: %3</source>
        <translation>%1 hat %2 etwas weggenommen: %3</translation>
    </message>
    <message>
        <source>%1 keeps changing %2</source>
        <translation>%1 ändert immer wieder %2</translation>
    </message>
    <message>
        <source>%1 is as it should be again</source>
        <translation>%1 ist wieder, wie es sein soll</translation>
    </message>
    <message>
        <source>The program with the process id %1</source>
        <translation>Das Programm mit der Prozessnummer %1</translation>
    </message>
    <message>
        <source>Somebody (the kernel does not say who)</source>
        <translation>Jemand (der Kernel sagt nicht, wer)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The rule is automatic, always or never.</source>
        <translation>Die Regel ist automatic, always oder never.</translation>
    </message>
    <message>
        <source>There is no network %1.</source>
        <translation>Es gibt kein Netz %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>%1 ports are open already, which is the most there can be. Close one first.</source>
        <translation>%1 Ports sind bereits offen, mehr können es nicht sein. Schließen Sie erst einen.</translation>
    </message>
    <message>
        <source>This port is not open.</source>
        <translation>Dieser Port ist nicht offen.</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>unbekannter Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 is no port: write tcp/22 or udp/5000</source>
        <translation>%1 ist kein Port: Schreiben Sie tcp/22 oder udp/5000</translation>
    </message>
    <message>
        <source>The administrator has fixed the open ports in %1.</source>
        <translation>Die Systemverwaltung hat die offenen Ports in %1 festgelegt.</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 ist true oder false</translation>
    </message>
    <message>
        <source>%1 is a number of seconds from %2 to %3</source>
        <translation>%1 ist eine Zahl von Sekunden von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to 65535, 0 for any</source>
        <translation>%1 ist eine Zahl von 0 bis 65535, 0 für irgendeinen</translation>
    </message>
    <message>
        <source>%1 is standby or run</source>
        <translation>%1 ist standby oder run</translation>
    </message>
    <message>
        <source>write server.example=identifier:secret</source>
        <translation>schreiben Sie server.example=Kennung:Geheimnis</translation>
    </message>
    <message>
        <source>identifier and secret have 1 to 255 bytes each, both or none of them are given</source>
        <translation>Kennung und Geheimnis haben je 1 bis 255 Bytes; angegeben werden beide oder keines</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft; no losses when last seen</source>
        <translation>Microsoft; zuletzt ohne Verluste</translation>
    </message>
    <message>
        <source>Microsoft; lost a quarter of the packets when last seen</source>
        <translation>Microsoft; verlor zuletzt ein Viertel der Pakete</translation>
    </message>
    <message>
        <source>Microsoft; failed for many in 2019</source>
        <translation>Microsoft; versagte 2019 bei vielen</translation>
    </message>
    <message>
        <source>IKS GmbH Jena, Germany</source>
        <translation>IKS GmbH Jena, Deutschland</translation>
    </message>
    <message>
        <source>Default of Windows 10 and 11</source>
        <translation>Vorgabe von Windows 10 und 11</translation>
    </message>
    <message>
        <source>A host name has no empty part: write host.example, without a dot too many.</source>
        <translation>Ein Rechnername hat keinen leeren Teil: Schreiben Sie host.example, ohne einen Punkt zu viel.</translation>
    </message>
    <message>
        <source>A part of a host name has at most 63 characters.</source>
        <translation>Ein Teil eines Rechnernamens hat höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>A part of a host name neither begins nor ends with a hyphen.</source>
        <translation>Ein Teil eines Rechnernamens beginnt und endet nicht mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>A host name consists of the letters a to z, digits, hyphens and dots.</source>
        <translation>Ein Rechnername besteht aus den Buchstaben a bis z, Ziffern, Bindestrichen und Punkten.</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none: write four numbers from 0 to 255.</source>
        <translation>Das sieht wie eine IPv4-Adresse aus, ist aber keine: Schreiben Sie vier Zahlen von 0 bis 255.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>Ein Rechnername hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is not an address a public server can have.</source>
        <translation>%1 ist keine Adresse, die ein öffentlicher Server haben kann.</translation>
    </message>
    <message>
        <source>%1 is not a public address</source>
        <translation>%1 ist keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>Servers are being tested already: wait, or cancel that test.</source>
        <translation>Es werden schon Server getestet: Warten Sie, oder brechen Sie den Test ab.</translation>
    </message>
    <message>
        <source>At most 64 servers can be tested at once.</source>
        <translation>Höchstens 64 Server lassen sich auf einmal testen.</translation>
    </message>
    <message>
        <source>This is the test of somebody else.</source>
        <translation>Dies ist der Test von jemand anderem.</translation>
    </message>
    <message>
        <source>%1 is fixed by the administrator in /etc/navalis/navalis.conf.</source>
        <translation>%1 ist von der Systemverwaltung in /etc/navalis/navalis.conf festgelegt.</translation>
    </message>
    <message>
        <source>%1: until that is mended, users cannot change what it may fix</source>
        <translation>%1: Bis das behoben ist, können Benutzer nicht ändern, was darin festgelegt sein kann</translation>
    </message>
    <message>
        <source>The rule of this network</source>
        <translation>Die Regel dieses Netzes</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection.</source>
        <translation>%1 ist nicht die UUID einer Verbindung.</translation>
    </message>
    <message>
        <source>There are rules for 256 networks already: forget one first.</source>
        <translation>Es gibt schon Regeln für 256 Netze: Vergessen Sie erst eines.</translation>
    </message>
    <message>
        <source>%1 is not one of your own servers, which alone can be removed.</source>
        <translation>%1 ist keiner Ihrer eigenen Server, und nur diese lassen sich entfernen.</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>Es gibt keinen Server %1.</translation>
    </message>
    <message>
        <source>There are 32 servers of your own already: remove one first.</source>
        <translation>Sie haben schon 32 eigene Server: Entfernen Sie erst einen.</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <translation>Die Liste der Server</translation>
    </message>
    <message>
        <source>%1 is your choice: choose another server before you remove it.</source>
        <translation>%1 ist Ihre Wahl: Wählen Sie einen anderen Server, bevor Sie ihn entfernen.</translation>
    </message>
    <message>
        <source>Mode is auto, on or off.</source>
        <translation>Mode ist auto, on oder off.</translation>
    </message>
    <message>
        <source>Server is a text.</source>
        <translation>Server ist ein Text.</translation>
    </message>
    <message>
        <source>%1 is a list of texts.</source>
        <translation>%1 ist eine Liste von Texten.</translation>
    </message>
    <message>
        <source>ServersReset is true or false.</source>
        <translation>ServersReset ist true oder false.</translation>
    </message>
    <message>
        <source>NetworkRules gives each UUID a rule.</source>
        <translation>NetworkRules gibt jeder UUID eine Regel.</translation>
    </message>
    <message>
        <source>A rule of NetworkRules is automatic, always or never.</source>
        <translation>Eine Regel von NetworkRules ist automatic, always oder never.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>Es gibt keine Einstellung %1.</translation>
    </message>
    <message>
        <source>not a section: write [Name]</source>
        <translation>kein Abschnitt: Schreiben Sie [Name]</translation>
    </message>
    <message>
        <source>not understood: write Key=value</source>
        <translation>nicht verstanden: Schreiben Sie Schlüssel=Wert</translation>
    </message>
    <message>
        <source>this line belongs to no section</source>
        <translation>diese Zeile gehört zu keinem Abschnitt</translation>
    </message>
    <message>
        <source>this is set a second time, which replaces line %1</source>
        <translation>dies wird ein zweites Mal gesetzt und ersetzt Zeile %1</translation>
    </message>
    <message>
        <source>larger than 64 KiB, which no settings file is</source>
        <translation>größer als 64 KiB, was keine Einstellungsdatei ist</translation>
    </message>
    <message>
        <source>not a text file in UTF-8</source>
        <translation>keine Textdatei in UTF-8</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Mode is auto, on or off</source>
        <translation>Mode ist auto, on oder off</translation>
    </message>
    <message>
        <source>one of these cannot be a server: %1</source>
        <translation>davon kann eines kein Server sein: %1</translation>
    </message>
    <message>
        <source>Lock names Servers, Networks, or both, separated by commas</source>
        <translation>Lock nennt Servers, Networks oder beides, durch Komma getrennt</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address</source>
        <translation>%1 ist keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>VerificationHosts are one to four IPv6 addresses, separated by commas</source>
        <translation>VerificationHosts sind eine bis vier IPv6-Adressen, durch Komma getrennt</translation>
    </message>
    <message>
        <source>AllowTestAddresses is true or false</source>
        <translation>AllowTestAddresses ist true oder false</translation>
    </message>
    <message>
        <source>WithoutOffloads names tun-header, tcp, udp, udp-segment, udp-gro, separated by commas</source>
        <translation>WithoutOffloads nennt tun-header, tcp, udp, udp-segment, udp-gro, durch Komma getrennt</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection: see `nmcli connection`</source>
        <translation>%1 ist nicht die UUID einer Verbindung: siehe `nmcli connection`</translation>
    </message>
    <message>
        <source>a rule is automatic, always or never</source>
        <translation>eine Regel ist automatic, always oder never</translation>
    </message>
    <message>
        <source>what stands before = is no server: write server.example=identifier:secret</source>
        <translation>was vor = steht, ist kein Server: Schreiben Sie server.example=Kennung:Geheimnis</translation>
    </message>
    <message>
        <source>[%1] can only be set by the administrator</source>
        <translation>[%1] kann nur die Systemverwaltung setzen</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>unbekannter Abschnitt [%1]</translation>
    </message>
    <message>
        <source>%1 can only be set by the administrator</source>
        <translation>%1 kann nur die Systemverwaltung setzen</translation>
    </message>
    <message>
        <source>every user of this computer can read this secret: as root, let chgrp give the file to the group navalis, then chmod 640</source>
        <translation>jeder Benutzer dieses Rechners kann dieses Geheimnis lesen: Geben Sie die Datei als root mit chgrp der Gruppe navalis, dann chmod 640</translation>
    </message>
    <message>
        <source>IPv6 is switched off for the interface %1 (sysctl disable_ipv6)</source>
        <translation>IPv6 ist für die Schnittstelle %1 ausgeschaltet (sysctl disable_ipv6)</translation>
    </message>
    <message>
        <source>the default route</source>
        <translation>die Standardroute</translation>
    </message>
    <message>
        <source>the route to 2000::/3</source>
        <translation>die Route nach 2000::/3</translation>
    </message>
    <message>
        <source>the route for browsers</source>
        <translation>die Route für Browser</translation>
    </message>
    <message>
        <source>its being up</source>
        <translation>dass sie aktiv ist</translation>
    </message>
    <message>
        <source>its MTU of %1</source>
        <translation>ihre MTU von %1</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>ihre Adresse</translation>
    </message>
    <message>
        <source>its address for browsers</source>
        <translation>ihre Adresse für Browser</translation>
    </message>
    <message>
        <source>The mode is auto, on or off.</source>
        <translation>Der Modus ist auto, on oder off.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>Der Tunnelprozess antwortet nicht.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>in Bereitschaft</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>online</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>native-ipv6</source>
        <translation>eigenes IPv6</translation>
    </message>
    <message>
        <source>captive-portal</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>no-network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>network-rule</source>
        <translation>Regel für dieses Netz</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>getaktete Verbindung</translation>
    </message>
    <message>
        <source>ipv6-disabled</source>
        <translation>IPv6 ausgeschaltet</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>resolving</source>
        <translation>Servername wird gesucht</translation>
    </message>
    <message>
        <source>qualifying</source>
        <translation>Adresse wird erfragt</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>Antwort wird abgewartet</translation>
    </message>
    <message>
        <source>no-relay</source>
        <translation>kein Relay</translation>
    </message>
    <message>
        <source>symmetric-nat</source>
        <translation>symmetrisches NAT</translation>
    </message>
    <message>
        <source>server-unreachable</source>
        <translation>Server antwortet nicht</translation>
    </message>
    <message>
        <source>udp-blocked</source>
        <translation>UDP gesperrt</translation>
    </message>
    <message>
        <source>server-refused-key</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>name-resolution</source>
        <translation>Servername nicht gefunden</translation>
    </message>
    <message>
        <source>port-taken</source>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>no-socket</source>
        <translation>kein Socket</translation>
    </message>
    <message>
        <source>no-tun</source>
        <translation>kein Tunnelgerät</translation>
    </message>
    <message>
        <source>interface-taken</source>
        <translation>Schnittstelle belegt</translation>
    </message>
    <message>
        <source>firewall-unavailable</source>
        <translation>keine Firewall</translation>
    </message>
    <message>
        <source>missing-privilege</source>
        <translation>fehlendes Recht</translation>
    </message>
    <message>
        <source>engine-crashed</source>
        <translation>Tunnelprozess abgestürzt</translation>
    </message>
    <message>
        <source>system-error</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>not-chosen</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>ipv4-only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>There is no TUN device: %1 is missing or has no driver</source>
        <translation>Es gibt kein TUN-Gerät: %1 fehlt oder hat keinen Treiber</translation>
    </message>
    <message>
        <source>Another program uses the interface %1</source>
        <translation>Ein anderes Programm benutzt die Schnittstelle %1</translation>
    </message>
    <message>
        <source>The interface %1 needs the privilege CAP_NET_ADMIN</source>
        <translation>Die Schnittstelle %1 braucht das Recht CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>socket for links, addresses and routes (rtnetlink)</source>
        <translation>Socket für Schnittstellen, Adressen und Routen (rtnetlink)</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>removal of an IPv6 address</source>
        <translation>Entfernen einer IPv6-Adresse</translation>
    </message>
    <message>
        <source>IPv6 route</source>
        <translation>IPv6-Route</translation>
    </message>
    <message>
        <source>removal of an IPv6 route</source>
        <translation>Entfernen einer IPv6-Route</translation>
    </message>
    <message>
        <source>state of the network (rtnetlink)</source>
        <translation>Zustand des Netzes (rtnetlink)</translation>
    </message>
    <message>
        <source>watch over the interface (rtnetlink)</source>
        <translation>Beobachten der Schnittstelle (rtnetlink)</translation>
    </message>
    <message>
        <source>This system has no nftables</source>
        <translation>Dieses System hat kein nftables</translation>
    </message>
    <message>
        <source>firewall for the interface %1</source>
        <translation>Firewall für die Schnittstelle %1</translation>
    </message>
    <message>
        <source>socket of libnftables</source>
        <translation>Socket von libnftables</translation>
    </message>
    <message>
        <source>socket of the firewall</source>
        <translation>Socket der Firewall</translation>
    </message>
    <message>
        <source>duplicate of a descriptor</source>
        <translation>Verdoppeln eines Deskriptors</translation>
    </message>
    <message>
        <source>own address of a socket</source>
        <translation>eigene Adresse eines Sockets</translation>
    </message>
    <message>
        <source>UDP socket</source>
        <translation>UDP-Socket</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>UDP-Port %1</translation>
    </message>
    <message>
        <source>route to the server</source>
        <translation>Route zum Server</translation>
    </message>
    <message>
        <source>interface for multicast</source>
        <translation>Schnittstelle für Multicast</translation>
    </message>
    <message>
        <source>multicast of a socket</source>
        <translation>Multicast eines Sockets</translation>
    </message>
    <message>
        <source>multicast group 224.0.0.253</source>
        <translation>Multicast-Gruppe 224.0.0.253</translation>
    </message>
    <message>
        <source>sharing a port</source>
        <translation>Teilen eines Ports</translation>
    </message>
    <message>
        <source>the address of this computer has gone</source>
        <translation>die Adresse dieses Rechners ist verschwunden</translation>
    </message>
    <message>
        <source>a point-to-point link has no other computers</source>
        <translation>an einer Punkt-zu-Punkt-Verbindung hängen keine anderen Rechner</translation>
    </message>
    <message>
        <source>its prefix leaves no room for other computers, or too much</source>
        <translation>sein Präfix lässt keinen Platz für andere Rechner oder zu viel</translation>
    </message>
    <message>
        <source>socket pair for the engine</source>
        <translation>Socketpaar für den Tunnelprozess</translation>
    </message>
    <message>
        <source>message to the other process</source>
        <translation>Nachricht an den anderen Prozess</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>kein solches Gerät und keine solche Adresse</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>gibt es schon</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>ungültiges Argument</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>zu viele offene Dateien im System</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>kein Speicher verfügbar</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>kein Pufferspeicher verfügbar</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Adresse wird bereits benutzt</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>die verlangte Adresse ist nicht verfügbar</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Netz ist außer Betrieb</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>kein Weg zum Rechner</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>Adressfamilie wird vom Protokoll nicht unterstützt</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Vorgang wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>Protokoll wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Verbindung abgerissen</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
</context>
</TS>
