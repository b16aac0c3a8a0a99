<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Navalis</source>
        <translation>Acerca de Navalis</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>Program: %1
Helper: %2
Qt: %3</source>
        <translation>Programa: %1
Servicio auxiliar: %2
Qt: %3</translation>
    </message>
    <message>
        <source>Navalis gives a computer IPv6 on networks that only have IPv4. It is named after Teredo navalis, the shipworm that bores through any hull.</source>
        <translation>Navalis da IPv6 a un equipo en redes que solo tienen IPv4. Debe su nombre a Teredo navalis, la broma que perfora cualquier casco.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 2 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 2 o posterior.</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a Server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>&amp;Name or IPv4 address of the server:</source>
        <translation>&amp;Nombre o dirección IPv4 del servidor:</translation>
    </message>
    <message>
        <source>Its operator learns when and from where you are online, and can misdirect your traffic. Add a server only if you trust whoever runs it.</source>
        <translation>Quien lo gestiona sabe cuándo y desde dónde está usted en línea, y puede desviar su tráfico. Añada un servidor solo si confía en quien lo gestiona.</translation>
    </message>
    <message>
        <source>Add Any&amp;way</source>
        <translation>Añadir de todos &amp;modos</translation>
    </message>
    <message>
        <source>The test ended without a result.</source>
        <translation>La prueba terminó sin resultado.</translation>
    </message>
    <message>
        <source>&amp;Test and Add</source>
        <translation>&amp;Probar y añadir</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>&amp;UDP port of this computer:</source>
        <translation>&amp;Puerto UDP de este equipo:</translation>
    </message>
    <message>
        <source>A fixed one only helps if a firewall on the way asks for it.</source>
        <translation>Uno fijo solo ayuda si lo exige un cortafuegos en el camino.</translation>
    </message>
    <message>
        <source>Ask the &amp;router to forward a port</source>
        <translation>Pedir al &amp;router que redirija un puerto</translation>
    </message>
    <message>
        <source>By UPnP, NAT-PMP or PCP. More Teredo users can then be reached.</source>
        <translation>Mediante UPnP, NAT-PMP o PCP. Así se llega a más usuarios de Teredo.</translation>
    </message>
    <message>
        <source>Find out how long the router &amp;keeps a connection</source>
        <translation>Averiguar cuánto tiempo &amp;mantiene el router una conexión</translation>
    </message>
    <message>
        <source>Fewer packets keep the tunnel open, after some attempts.</source>
        <translation>Tras algunos intentos, bastan menos paquetes para mantener abierto el túnel.</translation>
    </message>
    <message>
        <source>Let browsers of the Chrom&amp;ium family use IPv6</source>
        <translation>Permitir que los navegadores de la familia &amp;Chromium usen IPv6</translation>
    </message>
    <message>
        <source>By themselves they do not use Teredo. The price: they then prefer the tunnel even for sites that IPv4 reaches, which can be slower.</source>
        <translation>Por sí solos no usan Teredo. El precio: prefieren entonces el túnel incluso para sitios a los que llega IPv4, lo que puede ser más lento.</translation>
    </message>
    <message>
        <source>Find &amp;Teredo users in the same network directly</source>
        <translation>Encontrar directamente a usuarios de &amp;Teredo en la misma red</translation>
    </message>
    <message>
        <source>Traffic between you stays in the network. The price: everybody there sees that you use Teredo, and could pose as another user. Only for networks that you trust.</source>
        <translation>El tráfico entre ustedes se queda en la red. El precio: cualquiera que esté en ella ve que usa Teredo y podría hacerse pasar por otro usuario. Solo para redes en las que confíe.</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Estado actual</translation>
    </message>
    <message>
        <source>The log: “journalctl -u navalis-helper”</source>
        <translation>El registro: «journalctl -u navalis-helper»</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>No se pudo configurar el inicio al entrar en la sesión. ¿Se puede escribir en su carpeta personal?</translation>
    </message>
    <message>
        <source>Navalis keeps running</source>
        <translation>Navalis sigue en marcha</translation>
    </message>
    <message>
        <source>Its icon in the panel opens this window again.</source>
        <translation>Su icono en el panel vuelve a abrir esta ventana.</translation>
    </message>
    <message>
        <source>No browser could be started. Open this address yourself: %1</source>
        <translation>No se pudo iniciar ningún navegador. Abra esta dirección en uno: %1</translation>
    </message>
</context>
<context>
    <name>ArgumentForm</name>
    <message>
        <source>Name a network, or say “current”.</source>
        <translation>Nombre una red, o escriba «current» para la actual.</translation>
    </message>
    <message>
        <source>“%1” is no rule: say automatic, always or never.</source>
        <translation>«%1» no es una regla: escriba automatic, always o never.</translation>
    </message>
    <message>
        <source>“%1” is no port: write one as 22/tcp or 60001/udp.</source>
        <translation>«%1» no es un puerto: escríbalo como 22/tcp o 60001/udp.</translation>
    </message>
    <message>
        <source>“%1” is no IPv6 address. A Teredo address looks like 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</source>
        <translation>«%1» no es una dirección IPv6. Una dirección Teredo es como 2001:0:cb00:7101:0:5fd7:34ff:8ef5.</translation>
    </message>
</context>
<context>
    <name>CallError</name>
    <message>
        <source>Not allowed: you are not permitted to do this. Your administrator can change that, or do it for you.</source>
        <translation>No permitido: usted no tiene permiso para hacerlo. Su administrador puede cambiarlo, o hacerlo por usted.</translation>
    </message>
    <message>
        <source>Nothing was changed: the password prompt was closed.</source>
        <translation>No se cambió nada: se cerró la petición de contraseña.</translation>
    </message>
    <message>
        <source>This needs a password, but no program is running that could ask for it. Start your desktop&apos;s authentication agent, or use navalisctl in a terminal.</source>
        <translation>Hace falta una contraseña, pero no hay ningún programa en marcha que pueda pedirla. Inicie el agente de autenticación de su escritorio, o use navalisctl en una terminal.</translation>
    </message>
    <message>
        <source>Your administrator has set this in /etc/navalis/navalis.conf. It cannot be changed here.</source>
        <translation>Su administrador lo ha fijado en /etc/navalis/navalis.conf. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Answer or close its prompt, then try again.</source>
        <translation>Otra petición aún espera su contraseña. Respóndala o ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another server test is still running. Wait until it has finished, then try again.</source>
        <translation>Aún está en marcha otra prueba de servidores. Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It is not there any more: %1</source>
        <translation>Ya no existe: %1</translation>
    </message>
    <message>
        <source>The helper refused: %1</source>
        <translation>El servicio auxiliar se negó: %1</translation>
    </message>
    <message>
        <source>The Navalis helper did not answer. “systemctl status navalis-helper” tells more.</source>
        <translation>El servicio auxiliar de Navalis no respondió. «systemctl status navalis-helper» da más detalles.</translation>
    </message>
    <message>
        <source>The authorisation service polkit, which decides what you may do, does not run or is broken. “systemctl status polkit” tells more. Until it works, only root can do this, with navalisctl.</source>
        <translation>El servicio de autorización polkit, que decide lo que usted puede hacer, no está en marcha o está estropeado. «systemctl status polkit» dice más. Hasta que funcione, solo root puede hacer esto, con navalisctl.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
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
        <translation>Indique qué hacer.</translation>
    </message>
    <message>
        <source>Say what to do beside “%1”.</source>
        <translation>Además de «%1», indique qué hacer.</translation>
    </message>
    <message>
        <source>Say what to do with the %1.</source>
        <translation>Indique qué hacer con «%1».</translation>
    </message>
    <message>
        <source>“%1” is none of the commands.</source>
        <translation>«%1» no es ninguna de las órdenes.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>«%1» no admite «%2».</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”.</source>
        <translation>«%1» no tiene la opción «%2».</translation>
    </message>
    <message>
        <source>See navalisctl --help.</source>
        <translation>Vea navalisctl --help.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DiagnoseTask</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>Checks that failed: %n</source>
        <translation>
            <numerusform>Ha fallado %n comprobación.</numerusform>
            <numerusform>Han fallado %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing failed. Warnings: %n</source>
        <translation>
            <numerusform>Nada ha fallado; hay %n advertencia.</numerusform>
            <numerusform>Nada ha fallado; hay %n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be checked.</source>
        <translation>No se pudo comprobar nada.</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún no se sabe</translation>
    </message>
</context>
<context>
    <name>DiagnosticsWindow</name>
    <message>
        <source>The report was not saved: %1</source>
        <translation>No se guardó el informe: %1</translation>
    </message>
    <message>
        <source>&amp;Include my addresses and names of networks</source>
        <translation>&amp;Incluir mis direcciones y nombres de redes</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Navalis Diagnostics</source>
        <translation>Diagnóstico de Navalis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sucesos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los sucesos</translation>
    </message>
    <message>
        <source>Kind of events to show</source>
        <translation>Tipo de sucesos que mostrar</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>Mostrar solo líneas con…</translation>
    </message>
    <message>
        <source>Text that the events to show have</source>
        <translation>Texto que contienen los sucesos que mostrar</translation>
    </message>
    <message>
        <source>&amp;Copy Report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>The checks are running</source>
        <translation>Las comprobaciones están en curso</translation>
    </message>
</context>
<context>
    <name>ExplainTask</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>Mostrar el icono desde el inicio de &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Tell me when the connection is lost or needs something</source>
        <translation>Avisar&amp;me si la conexión se pierde o necesita algo</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>esperar</translation>
    </message>
    <message>
        <source>use the tunnel</source>
        <translation>usar el túnel</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>Cuándo usar el túnel</translation>
    </message>
    <message>
        <source>Where traffic costs money (&amp;metered networks):</source>
        <translation>Donde el tráfico cuesta dinero (redes de &amp;uso medido):</translation>
    </message>
    <message>
        <source>While a V&amp;PN is connected:</source>
        <translation>Mientras haya una V&amp;PN conectada:</translation>
    </message>
    <message>
        <source>Where IPv6 is switched o&amp;ff for the network:</source>
        <translation>Donde IPv6 está desactivado para la &amp;red:</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Every command takes --help, and every one that prints something takes --json.</source>
        <translation>Cada orden admite --help, y toda la que imprime algo admite --json.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the tunnel or the request failed, 2 wrong usage, 3 the helper cannot be reached, 4 not authorised.</source>
        <translation>Códigos de salida: 0 hecho, 1 falló el túnel o la petición, 2 uso incorrecto, 3 no se puede acceder al servicio auxiliar, 4 no autorizado.</translation>
    </message>
    <message>
        <source>More: man navalisctl</source>
        <translation>Más: man navalisctl</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
</context>
<context>
    <name>KeyedTable</name>
    <message>
        <source>Can be sorted from the context menu</source>
        <translation>El menú contextual la ordena</translation>
    </message>
    <message>
        <source>Not Sorted</source>
        <translation>Sin ordenar</translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Ordenar por «%1»</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Sin ordenar</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Ordenado por %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Ordenado por %1, desde el final</translation>
    </message>
</context>
<context>
    <name>ModeOption</name>
    <message>
        <source>&amp;Automatically</source>
        <translation>&amp;Automáticamente</translation>
    </message>
    <message>
        <source>Where the network has no IPv6 of its own. Recommended.</source>
        <translation>Donde la red no tiene IPv6 propio. Recomendado.</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>S&amp;iempre</translation>
    </message>
    <message>
        <source>Also beside a network&apos;s own IPv6, which keeps precedence.</source>
        <translation>También junto al IPv6 propio de la red, que sigue teniendo prioridad.</translation>
    </message>
    <message>
        <source>N&amp;ever</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>IPv6 then works only where the network has it.</source>
        <translation>IPv6 funciona entonces solo donde la red lo tiene.</translation>
    </message>
</context>
<context>
    <name>NatText</name>
    <message>
        <source>no NAT</source>
        <translation>sin NAT</translation>
    </message>
    <message>
        <source>cone NAT</source>
        <translation>NAT de cono</translation>
    </message>
    <message>
        <source>restricted NAT</source>
        <translation>NAT restringido</translation>
    </message>
    <message>
        <source>symmetric NAT</source>
        <translation>NAT simétrico</translation>
    </message>
    <message>
        <source>No NAT: everybody can be reached directly</source>
        <translation>Sin NAT: se puede llegar a todos directamente</translation>
    </message>
    <message>
        <source>Cone NAT: everybody can be reached</source>
        <translation>NAT de cono: se puede llegar a todos</translation>
    </message>
    <message>
        <source>Restricted NAT: works, first contacts take a moment</source>
        <translation>NAT restringido: funciona, los primeros contactos tardan un momento</translation>
    </message>
    <message>
        <source>Symmetric NAT: some Teredo users cannot be reached</source>
        <translation>NAT simétrico: no se puede llegar a algunos usuarios de Teredo</translation>
    </message>
    <message>
        <source>Here there is none. Nothing gets in the tunnel&apos;s way.</source>
        <translation>Aquí no hay ninguno. Nada estorba al túnel.</translation>
    </message>
    <message>
        <source>This one passes on whatever is sent to you. The tunnel works as well as it can.</source>
        <translation>Este deja pasar todo lo que se le envía a usted. El túnel funciona lo mejor posible.</translation>
    </message>
    <message>
        <source>This one passes on only what you have asked for. So a first packet takes a detour by way of the server; you will hardly notice.</source>
        <translation>Este deja pasar solo lo que usted ha pedido. Por eso el primer paquete da un rodeo por el servidor; apenas lo notará.</translation>
    </message>
    <message>
        <source>This one gives you another port for each partner, so that partners behind a similar NAT cannot find you. IPv6 sites are not affected. On the router, allowing UPnP helps.</source>
        <translation>Este le da otro puerto para cada interlocutor, de modo que los que están tras un NAT parecido no pueden encontrarle. Los sitios IPv6 no se ven afectados. Permitir UPnP en el router ayuda.</translation>
    </message>
    <message>
        <source>Its kind is found out while connecting.</source>
        <translation>Su tipo se averigua al conectar.</translation>
    </message>
</context>
<context>
    <name>NetworkListTask</name>
    <message>
        <source>No network is known yet. Those that NetworkManager connects to are remembered.</source>
        <translation>Aún no se conoce ninguna red. Se recuerdan aquellas a las que se conecta NetworkManager.</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>servidor %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>always use the tunnel</source>
        <translation>usar siempre el túnel</translation>
    </message>
    <message>
        <source>never use the tunnel</source>
        <translation>no usar nunca el túnel</translation>
    </message>
</context>
<context>
    <name>NetworkRuleTask</name>
    <message>
        <source>No known network is called “%1”. “navalisctl networks list” shows them all.</source>
        <translation>Ninguna red conocida se llama «%1». «navalisctl networks list» las muestra todas.</translation>
    </message>
    <message>
        <source>Several networks are called “%1”. Say which by its UUID, which “navalisctl networks list” shows.</source>
        <translation>Varias redes se llaman «%1». Indique cuál por su UUID, que muestra «navalisctl networks list».</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>What worked there</source>
        <translation>Qué funcionó allí</translation>
    </message>
    <message>
        <source>Known networks</source>
        <translation>Redes conocidas</translation>
    </message>
    <message>
        <source>“Automatic” follows the general setting; the other rules win over it.</source>
        <translation>«Automático» sigue el ajuste general; las demás reglas prevalecen sobre él.</translation>
    </message>
    <message>
        <source>&amp;Rule for this network:</source>
        <translation>&amp;Regla para esta red:</translation>
    </message>
    <message>
        <source>Removes the selected network from the list, at once</source>
        <translation>Quita de la lista, de inmediato, la red seleccionada</translation>
    </message>
</context>
<context>
    <name>NetworksView</name>
    <message>
        <source>%1 (not applied yet)</source>
        <comment>rule</comment>
        <translation>%1 (aún sin aplicar)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Siempre activado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>NoticePolicy</name>
    <message>
        <source>IPv6 is back</source>
        <translation>Ha vuelto IPv6</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Show Window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>OptionsView</name>
    <message>
        <source>in place</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>none, so the tunnel stays closed</source>
        <translation>ninguno, así que el túnel sigue cerrado</translation>
    </message>
    <message>
        <source>Interface: %1</source>
        <translation>Interfaz: %1</translation>
    </message>
    <message>
        <source>Largest packet (MTU), in bytes: %1</source>
        <translation>Paquete más grande (MTU), en bytes: %1</translation>
    </message>
    <message>
        <source>Firewall: %1</source>
        <translation>Cortafuegos: %1</translation>
    </message>
    <message>
        <source>Own address and port: %1</source>
        <translation>Dirección y puerto propios: %1</translation>
    </message>
    <message>
        <source>As the server sees it: %1</source>
        <translation>Como los ve el servidor: %1</translation>
    </message>
    <message>
        <source>none is needed while the tunnel is off</source>
        <translation>no hace falta mientras el túnel esté apagado</translation>
    </message>
</context>
<context>
    <name>PortListTask</name>
    <message>
        <source>No port is open: nobody can reach this computer through the tunnel unasked.</source>
        <translation>No hay ningún puerto abierto: nadie puede llegar a este equipo por el túnel sin que se le pida.</translation>
    </message>
</context>
<context>
    <name>PortOption</name>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
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
        <translation>última respuesta conocida el %1</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1 % de pérdidas</translation>
    </message>
</context>
<context>
    <name>ServerTestText</name>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Works, but its second address is silent: the NAT type cannot be found out</source>
        <translation>Funciona, pero su segunda dirección calla: no se puede averiguar el tipo de NAT</translation>
    </message>
    <message>
        <source>No answer: down, or UDP port 3544 is blocked here</source>
        <translation>Sin respuesta: caído, o el puerto UDP 3544 está bloqueado aquí</translation>
    </message>
    <message>
        <source>Refuses: no Teredo server runs there</source>
        <translation>Rechaza: allí no hay ningún servidor Teredo</translation>
    </message>
    <message>
        <source>Does not accept our key any more</source>
        <translation>Ya no acepta nuestra clave</translation>
    </message>
    <message>
        <source>Its name cannot be resolved</source>
        <translation>No se puede resolver su nombre</translation>
    </message>
    <message>
        <source>Its name leads to an address that no server can have</source>
        <translation>Su nombre lleva a una dirección que ningún servidor puede tener</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Partly works</source>
        <translation>A medias</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Name unknown</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>Bad address</source>
        <translation>Dirección no válida</translation>
    </message>
</context>
<context>
    <name>ServerTestTask</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Testing servers: %1 of %2 done</source>
        <translation>Probando servidores: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ServerText</name>
    <message>
        <source>Enter the name or the IPv4 address of a Teredo server.</source>
        <translation>Escriba el nombre o la dirección IPv4 de un servidor Teredo.</translation>
    </message>
    <message>
        <source>This is too long: a host name has at most 253 characters.</source>
        <translation>Es demasiado largo: un nombre de equipo tiene como máximo 253 caracteres.</translation>
    </message>
    <message>
        <source>This is not an IPv4 address. One looks like 192.0.2.1: four numbers from 0 to 255.</source>
        <translation>No es una dirección IPv4. Una es como 192.0.2.1: cuatro números de 0 a 255.</translation>
    </message>
    <message>
        <source>No server can have this address. Enter a public IPv4 address.</source>
        <translation>Ningún servidor puede tener esta dirección. Escriba una dirección IPv4 pública.</translation>
    </message>
    <message>
        <source>A host name has only the letters a to z, digits, hyphens and dots.</source>
        <translation>Un nombre de equipo solo tiene las letras de la a a la z, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>Between the dots of a host name there are 1 to 63 characters, with no hyphen at either end.</source>
        <translation>Entre los puntos de un nombre de equipo hay de 1 a 63 caracteres, sin guion en los extremos.</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>&amp;Test All</source>
        <translation>&amp;Probar todos</translation>
    </message>
    <message>
        <source>Sto&amp;p Testing</source>
        <translation>De&amp;tener la prueba</translation>
    </message>
    <message>
        <source>Use the &amp;Fastest</source>
        <translation>Usar el más &amp;rápido</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Reset &amp;List</source>
        <translation>Restablecer la &amp;lista</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>A server learns when and from where you are online, and can misdirect your traffic. Use one that you trust.</source>
        <translation>Un servidor sabe cuándo y desde dónde está usted en línea, y puede desviar su tráfico. Use uno en el que confíe.</translation>
    </message>
    <message>
        <source>Server to &amp;use:</source>
        <translation>Servidor que se &amp;usa:</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progreso de la prueba</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>Automático: el mejor que funcione</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Co&amp;nservar</translation>
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
        <translation>se quitará</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>se añadirá</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadido por usted</translation>
    </message>
    <message>
        <source>from your administrator</source>
        <translation>de su administrador</translation>
    </message>
    <message>
        <source>tested %1</source>
        <comment>when</comment>
        <translation>probado %1</translation>
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
        <translation>Ajustes de Navalis</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>Esperando al servicio auxiliar. Puede que haya abierta una petición de contraseña, incluso detrás de esta ventana.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>R&amp;edes</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>Servi&amp;dores</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Starting at login could not be set up. Is your home folder writable?</source>
        <translation>No se pudo configurar el inicio al entrar en la sesión. ¿Se puede escribir en su carpeta personal?</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Set by your administrator.</source>
        <translation>Fijado por su administrador.</translation>
    </message>
    <message>
        <source>The IPv6 tunnel is off.</source>
        <translation>El túnel IPv6 está desactivado.</translation>
    </message>
    <message>
        <source>Nobody has chosen yet when to use it.</source>
        <translation>Nadie ha elegido todavía cuándo usarlo.</translation>
    </message>
    <message>
        <source>IPv6 works through Teredo.</source>
        <translation>IPv6 funciona a través de Teredo.</translation>
    </message>
    <message>
        <source>The tunnel is in a state this program does not know.</source>
        <translation>El túnel está en un estado que este programa no conoce.</translation>
    </message>
    <message>
        <source>Waiting for the Navalis helper…</source>
        <translation>Esperando al servicio auxiliar de Navalis…</translation>
    </message>
    <message>
        <source>The Navalis helper does not answer.</source>
        <translation>El servicio auxiliar de Navalis no responde.</translation>
    </message>
    <message>
        <source>It is running, but busy or stuck. If it stays silent, “systemctl restart navalis-helper” starts it anew.</source>
        <translation>Está en marcha, pero ocupado o bloqueado. Si sigue en silencio, «systemctl restart navalis-helper» lo reinicia.</translation>
    </message>
    <message>
        <source>The Navalis helper is not installed.</source>
        <translation>El servicio auxiliar de Navalis no está instalado.</translation>
    </message>
    <message>
        <source>It makes the tunnel. Install it from the package this program came from.</source>
        <translation>Es el que crea el túnel. Instálelo desde el paquete del que procede este programa.</translation>
    </message>
    <message>
        <source>The Navalis helper is not running.</source>
        <translation>El servicio auxiliar de Navalis no está en marcha.</translation>
    </message>
    <message>
        <source>The Navalis helper is older than this program.</source>
        <translation>El servicio auxiliar de Navalis es más antiguo que este programa.</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. “systemctl restart navalis-helper” starts the new one.</source>
        <translation>Servicio auxiliar: %1, programa: %2. «systemctl restart navalis-helper» inicia el nuevo.</translation>
    </message>
    <message>
        <source>This program is older than the Navalis helper.</source>
        <translation>Este programa es más antiguo que el servicio auxiliar de Navalis.</translation>
    </message>
    <message>
        <source>Helper: %1, program: %2. Start this program anew.</source>
        <translation>Servicio auxiliar: %1, programa: %2. Reinicie este programa.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>This network has IPv6 of its own.</source>
        <translation>Esta red tiene IPv6 propio.</translation>
    </message>
    <message>
        <source>The tunnel is not needed here and stands by.</source>
        <translation>El túnel no hace falta aquí y queda en espera.</translation>
    </message>
    <message>
        <source>Sign in to this network first.</source>
        <translation>Inicie sesión primero en esta red.</translation>
    </message>
    <message>
        <source>The network shows a login page. The tunnel starts by itself afterwards.</source>
        <translation>La red muestra una página de inicio de sesión. El túnel arranca después por sí solo.</translation>
    </message>
    <message>
        <source>Waiting for a network.</source>
        <translation>Esperando una red.</translation>
    </message>
    <message>
        <source>The tunnel starts by itself when there is one.</source>
        <translation>El túnel arranca por sí solo en cuanto haya una.</translation>
    </message>
    <message>
        <source>The tunnel stays off on this network.</source>
        <translation>El túnel permanece desactivado en esta red.</translation>
    </message>
    <message>
        <source>A rule for this network says so.</source>
        <translation>Así lo dice una regla para esta red.</translation>
    </message>
    <message>
        <source>A VPN is connected.</source>
        <translation>Hay una VPN conectada.</translation>
    </message>
    <message>
        <source>The tunnel waits so that nothing gets past the VPN.</source>
        <translation>El túnel espera para que nada esquive la VPN.</translation>
    </message>
    <message>
        <source>This connection is metered.</source>
        <translation>Esta conexión es de uso medido.</translation>
    </message>
    <message>
        <source>The computer is going to sleep.</source>
        <translation>El equipo entra en suspensión.</translation>
    </message>
    <message>
        <source>The tunnel comes back when it wakes up.</source>
        <translation>El túnel vuelve cuando se reactiva.</translation>
    </message>
    <message>
        <source>The tunnel waits to save data volume.</source>
        <translation>El túnel espera para ahorrar datos.</translation>
    </message>
    <message>
        <source>IPv6 is switched off for this network.</source>
        <translation>IPv6 está desactivado para esta red.</translation>
    </message>
    <message>
        <source>The tunnel respects that and waits.</source>
        <translation>El túnel lo respeta y espera.</translation>
    </message>
    <message>
        <source>The tunnel is waiting.</source>
        <translation>El túnel espera.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Looking up the server %1.</source>
        <translation>Buscando el servidor %1.</translation>
    </message>
    <message>
        <source>Asking the server %1 for an address.</source>
        <translation>Pidiendo una dirección al servidor %1.</translation>
    </message>
    <message>
        <source>Waiting for an IPv6 host to answer.</source>
        <translation>Esperando a que responda un equipo IPv6.</translation>
    </message>
    <message>
        <source>IPv6 works only in part.</source>
        <translation>IPv6 funciona solo en parte.</translation>
    </message>
    <message>
        <source>No relay answers: other Teredo users can be reached, but no IPv6 site.</source>
        <translation>No responde ningún relé: se puede llegar a otros usuarios de Teredo, pero a ningún sitio IPv6.</translation>
    </message>
    <message>
        <source>This network&apos;s NAT is symmetric: some other Teredo users cannot be reached.</source>
        <translation>El NAT de esta red es simétrico: no se puede llegar a algunos usuarios de Teredo.</translation>
    </message>
    <message>
        <source>This system offers no tunnel device.</source>
        <translation>Este sistema no ofrece dispositivo de túnel.</translation>
    </message>
    <message>
        <source>/dev/net/tun is missing. “modprobe tun” as root provides it.</source>
        <translation>Falta /dev/net/tun. «modprobe tun» como root lo proporciona.</translation>
    </message>
    <message>
        <source>IPv6 is switched off in this system.</source>
        <translation>IPv6 está desactivado en este sistema.</translation>
    </message>
    <message>
        <source>Look for ipv6.disable=1 on the kernel command line or disable_ipv6 in the sysctl settings.</source>
        <translation>Busque ipv6.disable=1 en la línea de órdenes del núcleo o disable_ipv6 en los ajustes de sysctl.</translation>
    </message>
    <message>
        <source>Another program uses the interface %1.</source>
        <translation>Otro programa usa la interfaz %1.</translation>
    </message>
    <message>
        <source>Stop that program (Miredo, for example); the tunnel then starts by itself.</source>
        <translation>Detenga ese programa (Miredo, por ejemplo); el túnel arranca entonces por sí solo.</translation>
    </message>
    <message>
        <source>The helper lacks a privilege.</source>
        <translation>Al servicio auxiliar le falta un privilegio.</translation>
    </message>
    <message>
        <source>It needs CAP_NET_ADMIN, which its systemd unit grants: “systemctl restart navalis-helper”.</source>
        <translation>Necesita CAP_NET_ADMIN, que concede su unidad de systemd: «systemctl restart navalis-helper».</translation>
    </message>
    <message>
        <source>The tunnel&apos;s engine stopped unexpectedly.</source>
        <translation>El motor del túnel se detuvo inesperadamente.</translation>
    </message>
    <message>
        <source>It is started again by itself. If this happens often, please report it.</source>
        <translation>Se vuelve a iniciar por sí solo. Si ocurre a menudo, infórmelo, por favor.</translation>
    </message>
    <message>
        <source>Something in this system refused the tunnel.</source>
        <translation>Algo en este sistema rechazó el túnel.</translation>
    </message>
    <message>
        <source>The detail says what. It is tried again by itself; if it stays, please report it with the detail.</source>
        <translation>El detalle dice qué. Se vuelve a intentar por sí solo; si continúa, infórmelo con el detalle.</translation>
    </message>
    <message>
        <source>The server %1 does not answer.</source>
        <translation>El servidor %1 no responde.</translation>
    </message>
    <message>
        <source>It may be down, or this network may block it. Choose another server, or try another network, such as a phone&apos;s. It is asked again by itself.</source>
        <translation>Puede estar caído, o esta red puede bloquearlo. Elija otro servidor, o pruebe otra red, como la de un teléfono. Se le vuelve a preguntar por sí solo.</translation>
    </message>
    <message>
        <source>This network blocks the tunnel.</source>
        <translation>Esta red bloquea el túnel.</translation>
    </message>
    <message>
        <source>No server answers on UDP port 3544. Another network, such as a phone&apos;s, may help.</source>
        <translation>Ningún servidor responde en el puerto UDP 3544. Otra red, como la de un teléfono, puede ayudar.</translation>
    </message>
    <message>
        <source>The server %1 does not accept the key any more.</source>
        <translation>El servidor %1 ya no acepta la clave.</translation>
    </message>
    <message>
        <source>Ask whoever runs that server for a new key, or choose another server.</source>
        <translation>Pida una clave nueva a quien gestiona ese servidor, o elija otro servidor.</translation>
    </message>
    <message>
        <source>The name of the server %1 cannot be resolved.</source>
        <translation>No se puede resolver el nombre del servidor %1.</translation>
    </message>
    <message>
        <source>Check its spelling, or choose another server. This network&apos;s name service may also not work yet. It is tried again by itself.</source>
        <translation>Compruebe cómo está escrito, o elija otro servidor. También puede que el servicio de nombres de esta red aún no funcione. Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Another program uses the tunnel&apos;s UDP port.</source>
        <translation>Otro programa usa el puerto UDP del túnel.</translation>
    </message>
    <message>
        <source>Stop that program, or choose another port: on the page “Advanced” of the settings, or as ClientPort in /etc/navalis/navalis.conf.</source>
        <translation>Detenga ese programa o elija otro puerto: en la página «Avanzado» de los ajustes o como ClientPort en /etc/navalis/navalis.conf.</translation>
    </message>
    <message>
        <source>The system gives the tunnel no UDP socket.</source>
        <translation>El sistema no da ningún socket UDP al túnel.</translation>
    </message>
    <message>
        <source>The detail says why; a chosen port below 1024 may be the reason. It is tried again by itself.</source>
        <translation>El detalle dice por qué; la razón puede ser un puerto elegido menor que 1024. Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>The tunnel does not work.</source>
        <translation>El túnel no funciona.</translation>
    </message>
    <message>
        <source>A NAT is the device that lets many computers share one IPv4 address: mostly the router of this network, or one at the provider.</source>
        <translation>Un NAT es el dispositivo que permite a muchos equipos compartir una dirección IPv4: por lo general el router de esta red, o uno del proveedor.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>login page</source>
        <translation>página de inicio de sesión</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>solo IPv4</translation>
    </message>
    <message>
        <source>has IPv6</source>
        <translation>tiene IPv6</translation>
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
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>“systemctl start navalis-helper” starts it; “systemctl status navalis-helper” tells why it stopped. %1</source>
        <translation>«systemctl start navalis-helper» lo inicia; «systemctl status navalis-helper» indica por qué se detuvo. %1</translation>
    </message>
    <message>
        <source>The firewall rules for the tunnel could not be set.</source>
        <translation>No se pudieron establecer las reglas del cortafuegos para el túnel.</translation>
    </message>
    <message>
        <source>Firewall rules keep strangers from reaching open ports of this computer through the tunnel. The kernel refused them, so the tunnel stays closed.</source>
        <translation>Las reglas del cortafuegos impiden que extraños lleguen a los puertos abiertos de este equipo a través del túnel. El núcleo las rechazó, así que el túnel permanece cerrado.</translation>
    </message>
    <message>
        <source>It keeps the number of the tunnel&apos;s port.</source>
        <translation>Conserva el número de puerto del túnel.</translation>
    </message>
    <message>
        <source>It gives the tunnel&apos;s port another number.</source>
        <translation>Da otro número al puerto del túnel.</translation>
    </message>
    <message>
        <source>It leads computers of this network to each other by their outside addresses (hairpinning).</source>
        <translation>Lleva a los equipos de esta red unos hasta otros por sus direcciones externas (hairpinning).</translation>
    </message>
    <message>
        <source>It has not been seen to lead computers of this network to each other by their outside addresses (hairpinning), so Teredo users among them may not reach each other.</source>
        <translation>No se ha observado que lleve a los equipos de esta red unos hasta otros por sus direcciones externas (hairpinning), así que los usuarios de Teredo entre ellos quizá no puedan comunicarse.</translation>
    </message>
    <message>
        <source>It has opened a port for the tunnel (%1).</source>
        <comment>by UPnP, for example</comment>
        <translation>Ha abierto un puerto para el túnel (%1).</translation>
    </message>
    <message>
        <source>port number kept</source>
        <translation>número de puerto conservado</translation>
    </message>
    <message>
        <source>port number changed</source>
        <translation>número de puerto cambiado</translation>
    </message>
    <message>
        <source>hairpinning</source>
        <translation>hairpinning</translation>
    </message>
    <message>
        <source>no hairpinning seen</source>
        <translation>no se ha observado hairpinning</translation>
    </message>
    <message>
        <source>port opened by %1</source>
        <comment>by UPnP, for example</comment>
        <translation>puerto abierto por %1</translation>
    </message>
</context>
<context>
    <name>StatusHeader</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>&amp;IPv6 a través de Teredo</translation>
    </message>
    <message>
        <source>IPv6 through Teredo</source>
        <translation>IPv6 a través de Teredo</translation>
    </message>
</context>
<context>
    <name>StatusLines</name>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>“navalisctl auto” uses it where the network has no IPv6, “navalisctl on” always.</source>
        <translation>«navalisctl auto» lo usa donde la red no tiene IPv6; «navalisctl on», siempre.</translation>
    </message>
    <message>
        <source>auto: only where the network has no IPv6</source>
        <translation>auto: solo donde la red no tiene IPv6</translation>
    </message>
    <message>
        <source>on: always</source>
        <translation>on: siempre</translation>
    </message>
    <message>
        <source>off: never</source>
        <translation>off: nunca</translation>
    </message>
    <message>
        <source>NAT details</source>
        <translation>Detalles del NAT</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>Detail: %1</source>
        <translation>Detalle: %1</translation>
    </message>
    <message>
        <source>Waiting for the helper. Perhaps a password prompt is open, even behind this window.</source>
        <translation>Esperando al servicio auxiliar. Puede que haya abierta una petición de contraseña, incluso detrás de esta ventana.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Try &amp;Again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Restart Navalis</source>
        <translation>&amp;Reiniciar Navalis</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>Abrir &amp;página de inicio de sesión…</translation>
    </message>
    <message>
        <source>Choose Ser&amp;ver…</source>
        <translation>Elegir ser&amp;vidor…</translation>
    </message>
    <message>
        <source>Set &amp;Port…</source>
        <translation>Fijar el &amp;puerto…</translation>
    </message>
    <message>
        <source>Change &amp;Rule…</source>
        <translation>Cambiar la &amp;regla…</translation>
    </message>
    <message>
        <source>Change S&amp;ettings…</source>
        <translation>Cambiar los ajus&amp;tes…</translation>
    </message>
    <message>
        <source>Find Out &amp;More…</source>
        <translation>&amp;Saber más…</translation>
    </message>
</context>
<context>
    <name>StatusRows</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Copies the address</source>
        <translation>Copia la dirección</translation>
    </message>
    <message>
        <source>Chooses another server</source>
        <translation>Elige otro servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>NAT type</source>
        <translation>Tipo de NAT</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a row</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Explains the NAT type</source>
        <translation>Explica el tipo de NAT</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
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
        <translation>Automático: se usa donde la red no tiene IPv6</translation>
    </message>
    <message>
        <source>Always used</source>
        <translation>Siempre en uso</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
</context>
<context>
    <name>StatusWindow</name>
    <message>
        <source>A&amp;bout</source>
        <translation>Ac&amp;erca de</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
</context>
<context>
    <name>TrafficGraph</name>
    <message>
        <source>Traffic of the last minute</source>
        <translation>Tráfico del último minuto</translation>
    </message>
    <message>
        <source>The last minute. Area: received; dashed line: sent; top: %1</source>
        <translation>El último minuto. Área: recibido; línea discontinua: enviado; tope: %1</translation>
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
        <translation>%1 recibidos, %2 enviados</translation>
    </message>
    <message>
        <source>now %1/s in, %2/s out</source>
        <translation>ahora %1/s de entrada, %2/s de salida</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <comment>received and sent, and when that was counted</comment>
        <translation>%1 (a %2)</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>&amp;IPv6 through Teredo</source>
        <translation>&amp;IPv6 a través de Teredo</translation>
    </message>
    <message>
        <source>&amp;On This Network</source>
        <translation>En esta &amp;red</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;ervidor</translation>
    </message>
    <message>
        <source>Open &amp;Login Page…</source>
        <translation>Abrir &amp;página de inicio de sesión…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>Al&amp;ways On</source>
        <translation>&amp;Siempre activado</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>Mostrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>TrayView</name>
    <message>
        <source>%1 — Copy</source>
        <translation>%1 — Copiar</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <comment>server in use</comment>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <comment>server</comment>
        <translation>%1 (sin respuesta)</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>server and its round trip</comment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>Middle click turns it off</source>
        <translation>El clic central lo desactiva</translation>
    </message>
    <message>
        <source>Middle click turns it on</source>
        <translation>El clic central lo activa</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>what the tunnel does, and why</source>
        <translation>qué hace el túnel y por qué</translation>
    </message>
    <message>
        <source>Shows the state of the tunnel, its address, server and network. Exits with 1 if the tunnel has failed.</source>
        <translation>Muestra el estado del túnel, su dirección, su servidor y su red. El código de salida es 1 si el túnel ha fallado.</translation>
    </message>
    <message>
        <source>use the tunnel always</source>
        <translation>usar siempre el túnel</translation>
    </message>
    <message>
        <source>Uses the tunnel on every network, even where there is IPv6 without it.</source>
        <translation>Usa el túnel en todas las redes, incluso donde hay IPv6 sin él.</translation>
    </message>
    <message>
        <source>never use it</source>
        <translation>no usarlo nunca</translation>
    </message>
    <message>
        <source>Switches the tunnel off until it is switched on again.</source>
        <translation>Desactiva el túnel hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>use it where the network has no IPv6</source>
        <translation>usarlo donde la red no tiene IPv6</translation>
    </message>
    <message>
        <source>Uses the tunnel wherever the network offers IPv4 alone. This is the default.</source>
        <translation>Usa el túnel donde la red solo ofrece IPv4. Es lo predeterminado.</translation>
    </message>
    <message>
        <source>start the tunnel over</source>
        <translation>reiniciar el túnel</translation>
    </message>
    <message>
        <source>Starts the tunnel over, as after joining a network. Does nothing while it is off.</source>
        <translation>Reinicia el túnel, como al conectarse a una red. No hace nada mientras está desactivado.</translation>
    </message>
    <message>
        <source>print a line for each change</source>
        <translation>imprimir una línea por cada cambio</translation>
    </message>
    <message>
        <source>Prints a line now and for each change, until interrupted: time, state, reason, address.</source>
        <translation>Imprime una línea ahora y por cada cambio, hasta que se interrumpa: hora, estado, motivo, dirección.</translation>
    </message>
    <message>
        <source>the Teredo servers to choose from</source>
        <translation>los servidores Teredo para elegir</translation>
    </message>
    <message>
        <source>Lists the servers, best first, with what the last test found. An asterisk marks the one in use.</source>
        <translation>Enumera los servidores, el mejor primero, con lo que halló la última prueba. Un asterisco marca el que está en uso.</translation>
    </message>
    <message>
        <source>find out which servers work</source>
        <translation>averiguar qué servidores funcionan</translation>
    </message>
    <message>
        <source>Asks servers for an address, as the tunnel does, and prints what each answered. Without a name all listed servers are asked. One that is not listed may be named too.</source>
        <translation>Pide una dirección a los servidores, como hace el túnel, e imprime lo que respondió cada uno. Sin nombre se pregunta a todos los de la lista. También se puede nombrar uno que no esté en ella.</translation>
    </message>
    <message>
        <source>use this server, or “auto” for the best</source>
        <translation>usar este servidor, o «auto» para el mejor</translation>
    </message>
    <message>
        <source>Uses this server from now on: a host name or an IPv4 address. “auto” leaves the choice to the helper. A server that is not listed needs an administrator&apos;s password, for it sees whom you talk to.</source>
        <translation>Usa desde ahora este servidor: un nombre de equipo o una dirección IPv4. «auto» deja la elección al servicio auxiliar. Un servidor que no está en la lista requiere la contraseña de un administrador, pues ve con quién se comunica usted.</translation>
    </message>
    <message>
        <source>add a server to the list</source>
        <translation>añadir un servidor a la lista</translation>
    </message>
    <message>
        <source>Adds a server to the list: a host name or an IPv4 address.</source>
        <translation>Añade un servidor a la lista: un nombre de equipo o una dirección IPv4.</translation>
    </message>
    <message>
        <source>remove a server from the list</source>
        <translation>quitar un servidor de la lista</translation>
    </message>
    <message>
        <source>Removes a server from the list. The one chosen with “servers use” cannot be removed.</source>
        <translation>Quita un servidor de la lista. El elegido con «servers use» no se puede quitar.</translation>
    </message>
    <message>
        <source>go back to the built-in list</source>
        <translation>volver a la lista incluida</translation>
    </message>
    <message>
        <source>Forgets what was added to and removed from the list of servers.</source>
        <translation>Olvida lo que se añadió a la lista de servidores y lo que se quitó de ella.</translation>
    </message>
    <message>
        <source>the known networks and their rules</source>
        <translation>las redes conocidas y sus reglas</translation>
    </message>
    <message>
        <source>Lists the networks this computer was on, latest first, with the rule for each. An asterisk marks the present one.</source>
        <translation>Enumera las redes en las que estuvo este equipo, la última primero, con la regla de cada una. Un asterisco marca la actual.</translation>
    </message>
    <message>
        <source>use the tunnel there or not</source>
        <translation>usar allí el túnel o no</translation>
    </message>
    <message>
        <source>Makes a rule for a network, given by its name, its UUID or the word “current”. “always” uses the tunnel there, “never” does not, “automatic” decides as on any other network.</source>
        <translation>Fija una regla para una red, indicada por su nombre, su UUID o la palabra «current». «always» usa allí el túnel, «never» no, «automatic» decide como en cualquier otra red.</translation>
    </message>
    <message>
        <source>forget a network and its rule</source>
        <translation>olvidar una red y su regla</translation>
    </message>
    <message>
        <source>Forgets a network, its rule and what worked there.</source>
        <translation>Olvida una red, su regla y lo que funcionó en ella.</translation>
    </message>
    <message>
        <source>check everything and say what helps</source>
        <translation>comprobar todo y decir qué ayuda</translation>
    </message>
    <message>
        <source>Checks step by step what the tunnel needs, and says what to do about what is missing. Takes some seconds.</source>
        <translation>Comprueba paso a paso lo que necesita el túnel y dice qué hacer con lo que falta. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>what happened lately</source>
        <translation>qué ha ocurrido últimamente</translation>
    </message>
    <message>
        <source>Prints the latest events, oldest first.</source>
        <translation>Imprime los últimos sucesos, el más antiguo primero.</translation>
    </message>
    <message>
        <source>what a Teredo address tells about its owner</source>
        <translation>lo que una dirección Teredo revela de su titular</translation>
    </message>
    <message>
        <source>Decodes a Teredo address, one that begins with 2001:0: – its server, and the IPv4 address and port of its owner.</source>
        <translation>Descodifica una dirección Teredo, una que empieza por 2001:0: – su servidor, y la dirección IPv4 y el puerto de su titular.</translation>
    </message>
    <message>
        <source>the ports open to the Internet</source>
        <translation>los puertos abiertos a Internet</translation>
    </message>
    <message>
        <source>Lists the ports of this computer that anybody can reach through the tunnel.</source>
        <translation>Enumera los puertos de este equipo a los que cualquiera puede llegar por el túnel.</translation>
    </message>
    <message>
        <source>let others in at a port, such as 22/tcp</source>
        <translation>dejar entrar por un puerto, como 22/tcp</translation>
    </message>
    <message>
        <source>Lets anybody on the IPv6 Internet reach a port of this computer, such as 22/tcp or 60001/udp. Always asks for an administrator&apos;s password.</source>
        <translation>Permite que cualquiera en el Internet IPv6 llegue a un puerto de este equipo, como 22/tcp o 60001/udp. Siempre pide la contraseña de un administrador.</translation>
    </message>
    <message>
        <source>close a port again</source>
        <translation>volver a cerrar un puerto</translation>
    </message>
    <message>
        <source>Closes a port again that “firewall open” has opened.</source>
        <translation>Vuelve a cerrar un puerto abierto con «firewall open».</translation>
    </message>
    <message>
        <source>versions of this program and of the helper</source>
        <translation>versiones de este programa y del servicio auxiliar</translation>
    </message>
    <message>
        <source>Prints the versions of this program and of the helper.</source>
        <translation>Imprime las versiones de este programa y del servicio auxiliar.</translation>
    </message>
    <message>
        <source>this text, or more about a command</source>
        <translation>este texto, o más sobre una orden</translation>
    </message>
    <message>
        <source>Explains a command. “navalisctl COMMAND --help” does the same.</source>
        <translation>Explica una orden. «navalisctl COMMAND --help» hace lo mismo.</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>imprimir JSON, para programas</translation>
    </message>
    <message>
        <source>print again at each change, until interrupted</source>
        <translation>imprimir de nuevo con cada cambio, hasta que se interrumpa</translation>
    </message>
    <message>
        <source>go on with what happens, until interrupted</source>
        <translation>seguir con lo que ocurra, hasta que se interrumpa</translation>
    </message>
    <message>
        <source>include addresses and names of networks: not for publishing</source>
        <translation>incluir direcciones y nombres de redes: no publicar</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>&amp;Automatically, where the network has no IPv6 (recommended)</source>
        <translation>&amp;Automáticamente, donde la red no tiene IPv6 (recomendado)</translation>
    </message>
    <message>
        <source>Al&amp;ways</source>
        <translation>Siemp&amp;re</translation>
    </message>
    <message>
        <source>&amp;Only when I switch it on</source>
        <translation>&amp;Solo cuando lo active</translation>
    </message>
    <message>
        <source>Show the tray icon from &amp;login on</source>
        <translation>Mostrar el icono desde el &amp;inicio de sesión</translation>
    </message>
    <message>
        <source>Welcome to Navalis</source>
        <translation>Bienvenido a Navalis</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>&amp;Not Now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>Many networks, in hotels and trains for example, only have IPv4. Navalis makes IPv6 work there, by a tunnel through the network (Teredo). Programs need not know of it.</source>
        <translation>Muchas redes, por ejemplo en hoteles y trenes, solo tienen IPv4. Navalis hace que allí funcione IPv6, mediante un túnel a través de la red (Teredo). Los programas no tienen que saberlo.</translation>
    </message>
    <message>
        <source>Privacy: the Teredo server sees when and from which IPv4 address you are online, and everybody you reach over IPv6 learns that address. What is not encrypted can be read on the way, as without a tunnel.</source>
        <translation>Privacidad: el servidor Teredo ve cuándo y desde qué dirección IPv4 está usted en línea, y todos aquellos a quienes llega por IPv6 conocen esa dirección. Lo que no va cifrado puede leerse por el camino, igual que sin túnel.</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens; a firewall of its own is in place.</source>
        <translation>Protección: nadie puede abrir una conexión a este equipo por el túnel, salvo en los puertos que abra un administrador; hay un cortafuegos propio.</translation>
    </message>
    <message>
        <source>Protection: nobody can open a connection to this computer through the tunnel, except at ports that an administrator opens. Its own firewall comes up first; without it the tunnel stays closed.</source>
        <translation>Protección: nadie puede abrir una conexión a este equipo por el túnel, salvo en los puertos que abra un administrador. Primero se establece su propio cortafuegos; sin él, el túnel permanece cerrado.</translation>
    </message>
    <message>
        <source>When to use the tunnel</source>
        <translation>Cuándo usar el túnel</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>IPv6 on networks that only have IPv4</source>
        <translation>IPv6 en redes que solo tienen IPv4</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Iniciar en la bandeja, sin ventana.</translation>
    </message>
</context>
<context>
    <name>CheckName</name>
    <message>
        <source>Helper</source>
        <translation>Servicio auxiliar</translation>
    </message>
    <message>
        <source>Tunnel device</source>
        <translation>Dispositivo de túnel</translation>
    </message>
    <message>
        <source>NetworkManager</source>
        <translation>NetworkManager</translation>
    </message>
    <message>
        <source>IPv4 connection</source>
        <translation>Conexión IPv4</translation>
    </message>
    <message>
        <source>UDP to the server</source>
        <translation>UDP hasta el servidor</translation>
    </message>
    <message>
        <source>Teredo address</source>
        <translation>Dirección Teredo</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Way to IPv6 sites</source>
        <translation>Camino a los sitios IPv6</translation>
    </message>
    <message>
        <source>IPv6 addresses by name</source>
        <translation>Direcciones IPv6 por nombre</translation>
    </message>
    <message>
        <source>Protection from outside</source>
        <translation>Protección frente al exterior</translation>
    </message>
    <message>
        <source>Other tunnel programs</source>
        <translation>Otros programas de túnel</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Interfaz de red</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>It has the prefix 3ffe:831f::/32, which was used before RFC 4380; nobody routes it any more.</source>
        <translation>Tiene el prefijo 3ffe:831f::/32, que se usaba antes del RFC 4380; ya nadie lo encamina.</translation>
    </message>
    <message>
        <source>The address of its server is none that a public server can have.</source>
        <translation>La dirección de su servidor no es una que pueda tener un servidor público.</translation>
    </message>
    <message>
        <source>The address of its client is none that others can send to: peers will not answer it.</source>
        <translation>La dirección de su cliente no es una a la que otros puedan enviar: sus interlocutores no le responderán.</translation>
    </message>
    <message>
        <source>The port of its client is 0: nobody can send there.</source>
        <translation>El puerto de su cliente es 0: nadie puede enviar allí.</translation>
    </message>
    <message>
        <source>Its client says that its NAT lets everybody in, which nobody relies on any more (RFC 5991).</source>
        <translation>Su cliente dice que su NAT deja entrar a todos, en lo que ya nadie confía (RFC 5991).</translation>
    </message>
    <message>
        <source>Some of its flags are reserved and should be 0.</source>
        <translation>Algunos de sus indicadores están reservados y deberían ser 0.</translation>
    </message>
    <message>
        <source>It holds no random bits, as the addresses of clients before RFC 5991: it is easy to guess.</source>
        <translation>No contiene bits aleatorios, como las direcciones de los clientes anteriores al RFC 5991: es fácil de adivinar.</translation>
    </message>
    <message>
        <source>Whoever sees it knows the IPv4 address and port of its client.</source>
        <translation>Quien la ve conoce la dirección IPv4 y el puerto de su cliente.</translation>
    </message>
    <message>
        <source>%1 is not a Teredo address: they begin with 2001:0:.</source>
        <translation>%1 no es una dirección Teredo: estas empiezan por 2001:0:.</translation>
    </message>
    <message>
        <source>Too many calls wait for their answers. Try again once some of them have come.</source>
        <translation>Demasiadas llamadas esperan su respuesta. Vuelva a intentarlo cuando hayan llegado algunas.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>Usted no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>The authorisation service polkit cannot be asked. “systemctl status polkit” tells why; root needs none.</source>
        <translation>No se puede preguntar al servicio de autorización polkit. «systemctl status polkit» dice por qué; root no lo necesita.</translation>
    </message>
    <message>
        <source>The password prompt was closed.</source>
        <translation>Se cerró la petición de contraseña.</translation>
    </message>
    <message>
        <source>This needs a password, and nobody could be asked for it.</source>
        <translation>Hace falta una contraseña, y no se pudo pedir a nadie.</translation>
    </message>
    <message>
        <source>Another request still waits for its password. Try again once that is answered.</source>
        <translation>Otra petición aún espera su contraseña. Vuelva a intentarlo cuando esté respondida.</translation>
    </message>
    <message>
        <source>it is silent</source>
        <translation>no contesta</translation>
    </message>
    <message>
        <source>it does not know a name that is known everywhere</source>
        <translation>no conoce un nombre conocido en todas partes</translation>
    </message>
    <message>
        <source>it reports a failure of its own</source>
        <translation>informa de un fallo propio</translation>
    </message>
    <message>
        <source>The network has IPv6 of its own. The tunnel is not needed.</source>
        <translation>La red tiene IPv6 propio. El túnel no hace falta.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv6 of its own. The tunnel is not needed.</source>
        <translation>La red «%1» tiene IPv6 propio. El túnel no hace falta.</translation>
    </message>
    <message>
        <source>The network lets nothing through until you have signed in.</source>
        <translation>La red no deja pasar nada hasta que haya iniciado sesión.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; lets nothing through until you have signed in.</source>
        <translation>La red «%1» no deja pasar nada hasta que haya iniciado sesión.</translation>
    </message>
    <message>
        <source>Open any web page and sign in.</source>
        <translation>Abra cualquier página web e inicie sesión.</translation>
    </message>
    <message>
        <source>There is no way to the IPv4 Internet.</source>
        <translation>No hay camino hacia el Internet IPv4.</translation>
    </message>
    <message>
        <source>Connect this computer to a network.</source>
        <translation>Conecte este equipo a una red.</translation>
    </message>
    <message>
        <source>The network has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>La red tiene IPv4 y no IPv6: un caso para el túnel.</translation>
    </message>
    <message>
        <source>The network &quot;%1&quot; has IPv4 and no IPv6: a case for the tunnel.</source>
        <translation>La red «%1» tiene IPv4 y no IPv6: un caso para el túnel.</translation>
    </message>
    <message>
        <source>UDP reaches the server %1; its answer takes %2 ms.</source>
        <translation>UDP llega al servidor %1; su respuesta tarda %2 ms.</translation>
    </message>
    <message>
        <source>The network refuses UDP to the server %1.</source>
        <translation>La red rechaza UDP hacia el servidor %1.</translation>
    </message>
    <message>
        <source>Its firewall must let UDP port 3544 out. Another network may.</source>
        <translation>Su cortafuegos debe dejar salir el puerto UDP 3544. Quizá otra red lo haga.</translation>
    </message>
    <message>
        <source>UDP reaches the server %1.</source>
        <translation>UDP llega al servidor %1.</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, it does not know our identifier and secret, or UDP is blocked.</source>
        <translation>No llega respuesta del servidor %1: está caído, no conoce nuestro identificador y secreto, o UDP está bloqueado.</translation>
    </message>
    <message>
        <source>Check its line in section [Credentials] of /etc/navalis/navalis.conf, and test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>Compruebe su línea en la sección [Credentials] de /etc/navalis/navalis.conf y pruebe los demás servidores. Si ninguno responde, esta red bloquea el puerto UDP 3544.</translation>
    </message>
    <message>
        <source>No answer comes from the server %1: it is dead, or UDP is blocked.</source>
        <translation>No llega respuesta del servidor %1: está caído, o UDP está bloqueado.</translation>
    </message>
    <message>
        <source>Test the other servers. If none answers, this network blocks UDP port 3544.</source>
        <translation>Pruebe los demás servidores. Si ninguno responde, esta red bloquea el puerto UDP 3544.</translation>
    </message>
    <message>
        <source>The address of the server %1 cannot be found: %2</source>
        <translation>No se encuentra la dirección del servidor %1: %2</translation>
    </message>
    <message>
        <source>Check the name, and whether this network&apos;s name server works.</source>
        <translation>Compruebe el nombre, y si funciona el servidor de nombres de esta red.</translation>
    </message>
    <message>
        <source>Another program uses our UDP port: %1</source>
        <translation>Otro programa usa nuestro puerto UDP: %1</translation>
    </message>
    <message>
        <source>Set the port to 0, which means any free one.</source>
        <translation>Ponga el puerto a 0, que significa cualquiera que esté libre.</translation>
    </message>
    <message>
        <source>Nothing is being sent to the server %1 now.</source>
        <translation>Ahora no se envía nada al servidor %1.</translation>
    </message>
    <message>
        <source>The name server tells IPv6 addresses.</source>
        <translation>El servidor de nombres da direcciones IPv6.</translation>
    </message>
    <message>
        <source>The name server keeps IPv6 addresses from you.</source>
        <translation>El servidor de nombres le oculta las direcciones IPv6.</translation>
    </message>
    <message>
        <source>Use another name server, for sites that only have IPv6 cannot be found with this one.</source>
        <translation>Use otro servidor de nombres, pues con este no se encuentran los sitios que solo tienen IPv6.</translation>
    </message>
    <message>
        <source>No answer about IPv6 addresses comes from the name server: %1</source>
        <translation>El servidor de nombres no responde sobre direcciones IPv6: %1</translation>
    </message>
    <message>
        <source>Check whether this network&apos;s name server works.</source>
        <translation>Compruebe si funciona el servidor de nombres de esta red.</translation>
    </message>
    <message>
        <source>The helper %1 is running. It may not change the network.</source>
        <translation>El servicio auxiliar %1 está en marcha. No puede cambiar la red.</translation>
    </message>
    <message>
        <source>Let systemd start it: systemctl enable --now navalis-helper.service</source>
        <translation>Deje que lo inicie systemd: systemctl enable --now navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running. Its settings are not clean: %2</source>
        <translation>El servicio auxiliar %1 está en marcha. Sus ajustes no están en orden: %2</translation>
    </message>
    <message>
        <source>Correct these lines, then: systemctl reload navalis-helper.service</source>
        <translation>Corrija estas líneas y después: systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>The helper %1 is running.</source>
        <translation>El servicio auxiliar %1 está en marcha.</translation>
    </message>
    <message>
        <source>Network interfaces can be made (/dev/net/tun).</source>
        <translation>Se pueden crear interfaces de red (/dev/net/tun).</translation>
    </message>
    <message>
        <source>Load the kernel module with &quot;modprobe tun&quot;. In a container, let it have /dev/net/tun.</source>
        <translation>Cargue el módulo del núcleo con «modprobe tun». En un contenedor, déjele tener /dev/net/tun.</translation>
    </message>
    <message>
        <source>NetworkManager is not running. The kernel&apos;s routes tell what the network gives.</source>
        <translation>NetworkManager no está en marcha. Las rutas del núcleo dicen qué ofrece la red.</translation>
    </message>
    <message>
        <source>NetworkManager manages %1, and may take its address away.</source>
        <translation>NetworkManager gestiona %1 y puede quitarle su dirección.</translation>
    </message>
    <message>
        <source>A file of yours in /etc/NetworkManager replaces unmanaged-devices; write &quot;+=&quot; there.</source>
        <translation>Un archivo suyo en /etc/NetworkManager sustituye unmanaged-devices; escriba allí «+=».</translation>
    </message>
    <message>
        <source>NetworkManager is running and leaves %1 alone.</source>
        <translation>NetworkManager está en marcha y no toca %1.</translation>
    </message>
    <message>
        <source>Incoming traffic cannot be kept out: %1</source>
        <translation>No se puede impedir el tráfico entrante: %1</translation>
    </message>
    <message>
        <source>The kernel needs nftables (5.12 or later). Without it there is no tunnel.</source>
        <translation>El núcleo necesita nftables (5.12 o posterior). Sin ello no hay túnel.</translation>
    </message>
    <message>
        <source>Nobody can reach this computer unasked; %1 packets have been refused.</source>
        <translation>Nadie puede llegar a este equipo sin que se le pida; paquetes rechazados: %1.</translation>
    </message>
    <message>
        <source>There is no tunnel now that would need a firewall.</source>
        <translation>Ahora no hay ningún túnel que necesite un cortafuegos.</translation>
    </message>
    <message>
        <source>Miredo is running. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Miredo está en marcha. Dos clientes Teredo se estorban.</translation>
    </message>
    <message>
        <source>Stop it: systemctl disable --now miredo.service</source>
        <translation>Deténgalo: systemctl disable --now miredo.service</translation>
    </message>
    <message>
        <source>Another Teredo client owns the interface %1. Two Teredo clients are in each other&apos;s way.</source>
        <translation>Otro cliente Teredo tiene la interfaz %1. Dos clientes Teredo se estorban.</translation>
    </message>
    <message>
        <source>Stop the program that made this interface.</source>
        <translation>Detenga el programa que creó esta interfaz.</translation>
    </message>
    <message>
        <source>Somebody else uses %1: %2</source>
        <translation>Otro usa %1: %2</translation>
    </message>
    <message>
        <source>&quot;ip -d link show %1&quot; tells more about it.</source>
        <translation>«ip -d link show %1» dice más sobre ella.</translation>
    </message>
    <message>
        <source>No other program is in the way.</source>
        <translation>Ningún otro programa estorba.</translation>
    </message>
    <message>
        <source>IPv6 is switched off: %1</source>
        <translation>IPv6 está desactivado: %1</translation>
    </message>
    <message>
        <source>Set net.ipv6.conf.all.disable_ipv6 and net.ipv6.conf.default.disable_ipv6 to 0.</source>
        <translation>Ponga net.ipv6.conf.all.disable_ipv6 y net.ipv6.conf.default.disable_ipv6 a 0.</translation>
    </message>
    <message>
        <source>The events tell who changed it, where that is known.</source>
        <translation>Los eventos dicen quién la cambió, si se sabe.</translation>
    </message>
    <message>
        <source>The tunnel does not run, so there is no interface %1.</source>
        <translation>El túnel no está en marcha, así que no hay interfaz %1.</translation>
    </message>
    <message>
        <source>%1 has no address yet and passes packets of up to %2 bytes.</source>
        <translation>%1 aún no tiene dirección y admite paquetes de hasta %2 bytes.</translation>
    </message>
    <message>
        <source>%1 has the address %2 and passes packets of up to %3 bytes.</source>
        <translation>%1 tiene la dirección %2 y admite paquetes de hasta %3 bytes.</translation>
    </message>
    <message>
        <source>Nothing is known before the server has answered.</source>
        <translation>No se sabe nada hasta que responda el servidor.</translation>
    </message>
    <message>
        <source>The server has given the address %1.</source>
        <translation>El servidor ha dado la dirección %1.</translation>
    </message>
    <message>
        <source>The server is being asked just now.</source>
        <translation>En este momento se pregunta al servidor.</translation>
    </message>
    <message>
        <source>Run this again in a moment.</source>
        <translation>Repita la comprobación en un momento.</translation>
    </message>
    <message>
        <source>The tunnel is switched off.</source>
        <translation>El túnel está desactivado.</translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation>Actívelo.</translation>
    </message>
    <message>
        <source>The tunnel waits (%1).</source>
        <translation>El túnel espera (%1).</translation>
    </message>
    <message>
        <source>The engine has crashed: %1</source>
        <translation>El motor falló: %1</translation>
    </message>
    <message>
        <source>Please report this with the events. It is started again by itself.</source>
        <translation>Infórmelo, por favor, con los eventos. Se vuelve a iniciar por sí solo.</translation>
    </message>
    <message>
        <source>The server %1 knows us, but wants another secret than ours.</source>
        <translation>El servidor %1 nos conoce, pero quiere otro secreto distinto del nuestro.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for a new one, write it into section [Credentials] of /etc/navalis/navalis.conf, then: systemctl reload navalis-helper.service</source>
        <translation>Pida uno nuevo a quien lo gestiona, escríbalo en la sección [Credentials] de /etc/navalis/navalis.conf y después: systemctl reload navalis-helper.service</translation>
    </message>
    <message>
        <source>There is no tunnel (%1).</source>
        <translation>No hay túnel (%1).</translation>
    </message>
    <message>
        <source>There is no tunnel (%1). %2</source>
        <translation>No hay túnel (%1). %2</translation>
    </message>
    <message>
        <source>See what else failed here.</source>
        <translation>Vea qué más ha fallado aquí.</translation>
    </message>
    <message>
        <source>Others see you as %1. The router gives each of them another port (symmetric NAT).</source>
        <translation>Los demás le ven como %1. El router da a cada uno otro puerto (NAT simétrico).</translation>
    </message>
    <message>
        <source>Web sites work; some peers cannot be reached. Switch on UPnP or NAT-PMP in the router.</source>
        <translation>Los sitios web funcionan; no se puede llegar a algunos interlocutores. Active UPnP o NAT-PMP en el router.</translation>
    </message>
    <message>
        <source>Others see you as %1. There is no NAT.</source>
        <translation>Los demás le ven como %1. No hay NAT.</translation>
    </message>
    <message>
        <source>Others see you as %1. The router&apos;s NAT is of a kind that works.</source>
        <translation>Los demás le ven como %1. El NAT del router es de un tipo que funciona.</translation>
    </message>
    <message>
        <source>No relay carries our packets to the IPv6 Internet.</source>
        <translation>Ningún relé lleva nuestros paquetes al Internet IPv6.</translation>
    </message>
    <message>
        <source>Another server may be close to one; only other Teredo users can be reached meanwhile.</source>
        <translation>Otro servidor puede estar cerca de uno; mientras tanto solo se llega a otros usuarios de Teredo.</translation>
    </message>
    <message>
        <source>No IPv6 host has answered yet.</source>
        <translation>Aún no ha respondido ningún equipo IPv6.</translation>
    </message>
    <message>
        <source>IPv6 hosts answer; the last answer came through the relay %1.</source>
        <translation>Los equipos IPv6 responden; la última respuesta llegó por el relé %1.</translation>
    </message>
    <message>
        <source>ended by signal %1 (it tried a system call that is forbidden to it)</source>
        <translation>terminado por la señal %1 (intentó una llamada al sistema que tiene prohibida)</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>terminado por la señal %1</translation>
    </message>
    <message>
        <source>somebody has deleted the tunnel&apos;s interface</source>
        <translation>alguien ha borrado la interfaz del túnel</translation>
    </message>
    <message>
        <source>it could not give up its privileges</source>
        <translation>no pudo renunciar a sus privilegios</translation>
    </message>
    <message>
        <source>ended with exit code %1</source>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>it sent a message that makes no sense</source>
        <translation>envió un mensaje que no tiene sentido</translation>
    </message>
    <message>
        <source>it sent a message that only the helper sends</source>
        <translation>envió un mensaje que solo envía el servicio auxiliar</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1; end the program that has it, or set another ClientPort</source>
        <translation>Sin búsqueda en la red local: %1; termine el programa que lo tiene o fije otro ClientPort</translation>
    </message>
    <message>
        <source>No local discovery in this network: %1</source>
        <translation>Sin búsqueda en la red local: %1</translation>
    </message>
    <message>
        <source>The mode is %1</source>
        <translation>El modo es: %1</translation>
    </message>
    <message>
        <source>The network is %1</source>
        <translation>La red: %1</translation>
    </message>
    <message>
        <source>The network is %1: %2</source>
        <translation>La red: %1, %2</translation>
    </message>
    <message>
        <source>Using the server %1 at %2</source>
        <translation>Se usa el servidor %1 en %2</translation>
    </message>
    <message>
        <source>Our address is %1, mapped to %2</source>
        <translation>Nuestra dirección es %1, asignada a %2</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2 (%3)</source>
        <translation>El túnel: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>The tunnel is %1, %2</source>
        <translation>El túnel: %1, %2</translation>
    </message>
    <message>
        <source>The tunnel is %1 (%2)</source>
        <translation>El túnel: %1 (%2)</translation>
    </message>
    <message>
        <source>The tunnel is %1</source>
        <translation>El túnel: %1</translation>
    </message>
    <message>
        <source>NetworkManager manages the tunnel&apos;s interface; it may take its address away at any time</source>
        <translation>NetworkManager gestiona la interfaz del túnel; puede quitarle su dirección en cualquier momento</translation>
    </message>
    <message>
        <source>Open ports: %1 of TCP, %2 of UDP</source>
        <translation>Puertos abiertos: %1 de TCP, %2 de UDP</translation>
    </message>
    <message>
        <source>The protocol is tcp or udp.</source>
        <translation>El protocolo es tcp o udp.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Equipo no encontrado</translation>
    </message>
    <message>
        <source>No name server answers</source>
        <translation>Ningún servidor de nombres responde</translation>
    </message>
    <message>
        <source>%1 has taken from %2: %3</source>
        <translation>%1 ha quitado algo a %2: %3</translation>
    </message>
    <message>
        <source>%1 keeps changing %2</source>
        <translation>%1 cambia %2 una y otra vez</translation>
    </message>
    <message>
        <source>%1 is as it should be again</source>
        <translation>%1 vuelve a estar como debe</translation>
    </message>
    <message>
        <source>The program with the process id %1</source>
        <translation>El programa con el identificador de proceso %1</translation>
    </message>
    <message>
        <source>Somebody (the kernel does not say who)</source>
        <translation>Alguien (el núcleo no dice quién)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The rule is automatic, always or never.</source>
        <translation>La regla es automatic, always o never.</translation>
    </message>
    <message>
        <source>There is no network %1.</source>
        <translation>No hay ninguna red %1.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>%1 ports are open already, which is the most there can be. Close one first.</source>
        <translation>Ya hay %1 puertos abiertos, el máximo posible. Cierre uno primero.</translation>
    </message>
    <message>
        <source>This port is not open.</source>
        <translation>Este puerto no está abierto.</translation>
    </message>
    <message>
        <source>unknown key %1</source>
        <translation>clave desconocida %1</translation>
    </message>
    <message>
        <source>%1 is no port: write tcp/22 or udp/5000</source>
        <translation>%1 no es un puerto: escriba tcp/22 o udp/5000</translation>
    </message>
    <message>
        <source>The administrator has fixed the open ports in %1.</source>
        <translation>El administrador ha fijado los puertos abiertos en %1.</translation>
    </message>
    <message>
        <source>%1 is true or false</source>
        <translation>%1 es true o false</translation>
    </message>
    <message>
        <source>%1 is a number of seconds from %2 to %3</source>
        <translation>%1 es un número de segundos de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is a number from 0 to 65535, 0 for any</source>
        <translation>%1 es un número de 0 a 65535; 0, cualquiera</translation>
    </message>
    <message>
        <source>%1 is standby or run</source>
        <translation>%1 es standby o run</translation>
    </message>
    <message>
        <source>write server.example=identifier:secret</source>
        <translation>escriba server.example=identificador:secreto</translation>
    </message>
    <message>
        <source>identifier and secret have 1 to 255 bytes each, both or none of them are given</source>
        <translation>el identificador y el secreto tienen de 1 a 255 bytes cada uno; se dan ambos o ninguno</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Microsoft; no losses when last seen</source>
        <translation>Microsoft; sin pérdidas la última vez</translation>
    </message>
    <message>
        <source>Microsoft; lost a quarter of the packets when last seen</source>
        <translation>Microsoft; la última vez perdía una cuarta parte de los paquetes</translation>
    </message>
    <message>
        <source>Microsoft; failed for many in 2019</source>
        <translation>Microsoft; falló a muchos en 2019</translation>
    </message>
    <message>
        <source>IKS GmbH Jena, Germany</source>
        <translation>IKS GmbH Jena, Alemania</translation>
    </message>
    <message>
        <source>Default of Windows 10 and 11</source>
        <translation>Predeterminado de Windows 10 y 11</translation>
    </message>
    <message>
        <source>A host name has no empty part: write host.example, without a dot too many.</source>
        <translation>Un nombre de equipo no tiene partes vacías: escriba host.example, sin un punto de más.</translation>
    </message>
    <message>
        <source>A part of a host name has at most 63 characters.</source>
        <translation>Una parte de un nombre de equipo tiene como máximo 63 caracteres.</translation>
    </message>
    <message>
        <source>A part of a host name neither begins nor ends with a hyphen.</source>
        <translation>Una parte de un nombre de equipo no empieza ni termina con un guion.</translation>
    </message>
    <message>
        <source>A host name consists of the letters a to z, digits, hyphens and dots.</source>
        <translation>Un nombre de equipo consta de las letras de la a a la z, cifras, guiones y puntos.</translation>
    </message>
    <message>
        <source>This looks like an IPv4 address but is none: write four numbers from 0 to 255.</source>
        <translation>Parece una dirección IPv4 pero no lo es: escriba cuatro números de 0 a 255.</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Falta el nombre del servidor.</translation>
    </message>
    <message>
        <source>A host name has at most 253 characters.</source>
        <translation>Un nombre de equipo tiene como máximo 253 caracteres.</translation>
    </message>
    <message>
        <source>%1 is not an address a public server can have.</source>
        <translation>%1 no es una dirección que pueda tener un servidor público.</translation>
    </message>
    <message>
        <source>%1 is not a public address</source>
        <translation>%1 no es una dirección pública</translation>
    </message>
    <message>
        <source>Servers are being tested already: wait, or cancel that test.</source>
        <translation>Ya se están probando servidores: espere o cancele esa prueba.</translation>
    </message>
    <message>
        <source>At most 64 servers can be tested at once.</source>
        <translation>Se pueden probar como máximo 64 servidores a la vez.</translation>
    </message>
    <message>
        <source>This is the test of somebody else.</source>
        <translation>Esta es la prueba de otra persona.</translation>
    </message>
    <message>
        <source>%1 is fixed by the administrator in /etc/navalis/navalis.conf.</source>
        <translation>%1: lo ha fijado el administrador en /etc/navalis/navalis.conf.</translation>
    </message>
    <message>
        <source>%1: until that is mended, users cannot change what it may fix</source>
        <translation>%1: hasta que se arregle, los usuarios no pueden cambiar lo que pueda fijar</translation>
    </message>
    <message>
        <source>The rule of this network</source>
        <translation>La regla de esta red</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection.</source>
        <translation>%1 no es el UUID de una conexión.</translation>
    </message>
    <message>
        <source>There are rules for 256 networks already: forget one first.</source>
        <translation>Ya hay reglas para 256 redes: olvide una primero.</translation>
    </message>
    <message>
        <source>%1 is not one of your own servers, which alone can be removed.</source>
        <translation>%1 no es uno de sus propios servidores, los únicos que se pueden quitar.</translation>
    </message>
    <message>
        <source>There is no server %1.</source>
        <translation>No hay ningún servidor %1.</translation>
    </message>
    <message>
        <source>There are 32 servers of your own already: remove one first.</source>
        <translation>Ya tiene 32 servidores propios: quite uno primero.</translation>
    </message>
    <message>
        <source>The list of servers</source>
        <translation>La lista de servidores</translation>
    </message>
    <message>
        <source>%1 is your choice: choose another server before you remove it.</source>
        <translation>%1 es su elección: elija otro servidor antes de quitarlo.</translation>
    </message>
    <message>
        <source>Mode is auto, on or off.</source>
        <translation>Mode es auto, on u off.</translation>
    </message>
    <message>
        <source>Server is a text.</source>
        <translation>Server es un texto.</translation>
    </message>
    <message>
        <source>%1 is a list of texts.</source>
        <translation>%1 es una lista de textos.</translation>
    </message>
    <message>
        <source>ServersReset is true or false.</source>
        <translation>ServersReset es true o false.</translation>
    </message>
    <message>
        <source>NetworkRules gives each UUID a rule.</source>
        <translation>NetworkRules da a cada UUID una regla.</translation>
    </message>
    <message>
        <source>A rule of NetworkRules is automatic, always or never.</source>
        <translation>Una regla de NetworkRules es automatic, always o never.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>No hay ningún ajuste %1.</translation>
    </message>
    <message>
        <source>not a section: write [Name]</source>
        <translation>no es una sección: escriba [Nombre]</translation>
    </message>
    <message>
        <source>not understood: write Key=value</source>
        <translation>no se entiende: escriba Clave=valor</translation>
    </message>
    <message>
        <source>this line belongs to no section</source>
        <translation>esta línea no pertenece a ninguna sección</translation>
    </message>
    <message>
        <source>this is set a second time, which replaces line %1</source>
        <translation>se fija por segunda vez, lo que sustituye la línea %1</translation>
    </message>
    <message>
        <source>larger than 64 KiB, which no settings file is</source>
        <translation>mayor de 64 KiB, lo que no es ningún archivo de ajustes</translation>
    </message>
    <message>
        <source>not a text file in UTF-8</source>
        <translation>no es un archivo de texto en UTF-8</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>Mode is auto, on or off</source>
        <translation>Mode es auto, on u off</translation>
    </message>
    <message>
        <source>one of these cannot be a server: %1</source>
        <translation>uno de estos no puede ser un servidor: %1</translation>
    </message>
    <message>
        <source>Lock names Servers, Networks, or both, separated by commas</source>
        <translation>Lock nombra Servers, Networks o ambos, separados por comas</translation>
    </message>
    <message>
        <source>%1 is not an IPv6 address</source>
        <translation>%1 no es una dirección IPv6</translation>
    </message>
    <message>
        <source>VerificationHosts are one to four IPv6 addresses, separated by commas</source>
        <translation>VerificationHosts son de una a cuatro direcciones IPv6, separadas por comas</translation>
    </message>
    <message>
        <source>AllowTestAddresses is true or false</source>
        <translation>AllowTestAddresses es true o false</translation>
    </message>
    <message>
        <source>WithoutOffloads names tun-header, tcp, udp, udp-segment, udp-gro, separated by commas</source>
        <translation>WithoutOffloads nombra tun-header, tcp, udp, udp-segment, udp-gro, separados por comas</translation>
    </message>
    <message>
        <source>%1 is not the UUID of a connection: see `nmcli connection`</source>
        <translation>%1 no es el UUID de una conexión: vea `nmcli connection`</translation>
    </message>
    <message>
        <source>a rule is automatic, always or never</source>
        <translation>una regla es automatic, always o never</translation>
    </message>
    <message>
        <source>what stands before = is no server: write server.example=identifier:secret</source>
        <translation>lo que está antes de = no es un servidor: escriba server.example=identificador:secreto</translation>
    </message>
    <message>
        <source>[%1] can only be set by the administrator</source>
        <translation>solo el administrador puede fijar [%1]</translation>
    </message>
    <message>
        <source>unknown section [%1]</source>
        <translation>sección desconocida [%1]</translation>
    </message>
    <message>
        <source>%1 can only be set by the administrator</source>
        <translation>solo el administrador puede fijar %1</translation>
    </message>
    <message>
        <source>every user of this computer can read this secret: as root, let chgrp give the file to the group navalis, then chmod 640</source>
        <translation>cualquier usuario de este equipo puede leer este secreto: como root, dé el archivo al grupo navalis con chgrp y después chmod 640</translation>
    </message>
    <message>
        <source>IPv6 is switched off for the interface %1 (sysctl disable_ipv6)</source>
        <translation>IPv6 está desactivado para la interfaz %1 (sysctl disable_ipv6)</translation>
    </message>
    <message>
        <source>the default route</source>
        <translation>la ruta predeterminada</translation>
    </message>
    <message>
        <source>the route to 2000::/3</source>
        <translation>la ruta a 2000::/3</translation>
    </message>
    <message>
        <source>the route for browsers</source>
        <translation>la ruta para navegadores</translation>
    </message>
    <message>
        <source>its being up</source>
        <translation>el estar activa</translation>
    </message>
    <message>
        <source>its MTU of %1</source>
        <translation>su MTU de %1</translation>
    </message>
    <message>
        <source>its address</source>
        <translation>su dirección</translation>
    </message>
    <message>
        <source>its address for browsers</source>
        <translation>su dirección para navegadores</translation>
    </message>
    <message>
        <source>The mode is auto, on or off.</source>
        <translation>El modo es auto, on u off.</translation>
    </message>
    <message>
        <source>The engine does not answer.</source>
        <translation>El motor no responde.</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>online</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con fallo</translation>
    </message>
    <message>
        <source>native-ipv6</source>
        <translation>IPv6 propio</translation>
    </message>
    <message>
        <source>captive-portal</source>
        <translation>página de inicio de sesión</translation>
    </message>
    <message>
        <source>no-network</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>network-rule</source>
        <translation>regla para esta red</translation>
    </message>
    <message>
        <source>vpn</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>metered</source>
        <translation>conexión de uso medido</translation>
    </message>
    <message>
        <source>ipv6-disabled</source>
        <translation>IPv6 desactivado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspensión del equipo</translation>
    </message>
    <message>
        <source>resolving</source>
        <translation>buscando el servidor</translation>
    </message>
    <message>
        <source>qualifying</source>
        <translation>pidiendo una dirección</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>esperando una respuesta</translation>
    </message>
    <message>
        <source>no-relay</source>
        <translation>sin relé</translation>
    </message>
    <message>
        <source>symmetric-nat</source>
        <translation>NAT simétrico</translation>
    </message>
    <message>
        <source>server-unreachable</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>udp-blocked</source>
        <translation>UDP bloqueado</translation>
    </message>
    <message>
        <source>server-refused-key</source>
        <translation>clave no aceptada</translation>
    </message>
    <message>
        <source>name-resolution</source>
        <translation>nombre del servidor no resuelto</translation>
    </message>
    <message>
        <source>port-taken</source>
        <translation>puerto ocupado</translation>
    </message>
    <message>
        <source>no-socket</source>
        <translation>sin socket</translation>
    </message>
    <message>
        <source>no-tun</source>
        <translation>sin dispositivo de túnel</translation>
    </message>
    <message>
        <source>interface-taken</source>
        <translation>interfaz ocupada</translation>
    </message>
    <message>
        <source>firewall-unavailable</source>
        <translation>sin cortafuegos</translation>
    </message>
    <message>
        <source>missing-privilege</source>
        <translation>falta un privilegio</translation>
    </message>
    <message>
        <source>engine-crashed</source>
        <translation>fallo del motor</translation>
    </message>
    <message>
        <source>system-error</source>
        <translation>error del sistema</translation>
    </message>
    <message>
        <source>not-chosen</source>
        <translation>sin elegir todavía</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>página de inicio de sesión</translation>
    </message>
    <message>
        <source>ipv4-only</source>
        <translation>solo IPv4</translation>
    </message>
    <message>
        <source>There is no TUN device: %1 is missing or has no driver</source>
        <translation>No hay dispositivo TUN: falta %1 o no tiene controlador</translation>
    </message>
    <message>
        <source>Another program uses the interface %1</source>
        <translation>Otro programa usa la interfaz %1</translation>
    </message>
    <message>
        <source>The interface %1 needs the privilege CAP_NET_ADMIN</source>
        <translation>La interfaz %1 necesita el privilegio CAP_NET_ADMIN</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>interfaz %1</translation>
    </message>
    <message>
        <source>socket for links, addresses and routes (rtnetlink)</source>
        <translation>socket para interfaces, direcciones y rutas (rtnetlink)</translation>
    </message>
    <message>
        <source>interface</source>
        <translation>interfaz</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>dirección IPv6</translation>
    </message>
    <message>
        <source>removal of an IPv6 address</source>
        <translation>eliminación de una dirección IPv6</translation>
    </message>
    <message>
        <source>IPv6 route</source>
        <translation>ruta IPv6</translation>
    </message>
    <message>
        <source>removal of an IPv6 route</source>
        <translation>eliminación de una ruta IPv6</translation>
    </message>
    <message>
        <source>state of the network (rtnetlink)</source>
        <translation>estado de la red (rtnetlink)</translation>
    </message>
    <message>
        <source>watch over the interface (rtnetlink)</source>
        <translation>vigilancia de la interfaz (rtnetlink)</translation>
    </message>
    <message>
        <source>This system has no nftables</source>
        <translation>Este sistema no tiene nftables</translation>
    </message>
    <message>
        <source>firewall for the interface %1</source>
        <translation>cortafuegos de la interfaz %1</translation>
    </message>
    <message>
        <source>socket of libnftables</source>
        <translation>socket de libnftables</translation>
    </message>
    <message>
        <source>socket of the firewall</source>
        <translation>socket del cortafuegos</translation>
    </message>
    <message>
        <source>duplicate of a descriptor</source>
        <translation>duplicado de un descriptor</translation>
    </message>
    <message>
        <source>own address of a socket</source>
        <translation>dirección propia de un socket</translation>
    </message>
    <message>
        <source>UDP socket</source>
        <translation>socket UDP</translation>
    </message>
    <message>
        <source>UDP port %1</source>
        <translation>puerto UDP %1</translation>
    </message>
    <message>
        <source>route to the server</source>
        <translation>ruta al servidor</translation>
    </message>
    <message>
        <source>interface for multicast</source>
        <translation>interfaz para multidifusión</translation>
    </message>
    <message>
        <source>multicast of a socket</source>
        <translation>multidifusión de un socket</translation>
    </message>
    <message>
        <source>multicast group 224.0.0.253</source>
        <translation>grupo de multidifusión 224.0.0.253</translation>
    </message>
    <message>
        <source>sharing a port</source>
        <translation>uso compartido de un puerto</translation>
    </message>
    <message>
        <source>the address of this computer has gone</source>
        <translation>la dirección de este equipo ha desaparecido</translation>
    </message>
    <message>
        <source>a point-to-point link has no other computers</source>
        <translation>un enlace punto a punto no tiene otros equipos</translation>
    </message>
    <message>
        <source>its prefix leaves no room for other computers, or too much</source>
        <translation>su prefijo no deja sitio para otros equipos, o deja demasiado</translation>
    </message>
    <message>
        <source>socket pair for the engine</source>
        <translation>par de sockets para el motor</translation>
    </message>
    <message>
        <source>message to the other process</source>
        <translation>mensaje al otro proceso</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>no existe el dispositivo o la dirección</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>no existe el dispositivo</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>argumento no válido</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>demasiados archivos abiertos en el sistema</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>no se puede asignar memoria</translation>
    </message>
    <message>
        <source>No buffer space available</source>
        <translation>no hay espacio de búfer disponible</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>la dirección ya está en uso</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>no se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>no se puede llegar a la red</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>la red no funciona</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el equipo</translation>
    </message>
    <message>
        <source>Address family not supported by protocol</source>
        <translation>familia de direcciones no admitida por el protocolo</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>operación no admitida</translation>
    </message>
    <message>
        <source>Protocol not supported</source>
        <translation>protocolo no admitido</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>conexión rota</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada/salida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>se ha superado la cuota de disco</translation>
    </message>
</context>
</TS>
