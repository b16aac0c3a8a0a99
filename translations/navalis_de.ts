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
        <source>No browser could be started. Open this address in one: %1</source>
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
        <source>Not known yet</source>
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
        <source>The context menu sorts it</source>
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
        <source>Sorted by %1, from the end</source>
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
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Systemverwaltung festgelegt.</translation>
    </message>
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
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Systemverwaltung festgelegt.</translation>
    </message>
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
        <source>Works partly</source>
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
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Systemverwaltung festgelegt.</translation>
    </message>
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
        <source>Set by your administrator</source>
        <translation>Von Ihrer Systemverwaltung festgelegt</translation>
    </message>
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
        <source>Set by your administrator.</source>
        <translation>Von Ihrer Systemverwaltung festgelegt.</translation>
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
</TS>
